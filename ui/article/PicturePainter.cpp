// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/PicturePainter.h"

#include "ui/article/ArticleWriter.h"

#include <QPainter>

namespace svodka {

namespace {

constexpr double corner = 4;

// A textured brush has smooth round corners where a clip has not.
void paintPicture(QPainter& painter, const QRectF& place, const QImage& image, Qt::AspectRatioMode mode) {
    const QSizeF size = QSizeF(image.size()).scaled(place.size(), mode);
    QRectF shown(QPointF(), size);
    shown.moveCenter(place.center());
    QBrush brush(image);
    QTransform transform;
    transform.translate(shown.left(), shown.top());
    transform.scale(size.width() / image.width(), size.height() / image.height());
    brush.setTransform(transform);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRoundedRect(shown & place, corner, corner);
}

void paintPlayMark(QPainter& painter, const QRectF& place) {
    const QPointF middle = place.center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 150));
    painter.drawEllipse(middle, 28, 28);
    painter.setBrush(Qt::white);
    painter.drawPolygon(
        QPolygonF{middle + QPointF(-8, -13), middle + QPointF(-8, 13), middle + QPointF(14, 0)});
}

void paintAbsence(QPainter& painter, const QRectF& place, const PicturePlace& picture,
                  const ArticleLook& look) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colours.code);
    painter.drawRoundedRect(place, corner, corner);
    const QRectF room = place.adjusted(16, 8, -16, -8);
    if (room.height() < 20 || room.width() < 40)
        return;
    const int side = 20;
    const QString words = picture.state == PicturePlace::State::Failed
                              ? ArticleDocument::tr("The picture could not be loaded.")
                              : picture.picture.text;
    painter.setFont(look.interface(12));
    const QRectF text = painter.boundingRect(QRectF(room.left(), 0, room.width(), room.height() - side - 8),
                                             Qt::AlignHCenter | Qt::TextWordWrap, words);
    const double top = room.center().y() - (side + 6 + text.height()) / 2;
    const double ratio = painter.device()->devicePixelRatioF();
    if (picture.kind != PicturePlace::Kind::Poster)
        painter.drawPixmap(QPointF(room.center().x() - side / 2.0, top),
                           tintedIcon(QStringLiteral("image"), side, look.colours.soft, ratio));
    painter.setPen(look.colours.soft);
    if (picture.kind != PicturePlace::Kind::Thumbnail)
        painter.drawText(QRectF(room.left(), top + side + 6, room.width(), text.height()),
                         Qt::AlignHCenter | Qt::TextWordWrap, words);
}

const PicturePlace* placeOf(const QTextDocument* document, const QTextFormat& format) {
    const auto* article = qobject_cast<const ArticleDocument*>(document);
    const int index = format.intProperty(PlaceProperty);
    if (article == nullptr || index < 0 || index >= int(article->places().size()))
        return nullptr;
    return &article->places()[size_t(index)];
}

// The gaps lie inside the places, shared out so that a row begins and ends at the column's edges.
QRectF thumbnailRoom(const QRectF& place, const PicturePlace& picture, const ArticleLook& look,
                     bool rightToLeft) {
    const double gap = look.px(galleryGap);
    const int column = rightToLeft ? thumbnailsInRow - 1 - picture.column : picture.column;
    const double before = gap * column / thumbnailsInRow;
    const double after = gap * (thumbnailsInRow - 1 - column) / thumbnailsInRow;
    return place.adjusted(before, 0, -after, -gap);
}

} // namespace

QSizeF PicturePainter::intrinsicSize(QTextDocument* document, int /*position*/, const QTextFormat& format) {
    const auto* article = qobject_cast<const ArticleDocument*>(document);
    return article != nullptr ? article->placeSize(format.intProperty(PlaceProperty)) : QSizeF();
}

void PicturePainter::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document,
                                int /*position*/, const QTextFormat& format) {
    const PicturePlace* place = placeOf(document, format);
    if (place == nullptr)
        return;
    const auto* article = static_cast<const ArticleDocument*>(document);
    const ArticleLook& look = article->look();
    const bool thumbnail = place->kind == PicturePlace::Kind::Thumbnail;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF room = thumbnail ? thumbnailRoom(rect, *place, look, place->rightToLeft) : rect;
    if (place->state == PicturePlace::State::Loaded) {
        if (!thumbnail && !place->known.isEmpty() &&
            qAbs(double(place->known.width()) / place->known.height() - room.width() / room.height()) >
                0.02) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(look.colours.code);
            painter->drawRoundedRect(room, corner, corner);
        }
        paintPicture(*painter, room, place->image,
                     thumbnail ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    } else {
        paintAbsence(*painter, room, *place, look);
    }
    if (place->kind == PicturePlace::Kind::Poster)
        paintPlayMark(*painter, room);
    painter->restore();
}

} // namespace svodka
