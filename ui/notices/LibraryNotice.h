// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/CareService.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace svodka {

/// A line over the panes while the library cannot be written to or is damaged, and once after it was saved.
/// Reading goes on below it.
class LibraryNotice final : public QWidget {
    Q_OBJECT
public:
    explicit LibraryNotice(CareService& care, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void sayNow();
    [[nodiscard]] QString troubleText() const;
    [[nodiscard]] QString rescueText() const;

    std::optional<Error> m_trouble;
    std::optional<storage::Rescue> m_rescue;
    QLabel* m_text;
    QPushButton* m_close;
};

} // namespace svodka
