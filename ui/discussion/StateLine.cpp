// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discussion/StateLine.h"

#include "i18n/ErrorText.h"
#include "ui/Appearance.h"
#include "ui/models/TimeText.h"

#include <QEvent>
#include <QPainter>

namespace svodka {

StateLine::StateLine(QWidget* parent) : QLabel(parent) {
    setObjectName(QStringLiteral("discussionState"));
    setTextFormat(Qt::RichText); // our own sentences with links; foreign words in them are escaped
    setWordWrap(true);
    setContentsMargins(12, 10, 12, 10);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setFont(interfaceFont(0.96));
    connect(this, &QLabel::linkActivated, this, [this](const QString& link) {
        if (link == QLatin1String("read"))
            emit readingAsked();
        else
            emit accountAsked();
    });
    retranslate();
}

void StateLine::setState(DiscussionState state, const QDateTime& readAt, const std::optional<Error>& error) {
    m_state = state;
    m_readAt = readAt;
    m_error = error;
    retranslate();
}

QString StateLine::words() const {
    const QString account = tr(
        "To take part in the discussion, <a href=\"login\">log in</a> or <a href=\"register\">register</a>. "
        "Your own notes stay on this computer.");
    switch (m_state) {
    case DiscussionState::NotLoaded:
        return tr("The discussion of this page has not been read yet. <a href=\"read\">Read it now</a>");
    case DiscussionState::Loading:
        return tr("Reading the discussion of this page…");
    case DiscussionState::Open:
        return account;
    case DiscussionState::Empty:
        return tr("Nobody has written here yet.") + u' ' + account;
    case DiscussionState::Closed:
        return tr("The site has closed this discussion. Your own notes stay on this computer.");
    case DiscussionState::None:
        return tr("This page has no discussion of its own. Your own notes stay on this computer.");
    case DiscussionState::OfflineCopy:
        return m_readAt.isValid()
                   ? tr("This is the copy of %1; the site was not reached. <a href=\"read\">Try again</a>")
                         .arg(timeText(m_readAt).toHtmlEscaped())
                   : tr("This is the copy that is kept here; the site was not reached. <a href=\"read\">Try "
                        "again</a>");
    case DiscussionState::Failed:
        return tr("The discussion could not be read. %1 <a href=\"read\">Try again</a>")
            .arg(m_error ? errorText(*m_error).toHtmlEscaped() : QString());
    }
    return {};
}

void StateLine::retranslate() {
    const auto role = m_state == DiscussionState::Failed ? QPalette::BrightText : QPalette::PlaceholderText;
    if (role != foregroundRole()) // setting it is a palette change, which leads here again
        setForegroundRole(role);
    clear(); // the colour of links is that of the palette when the text is set
    setText(words());
}

void StateLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QLabel::changeEvent(event);
}

void StateLine::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(this);
        const Colours colours = coloursOf(palette());
        painter.fillRect(rect(), colours.window);
        painter.fillRect(QRect(0, 0, width(), 1), colours.line);
    }
    QLabel::paintEvent(event);
}

} // namespace svodka
