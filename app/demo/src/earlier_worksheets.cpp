// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earlier_years.h"
#include "sheet.h"

#include <domain/gut_and_criteria.h>

#include <QCoreApplication>

#include <algorithm>

namespace unrut::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* atFridayTen = QT_TRANSLATE_NOOP("demo", "it is Friday, ten o’clock");
constexpr const char* afterLunch = QT_TRANSLATE_NOOP("demo", "lunch on Tuesday is over");
constexpr const char* atHalfPastFive = QT_TRANSLATE_NOOP("demo", "it is half past five");
constexpr const char* afterTheCall = QT_TRANSLATE_NOOP("demo", "the half-past-ten call ends");
constexpr const char* closeEverything =
    QT_TRANSLATE_NOOP("demo", "I write down tomorrow’s first task and close everything");

/// A worksheet that was begun a few days before \a card was made of it.
Sheet begun(const Maker& maker, const Goal& card, Chance& chance)
{
    const QDate made = card.createdAt.date();
    Sheet sheet(maker, *card.play, std::max(maker.story.first(), made.addDays(-chance.between(1, 3))), chance);
    sheet.sheet().goal = card.id;
    sheet.sheet().finishedDay = made;
    return sheet;
}

QStringList stepsOf(const Goal& card)
{
    QStringList steps;
    for (const Step& step : card.steps)
        steps.append(step.text);
    return steps;
}

/// As the card has it, else as it is handed in.
void plan(Sheet& sheet, const Goal& card, const char* cue, const char* then)
{
    sheet.sheet().setText(u"cue"_s, card.ifCue.isEmpty() ? sheet.said(cue) : card.ifCue);
    sheet.sheet().setText(u"then"_s, card.thenStep.isEmpty() ? sheet.said(then) : card.thenStep);
    sheet.day("by"_L1, card.doneDay);
}

Cells weekWith(const Sheet& sheet, const QStringList& fates)
{
    Cells rows;
    for (const TaskText& task : taskTexts())
        rows.push_back(
            {sheet.said(task.task), numberCell(task.hoursThen), fates.value(static_cast<qsizetype>(rows.size()))});
    return rows;
}

Worksheet restSheet(Sheet sheet, const Goal& card)
{
    sheet.list("fixed"_L1, {QT_TRANSLATE_NOOP("demo", "in bed by eleven"),
                            QT_TRANSLATE_NOOP("demo", "one lunch a day away from the desk")});
    sheet.number("times"_L1, 5);
    sheet.list("breaks"_L1, {QT_TRANSLATE_NOOP("demo", "I go once round the yard")});
    sheet.sheet().setText(u"joy"_s, card.title);
    plan(sheet, card, afterTheCall, QT_TRANSLATE_NOOP("demo", "I go once round the yard"));
    return sheet.sheet();
}

Worksheet boundariesSheet(Sheet sheet, const Goal& card)
{
    sheet.number("capacity"_L1, 39);
    sheet.sheet().set(u"load"_s, weekWith(sheet, {u"keep"_s, u"drop"_s, u"keep"_s, u"keep"_s, u"hand_over"_s}));
    sheet.say("end"_L1, QT_TRANSLATE_NOOP("demo", "half past five, from Monday to Thursday"));
    sheet.number("times"_L1, 4);
    sheet.say("ritual"_L1, closeEverything);
    plan(sheet, card, atHalfPastFive, closeEverything);
    return sheet.sheet();
}

Worksheet craftSheet(Sheet sheet, const Goal& card)
{
    Cells rows;
    for (const TaskText& task : taskTexts())
        rows.push_back({sheet.said(task.task), numberCell(task.hoursThen), numberCell(task.energy)});
    sheet.sheet().set(u"audit"_s, rows);
    sheet.list("more"_L1, {QT_TRANSLATE_NOOP("demo", "showing the new ones round")});
    sheet.say("less"_L1, QT_TRANSLATE_NOOP("demo", "the weekly delay report"));
    sheet.say("otherwise"_L1, QT_TRANSLATE_NOOP("demo", "mail twice a day, not all day"));
    sheet.sheet().setText(u"one"_s, card.title);
    sheet.sheet().setText(u"consent"_s, u"no"_s);
    plan(sheet, card, afterLunch, QT_TRANSLATE_NOOP("demo", "give the first half hour to it"));
    return sheet.sheet();
}

/// The talk that \a sheet became, half-way through the time that its card was in Doing.
SheetTalk talkOf(const Worksheet& sheet, const Goal& card, Partner with, const QString& name, TalkForm form)
{
    SheetTalk of{sheet.id, with, name, {}};
    const QDate began = beganOn(card);
    of.talk.form = form;
    const QDate halfway = began.addDays(began.daysTo(card.doneDay) / 2);
    const int overFriday = std::max(0, halfway.dayOfWeek() - Qt::Friday);
    of.talk.day = std::max(sheet.finishedDay, halfway.addDays(-overFriday));
    of.talk.createdAt = QDateTime(sheet.finishedDay, QTime(21, 30), Qt::UTC);
    return of;
}

Worksheet confideSheet(Sheet sheet, const Goal& card, std::vector<SheetTalk>& talks)
{
    sheet.sheet().setText(u"who"_s, sheet.names().friendName);
    sheet.sheet().setText(u"want"_s, u"ear"_s);
    sheet.sheet().setText(u"tell"_s, card.why);
    plan(sheet, card, afterLunch, QT_TRANSLATE_NOOP("demo", "ask {friend} for an evening"));
    sheet.say("insight"_L1, QT_TRANSLATE_NOOP("demo", "Said aloud, it is smaller."));
    SheetTalk talk = talkOf(sheet.sheet(), card, Partner::Friend, sheet.names().friendName, TalkForm::Open);
    talk.talk.sheet[SheetField::Aim] = card.why;
    sheet.day("by"_L1, talk.talk.day);
    talks.push_back(talk);
    return sheet.sheet();
}

Worksheet supervisorSheet(Sheet sheet, const Goal& card, std::vector<SheetTalk>& talks)
{
    SheetTalk talk = talkOf(sheet.sheet(), card, Partner::Lead, sheet.names().lead, TalkForm::Supervisor);
    sheet.sheet().setText(u"concern"_s, card.why);
    sheet.list("facts"_L1, {QT_TRANSLATE_NOOP("demo", "{n} hours more than planned within two weeks"),
                            QT_TRANSLATE_NOOP("demo", "two deadlines on the same Friday")});
    sheet.sheet().set(u"asks"_s, {{askKindKey(AskKind::Relief)}, {askKindKey(AskKind::Recognition)}});
    sheet.say("ask"_L1, QT_TRANSLATE_NOOP("demo", "Say which of the two comes first."));
    sheet.say("offer"_L1, QT_TRANSLATE_NOOP("demo", "One page with hours and days before we meet."));
    sheet.sheet().setText(u"who"_s, sheet.names().lead);
    plan(sheet, card, atFridayTen, QT_TRANSLATE_NOOP("demo", "ask {lead} for half an hour"));
    sheet.day("by"_L1, talk.talk.day);
    talk.talk.sheet = {{SheetField::Aim, card.why},
                       {SheetField::Facts, sheet.sheet().lines(u"facts"_s).join(u'\n')},
                       {SheetField::Ask, sheet.sheet().text(u"ask"_s)},
                       {SheetField::Offer, sheet.sheet().text(u"offer"_s)}};
    talk.talk.asks.set(static_cast<size_t>(AskKind::Relief)).set(static_cast<size_t>(AskKind::Recognition));
    talks.push_back(talk);
    return sheet.sheet();
}

Worksheet oneThingSheet(Sheet sheet, const Goal& card, std::vector<SheetTalk>& talks)
{
    SheetTalk talk = talkOf(sheet.sheet(), card, Partner::Lead, sheet.names().lead, TalkForm::Supervisor);
    sheet.sheet().set(u"open"_s, {{card.title, u"now"_s},
                                  {sheet.said(taskTexts()[1].task), u"hand_back"_s},
                                  {sheet.said(taskTexts()[4].task), u"now"_s}});
    sheet.sheet().setText(u"one"_s, card.title);
    sheet.number("limit"_L1, 1);
    sheet.sheet().setLines(u"steps"_s, stepsOf(card));
    sheet.sheet().setText(u"who"_s, sheet.names().lead);
    sheet.say("say"_L1, QT_TRANSLATE_NOOP("demo", "Too much is open. Who can take the delay report for a month?"));
    sheet.day("talk_day"_L1, talk.talk.day);
    plan(sheet, card, afterLunch, QT_TRANSLATE_NOOP("demo", "give the first half hour to it"));
    talk.talk.sheet = {{SheetField::Facts, sheet.said(taskTexts()[1].task)},
                       {SheetField::Ask, sheet.sheet().text(u"say"_s)}};
    talks.push_back(talk);
    return sheet.sheet();
}

} // namespace

Worksheet decisionSheet(const Maker& maker, const Goal& card, const char* option, Chance& chance)
{
    Sheet sheet = begun(maker, card, chance);
    const auto mark = [&] { return numberCell(chance.between(2, 5)); };
    const QString stay = sheet.said(QT_TRANSLATE_NOOP("demo", "stay as it is"));
    sheet.sheet().setText(u"decision"_s, card.title);
    sheet.number("heavy"_L1, chance.between(6, 9));
    sheet.say("waiting"_L1, QT_TRANSLATE_NOOP("demo", "another month of the same meetings"));
    sheet.sheet().set(u"options"_s, {{QString(), sheet.said(QT_TRANSLATE_NOOP("demo", "learning")),
                                      sheet.said(QT_TRANSLATE_NOOP("demo", "people")),
                                      sheet.said(QT_TRANSLATE_NOOP("demo", "evenings"))},
                                     {QString(), mark(), mark(), mark()},
                                     {stay, mark(), mark(), mark()},
                                     {sheet.said(option), mark(), mark(), mark()}});
    sheet.sheet().setText(stayingField, stay);
    sheet.say("friend"_L1, QT_TRANSLATE_NOOP("demo", "Sleep over it once, then say it aloud."));
    sheet.sheet().setText(u"leaning"_s, chance.happens(0.5) ? stay : sheet.said(option));
    sheet.sheet().setText(u"who"_s, sheet.names().kin);
    sheet.say("reversible"_L1, QT_TRANSLATE_NOOP("demo", "Ask somebody who has done it"));
    sheet.number("heavy_after"_L1, chance.between(2, 5));
    plan(sheet, card, QT_TRANSLATE_NOOP("demo", "it is Saturday and the coffee is made"),
         QT_TRANSLATE_NOOP("demo", "I fill in one row of the table"));
    return sheet.sheet();
}

std::vector<SheetTalk> addEarlierWorksheets(const Maker& maker, QDate until, Journal& journal)
{
    Chance chance(maker.seed, static_cast<quint64>(EarlierStream::Filling));
    std::vector<SheetTalk> talks;
    for (const Goal& card : journal.goals) {
        const bool wasDone = card.play && card.doneDay.isValid() && card.doneDay <= until;
        if (!wasDone || card.createdAt.date() <= maker.story.first())
            continue;
        const auto add = [&](const Worksheet& sheet) { journal.worksheets.push_back(sheet); };
        switch (*card.play) {
        case Play::RestSelfcare:
            add(restSheet(begun(maker, card, chance), card));
            break;
        case Play::Boundaries:
            add(boundariesSheet(begun(maker, card, chance), card));
            break;
        case Play::CraftJob:
            add(craftSheet(begun(maker, card, chance), card));
            break;
        case Play::Confide:
            add(confideSheet(begun(maker, card, chance), card, talks));
            break;
        case Play::TalkSupervisor:
            add(supervisorSheet(begun(maker, card, chance), card, talks));
            break;
        case Play::OneThing:
            add(oneThingSheet(begun(maker, card, chance), card, talks));
            break;
        case Play::Decide:
            add(decisionSheet(maker, card, QT_TRANSLATE_NOOP("demo", "the ministry"), chance));
            break;
        default:
            break;
        }
    }
    return talks;
}

} // namespace unrut::demo
