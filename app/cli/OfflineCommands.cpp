// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OfflineCommands.h"

#include "cli/Await.h"
#include "cli/JsonForms.h"
#include "cli/Session.h"
#include "core/UrlTools.h"
#include "i18n/ErrorText.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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
                                                        {u"text"_s, exporting::Format::Text},
                                                        {u"pdf"_s, exporting::Format::Pdf}};
    const auto found = names.constFind(name);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

/// `title` is set where the articles have one together.
Result<QList<ArticleId>> articlesMeant(Session& session, const Call& call, QString& title) {
    if (call.has(u"saved"_s)) {
        title = Words::tr("Saved articles");
        return await(session.exports.everyArticle({.scope = ArticleQuery::Scope::Saved}));
    }
    if (call.has(u"feed"_s)) {
        const auto feed = feedNamed(session, call.value(u"feed"_s));
        if (!feed)
            return feed.error();
        title = feed->title;
        return await(
            session.exports.everyArticle({.scope = ArticleQuery::Scope::Feed, .scopeId = feed->id.value}));
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

/// A link counts as a file, also one that leads nowhere.
bool isThere(const QString& file) {
    const QFileInfo info(file);
    return info.exists() || info.isSymLink();
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
    const auto format = formatNamed(call.value(u"format"_s));
    const QString file = call.value(u"o"_s);
    const int sources = call.has(u"saved"_s) + call.has(u"feed"_s) + !call.arguments.isEmpty();
    if (!format || file.isEmpty() || sources != 1)
        return wrongUse(Words::tr("Use it like this: svodka-cli export ARTICLE…|--feed FEED|--saved --format "
                                  "html|epub|markdown|text|pdf -o FILE [--force]"));
    if (isThere(file) && !call.has(u"force"_s)) {
        complain(Words::tr("%1 is there already; --force replaces it.").arg(file));
        return Failure;
    }
    Session session(call);
    if (const auto opened = session.open(); !opened)
        return failed(opened.error());
    QString title;
    const auto ids = articlesMeant(session, call, title);
    if (!ids)
        return failed(ids.error());
    if (ids->isEmpty()) {
        complain(Words::tr("There are no articles to export."));
        return Failure;
    }
    const auto written =
        await(session.exports.write({.articles = *ids, .format = *format, .file = file, .title = title}));
    if (!written)
        return failed(written.error());
    if (call.json)
        print(QJsonObject{{u"exported"_s, *written}, {u"file"_s, QFileInfo(file).absoluteFilePath()}});
    else
        print(Words::tr("%n article(s) written to %1", nullptr, *written).arg(file));
    return Success;
}

} // namespace svodka::cli
