// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace svodka {

/// A button that is a word in a line: no box, no room of its own around the text.
class LinkButton final : public QAbstractButton {
    Q_OBJECT
public:
    LinkButton(const QString& objectName, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
};

} // namespace svodka
