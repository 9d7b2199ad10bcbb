// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QUrl>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

[[noreturn]] void refuse(const QString& sentence) {
    std::fputs(qPrintable(u"svodka: "_s + sentence + u'\n'), stderr);
    std::exit(2);
}

QCommandLineOption hidden(const QString& name, const QString& value) {
    QCommandLineOption option(name, {}, value);
    option.setFlags(QCommandLineOption::HiddenFromHelp); // for pictures of the window
    return option;
}

/// A file given by its path is an address as well.
QString addressOf(const QString& argument) {
    const QFileInfo file(argument);
    return file.isFile() ? QUrl::fromLocalFile(file.absoluteFilePath()).toString() : argument;
}

} // namespace

Options optionsFrom(QApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("svodka", "A desktop news reader."));
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    const QCommandLineOption library(u"library"_s,
                                     QCoreApplication::translate("svodka", "Keep everything in this folder."),
                                     QCoreApplication::translate("svodka", "folder"));
    const QCommandLineOption language(
        u"language"_s, QCoreApplication::translate("svodka", "Language of the interface: en or ru."),
        QCoreApplication::translate("svodka", "language"));
    const QCommandLineOption offline(u"offline"_s,
                                     QCoreApplication::translate("svodka", "Do not use the network."));
    const QCommandLineOption sample(
        u"sample"_s, QCoreApplication::translate(
                         "svodka", "Follow the built-in sample edition when nothing is followed."));
    const QCommandLineOption screenshot(
        u"screenshot"_s,
        QCoreApplication::translate("svodka", "Save a picture of the window there and leave."),
        QCoreApplication::translate("svodka", "file"));
    const QCommandLineOption theme = hidden(u"theme"_s, u"light|dark"_s);
    const QCommandLineOption size = hidden(u"size"_s, u"WxH"_s);
    const QCommandLineOption show = hidden(u"show"_s, u"address"_s);
    parser.addOptions({library, language, offline, sample, screenshot, theme, size, show});
    parser.addPositionalArgument(
        u"address"_s,
        QCoreApplication::translate("svodka", "Addresses of articles, sections, feeds or sites to open."),
        u"[address…]"_s);
    if (!parser.parse(application.arguments()))
        refuse(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();

    Options options;
    options.library = parser.value(library);
    options.offline = parser.isSet(offline);
    options.sample = parser.isSet(sample);
    options.screenshot = parser.value(screenshot);
    options.show = parser.value(show);
    if (parser.isSet(language)) {
        const QString name = parser.value(language);
        if (name != "en"_L1 && name != "ru"_L1)
            refuse(QCoreApplication::translate("svodka", "--language takes en or ru"));
        options.language = name == "ru"_L1 ? InterfaceLanguage::Russian : InterfaceLanguage::English;
    }
    if (parser.isSet(theme))
        options.theme = parser.value(theme) == "dark"_L1 ? Theme::Dark : Theme::Light;
    const QStringList sides = parser.value(size).split(u'x');
    if (sides.size() == 2)
        options.size = QSize(sides[0].toInt(), sides[1].toInt());
    for (const QString& argument : parser.positionalArguments())
        options.addresses += addressOf(argument);
    return options;
}

} // namespace svodka
