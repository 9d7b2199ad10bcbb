// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/EditionCatalogue.h"
#include "ui/Services.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace svodka {

class ProgressLine;

/// The editions that are known to Svodka, with their sections, to be followed by ticking them.
class EditionsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit EditionsDialog(Services& services, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void fillTree();
    void retranslate();
    void filter(const QString& words);
    void follow();
    [[nodiscard]] QList<FeedCandidate> chosen() const;

    Services& m_services;
    QList<OfferedEdition> m_editions;
    QLabel* m_prompt;
    QLineEdit* m_field;
    QTreeWidget* m_tree;
    ProgressLine* m_progress;
    QLabel* m_message;
    QPushButton* m_follow;
    QPushButton* m_close;
    int m_failures = 0;
    std::optional<Error> m_error;
};

} // namespace svodka
