// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/FindBar.h"

#include "ui/Appearance.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QToolButton>

namespace svodka {

namespace {

constexpr int mostFound = 2000;

QToolButton* button(const QString& name, const QString& iconName, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setObjectName(name);
    made->setIcon(icon(iconName));
    made->setAutoRaise(true);
    return made;
}

} // namespace

template <typename Edit>
FindBar::View FindBar::viewOf(Edit* edit) {
    return {edit, [edit] { return edit->document(); }, [edit] { return edit->textCursor(); },
            [edit](const QTextCursor& cursor) { edit->setTextCursor(cursor); },
            [edit](const QList<QTextEdit::ExtraSelection>& places) { edit->setExtraSelections(places); }};
}

FindBar::FindBar(QTextEdit* view, QWidget* parent) : FindBar(viewOf(view), parent) {}
FindBar::FindBar(QPlainTextEdit* view, QWidget* parent) : FindBar(viewOf(view), parent) {}

FindBar::FindBar(View view, QWidget* parent)
    : QWidget(parent),
      m_view(std::move(view)),
      m_words(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_previous(button(QStringLiteral("findPrevious"), QStringLiteral("go-up"), this)),
      m_next(button(QStringLiteral("findNext"), QStringLiteral("go-down"), this)),
      m_close(button(QStringLiteral("findClose"), QStringLiteral("window-close"), this)) {
    setObjectName(QStringLiteral("findBar"));
    setAutoFillBackground(true);
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 5, 8, 5);
    layout->setSpacing(4);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_close);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    hide();
    retranslate();
}

void FindBar::open() {
    const QString selected = m_view.cursor().selectedText();
    if (!selected.isEmpty() && selected.size() < 100 && !selected.contains(QChar::ParagraphSeparator))
        m_words->setText(selected);
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
}

void FindBar::close() {
    hide();
    m_found.clear();
    m_view.mark({});
    m_view.widget->setFocus(Qt::OtherFocusReason);
}

void FindBar::refresh() {
    m_found.clear();
    m_current = -1;
    if (!isHidden())
        search();
}

void FindBar::search() {
    m_found.clear();
    m_current = -1;
    const QString words = m_words->text();
    if (!words.isEmpty()) {
        const int from = m_view.cursor().selectionStart();
        QTextCursor place(m_view.document());
        while (m_found.size() < mostFound) {
            place = m_view.document()->find(words, place);
            if (place.isNull())
                break;
            if (m_current < 0 && place.selectionStart() >= from)
                m_current = int(m_found.size());
            m_found.append(place);
        }
        if (m_current < 0 && !m_found.isEmpty())
            m_current = 0;
    }
    go(0);
}

void FindBar::go(int step) {
    if (!m_found.isEmpty()) {
        m_current = int((m_current + step + m_found.size()) % m_found.size());
        m_view.setCursor(m_found[m_current]);
    }
    markAll();
    showCount();
}

void FindBar::markAll() {
    const Colours colours = coloursOf(palette());
    QList<QTextEdit::ExtraSelection> places;
    for (const QTextCursor& found : std::as_const(m_found)) {
        QTextEdit::ExtraSelection place;
        place.cursor = found;
        place.format.setBackground(colours.selection);
        place.format.setForeground(colours.selectionInk);
        places.append(place);
    }
    m_view.mark(places);
}

void FindBar::showCount() {
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (m_found.isEmpty())
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2", "which of the places found").arg(m_current + 1).arg(m_found.size()));
    m_previous->setEnabled(m_found.size() > 1);
    m_next->setEnabled(m_found.size() > 1);
}

void FindBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && !isHidden())
        markAll();
    QWidget::changeEvent(event);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isOurs =
        key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isOurs)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // Esc here is not the window's Esc
        return true;
    }
    if (key->key() == Qt::Key_Escape)
        close();
    else
        go(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
    return true;
}

void FindBar::retranslate() {
    m_words->setPlaceholderText(tr("Find in text"));
    m_words->setAccessibleName(tr("Find in text"));
    const auto name = [](QToolButton* tool, const QString& words) {
        tool->setToolTip(words);
        tool->setAccessibleName(words);
    };
    name(m_previous, tr("Previous match"));
    name(m_next, tr("Next match"));
    name(m_close, tr("Close search"));
    showCount();
}

} // namespace svodka
