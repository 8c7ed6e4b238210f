// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <settings/settings.h>
#include <support/temporary_journal.h>
#include <theme/colours.h>
#include <ui/look.h>

#include <QApplication>
#include <QFontDatabase>
#include <QTest>
#include <QWidget>
#include <QWindow>

using namespace unrut;

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemDecidesUntilThePersonDoes_data();
    void systemDecidesUntilThePersonDoes();
    void theDesktopsWordCountsForMoreThanItsPalette_data();
    void theDesktopsWordCountsForMoreThanItsPalette();
    void aDesktopThatTurnsDarkIsFollowed();
    void aSystemThatChangesItsPaletteAndFontIsFollowed();
};

namespace {

QPalette systemPalette(const QColor& window, const QColor& text)
{
    QPalette palette(text, window, text, window, text, text, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Window, window);
    return palette;
}

} // namespace

void LookTest::systemDecidesUntilThePersonDoes_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("highContrast");
    QTest::newRow("light") << QColor(0xef, 0xef, 0xef) << QColor(Qt::black) << false << false;
    QTest::newRow("dark") << QColor(0x2a, 0x2e, 0x32) << QColor(0xfc, 0xfc, 0xfc) << true << false;
    QTest::newRow("white on black") << QColor(Qt::black) << QColor(Qt::white) << true << true;
    QTest::newRow("black on white") << QColor(Qt::white) << QColor(Qt::black) << false << true;
}

void LookTest::systemDecidesUntilThePersonDoes()
{
    QFETCH(QColor, window);
    QFETCH(QColor, text);
    QApplication::setPalette(systemPalette(window, text));
    const TemporaryJournal place;
    Settings settings(place.file(QStringLiteral("settings.ini")));
    const Look look(*qApp, settings);
    const Colours worn = coloursOf(QApplication::palette());
    QTEST(worn.dark, "dark");
    QTEST(worn.highContrast, "highContrast");
    settings.setLook(LookChoice::Light);
    QCOMPARE(coloursOf(QApplication::palette()), lightColours());
    settings.setLook(LookChoice::Dark);
    QCOMPARE(coloursOf(QApplication::palette()), darkColours());
}

void LookTest::theDesktopsWordCountsForMoreThanItsPalette_data()
{
    QTest::addColumn<bool>("paletteIsDark");
    QTest::addColumn<int>("wish"); ///< 0: none, 1: dark, 2: light
    QTest::addColumn<bool>("contrast");
    QTest::addColumn<bool>("dark");
    QTest::newRow("no word, light") << false << 0 << false << false;
    QTest::newRow("no word, dark") << true << 0 << false << true;
    QTest::newRow("dark over light") << false << 1 << false << true;
    QTest::newRow("light over dark") << true << 2 << false << false;
    QTest::newRow("contrast, light") << false << 0 << true << false;
    QTest::newRow("contrast, dark") << false << 1 << true << true;
    QTest::newRow("contrast, a dark palette") << true << 0 << true << true;
}

void LookTest::theDesktopsWordCountsForMoreThanItsPalette()
{
    QFETCH(bool, paletteIsDark);
    QFETCH(int, wish);
    QFETCH(bool, contrast);
    const QColor ink(0xfc, 0xfc, 0xfc);
    const QColor paper(0x2a, 0x2e, 0x32);
    QApplication::setPalette(paletteIsDark ? systemPalette(paper, ink) : systemPalette(ink, paper));
    const TemporaryJournal place;
    Settings settings(place.file(QStringLiteral("settings.ini")));
    Look look(*qApp, settings);
    look.setSystemColours({wish == 0 ? std::nullopt : std::optional(wish == 1), contrast});
    const Colours worn = coloursOf(QApplication::palette());
    QTEST(worn.dark, "dark");
    QTEST(worn.highContrast, "contrast");
    if (contrast) {
        constexpr double enhanced = 7; // WCAG, level AAA
        for (const QColor& one : {worn.text, worn.muted, worn.accent, worn.chosen})
            QVERIFY(contrastRatio(one, worn.panel) >= enhanced && contrastRatio(one, worn.window) >= enhanced);
        QVERIFY(contrastRatio(worn.onAccent, worn.accent) >= enhanced);
        QVERIFY(contrastRatio(worn.onChosen, worn.chosen) >= enhanced);
    }
}

void LookTest::aDesktopThatTurnsDarkIsFollowed()
{
    QApplication::setPalette(systemPalette(QColor(0xef, 0xef, 0xef), Qt::black));
    const TemporaryJournal place;
    Settings settings(place.file(QStringLiteral("settings.ini")));
    Look look(*qApp, settings);
    QCOMPARE(coloursOf(QApplication::palette()), lightColours());
    look.setSystemColours({true, false});
    QCOMPARE(coloursOf(QApplication::palette()), darkColours());
    look.setSystemColours({});
    QCOMPARE(coloursOf(QApplication::palette()), lightColours());
    // Whoever has chosen colours keeps them.
    settings.setLook(LookChoice::Light);
    look.setSystemColours({true, true});
    QCOMPARE(coloursOf(QApplication::palette()), lightColours());
}

void LookTest::aSystemThatChangesItsPaletteAndFontIsFollowed()
{
    // What the system had before is made up; what it has then is what it has here: light, and its font.
    const QFont font = QApplication::font();
    QFont before = font;
    before.setPointSizeF(font.pointSizeF() + 4);
    QApplication::setPalette(systemPalette(QColor(0x2a, 0x2e, 0x32), QColor(0xfc, 0xfc, 0xfc)));
    QApplication::setFont(before);
    const TemporaryJournal place;
    Settings settings(place.file(QStringLiteral("settings.ini")));
    const Look look(*qApp, settings);
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(coloursOf(QApplication::palette()), darkColours());

    // As Qt tells it.
    QEvent changed(QEvent::ThemeChange);
    QCoreApplication::sendEvent(window.windowHandle(), &changed);
    QTRY_COMPARE(coloursOf(QApplication::palette()), lightColours());
    QCOMPARE(coloursOf(window.palette()), lightColours());
    QCOMPARE(QApplication::font(), QFontDatabase::systemFont(QFontDatabase::GeneralFont));

    // Colours that the person has chosen stay.
    settings.setLook(LookChoice::Dark);
    QCoreApplication::sendEvent(window.windowHandle(), &changed);
    QCoreApplication::processEvents();
    QCOMPARE(coloursOf(QApplication::palette()), darkColours());
}

QTEST_MAIN(LookTest)
#include "look_test.moc"
