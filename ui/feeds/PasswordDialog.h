// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace svodka {

/// The name and password that a feed's server asks for (401).
class PasswordDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PasswordDialog(const Feed& feed, QWidget* parent = nullptr);

signals:
    void entered(const QString& user, const QString& password);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Feed m_feed;
    QLabel* m_text;
    QLabel* m_warning;
    QLabel* m_userLabel;
    QLineEdit* m_user;
    QLabel* m_passwordLabel;
    QLineEdit* m_password;
    QLabel* m_note;
    QPushButton* m_cancel;
    QPushButton* m_logIn;
};

} // namespace svodka
