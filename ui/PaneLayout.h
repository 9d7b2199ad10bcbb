// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "settings/Settings.h"

#include <QWidget>

class QSplitter;
class QTabBar;

namespace svodka {

/// Where the panes stand, each under its own bar. Wide: feeds | list | article | discussion. Stacked: feeds |
/// list above article. Newspaper: feeds | article, the list out of the way. By itself it is wide from
/// `wideFrom` on and stacked below; a window narrower than that has the discussion as a tab over the
/// article's place. Sizes are remembered for each shape.
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

    void setArrangement(Arrangement arrangement);
    void setFeedsShown(bool shown);
    void setListShown(bool shown);
    void setDiscussionShown(bool shown);
    void showDiscussion(); ///< narrow: its tab; wide: nothing to do
    void showArticle();
    void setOnlyArticle(bool only); ///< everything else steps back, the bars too
    void saveSizes();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Shape { Unknown, Wide, Stacked, Newspaper };
    void updateShape();
    void updatePanes();
    void restoreSizes();
    void alignBars();
    void retranslate();
    [[nodiscard]] QString stateName(const char* splitter) const;

    Parts m_parts;
    Settings& m_settings;
    Arrangement m_arrangement = Arrangement::Automatic;
    Shape m_shape = Shape::Unknown;
    bool m_tabbed = false; ///< the discussion stands in the article's place
    bool m_feedsShown = true;
    bool m_listShown = true;
    bool m_discussionShown = true;
    bool m_onlyArticle = false;
    QWidget* m_bars;
    QSplitter* m_outer;   ///< feeds | rest
    QSplitter* m_inner;   ///< list | reading
    QSplitter* m_reading; ///< article | discussion
    QTabBar* m_tabs;
    QWidget* m_barLine;
};

} // namespace svodka
