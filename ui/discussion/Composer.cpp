// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discussion/Composer.h"

#include "services/DiscussionService.h"
#include "ui/Appearance.h"
#include "ui/discussion/DiscussionWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace svodka {

namespace {

constexpr int mostLines = 7;
constexpr int limit = DiscussionService::maximumTextLength;

QLabel* label(const QString& name, QWidget* parent) {
    auto* made = new QLabel(parent);
    made->setObjectName(name);
    made->setTextFormat(Qt::PlainText);
    made->setFont(interfaceFont(0.85));
    return made;
}

} // namespace

Composer::Composer(QWidget* parent)
    : QWidget(parent),
      m_modeLine(label(QStringLiteral("composerMode"), this)),
      m_leave(new QToolButton(this)),
      m_text(new QPlainTextEdit(this)),
      m_reason(label(QStringLiteral("composerReason"), this)),
      m_count(label(QStringLiteral("composerCount"), this)),
      m_send(new QPushButton(this)) {
    setObjectName(QStringLiteral("composer"));
    m_leave->setObjectName(QStringLiteral("composerLeave"));
    m_leave->setIcon(icon(QStringLiteral("window-close")));
    m_leave->setIconSize(QSize(14, 14));
    m_leave->setAutoRaise(true);
    m_text->setObjectName(QStringLiteral("composerText"));
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false); // the box is painted behind it
    m_text->document()->setDocumentMargin(6);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->installEventFilter(this);
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::BrightText); // the palette's colour of warnings
    m_modeLine->setForegroundRole(QPalette::PlaceholderText);
    m_send->setObjectName(QStringLiteral("composerSend"));

    auto* modeRow = new QHBoxLayout;
    modeRow->addWidget(m_modeLine, 1);
    modeRow->addWidget(m_leave);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_send);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->setSpacing(5);
    layout->addLayout(modeRow);
    layout->addWidget(m_text);
    layout->addWidget(m_reason);
    layout->addLayout(foot);

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(std::chrono::milliseconds(500));
    connect(&m_draftTimer, &QTimer::timeout, this, [this] { emit draftChanged(draft()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_reason->clear();
        showState();
        if (m_mode != Mode::Edit)
            m_draftTimer.start();
    });
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_leave, &QToolButton::clicked, this, [this] {
        leaveMode();
        focusText();
    });
    retranslate();
}

void Composer::start(const QString& draft) {
    m_mode = Mode::New;
    m_concerned = {};
    m_waiting.clear();
    m_busy = false;
    m_reason->clear();
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(draft);
    m_draftTimer.stop();
    retranslate();
}

void Composer::answer(const Comment& comment) {
    leaveMode();
    m_mode = Mode::Answer;
    m_concerned = comment.id;
    m_concernedName = discussion::authorText(comment);
    retranslate();
    focusText();
}

void Composer::edit(const Comment& comment) {
    if (m_mode != Mode::Edit)
        m_waiting = m_text->toPlainText();
    m_mode = Mode::Edit;
    m_concerned = comment.id;
    m_text->setPlainText(comment.text);
    m_text->moveCursor(QTextCursor::End);
    retranslate();
    focusText();
}

void Composer::leaveMode() {
    const bool wasEdit = m_mode == Mode::Edit;
    m_mode = Mode::New;
    m_concerned = {};
    if (wasEdit)
        m_text->setPlainText(m_waiting);
    m_waiting.clear();
    retranslate();
}

void Composer::sent() {
    m_busy = false;
    if (m_mode != Mode::Edit)
        m_text->clear();
    leaveMode();
    m_draftTimer.stop();
    emit draftChanged(draft());
}

void Composer::refused(const QString& reason) {
    m_busy = false;
    m_reason->setText(reason);
    showState();
}

void Composer::setBusy(bool busy) {
    m_busy = busy;
    showState();
}

QString Composer::draft() const {
    return m_mode == Mode::Edit ? m_waiting : m_text->toPlainText();
}

void Composer::focusText() {
    m_text->setFocus(Qt::OtherFocusReason);
}

void Composer::send() {
    const QString words = m_text->toPlainText();
    if (m_busy || words.trimmed().isEmpty() || words.size() > limit)
        return;
    setBusy(true);
    if (m_mode == Mode::Edit)
        emit editSubmitted(m_concerned, words);
    else
        emit submitted(words, m_mode == Mode::Answer ? m_concerned : CommentId{});
}

bool Composer::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        fitHeight();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isSend = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                        key->modifiers() & Qt::ControlModifier;
    const bool isLeave = key->key() == Qt::Key_Escape && m_mode != Mode::New;
    if (!isSend && !isLeave)
        return QWidget::eventFilter(watched, event);
    event->accept(); // Ctrl+Enter here is not the window's "open in browser"
    if (event->type() == QEvent::KeyPress && isSend)
        send();
    else if (event->type() == QEvent::KeyPress)
        leaveMode();
    return true;
}

void Composer::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Composer::retranslate() {
    m_text->setPlaceholderText(tr("Write a note…"));
    m_text->setAccessibleName(m_mode == Mode::Edit ? tr("Your message, being edited") : tr("Your note"));
    m_text->setAccessibleDescription(tr("Ctrl+Enter keeps it."));
    m_modeLine->setText(m_mode == Mode::Edit     ? tr("Editing your message")
                        : m_mode == Mode::Answer ? tr("Reply to %1").arg(m_concernedName)
                                                 : QString());
    m_modeLine->setVisible(m_mode != Mode::New);
    m_leave->setVisible(m_mode != Mode::New);
    m_leave->setToolTip(m_mode == Mode::Edit ? tr("Leave the message as it was") : tr("Do not reply"));
    m_leave->setAccessibleName(m_leave->toolTip());
    m_send->setText(m_mode == Mode::Edit ? tr("Save") : tr("Add Note"));
    m_send->setToolTip(tr("Ctrl+Enter"));
    showState();
}

void Composer::showState() {
    const qsizetype length = m_text->toPlainText().size();
    const bool tooLong = length > limit;
    m_count->setText(tr("%1 / %2", "characters written and allowed").arg(length).arg(limit));
    m_count->setAccessibleName(tr("%1 of %2 characters").arg(length).arg(limit));
    m_count->setForegroundRole(tooLong ? QPalette::BrightText : QPalette::PlaceholderText);
    if (tooLong)
        m_reason->setText(tr("The message is too long by %n character(s).", nullptr, int(length - limit)));
    m_reason->setVisible(!m_reason->text().isEmpty());
    // an empty field is one line and nothing else
    const bool idle = length == 0 && m_mode == Mode::New;
    m_count->setVisible(!idle);
    m_send->setVisible(!idle);
    m_send->setEnabled(!m_busy && !tooLong && length > 0);
    fitHeight();
}

void Composer::fitHeight() {
    int lines = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    const int margins = 2 * int(m_text->document()->documentMargin()) + 2 * m_text->frameWidth() + 4;
    m_text->setFixedHeight(qBound(1, lines, mostLines) * m_text->fontMetrics().lineSpacing() + margins);
}

void Composer::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), colours.window);
    painter.fillRect(QRect(0, 0, width(), 1), colours.line);
    const bool focused = m_text->hasFocus();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colours.paper);
    painter.setPen(QPen(focused ? colours.accent : colours.line, focused ? 1.5 : 1));
    painter.drawRoundedRect(QRectF(m_text->geometry()).adjusted(-0.5, -0.5, 0.5, 0.5), 5, 5);
}

} // namespace svodka
