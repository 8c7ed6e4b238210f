// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether looks_check sees a text that is too faint to read.

#include "faint.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace unrut;

class FaintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faintTextIsFound_data();
    void faintTextIsFound();
    void selectedTextIsReadOnItsOwnGround_data();
    void selectedTextIsReadOnItsOwnGround();
    void whatIsScrolledAwayIsNotLookedAt();
};

void FaintTest::faintTextIsFound_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("grey on white") << QColor(0x80, 0x80, 0x80) << QColor(Qt::white) << true;
    QTest::newRow("a darker grey on white") << QColor(0x70, 0x70, 0x70) << QColor(Qt::white) << false;
    QTest::newRow("the same on grey") << QColor(0x70, 0x70, 0x70) << QColor(0xd0, 0xd0, 0xd0) << true;
    QTest::newRow("light on dark") << QColor(Qt::white) << QColor(0x30, 0x30, 0x30) << false;
    QTest::newRow("black that is nearly clear") << QColor(0, 0, 0, 100) << QColor(Qt::white) << true;
}

void FaintTest::faintTextIsFound()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(bool, isFound);
    QWidget window;
    window.resize(300, 100);
    auto* around = new QWidget(&window);
    around->setAutoFillBackground(true);
    around->setGeometry(10, 10, 200, 40);
    QPalette palette = around->palette();
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, ink);
    around->setPalette(palette);
    auto* label = new QLabel(QStringLiteral("Read me"), around);
    label->setTextFormat(Qt::PlainText);
    label->setGeometry(5, 5, 150, 30);
    window.show();
    const QStringList lines = faintTexts(window);
    QCOMPARE(!lines.filter(QStringLiteral("QLabel 'Read me': 'Read me' is ")).isEmpty(), isFound);
    QCOMPARE(lines.isEmpty(), !isFound);
}

void FaintTest::selectedTextIsReadOnItsOwnGround_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("white on black") << QColor(Qt::white) << false;
    QTest::newRow("dark grey on black") << QColor(Qt::darkGray).darker() << true;
}

void FaintTest::selectedTextIsReadOnItsOwnGround()
{
    QFETCH(QColor, ink);
    QFETCH(bool, isFound);
    QLineEdit field(QStringLiteral("Chosen"));
    QPalette palette = field.palette();
    palette.setColor(QPalette::Highlight, Qt::black);
    palette.setColor(QPalette::HighlightedText, ink);
    field.setPalette(palette);
    field.show();
    field.selectAll();
    QCOMPARE(!faintTexts(field).isEmpty(), isFound);
}

void FaintTest::whatIsScrolledAwayIsNotLookedAt()
{
    QWidget window;
    window.resize(200, 100);
    auto* around = new QWidget(&window);
    around->setGeometry(0, 0, 100, 50);
    auto* label = new QLabel(QStringLiteral("Beyond the edge"), around);
    label->setTextFormat(Qt::PlainText);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, palette.color(QPalette::Window));
    label->setPalette(palette);
    label->setGeometry(0, 200, 100, 30);
    window.show();
    QCOMPARE(faintTexts(window), QStringList());
    label->move(0, 0);
    QCOMPARE(faintTexts(window).size(), 1);
    // What is left of it sideways may be a frame only.
    const int textWidth = label->fontMetrics().horizontalAdvance(label->text());
    label->move(8 - textWidth, 0);
    QCOMPARE(faintTexts(window), QStringList());
    label->move(-textWidth / 4, 0);
    QCOMPARE(faintTexts(window).size(), 1);
}

QTEST_MAIN(FaintTest)
#include "faint_test.moc"
