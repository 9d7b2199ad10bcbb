// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include "cli/CareCommands.h"
#include "cli/FeedCommands.h"
#include "cli/LibraryCommands.h"
#include "cli/OfflineCommands.h"
#include "cli/PureCommands.h"
#include "cli/ReadingCommands.h"
#include "cli/Session.h"
#include "core/Text.h"
#include "i18n/ErrorText.h"
#include "i18n/LanguageController.h"
#include "settings/LibraryPlace.h"
#include "settings/Settings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace svodka::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// clang-format off
constexpr Command commands[] = {
    {"subscribe", "ADDRESS [--folder NAME]", QT_TRANSLATE_NOOP("CommandLine", "find the feed behind an address and follow it"), "folder=", 1, 1, subscribe},
    {"unsubscribe", "FEED", QT_TRANSLATE_NOOP("CommandLine", "leave a feed"), "", 1, 1, unsubscribe},
    {"feeds", "", QT_TRANSLATE_NOOP("CommandLine", "list what is followed"), "", 0, 0, feeds},
    {"import-opml", "FILE", QT_TRANSLATE_NOOP("CommandLine", "follow the feeds that a file lists"), "", 1, 1, importOpml},
    {"export-opml", "[FILE]", QT_TRANSLATE_NOOP("CommandLine", "write the list of feeds"), "", 0, 1, exportOpml},
    {"refresh", "[FEED…] [--due|--force]", QT_TRANSLATE_NOOP("CommandLine", "fetch the feeds"), "due force", 0, -1, refresh},
    {"articles", "[--feed FEED] [--unread|--starred|--saved] [--limit N] [--before CURSOR]", QT_TRANSLATE_NOOP("CommandLine", "list articles, newest first"), "feed= unread starred saved limit= before=", 0, 0, articles},
    {"show", "ARTICLE [--format text|markdown|html|json]", QT_TRANSLATE_NOOP("CommandLine", "print an article"), "format=", 1, 1, show},
    {"mark", "read|unread|starred|unstarred ARTICLE…", QT_TRANSLATE_NOOP("CommandLine", "set the state of articles"), "", 2, -1, mark},
    {"search", "QUERY [--limit N]", QT_TRANSLATE_NOOP("CommandLine", "find articles by their words"), "limit=", 1, -1, search},
    {"discussion", "ARTICLE", QT_TRANSLATE_NOOP("CommandLine", "print the discussion of an article"), "", 1, 1, discussion},
    {"save", "ARTICLE…|ADDRESS|FILE --url ADDRESS", QT_TRANSLATE_NOOP("CommandLine", "keep text, pictures and discussion for reading without a network"), "url=", 1, -1, save},
    {"verify", "[ARTICLE…]", QT_TRANSLATE_NOOP("CommandLine", "say what of the saved articles is complete and what is missing"), "", 0, -1, verify},
    {"export", "ARTICLE…|--feed FEED|--saved --format html|epub|markdown|text|pdf -o FILE [--force]", QT_TRANSLATE_NOOP("CommandLine", "write articles into one file"), "feed= saved format= o= force", 0, -1, exportArticles},
    {"check", "", QT_TRANSLATE_NOOP("CommandLine", "check the library"), "", 0, 0, check},
    {"backup", "FILE", QT_TRANSLATE_NOOP("CommandLine", "copy the library into one file"), "", 1, 1, backup},
    {"restore", "FILE", QT_TRANSLATE_NOOP("CommandLine", "put a copy back"), "", 1, 1, restore},
    {"compact", "", QT_TRANSLATE_NOOP("CommandLine", "give unused space back"), "", 0, 0, compact},
    {"normalize", "FILE --url ADDRESS | --batch IN OUT [--passes N]", QT_TRANSLATE_NOOP("CommandLine", "read a page and print the article as JSON"), "", 0, -1, nullptr, normalize},
    {"sanitize", "[--base ADDRESS] | --batch", QT_TRANSLATE_NOOP("CommandLine", "read HTML from standard input and print it in canonical form"), "", 0, -1, nullptr, sanitize},
    {"parse-feed", "FILE [--url ADDRESS] [--content-type TYPE] | --batch", QT_TRANSLATE_NOOP("CommandLine", "read a feed and print it as JSON"), "", 0, -1, nullptr, parseFeed},
};
// clang-format on

const Command* commandNamed(const QString& name) {
    for (const Command& command : commands)
        if (name == QLatin1StringView(command.name))
            return &command;
    return nullptr;
}

void addGlobalOptions(QCommandLineParser& parser) {
    parser.addOption({u"library"_s, {}, u"DIR"_s});
    parser.addOption({u"language"_s, {}, u"en|ru"_s});
    parser.addOption({u"json"_s, {}});
    parser.addOption({{u"help"_s, u"h"_s}, {}});
    parser.addOption({{u"version"_s, u"v"_s}, {}});
}

void addOptions(QCommandLineParser& parser, const Command& command) {
    for (QString option : QString::fromLatin1(command.options).split(u' ', Qt::SkipEmptyParts)) {
        const bool takesValue = option.endsWith(u'=');
        option.remove(u'=');
        parser.addOption(QCommandLineOption(option, {}, takesValue ? u"VALUE"_s : QString()));
    }
}

/// A later value of an option outdoes an earlier one.
void take(const QCommandLineParser& parser, Call& call) {
    for (const QString& name : parser.optionNames())
        call.options.insert(name, parser.value(name));
    call.library = call.value(u"library"_s);
    call.json = call.has(u"json"_s);
}

int printHelp() {
    QString text =
        Words::tr("Usage: svodka-cli [--library DIR] [--language en|ru] [--json] COMMAND …") + u"\n\n"_s;
    for (const Command& command : commands)
        text += u"  %1 %2\n      %3\n"_s.arg(QString::fromLatin1(command.name),
                                             QString::fromUtf8(command.usage), Words::tr(command.help));
    text += u'\n' + Words::tr("FEED and ARTICLE are numbers, as “feeds” and “articles” print them.");
    print(text);
    return Success;
}

/// What is said of a wrong line before the library's settings are known is said in this language.
bool setLanguage(LanguageController& languages, const Call& call) {
    const QString chosen = call.value(u"language"_s);
    if (!chosen.isEmpty() && chosen != "en"_L1 && chosen != "ru"_L1)
        return false;
    if (chosen.isEmpty())
        languages.setLanguage(Settings(settingsFile(call.library)).get(Settings::language));
    else
        languages.setLanguage(chosen == "ru"_L1 ? InterfaceLanguage::Russian : InterfaceLanguage::English);
    return true;
}

int runCommand(const Command& command, QStringList rest, Call& call, LanguageController& languages) {
    if (command.runRaw)
        return command.runRaw(rest);
    QCommandLineParser parser;
    addGlobalOptions(parser);
    addOptions(parser, command);
    const QString name = QString::fromLatin1(command.name);
    if (!parser.parse(QStringList{name} + rest))
        return wrongUse(parser.errorText());
    take(parser, call);
    if (!setLanguage(languages, call))
        return wrongUse(
            Words::tr("There is no language “%1” here; use en or ru.").arg(call.value(u"language"_s)));
    if (call.has(u"help"_s))
        return printHelp();
    call.arguments = parser.positionalArguments();
    const auto count = call.arguments.size();
    if (count < command.fewest || (command.most >= 0 && count > command.most))
        return wrongUse(
            Words::tr("Use it like this: svodka-cli %1 %2").arg(name, QString::fromUtf8(command.usage)));
    return command.run(call);
}

void write(FILE* stream, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

int run(const QStringList& line) {
    LanguageController languages;
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    addGlobalOptions(parser);
    if (!parser.parse(line))
        return wrongUse(parser.errorText());
    Call call;
    take(parser, call);
    if (!setLanguage(languages, call))
        return wrongUse(
            Words::tr("There is no language “%1” here; use en or ru.").arg(call.value(u"language"_s)));
    if (call.has(u"version"_s)) {
        print(u"svodka-cli "_s + QCoreApplication::applicationVersion());
        return Success;
    }
    QStringList words = parser.positionalArguments();
    if (call.has(u"help"_s))
        return printHelp();
    if (words.isEmpty())
        return wrongUse(Words::tr("Say what to do; “svodka-cli --help” lists the commands."));
    const QString name = words.takeFirst();
    const Command* command = commandNamed(name);
    if (!command)
        return wrongUse(Words::tr("There is no command “%1”; “svodka-cli --help” lists them.").arg(name));
    return runCommand(*command, words, call, languages);
}

void print(const QString& text) {
    write(stdout, text.toUtf8());
}

void print(const QJsonObject& json) {
    write(stdout, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void print(const QJsonArray& json) {
    write(stdout, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void complain(const QString& text) {
    write(stderr, "svodka-cli: " + text::oneLine(text).toUtf8());
}

int failed(const Error& error) {
    complain(errorText(error));
    return Failure;
}

int wrongUse(const QString& text) {
    complain(text);
    return WrongUse;
}

} // namespace svodka::cli
