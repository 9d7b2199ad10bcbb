// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/GenericFields.h"

#include "core/DateText.h"
#include "core/Text.h"
#include "page/PageTitle.h"
#include "page/Phrases.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace svodka::page {
namespace {

using html::Node;

constexpr int longestByline = 120; // characters
constexpr int longestDateText = 90;
constexpr qsizetype longestName = 80;

bool isName(const QString& name, const QString& siteName) {
    if (name.size() < 2 || name.size() > longestName || name.contains(u"://"_s) || name.contains(u'@') ||
        name.startsWith(u'(') || name.contains(u'{') || name.count(u' ') > 5)
        return false;
    const bool letters = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    return letters && (siteName.isEmpty() || name.compare(siteName, Qt::CaseInsensitive) != 0);
}

/// "By Anna Berg and Bo Dahl, Reporter | 3 May" → the names.
QStringList namesIn(const QString& text, const QString& siteName) {
    static const QRegularExpression lead(
        u"^(?:written by|by|von|par|por|di|door|av|af|autor(?:en|a|es)?|author|text|redaktion|автор|от)\\b[: ]*"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression border(
        u"\\s*(?:[,;|/•·&\\n]|\\s(?:and|und|et|y|e|и|og|och|en)\\s|\\d|\\s[-–—]\\s)\\s*"_s);
    QStringList names;
    for (QString name : text.split(border, Qt::SkipEmptyParts)) {
        name = name.trimmed().remove(lead).trimmed();
        if (isName(name, siteName) && !names.contains(name))
            names.append(name);
    }
    return names;
}

/// Names from metadata stand as they are written; only what is no name goes, and the site's own if there is
/// another.
QStringList cleanedAuthors(const QStringList& authors, const QString& siteName) {
    QStringList names;
    for (const QString& author : authors) {
        QString name = text::oneLine(author);
        if (name.startsWith(u"By "_s) || name.startsWith(u"by "_s))
            name.remove(0, 3);
        if (isName(name, {}) && !names.contains(name))
            names.append(name);
    }
    if (names.size() > 1)
        names.removeAll(siteName);
    return names;
}

/// rel=author, else the first short block that calls itself a byline.
QStringList shownAuthors(const PageIndex& index, const QString& siteName) {
    QStringList names;
    for (const Node link : index.authorLinks)
        if (const QString text = html::textOf(link); !text.isEmpty() && text.size() < longestByline)
            for (const QString& name : namesIn(text, siteName))
                if (!names.contains(name) && names.size() < 4)
                    names.append(name);
    if (!names.isEmpty())
        return names;
    for (const IndexedElement& element : index.elements) {
        if (!has(element.hints, Hint::Author) || has(element.outer, Hint::Comments) ||
            has(element.outer, Hint::Related) || element.text == 0 || element.text > longestByline)
            continue;
        if (has(element.outer, Hint::Caption) || element.tag == html::Tag::Body)
            continue;
        const QStringList found = namesIn(html::textOf(element.node), siteName);
        if (!found.isEmpty())
            return found.mid(0, 4);
    }
    return {};
}

/// "By Anna Berg" alone in a short block, on a page that marks its author by nothing else.
QStringList signedAuthors(const PageIndex& index, const QString& siteName) {
    static const QRegularExpression form(
        u"^(?:written by|posted by|by|von|par|por|di|door|text|autor(?:en|in|a|es)?|author|auteur|autore|автор)\\b ?:? ?(?<names>\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}|von|van|de|del|della|da|di|la|le|und|and|et|y|e)[\\p{L}.'’-]*){1,6})$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression capital(
        u"^(?:Written by|Posted by|By|BY|Von|VON|Par|Por|Di|Door|Text|Autor(?:en|in|a|es)?|Author|Auteur|Autore|Автор)\\b"_s);
    constexpr int longestSignature = 60;
    for (const IndexedElement& element : index.elements) {
        if (element.text < 5 || element.text > longestSignature || element.text != element.ownText ||
            !element.block || has(element.outer, Hint::Comments) || has(element.outer, Hint::Related) ||
            has(element.outer, Hint::Caption) || has(element.hints, Hint::Caption))
            continue;
        QString text = html::textOf(element.node);
        if (const auto start = capital.match(text); start.hasMatch())
            text.replace(0, start.capturedLength(), start.captured().toLower());
        if (const auto match = form.match(text); match.hasMatch())
            if (const QStringList names = namesIn(match.captured(u"names"_s), siteName); !names.isEmpty())
                return names;
    }
    return {};
}

/// A time element, else the first short text under a class of dates that reads as one.
QDateTime shownDate(const PageIndex& index, int assumedOffset) {
    for (const Node time : index.times) {
        const IndexedElement* sums = index.sums(time);
        if (sums && (has(sums->outer, Hint::Comments) || has(sums->outer, Hint::Related) ||
                     has(sums->outer, Hint::Teaser)))
            continue;
        const QString written = html::attributeText(time, "datetime");
        if (const auto date = parseDate(written.isEmpty() ? html::textOf(time) : written, assumedOffset))
            return *date;
    }
    for (const IndexedElement& element : index.elements) {
        if (!has(element.hints, Hint::Byline) || element.text < 6 || element.text > longestDateText ||
            has(element.outer, Hint::Comments) || has(element.outer, Hint::Related) ||
            has(element.outer, Hint::Teaser))
            continue;
        if (const auto date = parseDate(html::textOf(element.node), assumedOffset))
            return *date;
    }
    return {};
}

/// The first short line of the page that holds a whole date.
QDateTime dateInText(const PageIndex& index, int assumedOffset) {
    static const QRegularExpression form(
        u"\\b(\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}\\.? ?\\p{L}{3,10}\\.?,? (?:19|20)\\d\\d|\\p{L}{3,9}\\.? \\d{1,2},? (?:19|20)\\d\\d)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (const IndexedElement& element : index.elements) {
        if (!element.block || element.ownText < 6 || element.ownText > longestDateText ||
            element.text > 2 * longestDateText || has(element.outer, Hint::Comments) ||
            has(element.outer, Hint::Related) || has(element.hints, Hint::Footer) ||
            has(element.outer, Hint::Footer))
            continue;
        const auto match = form.match(html::textOf(element.node));
        if (match.hasMatch())
            if (const auto date = parseDate(match.captured(1), assumedOffset))
                return *date;
    }
    return {};
}

} // namespace

void readGenericFields(ArticleDraft& draft, const PageIndex& index, const PageMetadata& metadata) {
    draft.title = titleOf(metadata, index, draft.address.host());
    draft.authors = cleanedAuthors(draft.authors, draft.siteName);
    if (draft.authors.isEmpty())
        draft.authors = shownAuthors(index, draft.siteName);
    if (draft.authors.isEmpty())
        draft.authors = signedAuthors(index, draft.siteName);
    if (!metadata.published.isValid())
        if (const QDateTime shown = shownDate(index, 0); shown.isValid())
            draft.published = shown;
    if (!draft.published.isValid())
        draft.published = dateInText(index, 0);
}

QString leadByDescription(const Blocks& blocks, const PageMetadata& metadata) {
    constexpr qsizetype shortest = 40;
    constexpr qsizetype longest = 700;
    constexpr qsizetype compared = 60;
    const QString& description = metadata.description;
    const QString start = foldedForPhrases(description).left(compared);
    if (!metadata.isArticle || start.size() < shortest || description.size() > longest)
        return {};
    const auto* first = blocks.empty() ? nullptr : std::get_if<Paragraph>(&blocks.front().content);
    const QString opening = first ? plainText(first->text) : QString();
    if (foldedForPhrases(opening).startsWith(start))
        return opening.size() <= longest ? opening : QString();
    const bool cutOff = description.endsWith(u'…') || description.endsWith(u"..."_s);
    return cutOff || foldedForPhrases(plainText(blocks)).contains(start) ? QString() : description;
}

} // namespace svodka::page
