// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

#include <domain/reminder_list.h>

#include <QTest>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

/// People and talks: every verb does, undoes and redoes; what is refused changes nothing.
class PeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerbUndoesAndRedoes_data();
    void everyVerbUndoesAndRedoes();
    void whatIsNotThereIsRefused();
    void aTalkStaysWithItsPerson();
    void anAgreementBecomesOneGoalOnly();
    void undoingTheGoalOfAnAgreementTakesBothBack();
    void typingInOneFieldIsOneUndoStep();
    void anEditThatChangesNothingIsNoStep();
    void goalsFollowANewName();
    void idsOfNewPointsAndAgreementsAreGiven();
    void aRhythmBeginsOnTheDayWhereThePersonLives_data();
    void aRhythmBeginsOnTheDayWhereThePersonLives();
};

namespace {

VerbCases cases()
{
    VerbCases all = peopleVerbCases();
    const VerbCases talks = talkVerbCases();
    all.insert(all.end(), talks.begin(), talks.end());
    return all;
}

} // namespace

void PeopleTest::everyVerbUndoesAndRedoes_data()
{
    addRows(cases());
}

void PeopleTest::everyVerbUndoesAndRedoes()
{
    QFETCH(int, index);
    doUndoRedo(cases()[static_cast<size_t>(index)]);
}

void PeopleTest::whatIsNotThereIsRefused()
{
    Sandbox s(Sandbox::Start::Furnished);
    Workspace& w = s.workspace();
    const FileDump before = s.dump();
    Person stranger;
    stranger.name = u"A stranger"_s;
    stranger.id = PersonId(uuidV7(1, 2, 3));
    Talk talk;
    talk.person = stranger.id;
    QCOMPARE(codeOf(w.editPerson(stranger)), ErrorCode::NotFound);
    QCOMPARE(codeOf(w.binPerson(stranger.id)), ErrorCode::NotFound);
    QCOMPARE(codeOf(w.binPerson(s.furniture().binnedPerson)), ErrorCode::NotFound);
    QCOMPARE(codeOf(w.restorePerson(s.furniture().mentor)), ErrorCode::NotFound);
    QCOMPARE(codeOf(w.addTalk(talk)), ErrorCode::NotFound);
    QCOMPARE(codeOf(w.editTalk(talk)), ErrorCode::NotFound);
    QCOMPARE(codeOf(w.binTalk(s.furniture().binnedTalk)), ErrorCode::NotFound);
    QCOMPARE(codeOf(w.restoreTalk(s.furniture().heldTalk)), ErrorCode::NotFound);
    QCOMPARE(codeOf(w.agreementToGoal(s.furniture().heldTalk, {}, {})), ErrorCode::NotFound);
    QCOMPARE(codeOf(w.addPerson({})), ErrorCode::EmptyText);
    talk.person = s.furniture().mentor;
    talk.state = TalkState::Held;
    QCOMPARE(codeOf(w.addTalk(talk)), ErrorCode::InvalidDay);
    QVERIFY(s.dump() == before);
    QVERIFY(s.takeChanges().isEmpty());
    QVERIFY(!w.undoVerb());
}

void PeopleTest::aTalkStaysWithItsPerson()
{
    Sandbox s(Sandbox::Start::Furnished);
    Talk talk = *s.workspace().talk(s.furniture().heldTalk);
    talk.person = s.furniture().binnedPerson;
    talk.how = u"moved"_s;
    QVERIFY(s.workspace().editTalk(talk));
    QVERIFY(s.workspace().talk(talk.id)->person == s.furniture().mentor);
}

void PeopleTest::anAgreementBecomesOneGoalOnly()
{
    Sandbox s(Sandbox::Start::Furnished);
    Workspace& w = s.workspace();
    const Talk talk = *w.talk(s.furniture().heldTalk);
    const GoalId goal = need(w.agreementToGoal(talk.id, talk.agreements.front().id, u"Agreed with Noor"_s));
    QCOMPARE(w.goal(goal)->title, talk.agreements.front().text);
    QCOMPARE(w.goal(goal)->why, u"Agreed with Noor"_s);
    QCOMPARE(w.goal(goal)->column, BoardColumn::Next);
    QCOMPARE(codeOf(w.agreementToGoal(talk.id, talk.agreements.front().id, {})), ErrorCode::AlreadyExists);
}

void PeopleTest::undoingTheGoalOfAnAgreementTakesBothBack()
{
    Sandbox s(Sandbox::Start::Furnished);
    Workspace& w = s.workspace();
    const Talk talk = *w.talk(s.furniture().heldTalk);
    const GoalId goal = need(w.agreementToGoal(talk.id, talk.agreements.front().id, {}));
    QVERIFY(w.undo());
    QVERIFY(!w.goal(goal));
    QVERIFY(*w.talk(talk.id) == talk);
}

void PeopleTest::typingInOneFieldIsOneUndoStep()
{
    Sandbox s(Sandbox::Start::Furnished);
    Workspace& w = s.workspace();
    const Person before = *w.person(s.furniture().mentor);
    Person person = before;
    for (const auto& typed : {u"L"_s, u"Li"_s, u"Lik"_s}) {
        person.notes = typed;
        QVERIFY(w.editPerson(person, u"notes"_s));
    }
    Talk talk = *w.talk(s.furniture().plannedTalk);
    for (const auto& typed : {u"c"_s, u"ca"_s}) {
        talk.how = typed;
        QVERIFY(w.editTalk(talk, u"how"_s));
    }
    QVERIFY(w.undo());
    QVERIFY(w.talk(talk.id)->how.isEmpty());
    QVERIFY(w.undo());
    QVERIFY(*w.person(before.id) == before);
    QVERIFY(!w.undoVerb());
}

void PeopleTest::anEditThatChangesNothingIsNoStep()
{
    Sandbox s(Sandbox::Start::Furnished);
    QVERIFY(s.workspace().editPerson(*s.workspace().person(s.furniture().mentor)));
    QVERIFY(s.workspace().editTalk(*s.workspace().talk(s.furniture().heldTalk)));
    QVERIFY(s.takeChanges().isEmpty());
    QVERIFY(!s.workspace().undoVerb());
}

void PeopleTest::goalsFollowANewName()
{
    Sandbox s(Sandbox::Start::Furnished);
    Workspace& w = s.workspace();
    Person mentor = *w.person(s.furniture().mentor);
    Goal goal;
    goal.title = u"Ask for advice"_s;
    goal.person = mentor.name;
    const GoalId with = w.addGoal(goal).value();
    goal.person = u"Somebody else"_s;
    const GoalId other = w.addGoal(goal).value();
    const QString before = mentor.name;
    mentor.name = u"Another name"_s;
    QVERIFY(w.editPerson(mentor));
    QCOMPARE(w.goal(with)->person, u"Another name"_s);
    QCOMPARE(w.goal(other)->person, u"Somebody else"_s);
    QVERIFY(w.undo());
    QCOMPARE(w.goal(with)->person, before);
    QCOMPARE(w.person(mentor.id)->name, before);
}

void PeopleTest::idsOfNewPointsAndAgreementsAreGiven()
{
    Sandbox s(Sandbox::Start::Furnished);
    Person person = *s.workspace().person(s.furniture().mentor);
    const PointId first = person.points.front().id;
    person.points.push_back({{}, u"New"_s, {}});
    QVERIFY(s.workspace().editPerson(person));
    const Person& after = *s.workspace().person(person.id);
    QVERIFY(after.points.front().id == first);
    QVERIFY(!after.points.back().id.isNull() && !(after.points.back().id == first));
}

void PeopleTest::aRhythmBeginsOnTheDayWhereThePersonLives_data()
{
    QTest::addColumn<int>("hoursAhead");
    QTest::addColumn<QTime>("time");
    QTest::newRow("in Honolulu, late") << -10 << QTime(23, 30);
    QTest::newRow("in Auckland, early") << 13 << QTime(0, 30);
    QTest::newRow("in Auckland, late") << 13 << QTime(23, 30);
    QTest::newRow("in Greenwich") << 0 << QTime(23, 30);
}

void PeopleTest::aRhythmBeginsOnTheDayWhereThePersonLives()
{
    QFETCH(int, hoursAhead);
    QFETCH(QTime, time);
    const QDate monday(2026, 11, 2);
    const int offset = hoursAhead * 3600;
    FakeClock clock(QDateTime(monday, time, Qt::UTC).addSecs(-offset), offset);
    TemporaryJournal journal;
    SequentialIdSource ids;
    auto opened = Workspace::open(journal.path(), WorkspaceMode::CreateIfMissing, clock, ids);
    QVERIFY(opened);
    Person dana;
    dana.name = u"Dana"_s;
    dana.everyWeeks = 1;
    const auto id = (*opened)->addPerson(dana);
    QVERIFY(id);
    dana = *(*opened)->person(*id);
    QCOMPARE(dana.listedDay(), monday);
    QVERIFY(!standingOf(dana, {}, monday.addDays(6)).isDue);
    QVERIFY(standingOf(dana, {}, monday.addDays(7)).isDue);
    const ReminderFacts facts{{}, {}, {dana}, {}, {}, monday, monday, {}, {}, {}, {}};
    const std::vector<Reminder> reminders = remindersOf(facts, usualReminders());
    const auto ofDana = std::ranges::find(reminders, ReminderKey{ReminderSubject::Person, id->uuid()}, &Reminder::key);
    QVERIFY(ofDana != reminders.end());
    QCOMPARE(ofDana->recurrence.start, monday.addDays(7));
    // Editing them later and elsewhere changes nothing.
    clock.addDays(3);
    dana.name = u"Dana W."_s;
    QVERIFY((*opened)->editPerson(dana));
    QCOMPARE((*opened)->person(*id)->listedDay(), monday);
}

QTEST_GUILESS_MAIN(PeopleTest)
#include "people_test.moc"
