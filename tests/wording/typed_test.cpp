// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/typed.h>

#include <QTest>
#include <QTextLayout>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What is typed keeps its direction to itself, whatever signs are in it.
class TypedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedStaysInItsPlace_data();
    void whatIsTypedStaysInItsPlace();
    void whatIsBalancedIsLeftAsItIs();
    void aPathRunsFromTheLeft();
};

void TypedTest::whatIsTypedStaysInItsPlace_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("plain") << u"abc"_s;
    QTest::newRow("Arabic") << u"\u0627\u0628\u062a"_s;
    QTest::newRow("an override") << u"\u202eabc"_s;
    QTest::newRow("an override behind the end of an isolate") << u"\u2069\u202eabc"_s;
    QTest::newRow("many ends") << QString(50, QChar(0x2069)) + u"\u202e\u202babc"_s;
    QTest::newRow("an isolate that never ends") << u"\u2067abc"_s;
    QTest::newRow("many that never end") << QString(50, QChar(0x2067)) + u"abc"_s;
    QTest::newRow("ends before it begins") << u"\u2069a\u2067b\u2069\u2069\u202ec\u2066"_s;
}

void TypedTest::whatIsTypedStaysInItsPlace()
{
    QFETCH(const QString, typed);
    const QString before = u"Step done: "_s;
    const QString after = u", today at nine"_s;
    const QString sentence = before + wording::isolated(typed) + after;
    QTextLayout layout(sentence);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    // Its own words stand from left to right, and those behind what was typed to its right.
    for (qsizetype i = 1; i < sentence.size(); ++i) {
        const bool isOurs = i < before.size() || i > sentence.size() - after.size();
        if (isOurs)
            QVERIFY2(line.cursorToX(int(i)) > line.cursorToX(int(i) - 1), qPrintable(QString::number(i)));
    }
    QVERIFY(line.cursorToX(int(sentence.size() - after.size() + 1)) > line.cursorToX(int(before.size() - 1)));
}

void TypedTest::whatIsBalancedIsLeftAsItIs()
{
    for (const QString& typed : {QString(), u"abc"_s, u"\u2067a\u2066b\u2069\u2069 c"_s, u"\u202eabc\u202c"_s})
        QCOMPARE(wording::isolated(typed), QChar(0x2068) + typed + QChar(0x2069));
}

void TypedTest::aPathRunsFromTheLeft()
{
    const QString file = u"/home/ada/journal.unrut"_s;
    const QString before = u"\u062a\u0645: "_s;
    QTextLayout layout(before + wording::isolatedPath(file) + u"."_s);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(2000);
    layout.endLayout();
    // Its first stroke is of no direction, and would stand at the right of the rest.
    const int afterStroke = static_cast<int>(before.size()) + 2; // an invisible mark begins it
    const int ends = afterStroke + static_cast<int>(file.lastIndexOf(u'/'));
    QVERIFY(line.cursorToX(afterStroke) < line.cursorToX(ends));
}

QTEST_MAIN(TypedTest)
#include "typed_test.moc"
