// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <array>
#include <deque>
#include <memory>

namespace svodka::storage {

/// What waits for a job. Inside one urgency the order of posting is kept, so the reader's acts and what the
/// window shows after them (both `Window`) never pass each other.
enum class Urgency { Window, Refresh, Maintenance };

/// The one thread that touches the library's file. Jobs are carried out one at a time.
class DatabaseThread final : public QThread {
public:
    class Job {
    public:
        virtual ~Job() = default;
        virtual void run() = 0;
    };

    ~DatabaseThread() override; ///< carries out what was posted
    void post(Urgency urgency, std::unique_ptr<Job> job);
    /// True when a job of a higher urgency waits: long maintenance gives way between its slices.
    [[nodiscard]] bool isWaitedFor(Urgency urgency);

protected:
    void run() override;

private:
    [[nodiscard]] std::unique_ptr<Job> takeNext(); ///< nothing when finishing and empty
    QMutex m_mutex;
    QWaitCondition m_posted;
    std::array<std::deque<std::unique_ptr<Job>>, 3> m_queues;
    bool m_finishing = false;
};

} // namespace svodka::storage
