// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_looks.h"
#include "mark_layout.h"

#include <theme/fonts.h>

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace unrut;

namespace {

QFontMetricsF axisMetrics()
{
    return QFontMetricsF(fontsFor(usualLook().font).axis);
}

bool overlap(const PlacedMark& a, const PlacedMark& b)
{
    return a.lane == b.lane && a.left < b.left + b.width && b.left < a.left + a.width;
}

bool crosses(const PlacedMark& line, const PlacedMark& label)
{
    return line.lane > label.lane && line.x > label.left && line.x < label.left + label.width;
}

} // namespace

class MarkLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsStandBesideTheirLines();
    void nothingOverlapsOrCrosses_data();
    void nothingOverlapsOrCrosses();
    void aLabelAtTheEdgeMovesInside();
    void theNewestKeepTheirWords();
    void aFindingKeepsItsWordsWhateverCameAfter();
};

void MarkLayoutTest::labelsStandBesideTheirLines()
{
    const std::vector<PlacedMark> marks =
        placedMarks({QStringLiteral("Leah leaves the team"), QStringLiteral("Talk with Marcus")}, {100, 500}, 0, 1000,
                    axisMetrics());
    QCOMPARE(lanesOf(marks), 1);
    for (const PlacedMark& mark : marks) {
        QVERIFY(mark.left > mark.x);
        QVERIFY(mark.left < mark.x + 10);
    }
    QCOMPARE(marks.front().text, QStringLiteral("Leah leaves the team"));
}

void MarkLayoutTest::nothingOverlapsOrCrosses_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("width");
    for (const int count : {1, 3, 8, 25, 120}) {
        for (const int width : {200, 600, 1200})
            QTest::addRow("%d marks on %d px", count, width) << count << width;
    }
}

void MarkLayoutTest::nothingOverlapsOrCrosses()
{
    QFETCH(int, count);
    QFETCH(int, width);
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QRandomGenerator random(seed);
        std::vector<QString> texts;
        std::vector<qreal> places;
        for (int index = 0; index < count; ++index) {
            texts.push_back(QStringLiteral("m").repeated(random.bounded(1, 40)));
            places.push_back(random.bounded(static_cast<double>(width)));
        }
        std::sort(places.begin(), places.end());
        const std::vector<PlacedMark> marks = placedMarks(texts, places, 0, width, axisMetrics());
        QCOMPARE(marks.size(), texts.size());
        QVERIFY(lanesOf(marks) <= mostLanes);
        for (const PlacedMark& mark : marks) {
            if (mark.text.isEmpty())
                continue;
            QVERIFY(mark.left >= 0);
            QVERIFY(mark.left + mark.width <= width + 1);
            QVERIFY(axisMetrics().horizontalAdvance(mark.text) <= mark.width + 1);
            for (const PlacedMark& other : marks) {
                if (&other == &mark || other.text.isEmpty())
                    continue;
                QVERIFY(!overlap(mark, other));
                QVERIFY(!crosses(mark, other));
            }
        }
    }
}

void MarkLayoutTest::aLabelAtTheEdgeMovesInside()
{
    const std::vector<PlacedMark> marks =
        placedMarks({QStringLiteral("Finished: say what the migration cost")}, {595}, 0, 600, axisMetrics());
    QCOMPARE(marks.front().text, QStringLiteral("Finished: say what the migration cost"));
    QVERIFY(marks.front().left + marks.front().width <= 600);
}

void MarkLayoutTest::theNewestKeepTheirWords()
{
    std::vector<QString> texts;
    std::vector<qreal> places;
    for (int index = 0; index < 60; ++index) {
        texts.push_back(QStringLiteral("Something that happened"));
        places.push_back(index * 10);
    }
    const std::vector<PlacedMark> marks = placedMarks(texts, places, 0, 600, axisMetrics());
    QVERIFY(!marks.back().text.isEmpty());
    QVERIFY(std::any_of(marks.begin(), marks.end(), [](const PlacedMark& mark) { return mark.text.isEmpty(); }));
}

void MarkLayoutTest::aFindingKeepsItsWordsWhateverCameAfter()
{
    std::vector<QString> texts{QStringLiteral("A shift up shows")};
    std::vector<qreal> places{300};
    for (int index = 0; index < 5; ++index) {
        texts.push_back(QStringLiteral("Put the results of this year on one page"));
        places.push_back(310 + index * 10);
    }
    QVERIFY(placedMarks(texts, places, 0, 400, axisMetrics()).front().text.isEmpty());
    const std::vector<PlacedMark> marks =
        placedMarks(texts, places, 0, 400, axisMetrics(), {true, false, false, false, false, false});
    QCOMPARE(marks.front().text, texts.front());
    QCOMPARE(marks.front().x, places.front());
    QCOMPARE(marks.back().x, places.back());
    for (size_t i = 1; i < marks.size(); ++i)
        QVERIFY(marks[i].text.isEmpty() || (!overlap(marks[i], marks.front()) && !crosses(marks.front(), marks[i])));
}

QTEST_MAIN(MarkLayoutTest)
#include "mark_layout_test.moc"
