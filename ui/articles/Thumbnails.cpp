// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/Thumbnails.h"

#include "services/EditionCatalogue.h"
#include "services/WhenReady.h"
#include "ui/article/PictureLoader.h"

namespace svodka {

namespace {

/// The middle part of the picture, at the thumbnail's proportion.
QPixmap cut(const QImage& image, QSize wanted, double devicePixelRatio) {
    const QImage scaled = image.scaled(wanted, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    const QPoint corner((scaled.width() - wanted.width()) / 2, (scaled.height() - wanted.height()) / 2);
    QPixmap made = QPixmap::fromImage(scaled.copy(QRect(corner, wanted)));
    made.setDevicePixelRatio(devicePixelRatio);
    return made;
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
    const bool free = isSampleAddress(address) || m_settings.get(Settings::pictures) == PicturePolicy::Always;
    const auto road = free ? OfflineService::PictureRoad::Network : OfflineService::PictureRoad::LibraryOnly;
    const QSize pixels = size * devicePixelRatio;
    whenReady(loadPicture(m_service, article, address, pixels * 4, road), this,
              [this, article, address, pixels, devicePixelRatio](const Result<DecodedPicture>& picture) {
                  m_states.insert(address, picture ? State::There : State::Missing);
                  if (picture)
                      m_pictures.insert(address, new QPixmap(cut(picture->image, pixels, devicePixelRatio)));
                  emit arrived(article);
              });
}

} // namespace svodka
