// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "services/ArticleService.h"
#include "services/OfflineService.h"
#include "settings/Settings.h"
#include "ui/article/ArticleView.h"
#include "ui/article/ReadingPositions.h"

#include <QSet>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPrinter;
class QStackedWidget;

namespace svodka {

class EmptyState;
struct DecodedPicture;
class FindBar;
class PaneNotice;
class ProgressLine;

/// One article, as it is read: the page, its pictures by the reader's policy, what is loading and what
/// failed, said in place. What is followed is only said; opening is the window's business. In continuous
/// reading other articles follow below the one that was opened; the current one is where the eye is.
class ArticlePane final : public QWidget {
    Q_OBJECT
public:
    ArticlePane(ArticleService& articles, OfflineService& offline, Settings& settings,
                QWidget* parent = nullptr);

    void show(ArticleId id);
    using QWidget::show;
    void clear();
    [[nodiscard]] ArticleId current() const { return m_id; }
    /// The current article; null while it is being fetched from the library.
    [[nodiscard]] const Article* article() const { return shown(m_id); }
    void setContinuous(bool continuous) { m_continuous = continuous; }
    void append(ArticleId id);                ///< sets it below; what `nextWanted` asks for
    void keepPosition();                      ///< remembers where the reader is
    void paintPages(QPrinter* printer) const; ///< the current article, in the colours of paper
    /// Scrolls by a page; false at the end (the window goes on to the next unread then).
    bool scrollPage(Qt::Edge towards) { return m_view->scrollPage(towards); }

public slots:
    void find();
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void print();
    void printPreview();
    void copy(); ///< the selection, as plain text
    void reload();
    void loadPictures(); ///< this article's, whatever the policy

signals:
    void opened(svodka::ArticleId id, const QString& title);
    void nextWanted(svodka::ArticleId after);  ///< continuous reading comes to the end of what is there
    void passed(svodka::ArticleId id);         ///< scrolled past, downwards
    void currentChanged(svodka::ArticleId id); ///< by scrolling
    void linkActivated(const QUrl& address);
    void tagActivated(const QString& name);
    void authorActivated(const QString& name);
    void saveRequested(svodka::ArticleId id);
    void sectionActivated(const QUrl& address);
    void browserRequested(const QUrl& address); ///< open this page outside
    void addressHovered(const QString& address);
    void picturesArrived(); ///< all that were asked for are there, or have failed

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectServices();
    void read(ArticleId id, bool again);
    void take(const Article& article, bool again);
    void setUpDocument();
    void applyPaper();
    void followScrolling();
    void dropPassed();
    [[nodiscard]] const Article* shown(ArticleId id) const;
    void retranslate();
    void zoomTo(int percent);
    void onScrolled();
    void follow(const LinkTarget& target);
    void showMenu(const QPoint& globalPosition, const QPoint& viewPosition);

    void setReading(bool reading);
    void setError(const std::optional<Error>& error);
    void sayError();
    void sayEmpty();

    /// Saved, or of the sample edition: shown whatever the policy.
    [[nodiscard]] static bool picturesAreFree(const Article& article);
    [[nodiscard]] OfflineService::PictureRoad pictureRoad(ArticleId id) const;
    void fetchPictures();
    void fetchPicture(const WantedPicture& wanted);
    void fetchAllPictures();
    void takePicture(const WantedPicture& wanted, OfflineService::PictureRoad road,
                     const Result<DecodedPicture>& picture);
    void sayPictures();
    void openLightbox(int place);
    void savePicture(ArticleId article, const QUrl& address);
    void colourCodes();

    ArticleService& m_articles;
    OfflineService& m_offline;
    Settings& m_settings;
    ArticleId m_id;
    std::vector<Article> m_shown; ///< from top to bottom; only one unless the reading is continuous
    ArticleId m_appending;        ///< on its way below the last one
    ArticleId m_nextAskedAfter;
    bool m_continuous = false;
    bool m_settingUp = false;
    ReadingPositions m_positions;
    std::optional<ReadingPosition> m_restore; ///< waits for the text it stands in
    std::optional<Error> m_error;
    QSet<ArticleId> m_picturesAsked;
    bool m_picturesMissing = false;
    int m_picturesUnderWay = 0;

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
