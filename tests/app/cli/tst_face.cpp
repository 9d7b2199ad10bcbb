// SPDX-License-Identifier: GPL-3.0-or-later
// The whole face of svodka-cli: every command, what it prints as JSON and with which code it ends. On the
// sample edition, so without a network.
#include "support/Cli.h"

#include <QFile>
#include <QTemporaryDir>

using namespace svodka::test;
using namespace Qt::StringLiterals;

namespace {

const QString section = u"https://sample-en.svodka.invalid/russia/"_s;

QStringList words(const QString& line) {
    return line.split(u' ', Qt::SkipEmptyParts);
}

/// Keys that an object has to have, in any order; more may be there.
QString missingKeys(const QJsonObject& object, const QString& keys) {
    QStringList missing;
    for (const QString& key : words(keys))
        if (!object.contains(key))
            missing += key;
    return missing.join(u' ');
}

/// The object itself, or the first of an array; "articles" and the like name the array to look into.
QJsonObject looked(const QJsonDocument& json, const QString& into) {
    if (json.isArray())
        return json.array().first().toObject();
    return into.isEmpty() ? json.object() : json.object()[into].toArray().first().toObject();
}

} // namespace

class TestFace : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        const QJsonObject feed = m_cli.run({u"--json"_s, u"subscribe"_s, section}).object();
        QVERIFY(!feed.isEmpty());
        m_feed = feed[u"id"].toString();
        const QJsonArray all = m_cli.run({u"--json"_s, u"articles"_s}).object()[u"articles"].toArray();
        for (const QJsonValue& article : all)
            if (article[u"title"].toString().contains(u"river"_s)) { // the one that is discussed
                m_article = article[u"id"].toString();
                m_address = article[u"url"].toString();
            }
        QVERIFY(!m_article.isEmpty());
        QFile opml(path(u"in.opml"_s));
        QVERIFY(opml.open(QIODevice::WriteOnly));
        opml.write(
            "<opml version=\"2.0\"><body><outline text=\"One\" "
            "xmlUrl=\"https://sample-ru.svodka.invalid/export/rss2/archive/index.xml\"/></body></opml>");
    }

    // Rows run in this order on one library. @A = an article, @F = a feed, @U = the article's address, @D = a
    // folder.
    void commandsAnswer_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("into");
        QTest::addColumn<QString>("keys");
        const QString feed = u"id title url kind folder articles unread error last_status next_poll"_s;
        const QString article = u"id title url published updated feed sources read starred saved comments"_s;
        const auto row = [](const char* line, const QString& keys, const QString& into = {}) {
            QTest::newRow(line) << QString::fromLatin1(line) << into << keys;
        };
        row("feeds", feed);
        row("refresh", u"fetched unchanged new waiting failed"_s);
        row("refresh @F --due", u"fetched unchanged new waiting failed"_s);
        row("refresh @F --force", u"fetched unchanged new waiting failed"_s);
        row("articles", article, u"articles"_s);
        row("articles --feed @F --limit 2", u"articles next"_s);
        row("articles --unread", article, u"articles"_s);
        row("search river --limit 3", article, u"articles"_s);
        row("show @A", article + u" blocks text authors tags"_s);
        row("show @U", article + u" blocks"_s);
        row("show @A --format json", u"blocks"_s);
        row("mark starred @A", u"changed"_s);
        row("mark read @A", u"changed"_s);
        row("mark unread @A", u"changed"_s);
        row("articles --starred", article, u"articles"_s);
        row("mark unstarred @A", u"changed"_s);
        row("discussion @A", u"state messages"_s);
        row("discussion @A", u"id author text created parent reactions"_s, u"messages"_s);
        row("save @A", u"id complete text pictures missing saved"_s);
        row("verify", u"id complete text pictures missing saved"_s);
        row("verify @A", u"complete"_s);
        row("articles --saved", article, u"articles"_s);
        for (const char* form : {"html", "epub", "markdown", "text", "pdf"}) {
            const QString line = u"export @A --format %1 -o @D/one.%1"_s.arg(QString::fromLatin1(form));
            QTest::newRow(qPrintable(line)) << line << QString() << u"exported file"_s;
        }
        row("export --saved --format text -o @D/saved.txt", u"exported"_s);
        row("export --feed @F --format text -o @D/feed.txt", u"exported"_s);
        row("import-opml @D/in.opml", u"added"_s);
        row("export-opml @D/out.opml", u"file"_s);
        row("check", u"check"_s);
        row("backup @D/copy.backup", u"backup"_s);
        row("compact", u"compact"_s);
        row("unsubscribe @F", u"unsubscribed"_s);
    }
    void commandsAnswer() {
        QFETCH(const QString, line);
        QFETCH(const QString, into);
        QFETCH(const QString, keys);
        const CliAnswer answer = m_cli.run(QStringList{u"--json"_s} + words(filled(line)));
        QVERIFY2(answer.code == 0, answer.err.constData());
        const QJsonDocument json = QJsonDocument::fromJson(answer.out);
        QVERIFY2(!json.isNull(), answer.out.constData());
        QCOMPARE(answer.out.count('\n'), 1); // one value, one line
        const QString missing = missingKeys(looked(json, into), keys);
        QVERIFY2(missing.isEmpty(),
                 qPrintable(missing + u" in "_s + QString::fromUtf8(answer.out.left(600))));
    }

    void commandsSpeakToPeople_data() {
        QTest::addColumn<QString>("line");
        for (const char* line : {"feeds", "articles", "search river", "discussion @A", "check", "verify",
                                 "compact", "mark starred @A", "show @A", "show @A --format markdown",
                                 "show @A --format html", "export-opml"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void commandsSpeakToPeople() {
        QFETCH(const QString, line);
        for (const QString& language : {u"en"_s, u"ru"_s}) {
            const CliAnswer answer = m_cli.run(QStringList{u"--language"_s, language} + words(filled(line)));
            QVERIFY2(answer.code == 0, answer.err.constData());
            QVERIFY(!answer.out.trimmed().isEmpty());
            QVERIFY2(QJsonDocument::fromJson(answer.out).isNull(), answer.out.constData());
        }
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString filled(QString line) const {
        return line.replace(u"@A"_s, m_article)
            .replace(u"@F"_s, m_feed)
            .replace(u"@U"_s, m_address)
            .replace(u"@D"_s, m_folder.path());
    }

    QTemporaryDir m_folder;
    Cli m_cli{m_folder.filePath(u"library"_s)};
    QString m_feed;
    QString m_article;
    QString m_address;
};

QTEST_GUILESS_MAIN(TestFace)
#include "tst_face.moc"
