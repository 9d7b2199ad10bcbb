// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/DateText.h"

#include <QHash>
#include <QLocale>

#include <utility>

namespace svodka {
namespace {

using namespace Qt::StringLiterals;

constexpr int hour = 3600;

struct MonthName {
    QString name; // lower case, in full
    int month;
};

/// Names of the months in the languages that feeds were seen to write, those that agencies use first: where
/// two languages share an abbreviation, the earlier one has it.
const QList<MonthName>& monthNames() {
    static const QList<MonthName> names = [] {
        QList<MonthName> result;
        for (const auto language :
             {QLocale::English, QLocale::Russian, QLocale::Ukrainian, QLocale::Belarusian, QLocale::German,
              QLocale::French, QLocale::Spanish, QLocale::Italian, QLocale::Portuguese, QLocale::Polish,
              QLocale::Turkish}) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month) {
                result.append({locale.monthName(month).toLower(), month});
                result.append({locale.standaloneMonthName(month).toLower(), month});
            }
        }
        return result;
    }();
    return names;
}

/// "Aug", "August", "авг", "августа", "Sept" → 8, 8, 8, 8, 9; 0 for no month.
int monthFromWord(const QString& word) {
    if (word.size() < 3)
        return 0;
    for (const MonthName& month : monthNames()) {
        if (month.name.startsWith(word))
            return month.month;
    }
    return 0;
}

/// Seconds east of UTC of the zone names in use (RFC 2822 §4.3 and those of the field guide).
std::optional<int> offsetFromWord(const QString& word) {
    static const QHash<QString, int> offsets = {{u"z"_s, 0},
                                                {u"ut"_s, 0},
                                                {u"utc"_s, 0},
                                                {u"gmt"_s, 0},
                                                {u"wet"_s, 0},
                                                {u"bst"_s, hour},
                                                {u"cet"_s, hour},
                                                {u"met"_s, hour},
                                                {u"west"_s, hour},
                                                {u"cest"_s, 2 * hour},
                                                {u"mest"_s, 2 * hour},
                                                {u"eet"_s, 2 * hour},
                                                {u"eest"_s, 3 * hour},
                                                {u"msk"_s, 3 * hour},
                                                {u"мск"_s, 3 * hour},
                                                {u"msd"_s, 4 * hour},
                                                {u"samt"_s, 4 * hour},
                                                {u"yekt"_s, 5 * hour},
                                                {u"omst"_s, 6 * hour},
                                                {u"krat"_s, 7 * hour},
                                                {u"irkt"_s, 8 * hour},
                                                {u"yakt"_s, 9 * hour},
                                                {u"vlat"_s, 10 * hour},
                                                {u"jst"_s, 9 * hour},
                                                {u"kst"_s, 9 * hour},
                                                {u"hkt"_s, 8 * hour},
                                                {u"aest"_s, 10 * hour},
                                                {u"aedt"_s, 11 * hour},
                                                {u"est"_s, -5 * hour},
                                                {u"edt"_s, -4 * hour},
                                                {u"cst"_s, -6 * hour},
                                                {u"cdt"_s, -5 * hour},
                                                {u"mst"_s, -7 * hour},
                                                {u"mdt"_s, -6 * hour},
                                                {u"pst"_s, -8 * hour},
                                                {u"pdt"_s, -7 * hour},
                                                {u"akst"_s, -9 * hour},
                                                {u"akdt"_s, -8 * hour},
                                                {u"hst"_s, -10 * hour},
                                                {u"ast"_s, -4 * hour},
                                                {u"adt"_s, -3 * hour}};
    const auto found = offsets.constFind(word);
    return found == offsets.cend() ? std::nullopt : std::optional(*found);
}

/// Takes a date apart piece by piece. Qt's own readers know one form each and refuse a wrong weekday, a named
/// zone or "24:00", all of which real feeds have; so the pieces are recognized by their shape, in whatever
/// order.
class DateReader {
public:
    explicit DateReader(QStringView text) : m_text(text) {}

    void read() {
        while (m_at < m_text.size()) {
            if (digitAt(m_at))
                readNumber();
            else if (m_text[m_at].isLetter())
                readWord();
            else if (m_zoneMayFollow && isSign(m_text[m_at]) && digitAt(m_at + 1))
                readOffset();
            else
                ++m_at;
        }
    }

    std::optional<QDateTime> result(int assumedOffset) const {
        return at(m_date.isValid() ? m_date : QDate(m_year, m_month, m_day), assumedOffset);
    }

    /// Of a text without a year: the date that `dayOf` makes of month and day, both 0 when it names none.
    template <typename DayOf>
    std::optional<QDateTime> resultOnDay(int assumedOffset, DayOf dayOf) const {
        const bool namesDay = m_month > 0 && m_day > 0;
        if (!m_date.isNull() || m_year != 0 || (!namesDay && !m_time))
            return std::nullopt;
        return at(dayOf(namesDay ? m_month : 0, namesDay ? m_day : 0), assumedOffset);
    }

private:
    struct Number {
        int value = 0;
        int digits = 0;
    };

    static bool isSign(QChar c) { return c == u'+' || c == u'-' || c == QChar(0x2212); }
    bool digitAt(qsizetype at) const { return at < m_text.size() && m_text[at].isDigit(); }
    bool charAt(qsizetype at, QChar c) const { return at < m_text.size() && m_text[at] == c; }

    Number number(int limit = 9) {
        Number result;
        while (digitAt(m_at) && result.digits < limit) {
            result.value = result.value * 10 + m_text[m_at++].digitValue();
            ++result.digits;
        }
        return result;
    }

    void readNumber() {
        const bool timeMayFollow = std::exchange(m_afterT, false);
        m_zoneMayFollow = false;
        const qsizetype start = m_at;
        const Number first = number();
        if (digitAt(m_at))
            return readCompact(start);
        if (first.digits <= 2 && !m_time && charAt(m_at, u':') && digitAt(m_at + 1))
            return readTime(first.value);
        if (m_date.isNull() && m_at < m_text.size() && u"-./"_s.contains(m_text[m_at]) && digitAt(m_at + 1))
            return readNumericDate(first);
        if (timeMayFollow && !m_time && (first.digits <= 2 || first.digits == 4 || first.digits == 6))
            return setCompactTime(first);
        if (first.digits == 8)
            setDate(first.value / 10000, first.value / 100 % 100, first.value % 100);
        else if (first.digits == 4)
            m_year = first.value;
        else if (first.digits <= 2 && m_day == 0)
            m_day = first.value;
        else if (first.digits == 2)
            m_year = fullYear(first);
    }

    /// "20260531004400" and "202605310044".
    void readCompact(qsizetype start) {
        m_at = start;
        const Number date = number(8);
        const Number time = number(6);
        setDate(date.value / 10000, date.value / 100 % 100, date.value % 100);
        if (time.digits == 4 || time.digits == 6)
            setCompactTime(time);
    }

    void setCompactTime(Number time) {
        if (time.digits <= 2)
            setTime(time.value, 0, 0);
        else if (time.digits == 4)
            setTime(time.value / 100, time.value % 100, 0);
        else
            setTime(time.value / 10000, time.value / 100 % 100, time.value % 100);
    }

    void readTime(int hours) {
        ++m_at;
        const int minutes = number().value;
        int seconds = 0;
        if (charAt(m_at, u':') && digitAt(m_at + 1)) {
            ++m_at;
            seconds = number().value;
            if ((charAt(m_at, u'.') || charAt(m_at, u',')) && digitAt(m_at + 1)) {
                ++m_at;
                while (digitAt(m_at)) // fractions of a second are nobody's news
                    ++m_at;
            }
        }
        setTime(hours, minutes, seconds);
    }

    /// Two or three numbers with one separator: ISO 8601, "20.06.2019", "06/20/2019", "2003-12", "2003-335".
    void readNumericDate(Number first) {
        const QChar separator = m_text[m_at++];
        const Number second = number();
        std::optional<Number> third;
        if (charAt(m_at, separator) && digitAt(m_at + 1)) {
            ++m_at;
            third = number();
        }
        if (first.digits == 4 && third)
            setDate(first.value, second.value, third->value);
        else if (first.digits == 4 && second.digits == 3)
            m_date = QDate(first.value, 1, 1).addDays(second.value - 1);
        else if (first.digits == 4 && separator == u'-')
            setDate(first.value, second.value, 1);
        else if (third && separator == u'/' && first.value <= 12)
            setDate(fullYear(*third), first.value, second.value); // with slashes it is an American's
        else if (third)
            setDate(fullYear(*third), second.value, first.value);
    }

    void readWord() {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at].isLetter())
            ++m_at;
        const QString word = m_text.sliced(start, m_at - start).toString().toLower();
        const bool afterTime = std::exchange(m_zoneMayFollow, false);
        if (word == u't') {
            m_afterT = true;
        } else if (afterTime && (word == u"am" || word == u"pm")) {
            m_hours = m_hours % 12 + (word == u"pm" ? 12 : 0);
            m_zoneMayFollow = true;
        } else if (const auto offset = offsetFromWord(word)) {
            if (!m_offset)
                m_offset = offset;
            m_zoneMayFollow = m_time; // "GMT+0300"
        } else if (const int month = monthFromWord(word)) {
            m_month = month; // the last one: "mar., 3 ago." begins with a Tuesday
        }
    }

    /// "+0300", "+03:00", "+3".
    void readOffset() {
        const int sign = m_text[m_at] == u'+' ? 1 : -1;
        ++m_at;
        const Number first = number(4);
        int minutes = first.digits > 2 ? first.value % 100 : 0;
        const int hours = first.digits > 2 ? first.value / 100 : first.value;
        if (first.digits <= 2 && charAt(m_at, u':') && digitAt(m_at + 1)) {
            ++m_at;
            minutes = number(2).value;
        }
        if (hours <= 14 && minutes < 60)
            m_offset = sign * (hours * hour + minutes * 60);
        m_zoneMayFollow = false;
    }

    static int fullYear(Number year) {
        if (year.digits > 2)
            return year.value;
        return year.value < 70 ? 2000 + year.value : 1900 + year.value;
    }

    void setDate(int year, int month, int day) { m_date = QDate(year, month, day); }

    void setTime(int hours, int minutes, int seconds) {
        m_time = true;
        m_zoneMayFollow = true;
        m_hours = hours;
        m_minutes = minutes;
        m_seconds = seconds;
    }

    std::optional<QDateTime> at(QDate date, int assumedOffset) const {
        if (!date.isValid() || date.year() < 1990 || date.year() > 2100)
            return std::nullopt;
        // 24:00 is the end of a day and :60 a leap second; both are whole seconds after midnight.
        if (m_hours > 24 || (m_hours == 24 && m_minutes > 0) || m_minutes > 59 || m_seconds > 60)
            return std::nullopt;
        const QDateTime midnight(date, QTime(0, 0), Qt::UTC);
        return midnight.addSecs(m_hours * hour + m_minutes * 60 + m_seconds -
                                m_offset.value_or(assumedOffset));
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QDate m_date;
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
    int m_hours = 0;
    int m_minutes = 0;
    int m_seconds = 0;
    std::optional<int> m_offset;
    bool m_time = false;
    bool m_afterT = false;        // "T" stood before: a number now is a time
    bool m_zoneMayFollow = false; // a sign now begins an offset, and no dash between date and time
};

/// Unix time in seconds ("1780000000", "1780000000.5") or milliseconds.
std::optional<QDateTime> fromEpoch(QStringView text) {
    const qsizetype point = text.indexOf(u'.');
    bool isNumber = false;
    const qint64 value = (point < 0 ? text : text.first(point)).toLongLong(&isNumber);
    constexpr qint64 from = 631'152'000; // 1990
    constexpr qint64 to = 4'133'980'800; // 2101
    if (!isNumber)
        return std::nullopt;
    if (value >= from && value < to)
        return QDateTime::fromSecsSinceEpoch(value, Qt::UTC);
    if (value >= from * 1000 && value < to * 1000 && point < 0)
        return QDateTime::fromMSecsSinceEpoch(value, Qt::UTC);
    return std::nullopt;
}

/// "Вчера" → 1.
std::optional<int> daysBack(const QString& text) {
    static const QList<std::pair<QString, int>> words = {
        {u"сегодня"_s, 0}, {u"today"_s, 0}, {u"вчера"_s, 1}, {u"yesterday"_s, 1}, {u"позавчера"_s, 2}};
    for (const auto& [word, days] : words)
        if (text.startsWith(word))
            return days;
    return std::nullopt;
}

/// The last such day that is not after `latest`.
QDate lastBefore(QDate latest, int month, int day) {
    for (int year = latest.year(); year > latest.year() - 5; --year) // 29 February comes every four
        if (const QDate date(year, month, day); date.isValid() && date <= latest)
            return date;
    return {};
}

} // namespace

std::optional<QDateTime> parseDate(QStringView text, int assumedOffset) {
    constexpr qsizetype longestDate = 120;
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestDate)
        return std::nullopt;
    DateReader reader(text);
    reader.read();
    const auto date = reader.result(assumedOffset);
    return date ? date : fromEpoch(text);
}

std::optional<QDateTime> parseShownDate(QStringView text, const QDateTime& shownAt, QDate day,
                                        int assumedOffset) {
    if (const auto whole = parseDate(text, assumedOffset))
        return whole;
    constexpr int about = 7; // days between two that mean the same
    constexpr qsizetype longestDate = 60;
    const QString words = text.trimmed().toString().toLower();
    if (words.size() > longestDate)
        return std::nullopt;
    const QDate today = shownAt.isValid() ? shownAt.addSecs(assumedOffset).date() : QDate();
    DateReader reader(words);
    reader.read();
    const auto on = [&](QDate only) {
        return reader.resultOnDay(assumedOffset, [&](int, int) { return only; });
    };
    if (const auto back = daysBack(words))
        return on(today.isValid() ? today.addDays(-*back) : day);
    const auto date = reader.resultOnDay(assumedOffset, [&](int month, int dayOfMonth) {
        if (month == 0)
            return day.isValid() ? day : today;
        // An address names about the same day. A page's day may be ahead of ours by its zone.
        const QDate latest = day.isValid() ? day.addDays(about) : today.addDays(1);
        return latest.isValid() ? lastBefore(latest, month, dayOfMonth) : QDate();
    });
    if (date && day.isValid() && date->date().daysTo(day) > about)
        return std::nullopt; // of something else
    // Shown before midnight and read after it.
    const bool isAhead = date && shownAt.isValid() && !day.isValid() && *date > shownAt.addSecs(hour);
    return isAhead ? on(today.addDays(-1)) : date;
}

} // namespace svodka
