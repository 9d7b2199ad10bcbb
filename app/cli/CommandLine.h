// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Error.h"
#include "core/Language.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>

namespace svodka::cli {

enum ExitCode { Success = 0, Failure = 1, WrongUse = 2 };

/// One command as it was called: its arguments and options, and where its answer goes.
struct Call {
    QString library{}; ///< a folder with everything in it; empty = the reader's own
    bool json = false;
    QStringList arguments{};
    QMap<QString, QString> options{}; ///< without dashes; a switch is there with an empty value
    [[nodiscard]] bool has(const QString& option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString& option) const { return options.value(option); }
};

/// What svodka-cli can be asked for. `options` names the command's own: "folder=" takes a value, "due" does
/// not.
struct Command {
    const char* name;
    const char* usage;
    const char* help; ///< marked for translation in the context CommandLine
    const char* options;
    int fewest; ///< arguments
    int most;   ///< -1 = any number
    int (*run)(const Call& call);
    int (*runRaw)(const QStringList& arguments) = nullptr; ///< for a command that reads its line itself
};

/// Reads the line and runs its command. Wrong use: one line on standard error and WrongUse.
[[nodiscard]] int run(const QStringList& line);

/// Standard output, UTF-8, with a line's end.
void print(const QString& text);
void print(const QJsonObject& json);
void print(const QJsonArray& json);
/// One line on standard error: "svodka-cli: …".
void complain(const QString& text);
/// Says what failed, in words; answers Failure.
[[nodiscard]] int failed(const Error& error);
[[nodiscard]] int wrongUse(const QString& text);

} // namespace svodka::cli
