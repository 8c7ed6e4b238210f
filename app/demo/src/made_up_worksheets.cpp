// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include <domain/gut_and_criteria.h>

#include <QCoreApplication>

#include <algorithm>

namespace unrut::demo {

using namespace Qt::StringLiterals;

namespace {

enum Stream : quint64 { Filling = 97 };

/// Days back from the last day.
constexpr int firstAuditAgo = 228;
constexpr int secondAuditAgo = 26;
constexpr int decisionAgo = 9;

Cells audit(const Sheet& sheet, bool now)
{
    Cells rows;
    for (const TaskText& each : taskTexts())
        rows.push_back(
            {sheet.said(each.task), numberCell(now ? each.hoursNow : each.hoursThen), numberCell(each.energy)});
    return rows;
}

Worksheet firstAudit(const Maker& maker, QDate day, Chance& chance)
{
    Sheet sheet(maker, Play::CraftJob, day, chance);
    sheet.sheet().set(u"audit"_s, audit(sheet, false));
    sheet.list("more"_L1, {QT_TRANSLATE_NOOP("demo", "showing the new ones round")});
    sheet.say("less"_L1, QT_TRANSLATE_NOOP("demo", "the weekly delay report"));
    sheet.say("otherwise"_L1, QT_TRANSLATE_NOOP("demo", "mail twice a day, not all day"));
    sheet.say("one"_L1, QT_TRANSLATE_NOOP("demo", "Let a script write the delay report"));
    sheet.sheet().setText(u"consent"_s, u"no"_s);
    sheet.say("cue"_L1, QT_TRANSLATE_NOOP("demo", "it is Friday, ten o’clock"));
    sheet.say("then"_L1, QT_TRANSLATE_NOOP("demo", "give the script one hour"));
    sheet.day("by"_L1, day.addDays(21));
    sheet.say("review"_L1, QT_TRANSLATE_NOOP("demo", "The report takes one hour now instead of four."));
    sheet.sheet().finishedDay = day.addDays(24);
    return sheet.sheet();
}

Worksheet secondAudit(const Maker& maker, QDate day, Chance& chance)
{
    Sheet sheet(maker, Play::CraftJob, day, chance);
    sheet.sheet().set(u"audit"_s, audit(sheet, true));
    sheet.list("more"_L1, {QT_TRANSLATE_NOOP("demo", "finding the clash in a timetable")});
    sheet.say("less"_L1, QT_TRANSLATE_NOOP("demo", "planning meetings"));
    sheet.say("otherwise"_L1, QT_TRANSLATE_NOOP("demo", "one meeting a week in writing"));
    sheet.say("one"_L1, QT_TRANSLATE_NOOP("demo", "One meeting a week in writing"));
    sheet.sheet().setText(u"consent"_s, u"yes"_s);
    sheet.sheet().setText(u"who"_s, sheet.names().lead);
    sheet.say("ask"_L1, QT_TRANSLATE_NOOP("demo", "May we try the Thursday round as a page for three weeks?"));
    sheet.day("talk_day"_L1, day.addDays(2));
    sheet.say("cue"_L1, QT_TRANSLATE_NOOP("demo", "an invitation comes without a question in it"));
    sheet.say("then"_L1, QT_TRANSLATE_NOOP("demo", "ask which question it is to answer"));
    sheet.day("by"_L1, day.addDays(21));
    sheet.sheet().finishedDay = day.addDays(1);
    return sheet.sheet();
}

/// The worksheet of a card that is done; there is none when there is no such card.
std::optional<Worksheet> evidence(const Maker& maker, const std::vector<Goal>& goals, Chance& chance)
{
    const Goal* card = nullptr;
    for (const Goal& goal : goals) {
        const bool counts = goal.play == Play::EvidenceCheck && goal.doneDay.isValid();
        if (counts && (!card || goal.doneDay > card->doneDay))
            card = &goal;
    }
    if (!card)
        return std::nullopt;
    const QDate day = card->createdAt.date();
    Sheet sheet(maker, Play::EvidenceCheck, day, chance);
    sheet.say("belief"_L1, QT_TRANSLATE_NOOP("demo", "They do not want me on the lead track"));
    sheet.number("sure_before"_L1, 80);
    sheet.list("facts"_L1, {QT_TRANSLATE_NOOP("demo", "The post was filled without a word to me"),
                            QT_TRANSLATE_NOOP("demo", "My name was not on the list for the workshop")});
    sheet.list("against"_L1, {QT_TRANSLATE_NOOP("demo", "{lead} asked me twice to stand in")});
    sheet.list("rivals"_L1, {QT_TRANSLATE_NOOP("demo", "Nobody knew that I would like to"),
                             QT_TRANSLATE_NOOP("demo", "The list was older than my wish")});
    sheet.number("sure_after"_L1, 45);
    sheet.say("question"_L1, QT_TRANSLATE_NOOP("demo", "Was my name talked about, and what was missing?"));
    sheet.sheet().setText(u"who"_s, sheet.names().lead);
    sheet.day("by"_L1, card->doneDay);
    sheet.say("restated"_L1,
              QT_TRANSLATE_NOOP("demo", "The post was filled, and I had never told anybody that I wanted it."));
    sheet.sheet().finishedDay = day;
    sheet.sheet().goal = card->id;
    return sheet.sheet();
}

/// As far as it goes: half of it is still open.
Worksheet decision(const Maker& maker, QDate day, Chance& chance)
{
    Sheet sheet(maker, Play::Decide, day, chance);
    sheet.say("decision"_L1, QT_TRANSLATE_NOOP("demo", "lead track, expert track, or Control"));
    sheet.number("heavy"_L1, 7);
    sheet.say("waiting"_L1, QT_TRANSLATE_NOOP("demo", "another month of the same meetings"));
    sheet.say("fear"_L1, QT_TRANSLATE_NOOP("demo", "to miss the work that I am good at"));
    const QString stay = sheet.said(QT_TRANSLATE_NOOP("demo", "stay as it is"));
    const auto said = [&](const char* text) { return sheet.said(text); };
    sheet.sheet().set(u"options"_s,
                      {{QString(), said(QT_TRANSLATE_NOOP("demo", "learning")),
                        said(QT_TRANSLATE_NOOP("demo", "people")), said(QT_TRANSLATE_NOOP("demo", "evenings"))},
                       {QString(), u"5"_s, u"4"_s, u"3"_s},
                       {stay, u"2"_s, u"4"_s, u"4"_s},
                       {said(QT_TRANSLATE_NOOP("demo", "lead track")), u"4"_s, u"5"_s, u"2"_s},
                       {said(QT_TRANSLATE_NOOP("demo", "expert track")), u"5"_s, u"4"_s, u"4"_s},
                       {said(QT_TRANSLATE_NOOP("demo", "Control")), u"4"_s, u"3"_s, u"1"_s}});
    sheet.sheet().setText(stayingField, stay);
    sheet.say("friend"_L1, QT_TRANSLATE_NOOP("demo", "Ask for the profile first. You decide about a guess."));
    return sheet.sheet();
}

} // namespace

std::vector<Worksheet> madeUpWorksheets(const Maker& maker, const std::vector<Goal>& goals)
{
    Chance chance(maker.seed, Filling);
    const QDate today = maker.story.today();
    std::vector<Worksheet> sheets{firstAudit(maker, today.addDays(-firstAuditAgo), chance),
                                  secondAudit(maker, today.addDays(-secondAuditAgo), chance),
                                  decision(maker, today.addDays(-decisionAgo), chance)};
    if (auto of = evidence(maker, goals, chance))
        sheets.push_back(*std::move(of));
    std::sort(sheets.begin(), sheets.end(),
              [](const Worksheet& a, const Worksheet& b) { return a.createdAt < b.createdAt; });
    return sheets;
}

} // namespace unrut::demo
