// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/ScriptedServer.h"

#include <QUrl>

namespace svodka::test {

/// A reader of feeds under judgement, whatever drives it.
class ConductReader {
public:
    enum class Kind { All, Due };
    struct Seen {
        QUrl address;
        int articles = 0;
        bool hasError = false;
    };
    virtual ~ConductReader() = default;
    virtual void follow(const QUrl& address) = 0;
    virtual void refresh(Kind kind = Kind::All) = 0;
    virtual void later(qint64 seconds) = 0; ///< its clock goes on; never called where a rule needs none
    [[nodiscard]] virtual QList<Seen> feeds() = 0;
};

/// One rule of how a feed reader treats a server: after R. Kroll's feed reader score, RFC 9110 and RFC 9111.
struct ConductRule {
    enum class Level { Must, Should };
    const char* name;
    Level level;
    const char* source;
    bool needsClock;                                                 ///< takes longer than a test may
    QString (*check)(ConductReader& reader, ScriptedServer& server); ///< answers what was wrong; empty = kept
};

[[nodiscard]] const QList<ConductRule>& conductRules();

} // namespace svodka::test
