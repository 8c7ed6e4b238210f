// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <settings/settings.h>
#include <support/temporary_journal.h>
#include <theme/colours.h>
#include <ui/look.h>

#include <QApplication>
#include <QTest>

using namespace unrut;

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemDecidesUntilThePersonDoes_data();
    void systemDecidesUntilThePersonDoes();
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

QTEST_MAIN(LookTest)
#include "look_test.moc"
