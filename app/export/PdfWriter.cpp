// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/PdfWriter.h"

#include "export/ArticleFacts.h"
#include "export/ArticleMarkup.h"
#include "export/PictureDecoder.h"
#include "export/PictureFiles.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace svodka::exporting {
namespace {

constexpr int resolution = 300;              // dots an inch
constexpr int cssResolution = 96;            // of the sizes in the markup
constexpr QMarginsF margins(24, 20, 24, 22); // mm
constexpr int columnWidth = 612;             // CSS pixels: 210 mm less the margins
constexpr int tallestPicture = 760;          // CSS pixels: a caption has to follow it on the page
constexpr int widestDecoded = columnWidth * resolution / cssResolution;

constexpr char style[] = R"(p,li,blockquote{line-height:138%}
h1{font-size:20pt;line-height:115%;margin-top:4px;margin-bottom:8px}
h2{font-size:14pt}h3{font-size:12pt}h4,h5,h6{font-size:11pt}
a{color:#0b63a8;text-decoration:none}
.source,.facts,.by,.dateline,.missing,.caption,.quoted{color:#62615d;font-size:8.5pt;margin-top:2px;margin-bottom:2px}
.second{color:#62615d;font-size:12pt}
.lead{font-weight:bold}
.caption{margin-top:4px;margin-bottom:10px}
pre{font-size:8.5pt}
)";

/// Nothing but the pictures that it was given: QTextDocument itself would read local files.
class ClosedDocument final : public QTextDocument {
public:
    explicit ClosedDocument(const PictureFiles& pictures) : m_pictures(pictures) {}

    PictureSource sourceOf(const QUrl& address) {
        const QString name = m_pictures.nameOf(address);
        if (!m_images.contains(name))
            m_images.insert(name, decodedPicture(m_pictures.files().value(name), widestDecoded));
        const QImage image = m_images.value(name);
        if (image.isNull())
            return {};
        QSize size = image.size();
        if (size.width() > columnWidth || size.height() > tallestPicture)
            size.scale(columnWidth, tallestPicture, Qt::KeepAspectRatio);
        return {name, size};
    }

protected:
    QVariant loadResource(int type, const QUrl& name) override {
        if (type == ImageResource && m_images.contains(name.toString()))
            return m_images.value(name.toString());
        return QByteArray("");
    }

private:
    const PictureFiles& m_pictures;
    QMap<QString, QImage> m_images;
};

QString contentsOf(const Export& exported) {
    if (exported.articles.size() < 2)
        return {};
    QString out = u"<h1>%1</h1><h2>%2</h2><ol>"_s.arg(escapedWords(titleOf(exported)),
                                                      escapedWords(exported.words.contents));
    for (const ExportedArticle& article : exported.articles)
        out += u"<li>%1</li>"_s.arg(escapedWords(factsOf(article, exported.words).title));
    return out + u"</ol>"_s;
}

QString markupOf(const Export& exported, ClosedDocument& document) {
    const Markup markup{.reader = Markup::Reader::Paper,
                        .picture = [&](const QUrl& address) { return document.sourceOf(address); },
                        .related = exported.words.related};
    QString out = contentsOf(exported);
    for (const ExportedArticle& article : exported.articles) {
        const ArticleFacts facts = factsOf(article, exported.words);
        out +=
            u"<div%1%2>%3</div>"_s.arg(languageAttributes(facts.language, markup.reader),
                                       out.isEmpty() ? QString() : u" style=\"page-break-before:always\""_s,
                                       articleMarkup(article, exported.words, markup, u"article"_s));
    }
    return out;
}

QFont bodyFont() {
    QFont font;
    font.setFamilies({u"PT Serif"_s, u"Noto Serif"_s, u"DejaVu Serif"_s, u"serif"_s});
    font.setPointSizeF(11);
    return font;
}

void drawFoot(QPainter& painter, const QRectF& page, const QString& title, int number, int count) {
    QFont font = bodyFont();
    font.setPointSizeF(8.5);
    painter.setFont(font);
    painter.setPen(QColor(0x62, 0x61, 0x5d));
    const QFontMetricsF metrics(font, painter.device());
    const QRectF foot(page.left(), page.bottom() + metrics.height(), page.width(), metrics.height() * 1.5);
    const QString pages = u"%1 / %2"_s.arg(number).arg(count);
    const qreal room = page.width() - metrics.horizontalAdvance(pages) - metrics.averageCharWidth() * 3;
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(title, Qt::ElideRight, room));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, pages);
}

void draw(QTextDocument& document, QPdfWriter& writer, const QString& title) {
    QPainter painter(&writer);
    const QRectF page(QPointF(), document.pageSize());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    for (int i = 0; i < document.pageCount(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -i * page.height());
        context.clip = page.translated(0, i * page.height());
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        drawFoot(painter, page, title, i + 1, document.pageCount());
    }
}

} // namespace

Result<QByteArray> pdfOf(const Export& exported) {
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return Error{ErrorKind::UnsupportedContent, fileSuffix(Format::Pdf)};
    const PictureFiles pictures(exported.articles);
    ClosedDocument document(pictures);
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(bodyFont());
    document.setDefaultStyleSheet(QString::fromLatin1(style));
    document.setDocumentMargin(0);
    document.setHtml(markupOf(exported, document));

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageLayout(
            {QPageSize(QPageSize::A4), QPageLayout::Portrait, margins, QPageLayout::Millimeter});
        writer.setTitle(titleOf(exported));
        writer.setCreator(u"Svodka"_s);
        document.documentLayout()->setPaintDevice(&writer);
        document.setPageSize(writer.pageLayout().paintRectPixels(resolution).size());
        draw(document, writer, titleOf(exported));
        document.documentLayout()->setPaintDevice(nullptr);
    }
    return bytes;
}

} // namespace svodka::exporting
