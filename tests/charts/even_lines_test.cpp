// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "even_lines.h"

#include <QFont>
#include <QTest>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

class EvenLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noWordIsLostOrBroken_data();
    void noWordIsLostOrBroken();
    void noOtherBreaksMakeTheWidestNarrower();
    void moreLinesAreNeverWider();
    void whatHasOneWordStaysInOneLine();

private:
    const QFontMetricsF m_metrics{QFont()};
    [[nodiscard]] qreal widest(const QStringList& lines) const { return widestOf(lines, m_metrics); }
};

void EvenLinesTest::noWordIsLostOrBroken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most");
    QTest::newRow("one line") << u"Colleagues and belonging"_s << 1;
    QTest::newRow("two lines") << u"Colleagues and belonging"_s << 2;
    QTest::newRow("three lines") << u"Take up a new challenge: lost interest"_s << 3;
    QTest::newRow("as many as words") << u"One two three"_s << 3;
    QTest::newRow("more than words") << u"One two"_s << 5;
    QTest::newRow("a last word wider than all others") << u"a b c Sachbearbeitungsvorgang"_s << 3;
}

void EvenLinesTest::noWordIsLostOrBroken()
{
    QFETCH(QString, text);
    QFETCH(int, most);
    const QStringList lines = inEvenLines(text, m_metrics, most);
    QCOMPARE(lines.join(u' '), text);
    QVERIFY(lines.size() <= most);
}

void EvenLinesTest::noOtherBreaksMakeTheWidestNarrower()
{
    const QStringList words = u"Find somebody who has done it before: growth"_s.split(u' ');
    const qreal found = widest(inEvenLines(words.join(u' '), m_metrics, 3));
    for (qsizetype first = 1; first < words.size(); ++first) {
        for (qsizetype second = first; second < words.size(); ++second) {
            const QStringList other{words.mid(0, first).join(u' '), words.mid(first, second - first).join(u' '),
                                    words.mid(second).join(u' ')};
            QVERIFY2(found <= widest(other) + 1, qPrintable(other.join(u" / "_s)));
        }
    }
}

void EvenLinesTest::moreLinesAreNeverWider()
{
    const QString text = u"Ask for what the work is worth: recognition and backing"_s;
    qreal before = widest({text});
    for (int most = 2; most <= 10; ++most) {
        const qreal now = widest(inEvenLines(text, m_metrics, most));
        QVERIFY(now <= before);
        before = now;
    }
    QCOMPARE(before, widest({u"recognition"_s}));
}

void EvenLinesTest::whatHasOneWordStaysInOneLine()
{
    QCOMPARE(inEvenLines(u"Workload"_s, m_metrics, 3), QStringList(u"Workload"_s));
    QCOMPARE(inEvenLines(QString(), m_metrics, 3).join(QString()), QString());
}

QTEST_MAIN(EvenLinesTest)

#include "even_lines_test.moc"
