// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/RequestLog.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace svodka {

class RequestModel;
class Settings;

/// Every request of the program as it goes, in a window of its own: where to, in which state, how much, how
/// long, what came of it.
class ActivityWindow final : public QWidget {
    Q_OBJECT
public:
    ActivityWindow(RequestLog& log, Settings& settings, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout();
    void filter();
    void copy() const;
    void updateState();
    void retranslate();

    RequestLog& m_log;
    Settings& m_settings;
    RequestModel* m_model;
    QSortFilterProxyModel* m_filter;
    QLineEdit* m_field;
    QCheckBox* m_failures;
    QTreeView* m_view;
    QLabel* m_count;
    QPushButton* m_copy;
    QPushButton* m_clear;
};

} // namespace svodka
