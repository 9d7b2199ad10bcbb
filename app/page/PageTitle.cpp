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

QStringList headlinesOf(const PageIndex& index) {
    QStringList headlines;
    for (const html::Node node : index.headlines)
        if (const QString text = html::textOf(node); !text.isEmpty() && !headlines.contains(text))
            headlines.append(text);
    return headlines;
}

} // namespace

QString withoutSiteName(const QString& title, const QString& siteName) {
    static const std::array separators{u" - "_s, u" | "_s, u" — "_s, u" – "_s, u" :: "_s, u" » "_s, u" · "_s};
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

QString titleOf(const PageMetadata& metadata, const PageIndex& index) {
    const QString social = withoutSiteName(metadata.socialTitle, metadata.siteName);
    const QString document = withoutSiteName(metadata.documentTitle, metadata.siteName);
    const QString socialKey = foldedForPhrases(social);
    const QString headlineKey = foldedForPhrases(metadata.headline);
    const std::array keys{socialKey, headlineKey, foldedForPhrases(document),
                          foldedForPhrases(metadata.socialTitle), foldedForPhrases(metadata.documentTitle)};
    const QStringList headlines = headlinesOf(index);
    for (const QString& headline : headlines)
        if (std::find(keys.begin(), keys.end(), foldedForPhrases(headline)) != keys.end())
            return headline;
    if (!socialKey.isEmpty() && socialKey == headlineKey)
        return social;
    for (const QString& headline : headlines) // "Kicker: Headline"
        if (social.size() > shortestHeadline && foldedForPhrases(headline).endsWith(socialKey))
            return social;
    if (headlines.size() == 1 && headlines.first().size() > shortestHeadline)
        return headlines.first();
    for (const QString& title : {social, metadata.headline, headlines.value(0), document})
        if (!title.isEmpty())
            return title;
    return metadata.documentTitle;
}

} // namespace svodka::page
