// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Clock.h"
#include "storage/Storage.h"

#include <QTemporaryDir>
#include <QTest>

namespace svodka::test {

/// Waits for what a test cannot go on without. Tests only.
template <typename T>
Result<T> await(Async<T> future) {
    future.waitForFinished();
    return future.isResultReadyAt(0) ? future.result() : Result<T>(ErrorKind::Cancelled);
}

/// A library in a folder of its own, at a time of its own; `reopen` is a restart of the program.
class LibraryFixture {
public:
    LibraryFixture() { reopen(); }
    void reopen() {
        storage.reset();
        storage = std::make_unique<storage::Storage>(folder(), clock);
        openResult = await(storage->open());
    }
    [[nodiscard]] QString folder() const { return directory.filePath(QStringLiteral("library")); }

    FeedId follow(const QString& address, const QString& title = QStringLiteral("World"),
                  const QString& site = QStringLiteral("Sample Edition")) {
        storage::NewFeed feed;
        feed.candidate.address = QUrl(address);
        feed.candidate.title = title;
        feed.candidate.siteName = site;
        feed.candidate.siteAddress = QUrl(QUrl(address).resolved(QUrl(QStringLiteral("/"))));
        const auto id = await(storage->subscribe(feed));
        return id ? *id : FeedId{};
    }
    storage::UpdateOutcome update(FeedId feed, const QList<ArticleDraft>& items) {
        storage::FeedUpdate update;
        update.feed = feed;
        update.items = items;
        update.fetch.status = 200;
        update.fetch.fetchedAt = clock->now();
        const auto outcome = await(storage->saveUpdate(update));
        return outcome ? *outcome : storage::UpdateOutcome{-1, -1};
    }
    QList<ArticleSummary> list(const ArticleQuery& query = {}) {
        const auto page = await(storage->articles(query));
        return page ? page->articles : QList<ArticleSummary>();
    }
    LibraryCounts counts() { return await(storage->feedTree())->counts; }

    static ArticleDraft draft(int number, const QString& title = {}, const QString& text = {}) {
        ArticleDraft out;
        out.address = QUrl(QStringLiteral("https://news.example/2026/story-%1.html").arg(number));
        out.guid = QStringLiteral("story-%1").arg(number);
        out.title = title.isEmpty() ? QStringLiteral("Story %1").arg(number) : title;
        out.published = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC).addSecs(number * 60);
        out.language = QStringLiteral("en");
        if (!text.isEmpty())
            out.blocks.push_back(Block{Paragraph{{TextRun{text}}}});
        return out;
    }

    QTemporaryDir directory;
    std::shared_ptr<ManualClock> clock =
        std::make_shared<ManualClock>(QDateTime({2026, 11, 23}, {12, 0}, Qt::UTC));
    std::unique_ptr<storage::Storage> storage;
    Result<void> openResult;
};

} // namespace svodka::test
