// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLabel>

namespace svodka {

/// The title of the opened article, over its text once the headline has scrolled out.
class TitleBar final : public QLabel {
    Q_OBJECT
public:
    static constexpr int height = 30; // px
    explicit TitleBar(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace svodka
