// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/looking_back.h>

#include <domain/clock.h>
#include <domain/text.h>

#include "keys.h"

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

using Question = LookingBackQuestion;
using Text = LookingBackText;
using List = LookingBackList;

constexpr Keys<Text, lookingBackTextCount> textKeys("changed"_L1, "belief"_L1, "reading"_L1, "decision"_L1,
                                                    "waiting_cost"_L1, "smallest_step"_L1, "scene"_L1, "outcome"_L1,
                                                    "obstacle"_L1, "then_step"_L1, "sign"_L1);
constexpr Keys<List, lookingBackListCount> listKeys("whys"_L1, "facts"_L1, "alternatives"_L1, "skills"_L1, "tasks"_L1,
                                                    "people"_L1, "cooled"_L1, "frustrations"_L1);
constexpr Keys<Said, 3> saidKeys("yes"_L1, "no"_L1, "unknown"_L1);
constexpr Keys<AllyRole, allyRoleCount> roleKeys("supervisor"_L1, "hr"_L1, "colleague"_L1, "mentor"_L1,
                                                 "in_the_field"_L1, "partner"_L1, "friend"_L1, "family"_L1);

template <class... Lists>
bool anyLine(const LookingBack& lookingBack, Lists... lists)
{
    return (!lookingBack.of(lists).isEmpty() || ...);
}

template <class... Texts>
bool anyText(const LookingBack& lookingBack, Texts... texts)
{
    return (!lookingBack.of(texts).isEmpty() || ...);
}

Status cleanTexts(LookingBack& lookingBack)
{
    for (int place = 0; place < lookingBackTextCount; ++place) {
        const auto text = static_cast<Text>(place);
        Result<QString> cleaned = cleanOptionalText(lookingBack.of(text), maxTextLength, lookingBackTextKey(text));
        if (!cleaned)
            return cleaned.error();
        lookingBack.of(text) = *std::move(cleaned);
    }
    return {};
}

Status cleanLists(LookingBack& lookingBack)
{
    for (int place = 0; place < lookingBackListCount; ++place) {
        const auto list = static_cast<List>(place);
        const QString field = lookingBackListKey(list);
        QStringList kept;
        for (const QString& line : std::as_const(lookingBack.of(list))) {
            Result<QString> cleaned = cleanOptionalText(line, maxTextLength, field);
            if (!cleaned)
                return cleaned.error();
            if (!cleaned->isEmpty())
                kept.append(*std::move(cleaned));
        }
        const int most = list == List::Whys ? mostLookingBackWhys : mostLookingBackLines;
        if (kept.size() > most)
            return failure(ErrorCode::OutOfRange, u"%1: 0-%2"_s.arg(field).arg(most));
        lookingBack.of(list) = kept;
    }
    return {};
}

Status cleanAllies(LookingBack& lookingBack)
{
    std::vector<Ally> kept;
    for (const Ally& ally : lookingBack.allies) {
        Result<QString> initials = cleanOptionalText(ally.initials, maxTitleLength, u"initials"_s);
        if (!initials)
            return initials.error();
        if (!initials->isEmpty())
            kept.push_back({*std::move(initials), ally.role, ally.safe});
    }
    if (kept.size() > static_cast<size_t>(mostAllies))
        return failure(ErrorCode::OutOfRange, u"allies: 0-%1"_s.arg(mostAllies));
    lookingBack.allies = std::move(kept);
    return {};
}

Status cleanDays(LookingBack& lookingBack)
{
    for (QDate* month : {&lookingBack.lastGood, &lookingBack.firstOff}) {
        if (month->isValid())
            month->setDate(month->year(), month->month(), 1);
    }
    for (const QDate day : {lookingBack.lastGood, lookingBack.firstOff, lookingBack.decideBy}) {
        if (day.isValid() && !isJournalDay(day))
            return failure(ErrorCode::InvalidDay, day.toString(Qt::ISODate));
    }
    return isJournalDay(lookingBack.day)
               ? Status()
               : Status(failure(ErrorCode::InvalidDay, lookingBack.day.toString(Qt::ISODate)));
}

bool isPercent(const std::optional<int>& value)
{
    return !value || (*value >= 0 && *value <= 100);
}

} // namespace

QLatin1String lookingBackTextKey(LookingBackText text)
{
    return textKeys.of(text);
}

std::optional<LookingBackText> lookingBackTextFromKey(const QString& key)
{
    return textKeys.find(key);
}

QLatin1String lookingBackListKey(LookingBackList list)
{
    return listKeys.of(list);
}

std::optional<LookingBackList> lookingBackListFromKey(const QString& key)
{
    return listKeys.find(key);
}

QLatin1String saidKey(Said said)
{
    return saidKeys.of(said);
}

std::optional<Said> saidFromKey(const QString& key)
{
    return saidKeys.find(key);
}

QLatin1String allyRoleKey(AllyRole role)
{
    return roleKeys.of(role);
}

std::optional<AllyRole> allyRoleFromKey(const QString& key)
{
    return roleKeys.find(key);
}

bool isAnswered(const LookingBack& lookingBack, LookingBackQuestion question)
{
    switch (question) {
    case Question::Onset:
        return lookingBack.lastGood.isValid() || lookingBack.firstOff.isValid();
    case Question::Trigger:
        return lookingBack.events.any() || anyText(lookingBack, Text::Changed);
    case Question::Whys:
        return lookingBack.namedCause || anyLine(lookingBack, List::Whys);
    case Question::Belief:
        return lookingBack.said || lookingBack.certainBefore || lookingBack.certainAfter ||
               anyText(lookingBack, Text::Belief, Text::Reading) ||
               anyLine(lookingBack, List::Facts, List::Alternatives);
    case Question::Loves:
        return anyLine(lookingBack, List::Skills, List::Tasks, List::People, List::Cooled, List::Frustrations);
    case Question::Allies:
        return lookingBack.nobodyAbove || !lookingBack.allies.empty();
    case Question::Decision:
        return lookingBack.decideBy.isValid() ||
               anyText(lookingBack, Text::Decision, Text::WaitingCost, Text::SmallestStep);
    case Question::Dream:
        return anyText(lookingBack, Text::Scene, Text::Outcome, Text::Obstacle, Text::ThenStep);
    case Question::Sign:
        return anyText(lookingBack, Text::Sign);
    }
    return false;
}

int answeredQuestions(const LookingBack& lookingBack)
{
    int answered = 0;
    for (int place = 0; place < lookingBackQuestionCount; ++place)
        answered += isAnswered(lookingBack, static_cast<Question>(place)) ? 1 : 0;
    return answered;
}

Result<LookingBack> validatedLookingBack(LookingBack lookingBack)
{
    for (const auto clean : {cleanTexts, cleanLists, cleanAllies, cleanDays}) {
        if (const Status done = clean(lookingBack); !done)
            return done.error();
    }
    if (!isPercent(lookingBack.certainBefore) || !isPercent(lookingBack.certainAfter))
        return failure(ErrorCode::OutOfRange, u"certainty: 0-100"_s);
    return lookingBack;
}

std::optional<LookingBack> lookingBackOn(const std::vector<LookingBack>& all, QDate day)
{
    const LookingBack* last = nullptr;
    for (const LookingBack& each : all) {
        if (each.isBinned() || each.day > day)
            continue;
        if (!last || each.day > last->day || (each.day == last->day && each.createdAt > last->createdAt))
            last = &each;
    }
    return last ? std::optional(*last) : std::nullopt;
}

Flags lookingBackFlags(const LookingBack& lookingBack)
{
    Check told;
    told.events = lookingBack.events;
    Flags flags = score(told).flags;
    if (!lookingBack.of(Text::Decision).isEmpty())
        flags.insert(Flag::AvoidedDecision);
    const bool unsafe = std::any_of(lookingBack.allies.begin(), lookingBack.allies.end(), [](const Ally& ally) {
        return ally.role == AllyRole::Supervisor && ally.safe == false;
    });
    if (unsafe)
        flags.insert(Flag::UnsafeToSpeak);
    return flags;
}

bool wantsFactsFirst(const LookingBack& lookingBack)
{
    return !lookingBack.of(Text::Belief).isEmpty() && lookingBack.said != Said::Yes;
}

QString causeSentence(const LookingBack& lookingBack)
{
    const QStringList& whys = lookingBack.of(List::Whys);
    return whys.isEmpty() ? QString() : whys.back();
}

std::optional<LookingBackPlan> planOf(const LookingBack& lookingBack)
{
    const QString& then = lookingBack.of(Text::ThenStep);
    const QString& smallest = lookingBack.of(Text::SmallestStep);
    if (then.isEmpty() && smallest.isEmpty())
        return std::nullopt;
    LookingBackPlan plan;
    plan.isDecision = !smallest.isEmpty();
    plan.subject = lookingBack.of(plan.isDecision ? Text::Decision : Text::Scene);
    plan.cue = lookingBack.of(Text::Obstacle);
    plan.step = then.isEmpty() ? smallest : then;
    plan.day = lookingBack.decideBy;
    plan.sign = lookingBack.of(Text::Sign);
    return plan;
}

} // namespace unrut
