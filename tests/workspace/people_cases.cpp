// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

Status onPerson(WorkspaceChange& named, const PersonId& id, const Status& status)
{
    named.people = {id};
    return status;
}

Status onTalk(WorkspaceChange& named, const TalkId& id, const Status& status)
{
    named.talks = {id};
    return status;
}

Person somebody()
{
    Person person;
    person.name = u"ليلى & <b>Co</b>"_s;
    person.role = PersonRole::Community;
    person.everyWeeks = 4;
    person.safeFor.set(static_cast<size_t>(Domain::Grw)).set(static_cast<size_t>(Domain::Dec));
    person.points = {{{}, u"Ask about the course"_s, {}}, {{}, u"Say thanks"_s, {}}};
    return person;
}

} // namespace

VerbCases peopleVerbCases()
{
    return {
        {"add a person", Verb::AddPerson,
         [](Sandbox& s, WorkspaceChange& named) { return keep(s.workspace().addPerson(somebody()), named.people); }},
        {"edit a person and tick a point", Verb::EditPerson,
         [](Sandbox& s, WorkspaceChange& named) {
             Person person = *s.workspace().person(s.furniture().mentor);
             person.notes = u"Likes walks"_s;
             person.safeFor.reset();
             person.points.front().doneAt = s.clock().now();
             person.points.push_back({{}, u"One more"_s, {}});
             return onPerson(named, person.id, s.workspace().editPerson(person));
         }},
        {"bin a person", Verb::BinPerson,
         [](Sandbox& s, WorkspaceChange& named) {
             return onPerson(named, s.furniture().mentor, s.workspace().binPerson(s.furniture().mentor));
         }},
        {"restore a person", Verb::RestorePerson,
         [](Sandbox& s, WorkspaceChange& named) {
             return onPerson(named, s.furniture().binnedPerson,
                             s.workspace().restorePerson(s.furniture().binnedPerson));
         }},
    };
}

VerbCases talkVerbCases()
{
    return {
        {"plan a talk", Verb::PlanTalk,
         [](Sandbox& s, WorkspaceChange& named) {
             Talk talk;
             talk.person = s.furniture().mentor;
             talk.form = TalkForm::Supervisor;
             talk.day = s.clock().today().addDays(3);
             talk.at = QTime(14, 30);
             talk.sheet = {{SheetField::Facts, u"Two on-call weeks in a row"_s}};
             talk.asks.set(static_cast<size_t>(AskKind::Relief));
             talk.objections = {{u"No budget"_s, u"It costs an hour"_s}};
             return keep(s.workspace().addTalk(talk), named.talks);
         }},
        {"note a talk that was not planned", Verb::NoteTalk,
         [](Sandbox& s, WorkspaceChange& named) {
             Talk talk;
             talk.person = s.furniture().mentor;
             talk.state = TalkState::Held;
             talk.day = s.clock().today();
             talk.outcome = u"Lunch. It was good."_s;
             talk.agreements = {{{}, u"Send the numbers"_s, {}}};
             return keep(s.workspace().addTalk(talk), named.talks);
         }},
        {"note a planned talk", Verb::NoteTalk,
         [](Sandbox& s, WorkspaceChange& named) {
             Talk talk = *s.workspace().talk(s.furniture().plannedTalk);
             talk.state = TalkState::Held;
             talk.outcome = u"Said yes"_s;
             talk.followUp = talk.day.addDays(14);
             return onTalk(named, talk.id, s.workspace().editTalk(talk));
         }},
        {"edit a talk", Verb::EditTalk,
         [](Sandbox& s, WorkspaceChange& named) {
             Talk talk = *s.workspace().talk(s.furniture().heldTalk);
             talk.how = u"call"_s;
             talk.agreements.push_back({{}, u"Another thing"_s, {}});
             return onTalk(named, talk.id, s.workspace().editTalk(talk));
         }},
        {"bin a talk", Verb::BinTalk,
         [](Sandbox& s, WorkspaceChange& named) {
             return onTalk(named, s.furniture().heldTalk, s.workspace().binTalk(s.furniture().heldTalk));
         }},
        {"restore a talk", Verb::RestoreTalk,
         [](Sandbox& s, WorkspaceChange& named) {
             return onTalk(named, s.furniture().binnedTalk, s.workspace().restoreTalk(s.furniture().binnedTalk));
         }},
        {"make an agreement a goal", Verb::AgreementToGoal,
         [](Sandbox& s, WorkspaceChange& named) {
             const Talk talk = *s.workspace().talk(s.furniture().heldTalk);
             named.talks = {talk.id};
             return keep(s.workspace().agreementToGoal(talk.id, talk.agreements.front().id, u"Agreed"_s), named.goals);
         }},
    };
}

} // namespace unrut
