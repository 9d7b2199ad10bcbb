// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DatabaseThread.h"

namespace svodka::storage {

DatabaseThread::~DatabaseThread() {
    {
        const QMutexLocker lock(&m_mutex);
        m_finishing = true;
        m_posted.wakeAll();
    }
    wait();
}

void DatabaseThread::post(Urgency urgency, std::unique_ptr<Job> job) {
    const QMutexLocker lock(&m_mutex);
    m_queues.at(static_cast<std::size_t>(urgency)).push_back(std::move(job));
    m_posted.wakeOne();
}

bool DatabaseThread::isWaitedFor(Urgency urgency) {
    const QMutexLocker lock(&m_mutex);
    for (std::size_t higher = 0; higher < static_cast<std::size_t>(urgency); ++higher)
        if (!m_queues.at(higher).empty())
            return true;
    return false;
}

std::unique_ptr<DatabaseThread::Job> DatabaseThread::takeNext() {
    QMutexLocker lock(&m_mutex);
    for (;;) {
        for (auto& queue : m_queues) {
            if (queue.empty())
                continue;
            auto job = std::move(queue.front());
            queue.pop_front();
            return job;
        }
        if (m_finishing)
            return nullptr;
        m_posted.wait(&m_mutex);
    }
}

void DatabaseThread::run() {
    while (const auto job = takeNext())
        job->run();
}

} // namespace svodka::storage
