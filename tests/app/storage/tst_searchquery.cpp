// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SearchQuery.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using svodka::storage::SearchQuery;
using Field = SearchQuery::Term::Field;

class TestSearchQuery : public QObject {
    Q_OBJECT
private slots:
    void wordsAndPhrases() {
        const auto query = SearchQuery::parse(u"ice \"river crossing\" -ferry «точная фраза» win");
        QCOMPARE(query.terms.size(), 5);
        QVERIFY((query.terms.at(0) == SearchQuery::Term{Field::Any, u"ice"_s, false, false, false}));
        QVERIFY(
            (query.terms.at(1) == SearchQuery::Term{Field::Any, u"river crossing"_s, true, false, false}));
        QVERIFY((query.terms.at(2) == SearchQuery::Term{Field::Any, u"ferry"_s, false, true, false}));
        QVERIFY((query.terms.at(3) == SearchQuery::Term{Field::Any, u"точная фраза"_s, true, false, false}));
        QVERIFY((query.terms.at(4) == SearchQuery::Term{Field::Any, u"win"_s, false, false, true}));
        QVERIFY(!SearchQuery::parse(u"win ").terms.first().isOpen);
        QVERIFY(!SearchQuery::parse(u"\"win\"").terms.first().isOpen);
    }

    void operators() {
        const auto query = SearchQuery::parse(u"author:\"А. Автор\" TAG:river -title:war source:sample "
                                              u"is:unread before:2026-05 after:2025-12-31");
        QCOMPARE(query.terms.size(), 3);
        QCOMPARE(query.terms.at(0).field, Field::Author);
        QCOMPARE(query.terms.at(0).text, u"А. Автор"_s);
        QCOMPARE(query.terms.at(1).field, Field::Tag);
        QVERIFY(query.terms.at(2).isExcluded);
        QCOMPARE(query.sources, QStringList{u"sample"_s});
        QCOMPARE(query.isRead, std::optional(false));
        QCOMPARE(query.before, QDate(2026, 5, 1));
        QCOMPARE(query.after, QDate(2025, 12, 31));
        QCOMPARE(SearchQuery::parse(u"-is:unread").isRead, std::optional(true));
        QVERIFY(SearchQuery::parse(u"is:starred is:saved").isStarred);
    }

    void whatIsNoOperatorIsWords_data() {
        QTest::addColumn<QString>("text");
        for (const QString& text : {u"is:strange"_s, u"before:soon"_s, u"https://news.example/"_s, u"C++"_s,
                                    u"a:b"_s, u"author:"_s, u"12:30"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void whatIsNoOperatorIsWords() {
        QFETCH(QString, text);
        const auto query = SearchQuery::parse(text);
        QCOMPARE(query.terms.size(), 1);
        QCOMPARE(query.terms.first().field, Field::Any);
        QVERIFY(text.contains(query.terms.first().text));
    }

    void anOperatorWithAWrongValueIsNamedOnceItIsTyped() {
        QCOMPARE(SearchQuery::parse(u"is:strange storm").mistake, u"is:strange"_s);
        QCOMPARE(SearchQuery::parse(u"storm before:soon ").mistake, u"before:soon"_s);
        QVERIFY(SearchQuery::parse(u"storm before:20").mistake.isEmpty()); // there may be more to come
        QVERIFY(SearchQuery::parse(u"after:2026-05 is:read https://a.example/ ").mistake.isEmpty());
    }

    void anyTextIsAQuery() {
        QRandomGenerator random(20261123);
        const QString letters = u"ab \"«»“-:()*^{}'\\%_ёЖ中\t\u202e"_s;
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int length = random.bounded(24); length > 0; --length)
                text += letters.at(random.bounded(letters.size()));
            const auto query = SearchQuery::parse(text);
            QVERIFY(query.terms.size() <= 32);
        }
        QCOMPARE(SearchQuery::parse(QString(100'000, u'a')).terms.size(), 1);
        QVERIFY(SearchQuery::parse(QString(u"a "_s).repeated(50'000)).terms.size() <= 32);
    }
};

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
