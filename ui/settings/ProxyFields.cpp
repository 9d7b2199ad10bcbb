// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ProxyFields.h"

#include "ui/Appearance.h"
#include "ui/Widgets.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

constexpr int thePrograms = -1; ///< in the place of a kind
using Kind = ProxyChoice::Kind;

bool needsHost(int kind) {
    return kind == int(Kind::Http) || kind == int(Kind::Socks5);
}

int usualPort(int kind) {
    return kind == int(Kind::Socks5) ? 1080 : 8080;
}

} // namespace

ProxyFields::ProxyFields(Default standard, QWidget* parent)
    : QWidget(parent),
      m_kind(new QComboBox(this)),
      m_place(new QWidget(this)),
      m_host(new QLineEdit(m_place)),
      m_port(new QSpinBox(m_place)),
      m_note(plainLabel(u"proxyNote"_s, this, TextRole::Soft)) {
    setObjectName(u"proxyFields"_s);
    m_kind->setObjectName(u"proxyKind"_s);
    m_host->setObjectName(u"proxyHost"_s);
    m_port->setObjectName(u"proxyPort"_s);
    m_port->setRange(1, 65535);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_note->setWordWrap(true);
    m_note->setFont(interfaceFont(0.92));
    if (standard == Default::TheProgramsProxy)
        m_kind->addItem(QString(), thePrograms);
    for (const Kind kind : {Kind::System, Kind::None, Kind::Http, Kind::Socks5})
        m_kind->addItem(QString(), int(kind));
    auto* place = new QHBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(m_host, 1);
    place->addWidget(m_port);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_kind);
    layout->addWidget(m_place);
    layout->addWidget(m_note);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_port->setValue(usualPort(m_kind->currentData().toInt()));
        showFields();
        emit changed();
    });
    connect(m_host, &QLineEdit::editingFinished, this, &ProxyFields::changed);
    connect(m_port, &QSpinBox::editingFinished, this, &ProxyFields::changed);
    showFields();
    retranslate();
}

void ProxyFields::setChoice(const std::optional<ProxyChoice>& choice) {
    const int kind = choice ? int(choice->kind) : thePrograms;
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(kind)));
    if (m_host->text() != (choice ? choice->host : QString()))
        m_host->setText(choice ? choice->host : QString());
    m_port->setValue(choice && choice->port > 0 ? choice->port : usualPort(kind));
    showFields();
}

std::optional<ProxyChoice> ProxyFields::choice() const {
    const int kind = m_kind->currentData().toInt();
    if (kind == thePrograms)
        return {};
    ProxyChoice choice{.kind = Kind(kind)};
    if (needsHost(kind)) {
        choice.host = m_host->text().trimmed();
        choice.port = static_cast<quint16>(m_port->value());
    }
    return choice;
}

bool ProxyFields::isComplete() const {
    return !needsHost(m_kind->currentData().toInt()) || !m_host->text().trimmed().isEmpty();
}

void ProxyFields::showFields() {
    const int kind = m_kind->currentData().toInt();
    m_place->setVisible(needsHost(kind));
    m_note->setText(kind == int(Kind::Socks5)
                        ? tr("Names of sites are looked up by the proxy too, as Tor needs it.")
                        : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

void ProxyFields::retranslate() {
    for (int i = 0; i < m_kind->count(); ++i) {
        const int kind = m_kind->itemData(i).toInt();
        m_kind->setItemText(i, kind == thePrograms         ? tr("As in the settings")
                               : kind == int(Kind::System) ? tr("As in the system")
                               : kind == int(Kind::None)   ? tr("No proxy")
                               : kind == int(Kind::Http)   ? tr("HTTP proxy")
                                                           : tr("SOCKS5 proxy"));
    }
    m_kind->setAccessibleName(tr("Proxy"));
    m_host->setPlaceholderText(tr("Host"));
    m_host->setAccessibleName(tr("Host of the proxy"));
    m_port->setAccessibleName(tr("Port of the proxy"));
    m_port->setToolTip(tr("Port of the proxy"));
    showFields();
}

void ProxyFields::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace svodka
