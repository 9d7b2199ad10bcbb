// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Appearance.h"

#include <QPainter>
#include <QTest>

using namespace svodka;
using namespace Qt::StringLiterals;

class TestAppearance : public QObject {
    Q_OBJECT
private slots:
    void ownPalettesGiveTheColoursOfTheDesign() {
        const Colours light = coloursOf(lightPalette());
        QCOMPARE(light.window, QColor(0xf6, 0xf5, 0xf3));
        QCOMPARE(light.paper, QColor(Qt::white));
        QCOMPARE(light.ink, QColor(0x1d, 0x1d, 0x1b));
        QCOMPARE(light.accent, QColor(0x0b, 0x63, 0xa8));
        QVERIFY(!light.dark);
        const Colours dark = coloursOf(darkPalette());
        QCOMPARE(dark.paper, QColor(0x18, 0x1a, 0x1b));
        QCOMPARE(dark.accent, QColor(0x6c, 0xb3, 0xee));
        QVERIFY(dark.dark);
    }

    void everyTextCanBeRead_data() {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
        QTest::newRow("light, yellow accent") << lightPalette(QColor(0xff, 0xe0, 0x40));
        QTest::newRow("dark, navy accent") << darkPalette(QColor(0x10, 0x20, 0x60));
        QPalette contrast;
        contrast.setColor(QPalette::Window, Qt::black);
        contrast.setColor(QPalette::Base, Qt::black);
        contrast.setColor(QPalette::Text, Qt::white);
        contrast.setColor(QPalette::Highlight, Qt::yellow);
        QTest::newRow("high contrast") << contrast;
        QPalette solarized;
        solarized.setColor(QPalette::Window, QColor(0xee, 0xe8, 0xd5));
        solarized.setColor(QPalette::Base, QColor(0xfd, 0xf6, 0xe3));
        solarized.setColor(QPalette::Text, QColor(0x58, 0x6e, 0x75));
        solarized.setColor(QPalette::Highlight, QColor(0x26, 0x8b, 0xd2));
        QTest::newRow("a foreign palette of little contrast") << solarized;
    }

    void everyTextCanBeRead() {
        QFETCH(const QPalette, palette);
        const Colours colours = coloursOf(palette);
        const double best = 4.4; // the foreign palette's own ink is the most that can be had
        for (const QColor& ground : {colours.window, colours.pane, colours.paper})
            for (const QColor& text : {colours.soft, colours.accent, colours.warning, colours.good})
                QVERIFY2(contrast(text, ground) >= qMin(best, contrast(colours.ink, ground)),
                         qPrintable(text.name() + u" on "_s + ground.name()));
        QVERIFY(contrast(colours.selectionInk, colours.selection) >=
                qMin(best, contrast(colours.ink, colours.selection)));
    }

    void everyGroundOfAnArticleCanBeReadOn_data() {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("light") << Paper::Light;
        QTest::newRow("sepia") << Paper::Sepia;
        QTest::newRow("dark") << Paper::Dark;
    }

    void everyGroundOfAnArticleCanBeReadOn() {
        QFETCH(const Paper, paper);
        const QPalette palette = paperPalette(paper, {});
        const Colours colours = coloursOf(palette);
        for (const QColor& ground : {colours.window, colours.pane, colours.paper})
            for (const QColor& text :
                 {colours.ink, colours.soft, colours.accent, colours.warning, colours.good})
                QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + u" on "_s + ground.name()));
        QVERIFY(contrast(colours.selectionInk, colours.selection) >= 4.5);
        QVERIFY(contrast(colours.ink, colours.chip) >= 4.5);
        QVERIFY(contrast(colours.ink, colours.code) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >=
                4.5);
        for (const auto role : {QPalette::PlaceholderText, QPalette::Link, QPalette::BrightText})
            QVERIFY(contrast(palette.color(role), palette.color(QPalette::Base)) >= 4.5);
    }

    void softTextCanBeReadOnWhatIsHovered() {
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            const Colours colours = coloursOf(palette);
            QVERIFY2(contrast(colours.soft, colours.chip) >= 4.5, qPrintable(colours.soft.name()));
        }
    }

    void iconsTakeTheColourOfTheirState() {
        QApplication::setPalette(lightPalette());
        const QImage normal = icon(u"view-refresh"_s).pixmap(QSize(40, 40), 1).toImage();
        const QImage on =
            icon(u"view-refresh"_s).pixmap(QSize(40, 40), 1, QIcon::Normal, QIcon::On).toImage();
        QVERIFY(hasColour(normal, coloursOf(lightPalette()).soft));
        QVERIFY(hasColour(on, coloursOf(lightPalette()).accent));
    }

private:
    static bool hasColour(const QImage& image, const QColor& colour) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).rgb() == colour.rgb())
                    return true;
        return false;
    }
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
