// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Identity.h"

#include "core/UrlTools.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace svodka::storage {

qint64 digest(const QByteArray& bytes) {
    return qFromLittleEndian<qint64>(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).constData());
}

qint64 Identity::ofAddress(const QUrl& address) {
    if (!isWebAddress(address) || ((address.path().size() <= 1) && !address.hasQuery()))
        return 0;
    return digest("address " + addressKey(address).toUtf8());
}

Identity Identity::of(const ArticleDraft& draft, FeedId feed) {
    Identity out;
    for (const QUrl& address : {draft.canonical, draft.address}) {
        const qint64 key = ofAddress(address);
        if (key != 0 && !out.addresses.contains(key))
            out.addresses.append(key);
    }
    // Bad feeds count their items from 1, so a guid means something inside its feed only. One that is the
    // address again says nothing more.
    if (!draft.guid.isEmpty() && !out.addresses.contains(ofAddress(QUrl(draft.guid))))
        out.guid = digest("guid " + QByteArray::number(feed.value) + ' ' + draft.guid.toUtf8());
    return out;
}

QList<qint64> Identity::all() const {
    QList<qint64> out = addresses;
    if (guid != 0)
        out.append(guid);
    return out;
}

} // namespace svodka::storage
