// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CareService.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace svodka {
namespace {

constexpr auto beforeTheFirst = 3min; // the reader has come to read
constexpr auto betweenRounds = 1h;
constexpr qint64 backupEvery = 22 * 3600; // seconds; a day, whatever hour the program is used at
constexpr qsizetype listsKept = 7;

QStringList listsIn(const QString& folder) {
    return QDir(folder).entryList({u"subscriptions-*.opml"_s}, QDir::Files, QDir::Name | QDir::Reversed);
}

} // namespace

CareService::CareService(storage::Storage& storage, FeedService& feeds, SubscriptionService& subscriptions,
                         const Settings& settings, std::shared_ptr<const Clock> clock, QObject* parent)
    : QObject(parent),
      m_storage(storage),
      m_feeds(feeds),
      m_subscriptions(subscriptions),
      m_settings(settings),
      m_clock(std::move(clock)) {
    connect(&m_storage, &storage::Storage::troubleBegan, this, [this](const Error& trouble) {
        m_trouble = trouble;
        m_feeds.stopRefresh(); // what it fetches cannot be kept
        emit troubleBegan(trouble);
    });
    connect(&m_storage, &storage::Storage::troubleEnded, this, [this] {
        m_trouble.reset();
        emit troubleEnded();
    });
    connect(&m_storage, &storage::Storage::rescued, this, &CareService::readFeedListAgain);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(betweenRounds);
        careNow().then(this, [](const Result<void>&) {});
    });
    m_listTimer.setSingleShot(true);
    m_listTimer.setInterval(5s);
    connect(&m_listTimer, &QTimer::timeout, this, &CareService::writeFeedList);
}

void CareService::start() {
    m_timer.start(beforeTheFirst);
    connect(&m_feeds, &FeedService::treeChanged, &m_listTimer, [this] {
        if (!m_listTimer.isActive()) // a refresh changes the tree a hundred times
            m_listTimer.start();
    });
}

storage::RetentionRules CareService::rules() const {
    return {m_settings.get(Settings::keepDays), m_settings.get(Settings::keepPerFeed),
            qint64{m_settings.get(Settings::keepMegabytes)} << 20};
}

Async<void> CareService::careNow() {
    if (m_trouble)
        return ready(Result<void>(*m_trouble));
    writeFeedList();
    if (!isBackupDue())
        return careOn();
    return m_storage.checkInBackground()
        .then(this,
              [this](const Result<void>& checked) {
                  if (checked)
                      return m_storage.backUpInBackground();
                  if (checked.error().kind == ErrorKind::LibraryDamaged)
                      emit troubleBegan(checked.error());
                  return ready(Result<QString>(checked.error()));
              })
        .unwrap()
        .then(this,
              [this](const Result<QString>& backup) {
                  return backup ? careOn() : ready(Result<void>(backup.error()));
              })
        .unwrap();
}

/// Slice after slice; between two of them whatever else was asked of the library is done.
Async<void> CareService::careOn() {
    return m_storage.careSome(rules())
        .then(this,
              [this](const Result<bool>& more) {
                  if (!more)
                      return ready(Result<void>(more.error()));
                  return *more ? careOn() : ready(Result<void>());
              })
        .unwrap();
}

bool CareService::isBackupDue() const {
    const QDateTime newest = m_storage.newestBackup();
    return !newest.isValid() || std::abs(newest.secsTo(m_clock->now())) > backupEvery;
}

QString CareService::listFolder() const {
    return m_storage.folder() + u"/backups"_s;
}

/// Once a day, and again when something was followed or left since.
void CareService::writeFeedList() {
    m_subscriptions.exportOpml(Secrets::Included).then(this, [this](const Result<QByteArray>& opml) {
        const QString folder = listFolder();
        if (!opml || !opml->contains("xmlUrl") || !QDir().mkpath(folder))
            return;
        const QString day = m_clock->now().toUTC().toString(u"yyyy-MM-dd"_s);
        const QString path = folder + u"/subscriptions-"_s + day + u".opml"_s;
        QFile known(path);
        if (known.open(QIODevice::ReadOnly) && known.readAll() == *opml)
            return;
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(*opml) < 0 || !file.commit())
            return;
        for (const QString& old : listsIn(folder).mid(listsKept))
            QFile::remove(folder + u'/' + old);
    });
}

void CareService::readFeedListAgain(const storage::Rescue& rescue) {
    const QStringList lists = listsIn(listFolder());
    QFile file(lists.isEmpty() ? QString() : listFolder() + u'/' + lists.first());
    if (rescue.feeds > 0 || lists.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        emit rescued(rescue);
        return;
    }
    m_subscriptions.importOpml(file.readAll()).then(this, [this, rescue](const Result<ImportReport>& read) {
        storage::Rescue told = rescue;
        told.feeds = read ? int(read->added.size()) : 0;
        emit rescued(told);
    });
}

} // namespace svodka
