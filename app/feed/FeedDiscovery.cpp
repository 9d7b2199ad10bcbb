// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/FeedDiscovery.h"

#include "core/Language.h"
#include "core/UrlTools.h"
#include "feed/HtmlFields.h"
#include "html/AddressResolver.h"
#include "html/Charset.h"
#include "html/Document.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace svodka::feed {
namespace {

using namespace Qt::StringLiterals;

struct Found {
    FeedCandidate candidate;
    int rank = 0; // higher is better
};

std::optional<FeedKind> kindOfType(const QString& type) {
    if (type.contains("rss"_L1) || type.contains("atom"_L1) || type.contains("rdf"_L1))
        return FeedKind::Xml;
    if (type.contains("feed+json"_L1))
        return FeedKind::Json;
    return std::nullopt;
}

bool isOfComments(const FeedCandidate& candidate) {
    static const QRegularExpression comments(u"\\b(comments?|replies)\\b|комментар"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return comments.match(candidate.title).hasMatch() || candidate.address.path().contains("/comments"_L1);
}

/// "/russia/" has much in common with "/export/rss2/russia/index.xml".
bool isOfSection(const QUrl& feed, const QUrl& page) {
    const QStringList sections = page.path().split(u'/', Qt::SkipEmptyParts);
    return !sections.isEmpty() && feed.path().split(u'/').contains(sections.constFirst());
}

/// What a page says of itself.
struct PageFacts {
    QString title;
    QString siteName;
    QString language;
};

QString contentOf(const html::Document& page, const QString& selector) {
    const auto compiled = html::Selector::compile(selector);
    const html::Node node = page.selectFirst(*compiled, page.root());
    return !node                      ? QString()
           : node.is(html::Tag::Meta) ? html::attributeText(node, "content")
                                      : html::textOf(node);
}

PageFacts factsOf(const html::Document& page) {
    return {contentOf(page, u"title"_s), contentOf(page, u"meta[property='og:site_name']"_s),
            normalizedLanguage(html::attributeText(page.root(), "lang"))};
}

FeedCandidate candidateFrom(html::Node node, const QUrl& address, FeedKind kind, const PageFacts& page,
                            const QUrl& home) {
    FeedCandidate candidate;
    candidate.address = address;
    candidate.kind = kind;
    const QString named = html::attributeText(node, "title");
    const QString written = node.is(html::Tag::A) ? html::textOf(node) : QString();
    candidate.title = !named.isEmpty() ? named : !written.isEmpty() ? written : page.title;
    if (candidate.title.isEmpty())
        candidate.title = home.host();
    candidate.siteName = page.siteName.isEmpty() ? home.host() : page.siteName;
    candidate.siteAddress = home.resolved(QUrl(u"/"_s));
    candidate.language = page.language;
    return candidate;
}

/// The kind of feed that a link leads to, as far as the link tells.
std::optional<FeedKind> kindOfLink(html::Node link, const QUrl& address) {
    static const QRegularExpression path(
        u"(?:/(?:rss2?|feeds?|atom|rdf)(?:/[^/]*)?|\\.(?:rss|atom|rdf)|/(?:rss|feed|atom|index)\\.xml)/?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (address.path().endsWith("/feed.json"_L1))
        return FeedKind::Json;
    if (path.match(address.path()).hasMatch())
        return FeedKind::Xml;
    return kindOfType(html::attributeText(link, "type").toLower());
}

} // namespace

QList<FeedCandidate> feedsNamedBy(const QByteArray& bytes, const QUrl& address,
                                  const QByteArray& contentType) {
    static const auto declared =
        html::Selector::compile(u"link[href][rel~=alternate i], link[href][rel~=feed i]");
    static const auto linked = html::Selector::compile(u"a[href]");
    const html::Document page = html::Document::parse(html::decode(bytes, contentType).utf8);
    const html::AddressResolver addresses(address);
    const PageFacts facts = factsOf(page);
    QList<Found> found;
    QSet<QString> known;
    const auto add = [&](html::Node node, FeedKind kind, int rank) {
        const QUrl feed = addresses.resource(node.attribute("href"));
        if (!isWebAddress(feed) || known.contains(addressKey(feed)))
            return;
        known.insert(addressKey(feed));
        const FeedCandidate candidate = candidateFrom(node, feed, kind, facts, address);
        rank += isOfSection(feed, address) ? 2 : 0;
        found.append({candidate, isOfComments(candidate) ? rank - 100 : rank});
    };
    for (const html::Node node : page.select(*declared)) {
        if (const auto kind = kindOfType(html::attributeText(node, "type").toLower()))
            add(node, *kind, 10);
    }
    for (const html::Node node : page.select(*linked)) {
        const QUrl feed = addresses.resource(node.attribute("href"));
        if (const auto kind = feed.host() == address.host() ? kindOfLink(node, feed) : std::nullopt)
            add(node, *kind, 5);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& a, const Found& b) { return a.rank > b.rank; });
    QList<FeedCandidate> candidates;
    for (const Found& one : std::as_const(found))
        candidates.append(one.candidate);
    return candidates;
}

QList<QUrl> wellKnownFeeds(const QUrl& page) {
    QStringList paths;
    if (const QString section = page.path().section(u'/', 1, 1);
        !section.isEmpty() && !section.contains(u'.')) {
        paths.append(u"/export/rss2/%1/index.xml"_s.arg(section)); // field guide §4
        paths.append(u"/%1/feed"_s.arg(section));
    }
    paths += {u"/export/rss2/archive/index.xml"_s,
              u"/feed"_s,
              u"/rss"_s,
              u"/rss.xml"_s,
              u"/feed.xml"_s,
              u"/atom.xml"_s,
              u"/index.xml"_s,
              u"/feed.json"_s};
    QList<QUrl> addresses;
    for (const QString& path : paths) {
        QUrl address = page.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
        address.setPath(path);
        addresses.append(address);
    }
    return addresses;
}

FeedCandidate candidateFor(const FeedDocument& document, const QUrl& address) {
    FeedCandidate candidate;
    candidate.address = address;
    candidate.kind = document.kind;
    candidate.title = document.title.isEmpty() ? address.host() : document.title;
    candidate.description = lineFromHtml(document.description);
    const QUrl home = document.home.isEmpty() ? address : document.home;
    candidate.siteName = home.host();
    candidate.siteAddress = home.resolved(QUrl(u"/"_s));
    candidate.language = document.language;
    candidate.items = static_cast<int>(document.items.size());
    return candidate;
}

} // namespace svodka::feed
