// SPDX-License-Identifier: GPL-3.0-or-later
// From an address to the disk and back, with the program that people run in scripts.
#include "support/Cli.h"
#include "support/Pages.h"
#include "support/ScriptedServer.h"

#include <QTemporaryDir>

using namespace svodka::test;
using namespace Qt::StringLiterals;

class TestReading : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
        m_cli = std::make_unique<Cli>(m_folder->filePath(u"library"_s));
        QByteArray items;
        for (int i = 0; i < 20; ++i) {
            const QByteArray path = "/story-" + QByteArray::number(i);
            items +=
                rssItem("Story " + QByteArray::number(i), url(path),
                        "Mon, 23 Nov 2026 10:00:" + QByteArray::number(i).rightJustified(2, '0') + " GMT");
            m_server->on(path, Answer{.body = articlePage("Story " + QByteArray::number(i),
                                                          "/picture-" + QByteArray::number(i) + ".png")});
            m_server->on("/picture-" + QByteArray::number(i) + ".png",
                         Answer{.body = smallPng(), .contentType = "image/png"});
        }
        m_server->on("/feed",
                     Answer{.body = rss("Harbour news", items), .contentType = "application/rss+xml"});
    }

    void aSavedArticleReadsTheSameWhenTheServerIsGone() {
        const QJsonObject feed =
            m_cli->run({u"--json"_s, u"subscribe"_s, text("/feed"), u"--folder"_s, u"Mine"_s}).object();
        QCOMPARE(feed[u"title"].toString(), u"Harbour news"_s);
        QCOMPARE(feed[u"articles"].toInt(), 20);
        QCOMPARE(feed[u"folder"].toArray(), QJsonArray{u"Mine"_s});
        QVERIFY(feed[u"error"].isNull());
        QCOMPARE(m_cli->run({u"refresh"_s}).code, 0);
        const QString id = newest();
        const CliAnswer saved = m_cli->run({u"--json"_s, u"save"_s, id});
        QCOMPARE(saved.code, 0);
        QCOMPARE(saved.array().first()[u"complete"].toBool(), true);
        const CliAnswer before = m_cli->run({u"show"_s, id});
        QCOMPARE(before.code, 0);
        QVERIFY(before.out.contains("Paragraph 6"));

        m_server->stop();
        const CliAnswer after = m_cli->run({u"show"_s, id});
        QCOMPARE(after.code, 0);
        QCOMPARE(after.out, before.out);
        const QJsonObject article = m_cli->run({u"show"_s, id, u"--format"_s, u"json"_s}).object();
        QCOMPARE(article[u"title"].toString(), u"Story 19"_s);
        QVERIFY(article[u"blocks"].toArray().size() >= 6);
        QVERIFY(article[u"saved"].isString());
        QCOMPARE(
            m_cli->run({u"--json"_s, u"articles"_s, u"--saved"_s}).object()[u"articles"].toArray().size(), 1);
        QCOMPARE(m_cli->run({u"--json"_s, u"verify"_s}).array().first()[u"missing"].toArray().size(), 0);
        const std::pair<QString, QByteArray> forms[] = {{u"html"_s, "<!DOCTYPE html>"},
                                                        {u"epub"_s, "PK"},
                                                        {u"markdown"_s, "# Story 19"},
                                                        {u"text"_s, "Story 19"},
                                                        {u"pdf"_s, "%PDF-"}};
        for (const auto& [form, beginning] : forms) {
            const QString name = m_folder->filePath(u"story."_s + form);
            const QStringList order{u"export"_s, id, u"--format"_s, form, u"-o"_s, name};
            const CliAnswer written = m_cli->run(order);
            QVERIFY2(written.code == 0, written.err.constData());
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().startsWith(beginning), qPrintable(form));
            QCOMPARE(m_cli->run(order).code, 1); // it is there already
            QCOMPARE(m_cli->run(QStringList{u"--json"_s} + order + QStringList{u"--force"_s})
                         .object()[u"exported"]
                         .toInt(),
                     1);
        }
        QCOMPARE(m_cli->run({u"show"_s, id, u"--format"_s, u"html"_s}).code, 0);
        QCOMPARE(m_cli->run({u"refresh"_s}).code, 0); // a feed that fails is no failure of the command
    }

    void marksAndWordsAreFound() {
        QCOMPARE(m_cli->run({u"subscribe"_s, text("/feed")}).code, 0);
        const QString id = newest();
        QCOMPARE(m_cli->run({u"--json"_s, u"mark"_s, u"starred"_s, id}).object()[u"changed"].toInt(), 1);
        QCOMPARE(m_cli->run({u"mark"_s, u"read"_s, id}).code, 0);
        const QJsonArray starred =
            m_cli->run({u"--json"_s, u"articles"_s, u"--starred"_s}).object()[u"articles"].toArray();
        QCOMPARE(starred.size(), 1);
        QCOMPARE(starred.first()[u"read"].toBool(), true);
        QCOMPARE(
            m_cli->run({u"--json"_s, u"articles"_s, u"--unread"_s}).object()[u"articles"].toArray().size(),
            19);
        const QJsonArray hits =
            m_cli->run({u"--json"_s, u"search"_s, u"Story 7"_s}).object()[u"articles"].toArray();
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first()[u"title"].toString(), u"Story 7"_s);
    }

    void listsAreReadPageByPage() {
        QCOMPARE(m_cli->run({u"subscribe"_s, text("/feed")}).code, 0);
        QStringList titles;
        QString next;
        do {
            QStringList arguments{u"--json"_s, u"articles"_s, u"--limit"_s, u"7"_s};
            if (!next.isEmpty())
                arguments += {u"--before"_s, next};
            const QJsonObject page = m_cli->run(arguments).object();
            for (const QJsonValue& article : page[u"articles"].toArray())
                titles += article[u"title"].toString();
            next = page[u"next"].toString();
        } while (!next.isEmpty() && titles.size() < 100);
        QCOMPARE(titles.size(), 20);
        QCOMPARE(titles.first(), u"Story 19"_s);
        QCOMPARE(titles.last(), u"Story 0"_s);
        titles.removeDuplicates();
        QCOMPARE(titles.size(), 20);
    }

    void aPageFromAFileIsAnArticleToo() {
        QFile file(m_folder->filePath(u"page.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(articlePage("From a file"));
        file.close();
        QCOMPARE(m_cli->run({u"save"_s, file.fileName(), u"--url"_s, u"https://news.example/a.html"_s}).code,
                 0);
        QVERIFY(m_cli->run({u"show"_s, u"https://news.example/a.html"_s}).out.contains("From a file"));
        QVERIFY(m_server->requests().isEmpty());
    }

    void beingKilledInARefreshLosesNothing() {
        QCOMPARE(m_cli->run({u"subscribe"_s, text("/feed")}).code, 0);
        QCOMPARE(m_cli->run({u"mark"_s, u"starred"_s, newest()}).code, 0);
        for (int round = 0; round < 8; ++round) {
            const auto asked = m_server->requests().size();
            const CliAnswer killed = m_cli->runUntil({u"refresh"_s, u"--force"_s},
                                                     [&] { return m_server->requests().size() > asked; });
            Q_UNUSED(killed)
            QCOMPARE(m_cli->run({u"check"_s}).code, 0);
        }
        QCOMPARE(m_cli->run({u"--json"_s, u"articles"_s, u"--limit"_s, u"100"_s})
                     .object()[u"articles"]
                     .toArray()
                     .size(),
                 20);
        QCOMPARE(
            m_cli->run({u"--json"_s, u"articles"_s, u"--starred"_s}).object()[u"articles"].toArray().size(),
            1);
    }

    void beingKilledWhileSavingLeavesNoHalfArticle() {
        QCOMPARE(m_cli->run({u"subscribe"_s, text("/feed")}).code, 0);
        const QString id = newest();
        m_server->on("/picture-19.png", Answer{.manner = Answer::Manner::Silent});
        const CliAnswer killed =
            m_cli->runUntil({u"save"_s, id}, [&] { return m_server->count("/picture-19.png") > 0; });
        QCOMPARE(killed.code, -1);
        QCOMPARE(
            m_cli->run({u"--json"_s, u"articles"_s, u"--saved"_s}).object()[u"articles"].toArray().size(), 0);
        QVERIFY(m_cli->run({u"show"_s, id}).out.contains("Paragraph 6")); // the text had arrived
        m_server->on("/picture-19.png", Answer{.body = smallPng(), .contentType = "image/png"});
        QCOMPARE(m_cli->run({u"--json"_s, u"save"_s, id}).array().first()[u"complete"].toBool(), true);
        QCOMPARE(m_cli->run({u"check"_s}).code, 0);
    }

    void theSampleEditionIsReadWithoutANetwork() {
        const QJsonObject feed =
            m_cli->run({u"--json"_s, u"subscribe"_s, u"https://sample-ru.svodka.invalid/russia/"_s}).object();
        QCOMPARE(feed[u"kind"].toString(), u"section"_s);
        QVERIFY(feed[u"articles"].toInt() > 0);
        const CliAnswer shown = m_cli->run({u"show"_s, newest()});
        QCOMPARE(shown.code, 0);
        QVERIFY(shown.out.size() > 500);
    }

private:
    QByteArray url(const QByteArray& path) const {
        return m_server->url(QString::fromLatin1(path)).toEncoded();
    }
    QString text(const QByteArray& path) const { return QString::fromLatin1(url(path)); }
    QString newest() {
        const QJsonObject page = m_cli->run({u"--json"_s, u"articles"_s, u"--limit"_s, u"1"_s}).object();
        return page[u"articles"].toArray().first()[u"id"].toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Cli> m_cli;
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
