// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/article/ArticleDocument.h"

#include <QTextBrowser>

class QVariantAnimation;

namespace svodka {

/// Where the reader is in a text, so that the same words stand in the same place after it was set anew.
struct ReadingPosition {
    ArticleId article{}; ///< of those that the document shows; invalid = its first
    int block = 0;       ///< of the article: the one at the top of the view
    double offset = 0;   ///< how far that block's top is above the view's, px
};

struct WantedPicture {
    ArticleId article;
    QUrl address;
    bool operator==(const WantedPicture&) const = default;
};

/// Shows an ArticleDocument: centres its column, paints its grounds, names its links. It opens nothing
/// itself: whatever is followed is only said.
class ArticleView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit ArticleView(QWidget* parent = nullptr);
    ~ArticleView() override;

    /// Takes the document; null = nothing to show.
    void showArticle(std::unique_ptr<ArticleDocument> document);
    [[nodiscard]] ArticleDocument* article() const { return m_article.get(); }

    [[nodiscard]] ReadingPosition readingPosition() const;
    /// False when the text has no such place (yet).
    bool setReadingPosition(const ReadingPosition& position);
    /// The article at the line where the eye rests: a quarter of the view below its top; at the very end the
    /// last one. Invalid = none.
    [[nodiscard]] ArticleId articleInView() const;
    void scrollToArticle(ArticleId article);
    [[nodiscard]] bool isAtEnd() const;
    /// Less than a page of text is left below.
    [[nodiscard]] bool isNearEnd() const;
    /// Scrolls by a page, less two lines, smoothly where the desktop wishes motion; false at the end.
    bool scrollPage(Qt::Edge towards);
    [[nodiscard]] bool isHeadlineInView() const;

    /// Addresses of pictures within a screen of what is seen that wait to be loaded.
    [[nodiscard]] QList<WantedPicture> wantedPictures() const;
    /// False for pictures that stand, even in part, above the lower edge: growing would move what is read.
    [[nodiscard]] bool mayGrow(const QUrl& picture) const;
    [[nodiscard]] std::optional<LinkTarget> targetAt(const QPoint& viewPosition) const;
    /// The selection as the reader would write it down: no places of pictures, plain spaces in tags.
    [[nodiscard]] QString selectedText() const;

signals:
    void targetActivated(const svodka::LinkTarget& target);
    void menuRequested(const QPoint& globalPosition, const QPoint& viewPosition);
    void scrolled();
    void addressHovered(const QString& address); ///< empty = none any more

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;

private:
    [[nodiscard]] QRectF visibleRect() const;

    void scrollTo(int value);

    std::unique_ptr<ArticleDocument> m_article;
    QVariantAnimation* m_motion;
};

/// The article's text without what only the screen needs.
[[nodiscard]] QString writtenDown(QString text);
/// An address as it really is: host in its ASCII form, the rest shortened.
[[nodiscard]] QString honestAddress(const QUrl& address);

} // namespace svodka
