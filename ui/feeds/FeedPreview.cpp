// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/FeedPreview.h"

#include "i18n/ErrorText.h"
#include "services/WhenReady.h"
#include "ui/Appearance.h"
#include "ui/Widgets.h"
#include "ui/models/TimeText.h"
#include "ui/notices/ProgressLine.h"

#include <QEvent>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace svodka {

FeedPreview::FeedPreview(Services& services, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_title(plainLabel(u"previewTitle"_s, this, TextRole::Soft)),
      m_progress(new ProgressLine(this)),
      m_message(plainLabel(u"previewMessage"_s, this)),
      m_list(new QListWidget(this)) {
    setObjectName(u"feedPreview"_s);
    m_list->setObjectName(u"previewList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setSpacing(2);
    m_title->setFont(interfaceFont(0.92));
    m_message->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_list, 1);
    retranslate();
}

void FeedPreview::show(const FeedCandidate& candidate) {
    if (m_candidate && m_candidate->address == candidate.address && (m_looking || !m_error))
        return;
    ++m_generation;
    m_candidate = candidate;
    m_error.reset();
    m_looking = candidate.newest.isEmpty();
    m_looking ? m_progress->setBusy() : m_progress->setIdle();
    if (m_looking)
        whenReady(m_services.importer.lookAt(candidate), this,
                  [this, generation = m_generation](const Result<FeedCandidate>& looked) {
                      if (generation == m_generation)
                          take(looked);
                  });
    retranslate();
}

void FeedPreview::take(const Result<FeedCandidate>& looked) {
    m_looking = false;
    m_progress->setIdle();
    if (looked) {
        m_candidate = *looked;
        emit lookedAt(*looked);
    } else {
        m_error = looked.error();
    }
    retranslate();
}

void FeedPreview::clear() {
    ++m_generation;
    m_candidate.reset();
    m_error.reset();
    m_looking = false;
    m_progress->setIdle();
    retranslate();
}

void FeedPreview::retranslate() {
    m_title->setText(tr("Newest articles"));
    m_list->setAccessibleName(tr("Newest articles"));
    m_list->clear();
    if (m_candidate)
        for (const Headline& headline : std::as_const(m_candidate->newest)) {
            const QString time = headline.published.isValid() ? timeText(headline.published) : QString();
            m_list->addItem(time.isEmpty() ? headline.title : headline.title + u" · "_s + time);
        }
    QString message;
    if (m_error)
        message = errorText(*m_error);
    else if (m_looking)
        message = tr("Looking at it…");
    else if (m_candidate && m_candidate->newest.isEmpty())
        message = tr("It lists no article now.");
    m_message->setForegroundRole(m_error ? QPalette::BrightText : QPalette::WindowText);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_list->setVisible(message.isEmpty());
}

void FeedPreview::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace svodka
