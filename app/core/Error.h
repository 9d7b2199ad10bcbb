// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMetaType>
#include <QString>

namespace svodka {

/// What went wrong, as a kind that the interface finds words for (i18n/ErrorText). Never shown as it is.
enum class ErrorKind {
    Cancelled,          ///< the reader or the program stopped it
    BadAddress,         ///< not an http/https/feed/file address; detail: what was given
    AddressRefused,     ///< a derived request to a private or loopback address; detail: the address
    NoNetwork,          ///< the machine is offline, or the reader works offline
    HostNotFound,       ///< detail: host
    ConnectionFailed,   ///< refused, reset, closed early; detail: host
    TimedOut,           ///< detail: host
    TlsFailed,          ///< certificate or handshake; detail: the reason as the TLS library gives it
    HttpStatus,         ///< an answer that is no success; number: status
    WaitAsked,          ///< 429/503 with Retry-After, or a wait still running; number: seconds
    TooManyRedirects,   ///< more than 10 hops, or a hop that may not be followed
    TooLarge,           ///< over a limit of bytes; number: limit in bytes
    EmptyAnswer,        ///< a success without a body
    NothingReadable,    ///< a page in which no article and no list was found
    NotAFeed,           ///< bytes that are no feed of any kind
    BrokenFeed,         ///< a feed that could not be repaired; detail: parser's words
    UnsupportedContent, ///< a type we do not read (a picture, a PDF); detail: the type
    NotFound,           ///< no such feed, article, comment; detail: what was asked
    AlreadyThere,       ///< followed already; detail: its title
    LibraryNotWritable, ///< folder or file; detail: path
    LibraryNewer,       ///< written by a newer Svodka; number: its schema version
    LibraryDamaged,     ///< detail: what the check said
    LibraryBusy,        ///< another process holds it
    DiskFull,
    StorageFailed, ///< any other database failure; detail: driver's words
    FileNotReadable,
    FileNotWritable,
    TextEmpty,
    TextTooLong, ///< number: limit in characters
    NotAllowed,  ///< the discussion is read-only, somebody else's comment
    BadProfile,  ///< a site profile that does not fit its schema; detail: where and why; number: line
    BadQuery,    ///< wrong use; detail: what
};

struct Error {
    ErrorKind kind = ErrorKind::StorageFailed;
    QString detail{}; ///< data for the sentence (a host, a path), never a sentence of ours
    qint64 number = 0;

    bool operator==(const Error&) const = default;
};

} // namespace svodka

Q_DECLARE_METATYPE(svodka::Error)
