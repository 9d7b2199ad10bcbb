// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Error.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace svodka {

/// A band at the thing that failed: an emblem, a sentence, one action. Hidden while nothing is wrong.
class ErrorNotice final : public QWidget {
    Q_OBJECT
public:
    explicit ErrorNotice(QWidget* parent = nullptr);
    void setError(const std::optional<Error>& error);
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    /// What failed because its server asks for a name and a password.
    [[nodiscard]] static bool needsLogIn(const std::optional<Error>& error) {
        return error && error->kind == ErrorKind::HttpStatus && error->number == 401;
    }

signals:
    void retryAsked();
    void logInAsked(); ///< in its place, where needsLogIn

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    std::optional<Error> m_error;
    QLabel* m_text;
    QPushButton* m_retry;
};

} // namespace svodka
