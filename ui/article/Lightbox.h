// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Block.h"

#include <QFuture>
#include <QImage>
#include <QWidget>

#include <functional>

class QToolButton;

namespace svodka {

/// The article's pictures one by one over the whole window: arrows, zoom, caption and credit; Esc closes.
class Lightbox final : public QWidget {
    Q_OBJECT
public:
    /// Answers with an image no larger than the bound, or a null one.
    using Source = std::function<QFuture<QImage>(const Picture& picture, const QSize& bound)>;
    Lightbox(QList<Picture> pictures, int first, Source source, QWidget* window);

    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] double zoom() const { return m_zoom; }

signals:
    void saveRequested(const svodka::Picture& picture);

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void go(int step);
    void load();
    void setZoom(double zoom);
    [[nodiscard]] QRectF room() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString line() const; ///< number and caption
    [[nodiscard]] int footHeight() const;

    QList<Picture> m_pictures;
    Source m_source;
    int m_current = 0;
    QImage m_image;
    bool m_loading = false;
    double m_zoom = 1; ///< 1 = the whole picture
    QPointF m_offset;
    QPoint m_pressed;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_zoomOut;
    QToolButton* m_zoomIn;
    QToolButton* m_save;
    QToolButton* m_close;
};

} // namespace svodka
