// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/UndoService.h"

namespace svodka {

UndoService::UndoService(storage::Storage& storage, QObject* parent) : QObject(parent), m_storage(storage) {
    connect(&m_storage, &storage::Storage::actRecorded, this, &UndoService::actRecorded);
}

Async<std::optional<storage::Act>> UndoService::undo() {
    return m_storage.undo().then(this, [this](const Result<std::optional<storage::Act>>& act) {
        if (act && *act)
            emit undone(**act);
        return act;
    });
}

Async<std::optional<storage::Act>> UndoService::redo() {
    return m_storage.redo().then(this, [this](const Result<std::optional<storage::Act>>& act) {
        if (act && *act)
            emit redone(**act);
        return act;
    });
}

} // namespace svodka
