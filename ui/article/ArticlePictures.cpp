// SPDX-License-Identifier: GPL-3.0-or-later
// The half of ArticlePane that deals with pictures, code and paper.
#include "services/EditionCatalogue.h"
#include "services/WhenReady.h"
#include "ui/article/ArticlePane.h"
#include "ui/article/CodeColours.h"
#include "ui/article/FindBar.h"
#include "ui/article/Lightbox.h"
#include "ui/article/PaneNotice.h"
#include "ui/article/PictureLoader.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSaveFile>

#include <memory>

namespace svodka {

bool ArticlePane::picturesAreFree() const {
    return m_article && (m_article->summary.savedAt.isValid() || isSampleAddress(m_article->summary.address));
}

OfflineService::PictureRoad ArticlePane::pictureRoad() const {
    const bool may =
        m_picturesAsked || picturesAreFree() || m_settings.get(Settings::pictures) == PicturePolicy::Always;
    return may ? OfflineService::PictureRoad::Network : OfflineService::PictureRoad::LibraryOnly;
}

void ArticlePane::fetchPictures() {
    ArticleDocument* document = m_view->article();
    if (document == nullptr)
        return;
    const auto road = pictureRoad();
    const int width = qCeil(document->columnWidth() * devicePixelRatioF());
    for (const QUrl& address : m_view->wantedPictures()) {
        document->setPictureState(address, PicturePlace::State::Loading);
        whenReady(loadPicture(m_offline, m_id, address, QSize(width, width * 2), road), this,
                  [this, id = m_id, address, road](const Result<DecodedPicture>& picture) {
                      if (id != m_id || m_view->article() == nullptr)
                          return;
                      if (picture) {
                          const auto reserve = m_view->mayGrow(address)
                                                   ? ArticleDocument::Reserve::TakeTrueSize
                                                   : ArticleDocument::Reserve::Keep;
                          m_view->article()->setPicture(address, picture->image, picture->own, reserve);
                          return;
                      }
                      // not in the library is no failure while the reader has not asked for it
                      const bool waits = road == OfflineService::PictureRoad::LibraryOnly;
                      m_view->article()->setPictureState(address, waits ? PicturePlace::State::Absent
                                                                        : PicturePlace::State::Failed);
                      m_picturesMissing = m_picturesMissing || waits;
                      sayPictures();
                  });
    }
}

void ArticlePane::sayPictures() {
    const bool ask =
        m_picturesMissing && !m_picturesAsked && m_settings.get(Settings::pictures) == PicturePolicy::Ask;
    m_pictureNotice->setVisible(ask);
    if (ask)
        m_pictureNotice->say(PaneNotice::Tone::Quiet, tr("Pictures are not loaded"), tr("Load"));
}

void ArticlePane::loadPictures() {
    m_picturesAsked = true;
    m_picturesMissing = false;
    if (ArticleDocument* document = m_view->article())
        document->forgetAbsence();
    sayPictures();
    fetchPictures();
}

void ArticlePane::openLightbox(int place) {
    const ArticleDocument* document = m_view->article();
    if (document == nullptr || place < 0 || place >= int(document->places().size()))
        return;
    const PicturePlace::State state = document->places()[size_t(place)].state;
    if (state != PicturePlace::State::Loaded)
        return loadPictures(); // asking for one is asking for all of the article
    QList<Picture> pictures;
    int first = 0;
    for (size_t i = 0; i < document->places().size(); ++i) {
        const PicturePlace& other = document->places()[i];
        if (other.kind == PicturePlace::Kind::Poster)
            continue;
        if (int(i) == place)
            first = int(pictures.size());
        pictures.append(other.picture);
    }
    auto source = [this, id = m_id](const Picture& picture, const QSize& bound) {
        return loadPicture(m_offline, id, picture.address, bound, pictureRoad())
            .then([](const Result<DecodedPicture>& decoded) { return decoded ? decoded->image : QImage(); });
    };
    auto* lightbox = new Lightbox(std::move(pictures), first, std::move(source), window());
    connect(lightbox, &QObject::destroyed, m_view, [this] { m_view->setFocus(); });
}

void ArticlePane::savePicture(const QUrl& address) {
    const QString file = QFileDialog::getSaveFileName(this, tr("Save Picture"), address.fileName());
    if (file.isEmpty())
        return;
    whenReady(m_offline.picture(m_id, address, pictureRoad()), this,
              [this, file](const Result<storage::StoredPicture>& picture) {
                  if (!picture)
                      return setError(picture.error());
                  QSaveFile out(file);
                  if (!out.open(QIODevice::WriteOnly) || out.write(picture->bytes) < 0 || !out.commit())
                      setError(Error{ErrorKind::FileNotWritable, file});
              });
}

void ArticlePane::colourCodes() {
    const ArticleDocument* document = m_view->article();
    const Colours& colours = document->look().colours;
    const CodeGround ground{colours.code, colours.ink, colours.dark};
    for (int i = 0; i < int(document->codes().size()); ++i) {
        const CodeBlock& code = document->codes()[size_t(i)].code;
        whenReady(colourCode(code.text, code.language, ground), this,
                  [this, i, document, text = code.text](const CodeColours& found) {
                      if (m_view->article() == document)
                          m_view->article()->setCodeColours(i, joinedLines(found, text));
                  });
    }
}

void ArticlePane::showMenu(const QPoint& globalPosition, const QPoint& viewPosition) {
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("articleMenu"));
    const auto target = m_view->targetAt(viewPosition);
    if (target && target->kind == LinkTarget::Kind::Picture) {
        const Picture picture = m_view->article()->places()[size_t(target->picture)].picture;
        menu.addAction(tr("Show Picture"), this, [this, target] { openLightbox(target->picture); });
        menu.addAction(tr("Save Picture As…"), this, [this, picture] { savePicture(picture.address); });
        menu.addAction(tr("Copy Picture Address"), this,
                       [picture] { QGuiApplication::clipboard()->setText(picture.address.toString()); });
        menu.addSeparator();
    } else if (target && !target->address.isEmpty()) {
        menu.addAction(tr("Open Link"), this, [this, target] { follow(*target); });
        menu.addAction(tr("Copy Link Address"), this,
                       [target] { QGuiApplication::clipboard()->setText(target->address.toString()); });
        menu.addSeparator();
    }
    QAction* copyAction =
        menu.addAction(icon(QStringLiteral("edit-copy")), tr("Copy"), this, &ArticlePane::copy);
    copyAction->setEnabled(m_view->textCursor().hasSelection());
    menu.addAction(tr("Copy Whole Article as Text"), this, &ArticlePane::copyArticle);
    menu.addAction(tr("Select All"), m_view, &QTextEdit::selectAll);
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("edit-find")), tr("Find in Article…"), this, &ArticlePane::find);
    menu.addAction(icon(QStringLiteral("document-save")), tr("Save Offline"), this,
                   [this] { emit saveRequested(m_id); });
    menu.addAction(icon(QStringLiteral("document-print")), tr("Print…"), this, &ArticlePane::print);
    menu.addAction(icon(QStringLiteral("internet-web-browser")), tr("Open Page in Browser"), this, [this] {
        if (m_article)
            emit browserRequested(m_article->summary.address);
    });
    menu.exec(globalPosition);
}

void ArticlePane::print() {
    if (!m_article)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (m_article)
            paintPages(printer.get());
    });
    dialog->open();
}

void ArticlePane::printPreview() {
    if (!m_article)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintPreviewDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, &ArticlePane::paintPages);
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the dialog draws on it to its end
    dialog->open();
}

void ArticlePane::paintPages(QPrinter* printer) const {
    // set anew in the colours of paper; text is laid out in screen pixels and scaled, so that grounds fit it
    ArticleDocument paper(*m_article, ArticleLook::of(lightPalette(), m_settings));
    for (const PicturePlace& place : m_view->article()->places())
        if (place.state == PicturePlace::State::Loaded)
            paper.setPicture(place.picture.address, place.image, place.known,
                             ArticleDocument::Reserve::TakeTrueSize);
    const double scale = printer->logicalDpiX() / 96.0;
    const QSizeF page = QSizeF(printer->pageRect(QPrinter::DevicePixel).size()) / scale;
    paper.setPageSize(page);
    paper.setViewWidth(page.width());
    QPainter painter(printer);
    painter.scale(scale, scale);
    for (int number = 0; number < paper.pageCount(); ++number) {
        if (number > 0)
            printer->newPage();
        const QRectF part(0, number * page.height(), page.width(), page.height());
        painter.save();
        painter.translate(0, -part.top());
        painter.setClipRect(part);
        paper.paintGrounds(painter, part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette = lightPalette();
        context.clip = part;
        paper.documentLayout()->draw(&painter, context);
        painter.restore();
    }
}

} // namespace svodka
