// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Clock.h"
#include "ui/Services.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace svodka {

class ErrorNotice;
class FolderChoice;
class ProxyFields;

/// Everything about one feed: what it is called and where it lies, how it is fetched, what its server last
/// answered. Changes are written with OK.
class FeedProperties final : public QDialog {
    Q_OBJECT
public:
    FeedProperties(Services& services, FeedId id, std::shared_ptr<const Clock> clock,
                   QWidget* parent = nullptr);
    void showFetching(); ///< that page first

signals:
    void failed(const svodka::Error& error);
    void logInAsked(const svodka::Feed& feed);

protected:
    void changeEvent(QEvent* event) override;

private:
    using Words = std::function<QString()>;
    void buildGeneral();
    void buildFetching();
    void buildAnswers();
    void addRow(QFormLayout* form, const QString& name, QWidget* field, const Words& label);
    void load();
    void take(const Feed& feed);
    void takeState(const Feed& feed);
    void fillAnswers(const QList<FeedAnswer>& answers);
    void apply();
    void write();
    void writeFolder();
    [[nodiscard]] FeedOptions options() const;
    void updateButtons();
    void retranslate();
    template <typename T>
    void report(Async<T> answer);

    Services& m_services;
    FeedId m_id;
    std::shared_ptr<const Clock> m_clock;
    std::optional<Feed> m_feed;
    QList<FeedAnswer> m_lastAnswers;
    std::optional<Error> m_addressError;
    QList<std::function<void()>> m_words;
    ErrorNotice* m_error;
    QTabWidget* m_tabs;
    QLineEdit* m_title;
    QLineEdit* m_address;
    QLabel* m_addressMessage;
    QLineEdit* m_home;
    FolderChoice* m_folder;
    QLabel* m_facts;
    QComboBox* m_pace;
    QLabel* m_next;
    QCheckBox* m_keepReady;
    QLabel* m_keepReadyNote;
    QComboBox* m_encoding;
    ProxyFields* m_proxy;
    QTreeWidget* m_answers;
    QLabel* m_noAnswers;
    QPushButton* m_cancel;
    QPushButton* m_ok;
};

} // namespace svodka
