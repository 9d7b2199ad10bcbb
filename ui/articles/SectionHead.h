// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QPushButton;

namespace svodka {

/// Title and description of what the list shows, and the one button that follows it or leaves it.
class SectionHead final : public QWidget {
    Q_OBJECT
public:
    enum class Following { NotAFeed, Followed, NotFollowed };

    explicit SectionHead(QWidget* parent = nullptr);
    void show(const QString& title, const QString& description, Following following);

signals:
    void subscribeAsked();
    void unsubscribeAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    QLabel* m_description;
    QPushButton* m_subscribe;
    Following m_following = Following::NotAFeed;
};

} // namespace svodka
