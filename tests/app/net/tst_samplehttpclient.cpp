// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/OfflineSwitch.h"
#include "net/SampleHttpClient.h"
#include "support/Await.h"

#include <QTest>

using namespace svodka;
using namespace svodka::net;
using namespace svodka::test;
using namespace Qt::StringLiterals;

namespace {

/// A network that only counts who asked it.
class CountingClient final : public HttpClient {
public:
    Async<FetchResponse> get(const FetchRequest& request) override {
        asked += request.address;
        return ready(Result<FetchResponse>(ErrorKind::ConnectionFailed));
    }
    QList<QUrl> asked;
};

FetchRequest page(const QString& address) {
    return FetchRequest{.address = QUrl(address)};
}

} // namespace

class TestSampleHttpClient : public QObject {
    Q_OBJECT
private slots:
    void answersForBothEditionsWithoutANetwork() {
        for (const auto& host : {u"sample-en"_s, u"sample-ru"_s}) {
            const auto home = await(m_client.get(page(u"https://%1.svodka.invalid/"_s.arg(host))));
            QVERIFY(home.ok());
            QVERIFY(home->body.contains("<html"));
            QCOMPARE(home->contentType, QByteArray("text/html; charset=utf-8"));
        }
        QVERIFY(m_network.asked.isEmpty());
    }

    void queriesAreLookedUpExactlyThenByPathAlone() {
        const auto known = await(m_client.get(
            page(u"https://sample-en.svodka.invalid/services/chat/get/?article_id=1100000001&limit=20"_s)));
        const auto other = await(m_client.get(
            page(u"https://sample-en.svodka.invalid/services/chat/get/?article_id=7&limit=20"_s)));
        QVERIFY(known.ok() && other.ok());
        QVERIFY(known->body != other->body);
    }

    void saysNotFoundAndForbiddenAsASiteDoes() {
        const auto missing = await(m_client.get(page(u"https://sample-en.svodka.invalid/nothing"_s)));
        QVERIFY((missing.error() == Error{ErrorKind::HttpStatus, u"sample-en.svodka.invalid"_s, 404}));
        const auto writing =
            await(m_client.get(page(u"https://sample-en.svodka.invalid/services/chat/add/"_s)));
        QVERIFY((writing.error() == Error{ErrorKind::HttpStatus, u"sample-en.svodka.invalid"_s, 403}));
    }

    void unchangedIsSaidOnce() {
        FetchRequest request = page(u"https://sample-en.svodka.invalid/export/rss2/world/index.xml"_s);
        const auto first = await(m_client.get(request));
        QVERIFY(first.ok() && !first->etag.isEmpty());
        request.etag = first->etag;
        const auto second = await(m_client.get(request));
        QVERIFY(second.ok());
        QVERIFY(second->notModified() && second->body.isEmpty());
    }

    void everythingElseGoesToTheNetwork() {
        (void)await(m_client.get(page(u"https://example.com/"_s)));
        QCOMPARE(m_network.asked, QList<QUrl>{QUrl(u"https://example.com/"_s)});
    }

    void offlineNothingLeavesTheMachine() {
        CountingClient network;
        OfflineSwitch offline(network, NetworkUse::Refused);
        QCOMPARE(await(offline.get(page(u"https://example.com/"_s))).error().kind, ErrorKind::NoNetwork);
        QVERIFY(network.asked.isEmpty());
        offline.set(NetworkUse::Allowed);
        (void)await(offline.get(page(u"https://example.com/"_s)));
        QCOMPARE(network.asked.size(), 1);
    }

private:
    CountingClient m_network;
    SampleHttpClient m_client{m_network};
};

QTEST_GUILESS_MAIN(TestSampleHttpClient)
#include "tst_samplehttpclient.moc"
