// SPDX-License-Identifier: GPL-3.0-or-later
#include "LibraryFixture.h"
#include "storage/SearchText.h"

using namespace Qt::StringLiterals;
using namespace svodka;
using test::await;
using test::LibraryFixture;

class TestSearch : public QObject {
    Q_OBJECT
private slots:
    void init() {
        library = std::make_unique<LibraryFixture>();
        feed = library->follow(u"https://news.example/rss"_s);
    }
    void cleanup() { library.reset(); }

    void wordsAreFoundInEveryForm_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        QTest::newRow("case ending") << u"Новые санкции вступили в силу"_s << u"санкциями "_s << true;
        QTest::newRow("the other way") << u"Под санкциями оказались банки"_s << u"санкция "_s << true;
        QTest::newRow("yo is ye") << u"На площади стоит елка"_s << u"ёлка "_s << true;
        QTest::newRow("ye is yo") << u"На площади стоит Ёлка"_s << u"ЕЛКА "_s << true;
        QTest::newRow("adjective") << u"международного права"_s << u"международный "_s << true;
        QTest::newRow("English") << u"The ministers were negotiating"_s << u"minister negotiate "_s << true;
        QTest::newRow("diacritics") << u"A café in Orléans"_s << u"cafe orleans"_s << true;
        QTest::newRow("phrase as written")
            << u"под новыми санкциями банки"_s << u"\"новыми санкциями\""_s << true;
        QTest::newRow("phrase in another form")
            << u"новые санкции банки"_s << u"\"новыми санкциями\""_s << false;
        QTest::newRow("phrase in another order")
            << u"санкциями новыми"_s << u"\"новыми санкциями\""_s << false;
        QTest::newRow("one word as written") << u"Под санкциями"_s << u"\"санкции\""_s << false;
        QTest::newRow("two words, not beside")
            << u"river ice and a long crossing"_s << u"crossing river "_s << true;
        QTest::newRow("excluded") << u"river ice"_s << u"river -ice"_s << false;
        QTest::newRow("not excluded") << u"river ice"_s << u"river -ferry"_s << true;
        QTest::newRow("excluded phrase") << u"river ice melts"_s << u"river -\"ice melts\""_s << false;
        QTest::newRow("another phrase excluded") << u"river ice melts"_s << u"river -\"ice melt\""_s << true;
        QTest::newRow("only excluded") << u"river ice"_s << u"-ice"_s << false;
        QTest::newRow("being typed") << u"The government fell"_s << u"gov"_s << true;
        QTest::newRow("being typed past the stem") << u"The government fell"_s << u"governmen"_s << true;
        QTest::newRow("being typed in Russian") << u"Под санкциями"_s << u"санкциям"_s << true;
        QTest::newRow("finished, not its beginning") << u"The government fell"_s << u"gov "_s << false;
        QTest::newRow("hyphen") << u"Санкт-Петербург"_s << u"санкт-петербурге"_s << true;
        QTest::newRow("Chinese") << u"北京举行会谈"_s << u"举行"_s << true;
        QTest::newRow("Arabic") << u"مباحثات في موسكو"_s << u"موسكو"_s << true;
    }
    void wordsAreFoundInEveryForm() {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(bool, found);
        library->update(feed, {LibraryFixture::draft(1, u"Headline"_s, text)});
        QCOMPARE(search(query).size(), found ? 1 : 0);
    }

    void everyFieldIsSearched() {
        ArticleDraft draft = LibraryFixture::draft(1, u"Headline about bridges"_s, u"Body about tunnels"_s);
        draft.lead = u"Lead about ferries"_s;
        draft.authors = {u"Анна Автор"_s};
        draft.tags = {{u"Treaties"_s, {}}};
        CommentDraft comment;
        comment.remoteId = u"1"_s;
        comment.text = u"What about balloons?"_s;
        draft.comments = {comment};
        library->update(feed, {draft, LibraryFixture::draft(2, u"Other"_s, u"Анна, treaties"_s)});
        for (const QString& query : {u"bridge "_s, u"tunnel "_s, u"ferry "_s, u"balloon "_s, u"author:анна"_s,
                                     u"tag:treaty"_s, u"title:bridge"_s})
            QVERIFY2(search(query).size() == 1, qPrintable(query));
        QCOMPARE(search(u"treaties "_s).size(), 2);
        QCOMPARE(search(u"title:tunnel"_s).size(), 0);
    }

    void operatorsNarrow() {
        const FeedId other =
            library->follow(u"https://other.example/rss"_s, u"Weather"_s, u"Harbour Gazette"_s);
        library->update(feed,
                        {LibraryFixture::draft(1, u"Storm one"_s), LibraryFixture::draft(2, u"Storm two"_s)});
        ArticleDraft late = LibraryFixture::draft(3, u"Storm three"_s);
        late.published = QDateTime({2026, 6, 1}, {12, 0}, Qt::UTC);
        library->update(other, {late});
        QCOMPARE(search(u"storm "_s).size(), 3);
        QCOMPARE(search(u"storm source:gazette"_s).size(), 1);
        QCOMPARE(search(u"storm source:nowhere"_s).size(), 0);
        QCOMPARE(search(u"storm before:2026-02"_s).size(), 2);
        QCOMPARE(search(u"storm after:2026-02"_s).size(), 1);
        const ArticleId one = search(u"one"_s).first().id;
        QVERIFY(await(library->storage->mark({one}, Mark::Read)).ok());
        QCOMPARE(search(u"storm is:unread"_s).size(), 2);
        QCOMPARE(search(u"is:read"_s).size(), 1);
        ArticleQuery query{ArticleQuery::Scope::Feed, other.value};
        query.text = u"storm"_s;
        QCOMPARE(library->list(query).size(), 1);
    }

    void anUpdateIsFoundByItsNewWordsOnly() {
        library->update(feed, {LibraryFixture::draft(1, u"Headline"_s, u"walrus"_s)});
        library->update(feed, {LibraryFixture::draft(1, u"Headline"_s, u"penguin"_s)});
        QCOMPARE(search(u"walrus "_s).size(), 0);
        QCOMPARE(search(u"penguin "_s).size(), 1);
        QVERIFY(await(library->storage->check()).ok());
    }

    void snippetsMarkWhatWasFound() {
        const QString text = QString(u"Some words that come before. "_s).repeated(20) +
                             u"Here the санкциями stand and then more text follows to the end of it all. "_s +
                             QString(u"And words behind. "_s).repeated(20);
        library->update(feed, {LibraryFixture::draft(1, u"Headline"_s, text)});
        const QString snippet = search(u"санкция "_s).first().snippet;
        QVERIFY2(snippet.contains(QChar(0xE000) + u"санкциями"_s + QChar(0xE001)), qPrintable(snippet));
        QVERIFY(snippet.startsWith(QChar(0x2026)) && snippet.endsWith(QChar(0x2026)));
        QVERIFY2(snippet.size() < 200, qPrintable(snippet));
    }

    void noTextIsSyntax_data() {
        QTest::addColumn<QString>("query");
        int row = 0;
        for (const QString& query : {u"\""_s,
                                     u"\"\""_s,
                                     u"C++"_s,
                                     u"a-b"_s,
                                     u"NOT"_s,
                                     u"AND"_s,
                                     u"OR OR"_s,
                                     u"NEAR(a b)"_s,
                                     u"*"_s,
                                     u"a*"_s,
                                     u"^a"_s,
                                     u"a:b"_s,
                                     u"title:"_s,
                                     u"{title} : a"_s,
                                     u"(a"_s,
                                     u"a)"_s,
                                     u"'; DROP TABLE article; --"_s,
                                     u"-"_s,
                                     u"--"_s,
                                     u"\\"_s,
                                     u"%"_s,
                                     u"\u0000a"_s,
                                     u"\u202e"_s,
                                     u"😀"_s,
                                     u"body:a"_s,
                                     u"a\"b"_s,
                                     u"author:\"\""_s,
                                     QString(5000, u'a'),
                                     QString(u"\"a "_s).repeated(500),
                                     u"é̀̂"_s})
            QTest::addRow("%d", row++) << query;
    }
    void noTextIsSyntax() {
        QFETCH(QString, query);
        library->update(feed, {LibraryFixture::draft(1, u"Headline"_s, u"Some text"_s)});
        ArticleQuery asked;
        asked.text = query;
        QVERIFY(await(library->storage->articles(asked)).ok());
        QCOMPARE(search(u"headline"_s).size(), 1);
    }

    void pagesOfResultsGoOn() {
        QList<ArticleDraft> drafts;
        for (int i = 0; i < 45; ++i)
            drafts.append(
                LibraryFixture::draft(i, {}, i % 3 == 0 ? u"exactly this phrase"_s : u"this exact phrase"_s));
        library->update(feed, drafts);
        ArticleQuery query;
        query.text = u"\"exactly this\""_s;
        query.limit = 4;
        QList<ArticleId> seen;
        do {
            const auto page = await(library->storage->articles(query));
            for (const ArticleSummary& row : page->articles) {
                QVERIFY(!seen.contains(row.id));
                seen.append(row.id);
            }
            query.before = page->next;
        } while (!query.before.isEmpty());
        QCOMPARE(seen.size(), 15);
        query.before.clear();
        QCOMPARE(*await(library->storage->markAll(query, Mark::Read)), 15);
    }

private:
    QList<ArticleSummary> search(const QString& text) {
        ArticleQuery query;
        query.text = text;
        return library->list(query);
    }
    std::unique_ptr<LibraryFixture> library;
    FeedId feed;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
