// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Application.h"

#include <QApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[]) {
    QCoreApplication::setApplicationName(u"svodka"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SVODKA_VERSION));
    svodka::Options options;
    {
        int count = argc;
        const QCoreApplication words(count, argv); // --help and the like need no display
        options = svodka::optionsFrom(QCoreApplication::arguments());
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.svodka.Svodka"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/org.svodka.Svodka.svg"_s));

    svodka::Application svodka(application, options);
    if (svodka.start() == svodka::Application::Start::HandedOver)
        return 0;
    return application.exec();
}
