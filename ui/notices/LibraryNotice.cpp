// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/LibraryNotice.h"

#include "i18n/ErrorText.h"
#include "ui/Appearance.h"
#include "ui/Widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace svodka {

LibraryNotice::LibraryNotice(CareService& care, QWidget* parent)
    : QWidget(parent),
      m_text(plainLabel(u"libraryNoticeText"_s, this, TextRole::Warning)),
      m_close(new QPushButton(this)) {
    setObjectName(u"libraryNotice"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(u"libraryNoticeClose"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(36, 6, 12, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    connect(&care, &CareService::troubleBegan, this, [this](const Error& trouble) {
        m_trouble = trouble;
        sayNow();
    });
    connect(&care, &CareService::troubleEnded, this, [this] {
        m_trouble.reset();
        sayNow();
    });
    connect(&care, &CareService::rescued, this, [this](const storage::Rescue& rescue) {
        m_rescue = rescue;
        sayNow();
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_rescue.reset();
        sayNow();
    });
    sayNow();
}

void LibraryNotice::sayNow() {
    m_close->setText(tr("Close"));
    m_close->setVisible(!m_trouble && m_rescue);
    m_text->setText(m_trouble ? troubleText() : m_rescue ? rescueText() : QString());
    setVisible(m_trouble || m_rescue);
}

QString LibraryNotice::troubleText() const {
    switch (m_trouble->kind) {
    case ErrorKind::DiskFull:
        return tr(
            "The disk is full. Reading and searching go on, but nothing new is kept until there is room; "
            "refreshing waits for that too.");
    case ErrorKind::LibraryNotWritable:
        return tr("The library can only be read here: marks, stars, messages and new articles are not kept. "
                  "Look "
                  "at the rights of %1")
            .arg(m_trouble->detail);
    case ErrorKind::LibraryDamaged:
        return tr(
            "A damaged place was found in the library. Start Svodka again: it keeps the damaged file and "
            "saves everything in it that can be read.");
    default:
        return errorText(*m_trouble);
    }
}

QString LibraryNotice::rescueText() const {
    const QString kept = tr("The damaged file lies in %1").arg(m_rescue->damagedFile);
    if (m_rescue->feeds == 0)
        return tr("The library was damaged and nothing in it could be read, so a new one was begun.") + u' ' +
               kept;
    const QString count = tr("%n feed(s)", nullptr, m_rescue->feeds) + u", "_s +
                          tr("%n article(s)", nullptr, m_rescue->articles);
    if (!m_rescue->backup.isEmpty())
        return tr("The library was damaged. The newest backup stands in its place: %1.").arg(count) + u' ' +
               kept;
    if (m_rescue->isWhole)
        return tr("The library was damaged. Everything in it could be saved: %1.").arg(count) + u' ' + kept;
    return tr("The library was damaged. What could be read of it was saved: %1. Some articles are lost.")
               .arg(count) +
           u' ' + kept;
}

void LibraryNotice::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        sayNow();
    QWidget::changeEvent(event);
}

void LibraryNotice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), colours.chip);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    painter.drawPixmap(12, (height() - 16) / 2,
                       tintedIcon(u"dialog-warning"_s, 16, colours.warning, devicePixelRatioF()));
}

} // namespace svodka
