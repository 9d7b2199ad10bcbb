// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/EpubWriter.h"

#include "export/ArticleFacts.h"
#include "export/ArticleMarkup.h"
#include "export/PictureDecoder.h"
#include "export/PictureFiles.h"
#include "export/ZipFile.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace svodka::exporting {
namespace {

constexpr char style[] = R"(body{line-height:1.5}
h1{font-size:1.5em;line-height:1.2;margin:.3em 0 .6em}
.source,.facts,.by,.dateline,.missing,figcaption{font-size:.85em;opacity:.8}
.source,.facts,.by,.quoted,.said{margin:.2em 0}
.second{font-size:1.1em}
.lead{font-weight:bold}
figure{margin:1.2em 0}
figure p{margin:0}
img{max-width:100%;height:auto}
blockquote{margin:1em 0;padding:0 1em;border-left:2px solid}
pre{white-space:pre-wrap;font-size:.85em}
table{border-collapse:collapse;font-size:.9em}
td,th{border:1px solid;padding:.3em .5em;text-align:start;vertical-align:top}
aside{margin:1.5em 0;padding:.2em 1em;border:1px solid;font-size:.9em}
footer{margin-top:1.5em;border-top:1px solid}
.comment{margin:1em 0;padding:0 1em;border-left:2px solid}
.quoted{font-size:.9em;opacity:.8}
)";

constexpr char container[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
)";

struct BookPicture {
    QString name; ///< "pictures/picture-1.jpg"
    QString mediaType;
    QByteArray bytes;
};

/// W3C EPUB 3.2 §3.2: reading systems know GIF, JPEG and PNG.
bool isKnownEverywhere(const PictureType& type) {
    return type.mediaType != "image/webp";
}

class Book {
public:
    explicit Book(const Export& exported);
    [[nodiscard]] std::vector<ZipEntry> entries() const;

private:
    void takePictures();
    QString xhtml(const QString& title, const QString& language, const QString& body) const;
    QString chapter(qsizetype index) const;
    QString contents() const;
    QString package() const;
    QString metadata() const;
    QString identifier() const;
    static QString chapterName(qsizetype index) { return u"article-%1.xhtml"_s.arg(index + 1); }

    const Export& m_exported;
    PictureFiles m_files;
    QMap<QString, BookPicture> m_pictures; ///< by the name in m_files
};

Book::Book(const Export& exported) : m_exported(exported), m_files(exported.articles) {
    takePictures();
}

void Book::takePictures() {
    for (auto [name, bytes] : m_files.files().asKeyValueRange()) {
        QByteArray kept = bytes;
        if (!isKnownEverywhere(*pictureType(kept)))
            kept = commonPicture(kept);
        const auto type = pictureType(kept);
        if (!type)
            continue;
        const QString base = name.section(u'.', 0, 0);
        m_pictures.insert(name,
                          {u"pictures/"_s + base + type->suffix, QString::fromLatin1(type->mediaType), kept});
    }
}

QString Book::xhtml(const QString& title, const QString& language, const QString& body) const {
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
           "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"%1>\n"
           "<head>\n<meta charset=\"utf-8\"/>\n<title>%2</title>\n"
           "<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n<body>\n%3</body>\n</html>\n"_s
               .arg(languageAttributes(language, Markup::Reader::Book), escapedWords(title), body);
}

QString Book::chapter(qsizetype index) const {
    const ExportedArticle& article = m_exported.articles[index];
    const Markup markup{.reader = Markup::Reader::Book,
                        .picture =
                            [this](const QUrl& address) {
                                return PictureSource{m_pictures.value(m_files.nameOf(address)).name};
                            },
                        .related = m_exported.words.related};
    const ArticleFacts facts = factsOf(article, m_exported.words);
    return xhtml(facts.title, facts.language, articleMarkup(article, m_exported.words, markup, u"article"_s));
}

QString Book::contents() const {
    QString body = u"<nav epub:type=\"toc\" id=\"contents\">\n<h1>%1</h1>\n<ol>\n"_s.arg(
        escapedWords(m_exported.words.contents));
    for (qsizetype i = 0; i < m_exported.articles.size(); ++i)
        body += u"<li><a href=\"%1\">%2</a></li>\n"_s.arg(
            chapterName(i), escapedWords(factsOf(m_exported.articles[i], m_exported.words).title));
    return xhtml(m_exported.words.contents, m_exported.words.language, body + u"</ol>\n</nav>\n"_s);
}

/// The same articles are the same book, whenever it is made (EPUB 3.3 §5.4.1).
QString Book::identifier() const {
    QByteArray all;
    for (const ExportedArticle& article : m_exported.articles)
        all += article.article.content.address.toEncoded() + '\n';
    return u"urn:uuid:"_s + QUuid::createUuidV5(QUuid(), all).toString(QUuid::WithoutBraces);
}

QString Book::metadata() const {
    QStringList authors, languages;
    for (const ExportedArticle& article : m_exported.articles) {
        authors += article.article.content.authors;
        languages += factsOf(article, m_exported.words).language;
    }
    authors.removeDuplicates();
    languages.removeDuplicates();
    languages.removeAll(QString());
    if (languages.isEmpty())
        languages += m_exported.words.language.isEmpty() ? u"und"_s : m_exported.words.language;
    const QDateTime made =
        m_exported.made.isValid() ? m_exported.made.toUTC() : QDateTime({1980, 1, 1}, {0, 0}, Qt::UTC);
    QString out = u"<dc:identifier id=\"book\">%1</dc:identifier>\n<dc:title>%2</dc:title>\n"_s.arg(
        identifier(), escapedWords(titleOf(m_exported)));
    for (const QString& language : languages)
        out += u"<dc:language>%1</dc:language>\n"_s.arg(escapedWords(language));
    for (const QString& author : authors)
        out += u"<dc:creator>%1</dc:creator>\n"_s.arg(escapedWords(author));
    const ArticleDraft& first = m_exported.articles.first().article.content;
    if (m_exported.articles.size() == 1 && !first.siteName.isEmpty())
        out += u"<dc:publisher>%1</dc:publisher>\n"_s.arg(escapedWords(first.siteName));
    if (m_exported.articles.size() == 1 && first.published.isValid())
        out += u"<dc:date>%1</dc:date>\n"_s.arg(first.published.toUTC().toString(Qt::ISODate));
    return out + u"<meta property=\"dcterms:modified\">%1</meta>\n"_s.arg(
                     made.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s));
}

QString Book::package() const {
    QString manifest = u"<item id=\"contents\" href=\"contents.xhtml\" media-type=\"application/xhtml+xml\" "
                       u"properties=\"nav\"/>\n"
                       "<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n"_s;
    QString spine;
    for (qsizetype i = 0; i < m_exported.articles.size(); ++i) {
        manifest +=
            u"<item id=\"article-%1\" href=\"%2\" media-type=\"application/xhtml+xml\"/>\n"_s.arg(i + 1).arg(
                chapterName(i));
        spine += u"<itemref idref=\"article-%1\"/>\n"_s.arg(i + 1);
    }
    int number = 0;
    for (const BookPicture& picture : m_pictures)
        manifest += u"<item id=\"picture-%1\" href=\"%2\" media-type=\"%3\"/>\n"_s.arg(++number).arg(
            picture.name, picture.mediaType);
    if (m_exported.articles.size() > 1)
        spine.prepend(u"<itemref idref=\"contents\"/>\n"_s);
    const bool rightToLeft = factsOf(m_exported.articles.first(), m_exported.words).rightToLeft;
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"book\">\n"
           "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n%1</metadata>\n"
           "<manifest>\n%2</manifest>\n<spine%3>\n%4</spine>\n</package>\n"_s.arg(
               metadata(), manifest, rightToLeft ? u" page-progression-direction=\"rtl\""_s : QString(),
               spine);
}

std::vector<ZipEntry> Book::entries() const {
    using Packing = ZipEntry::Packing;
    // First and stored, so that the file tells its type by its first bytes (OCF §4.3).
    std::vector<ZipEntry> out{{u"mimetype"_s, "application/epub+zip", Packing::Stored},
                              {u"META-INF/container.xml"_s, container},
                              {u"EPUB/package.opf"_s, package().toUtf8()},
                              {u"EPUB/contents.xhtml"_s, contents().toUtf8()},
                              {u"EPUB/style.css"_s, style}};
    for (qsizetype i = 0; i < m_exported.articles.size(); ++i)
        out.push_back({u"EPUB/"_s + chapterName(i), chapter(i).toUtf8()});
    for (const BookPicture& picture : m_pictures)
        out.push_back({u"EPUB/"_s + picture.name, picture.bytes, Packing::Stored});
    return out;
}

} // namespace

Result<QByteArray> epubOf(const Export& exported) {
    return zipFile(Book(exported).entries(), exported.made);
}

} // namespace svodka::exporting
