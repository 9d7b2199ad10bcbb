// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/ArticleRoot.h"

#include "core/UrlTools.h"
#include "page/BodyExtractor.h"
#include "page/PageTitle.h"

using namespace Qt::StringLiterals;

namespace svodka::page {

using html::Node;

namespace {

/// `<!-- saved from url=(0048)https://… -->` → the address.
QUrl savedFrom(std::string_view comment) {
    const std::size_t at = comment.find("saved from url=(");
    const std::size_t start = comment.find(')', at == std::string_view::npos ? comment.size() : at);
    if (at == std::string_view::npos || start == std::string_view::npos)
        return {};
    const QUrl address(html::toString(comment.substr(start + 1)).trimmed());
    return isWebAddress(address) ? address : QUrl();
}

bool isSharingCard(const QUrl& picture) {
    const QString path = picture.path();
    return path.contains("/images/sharing/"_L1) || path.contains("/sharing_snippet/"_L1);
}

} // namespace

QUrl baseAddress(const QUrl& address, const html::Document& document, const PageIndex& index) {
    if (const QUrl saved = savedFrom(document.leadingComment()); !saved.isEmpty())
        return saved;
    const html::AddressResolver own(address);
    const QUrl named = index.base ? own.resource(index.base.attribute("href")) : QUrl();
    return named.isEmpty() ? own.base() : named;
}

void keepOneArticle(const html::Document& document, const PageProfile& profile, const QUrl& address,
                    FurnitureFilter& furniture) {
    QList<Node> articles;
    for (const html::Selector& selector : profile.article)
        if (articles = document.select(selector); !articles.isEmpty())
            break;
    if (articles.size() < 2)
        return;
    const QString path = address.path();
    const std::string_view key(profile.articleKey.constData(),
                               static_cast<size_t>(profile.articleKey.size()));
    Node wanted = articles.first();
    for (const Node article : articles)
        if (const QString id = html::attributeText(article, key); !id.isEmpty() && path.contains(id))
            wanted = article;
    furniture.protect(wanted);
    for (const Node article : articles)
        if (article != wanted)
            furniture.remove(article, profile.id + u": another article"_s);
}

Node bodyOf(const html::Document& document, const PageProfile& profile) {
    for (const html::Selector& selector : profile.body)
        if (const Node body = document.selectFirst(selector, document.root()))
            return body;
    return {};
}

std::optional<Picture> leadPictureOf(const html::Document& document, const PageProfile& profile,
                                     const PageMetadata& metadata, const html::AddressResolver& addresses) {
    BodyExtractor extractor(addresses, &document, &profile);
    for (const html::Selector& selector : profile.leadPicture)
        for (const Node scope : document.select(selector))
            if (auto picture = extractor.pictureIn(scope))
                return picture;
    if (metadata.picture.isEmpty() || isSharingCard(metadata.picture))
        return std::nullopt;
    return Picture{metadata.picture};
}

namespace {

QString textBy(const html::Document& document, const QStringList& selectors) {
    for (const QString& css : selectors)
        if (const auto selector = html::Selector::compile(css))
            if (const QString text = html::textOf(document.selectFirst(*selector, document.root()));
                !text.isEmpty())
                return text;
    return {};
}

} // namespace

void describeListing(const html::Document& document, const PageProfile& profile, const PageMetadata& metadata,
                     ArticleDraft& draft) {
    const QString name = textBy(document, profile.listing.sectionTitle);
    const QString description = textBy(document, profile.listing.sectionDescription);
    draft.title = name.isEmpty() ? withoutSiteName(metadata.documentTitle, metadata.siteName) : name;
    draft.section = {draft.title, draft.canonical,
                     description.isEmpty() ? metadata.description : description};
    draft.lead = draft.section.description;
}

namespace {

bool isFrontPage(const QUrl& address) {
    return (address.path().isEmpty() || address.path() == u'/') && !address.hasQuery();
}

bool listsArticles(const html::Document& document, const PageProfile& profile) {
    for (const QString& items : profile.listing.items)
        if (const auto selector = html::Selector::compile(items))
            if (document.selectFirst(*selector, document.root()))
                return true;
    return false;
}

} // namespace

PageKind kindOf(const html::Document& document, const PageProfile& profile, const ArticleDraft& draft) {
    // A site's front page has texts too (a greeting, a form), but it is no article.
    if (draft.hasBody() && !(isFrontPage(draft.address) && listsArticles(document, profile)))
        return PageKind::Article;
    return listsArticles(document, profile) ? PageKind::Listing : PageKind::Unreadable;
}

} // namespace svodka::page
