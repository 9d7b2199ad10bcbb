// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/HostileServers.h"

#include "support/Pages.h"

#include <memory>

namespace svodka::test {
namespace {

using Manner = Answer::Manner;

constexpr auto rssType = "application/rss+xml";

const QByteArray begin = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>T</title>";
const QByteArray end = "<item><title>I</title><link>http://a.example/1</link></item></channel></rss>";

Answer body(const QByteArray& bytes, const QByteArray& type = rssType) {
    return {.body = bytes, .contentType = type};
}

Answer encoded(const QByteArray& encoding, const QByteArray& bytes) {
    return {.body = bytes, .contentType = rssType, .headers = {{"Content-Encoding", encoding}}};
}

Answer raw(const QByteArray& bytes, Manner manner = Manner::Whole, const QByteArray& again = {}) {
    return {.body = again, .raw = bytes, .manner = manner};
}

Answer doctype(const QByteArray& declarations, const QByteArray& text) {
    return body("<?xml version=\"1.0\"?><!DOCTYPE rss [" + declarations +
                "]><rss version=\"2.0\"><channel><title>" + text + "</title>" + end);
}

QByteArray zlib(const QByteArray& bytes) {
    return qCompress(bytes, 9).mid(4);
}

QByteArray billionLaughs() {
    QByteArray out = "<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 12; ++i)
        out += "<!ENTITY a" + QByteArray::number(i) + " \"" +
               ("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    return out;
}

QByteArray manyItems() {
    QByteArray items;
    for (int i = 0; i < 150'000; ++i)
        items += "<item><guid>" + QByteArray::number(i) + "</guid><title>" + QByteArray::number(i) +
                 "</title></item>";
    return begin + items + "</channel></rss>";
}

QList<Fault> connectionFaults() {
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n";
    return {
        {"says nothing", {.manner = Manner::Silent}},
        {"hangs up", {.manner = Manner::Aborts}},
        {"drips its head", raw(head, Manner::Drips)},
        {"drips its body", raw(head + "\r\n" + begin, Manner::Drips)},
        {"its head never ends", raw(head, Manner::NeverEnds, "X-More: " + QByteArray(8000, 'x') + "\r\n")},
        {"its header never ends", raw(head + "X-More: ", Manner::NeverEnds, QByteArray(8000, 'x'))},
        {"its status line never ends", raw("HTTP/1.1 200 ", Manner::NeverEnds, QByteArray(8000, 'x'))},
        {"its body never ends", {.body = QByteArray(100'000, 'x'), .manner = Manner::NeverEnds}},
        {"its feed never ends", raw(head + "\r\n" + begin, Manner::NeverEnds,
                                    QByteArray("<item><title>x</title></item>").repeated(1000))},
        {"its chunks never end",
         raw(head + "Transfer-Encoding: chunked\r\n\r\n", Manner::NeverEnds, "10\r\n0123456789abcdef\r\n")},
        {"its chunk extension never ends",
         raw(head + "Transfer-Encoding: chunked\r\n\r\n10;", Manner::NeverEnds, QByteArray(8000, 'x'))},
        {"its chunks have no size", raw(head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + begin + end)},
        {"its chunk is negative", raw(head + "Transfer-Encoding: chunked\r\n\r\n-1\r\n" + begin + end)},
        {"its chunk is huge", raw(head + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n" + begin)},
        {"continues for ever",
         raw("HTTP/1.1 100 Continue\r\n\r\n", Manner::NeverEnds, "HTTP/1.1 100 Continue\r\n\r\n")},
        {"sends less than it says", {.body = begin, .contentType = rssType, .manner = Manner::CutShort}},
        {"sends more than it says", raw(head + "Content-Length: 10\r\n\r\n" + begin + end)},
        {"its length is negative", raw(head + "Content-Length: -5\r\n\r\n" + begin + end), {}, {}, true},
        {"its length is no number", raw(head + "Content-Length: many\r\n\r\n" + begin + end), {}, {}, true},
        {"has two lengths",
         raw(head + "Content-Length: 10\r\nContent-Length: 20\r\n\r\n" + begin),
         {},
         {},
         true},
        {"announces a terabyte", raw(head + "Content-Length: 1099511627776\r\n\r\n" + begin)},
        {"speaks no HTTP", raw(QByteArray("\x00\x01\xff\xfe\r\n\r\n", 8).repeated(100))},
        {"speaks HTTP/0.9", raw(begin + end)},
        {"speaks mail", raw("220 mail.example ESMTP\r\n")},
        {"its status is no number", raw("HTTP/1.1 OK fine\r\n\r\n" + begin + end)},
        {"its status is 999", raw("HTTP/1.1 999 No\r\nContent-Length: 0\r\n\r\n")},
        {"is not there", {}, {}, "http://127.0.0.1:1/feed"},
        {"has no name", {}, {}, "http://nowhere.invalid/feed"},
        {"speaks no TLS", {}, {}, "https://127.0.0.1:{port}/feed"},
    };
}

QList<Fault> answerFaults(const QByteArray& canaryFile) {
    return {
        {"bomb in deflate", encoded("deflate", zlib(QByteArray(60 << 20, 'x')))},
        {"bomb that is a feed", encoded("deflate", zlib(begin + QByteArray(60 << 20, ' ')))},
        {"bomb in a bomb", encoded("deflate, deflate", zlib(zlib(QByteArray(50 << 20, 'x'))))},
        {"says gzip and sends none", encoded("gzip", begin + end)},
        {"its gzip is half", encoded("gzip", QByteArray::fromHex("1f8b0800000000000003cb48cdc9"))},
        {"its encoding is unknown", encoded("sdch", begin + end)},
        {"redirects to itself", {}, "/feed"},
        {"redirects without end", {}, "/{n}"},
        {"redirects to a file", {}, canaryFile},
        {"redirects to a script", {}, "javascript:alert(1)"},
        {"redirects to FTP", {}, "ftp://127.0.0.1/feed"},
        {"redirects to data", {}, "data:text/xml,<rss/>"},
        {"redirects to no address", {}, "http://[::1:/%zz"},
        {"redirects to a megabyte", {}, "/" + QByteArray(60'000, 'x')},
        {"redirects to nowhere", {.status = 302, .body = begin + end}},
        {"is empty", {}},
        {"is blank", body("   \n\n  ")},
        {"has no content", {.status = 204}},
        {"sends not modified unasked", {.status = 304}},
        {"wants a password", {.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"x\""}}}},
        {"wants strange proof",
         {.status = 401, .headers = {{"WWW-Authenticate", "Digest " + QByteArray(5000, ',')}}}},
        {"is broken", {.status = 500}},
    };
}

QList<Fault> documentFaults(const QByteArray& canaryFile, const QByteArray& canaryServer) {
    return {
        {"a billion laughs", doctype(billionLaughs(), "&a11;"), {}, {}, true},
        {"one entity many times",
         doctype("<!ENTITY a \"" + QByteArray(100'000, 'a') + "\">", QByteArray("&a;").repeated(20'000)),
         {},
         {},
         true},
        {"an entity from a file", doctype("<!ENTITY a SYSTEM \"" + canaryFile + "\">", "&a;"), {}, {}, true},
        {"an entity from a server",
         doctype("<!ENTITY a SYSTEM \"" + canaryServer + "\">", "&a;"),
         {},
         {},
         true},
        {"a parameter entity",
         doctype("<!ENTITY % a SYSTEM \"" + canaryServer + "\"> %a;", "x"),
         {},
         {},
         true},
        {"a document type from a server",
         body("<!DOCTYPE rss SYSTEM \"" + canaryServer + "\"><rss><channel>" + end),
         {},
         {},
         true},
        {"an inclusion",
         body("<rss xmlns:xi=\"http://www.w3.org/2001/XInclude\"><channel><xi:include href=\"" + canaryFile +
              "\"/>" + end),
         {},
         {},
         true},
        {"a style sheet",
         body("<?xml-stylesheet href=\"" + canaryServer + "\"?><rss><channel>" + end),
         {},
         {},
         true},
        {"deep elements", body(begin + QByteArray("<a>").repeated(400'000)), {}, {}, true},
        {"deep markup in an item",
         body(begin + "<item><title>I</title><description><![CDATA[" + QByteArray("<div>").repeated(200'000) +
              "]]></description></item></channel></rss>"),
         {},
         {},
         true},
        {"many attributes",
         body("<rss " + QByteArray("a=\"1\" ").repeated(300'000) + "><channel>" + end),
         {},
         {},
         true},
        {"a long attribute",
         body("<rss a=\"" + QByteArray(5'000'000, 'a') + "\"><channel>" + end),
         {},
         {},
         true},
        {"a long title",
         body(begin + "<item><title>" + QByteArray(5'000'000, 'a') + "</title></item>" + end),
         {},
         {},
         true},
        {"text that never ends",
         body(begin + "<item><title><![CDATA[" + QByteArray(5'000'000, 'a')),
         {},
         {},
         true},
        {"items without end", body(manyItems()), {}, {}, true},
        {"a page", body("<!doctype html><html><body>Log in to this network</body></html>")},
        {"a picture", body(smallPng(), "image/png")},
        {"nothing but zeros", body(QByteArray(1'000'000, '\0'))},
        {"a character set that lies",
         body(begin + "<description>\xcf\xf0\xe8\xe2\xe5\xf2</description>" + end,
              "text/xml; charset=utf-16"),
         {},
         {},
         true},
        {"a character set of its own", body(begin + end, "text/xml; charset=x-nobody-knows"), {}, {}, true},
        {"UTF-7", body("+ADw-rss+AD4-", "text/xml; charset=utf-7"), {}, {}, true},
        {"deep JSON", body(QByteArray("[").repeated(500'000), "application/feed+json")},
        {"JSON that is no feed",
         body("{\"version\": 7, \"items\": {\"a\": null}}", "application/feed+json"),
         {},
         {},
         true},
    };
}

} // namespace

QList<Fault> faults(const QByteArray& canaryFile, const QByteArray& canaryServer) {
    return connectionFaults() + answerFaults(canaryFile) + documentFaults(canaryFile, canaryServer);
}

void misbehave(ScriptedServer& server, const Fault& fault) {
    const auto count = std::make_shared<int>(0);
    server.onOther([fault, count](const Request&) {
        if (fault.redirect.isEmpty())
            return fault.answer;
        QByteArray to = fault.redirect;
        to.replace("{n}", QByteArray::number(++*count));
        return Answer{.status = 302, .headers = {{"Location", to}}};
    });
}

} // namespace svodka::test
