// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/LibraryFixture.h"
#include "services/DiscussionService.h"
#include "services/UndoService.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace svodka;
using test::LibraryFixture;

namespace {

/// Answers what the test wrote down, by address; everything else is out of reach.
class ScriptedHttpClient final : public net::HttpClient {
public:
    Async<net::FetchResponse> get(const net::FetchRequest& request) override {
        asked.append(request);
        const QString address = request.address.toString(QUrl::FullyEncoded);
        if (!answers.contains(address))
            return ready(Result<net::FetchResponse>(Error{ErrorKind::NoNetwork}));
        net::FetchResponse response;
        response.address = request.address;
        response.body = answers.value(address);
        return ready(Result<net::FetchResponse>(response));
    }
    QHash<QString, QByteArray> answers;
    QList<net::FetchRequest> asked;
};

/// Waits with the event loop running: continuations come back to this thread.
template <typename T>
Result<T> settled(Async<T> future) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
        return ErrorKind::TimedOut;
    return future.result();
}

const QString newest = u"https://news.example/services/chat/get/?article_id=1&limit=20"_s;

QByteArray message(const char* id, qint64 seconds, const char* text) {
    return QByteArray(R"({"id":")") + id + R"(","nickname":"Reader","text":")" + text +
           R"(","created":{"sec":)" + QByteArray::number(seconds) + "}}";
}

QByteArray chat(const QByteArrayList& messages, const QByteArray& last = "null",
                const QByteArray& id = "null") {
    return R"({"chat":{"messages":[)" + messages.join(',') + R"(],"last_date":)" + last + R"(,"last_id":)" +
           id + R"(},"emoji_chat":[]})";
}

QStringList texts(const Discussion& discussion) {
    QStringList out;
    for (const Comment& comment : discussion.comments)
        out.append(comment.text);
    return out;
}

} // namespace

class TestDiscussionService : public QObject {
    Q_OBJECT
private slots:
    void init() {
        library = std::make_unique<LibraryFixture>();
        http = std::make_unique<ScriptedHttpClient>();
        service = std::make_unique<DiscussionService>(*library->storage, *http);
        ArticleDraft draft = LibraryFixture::draft(1, u"Headline"_s, u"Body"_s);
        draft.discussionKey = u"1"_s;
        draft.discussionAddress = QUrl(u"https://news.example/2026/story-1.html?chat_room_id=1"_s);
        article = test::await(library->storage->saveArticle(draft, {}))->id;
    }
    void cleanup() {
        service.reset();
        http.reset();
        library.reset();
    }

    void aChatIsReadPageByPage() {
        http->answers[newest] = chat({message("c", 1700000300, "third"), message("b", 1700000200, "second")},
                                     R"({"sec":1700000200,"usec":1})", R"("b")");
        http->answers[newest + u"&date=1700000200&date_usec=1&id_exc=b"_s] =
            chat({message("a", 1700000100, "first")});
        QCOMPARE(settled(service->open(article))->state, DiscussionState::NotLoaded);
        QSignalSpy changed(service.get(), &DiscussionService::discussionChanged);
        auto discussion = settled(service->refresh(article));
        QVERIFY(discussion.ok());
        QCOMPARE(discussion->state, DiscussionState::Open);
        QCOMPARE(discussion->title, u"Headline"_s);
        QCOMPARE(texts(*discussion), (QStringList{u"second"_s, u"third"_s}));
        QVERIFY(discussion->hasOlder);
        QCOMPARE(changed.size(), 1);
        discussion = settled(service->loadOlder(article));
        QCOMPARE(texts(*discussion), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
        QVERIFY(!discussion->hasOlder);
        QCOMPARE(http->asked.first().purpose, net::FetchPurpose::Discussion);
        // A new message above what is known: older ones are not read a second time.
        http->answers[newest] = chat({message("d", 1700000400, "fourth"), message("c", 1700000300, "third")},
                                     R"({"sec":1700000300,"usec":1})", R"("c")");
        discussion = settled(service->refresh(article));
        QCOMPARE(discussion->comments.size(), 4);
        QVERIFY(!discussion->hasOlder);
        QCOMPARE(settled(service->rooms())->first().comments, 4);
    }

    void withoutTheNetTheCopyIsShown() {
        QSignalSpy failed(service.get(), &DiscussionService::refreshFailed);
        QCOMPARE(settled(service->refresh(article))->state, DiscussionState::Failed);
        QCOMPARE(failed.size(), 1);
        http->answers[newest] = chat({message("a", 1700000100, "first")});
        QVERIFY(settled(service->refresh(article)).ok());
        http->answers.clear();
        const auto discussion = settled(service->refresh(article));
        QCOMPARE(discussion->state, DiscussionState::OfflineCopy);
        QCOMPARE(texts(*discussion), QStringList{u"first"_s});
        http->answers[newest] = "<html>Captive portal</html>";
        QCOMPARE(settled(service->refresh(article))->state, DiscussionState::OfflineCopy);
        QCOMPARE(settled(service->open(article))->state, DiscussionState::Open);
    }

    void anEmptyChatIsNotAMissingOne() {
        http->answers[newest] = chat({});
        QCOMPARE(settled(service->refresh(article))->state, DiscussionState::Empty);
        const auto other = test::await(library->storage->saveArticle(LibraryFixture::draft(2), {}))->id;
        QCOMPARE(settled(service->refresh(other))->state, DiscussionState::None);
        QCOMPARE(http->asked.size(), 1); // a page without a chat is not asked for one
    }

    void theReadersOwnMessagesAreKeptEditedDeletedAndBroughtBack() {
        UndoService undo(*library->storage);
        service->saveDraft(article, u"half a thought"_s);
        QCOMPARE(settled(service->open(article))->draft, u"half a thought"_s);
        QCOMPARE(settled(service->submit(article, u" \n "_s, {})).error().kind, ErrorKind::TextEmpty);
        const auto tooLong = settled(service->submit(article, QString(4001, u'x'), {}));
        QCOMPARE(tooLong.error().kind, ErrorKind::TextTooLong);
        QCOMPARE(tooLong.error().number, 4000);
        const auto first = settled(service->submit(article, u"Mine"_s, {}));
        QVERIFY(first.ok());
        QVERIFY(settled(service->submit(article, u"Answer"_s, *first)).ok());
        QVERIFY(settled(service->edit(*first, u"Mine, better"_s)).ok());
        auto discussion = settled(service->open(article));
        QCOMPARE(texts(*discussion), (QStringList{u"Mine, better"_s, u"Answer"_s}));
        QVERIFY(discussion->comments.first().edited.isValid());
        QCOMPARE(discussion->comments.last().parent, *first);
        QCOMPARE(discussion->draft, QString());
        QVERIFY(settled(service->remove(*first)).ok());
        QCOMPARE(texts(*settled(service->open(article))), QStringList{u"Answer"_s});
        QSignalSpy undone(&undo, &UndoService::undone);
        QVERIFY(settled(undo.undo())->has_value());
        QCOMPARE(undone.size(), 1);
        QCOMPARE(texts(*settled(service->open(article))), (QStringList{u"Mine, better"_s, u"Answer"_s}));
    }

    void theSitesMessagesAreNotTheReadersToChange() {
        http->answers[newest] = chat({message("a", 1700000100, "first")});
        const CommentId theirs = settled(service->refresh(article))->comments.first().id;
        QCOMPARE(settled(service->edit(theirs, u"changed"_s)).error().kind, ErrorKind::NotAllowed);
        QCOMPARE(settled(service->remove(theirs)).error().kind, ErrorKind::NotAllowed);
    }

    void whatCameSinceTheLastVisitIsNew() {
        http->answers[newest] = chat({message("a", 1700000100, "first")});
        QVERIFY(!settled(service->refresh(article))->comments.first().isNew); // no visit to be new since
        QCOMPARE(settled(service->rooms())->first().unread, 1);
        service->visited(article);
        QCOMPARE(settled(service->rooms())->first().unread, 0);
        library->clock->advance(60);
        http->answers[newest] = chat({message("b", 1700000200, "second"), message("a", 1700000100, "first")});
        const auto discussion = settled(service->refresh(article));
        QVERIFY(!discussion->comments.first().isNew);
        QVERIFY(discussion->comments.last().isNew);
        QCOMPARE(settled(service->rooms())->first().unread, 1);
    }

private:
    std::unique_ptr<LibraryFixture> library;
    std::unique_ptr<ScriptedHttpClient> http;
    std::unique_ptr<DiscussionService> service;
    ArticleId article;
};

QTEST_GUILESS_MAIN(TestDiscussionService)
#include "tst_discussionservice.moc"
