// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

#include <initializer_list>

namespace svodka::fuzz {

/// Reads canonical HTML as strictly as it is promised: known elements, closed in order, known attributes in
/// double quotes, no other `<`, `>` or `"` in text or values, addresses with a scheme that may be followed.
class CanonicalReader {
public:
    explicit CanonicalReader(const QString& html) : m_html(html) {}

    [[nodiscard]] bool read() {
        while (m_at < m_html.size())
            if (m_html[m_at] == u'<' ? !tag() : !text())
                return false;
        return m_open.isEmpty();
    }

private:
    bool text() {
        for (; m_at < m_html.size() && m_html[m_at] != u'<'; ++m_at)
            if (m_html[m_at] == u'>' || m_html[m_at] == u'\0')
                return false;
        return true;
    }

    QString word() {
        const qsizetype start = m_at;
        while (m_at < m_html.size() &&
               ((m_html[m_at] >= u'a' && m_html[m_at] <= u'z') || m_html[m_at].isDigit()))
            ++m_at;
        return m_html.mid(start, m_at - start);
    }

    bool take(QChar c) {
        const bool fits = m_at < m_html.size() && m_html[m_at] == c;
        m_at += fits;
        return fits;
    }

    bool tag() {
        take(u'<');
        const bool closes = take(u'/');
        const QString name = word();
        if (closes)
            return take(u'>') && !m_open.isEmpty() && m_open.takeLast() == name;
        if (!known().contains(name))
            return false;
        while (take(u' '))
            if (!attribute())
                return false;
        if (!take(u'>'))
            return false;
        if (name != QStringLiteral("br") && name != QStringLiteral("hr") && name != QStringLiteral("img"))
            m_open.append(name);
        return m_open.size() <= 100;
    }

    bool attribute() {
        const QString name = word();
        static const QStringList names =
            QStringLiteral("href src alt width height start colspan rowspan").split(u' ');
        if (!names.contains(name) || !take(u'=') || !take(u'"'))
            return false;
        const qsizetype start = m_at;
        while (m_at < m_html.size() && m_html[m_at] != u'"') {
            if (m_html[m_at] == u'<' || m_html[m_at] == u'>')
                return false;
            ++m_at;
        }
        const QString value = m_html.mid(start, m_at - start);
        if (name == QStringLiteral("href") && !startsWithAny(value, {"http://", "https://", "mailto:"}))
            return false;
        if (name == QStringLiteral("src") && !startsWithAny(value, {"http://", "https://", "data:image/"}))
            return false;
        return take(u'"');
    }

    static bool startsWithAny(const QString& value, std::initializer_list<const char*> starts) {
        for (const char* start : starts)
            if (value.startsWith(QLatin1StringView(start)))
                return true;
        return false;
    }

    static const QStringList& known() {
        static const QStringList elements =
            QStringLiteral(
                "a b blockquote br caption code em figcaption figure h1 h2 h3 h4 h5 h6 hr i img li mark "
                "ol p pre s small strong sub sup table tbody td th tr u ul")
                .split(u' ');
        return elements;
    }

    const QString& m_html;
    qsizetype m_at = 0;
    QStringList m_open;
};

[[nodiscard]] inline bool isCanonical(const QString& html) {
    return CanonicalReader(html).read();
}

} // namespace svodka::fuzz
