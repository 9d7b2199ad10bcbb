// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/FeedCommands.h"
#include "cli/PureCommands.h"

#include <QCoreApplication>

#include <iostream>

using namespace Qt::StringLiterals;

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString command = arguments.value(0);
    if (command == "normalize"_L1)
        return svodka::cli::normalize(arguments.mid(1));
    if (command == "sanitize"_L1)
        return svodka::cli::sanitize(arguments.mid(1));
    if (command == "parse-feed"_L1)
        return svodka::cli::parseFeed(arguments.mid(1));
    std::cerr << "svodka-cli: normalize, sanitize or parse-feed\n";
    return 2;
}
