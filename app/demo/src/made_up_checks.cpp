// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_texts.h"
#include "maker.h"

#include <domain/scoring.h>

#include <algorithm>
#include <cmath>

namespace unrut::demo {

namespace {

enum Stream : quint64 { Answering = 41 };

constexpr int rhythm = 28;      ///< days between checks
constexpr int newestAgo = 4;    ///< days from the newest check to the last day
constexpr int keptRecently = 6; ///< of the newest checks none is left out or short

/// The nearest answer to a weight in the domain's direction, with a little wobble; turned round for reversed
/// statements.
Answer answerFor(const CheckItem& item, double level, Chance& chance)
{
    const double wobbled = std::clamp(level + 7.0 * chance.normal(), 0.0, 100.0);
    const int nearest = static_cast<int>(std::floor(wobbled / 25.0 + 0.5)) * 25;
    return Answer::given(item.reverse ? 100 - nearest : nearest);
}

Answers answersOn(const Story& story, QDate day, CheckForm form, Chance& chance)
{
    Answers answers{};
    for (ItemIndex item = 0; item < itemCount; ++item) {
        const auto index = static_cast<size_t>(item);
        const Answer answer = answerFor(checkItems()[index], story.itemLevel(item, day), chance);
        if (isInForm(item, form))
            answers[index] = answer;
    }
    return answers;
}

/// Asked for the heaviest four: what weighs usually matters.
Importance importanceFor(const Check& check, Chance& chance)
{
    Importance importance;
    const std::vector<Domain> ranked = rankedDomains(score(check));
    for (size_t i = 0; i < std::min<size_t>(4, ranked.size()); ++i)
        importance[ranked[i]] = i == 0 || chance.happens(0.6) ? 100 : 75;
    return importance;
}

WellbeingScreen screenOn(const Story& story, QDate day, Chance& chance)
{
    WellbeingScreen screen{};
    for (Answer& answer : screen)
        answer = Answer::given(story.burden(day) + 0.25 * chance.normal() > 0.55 ? 50 : chance.happens(0.5) ? 25 : 0);
    return screen;
}

QString noteOn(const Story& story, QDate day, const Names& names, Chance& chance)
{
    const Tone tone = story.burden(day) > 0.5 ? Tone::Low : Tone::Good;
    const LogText& note = chance.pick(checkNotes());
    const bool fits = note.tone == Tone::Any || note.tone == tone;
    return fits && chance.happens(0.4) ? filled(note.text, names) : QString();
}

Check madeUpCheck(const Maker& maker, QDate day, CheckForm form, Chance& chance)
{
    Check check;
    const int hour = day == maker.story.today() ? 7 : 17;
    check.createdAt = instantOn(day, hour, hour + 1, chance);
    check.finishedAt =
        check.createdAt.addSecs(chance.between(170, 320) * (form == CheckForm::Full ? qint64{2} : qint64{1}));
    check.id = maker.ids.make<CheckId>(check.createdAt);
    check.day = day;
    check.form = form;
    check.orderSeed = static_cast<quint32>(chance.bits() >> 33);
    check.answers = answersOn(maker.story, day, form, chance);
    check.events = maker.story.eventsBefore(day);
    if (chance.happens(0.5))
        check.screen = screenOn(maker.story, day, chance);
    check.importance = importanceFor(check, chance);
    check.note = noteOn(maker.story, day, maker.cast.namesOn(day, chance), chance);
    return check;
}

} // namespace

std::vector<Check> madeUpChecks(const Maker& maker)
{
    Chance chance(maker.seed, Answering);
    std::vector<Check> checks;
    const QDate newest = maker.story.today().addDays(-newestAgo);
    for (int back = static_cast<int>(maker.story.first().daysTo(newest)) / rhythm; back >= 0; --back) {
        const bool recent = back < keptRecently;
        // Early in a rut there is rarely time for the long form; now and then a month goes by without any.
        const bool isFirst = checks.empty();
        const bool isShort = isFirst || (!recent && chance.happens(0.12));
        const bool skipped = !isFirst && !recent && chance.happens(0.05);
        const int late = recent ? 0 : chance.between(0, 3);
        const QDate day = newest.addDays(-back * rhythm + late);
        const Check check = madeUpCheck(maker, day, isShort ? CheckForm::Short : CheckForm::Full, chance);
        if (!skipped)
            checks.push_back(check);
    }
    return checks;
}

} // namespace unrut::demo
