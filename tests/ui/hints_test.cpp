// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hints.h"
#include "common/plain_field.h"
#include "looks/painted_texts.h"

#include <theme/style.h>

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTextBlock>

using namespace unrut;
using namespace Qt::StringLiterals;

class HintsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(makeStyle()); }
    void theLongestThatFitsIsShown();
    void theLastStaysWhereNoneFits();
    void largerTextTakesAShorterOne();
    void emptyFieldsRunAsTheWindowDoes();
    void linesStandAtTheSideWhereTheyBegin();
    void inALargeFieldItStandsWhereTextBegins_data();
    void inALargeFieldItStandsWhereTextBegins();
};

namespace {

const QStringList hints{u"Search all entries of the journal"_s, u"Search all entries"_s, u"Search"_s};

} // namespace

void HintsTest::theLongestThatFitsIsShown()
{
    QLineEdit field;
    setHints(field, hints);
    const QFontMetrics metrics(field.font());
    field.show();
    for (const QString& hint : hints) {
        field.resize(metrics.horizontalAdvance(hint) + metrics.averageCharWidth() * 5, field.height());
        QCOMPARE(field.placeholderText(), hint);
    }
}

void HintsTest::theLastStaysWhereNoneFits()
{
    QLineEdit field;
    setHints(field, hints);
    field.show();
    field.resize(10, field.height());
    QCOMPARE(field.placeholderText(), hints.last());
}

void HintsTest::largerTextTakesAShorterOne()
{
    QLineEdit field;
    setHints(field, hints);
    const QFontMetrics metrics(field.font());
    field.show();
    field.resize(metrics.horizontalAdvance(hints.at(1)) + metrics.averageCharWidth() * 5, field.height());
    QCOMPARE(field.placeholderText(), hints.at(1));
    QFont larger = field.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    field.setFont(larger);
    QTRY_COMPARE(field.placeholderText(), hints.last());
}

void HintsTest::emptyFieldsRunAsTheWindowDoes()
{
    PlainField field;
    const auto direction = [&] { return field.document()->firstBlock().textDirection(); };
    field.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(direction(), Qt::RightToLeft);
    field.setPlainText(u"latin"_s);
    QCOMPARE(direction(), Qt::LeftToRight);
    field.clear();
    QCOMPARE(direction(), Qt::RightToLeft);
}

void HintsTest::linesStandAtTheSideWhereTheyBegin()
{
    PlainField field;
    field.resize(400, 80);
    field.show();
    const auto isAtTheRight = [&] {
        const QRectF line = textsPaintedBy(*field.viewport()).front().rect;
        return line.left() > field.viewport()->width() - line.right();
    };
    field.setPlainText(u"latin"_s);
    QVERIFY(!isAtTheRight());
    field.setPlainText(u"\n\u0633\u0624\u0627\u0644"_s); // an Arabic word, below an empty line
    QVERIFY(isAtTheRight());
    field.setPlainText(u"2026\n\u0633\u0624\u0627\u0644"_s); // digits are no letters
    QVERIFY(isAtTheRight());
    field.setPlainText(u"latin"_s);
    QVERIFY(!isAtTheRight());
    field.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!isAtTheRight()); // as its letters say, whatever the window does
}

void HintsTest::inALargeFieldItStandsWhereTextBegins_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void HintsTest::inALargeFieldItStandsWhereTextBegins()
{
    QFETCH(const Qt::LayoutDirection, direction);
    PlainField field;
    field.setLayoutDirection(direction);
    field.setHint(u"Write a line"_s);
    field.resize(400, 80);
    field.show();
    const std::vector<PaintedText> shown = textsPaintedBy(*field.viewport());
    QCOMPARE(shown.size(), size_t(1));
    QCOMPARE(shown.front().text, u"Write a line"_s);
    const qreal margin = field.document()->documentMargin();
    const qreal free = direction == Qt::LeftToRight ? shown.front().rect.left()
                                                    : field.viewport()->width() - shown.front().rect.right();
    QVERIFY2(std::abs(free - margin) < 2, qPrintable(QString::number(free)));
    field.setPlainText(u"x"_s);
    QCOMPARE(textsPaintedBy(*field.viewport()).front().text, u"x"_s);
}

QTEST_MAIN(HintsTest)
#include "hints_test.moc"
