// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/ErrorText.h"

#include "core/Text.h"

#include <QCoreApplication>
#include <QLocale>

namespace svodka {
namespace {

/// Longer details (a driver's words, a pasted page) are cut: a sentence stays one.
constexpr int longestDetail = 240;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString ofStatus(qint64 status);
    static QString ofWait(qint64 seconds);
    static QString of(const Error& error, const QString& detail);
};

QString Words::ofStatus(qint64 status) {
    switch (status) {
    case 401:
    case 407:
        return tr("The site asks for a log-in to read this.");
    case 403:
        return tr("The site does not let Svodka read this (403).");
    case 404:
        return tr("There is nothing at this address (404). It may have been moved or removed.");
    case 410:
        return tr("The site says that this is gone for good (410).");
    default:
        break;
    }
    if (status >= 500)
        return tr("The site has a fault of its own (%1). Try again later.").arg(status);
    return tr("The site answered with status %1 and no page.").arg(status);
}

QString Words::ofWait(qint64 seconds) {
    if (seconds >= 2 * 3600)
        return tr("The site asks to be left alone for %n hour(s). Svodka waits.", nullptr,
                  static_cast<int>((seconds + 3599) / 3600));
    return tr("The site asks to be left alone for %n minute(s). Svodka waits.", nullptr,
              static_cast<int>(qMax<qint64>(1, (seconds + 59) / 60)));
}

// No default: a new kind of error is then named by the compiler until it has words.
QString Words::of(const Error& error, const QString& detail) {
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return tr("This was stopped.");
    case ErrorKind::BadAddress:
        return tr("“%1” is not an address that Svodka can open. It needs one that begins with http or https.")
            .arg(detail);
    case ErrorKind::AddressRefused:
        return tr("A page on the internet led to an address inside your own network (%1). Svodka did not "
                  "follow it.")
            .arg(detail);
    case ErrorKind::NoNetwork:
        return tr("There is no network now. What is saved can be read.");
    case ErrorKind::HostNotFound:
        return tr("There is no site named %1. Look at the spelling, or at the network.").arg(detail);
    case ErrorKind::ConnectionFailed:
        return tr("The connection to %1 did not come about or broke off. Try again.").arg(detail);
    case ErrorKind::TimedOut:
        return tr("%1 took too long to answer. Try again later.").arg(detail);
    case ErrorKind::TlsFailed:
        return tr("The connection is not safe, so nothing was read: %1").arg(detail);
    case ErrorKind::HttpStatus:
        return ofStatus(error.number);
    case ErrorKind::WaitAsked:
        return ofWait(error.number);
    case ErrorKind::TooManyRedirects:
        return tr("The site sends Svodka from one address to the next without end, or to one that may not be "
                  "followed.");
    case ErrorKind::TooLarge:
        return tr("What the site sent is larger than %1 and was not read.")
            .arg(QLocale().formattedDataSize(error.number, 0, QLocale::DataSizeSIFormat));
    case ErrorKind::EmptyAnswer:
        return tr("The site answered, but with nothing in it.");
    case ErrorKind::NothingReadable:
        return tr("No article and no list of articles was found on this page. It can still be opened in a "
                  "browser.");
    case ErrorKind::NotAFeed:
        return tr("This is not a feed, and it lists no articles.");
    case ErrorKind::BrokenFeed:
        return detail.isEmpty() ? tr("The feed is damaged and could not be repaired.")
                                : tr("The feed is damaged and could not be repaired: %1").arg(detail);
    case ErrorKind::UnsupportedContent:
        return tr("Svodka does not read this kind of content (%1).").arg(detail);
    case ErrorKind::NotFound:
        return detail.isEmpty() ? tr("It is no longer in the library.")
                                : tr("“%1” is not in the library.").arg(detail);
    case ErrorKind::AlreadyThere:
        return tr("You already follow “%1”.").arg(detail);
    case ErrorKind::TextEmpty:
        return tr("The message is empty. Write something first.");
    case ErrorKind::TextTooLong:
        return tr("The message is too long: %n character(s) are allowed.", nullptr,
                  static_cast<int>(error.number));
    case ErrorKind::NotAllowed:
        return tr("This message is not yours to change, or the discussion can only be read.");
    case ErrorKind::BadProfile:
        return tr("The site profile has a fault in line %1: %2").arg(error.number).arg(detail);
    case ErrorKind::BadQuery:
        return tr("Svodka does not understand “%1”.").arg(detail);
    case ErrorKind::LibraryNotWritable:
        return tr("The library cannot be written at %1. Look at the rights of that folder.").arg(detail);
    case ErrorKind::LibraryNewer:
        return tr("This library was written by a newer Svodka (form %1). Nothing in it was touched; open it "
                  "with that version.")
            .arg(error.number);
    case ErrorKind::LibraryDamaged:
        return tr("The library is damaged: %1").arg(detail);
    case ErrorKind::LibraryBusy:
        return tr("Another Svodka has this library open. Close it and try again.");
    case ErrorKind::DiskFull:
        return tr("The disk is full. What was there before is whole; make room and try again.");
    case ErrorKind::StorageFailed:
        return tr("The library did not accept this; what was there before is whole: %1").arg(detail);
    case ErrorKind::FileNotReadable:
        return tr("The file %1 cannot be read.").arg(detail);
    case ErrorKind::FileNotWritable:
        return tr("The file %1 cannot be written.").arg(detail);
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorText(const Error& error) {
    return Words::of(error, text::shortened(text::oneLine(error.detail), longestDetail));
}

} // namespace svodka
