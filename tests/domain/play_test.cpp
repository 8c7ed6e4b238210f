// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors.h"

#include <domain/recommendation.h>

#include <QTest>

#include <numeric>

using namespace unrut;
using namespace Qt::StringLiterals;

class PlayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreTheModels();
    void everyRowIsTheModels_data();
    void everyRowIsTheModels();
    void everyMoveAndPracticeHandsOutTenPoints();
    void flagsGiveTheirBonusAsTheModelSays();
    void needIsTheModels_data();
    void needIsTheModels();
    void matchesAreNamedByPoints_data();
    void matchesAreNamedByPoints();
};

namespace {

constexpr std::array kindNames{"foundation"_L1, "move"_L1, "practice"_L1};
constexpr std::array effortNames{"low"_L1, "medium"_L1, "high"_L1};
constexpr std::array familyNames{"UNDERSTAND"_L1, "DECIDE"_L1,   "REST"_L1,      "TALK"_L1,
                                 "SUPPORT"_L1,    "STRETCH"_L1,  "DIRECTION"_L1, "LEARN"_L1,
                                 "APPRECIATE"_L1, "MOMENTUM"_L1, "MOVE_ON"_L1};

} // namespace

void PlayTest::columnsAreTheModels()
{
    const QJsonArray columns = modelData(u"strategy_matrix.json"_s)["columns"_L1].toArray();
    QCOMPARE(static_cast<int>(columns.size()), columnCount);
    for (int i = 0; i < columnCount; ++i) {
        const QString key = columns[i].toString();
        QCOMPARE(columnKey(static_cast<Column>(i)), key);
        const QString domain = key.startsWith("REL"_L1) ? u"REL"_s : key;
        QCOMPARE(domainKey(domainOf(static_cast<Column>(i))), domain);
    }
}

void PlayTest::everyRowIsTheModels_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QJsonObject>("expected");
    const QJsonArray plays = modelData(u"strategy_matrix.json"_s)["strategies"_L1].toArray();
    QCOMPARE(static_cast<int>(plays.size()), playCount);
    for (int i = 0; i < playCount; ++i)
        QTest::newRow(qPrintable(plays[i]["id"_L1].toString())) << i << plays[i].toObject();
}

void PlayTest::everyRowIsTheModels()
{
    QFETCH(int, place);
    QFETCH(QJsonObject, expected);
    const PlayRow& row = playRows()[static_cast<size_t>(place)];
    QCOMPARE(static_cast<int>(row.play), place);
    QCOMPARE(&playRow(row.play), &row);
    QCOMPARE(playKey(row.play), expected["id"_L1].toString());
    QCOMPARE(playFromKey(expected["id"_L1].toString()), std::optional(row.play));
    QCOMPARE(kindNames[static_cast<size_t>(row.kind)], expected["kind"_L1].toString());
    QCOMPARE(familyNames[static_cast<size_t>(row.family)], expected["family"_L1].toString());
    QCOMPARE(effortNames[static_cast<size_t>(row.effort)], expected["effort"_L1].toString());
    QCOMPARE(row.firstStepMinutes, expected["first_step_minutes"_L1].toInt());
    for (size_t i = 0; i < row.weights.size(); ++i)
        QCOMPARE(row.weights[i], expected["weights"_L1][columnKey(static_cast<Column>(i))].toInt(-1));
}

void PlayTest::everyMoveAndPracticeHandsOutTenPoints()
{
    for (const PlayRow& row : playRows()) {
        const int sum = std::accumulate(row.weights.begin(), row.weights.end(), 0);
        QCOMPARE(sum, row.kind == PlayKind::Foundation ? 0 : 10);
    }
    QCOMPARE(playFromKey(u"trace"_s), std::nullopt);
}

void PlayTest::flagsGiveTheirBonusAsTheModelSays()
{
    const QJsonObject flags = modelData(u"strategy_matrix.json"_s)["flags"_L1].toObject();
    for (int i = 0; i < flagCount; ++i) {
        const auto flag = static_cast<Flag>(i);
        std::optional<Play> expected = playFromKey(flags[flagKey(flag)].toString());
        if (flag == Flag::UnsafeToSpeak) // by rule R5, not by the table
            expected = Play::Confide;
        QCOMPARE(flagPlay(flag), expected);
    }
    QCOMPARE(static_cast<int>(flags.size()), flagCount - 2);
}

void PlayTest::needIsTheModels_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<double>("expected");
    for (const QJsonValue value : vectorCases(u"need"_s)) {
        if (!value["s"_L1].isNull()) // a missing score: the persona vectors
            QTest::addRow("%g", value["s"_L1].toDouble()) << value["s"_L1].toDouble() << value["need"_L1].toDouble();
    }
}

void PlayTest::needIsTheModels()
{
    QFETCH(double, score);
    QFETCH(double, expected);
    UNRUT_NEAR(need(score), expected);
}

void PlayTest::matchesAreNamedByPoints_data()
{
    QTest::addColumn<double>("points");
    QTest::addColumn<Match>("match");
    QTest::newRow("0") << 0.0 << Match::None;
    QTest::newRow("0.1") << 0.1 << Match::Some;
    QTest::newRow("3.9") << 3.9 << Match::Some;
    QTest::newRow("4") << 4.0 << Match::Good;
    QTest::newRow("6.4") << 6.4 << Match::Good;
    QTest::newRow("6.5") << 6.5 << Match::Strong;
    QTest::newRow("11.5") << 11.5 << Match::Strong;
}

void PlayTest::matchesAreNamedByPoints()
{
    QFETCH(double, points);
    QFETCH(Match, match);
    QCOMPARE(matchOf(points), match);
}

QTEST_APPLESS_MAIN(PlayTest)
#include "play_test.moc"
