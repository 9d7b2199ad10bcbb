// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PageImporter.h"

#include "core/Text.h"
#include "core/UrlTools.h"
#include "feed/FeedDiscovery.h"
#include "feed/FeedParser.h"
#include "services/EditionCatalogue.h"
#include "services/FirstAnswer.h"
#include "services/PageReader.h"

#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka {
namespace {

constexpr qsizetype fewestListed = 3;   // links that make an unknown page a list
constexpr qsizetype mostHeadlines = 10; // of a preview
constexpr qsizetype mostAlternates = 4; // feeds named by a page that are looked into

QUrl siteOf(const QUrl& address) {
    QUrl site =
        address.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    site.setPath(u"/"_s);
    return site;
}

/// The edition that a site is known as, so that its feeds are grouped under one name.
QString knownSiteName(const QUrl& address) {
    const auto editions = offeredEditions();
    const auto found = std::ranges::find_if(
        editions, [&](const OfferedEdition& edition) { return edition.home.host() == address.host(); });
    return found == editions.end() ? QString() : found->name;
}

/// Feeds of a known edition stand under its name; others under what their page calls the site.
void nameSite(FeedCandidate& candidate, const QString& siteName) {
    const QString known = knownSiteName(candidate.address);
    candidate.siteName = known.isEmpty() ? siteName : known;
    candidate.siteAddress = siteOf(candidate.address);
    if (candidate.title.isEmpty() || candidate.title == candidate.address.host())
        candidate.title = candidate.siteName.isEmpty() ? candidate.address.host() : candidate.siteName;
}

QList<Headline> newestOf(const FeedDocument& document) {
    QList<Headline> all;
    for (const FeedItem& item : document.items)
        if (const QString title = text::oneLine(item.title); !title.isEmpty())
            all.append({title, item.published.isValid() ? item.published : item.updated});
    std::ranges::stable_sort(all, std::greater<>(), &Headline::published);
    return all.first(std::min(mostHeadlines, all.size()));
}

FeedCandidate candidateOf(const FeedDocument& document, const QUrl& address, const QString& siteName) {
    FeedCandidate candidate = feed::candidateFor(document, address);
    candidate.newest = newestOf(document);
    candidate.title = text::oneLine(document.title);
    nameSite(candidate, siteName);
    return candidate;
}

/// The section that an article says it belongs to.
std::optional<FeedCandidate> sectionOf(const ArticleDraft& draft) {
    if (!isWebAddress(draft.section.address))
        return {};
    FeedCandidate candidate{.address = draft.section.address, .title = draft.section.name};
    candidate.description = draft.section.description;
    candidate.kind = FeedKind::Section;
    candidate.language = draft.language;
    nameSite(candidate, draft.siteName);
    return candidate;
}

void add(QList<FeedCandidate>& candidates, const FeedCandidate& candidate) {
    const QString key = addressKey(candidate.address);
    const bool isThere = std::ranges::any_of(
        candidates, [&](const FeedCandidate& other) { return addressKey(other.address) == key; });
    if (!isThere)
        candidates.append(candidate);
}

} // namespace

/// What the bytes behind an address are.
struct PageImporter::Finding {
    QUrl address;
    std::optional<ReadPage> article{};
    QList<FeedCandidate> candidates{};
    QList<FeedCandidate> feeds{}; ///< named by the page, not looked into yet
    QString siteName{};
    [[nodiscard]] bool isEmpty() const { return !article && candidates.isEmpty() && feeds.isEmpty(); }
};

namespace {

/// What is permanently elsewhere is followed there; other redirects are the site's own business.
QUrl lastingAddress(const net::FetchResponse& response, const QUrl& asked) {
    return response.movedTo.isEmpty() ? asked : response.movedTo;
}

PageImporter::Finding findingOf(const ReadPage& read, const QUrl& address) {
    PageImporter::Finding finding{.address = address, .siteName = read.page.draft.siteName};
    finding.feeds = feed::feedsNamedBy(read.bytes, read.address, read.contentType);
    return finding;
}

PageImporter::Finding listingOf(const ReadPage& read, const QUrl& address) {
    const page::NormalizedPage& page = read.page;
    PageImporter::Finding finding = findingOf(read, address);
    auto document = feed::parseListing(read.bytes, read.address, read.contentType, page.listing);
    const bool isListing = page.kind == page::PageKind::Listing;
    if (document && (isListing || document->items.size() >= fewestListed))
        finding.candidates.append(candidateOf(*document, address, finding.siteName));
    return finding;
}

std::shared_ptr<const FirstAnswer> answerOf(const net::FetchResponse& response) {
    return std::make_shared<const FirstAnswer>(FirstAnswer{response, Clock().now()});
}

/// The candidates are what the answer itself is.
PageImporter::Finding withAnswer(PageImporter::Finding finding, const net::FetchResponse& response) {
    for (FeedCandidate& candidate : finding.candidates)
        candidate.answer = answerOf(response);
    return finding;
}

Result<PageImporter::Finding> find(const Result<net::FetchResponse>& response, const QUrl& asked,
                                   const page::ProfileSet& profiles) {
    if (!response)
        return response.error();
    if (response->body.isEmpty())
        return ErrorKind::EmptyAnswer;
    const QUrl address = lastingAddress(*response, asked);
    if (const auto document = feed::parseFeed(response->body, response->address, response->contentType))
        return withAnswer({.address = address, .candidates = {candidateOf(*document, address, {})}},
                          *response);
    auto page = page::normalize({response->body, response->address, response->contentType}, profiles);
    if (!page)
        return page.error();
    ReadPage read{response->address, response->body, response->contentType, std::move(*page)};
    if (read.page.kind != page::PageKind::Article)
        return withAnswer(listingOf(read, address), *response);
    PageImporter::Finding finding = findingOf(read, address);
    if (const auto section = sectionOf(read.page.draft))
        finding.candidates.append(*section);
    finding.article = std::move(read);
    return finding;
}

} // namespace

PageImporter::PageImporter(storage::Storage& storage, net::HttpClient& http, const page::ProfileSet& profiles,
                           QObject* parent)
    : QObject(parent),
      m_storage(storage),
      m_http(http),
      m_profiles(profiles),
      m_reader(new PageReader(storage, http, profiles, this)) {}

Async<ImportedAddress> PageImporter::inspect(const QString& addressText) {
    const auto address = addressFromText(addressText);
    if (!address)
        return ready(
            Result<ImportedAddress>(Error{ErrorKind::BadAddress, text::shortened(addressText, 200)}));
    return known(*address)
        .then(this,
              [this,
               address = *address](const Result<std::optional<Article>>& article) -> Async<ImportedAddress> {
                  if (!article)
                      return ready(Result<ImportedAddress>(article.error()));
                  if (*article && (*article)->content.hasBody())
                      return ready(Result<ImportedAddress>(imported(**article)));
                  return lookInto(address, *article);
              })
        .unwrap();
}

Async<FeedCandidate> PageImporter::lookAt(const FeedCandidate& candidate) {
    return m_http.get({.address = candidate.address})
        .then(QThreadPool::globalInstance(),
              [candidate, profiles = m_profiles](const Result<net::FetchResponse>& response) {
                  const Result<Finding> finding = find(response, candidate.address, profiles);
                  if (!finding)
                      return Result<FeedCandidate>(finding.error());
                  if (finding->candidates.isEmpty())
                      return Result<FeedCandidate>(ErrorKind::NothingReadable);
                  FeedCandidate known =
                      candidate; // the page may call itself otherwise; what was chosen stays
                  known.items = finding->candidates.first().items;
                  known.newest = finding->candidates.first().newest;
                  known.answer = finding->candidates.first().answer;
                  return Result<FeedCandidate>(known);
              });
}

Async<ArticleId> PageImporter::importPage(const QByteArray& bytes, const QUrl& address) {
    return m_reader->normalize(bytes, address)
        .then(this,
              [this](const Result<ReadPage>& read) {
                  if (!read)
                      return ready(Result<ArticleId>(read.error()));
                  if (read->page.kind != page::PageKind::Article)
                      return ready(Result<ArticleId>(ErrorKind::NothingReadable));
                  return m_reader->keep(*read);
              })
        .unwrap();
}

Async<std::optional<Article>> PageImporter::known(const QUrl& address) {
    using Known = std::optional<Article>;
    return m_storage.findByAddress(address)
        .then(this,
              [this](const Result<std::optional<ArticleId>>& id) -> Async<Known> {
                  if (!id)
                      return ready(Result<Known>(id.error()));
                  if (!*id)
                      return ready(Result<Known>(Known()));
                  return m_storage.article(**id).then(this, [](const Result<Article>& article) {
                      return article ? Result<Known>(*article) : Result<Known>(article.error());
                  });
              })
        .unwrap();
}

ImportedAddress PageImporter::imported(const Article& article) const {
    ImportedAddress out{.article = article.summary.id, .candidates = {}};
    if (const auto section = sectionOf(article.content))
        out.candidates.append(*section);
    return out;
}

Async<ImportedAddress> PageImporter::lookInto(const QUrl& address, const std::optional<Article>& article) {
    return m_http.get({.address = address})
        .then(QThreadPool::globalInstance(),
              [address, profiles = m_profiles](const Result<net::FetchResponse>& response) {
                  return find(response, address, profiles);
              })
        .then(this,
              [this, article](const Result<Finding>& finding) -> Async<ImportedAddress> {
                  if (!finding && article) // a headline that is known is better than nothing
                      return ready(Result<ImportedAddress>(imported(*article)));
                  if (!finding || finding->isEmpty())
                      return ready(Result<ImportedAddress>(finding ? Error{ErrorKind::NothingReadable}
                                                                   : finding.error()));
                  return finish(*finding);
              })
        .unwrap();
}

Async<ImportedAddress> PageImporter::finish(const Finding& finding) {
    const auto kept =
        finding.article ? m_reader->keep(*finding.article) : ready(Result<ArticleId>(ArticleId{}));
    return Async<ArticleId>(kept)
        .then(this,
              [this, finding](const Result<ArticleId>& id) -> Async<ImportedAddress> {
                  if (!id)
                      return ready(Result<ImportedAddress>(id.error()));
                  ImportedAddress out{.article = std::nullopt, .candidates = finding.candidates};
                  if (id->isValid())
                      out.article = *id;
                  return lookIntoFeeds(finding, out);
              })
        .unwrap();
}

/// A page may name feeds that are gone; only those that answer are offered, with their own titles.
Async<ImportedAddress> PageImporter::lookIntoFeeds(const Finding& finding, ImportedAddress out) {
    QList<QFuture<Result<FeedCandidate>>> looks;
    for (const FeedCandidate& feed : finding.feeds.first(std::min(mostAlternates, finding.feeds.size())))
        looks.append(lookIntoFeed(feed, finding));
    if (looks.isEmpty())
        return ready(Result<ImportedAddress>(out));
    return QtFuture::whenAll(looks.begin(), looks.end())
        .then(this, [out](const QList<QFuture<Result<FeedCandidate>>>& answers) {
            ImportedAddress all = out;
            for (const auto& answer : answers)
                if (answer.resultCount() > 0 && answer.result().ok())
                    add(all.candidates, *answer.result());
            if (!all.article && all.candidates.isEmpty())
                return Result<ImportedAddress>(ErrorKind::NothingReadable);
            return Result<ImportedAddress>(all);
        });
}

Async<FeedCandidate> PageImporter::lookIntoFeed(const FeedCandidate& feed, const Finding& finding) {
    const net::FetchRequest request{
        .address = feed.address, .purpose = net::FetchPurpose::Feed, .derivedFrom = finding.address};
    return m_http.get(request).then(
        QThreadPool::globalInstance(),
        [feed, site = finding.siteName](const Result<net::FetchResponse>& response) -> Result<FeedCandidate> {
            if (!response)
                return response.error();
            const auto document = feed::parseFeed(response->body, response->address, response->contentType);
            if (!document)
                return document.error();
            FeedCandidate candidate = candidateOf(*document, lastingAddress(*response, feed.address), site);
            if (document->title.isEmpty())
                candidate.title = feed.title;
            candidate.answer = answerOf(*response);
            return candidate;
        });
}

} // namespace svodka
