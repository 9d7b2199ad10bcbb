// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/Services.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace svodka {

class Actions;

/// The reader's preferences. Everything applies at once, here and in every open window.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(Services& services, const Actions& actions, QString libraryFolder,
                   QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    using Words = std::function<QString()>;

    QFormLayout* addPage(const QString& iconName, const Words& title);
    [[nodiscard]] QSpinBox* number(const QString& name, const Settings::Key<int>& key, int step,
                                   const Words& unit);
    [[nodiscard]] QCheckBox* check(const QString& name, const Settings::Key<bool>& key, const Words& words);
    [[nodiscard]] QComboBox* fontChoice();
    void addGeneralPage();
    void addReadingPage();
    void addFeedsPage();
    void addNetworkPage();
    void addDiscussionPage();
    void addShortcutsPage();
    void addRow(QFormLayout* page, const Words& label, QWidget* control);
    void addNote(QFormLayout* page, const Words& text);
    template <typename T>
    QComboBox* choice(const QString& name, const Settings::Key<T>& key,
                      const QList<std::pair<T, Words>>& options);
    template <typename Button, typename Key>
    void bindChecked(Button* button, const Key& key);
    void retranslate();

    Services& m_services;
    const Actions& m_actions;
    QString m_folder;
    QListWidget* m_pages;
    QStackedWidget* m_stack;
    QPushButton* m_close;
    QList<std::function<void()>> m_words; ///< each sets the words of one control
};

} // namespace svodka
