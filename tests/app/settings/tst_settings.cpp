// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace svodka;
using namespace Qt::StringLiterals;

class TestSettings : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void valuesComeBackAfterARestart() {
        {
            Settings settings(file());
            settings.set(Settings::language, InterfaceLanguage::Russian);
            settings.set(Settings::pictures, PicturePolicy::Never);
            settings.set(Settings::articleFontSize, 130);
            settings.set(Settings::workOffline, true);
            settings.setAuthor(u"Анна"_s);
            settings.setWindowState(u"main"_s, QByteArray("\0\1\xff", 3));
        }
        Settings settings(file());
        QCOMPARE(settings.get(Settings::language), InterfaceLanguage::Russian);
        QCOMPARE(settings.get(Settings::pictures), PicturePolicy::Never);
        QCOMPARE(settings.get(Settings::articleFontSize), 130);
        QCOMPARE(settings.get(Settings::workOffline), true);
        QCOMPARE(settings.author(), u"Анна"_s);
        QCOMPARE(settings.windowState(u"main"_s), QByteArray("\0\1\xff", 3));
    }

    void theProxyComesBackAndIsNoneWithoutAHost() {
        const ProxyChoice tor{ProxyChoice::Kind::Socks5, u"127.0.0.1"_s, 9050};
        {
            Settings settings(file());
            QCOMPARE(settings.proxy(), ProxyChoice{});
            QSignalSpy changed(&settings, &Settings::changed);
            settings.setProxy(tor);
            QCOMPARE(changed.value(0).value(0).toString(), QString::fromLatin1(Settings::proxyName));
        }
        QCOMPARE(Settings(file()).proxy(), tor);
        write("[network]\nproxy=http\nproxyPort=99999\n");
        QCOMPARE(Settings(file()).proxy(), ProxyChoice{});
    }

    void aTornFileReadsAsDefaultsForThatKeyOnly() {
        write("[general]\nlanguage=klingon\nfirstStartDone=perhaps\n[reading]\nfontSize=9000\ntheme=dark\n"
              "columnWidth=@Invalid(\n[feeds\nrefreshMinutes");
        Settings settings(file());
        QCOMPARE(settings.get(Settings::language), InterfaceLanguage::System);
        QCOMPARE(settings.get(Settings::firstStartDone), false);
        QCOMPARE(settings.get(Settings::articleFontSize), 100);
        QCOMPARE(settings.get(Settings::theme), Theme::Dark);
        QCOMPARE(settings.get(Settings::columnWidth), 66);
        QCOMPARE(settings.get(Settings::refreshMinutes), 30);
    }

    void valuesOutOfRangeAreNotKept() {
        Settings settings(file());
        settings.set(Settings::columnWidth, 4000);
        QCOMPARE(settings.get(Settings::columnWidth), 66);
    }

    void aChangeIsSaidByName() {
        Settings settings(file());
        QSignalSpy changed(&settings, &Settings::changed);
        settings.set(Settings::theme, Theme::Light);
        QCOMPARE(changed.takeFirst().first().toString(), u"reading/theme"_s);
    }

private:
    QString file() const { return m_folder->filePath(u"settings.ini"_s); }
    void write(const QByteArray& text) {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
