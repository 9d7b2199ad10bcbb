// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ExportService.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>

namespace svodka {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace

ExportService::ExportService(storage::Storage& storage, QObject* parent)
    : QObject(parent),
      m_storage(storage) {}

Async<QList<exporting::ExportedArticle>> ExportService::collect(const QList<ArticleId>& ids) {
    const auto out = std::make_shared<QList<exporting::ExportedArticle>>();
    return addAll(ids, out).then(this, [out](const Result<void>& all) {
        using Collected = Result<QList<exporting::ExportedArticle>>;
        return all ? Collected(*out) : Collected(all.error());
    });
}

Async<QString> ExportService::written(ArticleId id, exporting::Format format) {
    return m_storage.article(id).then(this, [format](const Result<Article>& article) -> Result<QString> {
        if (!article)
            return article.error();
        QBuffer text;
        text.open(QIODevice::WriteOnly);
        const Result<void> done =
            exporting::write({.articles = {{.article = *article}}, .words = words()}, format, text);
        return done ? Result<QString>(QString::fromUtf8(text.data())) : Result<QString>(done.error());
    });
}

/// One after the other, so that a large export does not queue up before what the window waits for.
Async<void> ExportService::addAll(QList<ArticleId> ids, const Articles& out) {
    if (ids.isEmpty())
        return ready(Result<void>());
    const ArticleId id = ids.takeFirst();
    return m_storage.article(id)
        .then(this,
              [this, out](const Result<Article>& article) {
                  if (!article)
                      return ready(Result<void>(article.error()));
                  out->append({.article = *article});
                  QList<QUrl> pictures = pictureAddresses(article->content.blocks);
                  if (article->content.leadPicture)
                      pictures.prepend(article->content.leadPicture->address);
                  return addPictures(pictures, out);
              })
        .unwrap()
        .then(this, [this, id, out](
                        const Result<void>& before) { return before ? addComments(id, out) : ready(before); })
        .unwrap()
        .then(this, [this, ids,
                     out](const Result<void>& before) { return before ? addAll(ids, out) : ready(before); })
        .unwrap();
}

Async<void> ExportService::addPictures(QList<QUrl> addresses, const Articles& out) {
    if (addresses.isEmpty())
        return ready(Result<void>());
    const QUrl address = addresses.takeFirst();
    return m_storage.picture(address)
        .then(this,
              [this, address, addresses, out](const Result<storage::StoredPicture>& picture) {
                  if (picture)
                      out->last().pictures.insert(address, picture->bytes);
                  return addPictures(addresses, out);
              })
        .unwrap();
}

Async<void> ExportService::addComments(ArticleId id, const Articles& out) {
    return m_storage.discussion(id).then(this, [out](const Result<Discussion>& discussion) {
        if (discussion)
            out->last().comments = discussion->comments;
        return Result<void>();
    });
}

exporting::ExportWords ExportService::words() {
    exporting::ExportWords words;
    words.published = Words::tr("Published");
    words.updated = Words::tr("Updated");
    words.saved = Words::tr("Saved");
    words.source = Words::tr("Source");
    words.tags = Words::tr("Tags");
    words.related = Words::tr("Related");
    words.comments = Words::tr("Comments");
    words.contents = Words::tr("Contents");
    words.locale = QLocale();
    words.language = words.locale.bcp47Name();
    words.zone = QTimeZone::systemTimeZone();
    return words;
}

} // namespace svodka
