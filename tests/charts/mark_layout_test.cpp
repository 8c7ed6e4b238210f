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
    void whatHasABriefFormIsNotCut();
    void theNewestKeepTheirWords();
    void aFindingKeepsItsWordsWhateverCameAfter();
};

void MarkLayoutTest::labelsStandBesideTheirLines()
{
    const std::vector<PlacedMark> marks =
        placedMarks({{100, QStringLiteral("Leah leaves the team")}, {500, QStringLiteral("Talk with Marcus")}}, 0, 1000,
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
        std::vector<WantedMark> wanted(static_cast<size_t>(count));
        for (WantedMark& each : wanted) {
            each.x = random.bounded(static_cast<double>(width));
            each.text = QStringLiteral("m").repeated(random.bounded(1, 40));
            each.brief = each.text.first(random.bounded(static_cast<int>(each.text.size())));
        }
        std::sort(wanted.begin(), wanted.end(), [](const WantedMark& a, const WantedMark& b) { return a.x < b.x; });
        const std::vector<PlacedMark> marks = placedMarks(wanted, 0, width, axisMetrics());
        QCOMPARE(marks.size(), wanted.size());
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
        placedMarks({{595, QStringLiteral("Finished: say what the migration cost")}}, 0, 600, axisMetrics());
    QCOMPARE(marks.front().text, QStringLiteral("Finished: say what the migration cost"));
    QVERIFY(marks.front().left + marks.front().width <= 600);
}

void MarkLayoutTest::whatHasABriefFormIsNotCut()
{
    const QString brief = QStringLiteral("Home by six, three evenings");
    const WantedMark mark{10, QStringLiteral("Finished: ") + brief, brief};
    const auto widthOf = [](const QString& text) { return axisMetrics().horizontalAdvance(text); };
    const qreal between = (widthOf(mark.brief) + widthOf(mark.text)) / 2;
    QCOMPARE(placedMarks({mark}, 0, 600, axisMetrics()).front().text, mark.text);
    QCOMPARE(placedMarks({mark}, 0, between, axisMetrics()).front().text, brief);
    const QString cut = placedMarks({mark}, 0, widthOf(brief) * 0.8, axisMetrics()).front().text;
    QVERIFY2(cut.startsWith(QStringLiteral("Home")) && cut.endsWith(QChar(0x2026)), qPrintable(cut));
}

void MarkLayoutTest::theNewestKeepTheirWords()
{
    std::vector<WantedMark> wanted;
    wanted.reserve(60);
    for (int index = 0; index < 60; ++index)
        wanted.push_back({index * 10.0, QStringLiteral("Something that happened")});
    const std::vector<PlacedMark> marks = placedMarks(wanted, 0, 600, axisMetrics());
    QVERIFY(!marks.back().text.isEmpty());
    QVERIFY(std::any_of(marks.begin(), marks.end(), [](const PlacedMark& mark) { return mark.text.isEmpty(); }));
}

void MarkLayoutTest::aFindingKeepsItsWordsWhateverCameAfter()
{
    std::vector<WantedMark> wanted{{300, QStringLiteral("A shift up shows")}};
    for (int index = 0; index < 5; ++index)
        wanted.push_back({310 + index * 10.0, QStringLiteral("Put the results of this year on one page")});
    QVERIFY(placedMarks(wanted, 0, 400, axisMetrics()).front().text.isEmpty());
    wanted.front().isFinding = true;
    const std::vector<PlacedMark> marks = placedMarks(wanted, 0, 400, axisMetrics());
    QCOMPARE(marks.front().text, wanted.front().text);
    QCOMPARE(marks.front().x, wanted.front().x);
    QCOMPARE(marks.back().x, wanted.back().x);
    for (size_t i = 1; i < marks.size(); ++i)
        QVERIFY(marks[i].text.isEmpty() || (!overlap(marks[i], marks.front()) && !crosses(marks.front(), marks[i])));
}

QTEST_MAIN(MarkLayoutTest)
#include "mark_layout_test.moc"
