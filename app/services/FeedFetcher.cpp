// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FeedFetcher.h"

#include "core/Text.h"
#include "feed/FeedParser.h"
#include "net/RetryPolicy.h"
#include "page/ArticleNormalizer.h"
#include "services/FeedDrafts.h"
#include "services/PollPlan.h"

#include <QRandomGenerator>
#include <QStringDecoder>
#include <QtConcurrentRun>

namespace svodka {

struct FeedFetcher::Parsed {
    net::FetchResponse response; ///< without its body
    FeedDocument document{};
    ListingRules rules{};
    QList<ArticleDraft> drafts{};
};

namespace {

bool isListing(FeedKind kind) {
    return kind == FeedKind::Section || kind == FeedKind::Newsfeed;
}

Result<FeedDocument> parseDocument(const net::FetchResponse& response, FeedKind kind, ListingRules& rules,
                                   const page::ProfileSet& profiles, const QDateTime& now) {
    if (!isListing(kind))
        return feed::parseFeed(response.body, response.address, response.contentType);
    if (rules.isEmpty()) {
        auto page = page::normalize({response.body, response.address, response.contentType}, profiles);
        if (!page)
            return page.error();
        rules = page->listing;
    }
    return feed::parseListing(response.body, response.address, response.contentType, rules, now);
}

/// The answer in the character set that the reader named, whatever it says itself: as UTF-8 with its mark,
/// which is believed before everything else.
Result<net::FetchResponse> inEncoding(Result<net::FetchResponse> response, const QByteArray& label) {
    QStringDecoder decoder(label.constData());
    if (!response || response->body.isEmpty() || label.isEmpty() || !decoder.isValid())
        return response;
    const QString text = decoder.decode(response->body);
    response->body = "\xEF\xBB\xBF" + text.toUtf8();
    response->contentType = response->contentType.split(';').constFirst();
    return response;
}

Result<FeedFetcher::Parsed> parse(const Result<net::FetchResponse>& answer, const QByteArray& encoding,
                                  FeedKind kind, const ListingRules& rules, const page::ProfileSet& profiles,
                                  const QDateTime& now) {
    Result<net::FetchResponse> response = inEncoding(answer, encoding);
    if (!response)
        return response.error();
    FeedFetcher::Parsed parsed{.response = std::move(*response), .rules = rules};
    if (parsed.response.notModified())
        return parsed;
    if (parsed.response.body.isEmpty())
        return ErrorKind::EmptyAnswer;
    auto document = parseDocument(parsed.response, kind, parsed.rules, profiles, now);
    if (!document)
        return document.error();
    parsed.document = std::move(*document);
    const Blocks description = page::blocksFromHtml(parsed.document.description, parsed.response.address);
    parsed.document.description = text::folded(plainText(description));
    parsed.drafts = draftsOf(parsed.document, parsed.response.address);
    parsed.response.body.clear();
    return parsed;
}

QList<QDateTime> datesOf(const QList<ArticleDraft>& drafts) {
    QList<QDateTime> dates;
    for (const ArticleDraft& draft : drafts)
        dates.append(draft.published);
    return dates;
}

double jitter() {
    return QRandomGenerator::global()->generateDouble();
}

/// A wait that the server asked for is over, so that a redirect which asks for it again is followed now.
bool hasWaited(const FetchState& fetch, const QDateTime& now) {
    return fetch.error && fetch.error->kind == ErrorKind::WaitAsked && fetch.waitUntil <= now;
}

} // namespace

FeedFetcher::FeedFetcher(storage::Storage& storage, net::HttpClient& http, page::ProfileSet profiles,
                         std::shared_ptr<const Clock> clock, QObject* parent)
    : QObject(parent),
      m_storage(storage),
      m_http(http),
      m_profiles(std::move(profiles)),
      m_clock(std::move(clock)) {
    m_forLarge.setMaxThreadCount(1);
}

Async<FeedFetcher::Outcome> FeedFetcher::refresh(const Feed& feed) {
    if (m_running.contains(feed.id))
        return ready(Result<Outcome>(Outcome{.unchanged = true}));
    const net::FetchRequest request{.address = feed.address,
                                    .purpose = net::FetchPurpose::Feed,
                                    .etag = feed.fetch.etag,
                                    .lastModified = feed.fetch.lastModified,
                                    .proxy = feed.options.proxy,
                                    .hasWaited = hasWaited(feed.fetch, m_clock->now())};
    return keep(feed, fetch(feed, request));
}

Async<FeedFetcher::Outcome> FeedFetcher::take(const Feed& feed, const net::FetchResponse& answer) {
    return keep(feed, read(feed, ready(Result<net::FetchResponse>(answer))));
}

Async<FeedFetcher::Outcome> FeedFetcher::keep(const Feed& feed, Async<Parsed> reading) {
    return reading
        .then(this,
              [this, feed](const Result<Parsed>& parsed) {
                  if (!parsed && parsed.error().kind == ErrorKind::Cancelled)
                      return ready(Result<Outcome>(Outcome{.error = parsed.error()}));
                  Outcome outcome;
                  if (!parsed)
                      outcome.error = parsed.error();
                  else
                      outcome = {.unchanged = parsed->response.notModified(),
                                 .nextPage = parsed->document.nextPage};
                  const storage::FeedUpdate update = updateOf(feed, parsed);
                  outcome.nextPoll = update.fetch.nextPoll;
                  return store(update, outcome);
              })
        .unwrap();
}

Async<FeedFetcher::Outcome> FeedFetcher::readOlder(const Feed& feed, const QUrl& page) {
    const net::FetchRequest request{.address = page,
                                    .purpose = net::FetchPurpose::Feed,
                                    .derivedFrom = feed.address,
                                    .proxy = feed.options.proxy};
    return fetch(feed, request)
        .then(this,
              [this, feed](const Result<Parsed>& parsed) {
                  if (!parsed)
                      return ready(Result<Outcome>(Outcome{.error = parsed.error()}));
                  storage::FeedUpdate update{.feed = feed.id, .items = parsed->drafts, .fetch = feed.fetch};
                  return store(update, {.nextPage = parsed->document.nextPage});
              })
        .unwrap();
}

void FeedFetcher::stop() {
    for (auto& future : m_running)
        future.cancel();
}

Async<FeedFetcher::Parsed> FeedFetcher::fetch(const Feed& feed, const net::FetchRequest& request) {
    return read(feed, ask(feed, request)).then(this, [this, id = feed.id](Result<Parsed> parsed) {
        m_running.remove(id);
        return parsed;
    });
}

Async<net::FetchResponse> FeedFetcher::ask(const Feed& feed, const net::FetchRequest& request) {
    constexpr int unauthorized = 401;
    auto answer = m_http.get(request);
    m_running.insert(feed.id, answer);
    if (!m_credentials || request.credentials)
        return answer;
    return answer.onCanceled([] { return Result<net::FetchResponse>(ErrorKind::Cancelled); })
        .then(this,
              [this, feed, request](const Result<net::FetchResponse>& response) {
                  const bool isRefused = !response && response.error().kind == ErrorKind::HttpStatus &&
                                         response.error().number == unauthorized;
                  return isRefused ? askAgain(feed, request, response.error()) : ready(response);
              })
        .unwrap();
}

/// With what the reader has told for this server, if anything.
Async<net::FetchResponse> FeedFetcher::askAgain(const Feed& feed, net::FetchRequest request,
                                                const Error& refused) {
    return m_credentials->find(feed.address)
        .then(this,
              [this, feed, request, refused](const Result<net::Credentials>& credentials) mutable {
                  if (!credentials)
                      return ready(Result<net::FetchResponse>(refused));
                  request.credentials = *credentials;
                  return ask(feed, request);
              })
        .unwrap();
}

Async<FeedFetcher::Parsed> FeedFetcher::read(const Feed& feed, QFuture<Result<net::FetchResponse>> answer) {
    constexpr qsizetype large = 1024 * 1024;
    return answer.onCanceled([] { return Result<net::FetchResponse>(ErrorKind::Cancelled); })
        .then(this,
              [this, kind = feed.kind, encoding = feed.options.encoding,
               id = feed.id](Result<net::FetchResponse> response) {
                  const bool isLarge = response && response->body.size() > large;
                  return QtConcurrent::run(isLarge ? &m_forLarge : QThreadPool::globalInstance(), &parse,
                                           std::move(response), encoding, kind, m_rules.value(id), m_profiles,
                                           m_clock->now());
              })
        .unwrap()
        .then(this, [this, id = feed.id](Result<Parsed> parsed) {
            if (parsed && !parsed->rules.isEmpty())
                m_rules.insert(id, parsed->rules);
            return parsed;
        });
}

/// Validators go into the library together with the articles that came with them, never before.
storage::FeedUpdate FeedFetcher::updateOf(const Feed& feed, const Result<Parsed>& parsed) const {
    const QDateTime now = m_clock->now();
    storage::FeedUpdate update{.feed = feed.id, .fetch = feed.fetch};
    update.fetch.fetchedAt = now;
    if (!parsed) {
        const Error& error = parsed.error();
        update.fetch.status = error.kind == ErrorKind::HttpStatus ? static_cast<int>(error.number) : 0;
        update.fetch.error = error;
        const PollFacts facts{.now = now, .before = feed.fetch, .error = error, .jitter = jitter()};
        update.fetch.nextPoll = nextPoll(facts);
        update.fetch.waitUntil = waitUntil(facts);
        return update;
    }
    const net::FetchResponse& response = parsed->response;
    update.fetch.error = std::nullopt;
    update.fetch.status = response.status;
    if (!response.notModified() || !response.etag.isEmpty())
        update.fetch.etag = response.etag;
    if (!response.notModified() || !response.lastModified.isEmpty())
        update.fetch.lastModified = response.lastModified;
    update.title = parsed->document.title;
    update.description = parsed->document.description;
    update.home = parsed->document.home;
    update.language = parsed->document.language;
    update.items = parsed->drafts;
    update.movedTo = response.movedTo;
    if (!response.notModified())
        update.fetch.rhythm = rhythmOf(parsed->document, datesOf(parsed->drafts), now);
    const PollFacts facts{.now = now,
                          .before = feed.fetch,
                          .freshSeconds =
                              net::freshFor(response.header("cache-control"), response.header("expires"),
                                            response.header("age"), response.header("date"), now),
                          .rhythm = update.fetch.rhythm,
                          .paceMinutes = feed.options.paceMinutes,
                          .jitter = jitter()};
    update.fetch.nextPoll = nextPoll(facts);
    update.fetch.waitUntil = waitUntil(facts);
    return update;
}

Async<FeedFetcher::Outcome> FeedFetcher::store(const storage::FeedUpdate& update, const Outcome& outcome) {
    return m_storage.saveUpdate(update).then(this, [outcome](const Result<storage::UpdateOutcome>& saved) {
        if (!saved)
            return Result<Outcome>(saved.error());
        Outcome out = outcome;
        out.added = saved->added;
        return Result<Outcome>(out);
    });
}

} // namespace svodka
