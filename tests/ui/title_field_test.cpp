// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/title_field.h"

#include <theme/style.h>

#include <QApplication>
#include <QScrollBar>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The title of a goal where it is written.
class TitleFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(makeStyle()); }
    void itScrollsOnlyBeyondItsMostLines_data();
    void itScrollsOnlyBeyondItsMostLines();
};

void TitleFieldTest::itScrollsOnlyBeyondItsMostLines_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<bool>("scrolls");
    QTest::addColumn<double>("points");
    for (const double points : {7.0, 9.0, 10.0, 10.5, 11.0, 12.0, 13.3, 16.0, 22.0}) {
        for (const int words : {0, 1, 4, 8, 12, 17})
            QTest::addRow("%d words of %.1f points", words, points) << words << false << points;
        QTest::addRow("a flood of %.1f points", points) << 200 << true << points;
    }
}

void TitleFieldTest::itScrollsOnlyBeyondItsMostLines()
{
    QFETCH(const int, words);
    QFETCH(const double, points);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* field = new TitleField;
    column->addWidget(field);
    column->addStretch();
    QFont font = QApplication::font();
    font.setPointSizeF(points);
    field->setFont(font);
    window.resize(qRound(points * 35), 600);
    window.show();
    field->setTitle(u"planner "_s.repeated(words).trimmed());
    QCoreApplication::processEvents();
    QCOMPARE(field->verticalScrollBar()->maximum() > 0, field->verticalScrollBar()->isVisible());
    QTEST(field->verticalScrollBar()->isVisible(), "scrolls");
}

QTEST_MAIN(TitleFieldTest)
#include "title_field_test.moc"
