// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Heap.h"
#include "ui/Application.h"

#include <QApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[]) {
    svodka::keepHeapSmall();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"svodka"_s);
    QApplication::setApplicationVersion(QStringLiteral(SVODKA_VERSION));
    QGuiApplication::setDesktopFileName(u"org.svodka.Svodka"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/org.svodka.Svodka.svg"_s));

    svodka::Application svodka(application, svodka::optionsFrom(application));
    if (svodka.start() == svodka::Application::Start::HandedOver)
        return 0;
    return application.exec();
}
