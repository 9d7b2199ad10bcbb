// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/Lightbox.h"

#include "services/WhenReady.h"
#include "ui/Appearance.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QWheelEvent>

namespace svodka {

namespace {

// The same by day and by night: pictures are looked at on dark ground.
const QColor ground(16, 17, 18, 242);
const QColor ink(240, 239, 236);
const QColor soft(178, 176, 170);
constexpr int sideWidth = 64;
constexpr double zoomStep = 1.25;

QToolButton* button(const QString& name, const QString& iconName, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setObjectName(name);
    made->setIcon(QIcon(tintedIcon(iconName, 24, ink, parent->devicePixelRatioF())));
    made->setIconSize(QSize(24, 24));
    made->setAutoRaise(true);
    made->resize(44, 44);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

Lightbox::Lightbox(QList<Picture> pictures, int first, Source source, QWidget* window)
    : QWidget(window),
      m_pictures(std::move(pictures)),
      m_source(std::move(source)),
      m_current(first),
      m_previous(button(QStringLiteral("lightboxPrevious"), QStringLiteral("go-previous"), this)),
      m_next(button(QStringLiteral("lightboxNext"), QStringLiteral("go-next"), this)),
      m_zoomOut(button(QStringLiteral("lightboxZoomOut"), QStringLiteral("zoom-out"), this)),
      m_zoomIn(button(QStringLiteral("lightboxZoomIn"), QStringLiteral("zoom-in"), this)),
      m_save(button(QStringLiteral("lightboxSave"), QStringLiteral("document-save"), this)),
      m_close(button(QStringLiteral("lightboxClose"), QStringLiteral("window-close"), this)) {
    setObjectName(QStringLiteral("lightbox"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { setZoom(m_zoom / zoomStep); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { setZoom(m_zoom * zoomStep); });
    connect(m_save, &QToolButton::clicked, this, [this] { emit saveRequested(m_pictures[m_current]); });
    connect(m_close, &QToolButton::clicked, this, &QWidget::close);
    window->installEventFilter(this);
    setGeometry(window->rect());
    retranslate();
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
    load();
}

QRectF Lightbox::room() const {
    return QRectF(rect()).adjusted(sideWidth, 58, -sideWidth, -footHeight());
}

QString Lightbox::words() const {
    const Picture& picture = m_pictures[m_current];
    return picture.caption.isEmpty() ? picture.text : picture.caption;
}

QString Lightbox::line() const {
    if (m_pictures.size() < 2)
        return words();
    return tr("%1 of %2", "which of the pictures").arg(m_current + 1).arg(m_pictures.size()) +
           (words().isEmpty() ? QString() : QStringLiteral(" · ") + words());
}

int Lightbox::footHeight() const {
    const QRect room(0, 0, qMax(100, width() - 2 * sideWidth), qMax(20, height() / 3));
    const int caption =
        fontMetrics().boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, line()).height();
    return caption + fontMetrics().height() + 26;
}

void Lightbox::go(int step) {
    const int next = m_current + step;
    if (next < 0 || next >= m_pictures.size())
        return;
    m_current = next;
    load();
}

void Lightbox::load() {
    m_image = QImage();
    m_loading = true;
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < m_pictures.size());
    setZoom(1);
    const Picture& picture = m_pictures[m_current];
    setAccessibleDescription(picture.credit.isEmpty() ? line()
                                                      : line() + QStringLiteral(" ") + picture.credit);
    m_save->setEnabled(false);
    const QSize bound = size() * devicePixelRatioF() * 2; // sharp when zoomed in twice
    whenReady(m_source(m_pictures[m_current], bound), this, [this, asked = m_current](const QImage& image) {
        if (asked != m_current)
            return;
        m_image = image;
        m_loading = false;
        m_save->setEnabled(!image.isNull());
        update();
    });
}

void Lightbox::setZoom(double zoom) {
    m_zoom = qBound(1.0, zoom, 8.0);
    if (m_zoom == 1.0)
        m_offset = {};
    m_zoomOut->setEnabled(m_zoom > 1.0);
    m_zoomIn->setEnabled(m_zoom < 8.0);
    setCursor(m_zoom > 1 ? Qt::OpenHandCursor : Qt::ArrowCursor);
    update();
}

void Lightbox::retranslate() {
    setAccessibleName(tr("Picture"));
    const auto name = [](QToolButton* tool, const QString& said) {
        tool->setToolTip(said);
        tool->setAccessibleName(said);
    };
    name(m_previous, tr("Previous picture"));
    name(m_next, tr("Next picture"));
    name(m_zoomOut, tr("Smaller"));
    name(m_zoomIn, tr("Larger"));
    name(m_save, tr("Save picture as…"));
    name(m_close, tr("Close"));
    update();
}

void Lightbox::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool Lightbox::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // the window's single keys sleep while a picture is open
        return true;
    }
    return QWidget::event(event);
}

bool Lightbox::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Lightbox::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        break;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        go(-1);
        break;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        go(1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(m_zoom * zoomStep);
        break;
    case Qt::Key_Minus:
        setZoom(m_zoom / zoomStep);
        break;
    case Qt::Key_S:
        if (event->modifiers() == Qt::ControlModifier)
            m_save->click();
        break;
    case Qt::Key_0:
        setZoom(1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Lightbox::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->pos();
}

void Lightbox::mouseMoveEvent(QMouseEvent* event) {
    if (m_zoom == 1.0 || !(event->buttons() & Qt::LeftButton))
        return;
    m_offset += event->pos() - m_pressed;
    m_pressed = event->pos();
    update();
}

void Lightbox::mouseReleaseEvent(QMouseEvent* event) {
    const bool besides = !room().contains(event->position());
    if (besides && m_zoom == 1.0)
        close();
}

void Lightbox::wheelEvent(QWheelEvent* event) {
    setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15));
}

void Lightbox::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), ground);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF place = room();
    if (!m_image.isNull()) {
        QSizeF shown = QSizeF(m_image.size()) / devicePixelRatioF();
        if (shown.width() > place.width() || shown.height() > place.height())
            shown.scale(place.size(), Qt::KeepAspectRatio);
        QRectF target(QPointF(), shown * m_zoom);
        target.moveCenter(place.center() + m_offset);
        painter.drawImage(target, m_image);
    } else {
        painter.setPen(soft);
        painter.drawText(place, Qt::AlignCenter,
                         m_loading ? tr("Loading the picture…") : tr("The picture could not be loaded."));
    }
    const int footTop = height() - footHeight();
    painter.fillRect(QRect(0, footTop, width(), height() - footTop), ground);
    const QRect foot(sideWidth, footTop + 8, width() - 2 * sideWidth, height() - footTop - 8);
    painter.setPen(ink);
    QRect used;
    painter.drawText(foot, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, line(), &used);
    painter.setPen(soft);
    painter.drawText(foot.adjusted(0, used.height() + 2, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     m_pictures[m_current].credit);
    painter.setPen(soft);
    if (hasFocus()) // where the keys go
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Lightbox::resizeEvent(QResizeEvent* /*event*/) {
    const int middle = (height() - m_previous->height()) / 2;
    m_previous->move(10, middle);
    m_next->move(width() - m_next->width() - 10, middle);
    int right = width() - 10;
    for (QToolButton* tool : {m_close, m_save, m_zoomIn, m_zoomOut}) {
        right -= tool->width();
        tool->move(right, 7);
        right -= 4;
    }
    m_previous->setVisible(m_pictures.size() > 1);
    m_next->setVisible(m_pictures.size() > 1);
}

} // namespace svodka
