// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/HtmlFields.h"

#include "core/Text.h"
#include "core/UrlTools.h"
#include "feed/MarkupTag.h"
#include "html/Document.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace svodka::feed {
namespace {

using namespace Qt::StringLiterals;

/// What Windows-1252 has at 0x80…0x9F; zero where it has nothing.
constexpr std::array<char16_t, 32> windowsCharacters = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The text of "&…;" between the two signs; null for none.
QString numberedCharacter(QStringView number) {
    const bool hexadecimal = number.startsWith(u'x', Qt::CaseInsensitive);
    bool isNumber = false;
    char32_t code = number.sliced(hexadecimal ? 1 : 0).toUInt(&isNumber, hexadecimal ? 16 : 10);
    if (!isNumber)
        return {};
    if (code >= 0x80 && code <= 0x9F && windowsCharacters[code - 0x80] != 0)
        code = windowsCharacters[code - 0x80];
    const bool control = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
    if (control || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return u""_s;
    return QString::fromUcs4(&code, 1);
}

/// The characters that HTML calls by this name; null for none. Feeds repeat a few names, lexbor knows two
/// thousand.
QString namedCharacter(QStringView name) {
    thread_local QHash<QString, QString> known = {
        {u"amp"_s, u"&"_s}, {u"lt"_s, u"<"_s}, {u"gt"_s, u">"_s}, {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}};
    constexpr qsizetype mostNames = 4096;
    const bool isName = std::all_of(name.begin(), name.end(),
                                    [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
    if (!isName)
        return {};
    const QString key = name.toString();
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;
    if (known.size() >= mostNames)
        known.clear();
    const QString reference = u'&' + key + u';';
    const html::Document document = html::Document::parse(reference.toUtf8());
    const QString character = html::toString(document.body().firstChild().data());
    return *known.insert(key, character.endsWith(u';') && character != u";"_s ? QString() : character);
}

} // namespace

QString withoutReferences(QStringView text) {
    constexpr qsizetype longestName = 34; // "CounterClockwiseContourIntegral" and some
    QString result;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        const qsizetype length = text.sliced(at, qMin(longestName, text.size() - at)).indexOf(u';');
        if (length < 2)
            continue;
        const QStringView name = text.sliced(at + 1, length - 1);
        const QString character =
            name.startsWith(u'#') ? numberedCharacter(name.sliced(1)) : namedCharacter(name);
        if (character.isNull())
            continue;
        result += text.sliced(done, at - done);
        result += character;
        at += length;
        done = at + 1;
    }
    if (done == 0)
        return text.toString();
    return result += text.sliced(done);
}

QString lineFromHtml(const QString& html) {
    if (!html.contains(u'<'))
        return text::oneLine(withoutReferences(html));
    return html::textOf(html::Document::parse(html.toUtf8()).body());
}

bool holdsAddress(QStringView attributeName) {
    for (const QStringView known :
         {u"href", u"src", u"cite", u"action", u"longdesc", u"background", u"codebase", u"data", u"usemap",
          u"classid", u"profile", u"poster", u"formaction"}) {
        if (attributeName.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString resolvedAddress(QStringView address, const QUrl& base) {
    const QString given = address.trimmed().toString();
    if (given.isEmpty() || given.startsWith(u'#') || !base.isValid())
        return given;
    const QUrl relative(given);
    if (!relative.isValid() || !relative.isRelative())
        return given;
    return base.resolved(relative).toString(QUrl::FullyEncoded);
}

QUrl webAddress(QStringView address, const QUrl& base) {
    QString given = address.trimmed().toString();
    given.removeIf(
        [](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t'; }); // as browsers do (WHATWG URL §4.4)
    if (given.isEmpty())
        return {};
    const QUrl url(given);
    const QUrl resolved = url.isRelative() ? base.resolved(url) : url;
    return isWebAddress(resolved) ? resolved : QUrl();
}

QString withResolvedAddresses(const QString& html, const QUrl& base) {
    QString result;
    qsizetype done = 0;
    MarkupTag tag;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', qMax(at + 1, tag.end))) {
        if (!isStartTag(html, at))
            continue;
        readTag(html, at, tag);
        for (const MarkupTag::Attribute& attribute : tag.attributes) {
            const bool absolute =
                attribute.value.startsWith("https://"_L1) || attribute.value.startsWith("http://"_L1);
            if (absolute || attribute.value.isEmpty() || !holdsAddress(attribute.name))
                continue;
            const QString written = withoutReferences(attribute.value);
            const QString resolved = resolvedAddress(written, base);
            if (resolved == written)
                continue;
            const qsizetype from = attribute.value.data() - QStringView(html).data();
            const bool quoted = html[from - 1] == u'"' || html[from - 1] == u'\'';
            result += QStringView(html).sliced(done, from - done);
            result += quoted ? escaped(resolved) : u'"' + escaped(resolved) + u'"';
            done = from + attribute.value.size();
        }
    }
    if (done == 0)
        return html;
    return result += QStringView(html).sliced(done);
}

QString escaped(QStringView text) {
    return text.toString().toHtmlEscaped();
}

} // namespace svodka::feed
