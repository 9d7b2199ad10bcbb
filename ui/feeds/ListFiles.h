// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/Services.h"

#include <QObject>

class QWidget;

namespace svodka {

/// Lists of feeds as files: chosen, read and reported; asked about passwords, written.
class ListFiles final : public QObject {
    Q_OBJECT
public:
    ListFiles(Services& services, QWidget* window);
    void chooseAndImport();
    void import(const QByteArray& opml);
    void exportAll(); ///< asks where to, and first about addresses with a password or a key in them

signals:
    void failed(const svodka::Error& error);

private:
    void report(const ImportReport& report);
    void ask(const QStringList& titles);
    void write(Secrets secrets);

    Services& m_services;
    QWidget* m_window;
};

} // namespace svodka
