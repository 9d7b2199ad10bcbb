// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "settings/Settings.h"
#include "ui/article/ArticleView.h"

namespace svodka {

/// Where the reader left each of the last 500 articles; kept with the window's state. An article that was
/// left at its beginning or read to its end is forgotten: it begins anew.
class ReadingPositions final {
public:
    explicit ReadingPositions(Settings& settings);

    void keep(const ReadingPosition& position);
    void forget(ArticleId article);
    [[nodiscard]] std::optional<ReadingPosition> of(ArticleId article) const;

private:
    void write() const;

    Settings& m_settings;
    QList<ReadingPosition> m_last; ///< the last left first
};

} // namespace svodka
