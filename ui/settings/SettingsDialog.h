// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/Services.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace svodka {

/// The reader's preferences. Everything applies at once, here and in every open window.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(Services& services, QString libraryFolder, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    using Words = std::function<QString()>;

    QFormLayout* addPage(const QString& iconName, const Words& title);
    void addGeneralPage();
    void addReadingPage();
    void addFeedsPage();
    void addNetworkPage();
    void addDiscussionPage();
    void addRow(QFormLayout* page, const Words& label, QWidget* control);
    void addNote(QFormLayout* page, const Words& text);
    template <typename T>
    QComboBox* choice(const QString& name, const Settings::Key<T>& key,
                      const QList<std::pair<T, Words>>& options);
    template <typename Button, typename Key>
    void bindChecked(Button* button, const Key& key);
    void retranslate();

    Services& m_services;
    QString m_folder;
    QListWidget* m_pages;
    QStackedWidget* m_stack;
    QPushButton* m_close;
    QList<std::function<void()>> m_words; ///< each sets the words of one control
};

} // namespace svodka
