// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Clock.h"
#include "core/Result.h"
#include "export/Export.h"
#include "export/FileName.h"
#include "storage/Storage.h"

#include <QObject>

#include <memory>

namespace svodka {

/// What is written, and where.
struct ExportOrder {
    QList<ArticleId> articles; ///< in reading order
    exporting::Format format = exporting::Format::Html;
    QString file;    ///< replaced if it is there: whoever gives the order has asked
    QString title{}; ///< of the whole (a feed's name); empty = the first article's
};

/// Writes articles of the library into files; never touches the network.
class ExportService : public QObject {
    Q_OBJECT
public:
    ExportService(storage::Storage& storage, std::shared_ptr<const Clock> clock, QObject* parent = nullptr);

    /// Gathers, writes off the window's thread, and puts the file there only when it is whole. Pictures of
    /// Markdown go into a new folder beside it. Answers the number of articles. Errors: NotFound (no
    /// article), FileNotWritable with the file, UnsupportedContent (PDF without a QGuiApplication).
    [[nodiscard]] Async<int> write(const ExportOrder& order);

    /// In the order of `ids`, with the pictures that are kept and the discussions.
    [[nodiscard]] Async<QList<exporting::ExportedArticle>> collect(const QList<ArticleId>& ids);
    /// Every article of a list, in its order, whatever the query's limit.
    [[nodiscard]] Async<QList<ArticleId>> everyArticle(ArticleQuery query);

    /// The words of an export in the interface's language.
    [[nodiscard]] static exporting::ExportWords words();

private:
    using Articles = std::shared_ptr<QList<exporting::ExportedArticle>>;
    using Ids = std::shared_ptr<QList<ArticleId>>;
    [[nodiscard]] Async<void> addAll(QList<ArticleId> ids, const Articles& out);
    [[nodiscard]] Async<void> addPictures(QList<QUrl> addresses, const Articles& out);
    [[nodiscard]] Async<void> addComments(ArticleId id, const Articles& out);
    [[nodiscard]] Async<void> addPage(ArticleQuery query, const Ids& out);

    storage::Storage& m_storage;
    std::shared_ptr<const Clock> m_clock;
};

} // namespace svodka
