// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/ExportFlow.h"

#include "services/WhenReady.h"
#include "ui/articles/ArticleListPane.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

using exporting::Format;

const QString folderKey = u"exportFolder"_s; // of the settings' window state

QString suffixOf(Format format) {
    return exporting::fileSuffix(format).sliced(1);
}

} // namespace

ExportFlow::ExportFlow(Services& services, const ArticleListPane& list, QWidget* window)
    : QObject(window),
      m_services(services),
      m_list(list),
      m_window(window) {}

void ExportFlow::saveAs(const ArticleSummary& article) {
    askForFile(article.title, {Format::Html, Format::Epub, Format::Pdf, Format::Markdown, Format::Text},
               [id = article.id] { return ready(Result<QList<ArticleId>>(QList{id})); }, {});
}

void ExportFlow::open(const ArticleSummary& article) {
    delete m_dialog;
    m_dialog = new ExportDialog({.article = article.id.isValid() ? article.title : QString(),
                                 .selected = int(m_list.selected().size()),
                                 .list = m_list.title(),
                                 .listEmpty = m_list.isEmpty()},
                                m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ExportDialog::chosen, this,
            [this, article](ExportDialog::What what, Format format) { chosen(what, format, article); });
    m_dialog->open();
}

void ExportFlow::chosen(ExportDialog::What what, Format format, const ArticleSummary& article) {
    const auto these = [](const QList<ArticleId>& ids) {
        return [ids] { return ready(Result<QList<ArticleId>>(ids)); };
    };
    switch (what) {
    case ExportDialog::What::Article:
        return askForFile(article.title, {format}, these({article.id}), {});
    case ExportDialog::What::Selection:
        return askForFile(m_list.title(), {format}, these(m_list.selected()), m_list.title());
    case ExportDialog::What::List:
        return askForFile(
            m_list.title(), {format},
            [this, query = m_list.query()] { return m_services.exports.everyArticle(query); },
            m_list.title());
    }
}

/// It asks itself before a file is replaced.
QFileDialog* ExportFlow::fileDialog(const QString& title, const QList<Format>& formats) {
    const QMap<Format, QString> names{{Format::Html, tr("Web page (*.html)")},
                                      {Format::Epub, tr("E-book (*.epub)")},
                                      {Format::Pdf, tr("PDF (*.pdf)")},
                                      {Format::Markdown, tr("Markdown (*.md)")},
                                      {Format::Text, tr("Plain text (*.txt)")}};
    QString folder = QString::fromUtf8(m_services.settings.windowState(folderKey));
    if (!QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(m_window, tr("Save As"), folder);
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const Format format : formats)
        filters += names.value(format);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixOf(formats.first()));
    dialog->selectFile(exporting::fileName(title, formats.first()));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, filters, formats, title](const QString& filter) {
                const Format format = formats.value(filters.indexOf(filter), formats.first());
                dialog->setDefaultSuffix(suffixOf(format));
                // The name that is there goes along, whoever wrote it.
                const QString name = QFileInfo(dialog->selectedFiles().value(0)).completeBaseName();
                dialog->selectFile((name.isEmpty() ? title : name) + exporting::fileSuffix(format));
            });
    return dialog;
}

void ExportFlow::askForFile(const QString& title, const QList<Format>& formats, const Articles& articles,
                            const QString& titleOfWhole) {
    QFileDialog* dialog = fileDialog(title, formats);
    connect(dialog, &QFileDialog::fileSelected, this, [=, this](const QString& file) {
        const qsizetype filter = dialog->nameFilters().indexOf(dialog->selectedNameFilter());
        Format format = formats.value(filter, formats.first());
        for (const Format each : formats) // what somebody typed says more than what the list is at
            if (file.endsWith(exporting::fileSuffix(each), Qt::CaseInsensitive))
                format = each;
        m_services.settings.setWindowState(folderKey, QFileInfo(file).absolutePath().toUtf8());
        write({.articles = {}, .format = format, .file = file, .title = titleOfWhole}, articles);
    });
    dialog->open();
}

void ExportFlow::write(const ExportOrder& order, const Articles& articles) {
    ++m_writing;
    emit started();
    const auto finish = [this, order](const Result<int>& count) {
        --m_writing;
        if (count)
            emit written(*count, order.file);
        else
            emit failed(count.error());
    };
    whenReady(articles(), this, [this, order, finish](const Result<QList<ArticleId>>& ids) {
        if (!ids)
            return finish(ids.error());
        ExportOrder whole = order;
        whole.articles = *ids;
        if (ids->size() == 1)
            whole.title.clear();
        whenReady(m_services.exports.write(whole), this, finish);
    });
}

} // namespace svodka
