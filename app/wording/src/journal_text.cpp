// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/journal_text.h>

#include "journal_text_parts.h"

#include <domain/scoring.h>
#include <domain/standing.h>
#include <wording/check_words.h>
#include <wording/date_words.h>
#include <wording/entry_words.h>
#include <wording/goal_words.h>

#include <QLocale>

namespace unrut::wording {

namespace {

using Line = JournalText::Line;
using Section = JournalText::Section;

QString labelled(const QString& label, const QString& text)
{
    return JournalTextWords::tr("%1: %2").arg(label, text);
}

/// The marks that keep directions apart in a window are no part of a text in a file.
QString withoutIsolates(QString text)
{
    for (const char16_t mark : {u'\u2066', u'\u2067', u'\u2068', u'\u2069'})
        text.remove(QChar(mark));
    return text;
}

void addLog(const Journal& journal, JournalText& text)
{
    text.sections.push_back({1, JournalTextWords::tr("The log"), {}});
    const size_t before = text.sections.size();
    QDate day;
    for (auto entry = journal.entries.rbegin(); entry != journal.entries.rend(); ++entry) {
        if (entry->isBinned())
            continue;
        if (entry->day != day)
            text.sections.push_back({2, dayNameAndYear(entry->day), {}});
        day = entry->day;
        text.sections.back().lines.push_back({labelled(entryKindName(entry->kind), entry->text), 0, {}});
    }
    if (text.sections.size() == before)
        text.sections.pop_back();
}

void addGoal(const Goal& goal, const TickedParts& parts, QDate today, std::vector<Line>& lines)
{
    lines.push_back({goal.title, 0, {}});
    const auto beneath = [&lines](const QString& what) {
        if (!what.isEmpty())
            lines.push_back({what, 1, {}});
    };
    beneath(goal.why);
    if (parts.people && !goal.person.isEmpty())
        beneath(labelled(JournalTextWords::tr("With"), goal.person));
    if (!goal.ifCue.isEmpty() || !goal.thenStep.isEmpty())
        beneath(withoutIsolates(ifThenSentence(goal)));
    if (goal.due.isValid() && goal.column != BoardColumn::Done)
        beneath(dueLine(goal, today));
    if (goal.doneDay.isValid())
        beneath(labelled(JournalTextWords::tr("Done"), dayAndYear(goal.doneDay)));
    if (goal.helped)
        beneath(helpedWord(*goal.helped));
    for (const Step& step : goal.steps)
        lines.push_back({step.text, 1, step.isDone()});
    beneath(goal.notes);
}

void addGoals(const Journal& journal, const TickedParts& parts, QDate today, JournalText& text)
{
    std::vector<Section> columns;
    for (int i = 0; i < boardColumnCount; ++i) {
        const auto column = static_cast<BoardColumn>(i);
        Section section{2, columnName(column, journal.rules), {}};
        for (const Goal* goal : cardsIn(journal.goals, column))
            addGoal(*goal, parts, today, section.lines);
        if (!section.lines.empty())
            columns.push_back(std::move(section));
    }
    if (columns.empty())
        return;
    text.sections.push_back({1, JournalTextWords::tr("Goals"), {}});
    text.sections.insert(text.sections.end(), columns.begin(), columns.end());
}

void addAssessments(const Journal& journal, JournalText& text)
{
    bool isFirst = true;
    for (const Check& check : finishedChecks(journal.checks)) {
        if (isFirst)
            text.sections.push_back({1, JournalTextWords::tr("Assessments"), {}});
        isFirst = false;
        Section section{2, dayNameAndYear(check.day), {}};
        const Scores scores = score(check);
        const auto figure = [](double value) { return QLocale().toString(value, 'f', 0); };
        if (scores.spark)
            section.lines.push_back({labelled(JournalTextWords::tr("Spark"), figure(*scores.spark)), 0, {}});
        for (const Domain domain : rankedDomains(scores)) {
            if (const auto& value = scores.of(domain).score)
                section.lines.push_back({labelled(domainName(domain), figure(*value)), 0, {}});
        }
        if (!check.note.isEmpty())
            section.lines.push_back({check.note, 0, {}});
        text.sections.push_back(std::move(section));
    }
}

void addCheckIns(const Journal& journal, JournalText& text)
{
    Section section{1, JournalTextWords::tr("Check-ins"), {}};
    for (auto checkIn = journal.checkIns.rbegin(); checkIn != journal.checkIns.rend(); ++checkIn)
        section.lines.push_back({labelled(dayNameAndYear(checkIn->day), checkInLine(*checkIn)), 0, {}});
    if (!section.lines.empty())
        text.sections.push_back(std::move(section));
}

/// The days that the journal tells of.
std::pair<QDate, QDate> daysOf(const Journal& journal)
{
    QDate from;
    QDate to;
    const auto look = [&](QDate day) {
        from = from.isNull() || day < from ? day : from;
        to = to.isNull() || day > to ? day : to;
    };
    for (const Entry& entry : journal.entries)
        look(entry.day);
    for (const CheckIn& checkIn : journal.checkIns)
        look(checkIn.day);
    for (const Check& check : journal.checks)
        look(check.day);
    return {from, to};
}

} // namespace

JournalText journalText(const Journal& journal, const TickedParts& parts, QDate today)
{
    JournalText text;
    text.title = JournalTextWords::tr("My journal");
    const auto [from, to] = daysOf(journal);
    text.line = from.isValid() ? dayRange(from, to, today) : dayAndYear(today);
    addGoals(journal, parts, today, text);
    addLog(journal, text);
    addAssessments(journal, text);
    addCheckIns(journal, text);
    addFridayPages(journal, text);
    addPractices(journal, text);
    addWaysOut(journal, parts, text);
    if (parts.worksheets)
        addWorksheets(journal, text);
    if (parts.people)
        addPeople(journal, today, text);
    if (parts.lookingBack)
        addLookingBack(journal, text);
    return text;
}

} // namespace unrut::wording
