// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <functional>

namespace svodka::test {

/// What svodka-cli answered.
struct CliAnswer {
    int code = -1; ///< -1 = killed or never ended
    QByteArray out{};
    QByteArray err{};
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/// The real program on a library of its own. The test's event loop turns meanwhile, so a server in it
/// answers.
class Cli {
public:
    explicit Cli(QString library) : m_library(std::move(library)) {}

    [[nodiscard]] CliAnswer run(const QStringList& arguments) { return runUntil(arguments, {}); }

    /// Kills the program (SIGKILL) as soon as `enough` says so.
    [[nodiscard]] CliAnswer runUntil(const QStringList& arguments, const std::function<bool()>& enough) {
        QProcess process;
        process.setProgram(QStringLiteral(SVODKA_BIN_DIR "/svodka-cli"));
        process.setArguments(QStringList{QStringLiteral("--library"), m_library} + arguments);
        process.start();
        const bool ended = QTest::qWaitFor(
            [&] {
                if (enough && enough())
                    process.kill();
                return process.state() == QProcess::NotRunning;
            },
            60'000);
        CliAnswer answer{.out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
        if (ended && process.exitStatus() == QProcess::NormalExit)
            answer.code = process.exitCode();
        return answer;
    }

private:
    QString m_library;
};

} // namespace svodka::test
