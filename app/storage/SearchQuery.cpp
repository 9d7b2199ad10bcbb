// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SearchQuery.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace svodka::storage {

namespace {

constexpr qsizetype lengthLimit = 1000;
constexpr qsizetype termLimit = 32;

QChar closingQuote(QChar opening) {
    switch (opening.unicode()) {
    case u'"':
        return u'"';
    case u'«':
        return u'»';
    case u'“':
    case u'„':
        return u'”';
    default:
        return {};
    }
}

/// What stands between two spaces (quotes hold them together), taken apart.
struct Piece {
    bool isExcluded = false;
    QString name; ///< before the colon, lower case; empty = none
    QString value;
    bool isQuoted = false;
    bool isLast = false; ///< nothing follows, not even a space
};

class Reader {
public:
    explicit Reader(QStringView text) : m_text(text) {}

    [[nodiscard]] std::optional<Piece> next() {
        while (!atEnd() && current().isSpace())
            ++m_at;
        if (atEnd())
            return std::nullopt;
        Piece piece;
        if (current() == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace()) {
            piece.isExcluded = true;
            ++m_at;
        }
        piece.name = readName();
        readValue(piece);
        piece.isLast = atEnd() && !piece.isQuoted;
        return piece;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar current() const { return m_text.at(m_at); }

    [[nodiscard]] QString readName() {
        static const QStringList names{u"author"_s, u"tag"_s,    u"title"_s, u"source"_s,
                                       u"is"_s,     u"before"_s, u"after"_s};
        qsizetype end = m_at;
        while (end < m_text.size() && m_text.at(end).isLetter())
            ++end;
        const QString name = m_text.mid(m_at, end - m_at).toString().toLower();
        if (end + 1 >= m_text.size() || m_text.at(end) != u':' || m_text.at(end + 1).isSpace() ||
            !names.contains(name))
            return {};
        m_at = end + 1;
        return name;
    }

    void readValue(Piece& piece) {
        if (atEnd())
            return;
        if (const QChar closing = closingQuote(current()); !closing.isNull()) {
            const qsizetype start = ++m_at;
            const qsizetype end = m_text.indexOf(closing, start);
            m_at = end < 0 ? m_text.size() : end + 1;
            piece.value = m_text.mid(start, (end < 0 ? m_text.size() : end) - start).toString();
            piece.isQuoted = true;
            return;
        }
        const qsizetype start = m_at;
        while (!atEnd() && !current().isSpace())
            ++m_at;
        piece.value = m_text.mid(start, m_at - start).toString();
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

/// "2026", "2026-05" and "2026-05-01" name the first day of what they say.
QDate dayOf(const QString& text) {
    const QStringList parts = text.split(u'-');
    const QDate day(parts.value(0).toInt(), parts.size() > 1 ? parts.at(1).toInt() : 1,
                    parts.size() > 2 ? parts.at(2).toInt() : 1);
    return parts.value(0).size() == 4 ? day : QDate();
}

/// True when the piece was an operator that makes sense; else it is words.
bool takeOperator(SearchQuery& query, const Piece& piece) {
    if (piece.name == "source"_L1 && !piece.isExcluded) {
        query.sources.append(piece.value);
        return true;
    }
    if (piece.name == "before"_L1 || piece.name == "after"_L1) {
        const QDate day = dayOf(piece.value);
        (piece.name == "before"_L1 ? query.before : query.after) = day;
        return day.isValid();
    }
    if (piece.name != "is"_L1)
        return false;
    const QString state = piece.value.toLower();
    if (state == "unread"_L1 || state == "read"_L1)
        query.isRead = (state == "read"_L1) != piece.isExcluded;
    else if (state == "starred"_L1)
        query.isStarred = !piece.isExcluded;
    else if (state == "saved"_L1)
        query.isSaved = !piece.isExcluded;
    else
        return false;
    return true;
}

SearchQuery::Term::Field fieldOf(const QString& name) {
    if (name == "author"_L1)
        return SearchQuery::Term::Field::Author;
    if (name == "tag"_L1)
        return SearchQuery::Term::Field::Tag;
    if (name == "title"_L1)
        return SearchQuery::Term::Field::Title;
    return SearchQuery::Term::Field::Any;
}

} // namespace

SearchQuery SearchQuery::parse(QStringView text) {
    SearchQuery out;
    Reader reader(text.left(lengthLimit));
    while (const auto piece = reader.next()) {
        if (takeOperator(out, *piece) || piece->value.isEmpty())
            continue;
        const bool isOperator =
            piece->name == "is"_L1 || piece->name == "before"_L1 || piece->name == "after"_L1;
        if (isOperator && !piece->isLast && out.mistake.isEmpty())
            out.mistake = piece->name + u':' + piece->value;
        if (out.terms.size() == termLimit)
            break;
        out.terms.append(
            {fieldOf(piece->name), piece->value, piece->isQuoted, piece->isExcluded, piece->isLast});
    }
    return out;
}

} // namespace svodka::storage
