// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OfflineCommands.h"

#include "cli/Await.h"
#include "cli/JsonForms.h"
#include "cli/Session.h"
#include "core/UrlTools.h"
#include "i18n/ErrorText.h"
#include "services/ExportService.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace svodka::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OfflineCommands)
};

/// The article that a word of the line means: its number, its address, or a page that lies in a file.
Result<ArticleId> articleMeant(Session& session, const QString& word, const Call& call) {
    if (call.has(u"url"_s)) {
        const auto address = addressFromText(call.value(u"url"_s));
        if (!address)
            return Error{ErrorKind::BadAddress, call.value(u"url"_s)};
        QFile file(word);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::FileNotReadable, word};
        return await(session.importer.importPage(file.readAll(), *address));
    }
    const auto known = articleNamed(session, word);
    if (known || !addressFromText(word))
        return known;
    const auto imported = await(session.importer.inspect(word));
    if (!imported)
        return imported.error();
    return imported->article ? Result<ArticleId>(*imported->article)
                             : Result<ArticleId>(ErrorKind::NothingReadable);
}

QString stateLine(const storage::SavedState& state) {
    const QString id = state.article.toString();
    if (!state.hasBody)
        return Words::tr("%1: the text is missing").arg(id);
    if (state.missingPictures.isEmpty())
        return Words::tr("%1: complete, %n picture(s)", nullptr, state.pictures).arg(id);
    QString line =
        Words::tr("%1: %n picture(s) missing", nullptr, static_cast<int>(state.missingPictures.size()))
            .arg(id);
    for (const QUrl& address : state.missingPictures)
        line += u"\n\t"_s + address.toDisplayString();
    return line;
}

void printStates(const QList<storage::SavedState>& states, const Call& call) {
    QJsonArray all;
    for (const auto& state : states) {
        if (call.json)
            all.append(json(state));
        else
            print(stateLine(state));
    }
    if (call.json)
        print(all);
}

std::optional<exporting::Format> formatNamed(const QString& name) {
    static const QMap<QString, exporting::Format> names{{u"html"_s, exporting::Format::Html},
                                                        {u"epub"_s, exporting::Format::Epub},
                                                        {u"markdown"_s, exporting::Format::Markdown},
                                                        {u"text"_s, exporting::Format::Text}};
    const auto found = names.constFind(name);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

/// Every article of a list, page after page.
Result<QList<ArticleId>> allOf(Session& session, ArticleQuery query) {
    QList<ArticleId> ids;
    do {
        const auto page = await(session.articles.list(query));
        if (!page)
            return page.error();
        for (const ArticleSummary& article : page->articles)
            ids.append(article.id);
        query.before = page->next;
    } while (!query.before.isEmpty());
    return ids;
}

Result<QList<ArticleId>> articlesMeant(Session& session, const Call& call, QString& title) {
    if (call.has(u"saved"_s))
        return allOf(session, {.scope = ArticleQuery::Scope::Saved});
    if (call.has(u"feed"_s)) {
        const auto feed = feedNamed(session, call.value(u"feed"_s));
        if (!feed)
            return feed.error();
        title = feed->title;
        return allOf(session, {.scope = ArticleQuery::Scope::Feed, .scopeId = feed->id.value});
    }
    QList<ArticleId> ids;
    for (const QString& name : call.arguments) {
        const auto id = articleNamed(session, name);
        if (!id)
            return id.error();
        ids.append(*id);
    }
    return ids;
}

/// Over an existing file only when everything is written: QSaveFile puts it there at the end.
int writeExport(const exporting::Export& exported, exporting::Format format, const QString& name) {
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return failed({ErrorKind::FileNotWritable, name});
    if (const auto written = exporting::write(exported, format, file); !written)
        return failed(written.error().kind == ErrorKind::FileNotWritable
                          ? Error{ErrorKind::FileNotWritable, name}
                          : written.error());
    return file.commit() ? Success : failed({ErrorKind::FileNotWritable, name});
}

} // namespace

int save(const Call& call) {
    if (call.has(u"url"_s) && call.arguments.size() != 1)
        return wrongUse(Words::tr("--url names the address of one file."));
    Session session(call);
    if (const auto opened = session.open(); !opened)
        return failed(opened.error());
    QList<storage::SavedState> states;
    int code = Success;
    for (const QString& word : call.arguments) {
        const auto id = articleMeant(session, word, call);
        const auto state = id ? await(session.offline.save(*id)) : Result<storage::SavedState>(id.error());
        if (state)
            states.append(*state);
        else
            code = failed(state.error());
    }
    printStates(states, call);
    return code;
}

int verify(const Call& call) {
    Session session(call);
    if (const auto opened = session.open(); !opened)
        return failed(opened.error());
    QList<ArticleId> ids;
    for (const QString& name : call.arguments) {
        const auto id = articleNamed(session, name);
        if (!id)
            return failed(id.error());
        ids.append(*id);
    }
    const auto states = await(session.offline.verify(ids));
    if (!states)
        return failed(states.error());
    printStates(*states, call);
    if (states->isEmpty() && !call.json)
        print(Words::tr("Nothing is saved."));
    return Success;
}

int exportArticles(const Call& call) {
    const QString name = call.value(u"format"_s);
    if (name == "pdf"_L1)
        return wrongUse(
            Words::tr("PDF is written by the window (File → Print); here use html, epub, markdown or text."));
    const auto format = formatNamed(name);
    const int sources = call.has(u"saved"_s) + call.has(u"feed"_s) + !call.arguments.isEmpty();
    if (!format || !call.has(u"o"_s) || sources != 1)
        return wrongUse(Words::tr("Use it like this: svodka-cli export ARTICLE…|--feed FEED|--saved --format "
                                  "html|epub|markdown|text -o FILE"));
    Session session(call);
    if (const auto opened = session.open(); !opened)
        return failed(opened.error());
    QString title;
    const auto ids = articlesMeant(session, call, title);
    if (!ids)
        return failed(ids.error());
    ExportService exports(session.storage);
    const auto articles = await(exports.collect(*ids));
    if (!articles)
        return failed(articles.error());
    return writeExport({.articles = *articles,
                        .words = ExportService::words(),
                        .title = title,
                        .made = QDateTime::currentDateTimeUtc()},
                       *format, call.value(u"o"_s));
}

} // namespace svodka::cli
