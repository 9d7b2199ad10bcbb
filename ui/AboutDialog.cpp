// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/AboutDialog.h"

#include "ui/Appearance.h"
#include "ui/Widgets.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace svodka {

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent),
      m_name(plainLabel(u"aboutName"_s, this)),
      m_words(plainLabel(u"aboutWords"_s, this, TextRole::Soft)),
      m_close(new QPushButton(this)) {
    setObjectName(u"aboutDialog"_s);
    m_close->setObjectName(u"closeButton"_s);
    auto* picture = new QLabel(this);
    picture->setPixmap(QIcon(u":/icons/org.svodka.Svodka.svg"_s).pixmap(QSize(64, 64), devicePixelRatioF()));
    m_name->setFont(articleFont(22, QFont::Bold));
    m_words->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    for (QLabel* label : {picture, m_name, m_words}) {
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label);
    }
    layout->addSpacing(8);
    layout->addWidget(m_close, 0, Qt::AlignHCenter);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    setFixedWidth(380);
    retranslate();
}

void AboutDialog::retranslate() {
    setWindowTitle(tr("About Svodka"));
    m_name->setText(tr("Svodka %1", "name and version").arg(QCoreApplication::applicationVersion()));
    m_words->setText(
        tr("A calm news reader: sites and feeds, offline copies, and the discussion beside the article.\n\n"
           "Free software under the GNU General Public License, version 3 or later."));
    m_close->setText(tr("Close"));
}

void AboutDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace svodka
