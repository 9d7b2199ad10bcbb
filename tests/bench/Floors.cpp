// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Floors.h"

#include "bench/Measure.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QListView>
#include <QMainWindow>
#include <QRegularExpression>
#include <QSplitter>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringListModel>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace svodka::bench {

namespace {

QString plain(const QString& html) {
    static const QRegularExpression tags(u"<[^>]*>"_s);
    return QString(html).remove(tags);
}

double bytesPerArticle(const QString& file, int articles) {
    return static_cast<double>(QFileInfo(file).size()) / articles;
}

} // namespace

QJsonObject sqliteFloor(const FeedPlan& plan, int rounds, const QString& folder) {
    const QString file = folder + u"/floor.db"_s;
    QFile::remove(file);
    QJsonObject out;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"floor"_s);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery sql(database);
        for (const auto& statement :
             {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
              u"CREATE TABLE item(id INTEGER PRIMARY KEY, feed, guid TEXT UNIQUE, title, published, html)"_s,
              u"CREATE INDEX item_published ON item(feed, published)"_s,
              u"CREATE VIRTUAL TABLE words USING fts5(title, body, content='')"_s})
            sql.exec(statement);
        const auto fill = [&](const QString& statement, auto bind) {
            double cpu = 0;
            for (int round = 0; round < rounds; ++round)
                for (int feed = 0; feed < plan.feeds; ++feed) {
                    QList<Item> items;
                    for (int number = round * plan.items; number < (round + 1) * plan.items; ++number)
                        items.append(plan.item(u"http://127.0.0.1:8000"_s, feed, number));
                    for (Item& item : items)
                        if (statement.contains(u"words"_s))
                            item.html = plain(item.html);
                    const double before = ownCpuSeconds();
                    database.transaction();
                    QSqlQuery insert(database);
                    insert.prepare(statement);
                    for (const Item& item : std::as_const(items)) {
                        bind(insert, feed, item);
                        insert.exec();
                    }
                    database.commit();
                    cpu += ownCpuSeconds() - before;
                }
            return cpu;
        };
        const double rows = fill(u"INSERT INTO item(feed, guid, title, published, html) VALUES(?,?,?,?,?)"_s,
                                 [](QSqlQuery& insert, int feed, const Item& item) {
                                     insert.addBindValue(feed);
                                     insert.addBindValue(item.address);
                                     insert.addBindValue(item.title);
                                     insert.addBindValue(item.published);
                                     insert.addBindValue(item.html);
                                 });
        const int articles = plan.feeds * plan.items * rounds;
        sql.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        out[u"rowBytes"] = bytesPerArticle(file, articles);
        const double index = fill(u"INSERT INTO words(title, body) VALUES(?,?)"_s,
                                  [](QSqlQuery& insert, int, const Item& item) {
                                      insert.addBindValue(item.title);
                                      insert.addBindValue(item.html);
                                  });
        sql.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        out[u"bytes"] = bytesPerArticle(file, articles);
        out[u"rowCpu"] = rows;
        out[u"cpu"] = rows + index;
        const double before = monotonicSeconds();
        sql.exec(u"SELECT id, title, published FROM item WHERE feed = 1 ORDER BY published DESC LIMIT 50"_s);
        while (sql.next()) {
        }
        out[u"window"] = monotonicSeconds() - before;
    }
    QSqlDatabase::removeDatabase(u"floor"_s);
    return out;
}

int windowFloor(int argc, char** argv, double started) {
    QApplication application(argc, argv);
    QMainWindow window;
    auto* panes = new QSplitter(&window);
    auto* list = new QListView;
    auto* model = new QStringListModel(&window);
    QStringList rows;
    for (int i = 0; i < 50; ++i)
        rows.append(u"A headline of some words, number %1"_s.arg(i));
    model->setStringList(rows);
    list->setModel(model);
    panes->addWidget(new QTreeView);
    panes->addWidget(list);
    panes->addWidget(new QTextBrowser);
    window.setCentralWidget(panes);
    window.resize(1280, 800);
    window.show();
    // Behind the events of the first showing.
    QTimer::singleShot(0, &window, [&] {
        QTimer::singleShot(0, &window, [&] {
            const QJsonObject out{{u"seconds"_s, monotonicSeconds() - started},
                                  {u"cpu"_s, ownCpuSeconds()},
                                  {u"pss"_s, pssMegabytes(0)}};
            std::puts(QJsonDocument(out).toJson(QJsonDocument::Compact).constData());
            application.quit();
        });
    });
    return application.exec();
}

} // namespace svodka::bench
