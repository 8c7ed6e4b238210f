// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/recommendation.h>
#include <domain/split_mix64.h>

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <array>

using namespace unrut;

namespace {

Check answeredCheck(SplitMix64& random)
{
    Check check;
    check.form = CheckForm::Full;
    for (Answer& answer : check.answers)
        answer = Answer::given(25 * static_cast<int>(random.below(5)));
    check.events = CheckEvents(random.next() & 0x3FFFU);
    return check;
}

} // namespace

/// How long one check takes from its answers to its suggestions.
class ScoringBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCheckIsScoredAndAnsweredWithinAHundredMicroseconds();
};

void ScoringBench::oneCheckIsScoredAndAnsweredWithinAHundredMicroseconds()
{
    constexpr int batches = 50;
    constexpr int checksInABatch = 200;
    SplitMix64 random(1);
    std::array<double, batches> microseconds{};
    size_t suggested = 0;
    for (double& batch : microseconds) {
        const Check check = answeredCheck(random);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < checksInABatch; ++i)
            suggested += recommend(score(check), EngineContext{}).top.size();
        batch = static_cast<double>(timer.nsecsElapsed()) / 1000.0 / checksInABatch;
    }
    QVERIFY(suggested > 0);
    std::sort(microseconds.begin(), microseconds.end());
    // The fastest batch is what the work costs; the others also paid for whatever else the machine did.
    qInfo("one check: best %.1f, median %.1f, worst %.1f microseconds", microseconds.front(), microseconds[batches / 2],
          microseconds.back());
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__)
    QVERIFY(microseconds.front() < 100.0);
#else
    QSKIP("the bound is for optimised builds");
#endif
}

QTEST_APPLESS_MAIN(ScoringBench)
#include "scoring_bench.moc"
