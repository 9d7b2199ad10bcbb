// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Error.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QUrl>

#include <optional>

namespace svodka {

/// Why something is fetched; decides limits and what may be followed.
enum class FetchPurpose { Page, Feed, Picture, Icon, Discussion };

/// One request on its way, for people who want to see what the program does on the network. Addresses carry
/// no name and password.
struct RequestRecord {
    enum class State {
        Queued,    ///< waits for its turn at the server
        Asking,    ///< connecting, or sent and not answered
        Receiving, ///< the head of an answer is here
        Done,      ///< `error` or, without one, `status` says how it went
    };
    quint64 id = 0; ///< rises; the same over all changes of a request
    FetchPurpose purpose = FetchPurpose::Page;
    QUrl address{}; ///< as it was asked for
    QUrl reached{}; ///< where redirects have led so far; the same as `address` without one
    State state = State::Queued;
    int status = 0;            ///< of the last answer, redirects included; 0 = none yet
    int redirects = 0;         ///< followed so far
    qint64 bytes = 0;          ///< of bodies, as they came over the wire
    QDateTime started{};       ///< when it was asked for, UTC
    qint64 milliseconds = 0;   ///< from then to this state
    QByteArray etag{};         ///< of the answer
    QByteArray lastModified{}; ///< of the answer
    std::optional<Error> error{};

    [[nodiscard]] bool isDone() const { return state == State::Done; }
};

} // namespace svodka

Q_DECLARE_METATYPE(svodka::RequestRecord)
