// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/Cli.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

namespace svodka::test {

/// A program under a fault, which may be that it is killed after so many milliseconds. The test's own server
/// answers meanwhile.
class Program {
public:
    explicit Program(QString library, QString program = QStringLiteral("svodka-cli"))
        : m_library(std::move(library)),
          m_program(std::move(program)) {}

    Program& with(const QString& name, const QString& value) {
        m_environment.insert(name, value);
        return *this;
    }
    /// Preloads faults.cpp for what lies below `folder`.
    Program& faulty(const QString& folder) {
        with(QStringLiteral("LD_PRELOAD"), QStringLiteral(FAULTS));
        return with(QStringLiteral("FAULT_FOLDER"), folder);
    }
    Program& below(const QString& limit) { // "-f 200": see ulimit of the shell
        m_limit = limit;
        return *this;
    }

    [[nodiscard]] CliAnswer run(const QStringList& arguments, int killAfter = -1) {
        QProcess process;
        start(process, arguments);
        QElapsedTimer time;
        time.start();
        bool killed = false;
        const bool ended = QTest::qWaitFor(
            [&] {
                if (killAfter >= 0 && time.elapsed() >= killAfter && !killed) {
                    process.kill();
                    killed = true;
                }
                return process.state() == QProcess::NotRunning;
            },
            120'000);
        CliAnswer answer{.out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
        if (ended && process.exitStatus() == QProcess::NormalExit)
            answer.code = process.exitCode();
        return answer;
    }

    void start(QProcess& process, const QStringList& arguments) const {
        process.setProcessEnvironment(m_environment);
        const QString file = QStringLiteral(SVODKA_BIN_DIR "/") + m_program;
        const QStringList all = QStringList{QStringLiteral("--library"), m_library} + arguments;
        if (m_limit.isEmpty())
            process.start(file, all);
        else
            process.start(QStringLiteral("/bin/bash"),
                          QStringList{QStringLiteral("-c"),
                                      QStringLiteral("trap '' XFSZ; ulimit %1; exec \"$@\"").arg(m_limit),
                                      QStringLiteral("bash"), file} +
                              all);
    }

private:
    QString m_library;
    QString m_program;
    QString m_limit;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace svodka::test
