// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Appearance.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

QColor tint(QIcon::Mode mode, QIcon::State state) {
    const Colours colours = coloursOf(QApplication::palette());
    if (mode == QIcon::Disabled) {
        QColor faint = colours.soft;
        faint.setAlphaF(0.45F);
        return faint;
    }
    if (mode == QIcon::Selected)
        return colours.selectionInk;
    return state == QIcon::On ? colours.accent : colours.soft;
}

/// Draws the file anew for each size, tint and scale; nothing to refresh when the palette changes.
class TintedIconEngine final : public QIconEngine {
public:
    explicit TintedIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const int side = qMin(rect.width(), rect.height());
        const QPixmap drawn =
            tintedIcon(m_name, side, tint(mode, state), painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2,
                            drawn);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return tintedIcon(m_name, qMin(size.width(), size.height()), tint(mode, state), 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        QPixmap drawn =
            tintedIcon(m_name, qRound(qMin(size.width(), size.height()) / scale), tint(mode, state), scale);
        drawn.setDevicePixelRatio(1); // QIcon sets it
        return drawn;
    }
    QIconEngine* clone() const override { return new TintedIconEngine(m_name); }
    QString key() const override { return u"svodka-tinted"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QString m_name;
};

} // namespace

QPixmap tintedIcon(const QString& name, int size, const QColor& colour, double devicePixelRatio) {
    const QString key =
        u"svodka/%1/%2/%3/%4"_s.arg(name).arg(size).arg(colour.name(QColor::HexArgb)).arg(devicePixelRatio);
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn))
        return drawn;
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    drawn = QPixmap(pixels, pixels);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(name));
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(drawn.rect(), colour);
    painter.end();
    drawn.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, drawn);
    return drawn;
}

QIcon icon(const QString& name) {
    return QIcon(new TintedIconEngine(name));
}

} // namespace svodka
