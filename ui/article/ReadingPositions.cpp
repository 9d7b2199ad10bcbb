// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/ReadingPositions.h"

#include <QByteArrayList>

namespace svodka {

namespace {

constexpr qsizetype most = 500;

QString stateName() {
    return QStringLiteral("positions");
}

} // namespace

// One article is "id:block:offset"; what cannot be read is left out.
ReadingPositions::ReadingPositions(Settings& settings) : m_settings(settings) {
    for (const QByteArray& entry : settings.windowState(stateName()).split(' ')) {
        const QByteArrayList parts = entry.split(':');
        if (parts.size() != 3)
            continue;
        const ReadingPosition position{ArticleId{parts[0].toLongLong()}, parts[1].toInt(),
                                       parts[2].toDouble()};
        if (position.article.isValid() && position.block >= 0 && m_last.size() < most)
            m_last.append(position);
    }
}

void ReadingPositions::keep(const ReadingPosition& position) {
    m_last.removeIf([&](const ReadingPosition& other) { return other.article == position.article; });
    m_last.prepend(position);
    if (m_last.size() > most)
        m_last.removeLast();
    write();
}

void ReadingPositions::forget(ArticleId article) {
    if (m_last.removeIf([&](const ReadingPosition& other) { return other.article == article; }) > 0)
        write();
}

std::optional<ReadingPosition> ReadingPositions::of(ArticleId article) const {
    for (const ReadingPosition& position : m_last)
        if (position.article == article)
            return position;
    return std::nullopt;
}

void ReadingPositions::write() const {
    QByteArrayList entries;
    for (const ReadingPosition& position : m_last)
        entries += QByteArray::number(position.article.value) + ':' + QByteArray::number(position.block) +
                   ':' + QByteArray::number(qRound(position.offset));
    m_settings.setWindowState(stateName(), entries.join(' '));
}

} // namespace svodka
