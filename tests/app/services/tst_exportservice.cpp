// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ExportService.h"
#include "support/Pages.h"
#include "support/ScriptedServer.h"
#include "support/TestLibrary.h"

#include <QDir>
#include <QTest>

using namespace svodka;
using namespace svodka::test;
using namespace Qt::StringLiterals;

class TestExportService : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_library = std::make_unique<TestLibrary>();
        m_exports = std::make_unique<ExportService>(m_library->storage, m_library->clock);
        m_server = std::make_unique<ScriptedServer>();
        m_server->on("/a", Answer{.body = articlePage("A story", "/p.png")});
        m_server->on("/p.png", Answer{.body = smallPng(), .contentType = "image/png"});
    }

    void anArticleGoesOutWithItsPicture() {
        const QString file = path(u"story.html"_s);
        const auto written = await(m_exports->write({.articles = {savedArticle()}, .file = file}));
        QVERIFY(written.ok());
        QCOMPARE(*written, 1);
        const QByteArray html = contents(file);
        QVERIFY(html.contains("Paragraph 6"));
        QVERIFY(html.contains("src=\"data:image/png;base64,"));
    }

    void picturesOfMarkdownLieInANewFolder() {
        const ExportOrder order{.articles = {savedArticle()},
                                .format = exporting::Format::Markdown,
                                .file = path(u"a story.md"_s)};
        QVERIFY(await(m_exports->write(order)).ok());
        QVERIFY(contents(order.file).contains("(<./a%20story-pictures/picture-1.png>)"));
        QCOMPARE(contents(path(u"a story-pictures/picture-1.png"_s)), smallPng());
        QVERIFY(await(m_exports->write(order)).ok()); // nobody was asked about that folder: it stays
        QVERIFY(contents(order.file).contains("(<./a%20story-pictures-2/picture-1.png>)"));
        QCOMPARE(contents(path(u"a story-pictures/picture-1.png"_s)), smallPng());
    }

    void whatCannotBeWrittenLeavesNothing() {
        QVERIFY(QDir().mkpath(path(u"taken.md"_s))); // a folder in the file's place
        const auto written = await(m_exports->write({.articles = {savedArticle()},
                                                     .format = exporting::Format::Markdown,
                                                     .file = path(u"taken.md"_s)}));
        QCOMPARE(written.error(), (Error{ErrorKind::FileNotWritable, path(u"taken.md"_s)}));
        QCOMPARE(QDir(m_folder.path()).entryList({u"taken*"_s}, QDir::AllEntries),
                 QStringList{u"taken.md"_s});
        QCOMPARE(
            await(m_exports->write({.articles = {ArticleId{99}}, .file = path(u"x.html"_s)})).error().kind,
            ErrorKind::NotFound);
        QVERIFY(!QFileInfo::exists(path(u"x.html"_s)));
    }

    void pdfNeedsFonts() { // and this program has none
        QCOMPARE(await(m_exports->write({.articles = {savedArticle()},
                                         .format = exporting::Format::Pdf,
                                         .file = path(u"x.pdf"_s)}))
                     .error()
                     .kind,
                 ErrorKind::UnsupportedContent);
        QVERIFY(!QFileInfo::exists(path(u"x.pdf"_s)));
    }

    void everyArticleOfAListIsFound() {
        constexpr int many = 1300; // more than a page of the list
        FeedCandidate candidate;
        candidate.address = QUrl(u"https://news.invalid/feed"_s);
        candidate.title = u"News"_s;
        const auto feed = await(m_library->storage.subscribe({candidate, {}}));
        QVERIFY(feed.ok());
        storage::FeedUpdate update{.feed = *feed, .fetch = {}};
        for (int i = 0; i < many; ++i)
            update.items.append(
                {.address = QUrl(u"https://news.invalid/%1"_s.arg(i)), .title = u"Story %1"_s.arg(i)});
        QVERIFY(await(m_library->storage.saveUpdate(update)).ok());
        const auto all = await(m_exports->everyArticle({.limit = 5}));
        QVERIFY(all.ok());
        QCOMPARE(QSet<ArticleId>(all->begin(), all->end()).size(), many);
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    static QByteArray contents(const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    ArticleId savedArticle() {
        const auto found = await(m_library->importer.inspect(m_server->url(u"/a"_s).toString()));
        return found && found->article && await(m_library->offline.save(*found->article)) ? *found->article
                                                                                          : ArticleId{};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<ExportService> m_exports;
    std::unique_ptr<ScriptedServer> m_server;
};

QTEST_GUILESS_MAIN(TestExportService)
#include "tst_exportservice.moc"
