// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject json(const QString& path) {
    return QJsonDocument::fromJson(contents(path)).object();
}

/// What a client of the sample edition does with routes.json.
QJsonObject route(const QJsonObject& routes, const QUrl& address) {
    const QJsonObject host = routes.value(address.host()).toObject();
    const QString exact = address.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    return host.value(host.contains(exact) ? exact : address.path()).toObject();
}

} // namespace

class TestResources : public QObject {
    Q_OBJECT
private slots:
    void everyIconIsADrawing() {
        const QStringList names = QDir(u":/icons"_s).entryList();
        QVERIFY(names.contains(u"org.svodka.Svodka.svg"_s));
        for (const QString& name : names)
            QVERIFY2(QSvgRenderer(u":/icons/"_s + name).isValid(), qPrintable(name));
    }

    void everyRouteHasItsAnswer() {
        const QJsonObject routes = json(u":/sample/routes.json"_s);
        QCOMPARE(routes.size(), 2);
        for (const QString& host : routes.keys())
            for (const QJsonValue& value : routes.value(host).toObject()) {
                const QJsonObject answer = value.toObject();
                QVERIFY(answer.value("file"_L1).isString() != answer.value("status"_L1).isDouble());
                if (answer.contains("file"_L1))
                    QVERIFY2(checks(answer), qPrintable(answer.value("file"_L1).toString()));
            }
    }

    void everyEditionCanBeReached() {
        const QJsonArray editions = json(u":/editions.json"_s).value("editions"_L1).toArray();
        const QJsonObject routes = json(u":/sample/routes.json"_s);
        QSet<QString> ids;
        for (const QJsonValue& value : editions) {
            const QJsonObject edition = value.toObject();
            const QString id = edition.value("id"_L1).toString();
            QVERIFY2(!ids.contains(id), qPrintable(id));
            ids += id;
            QVERIFY(!edition.value("name"_L1).toString().isEmpty());
            QVERIFY(!edition.value("language"_L1).toString().isEmpty());
            QStringList addresses{edition.value("home"_L1).toString(), edition.value("feed"_L1).toString()};
            for (const QJsonValue& section : edition.value("sections"_L1).toArray())
                addresses += {section["address"_L1].toString(), section["feed"_L1].toString()};
            for (const QString& text : addresses) {
                const QUrl address(text, QUrl::StrictMode);
                QVERIFY2(address.isValid() && address.scheme() == "https"_L1, qPrintable(text));
                if (edition.value("family"_L1) == "sample"_L1)
                    QVERIFY2(route(routes, address).contains("file"_L1), qPrintable(text));
            }
        }
    }

    void aChatCanBeReadToItsEnd() {
        const QJsonObject routes = json(u":/sample/routes.json"_s);
        const QString start =
            u"https://sample-en.svodka.invalid/services/chat/get/?article_id=1100000001&limit=20"_s;
        QString next = start;
        QSet<QString> messages;
        while (!next.isEmpty()) {
            const QJsonObject chat =
                json(u":/sample/"_s + route(routes, QUrl(next)).value("file"_L1).toString())
                    .value("chat"_L1)
                    .toObject();
            for (const QJsonValue& message : chat.value("messages"_L1).toArray())
                messages += message["id"_L1].toString();
            const QJsonValue date = chat.value("last_date"_L1);
            next = date.isNull() ? QString()
                                 : u"%1&date=%2&date_usec=%3&id_exc=%4"_s.arg(start)
                                       .arg(date["sec"_L1].toInteger())
                                       .arg(date["usec"_L1].toInteger())
                                       .arg(chat.value("last_id"_L1).toString());
        }
        QCOMPARE(messages.size(), 27);
    }

    void writingToAChatIsRefused() {
        const QUrl address(u"https://sample-ru.svodka.invalid/services/chat/add/?comment=x"_s);
        QCOMPARE(route(json(u":/sample/routes.json"_s), address).value("status"_L1).toInt(), 403);
    }

private:
    /// A file is what its type says it is.
    static bool checks(const QJsonObject& answer) {
        const QString path = u":/sample/"_s + answer.value("file"_L1).toString();
        const QString type = answer.value("type"_L1).toString();
        if (type.startsWith("image/"_L1))
            return !QImage(path).isNull();
        if (type.startsWith("application/json"_L1))
            return !json(path).isEmpty();
        if (type.startsWith("text/xml"_L1)) {
            QXmlStreamReader xml(contents(path));
            while (!xml.atEnd())
                xml.readNext();
            return !xml.hasError();
        }
        return type.startsWith("text/html"_L1) && QFile::exists(path);
    }
};

QTEST_GUILESS_MAIN(TestResources)
#include "tst_resources.moc"
