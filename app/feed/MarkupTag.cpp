// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/MarkupTag.h"

namespace svodka::feed {
namespace {

bool isSpace(QChar c) {
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}
bool endsName(QChar c) {
    return isSpace(c) || c == u'/' || c == u'>' || c == u'<' || c == u'=';
}

class TagReader {
public:
    TagReader(QStringView text, qsizetype at) : m_text(text), m_at(at) {}

    void read(MarkupTag& tag) {
        ++m_at;
        tag.name = readName();
        tag.attributes.clear();
        tag.empty = false;
        for (skipSpace(); !atTagEnd(); skipSpace()) {
            tag.empty = m_text[m_at] == u'/';
            if (endsName(m_text[m_at]))
                ++m_at;
            else
                readAttribute(tag);
        }
        if (m_at < m_text.size() && m_text[m_at] == u'>')
            ++m_at;
        tag.end = m_at;
    }

private:
    bool atTagEnd() const { return m_at >= m_text.size() || m_text[m_at] == u'>' || m_text[m_at] == u'<'; }

    void skipSpace() {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }

    QStringView readName() {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !endsName(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    void readAttribute(MarkupTag& tag) {
        constexpr qsizetype mostAttributes = 64;
        MarkupTag::Attribute attribute;
        attribute.name = readName();
        skipSpace();
        if (m_at < m_text.size() && m_text[m_at] == u'=') {
            ++m_at;
            skipSpace();
            attribute.value = readValue();
        }
        if (tag.attributes.size() < mostAttributes)
            tag.attributes.append(attribute);
    }

    QStringView readValue() {
        if (m_at >= m_text.size())
            return {};
        const QChar quote = m_text[m_at];
        if (quote == u'"' || quote == u'\'') {
            const qsizetype start = m_at + 1;
            qsizetype end = m_text.indexOf(quote, start);
            if (end < 0) // never closed: the value ends with the tag
                end = m_at = indexOfTagEnd(start);
            else
                m_at = end + 1;
            return m_text.sliced(start, end - start);
        }
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) && m_text[m_at] != u'>')
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    qsizetype indexOfTagEnd(qsizetype from) const {
        const qsizetype end = m_text.indexOf(u'>', from);
        return end < 0 ? m_text.size() : end;
    }

    QStringView m_text;
    qsizetype m_at;
};

} // namespace

bool isStartTag(QStringView text, qsizetype at) {
    return at + 1 < text.size() && text[at] == u'<' && (text[at + 1].isLetter() || text[at + 1] == u'_');
}

void readTag(QStringView text, qsizetype at, MarkupTag& tag) {
    TagReader(text, at).read(tag);
}

} // namespace svodka::feed
