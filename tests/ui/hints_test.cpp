// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hints.h"

#include <theme/style.h>

#include <QApplication>
#include <QLineEdit>
#include <QTest>

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

QTEST_MAIN(HintsTest)
#include "hints_test.moc"
