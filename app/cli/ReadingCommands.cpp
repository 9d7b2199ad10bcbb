// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ReadingCommands.h"

#include "cli/Await.h"
#include "cli/JsonForms.h"
#include "cli/Session.h"
#include "services/ExportService.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace svodka::cli {
namespace {

constexpr int usualLimit = 50;
constexpr int mostListed = 10'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadingCommands)
};

QString articleLine(const ArticleSummary& article) {
    const QString marks = QString(article.read ? u' ' : u'•') + (article.starred ? u'★' : u' ') +
                          (article.savedAt.isValid() ? u'↓' : u' ');
    const QString when = QLocale().toString(article.published.toLocalTime(), QLocale::ShortFormat);
    return u"%1\t%2\t%3\t%4\t%5"_s.arg(article.id.toString(), marks, when, article.title, article.sourceName);
}

/// Nothing when it is no number from 1 to mostListed.
std::optional<int> limitOf(const Call& call) {
    if (!call.has(u"limit"_s))
        return usualLimit;
    bool isNumber = false;
    const int limit = call.value(u"limit"_s).toInt(&isNumber);
    return isNumber && limit >= 1 && limit <= mostListed ? std::optional(limit) : std::nullopt;
}

int wrongLimit() {
    return wrongUse(Words::tr("--limit takes a number from 1 to %1.").arg(mostListed));
}

int printList(Session& session, const ArticleQuery& query, const Call& call) {
    const auto page = await(session.articles.list(query));
    if (!page)
        return failed(page.error());
    if (!call.json) {
        for (const ArticleSummary& article : page->articles)
            print(articleLine(article));
        if (!page->next.isEmpty())
            print(Words::tr("More: --before %1").arg(page->next));
        return Success;
    }
    QJsonArray all;
    for (const ArticleSummary& article : page->articles) {
        const auto whole = await(session.storage.article(article.id));
        all.append(json(article, whole ? whole->sources : QList<FeedId>{article.feed}));
    }
    print(QJsonObject{{u"articles"_s, all},
                      {u"next"_s, page->next.isEmpty() ? QJsonValue::Null : QJsonValue(page->next)}});
    return Success;
}

/// The article with its text: from the library, else from its page. What is known of it is answered even when
/// the page cannot be had; `missing` then says why.
Result<Article> wholeArticle(Session& session, ArticleId id, std::optional<Error>& missing) {
    auto article = await(session.storage.article(id));
    if (!article || article->content.hasBody())
        return article;
    auto read = await(session.articles.reload(id));
    if (read)
        return read;
    missing = read.error();
    return article;
}

std::optional<exporting::Format> formatNamed(const QString& name) {
    if (name.isEmpty() || name == "text"_L1)
        return exporting::Format::Text;
    if (name == "markdown"_L1)
        return exporting::Format::Markdown;
    if (name == "html"_L1)
        return exporting::Format::Html;
    return {};
}

int printAs(const Article& article, exporting::Format format) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = exporting::write(
        {.articles = {{.article = article}}, .words = ExportService::words()}, format, buffer);
    if (!written)
        return failed(written.error());
    print(QString::fromUtf8(buffer.data()).trimmed());
    return Success;
}

std::optional<Mark> markNamed(const QString& name) {
    if (name == "read"_L1)
        return Mark::Read;
    if (name == "unread"_L1)
        return Mark::Unread;
    if (name == "starred"_L1)
        return Mark::Starred;
    if (name == "unstarred"_L1)
        return Mark::Unstarred;
    return {};
}

void printDiscussion(const Discussion& discussion) {
    for (const Comment& comment : discussion.comments) {
        if (comment.state != Comment::State::Published)
            continue;
        const QString author = comment.author.isEmpty() ? Words::tr("You") : comment.author;
        print(
            u"%1, %2"_s.arg(author, QLocale().toString(comment.created.toLocalTime(), QLocale::ShortFormat)));
        if (!comment.quotedText.isEmpty())
            print(u"> %1: %2"_s.arg(comment.quotedAuthor, comment.quotedText));
        print(comment.text + u'\n');
    }
    if (discussion.comments.isEmpty())
        print(Words::tr("There are no messages."));
}

} // namespace

int articles(const Call& call) {
    const int scopes = call.has(u"unread"_s) + call.has(u"starred"_s) + call.has(u"saved"_s);
    if (scopes > 1)
        return wrongUse(Words::tr("Say one of --unread, --starred and --saved."));
    const auto limit = limitOf(call);
    if (!limit)
        return wrongLimit();
    Session session(call);
    if (const auto opened = session.open(); !opened)
        return failed(opened.error());
    ArticleQuery query{.unreadOnly = call.has(u"unread"_s),
                       .starredOnly = call.has(u"starred"_s),
                       .savedOnly = call.has(u"saved"_s),
                       .limit = *limit,
                       .before = call.value(u"before"_s)};
    if (call.has(u"feed"_s)) {
        const auto feed = feedNamed(session, call.value(u"feed"_s));
        if (!feed)
            return failed(feed.error());
        query.scope = ArticleQuery::Scope::Feed;
        query.scopeId = feed->id.value;
    }
    return printList(session, query, call);
}

int show(const Call& call) {
    const QString format = call.value(u"format"_s);
    const bool asJson = call.json || format == "json"_L1;
    if (!asJson && !formatNamed(format))
        return wrongUse(Words::tr("There is no format “%1”; use text, markdown, html or json.").arg(format));
    Session session(call);
    if (const auto opened = session.open(); !opened)
        return failed(opened.error());
    const auto id = articleNamed(session, call.arguments.first());
    if (!id)
        return failed(id.error());
    std::optional<Error> missing;
    const auto article = wholeArticle(session, *id, missing);
    if (!article)
        return failed(article.error());
    int code = Success;
    if (asJson)
        print(json(*article));
    else
        code = printAs(*article, *formatNamed(format));
    return missing ? failed(*missing) : code;
}

int mark(const Call& call) {
    const auto state = markNamed(call.arguments.first());
    if (!state)
        return wrongUse(Words::tr("There is no mark “%1”; use read, unread, starred or unstarred.")
                            .arg(call.arguments.first()));
    Session session(call);
    if (const auto opened = session.open(); !opened)
        return failed(opened.error());
    QList<ArticleId> ids;
    for (const QString& name : call.arguments.sliced(1)) {
        const auto id = articleNamed(session, name);
        if (!id)
            return failed(id.error());
        if (const auto known = await(session.storage.article(*id)); !known)
            return failed(known.error());
        ids.append(*id);
    }
    const auto changed = await(session.articles.mark(ids, *state));
    if (!changed)
        return failed(changed.error());
    if (call.json)
        print(QJsonObject{{u"changed"_s, *changed}});
    else
        print(Words::tr("%n article(s) changed", nullptr, *changed));
    return Success;
}

int search(const Call& call) {
    const auto limit = limitOf(call);
    if (!limit)
        return wrongLimit();
    Session session(call);
    if (const auto opened = session.open(); !opened)
        return failed(opened.error());
    return printList(session, {.text = call.arguments.join(u' '), .limit = *limit}, call);
}

int discussion(const Call& call) {
    Session session(call);
    if (const auto opened = session.open(); !opened)
        return failed(opened.error());
    const auto id = articleNamed(session, call.arguments.first());
    if (!id)
        return failed(id.error());
    auto known = await(session.discussions.open(*id));
    if (!known)
        return failed(known.error());
    // What the site has now, when it can be reached; else the copy that is kept.
    if (const auto fresh = await(session.discussions.refresh(*id)))
        known = fresh;
    if (call.json)
        print(json(*known));
    else
        printDiscussion(*known);
    return Success;
}

} // namespace svodka::cli
