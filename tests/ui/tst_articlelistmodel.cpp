// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpClient.h"
#include "support/Await.h"
#include "ui/models/ArticleListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace svodka;
using namespace svodka::test;
using namespace Qt::StringLiterals;

namespace {

class NoNetwork final : public net::HttpClient {
public:
    [[nodiscard]] Async<net::FetchResponse> get(const net::FetchRequest&) override {
        return ready(Result<net::FetchResponse>(ErrorKind::NoNetwork));
    }
};

const QDateTime noon(QDate(2026, 8, 26), QTime(12, 0), Qt::UTC);

ArticleDraft article(int number, const QDateTime& published) {
    ArticleDraft draft;
    draft.address = QUrl(u"https://post.example/%1.html"_s.arg(number));
    draft.canonical = draft.address;
    draft.title = u"Article %1"_s.arg(number);
    draft.published = published;
    return draft;
}

} // namespace

class TestArticleListModel : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_shared<ManualClock>(noon);
        m_storage = std::make_unique<storage::Storage>(m_folder->path(), m_clock);
        m_articles = std::make_unique<ArticleService>(*m_storage, m_nowhere, page::ProfileSet{});
        m_next = 0;
        QVERIFY(await(m_storage->open()).ok());
        const auto feed =
            await(m_storage->subscribe({{QUrl(u"https://post.example/feed"_s), u"Post"_s}, {}}));
        QVERIFY(feed.ok());
        m_feed = *feed;
    }

    void cleanup() {
        m_articles.reset();
        m_storage.reset();
    }

    void newestFirstAndDaysAreMarked() {
        add(3, noon);
        add(2, noon.addDays(-1));
        ArticleListModel model(*m_articles, m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(model);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(0).data(ArticleListModel::DayRole).toDate(), noon.toLocalTime().date());
        QVERIFY(!model.index(1).data(ArticleListModel::DayRole).toDate().isValid());
        QCOMPARE(model.index(3).data(ArticleListModel::DayRole).toDate(),
                 noon.toLocalTime().date().addDays(-1));
    }

    void furtherRowsComeWhenTheyAreReached() {
        add(ArticleListModel::windowSize + 30, noon);
        ArticleListModel model(*m_articles, m_clock);
        load(model);
        QCOMPARE(model.rowCount(), ArticleListModel::windowSize);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), ArticleListModel::windowSize + 30);
        QVERIFY(!model.canFetchMore({}));
    }

    void rowsThatAreFarAwayAreLetGoAndFetchedAgain() {
        const int windows = ArticleListModel::windowsKept + 1;
        for (int i = 0; i < windows; ++i) // of one answer of a feed no more than 2000 are kept
            add(ArticleListModel::windowSize, noon.addSecs(-3600 * i));
        ArticleListModel model(*m_articles, m_clock);
        load(model);
        while (model.rowCount() < windows * ArticleListModel::windowSize) {
            const int before = model.rowCount();
            QVERIFY(model.canFetchMore({}));
            model.fetchMore({});
            QTRY_VERIFY(model.rowCount() > before);
        }
        QCOMPARE(model.rowCount(), windows * ArticleListModel::windowSize);
        const ArticleId first = model.idAt(0);
        QVERIFY(first.isValid());
        QVERIFY(!model.summaryAt(0).id.isValid()); // let go
        QTRY_COMPARE(model.summaryAt(0).id, first);
    }

    void anArticleThatWasReadStaysInTheUnreadList() {
        add(3, noon);
        ArticleListModel model(*m_articles, m_clock);
        ArticleQuery unread;
        unread.scope = ArticleQuery::Scope::Unread;
        load(model, unread);
        QCOMPARE(model.rowCount(), 3);
        const ArticleId middle = model.idAt(1);
        QVERIFY(await(m_articles->mark({middle}, Mark::Read)).ok());
        QTRY_VERIFY(model.summaryAt(1).read);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.idAt(1), middle);
    }

    void aChangeThatOvertakesAnAnswerIsAskedForAgain() {
        add(3, noon);
        ArticleListModel model(*m_articles, m_clock);
        load(model);
        QSignalSpy refreshed(&model, &ArticleListModel::dataChanged);
        ArticleChanges change;
        change.updated = {model.idAt(1)};
        emit m_articles->articlesChanged(change); // asks
        emit m_articles->articlesChanged(change); // may not be in the answer that is on its way
        QTRY_COMPARE(refreshed.count(), 2);
    }

    void whatArrivesWaitsUntilItIsAskedFor() {
        add(2, noon);
        ArticleListModel model(*m_articles, m_clock);
        load(model);
        const ArticleId first = model.idAt(0);
        QSignalSpy found(&model, &ArticleListModel::newArticlesFound);
        add(3, noon.addSecs(600));
        QTRY_COMPARE(model.newArticles(), 3);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.idAt(0), first);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 5);
        QCOMPARE(model.newArticles(), 0);
        QCOMPARE(model.rowOf(first), 3 + (model.idAt(3) == first ? 0 : 1));
    }

    void rowsAreSentencesForScreenReaders() {
        add(1, noon.addSecs(-3600));
        ArticleListModel model(*m_articles, m_clock);
        load(model);
        const QString sentence = model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(sentence.startsWith(u"Unread. Article 0."_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"today, "_s), qPrintable(sentence));
    }

private:
    void add(int count, const QDateTime& published) {
        storage::FeedUpdate update;
        update.feed = m_feed;
        for (int i = 0; i < count; ++i)
            update.items.append(article(m_next++, published.addMSecs(-i * 10)));
        QVERIFY(await(m_storage->saveUpdate(update), 60'000).ok());
    }
    void load(ArticleListModel& model, const ArticleQuery& query = {}) {
        model.setQuery(query);
        QTRY_COMPARE(model.state(), ArticleListModel::State::Ready);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<ManualClock> m_clock;
    std::unique_ptr<storage::Storage> m_storage;
    NoNetwork m_nowhere;
    std::unique_ptr<ArticleService> m_articles;
    FeedId m_feed;
    int m_next = 0;
};

QTEST_MAIN(TestArticleListModel)
#include "tst_articlelistmodel.moc"
