// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Result.h"
#include "export/Export.h"
#include "storage/Storage.h"

#include <QObject>

#include <memory>

namespace svodka {

/// Gathers what an export needs of articles out of the library; never touches the network.
class ExportService : public QObject {
    Q_OBJECT
public:
    explicit ExportService(storage::Storage& storage, QObject* parent = nullptr);

    /// In the order of `ids`, with the pictures that are kept and the discussions.
    [[nodiscard]] Async<QList<exporting::ExportedArticle>> collect(const QList<ArticleId>& ids);

    /// One article as text or Markdown for the clipboard, its source with it: pictures as links, no messages.
    [[nodiscard]] Async<QString> written(ArticleId id, exporting::Format format);

    /// The words of an export in the interface's language.
    [[nodiscard]] static exporting::ExportWords words();

private:
    using Articles = std::shared_ptr<QList<exporting::ExportedArticle>>;
    [[nodiscard]] Async<void> addAll(QList<ArticleId> ids, const Articles& out);
    [[nodiscard]] Async<void> addPictures(QList<QUrl> addresses, const Articles& out);
    [[nodiscard]] Async<void> addComments(ArticleId id, const Articles& out);

    storage::Storage& m_storage;
};

} // namespace svodka
