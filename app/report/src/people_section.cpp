// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_body.h"
#include "report_sections.h"

#include <wording/date_words.h>
#include <wording/people_words.h>
#include <wording/report_words.h>

namespace unrut {

namespace {

constexpr qreal dayWidth = 104;

std::vector<Talk> heldTalks(const ReportSource& source, const Person& person)
{
    std::vector<Talk> talks = talksWith(person.id, source.content.talks);
    std::erase_if(talks,
                  [&](const Talk& talk) { return talk.state != TalkState::Held || !source.isInRange(talk.day); });
    return talks;
}

/// What was said stays with the person: others read on which day there was a talk of which kind.
void addTalks(ReportBody& body, const ReportSource& source, const std::vector<Talk>& talks)
{
    for (const Talk& talk : talks) {
        const bool tells = source.isFor(ReportReader::Me) && !talk.outcome.isEmpty();
        body.addRow({.leading = wording::shortDayAndYear(talk.day),
                     .text = tells ? source.shown(talk.outcome) : wording::talkFormName(talk.form),
                     .leadingWidth = dayWidth,
                     .spaceBefore = 3});
        for (const Agreement& agreement : talk.agreements) {
            if (source.isFor(ReportReader::Me))
                body.addRow({.leading = QStringLiteral("→"),
                             .text = source.shown(agreement.text),
                             .leadingWidth = dayWidth,
                             .spaceBefore = 2});
        }
    }
}

} // namespace

void addPeople(ReportBody& body, const ReportSource& source)
{
    const std::vector<Person> people = inListOrder(source.content.people, source.content.talks, source.content.today);
    if (people.empty())
        body.addMuted(wording::reportSectionEmpty(ReportSection::People));
    for (const Person& person : people) {
        const std::vector<Talk> talks = heldTalks(source, person);
        body.addRow({.text = source.shown(person.name),
                     .trailing = wording::personRoleName(person.role),
                     .trailingWidth = 160,
                     .spaceBefore = 10,
                     .isStrong = true,
                     .keepsWithNext = !talks.empty()});
        addTalks(body, source, talks);
    }
}

} // namespace unrut
