// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/ExportService.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace svodka {

/// Article → Export: which articles, and in which form. The file is asked for afterwards.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    enum class What { Article, Selection, List };
    struct Offer {
        QString article{}; ///< title of the one that is open; empty = none is
        int selected = 0;  ///< offered from two on
        QString list{};    ///< title
        bool listEmpty = false;
    };
    explicit ExportDialog(Offer offer, QWidget* parent = nullptr);

signals:
    void chosen(svodka::ExportDialog::What what, svodka::exporting::Format format);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void retranslate();
    void accept() override;

    Offer m_offer;
    QLabel* m_whatHeading;
    QButtonGroup* m_what;
    QLabel* m_formHeading;
    QButtonGroup* m_form;
    QList<QLabel*> m_descriptions; ///< of the forms, in their order
    QPushButton* m_cancel;
    QPushButton* m_chooseFile;
};

} // namespace svodka
