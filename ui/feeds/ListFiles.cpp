// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/ListFiles.h"

#include "services/WhenReady.h"
#include "ui/feeds/ImportReportDialog.h"
#include "ui/feeds/SecretsQuestion.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace svodka {

ListFiles::ListFiles(Services& services, QWidget* window)
    : QObject(window),
      m_services(services),
      m_window(window) {}

void ListFiles::chooseAndImport() {
    QFileDialog::getOpenFileContent(tr("Lists of feeds (*.opml *.xml)"),
                                    [this](const QString& name, const QByteArray& opml) {
                                        if (!name.isEmpty())
                                            import(opml);
                                    });
}

void ListFiles::import(const QByteArray& opml) {
    whenReady(m_services.subscriptions.importOpml(opml), this, [this](const Result<ImportReport>& read) {
        if (read)
            report(*read);
        else
            emit failed(read.error());
    });
}

void ListFiles::report(const ImportReport& report) {
    auto* dialog = new ImportReportDialog(report, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    if (!report.added.isEmpty() && !m_services.settings.get(Settings::workOffline))
        auto reading = m_services.feeds.refresh(report.added, RefreshKind::All);
}

void ListFiles::exportAll() {
    whenReady(m_services.subscriptions.feedsWithSecrets(), this, [this](const Result<QStringList>& titles) {
        if (!titles)
            return emit failed(titles.error());
        titles->isEmpty() ? write(Secrets::Included) : ask(*titles);
    });
}

void ListFiles::ask(const QStringList& titles) {
    auto* question = new SecretsQuestion(titles, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &SecretsQuestion::answered, this, &ListFiles::write);
    question->open();
}

void ListFiles::write(Secrets secrets) {
    whenReady(m_services.subscriptions.exportOpml(secrets), this, [this](const Result<QByteArray>& opml) {
        if (opml)
            QFileDialog::saveFileContent(*opml, u"svodka.opml"_s);
        else
            emit failed(opml.error());
    });
}

} // namespace svodka
