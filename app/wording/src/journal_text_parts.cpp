// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_text_parts.h"

#include <wording/date_words.h>
#include <wording/journal_text.h>
#include <wording/looking_back_words.h>
#include <wording/people_words.h>
#include <wording/today_words.h>
#include <wording/worksheet_forms.h>

#include <QLocale>

namespace unrut::wording {

namespace {

using Line = JournalText::Line;
using Section = JournalText::Section;

QString labelled(const QString& label, const QString& text)
{
    return JournalTextWords::tr("%1: %2").arg(label, text);
}

/// Puts the sections behind their heading; nothing without any.
void addPart(const QString& heading, std::vector<Section> sections, JournalText& text)
{
    if (sections.empty())
        return;
    text.sections.push_back({1, heading, {}});
    text.sections.insert(text.sections.end(), sections.begin(), sections.end());
}

void addLine(std::vector<Line>& lines, const QString& label, const QString& what, int depth = 0)
{
    if (!what.isEmpty())
        lines.push_back({label.isEmpty() ? what : labelled(label, what), depth, {}});
}

QString focusWord(FocusAnswer answer)
{
    switch (answer) {
    case FocusAnswer::Still:
        return JournalTextWords::tr("the focus is still the one");
    case FocusAnswer::Another:
        return JournalTextWords::tr("another focus");
    case FocusAnswer::Unsure:
        return JournalTextWords::tr("not sure about the focus");
    }
    Q_UNREACHABLE();
}

void addTalks(const Person& person, const Journal& journal, QDate today, std::vector<Line>& lines)
{
    for (const Talk& talk : talksWith(person.id, journal.talks)) {
        addLine(lines, {}, talkTitle(talk, today));
        for (const SheetField field : sheetFields(talk.form)) {
            const auto answer = talk.sheet.find(field);
            if (answer != talk.sheet.end())
                addLine(lines, sheetFieldName(field, talk.form), answer->second, 1);
        }
        addLine(lines, JournalTextWords::tr("What came of it"), talk.outcome, 1);
        for (const Agreement& agreement : talk.agreements)
            addLine(lines, JournalTextWords::tr("Agreed"), agreement.text, 1);
    }
}

} // namespace

void addFridayPages(const Journal& journal, JournalText& text)
{
    std::vector<Section> pages;
    for (auto page = journal.fridayPages.rbegin(); page != journal.fridayPages.rend(); ++page) {
        if (page->isBinned())
            continue;
        Section section{2, dayNameAndYear(page->day), {}};
        addLine(section.lines, JournalTextWords::tr("What is stuck"), page->stuck);
        if (page->focus)
            addLine(section.lines, {}, focusWord(*page->focus));
        if (page->sign)
            addLine(section.lines, JournalTextWords::tr("Did the sign show?"), signAnswerText(*page->sign));
        if (page->gut)
            addLine(section.lines, JournalTextWords::tr("Gut, from 0 (stay) to 10 (go)"), QString::number(*page->gut));
        if (!section.lines.empty())
            pages.push_back(std::move(section));
    }
    addPart(JournalTextWords::tr("Friday pages"), std::move(pages), text);
}

void addPractices(const Journal& journal, JournalText& text)
{
    std::vector<Section> practices;
    for (auto practice = journal.practices.rbegin(); practice != journal.practices.rend(); ++practice) {
        if (practice->isBinned())
            continue;
        Section section{2, practice->text, {}};
        addLine(section.lines, JournalTextWords::tr("Begun"), dayAndYear(practice->day));
        if (practice->weekdays.any())
            addLine(section.lines, JournalTextWords::tr("Days of the week"),
                    QLocale().createSeparatedList(weekdayNames(practice->weekdays)));
        for (const PracticeDay& day : practice->days) {
            const QString plan = day.plan.isEmpty() ? practice->text : day.plan;
            section.lines.push_back({labelled(dayAndYear(day.day), plan), 0, day.done.value_or(false)});
        }
        practices.push_back(std::move(section));
    }
    addPart(JournalTextWords::tr("Practices"), std::move(practices), text);
}

void addWaysOut(const Journal& journal, const TickedParts& parts, JournalText& text)
{
    std::vector<Section> pages;
    for (auto arrival = journal.arrivals.rbegin(); arrival != journal.arrivals.rend(); ++arrival) {
        if (arrival->isBinned())
            continue;
        Section section{2, dayNameAndYear(arrival->day), {}};
        if (parts.people)
            addLine(section.lines, JournalTextWords::tr("Who helped"), arrival->helpers);
        for (const EarlySign& sign : arrival->signs)
            addLine(section.lines, sign.cue, sign.step);
        addLine(section.lines, JournalTextWords::tr("To next time"), arrival->letter);
        pages.push_back(std::move(section));
    }
    addPart(JournalTextWords::tr("The way out"), std::move(pages), text);
}

void addWorksheets(const Journal& journal, JournalText& text)
{
    std::vector<Section> sheets;
    for (auto sheet = journal.worksheets.rbegin(); sheet != journal.worksheets.rend(); ++sheet) {
        if (sheet->isBinned())
            continue;
        const WorksheetText told = worksheetText(worksheetForm(sheet->play), *sheet);
        Section section{2, JournalTextWords::tr("%1, %2").arg(told.title, told.line), {}};
        for (const WorksheetText::Section& part : told.sections) {
            addLine(section.lines, {}, part.heading);
            for (const QString& line : part.lines)
                addLine(section.lines, {}, line, 1);
        }
        sheets.push_back(std::move(section));
    }
    addPart(JournalTextWords::tr("Worksheets"), std::move(sheets), text);
}

void addPeople(const Journal& journal, QDate today, JournalText& text)
{
    std::vector<Section> people;
    for (const Person& person : journal.people) {
        if (person.isBinned())
            continue;
        Section section{2, person.name, {}};
        addLine(section.lines, {}, personLine(person));
        addLine(section.lines, JournalTextWords::tr("Contact"), person.contact);
        addLine(section.lines, {}, person.notes);
        for (const Point& point : person.points)
            section.lines.push_back({point.text, 0, point.isDone()});
        addTalks(person, journal, today, section.lines);
        people.push_back(std::move(section));
    }
    addPart(JournalTextWords::tr("People and talks"), std::move(people), text);
}

void addLookingBack(const Journal& journal, JournalText& text)
{
    std::vector<Section> all;
    for (auto told = journal.lookingBacks.rbegin(); told != journal.lookingBacks.rend(); ++told) {
        if (told->isBinned())
            continue;
        Section section{2, dayNameAndYear(told->day), {}};
        addLine(section.lines, {}, onsetLine(*told));
        for (int i = 0; i < lookingBackTextCount; ++i) {
            const auto field = static_cast<LookingBackText>(i);
            addLine(section.lines, lookingBackLabel(field), told->of(field));
        }
        for (int i = 0; i < lookingBackListCount; ++i) {
            const auto list = static_cast<LookingBackList>(i);
            for (const QString& line : told->of(list))
                addLine(section.lines, lookingBackLabel(list), line);
        }
        all.push_back(std::move(section));
    }
    addPart(JournalTextWords::tr("Looking back"), std::move(all), text);
}

std::vector<CalendarEvent> journalCalendar(const Journal& journal, const TickedParts& parts)
{
    std::vector<CalendarEvent> events;
    const auto add = [&events](const QString& id, QDate day, const QString& title) {
        CalendarEvent event;
        event.id = id;
        event.day = day;
        event.title = title;
        if (day.isValid())
            events.push_back(event);
    };
    for (const Goal& goal : journal.goals) {
        if (goal.isBinned() || goal.column == BoardColumn::Done || goal.column == BoardColumn::Archive)
            continue;
        const QString id = goal.id.toString();
        add(id, goal.due, parts.titles ? goal.title : JournalTextWords::tr("A goal is due"));
        add(id + QStringLiteral("-review"), goal.kind == GoalKind::Decision ? goal.parts.decision.review : QDate(),
            parts.titles ? goal.title : JournalTextWords::tr("Look at a decision again"));
    }
    for (const Talk& talk : journal.talks) {
        const auto person = std::find_if(journal.people.begin(), journal.people.end(),
                                         [&](const Person& each) { return each.id == talk.person; });
        if (talk.isBinned() || person == journal.people.end())
            continue;
        const QString title = calendarTitle(*person, talk, parts.people);
        const size_t before = events.size();
        add(talk.id.toString(), talk.state == TalkState::Planned ? talk.day : QDate(), title);
        if (events.size() > before) {
            events.back().at = talk.at;
            events.back().minutes = talk.minutes;
        }
        add(talk.id.toString() + QStringLiteral("-follow-up"), talk.followUp,
            JournalTextWords::tr("Come back to it: %1").arg(title));
    }
    return events;
}

} // namespace unrut::wording
