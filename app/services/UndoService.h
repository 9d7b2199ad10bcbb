// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Result.h"
#include "storage/Storage.h"

#include <QObject>

namespace svodka {

/// Takes back what the reader did, over restarts. The bar "120 articles marked read · Undo" listens to
/// actRecorded.
class UndoService : public QObject {
    Q_OBJECT
public:
    explicit UndoService(storage::Storage& storage, QObject* parent = nullptr);
    [[nodiscard]] Async<std::optional<storage::Act>> undo();
    [[nodiscard]] Async<std::optional<storage::Act>> redo();

signals:
    void actRecorded(const svodka::storage::Act& act);
    void undone(const svodka::storage::Act& act);
    void redone(const svodka::storage::Act& act);

private:
    storage::Storage& m_storage;
};

} // namespace svodka
