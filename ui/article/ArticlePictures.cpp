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
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QSaveFile>

#include <memory>

namespace svodka {

bool ArticlePane::picturesAreFree(const Article& article) {
    return article.summary.savedAt.isValid() || isSampleAddress(article.summary.address);
}

OfflineService::PictureRoad ArticlePane::pictureRoad(ArticleId id) const {
    const Article* article = shown(id);
    const bool may = m_picturesAsked.contains(id) || (article != nullptr && picturesAreFree(*article)) ||
                     m_settings.get(Settings::pictures) == PicturePolicy::Always;
    return may ? OfflineService::PictureRoad::Network : OfflineService::PictureRoad::LibraryOnly;
}

void ArticlePane::fetchPictures() {
    if (m_view->article() == nullptr || m_settingUp)
        return;
    for (const WantedPicture& wanted : m_view->wantedPictures())
        fetchPicture(wanted);
}

void ArticlePane::fetchAllPictures() {
    const ArticleDocument* document = m_view->article();
    for (size_t i = 0; document != nullptr && i < document->places().size(); ++i)
        if (const PicturePlace& place = document->places()[i]; place.state == PicturePlace::State::Waiting)
            fetchPicture({place.article, place.picture.address});
}

void ArticlePane::fetchPicture(const WantedPicture& wanted) {
    ArticleDocument* document = m_view->article();
    const auto road = pictureRoad(wanted.article);
    const int width = qCeil(document->columnWidth() * devicePixelRatioF());
    document->setPictureState(wanted.address, PicturePlace::State::Loading);
    ++m_picturesUnderWay;
    whenReady(loadPicture(m_offline, wanted.article, wanted.address, QSize(width, width * 2), road), this,
              [this, wanted, road](const Result<DecodedPicture>& picture) {
                  if (shown(wanted.article) != nullptr && m_view->article() != nullptr)
                      takePicture(wanted, road, picture);
                  if (--m_picturesUnderWay == 0)
                      emit picturesArrived();
              });
}

void ArticlePane::takePicture(const WantedPicture& wanted, OfflineService::PictureRoad road,
                              const Result<DecodedPicture>& picture) {
    if (picture) {
        const auto reserve = m_view->mayGrow(wanted.address) ? ArticleDocument::Reserve::TakeTrueSize
                                                             : ArticleDocument::Reserve::Keep;
        m_view->article()->setPicture(wanted.address, picture->image, picture->own, reserve);
        return;
    }
    // not in the library is no failure while the reader has not asked for it
    const bool waits = road == OfflineService::PictureRoad::LibraryOnly;
    m_view->article()->setPictureState(wanted.address,
                                       waits ? PicturePlace::State::Absent : PicturePlace::State::Failed);
    m_picturesMissing = m_picturesMissing || waits;
    sayPictures();
}

void ArticlePane::sayPictures() {
    const bool ask = m_picturesMissing && !m_picturesAsked.contains(m_id) &&
                     m_settings.get(Settings::pictures) == PicturePolicy::Ask;
    m_pictureNotice->setVisible(ask);
    if (ask)
        m_pictureNotice->say(PaneNotice::Tone::Quiet, tr("Pictures are not loaded"), tr("Load"));
}

void ArticlePane::loadPictures() {
    for (const Article& each : m_shown)
        m_picturesAsked.insert(each.summary.id);
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
    const ArticleId article = document->places()[size_t(place)].article;
    QList<Picture> pictures;
    int first = 0;
    for (size_t i = 0; i < document->places().size(); ++i) {
        const PicturePlace& other = document->places()[i];
        if (other.kind == PicturePlace::Kind::Poster || other.article != article)
            continue;
        if (int(i) == place)
            first = int(pictures.size());
        pictures.append(other.picture);
    }
    auto source = [this, article](const Picture& picture, const QSize& bound) {
        return loadPicture(m_offline, article, picture.address, bound, pictureRoad(article))
            .then([](const Result<DecodedPicture>& decoded) { return decoded ? decoded->image : QImage(); });
    };
    auto* lightbox = new Lightbox(std::move(pictures), first, std::move(source), window());
    connect(lightbox, &Lightbox::saveRequested, this,
            [this, article](const Picture& picture) { savePicture(article, picture.address); });
    connect(lightbox, &QObject::destroyed, m_view, [this] { m_view->setFocus(); });
}

void ArticlePane::savePicture(ArticleId article, const QUrl& address) {
    const QString file = QFileDialog::getSaveFileName(this, tr("Save Picture"), address.fileName());
    if (file.isEmpty())
        return;
    whenReady(m_offline.picture(article, address, pictureRoad(article)), this,
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
        const PicturePlace& place = m_view->article()->places()[size_t(target->picture)];
        const Picture picture = place.picture;
        menu.addAction(tr("Show Picture"), this, [this, target] { openLightbox(target->picture); });
        menu.addAction(tr("Save Picture As…"), this,
                       [this, picture, article = place.article] { savePicture(article, picture.address); });
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
    menu.addAction(tr("Select All"), m_view, &QTextEdit::selectAll);
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("edit-find")), tr("Find in Article…"), this, &ArticlePane::find);
    menu.addAction(icon(QStringLiteral("document-save")), tr("Save Offline"), this,
                   [this] { emit saveRequested(m_id); });
    menu.addAction(icon(QStringLiteral("document-print")), tr("Print…"), this, &ArticlePane::print);
    menu.addAction(icon(QStringLiteral("internet-web-browser")), tr("Open Page in Browser"), this, [this] {
        if (const Article* current = article())
            emit browserRequested(current->summary.address);
    });
    menu.exec(globalPosition);
}

void ArticlePane::print() {
    if (article() == nullptr)
        return;
    fetchAllPictures(); // they come while the dialog is open
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { paintPages(printer.get()); });
    dialog->open();
}

void ArticlePane::printPreview() {
    if (article() == nullptr)
        return;
    fetchAllPictures();
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintPreviewDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("printPreviewDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, &ArticlePane::paintPages);
    if (auto* pages = dialog->findChild<QPrintPreviewWidget*>())
        connect(this, &ArticlePane::picturesArrived, pages, &QPrintPreviewWidget::updatePreview);
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the dialog draws on it to its end
    dialog->open();
}

void ArticlePane::paintPages(QPrinter* printer) const {
    const Article* current = article();
    if (current == nullptr)
        return;
    // set anew in the colours of paper; text is laid out in screen pixels and scaled, so that grounds fit it
    ArticleDocument paper(*current, ArticleLook::of(lightPalette(), m_settings));
    paper.appendSource(current->summary.address);
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
