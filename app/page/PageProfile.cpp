// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/PageProfile.h"

#include "page/ProfileReader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::page {
namespace {

/// A quick look before the selector is tried.
bool mayMatch(const QByteArrayList& classes, const PageIndex& index) {
    return std::all_of(classes.begin(), classes.end(), [&](const QByteArray& name) {
        return index.mayHaveClass({name.constData(), static_cast<size_t>(name.size())});
    });
}

QList<QString> profileFiles(const QString& folder) {
    QList<QString> files;
    for (const QString& name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        files.append(QDir(folder).filePath(name));
    return files;
}

QByteArray contents(const QString& path) {
    QFile file(path);
    constexpr qint64 longest = 1024 * 1024;
    return file.open(QIODevice::ReadOnly) ? file.read(longest) : QByteArray();
}

void addFolder(const QString& folder, QList<PageProfile>& profiles, QList<Error>* faults) {
    QList<QString> waiting = profileFiles(folder);
    // A profile may extend one that comes later in the folder: another round for those that wait.
    for (qsizetype before = -1; !waiting.isEmpty() && before != waiting.size();) {
        before = waiting.size();
        const QList<QString> round = std::exchange(waiting, {});
        for (const QString& path : round) {
            auto profile = PageProfile::fromJson(contents(path), profiles);
            if (!profile) {
                waiting.append(path);
                continue;
            }
            profiles.removeIf([&](const PageProfile& other) { return other.id == profile->id; });
            profiles.append(std::move(profile).value());
        }
    }
    for (const QString& path : waiting) {
        Error fault = PageProfile::fromJson(contents(path), profiles).error();
        fault.detail.prepend(QDir(folder).relativeFilePath(path) + u": "_s);
        if (faults)
            faults->append(fault);
    }
}

const PageProfile& genericProfile() {
    static const PageProfile profile{u"generic"_s, {}};
    return profile;
}

} // namespace

Result<PageProfile> PageProfile::fromJson(const QByteArray& json, const QList<PageProfile>& parents) {
    return ProfileReader(json, parents).read();
}

bool PageProfile::hasHost(const QUrl& address) const {
    const QString host = address.host();
    return std::any_of(hosts.begin(), hosts.end(),
                       [&](const QString& known) { return host == known || host.endsWith(u'.' + known); });
}

ProfileSet ProfileSet::load(const QString& userFolder, QList<Error>* faults) {
    QList<PageProfile> profiles;
    addFolder(u":/profiles"_s, profiles, faults);
    if (!userFolder.isEmpty())
        addFolder(userFolder, profiles, faults);
    return ProfileSet(std::move(profiles));
}

ProfileSet::ProfileSet() : ProfileSet(QList<PageProfile>()) {}

ProfileSet::ProfileSet(QList<PageProfile> profiles)
    : m_now(std::make_shared<std::atomic<Profiles>>(
          std::make_shared<const QList<PageProfile>>(std::move(profiles)))) {}

QStringList ProfileSet::ids() const {
    QStringList ids;
    const Profiles all = now();
    for (const PageProfile& profile : *all)
        ids.append(profile.id);
    return ids;
}

QString ProfileSet::json(const QString& id) const {
    const Profiles all = now();
    for (const PageProfile& profile : *all)
        if (profile.id == id)
            return profile.json;
    return {};
}

Result<ProfileSet> ProfileSet::with(const QByteArray& json) const {
    QList<PageProfile> profiles = *now();
    auto profile = PageProfile::fromJson(json, profiles);
    if (!profile)
        return profile.error();
    profiles.removeIf([&](const PageProfile& other) { return other.id == profile->id; });
    profiles.append(std::move(profile).value());
    return ProfileSet(std::move(profiles));
}

void ProfileSet::replaceBy(const ProfileSet& other) {
    m_now->store(other.now());
}

std::shared_ptr<const PageProfile> ProfileSet::matching(const QUrl& address, const html::Document& document,
                                                        const PageIndex& index) const {
    const Profiles all = now();
    const PageProfile* best = &genericProfile();
    int bestScore = 0;
    for (const PageProfile& profile : *all) {
        int score = 0;
        for (qsizetype i = 0; i < profile.markup.size(); ++i)
            score += mayMatch(profile.markupClasses[i], index) &&
                     document.selectFirst(profile.markup[i], document.root());
        if (score > 0 && profile.hasHost(address))
            score += 100;
        if (score > bestScore) {
            best = &profile;
            bestScore = score;
        }
    }
    return {all, best}; // which keeps the whole list, whatever replaces it meanwhile
}

} // namespace svodka::page
