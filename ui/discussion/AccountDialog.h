// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <QUrl>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace svodka {

/// "Log in or register": says what works now and what does not yet, and leads to the site's own page.
class AccountDialog final : public QDialog {
    Q_OBJECT
public:
    /// `discussion`: the discussion's page on the site; empty = there is none to lead to.
    explicit AccountDialog(const QUrl& discussion, QWidget* parent = nullptr);

signals:
    void browserRequested(const QUrl& address);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QUrl m_discussion;
    QLabel* m_heading;
    QLabel* m_works;
    QLabel* m_later;
    QPushButton* m_open;
    QDialogButtonBox* m_buttons;
};

} // namespace svodka
