// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "ui/article/ArticleLook.h"

#include <QImage>
#include <QTextDocument>
#include <QTextLayout>

#include <optional>
#include <vector>

class QPainter;

namespace svodka {

/// What a link of the article leads to. Documents carry only the number of a target, so that an address from
/// a page never becomes an address of the view.
struct LinkTarget {
    enum class Kind { Web, Tag, Author, Section, Picture } kind = Kind::Web;
    QUrl address{};
    QString name{};   ///< of the tag or author
    int picture = -1; ///< index of the place
};

/// Room that is kept for a picture, whether it comes or not.
struct PicturePlace {
    enum class Kind { Body, Thumbnail, Poster }; ///< a thumbnail takes a third of the width
    enum class State {
        Waiting,
        Loading,
        Loaded,
        Absent,
        Failed
    }; ///< Absent: not in the library, not asked for
    Picture picture;
    Kind kind = Kind::Body;
    State state = State::Waiting;
    QImage image{};
    QSize known{};    ///< the picture's own size, px; empty = not known
    int position = 0; ///< of its character in the document
    int column = 0;   ///< of a thumbnail in its row, 0…2
    double inset = 0; ///< how much narrower than the column its surroundings are, px
    ArticleId article{};
    bool rightToLeft = false; ///< as its article is
};

/// Blocks that are drawn together: with a bar beside them or a ground below.
struct BlockGroup {
    enum class Kind { Quote, Box, Code, Ruled, Tags, Divider } kind = Kind::Quote;
    int first = 0; ///< block numbers
    int last = 0;
    double left = 0; ///< insets from the column's edges, px
    double right = 0;
    bool rightToLeft = false;
};

/// One article in a document that may have several, one below the other.
struct ArticlePart {
    ArticleId id;
    int first = 0;    ///< number of its first block
    int headline = 0; ///< number of the block that carries its headline
};

/// A block of code, to be coloured when the highlighter has read it.
struct CodePlace {
    int block = 0; ///< block number
    CodeBlock code;
};

/// An article as a text document, made from its blocks; HTML is never involved. Nothing is loaded by it:
/// whatever Qt asks for is refused and counted. Pictures are given by `setPicture`; their places have their
/// size from the start.
class ArticleDocument : public QTextDocument {
    Q_OBJECT
public:
    explicit ArticleDocument(const Article& article, const ArticleLook& look, QObject* parent = nullptr);
    ~ArticleDocument() override;

    /// Sets another article below what is there.
    void append(const Article& article);
    void appendSource(const QUrl& address); ///< a last line that says where it is from, for paper
    [[nodiscard]] const std::vector<ArticlePart>& parts() const { return m_parts; }
    /// The one that this block belongs to.
    [[nodiscard]] const ArticlePart& partAt(int block) const;

    [[nodiscard]] const ArticleLook& look() const { return m_look; }
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; } ///< the article written last
    /// Centres the column in a view of this width.
    void setViewWidth(double width);
    [[nodiscard]] double columnWidth() const { return m_columnWidth; }

    /// The target of an anchor's href; nothing for an href that is not ours.
    [[nodiscard]] std::optional<LinkTarget> target(const QString& href) const;
    [[nodiscard]] const std::vector<PicturePlace>& places() const { return m_places; }
    [[nodiscard]] QSizeF placeSize(int index) const;
    void setPictureState(const QUrl& address, PicturePlace::State state);
    /// Absent and failed pictures wait again.
    void forgetAbsence();
    enum class Reserve { Keep, TakeTrueSize };
    /// Shows the picture in all its places. `Keep`: inside the place as it is, so that nothing moves.
    void setPicture(const QUrl& address, const QImage& image, const QSize& ownSize, Reserve reserve);

    [[nodiscard]] const std::vector<CodePlace>& codes() const { return m_codes; }
    void setCodeColours(int index, const QList<QTextLayout::FormatRange>& ranges);

    [[nodiscard]] const std::vector<BlockGroup>& groups() const { return m_groups; }
    /// Bars, grounds and hairlines that lie under the text of `clip` (document coordinates).
    void paintGrounds(QPainter& painter, const QRectF& clip) const;
    [[nodiscard]] int refusedLoads() const { return m_refusedLoads; }

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    friend class ArticleWriter;
    void paintTags(QPainter& painter, const BlockGroup& group) const;
    [[nodiscard]] QRectF groupRect(const BlockGroup& group) const;

    ArticleLook m_look;
    bool m_rightToLeft = false;
    double m_columnWidth = 600;
    int m_refusedLoads = 0;
    std::vector<ArticlePart> m_parts;
    std::vector<LinkTarget> m_targets;
    std::vector<PicturePlace> m_places;
    std::vector<BlockGroup> m_groups;
    std::vector<CodePlace> m_codes;
};

/// At 200 words a minute, rounded up; 0 = nothing to read.
[[nodiscard]] int readingMinutes(const Blocks& blocks);

} // namespace svodka
