// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/LinkGate.h"

#include "core/UrlTools.h"
#include "services/WhenReady.h"

#include <QDesktopServices>

namespace svodka {

LinkGate::LinkGate(PageImporter& importer, QObject* parent) : QObject(parent), m_importer(importer) {}

bool LinkGate::mayLeave(const QUrl& address) {
    return isWebAddress(address) || (address.isValid() && address.scheme() == QLatin1StringView("mailto"));
}

void LinkGate::openOutside(const QUrl& address) {
    if (!mayLeave(address))
        return emit failed(address.toDisplayString(),
                           Error{ErrorKind::BadAddress, address.toDisplayString()});
    emit leftTo(address);
    // Re-encoded, so that no character of the page reaches a program's command line as it stood.
    QDesktopServices::openUrl(QUrl(QString::fromLatin1(address.toEncoded()), QUrl::StrictMode));
}

void LinkGate::follow(const QUrl& address) {
    if (!isWebAddress(address) || !m_hosts.contains(address.host()))
        return openOutside(address);
    emit lookingStarted(address.toString());
    whenReady(m_importer.inspect(address.toString()), this,
              [this, address](const Result<ImportedAddress>& found) {
                  emit lookingFinished();
                  if (found && found->article)
                      emit articleFound(*found->article);
                  else
                      openOutside(address); // no article to us; the browser may know better
              });
}

void LinkGate::open(const QString& addressText) {
    emit lookingStarted(addressText);
    whenReady(m_importer.inspect(addressText), this,
              [this, addressText](const Result<ImportedAddress>& found) {
                  emit lookingFinished();
                  if (!found)
                      emit failed(addressText, found.error());
                  else if (found->article)
                      emit articleFound(*found->article);
                  else
                      emit feedsFound(addressText, *found);
              });
}

} // namespace svodka
