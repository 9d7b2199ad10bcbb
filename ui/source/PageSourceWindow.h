// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/ArticleService.h"
#include "services/ProfileService.h"
#include "settings/Settings.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace svodka {

class FindBar;
class PaneNotice;
class ProfileEditor;
class ProgressLine;
class RemovedList;
class SourceText;

/// View → Page Source: the page as it came; beside it what was left out of the article, by which rule; and
/// the editor of the profile that holds the rules. A piece of the list marks its place in the source, and a
/// selection in the source is told what became of it.
class PageSourceWindow final : public QWidget {
    Q_OBJECT
public:
    PageSourceWindow(ArticleService& articles, ProfileService& profiles, Settings& settings,
                     QWidget* parent = nullptr);
    void show(ArticleId id);
    using QWidget::show;

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    enum Page { Source, Profile };
    void buildLayout();
    void connectParts();
    void fetch();
    void readPage();
    void take(const PageReading& reading);
    void failed(const Error& error);
    void choosePiece(int piece);
    void askFate();
    void sayFate();
    void retranslate();

    ArticleService& m_articles;
    ProfileService& m_profiles;
    Settings& m_settings;
    ArticleId m_id;
    std::optional<PageSource> m_source;
    std::optional<PageReading> m_reading;
    std::optional<Error> m_error;
    std::optional<TextFate> m_fate; ///< of what is selected
    QString m_profileShown;         ///< id in the editor
    bool m_marking = false;

    ProgressLine* m_progress;
    PaneNotice* m_notice;
    QLabel* m_address;
    QLabel* m_fetched;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    SourceText* m_text;
    FindBar* m_findBar;
    RemovedList* m_removed;
    ProfileEditor* m_editor;
};

} // namespace svodka
