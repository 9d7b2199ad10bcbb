// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace svodka::test {

/// A picture of one point.
[[nodiscard]] inline QByteArray smallPng() {
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAA"
        "AABJRU5ErkJggg==");
}

/// An article page in the markup of today's Sputnik, six paragraphs, and one picture at `picture`.
[[nodiscard]] inline QByteArray articlePage(const QByteArray& title, const QByteArray& picture = {}) {
    QByteArray body;
    for (int i = 1; i <= 6; ++i)
        body += "<div class=\"article__block\" data-type=\"text\"><div class=\"article__text\">Paragraph " +
                QByteArray::number(i) +
                " tells what happened at the harbour, who was there, and why it matters.</div></div>";
    if (!picture.isEmpty())
        body += "<div class=\"article__block\" data-type=\"media\"><div class=\"media\"><div "
                "class=\"photoview__open\"><img src=\"" +
                picture +
                "\" width=\"640\" height=\"360\"></div><div class=\"media__description\">A "
                "caption</div></div></div>";
    return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title +
           "</title></head><body><div class=\"endless__item\" data-id=\"1\"><div class=\"article\" "
           "data-article-id=\"1\"><h1 class=\"article__title\">" +
           title + "</h1><div class=\"article__body\">" + body + "</div></div></div></body></html>";
}

[[nodiscard]] inline QByteArray rssItem(const QByteArray& title, const QByteArray& link,
                                        const QByteArray& date) {
    return "<item><title>" + title + "</title><link>" + link + "</link><guid>" + link + "</guid><pubDate>" +
           date + "</pubDate></item>";
}

[[nodiscard]] inline QByteArray rss(const QByteArray& title, const QByteArray& items) {
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>" + title +
           "</title><description>About it</description><link>http://site.example/</link>" + items +
           "</channel></rss>";
}

} // namespace svodka::test
