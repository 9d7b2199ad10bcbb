// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "net/HttpClient.h"
#include "services/DiscussionService.h"
#include "settings/Settings.h"
#include "storage/Storage.h"
#include "support/Await.h"
#include "ui/SampleArticle.h"

#include <QHash>
#include <QTemporaryDir>

namespace svodka::test {

/// A network of answers made beforehand; whatever it does not know is a host that is not found.
class CannedHttp final : public net::HttpClient {
public:
    QHash<QUrl, net::FetchResponse> answers;
    QList<QUrl> asked;

    Async<net::FetchResponse> get(const net::FetchRequest& request) override {
        asked.append(request.address);
        const auto answer = answers.constFind(request.address);
        if (answer == answers.constEnd())
            return ready(Result<net::FetchResponse>(Error{ErrorKind::HostNotFound, request.address.host()}));
        return ready(Result<net::FetchResponse>(*answer));
    }
};

/// A library of its own in a temporary folder, for tests of panes.
struct PaneLibrary {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    storage::Storage storage{folder.filePath(QStringLiteral("library")), std::make_shared<Clock>()};
    CannedHttp http;
    DiscussionService discussions{storage, http};

    PaneLibrary() { opened = await(storage.open()).ok(); }
    bool opened = false;

    ArticleId add(const ArticleDraft& draft) {
        const auto saved = await(storage.saveArticle(draft, {}));
        return saved ? saved->id : ArticleId{};
    }
    ArticleId addSample() { return add(sampleArticle().content); }

    /// `count` messages, a minute apart, the last one now.
    bool addMessages(ArticleId article, int count) {
        QList<CommentDraft> comments;
        for (int i = 0; i < count; ++i)
            comments.append(
                {.remoteId = QStringLiteral("c%1").arg(i),
                 .author = QStringLiteral("Reader %1").arg(i % 7),
                 .text =
                     QStringLiteral("Message number %1, of some length, so that it takes two lines.").arg(i),
                 .created = QDateTime::currentDateTimeUtc().addSecs(-60LL * (count - i))});
        return await(storage.saveComments(article, comments, DiscussionState::Open, {})).ok();
    }
};

} // namespace svodka::test
