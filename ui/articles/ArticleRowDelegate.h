// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace svodka {

class Thumbnails;
struct Colours;

/// Paints a row of the article list: unread dot in the gutter, headline on up to two lines, one line of
/// summary, one of source · time · star · offline · comments, a thumbnail at the right; the first row of a
/// day under its heading. The compact form is one line: dot, headline, badges, time.
class ArticleRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Form { Full, Compact };
    enum class Pictures { Shown, Hidden };

    explicit ArticleRowDelegate(Thumbnails& thumbnails, QObject* parent = nullptr);
    void setForm(Form form, Pictures pictures);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void forgetHeights(); ///< after a change of fonts or language

private:
    struct Measure {
        int width = 0;
        int lines = 1;
    };
    struct Drawing; // what one paint hands down

    [[nodiscard]] int headlineLines(const ArticleSummary& article, int width) const;
    [[nodiscard]] int textWidth(const ArticleSummary& article, int rowWidth) const;
    [[nodiscard]] int headingHeight(const QModelIndex& index) const;
    [[nodiscard]] bool hasPicture(const ArticleSummary& article) const;
    void drawGround(const Drawing& drawing, const QStyleOptionViewItem& option) const;
    void drawCompact(const Drawing& drawing, const QDateTime& now) const;
    /// Star, offline, comments from `x` on; answers where they end.
    static int drawBadges(const Drawing& drawing, int x, int y, int height);
    [[nodiscard]] static int badgesWidth(const ArticleSummary& article);
    void drawHeadline(const Drawing& drawing) const;
    void drawSummary(const Drawing& drawing) const;
    void drawFoot(const Drawing& drawing, const QDateTime& now) const;
    void drawThumbnail(const Drawing& drawing) const;

    Thumbnails& m_thumbnails;
    Form m_form = Form::Full;
    Pictures m_pictures = Pictures::Shown;
    mutable QHash<qint64, Measure> m_lines;
};

} // namespace svodka
