// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "settings/Settings.h"

#include <QWidget>

class QSplitter;
class QTabBar;

namespace svodka {

/// Where the panes stand. Wide: feeds | list | article | discussion, each under its own bar. Narrow: feeds |
/// list above article, the discussion as a tab over the article's place. Sizes are remembered for each of the
/// two.
class PaneLayout final : public QWidget {
    Q_OBJECT
public:
    static constexpr int wideFrom = 1100; ///< px of the window's width

    struct Parts {
        QWidget* feeds;
        QWidget* list;
        QWidget* article;
        QWidget* discussion;
        QWidget* feedBar;
        QWidget* listBar;
        QWidget* articleBar;
    };
    PaneLayout(Parts parts, Settings& settings, QWidget* parent = nullptr);

    void setFeedsShown(bool shown);
    void setDiscussionShown(bool shown);
    void showDiscussion(); ///< narrow: its tab; wide: nothing to do
    void showArticle();
    void saveSizes();
    [[nodiscard]] bool isWide() const { return m_shape == Shape::Wide; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Shape { Unknown, Wide, Narrow };
    void setShape(Shape shape);
    void restoreSizes();
    void alignBars();
    void updateTabs();
    void retranslate();
    [[nodiscard]] QString stateName(const char* splitter) const;

    Parts m_parts;
    Settings& m_settings;
    Shape m_shape = Shape::Unknown;
    bool m_discussionShown = true;
    QSplitter* m_outer;   ///< feeds | rest
    QSplitter* m_inner;   ///< list | reading
    QSplitter* m_reading; ///< article | discussion
    QTabBar* m_tabs;
    QWidget* m_barLine;
};

} // namespace svodka
