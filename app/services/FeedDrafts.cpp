// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FeedDrafts.h"

#include "core/Text.h"
#include "core/UrlTools.h"
#include "page/ArticleNormalizer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka {
namespace {

constexpr qsizetype titleLength = 100;       // of a title made from the text
constexpr qsizetype summaryLength = 300;     // more than two lines of the list ever show
constexpr qsizetype wholeTextLength = 1'500; // a description this long is the article itself

/// A category that every item carries says nothing ("Newsfeed" on each item of RIA's RSS).
QStringList commonCategories(const FeedDocument& document) {
    if (document.items.size() < 4)
        return {};
    QStringList common = document.items.first().categories;
    for (const FeedItem& item : document.items)
        common.removeIf([&](const QString& category) { return !item.categories.contains(category); });
    return common;
}

QUrl pictureOf(const FeedItem& item) {
    if (isWebAddress(item.picture))
        return item.picture;
    for (const Enclosure& enclosure : item.enclosures)
        if (enclosure.type.startsWith("image/"_L1) && isWebAddress(enclosure.address))
            return enclosure.address;
    return {};
}

void addText(ArticleDraft& draft, const FeedItem& item, const QUrl& base) {
    const Blocks summary = page::blocksFromHtml(item.summary, base);
    const QString summaryText = text::folded(plainText(summary));
    if (!item.content.isEmpty())
        draft.blocks = page::blocksFromHtml(item.content, base);
    else if (summaryText.size() > wholeTextLength || !isWebAddress(item.address))
        draft.blocks = summary; // nothing more can be had of it
    const QString first = summaryText.isEmpty() ? text::folded(plainText(draft.blocks)) : summaryText;
    draft.summary = text::shortened(text::oneLine(first), summaryLength);
    draft.title = text::oneLine(item.title);
    if (draft.title.isEmpty())
        draft.title = text::shortened(draft.summary, titleLength);
}

ArticleDraft draftOf(const FeedItem& item, const FeedDocument& document, const QUrl& base,
                     const QStringList& common) {
    ArticleDraft draft;
    draft.address = item.address;
    draft.guid = item.id;
    addText(draft, item, base);
    draft.authors = item.authors;
    draft.published = item.published;
    draft.updated = item.updated;
    draft.language = item.language.isEmpty() ? document.language : item.language;
    for (const QString& category : item.categories)
        if (!common.contains(category))
            draft.tags.append({.name = text::oneLine(category)});
    const QUrl picture = pictureOf(item);
    if (!picture.isEmpty() && !pictureAddresses(draft.blocks).contains(picture))
        draft.leadPicture = Picture{.address = picture};
    draft.discussionAddress = item.commentsAddress;
    draft.commentCount = item.commentCount;
    return draft;
}

} // namespace

QList<ArticleDraft> draftsOf(const FeedDocument& document, const QUrl& feedAddress) {
    QList<FeedItem> items = document.items;
    if (items.size() > mostItems) {
        std::ranges::stable_sort(items, std::greater<>(), &FeedItem::published);
        items.resize(mostItems);
    }
    const QStringList common = commonCategories(document);
    QList<ArticleDraft> drafts;
    for (const FeedItem& item : std::as_const(items)) {
        const QUrl base = isWebAddress(item.address) ? item.address : feedAddress;
        ArticleDraft draft = draftOf(item, document, base, common);
        if (!draft.title.isEmpty())
            drafts.append(std::move(draft));
    }
    return drafts;
}

} // namespace svodka
