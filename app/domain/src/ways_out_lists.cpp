// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/goal_days.h>
#include <domain/ways_out_lists.h>

#include <algorithm>
#include <map>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

bool leftSomething(const Talk& talk)
{
    return !talk.isBinned() && talk.state == TalkState::Held && (!talk.outcome.isEmpty() || !talk.agreements.empty());
}

/// The card that a worksheet became together with \a talk; null when none did.
GoalId cardOf(const Talk& talk, const std::vector<Worksheet>& worksheets)
{
    const auto there = std::find_if(worksheets.begin(), worksheets.end(), [&](const Worksheet& each) {
        return !each.isBinned() && each.talk == talk.id && each.goal;
    });
    return there == worksheets.end() ? GoalId() : *there->goal;
}

} // namespace

std::vector<ShelfItem> readingShelf(const std::vector<Worksheet>& worksheets)
{
    std::map<std::pair<QString, QString>, ShelfItem> shelf;
    std::vector<Worksheet> those = worksheetsOf(Play::ReadListen, worksheets);
    std::reverse(those.begin(), those.end()); // the newest has the last word
    for (const Worksheet& worksheet : those) {
        const QString area = worksheet.text(u"area"_s);
        for (const QStringList& row : worksheet.cells(u"shelf"_s)) {
            const ShelfItem item{area, row.value(0), row.value(1), row.value(2)};
            if (!item.title.isEmpty())
                shelf[{area.toCaseFolded(), item.title.toCaseFolded()}] = item;
        }
    }
    std::vector<ShelfItem> items;
    items.reserve(shelf.size());
    for (const auto& [key, item] : shelf)
        items.push_back(item);
    return items;
}

std::vector<Spark> sparksRead(const std::vector<Worksheet>& worksheets)
{
    std::vector<Spark> sparks;
    for (const Worksheet& worksheet : worksheetsOf(Play::ReadListen, worksheets)) {
        for (const QString& line : worksheet.lines(u"ideas"_s)) {
            if (std::ranges::none_of(sparks, [&](const Spark& each) { return each.text == line; }))
                sparks.push_back({line, worksheet.text(u"area"_s)});
        }
    }
    return sparks;
}

std::optional<Drain> biggestDrain(const std::vector<Worksheet>& worksheets)
{
    for (const Worksheet& worksheet : worksheetsOf(Play::CraftJob, worksheets)) {
        const Cells audit = worksheet.cells(u"audit"_s);
        if (audit.empty())
            continue;
        Drain most;
        for (const QStringList& row : audit) {
            const double hours = cellNumber(row.value(1)).value_or(0);
            if (cellNumber(row.value(2)).value_or(0) < 0 && hours > most.hours && !row.value(0).isEmpty())
                most = {row.value(0), hours};
        }
        return most.hours > 0 ? std::optional(most) : std::nullopt; // the newest audit has the last word
    }
    return std::nullopt;
}

std::vector<Pitch> pitchesMade(const std::vector<Worksheet>& worksheets)
{
    const std::map<QString, QString> days{
        {u"proposed"_s, u"ask_again"_s}, {u"declined"_s, u"back"_s}, {u"accepted"_s, u"end"_s}};
    std::vector<Pitch> pitches;
    for (const Worksheet& worksheet : worksheetsOf(Play::NewChallenge, worksheets)) {
        if (!worksheet.isFinished())
            continue;
        Pitch pitch{
            worksheet.text(u"one"_s), worksheet.text(u"who"_s), worksheet.text(u"answer"_s), {}, worksheet.goal};
        if (const auto day = days.find(pitch.answer); day != days.end())
            pitch.day = worksheet.dayOf(day->second);
        pitches.push_back(pitch);
    }
    return pitches;
}

bool isInUse(const Goal& goal)
{
    return !goal.isBinned() && goal.column != BoardColumn::Done && goal.column != BoardColumn::Archive;
}

bool isFinishedCard(const Goal& goal)
{
    return !goal.isBinned() && !isInUse(goal) && (goal.column == BoardColumn::Done || goal.doneDay.isValid());
}

QStringList employerProgrammes(const std::vector<Worksheet>& worksheets)
{
    QStringList programmes;
    for (const Worksheet& worksheet : worksheetsOf(Play::EmployerDev, worksheets)) {
        for (const QString& programme : worksheet.lines(u"programmes"_s)) {
            if (!programmes.contains(programme, Qt::CaseInsensitive))
                programmes.append(programme);
        }
    }
    return programmes;
}

std::vector<Goal> awaitingApproval(const std::vector<Goal>& goals)
{
    std::vector<Goal> waiting;
    std::copy_if(goals.begin(), goals.end(), std::back_inserter(waiting), [](const Goal& goal) {
        const bool isOver = goal.column == BoardColumn::Done || goal.column == BoardColumn::Archive;
        const Approval approval = goal.parts.learning.approval;
        return !goal.isBinned() && !isOver && (approval == Approval::ToAsk || approval == Approval::Asked);
    });
    return waiting;
}

std::vector<Talk> talksAbout(const Goal& card, const std::vector<Worksheet>& worksheets, const std::vector<Talk>& talks,
                             const std::vector<Person>& people)
{
    const QDate made = dayMade(card);
    const bool isPath = card.kind == GoalKind::CareerPath || card.play == Play::ExploreJobs;
    const Person* with = personNamed(people, card.person);
    std::vector<Talk> about;
    std::copy_if(talks.begin(), talks.end(), std::back_inserter(about), [&](const Talk& talk) {
        if (!leftSomething(talk))
            return false;
        const GoalId of = cardOf(talk, worksheets);
        if (!of.isNull())
            return of == card.id;
        const bool isWith = with && talk.person == with->id;
        const bool isMeanwhile = talk.day >= made && (!card.doneDay.isValid() || talk.day <= card.doneDay);
        return isMeanwhile && (isWith || (isPath && talk.form == TalkForm::Information));
    });
    std::stable_sort(about.begin(), about.end(), [](const Talk& a, const Talk& b) { return a.day > b.day; });
    return about;
}

} // namespace unrut
