// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/PageTitle.h"

#include "core/Text.h"
#include "page/Phrases.h"

#include <array>

using namespace Qt::StringLiterals;

namespace svodka::page {
namespace {

constexpr qsizetype longestSiteName = 25;
constexpr qsizetype shortestHeadline = 14; // a lone h1 shorter than this is a logo or a section

const std::array separators{u" - "_s, u" | "_s, u" — "_s, u" – "_s, u" :: "_s, u" » "_s, u" · "_s};

bool leadsHome(html::Node link) {
    const std::string_view address = link.attribute("href");
    const std::size_t scheme = address.find("://");
    const std::size_t path = address.find('/', scheme == std::string_view::npos ? 0 : scheme + 3);
    const bool rooted = scheme != std::string_view::npos || address.starts_with('/');
    return rooted && (path == std::string_view::npos || path + 1 == address.size());
}

/// A headline and what of it is no kicker ("Overline: Headline"); the same where it has none.
struct Headline {
    QString whole;
    QString bare;
};

QString withoutKicker(html::Node headline, const PageIndex& index) {
    QString bare;
    bool found = false;
    for (html::Node child = headline.firstChild(); child; child = child.next()) {
        const IndexedElement* sums = index.sums(child);
        const bool kicker = sums && (sums->hints & (bit(Hint::Kicker) | bit(Hint::Hidden)));
        found |= kicker;
        if (!kicker)
            bare += child.isText() ? html::toString(child.data()) : html::textOf(child) + u' ';
    }
    while (bare.startsWith(u' ') || bare.startsWith(u'\n') || bare.startsWith(u':') || bare.startsWith(u'-'))
        bare.remove(0, 1);
    return found ? text::oneLine(bare) : QString();
}

/// Headings of the first level that are no logo; `logos` takes the words of those that are.
QList<Headline> headlinesOf(const PageIndex& index, QStringList& logos) {
    QList<Headline> headlines;
    for (const html::Node node : index.headlines) {
        const QString text = html::textOf(node);
        const IndexedElement* sums = index.sums(node);
        if (text.isEmpty())
            continue;
        html::Node link = node.firstChild();
        while (link && !link.isElement())
            link = link.next();
        if (sums && sums->linkText == sums->text && link.is(html::Tag::A) && leadsHome(link))
            logos.append(text);
        else if (const QString bare = withoutKicker(node, index);
                 !(sums && (sums->hints & bit(Hint::Navigation))))
            headlines.append({text, bare.isEmpty() ? text : bare});
    }
    return headlines;
}

/// "Site » Blog » Headline": the site's own name at the beginning goes.
QString withoutLeadingSite(const QString& title, const QStringList& names) {
    for (const QString& separator : separators) {
        const qsizetype at = title.indexOf(separator);
        const QString head = foldedForPhrases(title.left(std::max<qsizetype>(at, 0)));
        if (!head.isEmpty() && names.contains(head))
            return title.mid(title.lastIndexOf(separator) + separator.size()).trimmed();
    }
    return title;
}

/// A heading that is, word for word, the end or the beginning of the page's own title.
QString headingInTitle(const PageIndex& index, const QString& documentKey, const QStringList& siteNames) {
    constexpr int mostLookedAt = 12;
    int seen = 0;
    for (const IndexedElement& element : index.elements) {
        if (element.tag != html::Tag::H1 && element.tag != html::Tag::H2 && element.tag != html::Tag::H3)
            continue;
        if (++seen > mostLookedAt)
            break;
        const QString text = html::textOf(element.node);
        const QString key = foldedForPhrases(text);
        if (key.size() > shortestHeadline && !siteNames.contains(key) &&
            (documentKey.endsWith(u' ' + key) || documentKey.startsWith(key + u' ')))
            return text;
    }
    return {};
}

} // namespace

QString withoutSiteName(const QString& title, const QString& siteName) {
    qsizetype last = -1;
    qsizetype length = 0;
    for (const QString& separator : separators)
        if (const qsizetype at = title.lastIndexOf(separator); at > last) {
            last = at;
            length = separator.size();
        }
    if (last <= 0)
        return title;
    const QString tail = title.mid(last + length);
    const bool names = !siteName.isEmpty() && (tail.contains(siteName, Qt::CaseInsensitive) ||
                                               siteName.contains(tail, Qt::CaseInsensitive));
    return names || tail.size() <= longestSiteName ? title.left(last).trimmed() : title;
}

QString titleOf(const PageMetadata& metadata, const PageIndex& index, const QString& host) {
    QStringList logos;
    const QList<Headline> headlines = headlinesOf(index, logos);
    QStringList siteNames{foldedForPhrases(metadata.siteName), foldedForPhrases(host),
                          foldedForPhrases(host.startsWith(u"www."_s) ? host.mid(4) : host)};
    for (const QString& logo : std::as_const(logos))
        siteNames.append(foldedForPhrases(logo));
    const auto cleaned = [&](const QString& title) {
        QString clean = withoutLeadingSite(title, siteNames);
        for (const QString& logo : std::as_const(logos))
            clean = withoutSiteName(clean, logo);
        return clean == title || metadata.siteName.isEmpty() ? withoutSiteName(clean, metadata.siteName)
                                                             : clean;
    };
    const QString social = cleaned(metadata.socialTitle);
    const QString document = cleaned(metadata.documentTitle);
    const QString socialKey = foldedForPhrases(social);
    const QString headlineKey = foldedForPhrases(metadata.headline);
    const QString documentKey = foldedForPhrases(metadata.documentTitle);
    const std::array keys{socialKey, headlineKey, foldedForPhrases(document),
                          foldedForPhrases(metadata.socialTitle), documentKey};
    const auto isNamed = [&](const QString& text) {
        return std::find(keys.begin(), keys.end(), foldedForPhrases(text)) != keys.end();
    };
    for (const Headline& headline : headlines)
        if (isNamed(headline.whole))
            return headline.whole;
    for (const Headline& headline : headlines)
        if (isNamed(headline.bare))
            return headline.bare;
    if (!socialKey.isEmpty() && socialKey == headlineKey)
        return social;
    for (const Headline& headline : headlines) // "Kicker: Headline"
        if (social.size() > shortestHeadline && foldedForPhrases(headline.whole).endsWith(socialKey))
            return social;
    if (const QString heading = headingInTitle(index, documentKey, siteNames);
        !heading.isEmpty() && headlines.size() != 1)
        return heading;
    if (headlines.size() == 1 && headlines.first().bare.size() > shortestHeadline)
        return headlines.first().bare;
    for (const QString& title : {social, metadata.headline, headlines.value(0).bare, document})
        if (!title.isEmpty() && !siteNames.contains(foldedForPhrases(title)))
            return title;
    return metadata.documentTitle;
}

} // namespace svodka::page
