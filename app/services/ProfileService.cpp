// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ProfileService.h"

#include "core/Text.h"
#include "page/ArticleNormalizer.h"
#include "page/OutlineReader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka {
namespace {

Result<PageReading> readPage(const PageSource& page, const page::ProfileSet& profiles) {
    auto normalized = page::normalize({.bytes = page.text.toUtf8(),
                                       .address = page.address,
                                       .contentType = "text/html; charset=utf-8"}, // it is decoded already
                                      profiles);
    if (!normalized)
        return normalized.error();
    PageReading reading;
    reading.outline = page::outlineOf(page.text, normalized->draft.furniture);
    reading.isArticle = normalized->kind == page::PageKind::Article;
    ArticleDraft& draft = normalized->draft;
    reading.article.summary.title = draft.title;
    reading.article.summary.address = page.address;
    reading.article.summary.language = draft.language;
    reading.article.content = std::move(draft);
    return reading;
}

QString builtInText(const QString& id) {
    QFile file(u":/profiles/%1.json"_s.arg(id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString idOf(const QString& json) {
    return QJsonDocument::fromJson(json.toUtf8()).object().value("id"_L1).toString();
}

Result<void> writeFile(const QString& name, const QByteArray& bytes) {
    QSaveFile file(name);
    const bool written = QFileInfo(name).dir().mkpath(u"."_s) && file.open(QIODevice::WriteOnly) &&
                         file.write(bytes) == bytes.size() && file.commit();
    return written ? Result<void>() : Result<void>(Error{ErrorKind::FileNotWritable, name});
}

Result<void> putAside(const QString& name) {
    if (!QFile::exists(name))
        return {};
    const QString aside = name + u'~';
    QFile::remove(aside);
    return QFile::rename(name, aside) ? Result<void>()
                                      : Result<void>(Error{ErrorKind::FileNotWritable, name});
}

/// Everything that a reader of the article sees, to look words up in.
QString shownText(const ArticleDraft& draft) {
    QStringList parts{draft.title, draft.secondTitle, draft.lead, draft.dateline.place,
                      plainText(draft.blocks)};
    parts += draft.authors;
    for (const Tag& tag : draft.tags)
        parts += tag.name;
    if (draft.leadPicture)
        parts << draft.leadPicture->caption << draft.leadPicture->credit;
    return text::folded(parts.join(u' '));
}

} // namespace

ProfileService::ProfileService(page::ProfileSet profiles, QString folder, QObject* parent)
    : QObject(parent),
      m_profiles(std::move(profiles)),
      m_folder(std::move(folder)) {
    m_previews.setMaxThreadCount(1);
}

ProfileService::~ProfileService() {
    ++*m_lastPreview; // what still waits gives up
    m_previews.waitForDone();
}

ProfileText ProfileService::profile(const QString& id) const {
    return {id, m_profiles.json(id), builtInText(id)};
}

ProfileText ProfileService::draftFor(const QUrl& address) {
    const QString host = address.host();
    QString id = host;
    id.replace(u'.', u'-');
    const QString json =
        u"{\n  \"id\": \"%1\",\n  \"hosts\": [\"%2\"],\n  \"markup\": [],\n  \"body\": [],\n"
        "  \"fields\": {\n    \"title\": [\"h1\"]\n  },\n  \"furniture\": []\n}\n"_s.arg(id, host);
    return {id, json};
}

Async<PageReading> ProfileService::read(const PageSource& page) {
    return QtConcurrent::run([page, profiles = m_profiles] { return readPage(page, profiles); });
}

Async<PageReading> ProfileService::preview(const PageSource& page, const QString& json) {
    const int number = ++*m_lastPreview;
    return QtConcurrent::run(
        &m_previews,
        [page, json, number, profiles = m_profiles, last = m_lastPreview]() -> Result<PageReading> {
            if (number != last->load())
                return ErrorKind::Cancelled;
            const auto changed = profiles.with(json.toUtf8());
            if (!changed)
                return changed.error();
            return readPage(page, *changed);
        });
}

/// Named by us: an id is anybody's text.
QString ProfileService::fileOf(const QString& id) const {
    QString name = id;
    for (QChar& c : name)
        if (!(c.isLetterOrNumber() && c.unicode() < 0x80) && c != u'-')
            c = u'_';
    return QDir(m_folder).filePath(name.left(100) + u".json"_s);
}

Async<void> ProfileService::save(const QString& json) {
    const QByteArray bytes = json.toUtf8();
    return reload(QtConcurrent::run([profiles = m_profiles, bytes, file = fileOf(idOf(json))] {
        const auto sound = profiles.with(bytes);
        return sound ? writeFile(file, bytes) : Result<void>(sound.error());
    }));
}

Async<void> ProfileService::reset(const QString& id) {
    return reload(QtConcurrent::run([file = fileOf(id)] { return putAside(file); }));
}

Async<void> ProfileService::reload(QFuture<Result<void>> written) {
    return written
        .then([folder = m_folder, profiles = m_profiles](const Result<void>& result) mutable {
            if (result)
                profiles.replaceBy(page::ProfileSet::load(folder));
            return result;
        })
        .then(this, [this](const Result<void>& result) {
            if (result)
                emit profilesChanged();
            return result;
        });
}

TextFate ProfileService::fateOf(const PageReading& reading, const SourcePlace& place) {
    const QList<SourcePlace>& pieces = reading.outline.furniture;
    int smallest = -1; // a piece can stand in a larger one
    for (int i = 0; i < pieces.size(); ++i)
        if (pieces[i].meets(place) &&
            (smallest < 0 || pieces[i].end - pieces[i].start < pieces[smallest].end - pieces[smallest].start))
            smallest = i;
    if (smallest >= 0)
        return {TextFate::Kind::LeftOut, smallest};
    QStringList words;
    for (const PageText& text : reading.outline.texts)
        if (text.place.meets(place))
            words += text.text;
    if (words.isEmpty())
        return {};
    const QString shown = shownText(reading.article.content);
    const bool all = std::ranges::all_of(words, [&](const QString& text) { return shown.contains(text); });
    return {reading.isArticle && all ? TextFate::Kind::InArticle : TextFate::Kind::Outside};
}

} // namespace svodka
