// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

/// Only PDF is drawn, and only what draws needs fonts; every other command starts without them.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char* argv[]) {
    const auto isPdf = [](std::string_view word) { return word == "pdf" || word == "--format=pdf"; };
    if (!std::any_of(argv, argv + argc, isPdf))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // there may be no display, and none is wanted
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char* argv[]) {
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"svodka"_s); // the same folders as the window's
    QCoreApplication::setApplicationVersion(QStringLiteral(SVODKA_VERSION));
    return svodka::cli::run(QCoreApplication::arguments());
}
