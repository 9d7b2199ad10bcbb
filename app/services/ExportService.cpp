// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ExportService.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace svodka {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr int pageOfList = 1000; // articles

/// Puts the file there when everything is in it.
Result<void> writeFile(const QString& name, const std::function<Result<void>(QIODevice&)>& fill) {
    const Error notWritable{ErrorKind::FileNotWritable, name};
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return notWritable;
    if (const auto filled = fill(file); !filled)
        return filled.error().kind == ErrorKind::FileNotWritable ? notWritable : filled.error();
    return file.commit() ? Result<void>() : notWritable;
}

/// Beside the file, and new: "bridge-pictures", "bridge-pictures-2". Empty if it cannot be made.
QString makePictureFolder(const QFileInfo& file) {
    const QDir folder = file.dir();
    const QString name = file.completeBaseName() + u"-pictures"_s;
    constexpr int mostTries = 1000;
    for (int number = 1; number < mostTries; ++number) {
        const QString tried = number == 1 ? name : name + u'-' + QString::number(number);
        if (!QFileInfo(folder.filePath(tried)).isSymLink() && !folder.exists(tried))
            return folder.mkdir(tried) ? folder.filePath(tried) : QString();
    }
    return {};
}

Result<void> writePictures(const exporting::Export& exported, const QString& folder) {
    const QMap<QString, QByteArray> pictures = exporting::pictureFiles(exported);
    for (auto [name, bytes] : pictures.asKeyValueRange()) {
        const auto written =
            writeFile(QDir(folder).filePath(name), [&bytes = bytes](QIODevice& device) -> Result<void> {
                return device.write(bytes) == bytes.size() ? Result<void>() : ErrorKind::FileNotWritable;
            });
        if (!written)
            return written;
    }
    return {};
}

Result<int> writeExport(exporting::Export exported, exporting::Format format, const QString& name) {
    QString folder;
    Result<void> written;
    if (format == exporting::Format::Markdown && !exporting::pictureFiles(exported).isEmpty()) {
        folder = makePictureFolder(QFileInfo(name));
        if (folder.isEmpty())
            return Error{ErrorKind::FileNotWritable, name};
        exported.pictureFolder = u"./"_s + QFileInfo(folder).fileName();
        written = writePictures(exported, folder);
    }
    if (written)
        written =
            writeFile(name, [&](QIODevice& device) { return exporting::write(exported, format, device); });
    if (!written && !folder.isEmpty())
        QDir(folder).removeRecursively(); // made above, so nothing else is in it
    return written ? Result<int>(static_cast<int>(exported.articles.size())) : Result<int>(written.error());
}

} // namespace

ExportService::ExportService(storage::Storage& storage, std::shared_ptr<const Clock> clock, QObject* parent)
    : QObject(parent),
      m_storage(storage),
      m_clock(std::move(clock)) {}

Async<int> ExportService::write(const ExportOrder& order) {
    const exporting::Export head{
        .articles = {}, .words = words(), .title = order.title, .made = m_clock->now()};
    return collect(order.articles)
        .then(QThreadPool::globalInstance(),
              [head, order](const Result<QList<exporting::ExportedArticle>>& articles) {
                  if (!articles)
                      return Result<int>(articles.error());
                  exporting::Export exported = head;
                  exported.articles = *articles;
                  return writeExport(std::move(exported), order.format, order.file);
              });
}

Async<QList<ArticleId>> ExportService::everyArticle(ArticleQuery query) {
    query.limit = pageOfList;
    query.before.clear();
    const auto out = std::make_shared<QList<ArticleId>>();
    return addPage(query, out).then(this, [out](const Result<void>& all) {
        return all ? Result<QList<ArticleId>>(*out) : Result<QList<ArticleId>>(all.error());
    });
}

Async<void> ExportService::addPage(ArticleQuery query, const Ids& out) {
    return m_storage.articles(query)
        .then(this,
              [this, query, out](const Result<ArticleListPage>& page) mutable {
                  if (!page)
                      return ready(Result<void>(page.error()));
                  for (const ArticleSummary& article : page->articles)
                      out->append(article.id);
                  query.before = page->next;
                  return page->next.isEmpty() ? ready(Result<void>()) : addPage(query, out);
              })
        .unwrap();
}

Async<QList<exporting::ExportedArticle>> ExportService::collect(const QList<ArticleId>& ids) {
    const auto out = std::make_shared<QList<exporting::ExportedArticle>>();
    return addAll(ids, out).then(this, [out](const Result<void>& all) {
        using Collected = Result<QList<exporting::ExportedArticle>>;
        return all ? Collected(*out) : Collected(all.error());
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
