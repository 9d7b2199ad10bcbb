// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/StatusLine.h"

#include "i18n/ErrorText.h"
#include "ui/Actions.h"
#include "ui/Appearance.h"
#include "ui/Widgets.h"
#include "ui/models/TimeText.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka {

struct StatusLine::Bar final : QWidget {
    explicit Bar(QWidget* parent) : QWidget(parent) { setFixedSize(130, 5); }
    double share = 0;

protected:
    void paintEvent(QPaintEvent*) override {
        const Colours colours = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.line);
        painter.drawRoundedRect(rect(), 2.5, 2.5);
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(QRectF(0, 0, qMax(5.0, width() * share), height()), 2.5, 2.5);
    }
};

StatusLine::StatusLine(Services& services, const Actions& actions, QWidget* parent)
    : QStatusBar(parent),
      m_services(services),
      m_actions(actions),
      m_bar(new Bar(this)),
      m_stop(new QToolButton(this)),
      m_text(plainLabel(u"statusText"_s, this, TextRole::Soft)),
      m_refreshed(plainLabel(u"refreshedAt"_s, this, TextRole::Soft)),
      m_network(new QToolButton(this)),
      m_language(new QToolButton(this)) {
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    setContentsMargins(8, 1, 6, 0);
    m_bar->hide();
    m_stop->setDefaultAction(m_actions[Command::StopRefresh]);
    m_stop->setObjectName(u"stopButton"_s);
    m_stop->setAutoRaise(true);
    m_stop->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_stop->setIconSize(QSize(14, 14));
    m_stop->setFocusPolicy(Qt::TabFocus);
    m_stop->hide();
    m_network->setObjectName(u"networkButton"_s);
    m_language->setObjectName(u"languageButton"_s);
    for (QToolButton* button : {m_network, m_language}) {
        button->setAutoRaise(true);
        button->setFont(interfaceFont(0.92));
        button->setIconSize(QSize(14, 14));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_text->setFont(interfaceFont(0.92));
    m_refreshed->setFont(interfaceFont(0.92));
    m_language->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_language->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_language);
    for (const Command command :
         {Command::LanguageSystem, Command::LanguageEnglish, Command::LanguageRussian})
        menu->addAction(m_actions[command]);
    m_language->setMenu(menu);
    addWidget(m_bar);
    addWidget(m_stop);
    addWidget(m_text, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_refreshed, m_network, m_language})
        addPermanentWidget(widget);
    connect(m_network, &QToolButton::clicked, m_actions[Command::WorkOffline], &QAction::trigger);
    connect(&m_services.settings, &Settings::changed, this, &StatusLine::updateNetwork);
    connect(&m_services.feeds, &FeedService::refreshProgressed, this, [this](int done, int total, int added) {
        m_progress = Progress{done, total, added};
        m_error.reset();
        retranslate();
    });
    connect(&m_services.feeds, &FeedService::refreshFinished, this, [this](const RefreshSummary& summary) {
        m_progress.reset();
        m_summary = summary;
        m_refreshedAt = QDateTime::currentDateTimeUtc();
        retranslate();
    });
    retranslate();
}

void StatusLine::say(const Error& error) {
    m_error = error;
    retranslate();
}

void StatusLine::say(const QString& sentence) {
    showMessage(sentence, 6000);
}

void StatusLine::setRefreshedAt(const QDateTime& time) {
    m_refreshedAt = time;
    retranslate();
}

void StatusLine::paintEvent(QPaintEvent* event) {
    QStatusBar::paintEvent(event);
    QPainter(this).fillRect(QRect(0, 0, width(), 1), coloursOf(palette()).line);
}

void StatusLine::updateNetwork() {
    const bool offline = m_services.settings.get(Settings::workOffline);
    m_network->setIcon(icon(offline ? u"network-offline"_s : u"network-online"_s));
    m_network->setText(offline ? tr("Offline") : tr("Online"));
    m_network->setToolTip(offline ? tr("Nothing is fetched. Click to use the network again.")
                                  : tr("Click to work offline."));
}

void StatusLine::retranslate() {
    m_bar->setVisible(m_progress.has_value());
    m_stop->setVisible(m_progress.has_value());
    QString text;
    if (m_progress) {
        m_bar->share = m_progress->total > 0 ? double(m_progress->done) / m_progress->total : 0;
        m_bar->update();
        //: The second part is "3 new"
        text = tr("%1 of %n feed(s), %2", nullptr, m_progress->total)
                   .arg(QLocale().toString(m_progress->done), tr("%n new", "articles", m_progress->added));
    } else if (m_error) {
        text = errorText(*m_error);
    } else if (m_summary) {
        text = summaryText();
    }
    m_text->setToolTip(m_progress || m_error
                           ? QString()
                           : detailLines().join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s));
    m_text->setAccessibleDescription(m_summary && !m_progress && !m_error ? detailLines().join(u' ')
                                                                          : QString());
    m_text->setText(text);
    m_refreshed->setText(m_refreshedAt.isValid() ? tr("Refreshed %1").arg(timeText(m_refreshedAt))
                                                 : QString());
    const bool russian = m_services.languages.effective() == InterfaceLanguage::Russian;
    const QString language = russian ? u"Русский"_s : u"English"_s;
    m_language->setText(language + u" ▾"_s);
    m_language->setAccessibleName(tr("Language: %1").arg(language));
    m_language->setToolTip(tr("Language of the interface"));
    m_network->setAccessibleName({});
    updateNetwork();
}

QString StatusLine::summaryText() const {
    QString text =
        m_summary->added > 0 ? tr("%n new article(s)", nullptr, m_summary->added) : tr("Nothing new");
    if (!m_summary->failed.isEmpty())
        text += u" · "_s + tr("%n feed(s) could not be read", nullptr, int(m_summary->failed.size()));
    if (!m_summary->waiting.isEmpty())
        text += u" · "_s + waitingText();
    return text;
}

QString StatusLine::waitingText() const {
    const auto& waiting = m_summary->waiting;
    const auto last = std::ranges::max_element(waiting, {}, &RefreshSummary::Waiting::until);
    const QString time = timeText(last->until);
    if (waiting.size() == 1)
        return tr("“%1” was left alone: its server asked to wait until %2").arg(last->title, time);
    return tr("%n feed(s) were left alone: their servers asked to wait, the longest until %1", nullptr,
              int(waiting.size()))
        .arg(time);
}

QStringList StatusLine::detailLines() const {
    QStringList lines;
    if (m_summary) {
        for (const auto& feed : m_summary->waiting)
            lines += tr("“%1” waits until %2.").arg(feed.title, timeText(feed.until));
        for (const auto& feed : m_summary->failed)
            lines += tr("“%1”: %2").arg(feed.title, errorText(feed.error));
    }
    constexpr qsizetype most = 20;
    if (lines.size() > most) {
        const int more = int(lines.size() - most);
        lines = lines.first(most) + QStringList{tr("and %n more", nullptr, more)};
    }
    return lines;
}

void StatusLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStatusBar::changeEvent(event);
}

} // namespace svodka
