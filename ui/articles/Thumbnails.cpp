// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/Thumbnails.h"

#include <QBuffer>
#include <QImageReader>
#include <QtConcurrentRun>

namespace svodka {

namespace {

/// Middle part of the picture at the thumbnail's proportion; null for what is no picture or too large to
/// decode.
QImage decoded(const QByteArray& bytes, QSize wanted) {
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QSize whole = reader.size();
    if (!whole.isValid() || whole.width() > 12000 || whole.height() > 12000 ||
        qint64(whole.width()) * whole.height() > 40'000'000)
        return {};
    reader.setScaledSize(whole.scaled(wanted, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    const QRect middle(QPoint((image.width() - wanted.width()) / 2, (image.height() - wanted.height()) / 2),
                       wanted);
    return image.copy(middle);
}

} // namespace

Thumbnails::Thumbnails(OfflineService& service, Settings& settings, QObject* parent)
    : QObject(parent),
      m_service(service),
      m_settings(settings) {
    // A picture that was kept with an article in the meantime, or that may be loaded now, is asked for again.
    const auto forgetMissing = [this] {
        m_states.removeIf([](const auto& entry) { return entry.value() == State::Missing; });
    };
    connect(&m_service, &OfflineService::saved, this, forgetMissing);
    connect(&m_settings, &Settings::changed, this, [forgetMissing](const QString& name) {
        if (name == QLatin1StringView(Settings::pictures.name))
            forgetMissing();
    });
}

Thumbnails::State Thumbnails::state(const QUrl& address) const {
    return m_states.value(address, State::Asked);
}

QPixmap Thumbnails::picture(ArticleId article, const QUrl& address, double devicePixelRatio) {
    if (const QPixmap* kept = m_pictures.object(address))
        return *kept;
    if (m_states.value(address, State::There) == State::There) // never asked, or fallen out of the cache
        ask(article, address, devicePixelRatio);
    return {};
}

void Thumbnails::ask(ArticleId article, const QUrl& address, double devicePixelRatio) {
    m_states.insert(address, State::Asked);
    const auto road = m_settings.get(Settings::pictures) == PicturePolicy::Always
                          ? OfflineService::PictureRoad::Network
                          : OfflineService::PictureRoad::LibraryOnly;
    const QSize pixels = size * devicePixelRatio;
    m_service.picture(article, address, road)
        .then(QThreadPool::globalInstance(),
              [pixels](const Result<storage::StoredPicture>& picture) {
                  return picture ? decoded(picture->bytes, pixels) : QImage();
              })
        .then(this, [this, article, address, devicePixelRatio](QImage image) {
            image.setDevicePixelRatio(devicePixelRatio);
            keep(article, address, image);
        });
}

void Thumbnails::keep(ArticleId article, const QUrl& address, const QImage& image) {
    m_states.insert(address, image.isNull() ? State::Missing : State::There);
    if (!image.isNull())
        m_pictures.insert(address, new QPixmap(QPixmap::fromImage(image)));
    emit arrived(article);
}

} // namespace svodka
