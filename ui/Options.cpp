// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Application.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

enum ExitCode { Failure = 1, WrongUse = 2 };

[[noreturn]] void refuse(const QString& sentence, ExitCode code = WrongUse) {
    std::fputs(qPrintable(u"svodka: "_s + sentence + u'\n'), stderr);
    std::exit(code);
}

/// Without one Qt would end the program with a core dump.
bool hasDisplay(const QStringList& arguments) {
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    return std::ranges::any_of(arguments, [](const QString& argument) {
        return argument.startsWith("-platform"_L1) || argument.startsWith("--platform"_L1);
    });
}

QCommandLineOption hidden(const QString& name, const QString& value) {
    QCommandLineOption option(name, {}, value);
    option.setFlags(QCommandLineOption::HiddenFromHelp); // for pictures of the window
    return option;
}

/// Qt's own options that take a value and those that take none (QGuiApplication, QApplication). They are Qt's
/// to read, when it makes the application.
QStringList withoutToolkitOptions(const QStringList& arguments) {
    static const QStringList valued{
        u"platform"_s,        u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s,
        u"qwindowgeometry"_s, u"qwindowicon"_s,        u"qwindowtitle"_s,  u"session"_s,
        u"style"_s,           u"stylesheet"_s,         u"display"_s,       u"geometry"_s};
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        const QString name = argument.startsWith("--"_L1) ? argument.sliced(2) : argument.mid(1);
        const bool option = argument.startsWith(u'-');
        if (option && valued.contains(name))
            ++i;
        else if (!(option && (name == "reverse"_L1 || valued.contains(name.section(u'=', 0, 0)))))
            rest += argument;
    }
    return rest;
}

/// Before the line is read: its own help may have to be in that language.
InterfaceLanguage languageIn(const QStringList& arguments) {
    const qsizetype at = arguments.indexOf(u"--language"_s);
    const QString name =
        at >= 0 ? arguments.value(at + 1) : arguments.filter(u"--language="_s).value(0).mid(11);
    if (name == "ru"_L1)
        return InterfaceLanguage::Russian;
    return name == "en"_L1 ? InterfaceLanguage::English : InterfaceLanguage::System;
}

/// A file given by its path is an address as well.
QString addressOf(const QString& argument) {
    const QFileInfo file(argument);
    return file.isFile() ? QUrl::fromLocalFile(file.absoluteFilePath()).toString() : argument;
}

} // namespace

Options optionsFrom(const QStringList& arguments) {
    LanguageController languages; // whose words --help has
    languages.setLanguage(languageIn(arguments));
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
    if (!parser.parse(withoutToolkitOptions(arguments)))
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
    if (!hasDisplay(arguments))
        refuse(QCoreApplication::translate("svodka", "There is no display to open a window on."), Failure);
    return options;
}

} // namespace svodka
