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
/// day under its heading.
class ArticleRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ArticleRowDelegate(Thumbnails& thumbnails, QObject* parent = nullptr);

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
    void drawHeadline(const Drawing& drawing) const;
    void drawSummary(const Drawing& drawing) const;
    void drawFoot(const Drawing& drawing, const QDateTime& now) const;
    void drawThumbnail(const Drawing& drawing) const;

    Thumbnails& m_thumbnails;
    mutable QHash<qint64, Measure> m_lines;
};

} // namespace svodka
