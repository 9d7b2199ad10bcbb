// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CareCommands.h"

#include "cli/Await.h"
#include "cli/Session.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace svodka::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CareCommands)
};

void say(const Call& call, const QString& key, const QString& value, const QString& sentence) {
    if (call.json)
        print(QJsonObject{{key, value}});
    else
        print(sentence);
}

} // namespace

int check(const Call& call) {
    Session session(call);
    if (const auto opened = session.open(); !opened)
        return failed(opened.error());
    const auto found = await(session.storage.check());
    if (!found)
        return failed(found.error());
    say(call, u"check"_s, *found, Words::tr("The library is whole."));
    return Success;
}

int backup(const Call& call) {
    const QString file = QFileInfo(call.arguments.first()).absoluteFilePath();
    Session session(call);
    if (const auto opened = session.open(); !opened)
        return failed(opened.error());
    if (const auto done = await(session.storage.backup(file)); !done)
        return failed(done.error());
    say(call, u"backup"_s, file, Words::tr("The library was copied to %1.").arg(file));
    return Success;
}

int restore(const Call& call) {
    const QString file = QFileInfo(call.arguments.first()).absoluteFilePath();
    const auto aside = storage::Storage::restore(libraryFolder(call.library), file, Clock().now());
    if (!aside)
        return failed(aside.error());
    if (call.json)
        print(QJsonObject{{u"restored"_s, file}, {u"replaced"_s, *aside}});
    else
        print(aside->isEmpty()
                  ? Words::tr("The library was restored.")
                  : Words::tr("The library was restored. What was there before lies in %1").arg(*aside));
    return Success;
}

int compact(const Call& call) {
    Session session(call);
    if (const auto opened = session.open(); !opened)
        return failed(opened.error());
    if (const auto done = await(session.storage.compact()); !done)
        return failed(done.error());
    say(call, u"compact"_s, u"ok"_s, Words::tr("Unused space was given back."));
    return Success;
}

} // namespace svodka::cli
