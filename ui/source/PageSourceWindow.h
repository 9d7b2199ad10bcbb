// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/ArticleService.h"
#include "settings/Settings.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStandardItemModel;
class QTableView;

namespace svodka {

class FindBar;
class PaneNotice;
class ProgressLine;
class SourceText;

/// View → Page Source: the page as it came; beside it what was left out of the article, by which rule, and
/// the profile that holds the rules.
class PageSourceWindow final : public QWidget {
    Q_OBJECT
public:
    PageSourceWindow(ArticleService& articles, Settings& settings, QWidget* parent = nullptr);
    void show(ArticleId id);
    using QWidget::show;

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void read();
    void take(const PageSource& source);
    void failed(const Error& error);
    void retranslate();

    ArticleService& m_articles;
    Settings& m_settings;
    ArticleId m_id;
    std::optional<PageSource> m_source;
    std::optional<Error> m_error;

    ProgressLine* m_progress;
    PaneNotice* m_notice;
    QLabel* m_address;
    QLabel* m_fetched;
    SourceText* m_text;
    FindBar* m_findBar;
    QLabel* m_removedHeading;
    QStandardItemModel* m_removed;
    QTableView* m_removedView;
    QLabel* m_profileHeading;
    SourceText* m_profile;
};

} // namespace svodka
