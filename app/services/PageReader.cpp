// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PageReader.h"

#include <QThreadPool>

namespace svodka {
namespace {

Result<ReadPage> readPage(const QByteArray& bytes, const QUrl& address, const QByteArray& contentType,
                          const page::ProfileSet& profiles) {
    if (bytes.isEmpty())
        return ErrorKind::EmptyAnswer;
    auto page = page::normalize({.bytes = bytes, .address = address, .contentType = contentType}, profiles);
    if (!page)
        return page.error();
    return ReadPage{address, bytes, contentType, std::move(*page)};
}

template <typename T>
void fill(T& field, const T& known) {
    if (field == T{})
        field = known;
}

} // namespace

PageReader::PageReader(storage::Storage& storage, net::HttpClient& http, page::ProfileSet profiles,
                       QObject* parent)
    : QObject(parent),
      m_storage(storage),
      m_http(http),
      m_profiles(std::move(profiles)) {}

Async<ReadPage> PageReader::fetch(const QUrl& address, const QUrl& derivedFrom) {
    const net::FetchRequest request{.address = address, .derivedFrom = derivedFrom};
    return m_http.get(request).then(
        QThreadPool::globalInstance(), [profiles = m_profiles](const Result<net::FetchResponse>& response) {
            if (!response)
                return Result<ReadPage>(response.error());
            return readPage(response->body, response->address, response->contentType, profiles);
        });
}

Async<ReadPage> PageReader::normalize(const QByteArray& bytes, const QUrl& address,
                                      const QByteArray& contentType) {
    return QtFuture::makeReadyFuture(bytes).then(
        QThreadPool::globalInstance(), [profiles = m_profiles, address, contentType](const QByteArray& all) {
            return readPage(all, address, contentType, profiles);
        });
}

Async<QUrl> PageReader::feedAddress(const Article& known) {
    if (!known.summary.feed.isValid())
        return ready(Result<QUrl>(QUrl()));
    return m_storage.feed(known.summary.feed).then(this, [](const Result<Feed>& feed) {
        return Result<QUrl>(feed ? feed->address : QUrl());
    });
}

Async<Article> PageReader::readInto(const Article& known) {
    const ArticleId id = known.summary.id;
    return feedAddress(known)
        .then(this, [this, known](const Result<QUrl>& feed) { return fetch(known.summary.address, *feed); })
        .unwrap()
        .then(this,
              [this, known](const Result<ReadPage>& read) -> Async<SaveOutcome> {
                  if (!read)
                      return ready(Result<SaveOutcome>(read.error()));
                  if (read->page.kind != page::PageKind::Article)
                      return ready(Result<SaveOutcome>(ErrorKind::NothingReadable));
                  return m_storage.saveArticle(completed(read->page.draft, known), known.summary.feed,
                                               read->bytes, read->contentType);
              })
        .unwrap()
        .then(this,
              [this, id](const Result<SaveOutcome>& saved) {
                  return saved ? m_storage.article(id) : ready(Result<Article>(saved.error()));
              })
        .unwrap();
}

Async<ArticleId> PageReader::keep(const ReadPage& read) {
    return m_storage.saveArticle(read.page.draft, {}, read.bytes, read.contentType)
        .then(this, [](const Result<SaveOutcome>& saved) {
            return saved ? Result<ArticleId>(saved->id) : Result<ArticleId>(saved.error());
        });
}

ArticleDraft completed(ArticleDraft page, const Article& known) {
    const ArticleDraft& before = known.content;
    page.address = known.summary.address; // the name it has in the library, whatever a redirect made of it
    page.guid = before.guid;
    fill(page.title, before.title);
    fill(page.authors, before.authors);
    fill(page.published, before.published);
    fill(page.updated, before.updated);
    fill(page.siteName, before.siteName);
    fill(page.section, before.section);
    fill(page.tags, before.tags);
    fill(page.language, before.language);
    fill(page.leadPicture, before.leadPicture);
    fill(page.summary, before.summary);
    fill(page.discussionAddress, before.discussionAddress);
    fill(page.discussionKey, before.discussionKey);
    fill(page.commentCount, before.commentCount);
    return page;
}

} // namespace svodka
