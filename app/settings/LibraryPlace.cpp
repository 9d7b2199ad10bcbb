// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/LibraryPlace.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace svodka {

QString libraryFolder(const QString& chosen) {
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                            : QDir(chosen).absolutePath();
}

QString settingsFile(const QString& chosen) {
    const QString folder = chosen.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                               : QDir(chosen).absolutePath();
    return folder + u"/settings.ini"_s;
}

} // namespace svodka
