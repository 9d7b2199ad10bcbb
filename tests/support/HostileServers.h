// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/ScriptedServer.h"

namespace svodka::test {

/// What a server may do to a reader of feeds, by accident or on purpose.
struct Fault {
    const char* name;
    Answer answer{};         ///< to every request
    QByteArray redirect{};   ///< instead of that: leads there with 302; "{n}" counts
    const char* address{};   ///< instead of a server: an address where there is none
    bool isReadable = false; ///< the reader may make a feed of it
};

/// `canary`: what must never be read (a file's address) or asked (a server's).
[[nodiscard]] QList<Fault> faults(const QByteArray& canaryFile, const QByteArray& canaryServer);

/// Does that to whoever asks.
void misbehave(ScriptedServer& server, const Fault& fault);

} // namespace svodka::test
