// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LibraryCopy.h"

#include "storage/Database.h"
#include "storage/Migrations.h"

#include <QFile>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace svodka::storage {

namespace {

constexpr int rowsAtOnce = 1000;

QStringList texts(Database& database, const QString& sql) {
    QStringList out;
    auto rows = database.statement(sql);
    rows.run();
    while (rows.next())
        out.append(rows.text(0));
    return out;
}

class Copy {
public:
    Copy(Database& database, const std::function<bool()>& isStopAsked)
        : m_database(database),
          m_isStopAsked(isStopAsked) {}

    [[nodiscard]] CopyOutcome run() {
        const QStringList triggers = takeTriggers();
        for (const QString& table : copiedTables())
            if (!m_outcome.isStopped)
                copyTable(table);
        if (!m_outcome.isWhole)
            mend();
        for (const QString& sql : counts())
            m_database.execute(sql);
        for (const QString& trigger : triggers)
            m_database.execute(trigger);
        m_outcome.feeds = m_database.number(u"SELECT count(*) FROM feed"_s);
        m_outcome.articles = m_database.number(u"SELECT count(*) FROM article"_s);
        return m_outcome;
    }

private:
    /// They would count every row a second time.
    [[nodiscard]] QStringList takeTriggers() {
        const QStringList names =
            texts(m_database, u"SELECT name FROM main.sqlite_master WHERE type = 'trigger'"_s);
        const QStringList sql =
            texts(m_database, u"SELECT sql FROM main.sqlite_master WHERE type = 'trigger'"_s);
        for (const QString& name : names)
            m_database.execute(u"DROP TRIGGER main."_s + name);
        return sql;
    }

    [[nodiscard]] QStringList copiedTables() {
        return texts(m_database, uR"(SELECT name FROM main.sqlite_master WHERE type = 'table'
            AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%' AND name NOT LIKE 'comment_search%'
            AND name NOT IN ('library_count', 'word'))"_s);
    }

    /// Those that both have; an older library lacks some.
    [[nodiscard]] QString columnsOf(const QString& table) {
        const QString names = u"SELECT name FROM pragma_table_info('%1', '%2')"_s;
        const QStringList there = texts(m_database, names.arg(table, u"old"_s));
        QStringList out = texts(m_database, names.arg(table, u"main"_s));
        out.removeIf([&](const QString& name) { return !there.contains(name); });
        return out.join(u", "_s);
    }

    void copyTable(const QString& table) {
        const QString columns = columnsOf(table);
        if (columns.isEmpty())
            return;
        const QString copying =
            u"INSERT OR IGNORE INTO main.%1(%2) SELECT %2 FROM old.%1"_s.arg(table, columns);
        auto created = m_database.statement(u"SELECT sql FROM main.sqlite_master WHERE name = ?"_s);
        const bool hasRows = created.run(table).next() && !created.text(0).contains("WITHOUT ROWID"_L1);
        if (hasRows)
            copyByRow(table, copying);
        else
            copyByKey(table, columns, copying);
    }

    [[nodiscard]] bool tried(const QString& sql, const QVariantList& values) {
        try {
            m_database.statement(sql).runWith(values);
            return true;
        } catch (const Failure& failure) {
            if (failure.error.kind != ErrorKind::LibraryDamaged)
                throw;
            m_outcome.isWhole = false;
            return false;
        }
    }

    /// The last of the next `count` rows behind `after`; nothing = no more, or that cannot be told.
    [[nodiscard]] std::optional<qint64> lastOf(const QString& table, qint64 after, int count,
                                               bool& readable) {
        try {
            auto rows = m_database.statement(
                u"SELECT max(r) FROM (SELECT rowid AS r FROM old.%1 WHERE rowid > ? ORDER BY rowid LIMIT ?)"_s
                    .arg(table));
            readable = true;
            return rows.run(after, count).next() && !rows.isNull(0) ? std::optional(rows.integer(0))
                                                                    : std::nullopt;
        } catch (const Failure& failure) {
            if (failure.error.kind != ErrorKind::LibraryDamaged)
                throw;
            m_outcome.isWhole = readable = false;
            return std::nullopt;
        }
    }

    /// In portions; where one cannot be read, row by row, and over the hole in growing steps.
    void copyByRow(const QString& table, const QString& copying) {
        const QString portion = copying + u" WHERE rowid > ? AND rowid <= ?"_s;
        qint64 after = std::numeric_limits<qint64>::min();
        int count = rowsAtOnce;
        quint64 step = 1;
        while (!(m_outcome.isStopped = m_isStopAsked())) {
            bool readable = false;
            const auto last = lastOf(table, after, count, readable);
            if (readable && !last)
                return;
            const bool copied = last && tried(portion, {after, *last});
            if (copied) {
                after = *last;
                step = 1;
                count = std::min(count * 2, rowsAtOnce);
            } else if (count > 1) {
                count = 1;
            } else if (last) {
                after = *last; // this row is lost
            } else if (!leap(after, step)) {
                return;
            }
        }
    }

    /// Over what cannot even be counted, in doubling steps; from the negative row ids to the usual ones too.
    [[nodiscard]] static bool leap(qint64& after, quint64& step) {
        const quint64 left =
            static_cast<quint64>(std::numeric_limits<qint64>::max()) - static_cast<quint64>(after);
        if (step >= left)
            return false;
        const bool wasNegative = after < 0;
        after = static_cast<qint64>(static_cast<quint64>(after) + step);
        step = wasNegative && after >= -1 ? 1 : step * 2;
        return true;
    }

    void copyByKey(const QString& table, const QString& columns, const QString& copying) {
        if (tried(copying, {}))
            return;
        const QString key =
            texts(
                m_database,
                u"SELECT name || ' DESC' FROM pragma_table_info('%1') WHERE pk > 0 ORDER BY pk"_s.arg(table))
                .join(u", "_s);
        const QString selection = u"SELECT %1 FROM old.%2"_s.arg(columns, table);
        copyRows(table, columns, selection); // what stands before the hole
        copyRows(table, columns, selection + u" ORDER BY "_s + key);
    }

    void copyRows(const QString& table, const QString& columns, const QString& selection) {
        const auto count = static_cast<int>(columns.count(u',')) + 1;
        auto insert = m_database.statement(u"INSERT OR IGNORE INTO main.%1(%2) VALUES(%3)"_s.arg(
            table, columns, QStringList(count, u"?"_s).join(u',')));
        try {
            auto rows = m_database.statement(selection);
            rows.run();
            while (rows.next()) {
                QVariantList values;
                for (int column = 0; column < count; ++column)
                    values.append(rows.value(column));
                insert.runWith(values);
            }
        } catch (const Failure& failure) {
            if (failure.error.kind != ErrorKind::LibraryDamaged)
                throw;
        }
    }

    /// Takes out what points at rows that were lost; a text that is lost is read from its page again.
    void mend() {
        for (const QString& table : copiedTables()) {
            auto keys = m_database.statement(
                uR"(SELECT "table", "from", ifnull("to", 'id'), on_delete FROM pragma_foreign_key_list(?))"_s);
            keys.run(table);
            while (keys.next()) {
                const QString orphans = u"%1 IS NOT NULL AND %1 NOT IN (SELECT %2 FROM %3)"_s.arg(
                    keys.text(1), keys.text(2), keys.text(0));
                m_database.execute(
                    keys.text(3) == "SET NULL"_L1
                        ? u"UPDATE %1 SET %2 = NULL WHERE %3"_s.arg(table, keys.text(1), orphans)
                        : u"DELETE FROM %1 WHERE %2"_s.arg(table, orphans));
            }
        }
        m_database.execute(uR"(UPDATE article SET body_origin = 0 WHERE body_origin > 0
            AND id NOT IN (SELECT article FROM body))"_s);
    }

    [[nodiscard]] static QStringList counts() {
        return {
            u"UPDATE article SET search_row = NULL"_s,
            u"INSERT OR REPLACE INTO care(key, value) VALUES('reindex', 0)"_s,
            uR"(UPDATE feed SET articles = (SELECT count(*) FROM source WHERE feed = feed.id),
                unread = (SELECT count(*) FROM source WHERE feed = feed.id AND unread = 1))"_s,
            uR"(UPDATE room SET comments =
                (SELECT count(*) FROM comment WHERE article = room.article AND state = 0))"_s,
            uR"(UPDATE library_count SET (articles, unread, starred, saved) =
                (SELECT count(*), ifnull(sum(read = 0), 0), ifnull(sum(starred), 0),
                    ifnull(sum(saved_at IS NOT NULL), 0) FROM article WHERE listed = 1))"_s,
        };
    }

    Database& m_database;
    const std::function<bool()>& m_isStopAsked;
    CopyOutcome m_outcome;
};

} // namespace

CopyOutcome copyLibrary(const QString& from, const QString& to, const std::function<bool()>& isStopAsked) {
    QFile::remove(to);
    Database database(to, Database::Access::ReadWrite);
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    Migrations::apply(database);
    // Nobody sees the file before it is done, so nothing has to be rolled back.
    for (const QString& pragma :
         {u"PRAGMA journal_mode = MEMORY"_s, u"PRAGMA synchronous = OFF"_s, u"PRAGMA foreign_keys = OFF"_s})
        database.execute(pragma);
    database.statement(u"ATTACH ? AS old"_s).run(from);
    CopyOutcome out;
    {
        Transaction transaction(database, Durability::Fetched);
        if (database.number(u"SELECT count(*) FROM old.sqlite_master WHERE name = 'article'"_s) == 0)
            throw Failure{{ErrorKind::LibraryDamaged, from}};
        out = Copy(database, isStopAsked).run();
        transaction.commit();
    }
    database.execute(u"DETACH old"_s);
    database.execute(u"PRAGMA journal_mode = DELETE"_s);
    return out;
}

} // namespace svodka::storage
