// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "services/ArticleService.h"
#include "services/OfflineService.h"
#include "settings/Settings.h"
#include "ui/article/ArticleView.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPrinter;
class QStackedWidget;

namespace svodka {

class EmptyState;
class FindBar;
class PaneNotice;
class ProgressLine;

/// One article, as it is read: the page, its pictures by the reader's policy, what is loading and what
/// failed, said in place. What is followed is only said; opening is the window's business.
class ArticlePane final : public QWidget {
    Q_OBJECT
public:
    ArticlePane(ArticleService& articles, OfflineService& offline, Settings& settings,
                QWidget* parent = nullptr);

    void show(ArticleId id);
    using QWidget::show;
    void clear();
    [[nodiscard]] ArticleId current() const { return m_id; }
    /// What is shown; nothing while it is being fetched from the library.
    [[nodiscard]] const std::optional<Article>& article() const { return m_article; }
    /// Scrolls by a page; false at the end (the window goes on to the next unread then).
    bool scrollPage(Qt::Edge towards) { return m_view->scrollPage(towards); }

public slots:
    void find();
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void print();
    void printPreview();
    void copy();        ///< the selection, as plain text
    void copyArticle(); ///< all of it, as plain text with its address
    void reload();
    void loadPictures(); ///< this article's, whatever the policy

signals:
    void opened(svodka::ArticleId id, const QString& title);
    void linkActivated(const QUrl& address);
    void tagActivated(const QString& name);
    void authorActivated(const QString& name);
    void saveRequested(svodka::ArticleId id);
    void sectionActivated(const QUrl& address);
    void browserRequested(const QUrl& address); ///< open this page outside
    void addressHovered(const QString& address);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectServices();
    void read(ArticleId id, bool again);
    void setArticle(const Article& article);
    void setUpDocument();
    void retranslate();
    void zoomTo(int percent);
    void onScrolled();
    void follow(const LinkTarget& target);
    void showMenu(const QPoint& globalPosition, const QPoint& viewPosition);
    void paintPages(QPrinter* printer) const;

    void setReading(bool reading);
    void setError(const std::optional<Error>& error);
    void sayError();
    void sayEmpty();

    [[nodiscard]] bool
    picturesAreFree() const; ///< saved, or of the sample edition: shown whatever the policy
    [[nodiscard]] OfflineService::PictureRoad pictureRoad() const;
    void fetchPictures();
    void sayPictures();
    void openLightbox(int place);
    void savePicture(const QUrl& address);
    void colourCodes();

    ArticleService& m_articles;
    OfflineService& m_offline;
    Settings& m_settings;
    ArticleId m_id;
    std::optional<Article> m_article;
    std::optional<Error> m_error;
    bool m_picturesAsked = false;
    bool m_picturesMissing = false;

    ProgressLine* m_progress;
    PaneNotice* m_errorNotice;
    PaneNotice* m_pictureNotice;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    ArticleView* m_view;
    FindBar* m_findBar;
    QLabel* m_titleBar;
};

} // namespace svodka
