// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the seeds that fuzzers start from: seeds FOLDER makes FOLDER/<fuzzer>/…, small and of our own words;
// pages and feeds of the built-in sample edition are taken along.
#include "app/export/SampleExport.h"
#include "core/BlockCodec.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <cstdio>

using namespace svodka;
using namespace Qt::StringLiterals;

namespace {

/// Larger seeds make every step slower than they make it richer.
constexpr qint64 largestSeed = 24 * 1024;

bool ok = true;

void write(const QDir& folder, const QString& fuzzer, const QByteArray& bytes) {
    folder.mkpath(fuzzer);
    const QDir own(folder.filePath(fuzzer));
    QFile file(own.filePath(u"seed-%1"_s.arg(own.entryList(QDir::Files).size() + 1)));
    ok = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && ok;
}

void writeAll(const QDir& folder, const QString& fuzzer, const QList<QByteArray>& all) {
    for (const QByteArray& bytes : all)
        write(folder, fuzzer, bytes);
}

void takeSample(const QDir& folder, const QString& fuzzer, const QString& pattern) {
    QDirIterator files(QStringLiteral(SVODKA_SOURCE_DIR "/resources/sample"), {pattern}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.size() <= largestSeed && file.open(QIODevice::ReadOnly))
            write(folder, fuzzer, file.readAll());
    }
}

const QList<QByteArray> dates{
    "Wed, 26 Aug 2026 10:00:00 +0300",
    "10:36 20.06.2019",
    "26 августа 2026, 10:00 МСК",
    "20171024T1348+0300Z",
    "2026-08-26T10:00:00.123+03:00",
    "1787738400123",
    "1787738400",
    "2026-W35-3",
    "2026-08-26 10:00 PM",
    "August 26th, 2026 at 10 a.m.",
    "сегодня, 10:00",
    "Sun Aug  2 10:00:00 MSK 2026",
};

const QList<QByteArray> feeds{
    R"(<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>News</title><link>https://news.invalid/</link><ttl>30</ttl><item><title>One &amp; two</title><link>/one.html</link><guid isPermaLink="false">1</guid><pubDate>Wed, 26 Aug 2026 10:00:00 +0300</pubDate><description><![CDATA[<p>Words <b>bold</b></p>]]></description><content:encoded>&lt;p>more&lt;/p></content:encoded><enclosure url="https://news.invalid/a.mp3" type="audio/mpeg" length="1"/><media:content url="b.jpg" medium="image"><media:title>t</media:title></media:content></item></channel></rss>)",
    R"(<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.invalid/a/" xml:lang="ru"><title type="html">&lt;b>News&lt;/b></title><link rel="self" href="feed"/><link rel="next" href="?page=2"/><entry><id>tag:x</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <i>title</i></div></title><link href="b"/><updated>2026-08-26T10:00:00Z</updated><author><name>A</name></author><content type="xhtml"><div><a href="c">d</a></div></content></entry></feed>)",
    R"(<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.invalid/"><title>News</title></channel><item rdf:about="https://news.invalid/1"><title>One</title><dc:date>2026-08-26</dc:date></item></rdf:RDF>)",
    R"({"version":"https://jsonfeed.org/version/1.1","title":"News","items":[{"id":"1","url":"https://news.invalid/1","content_html":"<p>a</p>","date_published":"2026-08-26T10:00:00Z","attachments":[{"url":"a.mp3","mime_type":"audio/mpeg"}]}]})",
    R"(<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://news.invalid/1</loc><news:news><news:title>One</news:title><news:publication_date>2026-08-26</news:publication_date></news:news></url></urlset>)",
    R"(<sitemapindex><sitemap><loc>https://news.invalid/s.xml</loc><lastmod>2026-08-26</lastmod></sitemap></sitemapindex>)",
    R"(<rss><channel><item><title>open <b>bold<item><link>javascript:x</link></description></item>&bogus; <![CDATA[ <!-- )",
    R"(<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>)",
};

const QList<QByteArray> outlines{
    R"(<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body><outline text="Folder"><outline type="rss" text="News &amp; more" title="News" xmlUrl="https://news.invalid/feed" htmlUrl="https://news.invalid/" custom="kept"/></outline><outline text="x" xmlUrl="file:///etc/passwd"/></body></opml>)",
    R"(<opml><body><outline text='a' xmlUrl=feed.xml><outline text="b&#10;c"</body>)",
};

const QList<QByteArray> fragments{
    R"html(<p>A <b>bold <i>word</b> here</i> &amp; <a href="/x?a=1&b=2">link</a><br>x</p><h2>H</h2><blockquote><p>q</p><cite>c</cite></blockquote>)html",
    R"html(<ul><li>a<ol start=3><li><p>b</p></ol><li>c</ul><table><caption>t</caption><tr><th colspan=2>h<tr><td>1<td><table><tr><td>2</table></table>)html",
    R"html(<figure><a href=x><img src="a.jpg" alt="t" width=1 height=1></a><figcaption>c <small>s</small></figcaption></figure><picture><source srcset="b.webp 2x"><img data-src="b.jpg"></picture>)html",
    R"html(<iframe src="https://video.invalid/embed/1"></iframe><video poster="p.jpg"><source src="v.mp4"></video><audio src=a.mp3></audio><pre><code class="language-cpp">int a &lt; b;</code></pre><hr>)html",
    R"html(<svg><style><img src=x onerror=alert(1)></style></svg><math><mtext></p><script>x</script><template><p>t</template><noscript><p>n</noscript><textarea><b></textarea><plaintext>)html",
    R"html(<a href="javascript:alert(1)">j</a><a href="\\host\x">u</a><img src="data:image/svg+xml,<svg>"><p style="background:url(x)" onclick=x>&#x202E;rtl</p>)html",
};

const QList<QByteArray> searches{
    "bridge",     "\"exact words\" -not", "C++ a-b NOT * AND OR NEAR(", "title:bridge site:news.invalid",
    "мост ёлка*",
};

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: seeds FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const Block& block : exporting::sampleBlocks())
        write(folder, u"blockcodec"_s, encodeBlocks({block}));
    write(folder, u"blockcodec"_s, encodeBlocks(exporting::sampleBlocks()));
    for (const Block& block : exporting::sampleBlocks())
        write(folder, u"export"_s, encodeBlocks({block, block}));
    writeAll(folder, u"datetext"_s, dates);
    writeAll(folder, u"feed"_s, feeds);
    takeSample(folder, u"feed"_s, u"*.xml"_s);
    writeAll(folder, u"opml"_s, outlines);
    writeAll(folder, u"page"_s, fragments);
    takeSample(folder, u"page"_s, u"*.html"_s);
    writeAll(folder, u"sanitizer"_s, fragments);
    writeAll(folder, u"searchquery"_s, searches);
    return ok ? 0 : 1;
}
