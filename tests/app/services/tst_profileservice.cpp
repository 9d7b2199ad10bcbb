// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ProfileService.h"
#include "support/Await.h"
#include "support/Pages.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace svodka;
using namespace svodka::test;
using namespace Qt::StringLiterals;

class TestProfileService : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_set = page::ProfileSet::load(profileFolder());
        m_service = std::make_unique<ProfileService>(m_set, profileFolder());
    }

    void aPageIsReadWithWhatWasLeftOut() {
        const auto reading = await(m_service->read(page()));
        QVERIFY(reading.ok());
        QVERIFY(reading->isArticle);
        QCOMPARE(reading->article.content.profile, u"sputnik-current"_s);
        QCOMPARE(reading->article.content.furniture.size(), reading->outline.furniture.size());
        QVERIFY(!reading->outline.furniture.isEmpty());
    }

    void textIsToldWhatBecameOfIt_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<TextFate::Kind>("fate");
        QTest::newRow("paragraph") << u"Paragraph 3 tells"_s << TextFate::Kind::InArticle;
        QTest::newRow("headline") << u"A story"_s << TextFate::Kind::InArticle;
        QTest::newRow("furniture") << u"Share this"_s << TextFate::Kind::LeftOut;
        QTest::newRow("elsewhere") << u"Elsewhere on the page"_s << TextFate::Kind::Outside;
        QTest::newRow("tag") << u"data-id"_s << TextFate::Kind::NoText;
    }
    void textIsToldWhatBecameOfIt() {
        QFETCH(const QString, words);
        QFETCH(const TextFate::Kind, fate);
        const PageSource source = page();
        const auto reading = await(m_service->read(source));
        QVERIFY(reading.ok());
        const qsizetype start = source.text.lastIndexOf(words);
        QVERIFY(start >= 0);
        const TextFate found = ProfileService::fateOf(*reading, {start, start + words.size()});
        QCOMPARE(found.kind, fate);
        if (fate == TextFate::Kind::LeftOut)
            QCOMPARE(reading->article.content.furniture[found.furniture].rule, u"sputnik-current: .share"_s);
    }

    void aChangedProfileIsTriedAndNotKept() {
        const QString changed = QString(text()).replace(u"\".share\","_s, QString());
        const auto reading = await(m_service->preview(page(), changed));
        QVERIFY(reading.ok());
        QVERIFY(plainText(reading->article.content.blocks).contains("Share this"_L1));
        QVERIFY(!plainText(await(m_service->read(page()))->article.content.blocks).contains("Share this"_L1));
    }

    void aFaultIsNamedWithItsLine() {
        const QString faulty = QString(text()).replace(u"\".share\","_s, u"\".share >\","_s);
        const auto reading = await(m_service->preview(page(), faulty));
        QCOMPARE(reading.error().kind, ErrorKind::BadProfile);
        QCOMPARE(reading.error().number, faulty.left(faulty.indexOf(u".share >"_s)).count(u'\n') + 1);
        QCOMPARE(await(m_service->save(faulty)).error(), reading.error());
        QVERIFY(!QDir(profileFolder()).exists());
    }

    void onlyTheLastPreviewIsWorkedOn() {
        QList<Async<PageReading>> asked;
        for (int i = 0; i < 20; ++i)
            asked.append(m_service->preview(page(), text()));
        QVERIFY(await(asked.last()).ok());
        int worked = 0;
        for (const auto& each : asked)
            worked += each.result().ok();
        QVERIFY2(worked < 5, qPrintable(QString::number(worked)));
    }

    void aSavedProfileCountsFromTheNextPageOn() {
        QSignalSpy changed(m_service.get(), &ProfileService::profilesChanged);
        const QString own = QString(text()).replace(u"\".share\","_s, QString());
        QVERIFY(await(m_service->save(own)).ok());
        QCOMPARE(changed.size(), 1);
        QVERIFY(plainText(await(m_service->read(page()))->article.content.blocks).contains("Share this"_L1));
        QCOMPARE(m_set.json(u"sputnik-current"_s), own); // whoever has a copy of the set
        QVERIFY(m_service->profile(u"sputnik-current"_s).isOwn());
        QCOMPARE(page::ProfileSet::load(profileFolder()).json(u"sputnik-current"_s),
                 own); // and after a restart

        QVERIFY(await(m_service->reset(u"sputnik-current"_s)).ok());
        QVERIFY(!m_service->profile(u"sputnik-current"_s).isOwn());
        QVERIFY(!plainText(await(m_service->read(page()))->article.content.blocks).contains("Share this"_L1));
        QVERIFY(QFile::exists(profileFolder() + u"/sputnik-current.json~"_s)); // nothing written is lost
    }

    void aNewSiteHasABeginning() {
        const ProfileText draft = ProfileService::draftFor(QUrl(u"https://www.news.example/a"_s));
        QCOMPARE(draft.id, u"www-news-example"_s);
        QVERIFY(await(m_service->save(draft.json)).ok());
        QVERIFY(m_service->ids().contains(draft.id));
    }

    void anIdIsNoPath() {
        const QString json = u"{\"id\": \"../../x/y\", \"body\": [\".a\"]}"_s;
        QVERIFY(await(m_service->save(json)).ok());
        QCOMPARE(QDir(profileFolder()).entryList(QDir::Files), QStringList{u"______x_y.json"_s});
    }

private:
    QString profileFolder() const { return m_folder->filePath(u"profiles"_s); }
    QString text() const { return m_service->profile(u"sputnik-current"_s).json; }
    static PageSource page() {
        QString text = QString::fromUtf8(articlePage("A story"));
        text.replace(u"<div class=\"article__block\""_s, u"\n<div class=\"article__block\""_s);
        const qsizetype first = text.indexOf(u"\n<div class=\"article__block\""_s);
        text.insert(first, u"<div class=\"share\">Share this <i>now</i></div>"_s);
        text.replace(u"</body>"_s, u"<div class=\"elsewhere\">Elsewhere on the page</div></body>"_s);
        return {.address = QUrl(u"https://sputniknews.com/20261123/a.html"_s),
                .contentType = {},
                .text = text,
                .fetchedAt = {},
                .furniture = {},
                .profile = {}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    page::ProfileSet m_set;
    std::unique_ptr<ProfileService> m_service;
};

QTEST_GUILESS_MAIN(TestProfileService)
#include "tst_profileservice.moc"
