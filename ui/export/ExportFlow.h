// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/Services.h"
#include "ui/export/ExportDialog.h"

#include <QPointer>

class QFileDialog;

namespace svodka {

class ArticleListPane;

/// Article → Save As and Export: asks which articles, which form and which file, and has them written while
/// the window goes on.
class ExportFlow final : public QObject {
    Q_OBJECT
public:
    ExportFlow(Services& services, const ArticleListPane& list, QWidget* window);

    /// One article; the form is chosen with the file.
    void saveAs(const ArticleSummary& article);
    /// `article`: the one that is open, or an invalid one.
    void open(const ArticleSummary& article);
    [[nodiscard]] bool isBusy() const { return m_writing > 0; }

signals:
    void started();
    void written(int articles, const QString& file);
    void failed(const svodka::Error& error);

private:
    /// Which articles are meant is asked of the library only when there is a file for them.
    using Articles = std::function<Async<QList<ArticleId>>()>;
    void chosen(ExportDialog::What what, exporting::Format format, const ArticleSummary& article);
    QFileDialog* fileDialog(const QString& title, const QList<exporting::Format>& formats);
    void askForFile(const QString& title, const QList<exporting::Format>& formats, const Articles& articles,
                    const QString& titleOfWhole);
    void write(const ExportOrder& order, const Articles& articles);

    Services& m_services;
    const ArticleListPane& m_list;
    QWidget* m_window;
    QPointer<ExportDialog> m_dialog;
    int m_writing = 0;
};

} // namespace svodka
