// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ProxyChoice.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace svodka {

/// Which proxy requests go through: kind, and for HTTP and SOCKS5 host and port.
class ProxyFields final : public QWidget {
    Q_OBJECT
public:
    enum class Default { None, TheProgramsProxy }; ///< whether "as in the settings" can be chosen
    explicit ProxyFields(Default standard, QWidget* parent = nullptr);
    void setChoice(const std::optional<ProxyChoice>& choice); ///< nothing = the program's
    [[nodiscard]] std::optional<ProxyChoice> choice() const;
    [[nodiscard]] bool isComplete() const; ///< a proxy that needs a host has one

signals:
    void changed(); ///< by the reader

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showFields();

    QComboBox* m_kind;
    QWidget* m_place;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLabel* m_note;
};

} // namespace svodka
