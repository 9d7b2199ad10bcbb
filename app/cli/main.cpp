// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "core/Heap.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[]) {
    svodka::keepHeapSmall();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"svodka"_s); // the same folders as the window's
    QCoreApplication::setApplicationVersion(QStringLiteral(SVODKA_VERSION));
    return svodka::cli::run(QCoreApplication::arguments());
}
