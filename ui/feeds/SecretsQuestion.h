// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/SubscriptionService.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace svodka {

/// Before a list of feeds leaves the library: some addresses have a password or a key in them. With them, or
/// without?
class SecretsQuestion final : public QDialog {
    Q_OBJECT
public:
    SecretsQuestion(const QStringList& titles, QWidget* parent = nullptr);

signals:
    void answered(svodka::Secrets secrets);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QStringList m_titles;
    QLabel* m_question;
    QLabel* m_names;
    QPushButton* m_cancel;
    QPushButton* m_include;
    QPushButton* m_leaveOut;
};

} // namespace svodka
