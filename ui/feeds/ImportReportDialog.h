// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/SubscriptionService.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace svodka {

/// What became of a list of feeds that was read in: what was added, what was there, what was skipped and why.
class ImportReportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportReportDialog(const ImportReport& report, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void retranslate();
    [[nodiscard]] QString asText() const;

    ImportReport m_report;
    QLabel* m_summary;
    QTreeWidget* m_lines;
    QPushButton* m_copy;
    QPushButton* m_close;
};

} // namespace svodka
