// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is typed into the search field is a query: it finds something, nothing, or is told what it got
// wrong.
#include "Fuzz.h"
#include "storage/SearchQuery.h"
#include "storage/Storage.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace svodka;

namespace {

struct Library {
    Library() {
        storage.open().waitForFinished();
        auto feed = storage.subscribe(
            {FeedCandidate{QUrl(QStringLiteral("https://a.example/rss")), QStringLiteral("A")}, {}});
        feed.waitForFinished();
        storage::FeedUpdate update{.feed = *feed.result(), .fetch = {}};
        for (int i = 0; i < 50; ++i) {
            ArticleDraft draft;
            draft.guid = QString::number(i);
            draft.title = QStringLiteral("Story %1: санкции и ёлка").arg(i);
            draft.blocks.push_back(
                Block{Paragraph{{TextRun{QStringLiteral("Some words, C++ and \"quotes\", 中文, a-b.")}}}});
            draft.authors = {QStringLiteral("Анна Автор")};
            update.items.append(draft);
        }
        storage.saveUpdate(update).waitForFinished();
    }
    QTemporaryDir folder;
    storage::Storage storage{folder.filePath(QStringLiteral("library")), std::make_shared<Clock>()};
};

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    static int argc = 1;
    static char name[] = "fuzz_searchquery";
    static char* argv[] = {name, nullptr};
    static QCoreApplication application(argc, argv);
    static Library library;
    ArticleQuery query;
    query.text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    query.limit = 5;
    const auto parsed = storage::SearchQuery::parse(query.text);
    fuzz::require(parsed.terms.size() <= 32, "a query has 32 terms at most");
    auto page = library.storage.articles(query);
    page.waitForFinished();
    const auto result = page.result();
    fuzz::require(result.ok() || result.error().kind == ErrorKind::BadQuery,
                  "no text is an error but a wrong operator");
    return 0;
}
