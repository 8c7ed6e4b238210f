// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long one check takes from its answers to its scores, and to its suggestions.

#include "measure.h"

#include <domain/recommendation.h>
#include <domain/split_mix64.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace unrut;
using namespace unrut::bench;

namespace {

constexpr int checksInARun = 200;

std::vector<Check> answeredChecks()
{
    SplitMix64 random(1);
    std::vector<Check> checks(checksInARun);
    for (Check& check : checks) {
        check.form = CheckForm::Full;
        for (Answer& answer : check.answers)
            answer = Answer::given(25 * static_cast<int>(random.below(5)));
        check.events = CheckEvents(random.next() & 0x3FFFU);
    }
    return checks;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const std::vector<Check> checks = answeredChecks();
    const QString figure = u"one check [µs]"_s;
    size_t seen = 0; // so that no compiler leaves the work out
    Meter meter(u"scoring"_s, {figure});
    meter.addTimed(u"scores"_s, [&] {
        return microsecondsOf([&] {
                   for (const Check& check : checks)
                       seen += score(check).spark ? 1U : 0U;
               }) /
               checksInARun;
    });
    meter.addTimed(u"scores and suggestions"_s, [&] {
        return microsecondsOf([&] {
                   for (const Check& check : checks)
                       seen += recommend(score(check), EngineContext{}).top.size();
               }) /
               checksInARun;
    });
    meter.expect({Target::Kind::AtMost, figure, u"scores and suggestions"_s, {}, 100.0});
    const int code = meter.measure(51);
    return seen > 0 ? code : 1;
}
