// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/reminder_list.h>

#include <QTest>

#include <algorithm>
#include <functional>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 25); // a Wednesday
const QDate since(2026, 11, 2);

template <class AnyId>
AnyId id(quint64 number)
{
    return AnyId(uuidV7(1, 0, number));
}

/// A journal with one thing of each kind, to be changed by a test.
struct Things
{
    std::vector<Check> checks;
    std::vector<Goal> goals;
    std::vector<Person> people;
    std::vector<Talk> talks;
    std::optional<Arrival> arrival;
    ReminderChoices choices = usualReminders();
    QDate newestGrateful, newestCheckIn;
    bool duesRest = false;

    Things()
    {
        Check check;
        check.day = QDate(2026, 11, 10);
        check.finishedAt = QDateTime(check.day, QTime(9, 0), Qt::UTC);
        checks.push_back(check);
        Goal goal;
        goal.id = id<GoalId>(1);
        goal.column = BoardColumn::Doing;
        goal.due = today;
        goals.push_back(goal);
        Person person;
        person.id = id<PersonId>(2);
        person.everyWeeks = 2;
        person.createdAt = QDateTime(QDate(2026, 11, 4), QTime(9, 0), Qt::UTC);
        people.push_back(person);
        Talk talk;
        talk.id = id<TalkId>(3);
        talk.person = person.id;
        talk.state = TalkState::Held;
        talk.day = QDate(2026, 11, 11);
        talk.followUp = QDate(2026, 11, 27);
        talks.push_back(talk);
    }

    [[nodiscard]] std::vector<Reminder> all() const
    {
        return remindersOf(
            {checks, goals, people, talks, arrival, today, since, {}, newestCheckIn, newestGrateful, {}, duesRest},
            choices);
    }
    [[nodiscard]] std::optional<Reminder> of(ReminderSubject subject) const
    {
        const auto found = all();
        const auto there = std::find_if(found.begin(), found.end(),
                                        [&](const Reminder& reminder) { return reminder.key.subject == subject; });
        return there == found.end() ? std::nullopt : std::optional(*there);
    }
    /// The day of a reminder that comes once, or of its first time; null when there is none.
    [[nodiscard]] QDate dayOf(ReminderSubject subject) const
    {
        const auto found = of(subject);
        return found ? found->recurrence.start : QDate();
    }
};

using Change = std::function<void(Things&)>;

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(unrut::ReminderSubject)

/// Which reminders a journal makes.
class ReminderListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatIsOpenHasOne();
    void nothingDailyComesUnlessWanted();
    void whatIsFinishedHasNone_data();
    void whatIsFinishedHasNone();
    void aDecisionPutOffComesBackOnItsDay();
    void aRhythmCountsFromTheLastTalk();
    void whatWasDueBeforeRemindersBeganIsLeftOut();
    void aCheckThatWasDueLongAgoIsAskedForNow();
    void afterTheWayOutThereIsACheckAQuarter();
    void theDayOfARetreatIsSilent();
    void oneGoodThingSettlesItsWeek();
    void aRhythmIsWhatWasChosen();
    void subjectsHaveKeys();
};

void ReminderListTest::everythingThatIsOpenHasOne()
{
    const Things things;
    QCOMPARE(things.dayOf(ReminderSubject::GoalDue), today);
    QCOMPARE(things.dayOf(ReminderSubject::NextCheck), QDate(2026, 12, 8));
    QCOMPARE(things.dayOf(ReminderSubject::FollowUp), QDate(2026, 11, 27));
    QCOMPARE(things.dayOf(ReminderSubject::Person), QDate(2026, 11, 25));
    QCOMPARE(things.of(ReminderSubject::Person)->recurrence.days, 14);
    QCOMPARE(things.of(ReminderSubject::FridayPage)->recurrence.weekday, 5);
    QCOMPARE(things.dayOf(ReminderSubject::FridayPage), since);
    QCOMPARE(things.of(ReminderSubject::FridayPage)->at, QTime(16, 0));
}

void ReminderListTest::nothingDailyComesUnlessWanted()
{
    Things things;
    for (const auto subject : {ReminderSubject::CheckIn, ReminderSubject::Practice, ReminderSubject::Gratitude})
        QVERIFY(!things.of(subject));
    things.choices.of(ReminderSubject::CheckIn) = {true, QTime(9, 0), 5, QDate(2026, 11, 26), ReminderRhythm::Workdays};
    QCOMPARE(things.of(ReminderSubject::CheckIn)->recurrence.kind, Recurrence::Kind::Workdays);
    QCOMPARE(things.dayOf(ReminderSubject::CheckIn), QDate(2026, 11, 26));
    things.newestCheckIn = today;
    QCOMPARE(things.of(ReminderSubject::CheckIn)->settledThrough, today);
}

void ReminderListTest::whatIsFinishedHasNone_data()
{
    QTest::addColumn<ReminderSubject>("subject");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, ReminderSubject subject, const Change& change) {
        QTest::newRow(name) << subject << change;
    };
    const QDateTime binned(today, QTime(8, 0), Qt::UTC);
    row("goal done", ReminderSubject::GoalDue, [](Things& t) { t.goals[0].column = BoardColumn::Done; });
    row("goal archived", ReminderSubject::GoalDue, [](Things& t) { t.goals[0].column = BoardColumn::Archive; });
    row("goal in the bin", ReminderSubject::GoalDue, [=](Things& t) { t.goals[0].binnedAt = binned; });
    row("goal without a day", ReminderSubject::GoalDue, [](Things& t) { t.goals[0].due = {}; });
    row("goals not wanted", ReminderSubject::GoalDue,
        [](Things& t) { t.choices.of(ReminderSubject::GoalDue).isOn = false; });
    row("goals while the safety card is shown", ReminderSubject::GoalDue, [](Things& t) { t.duesRest = true; });
    row("check under way", ReminderSubject::NextCheck, [](Things& t) {
        Check draft;
        draft.day = today;
        t.checks.push_back(draft);
    });
    row("check in the bin", ReminderSubject::NextCheck, [=](Things& t) { t.checks[0].binnedAt = binned; });
    row("talk in the bin", ReminderSubject::FollowUp, [=](Things& t) { t.talks[0].binnedAt = binned; });
    row("person in the bin", ReminderSubject::FollowUp, [=](Things& t) { t.people[0].binnedAt = binned; });
    row("rhythm of somebody in the bin", ReminderSubject::Person, [=](Things& t) { t.people[0].binnedAt = binned; });
    row("no rhythm", ReminderSubject::Person, [](Things& t) { t.people[0].everyWeeks = 0; });
    row("next talk planned", ReminderSubject::Person, [](Things& t) {
        t.talks[0].state = TalkState::Planned;
        t.talks[0].day = today.addDays(1);
    });
    row("talk to be told of", ReminderSubject::Person, [](Things& t) {
        t.talks[0].state = TalkState::Planned;
        t.talks[0].day = today.addDays(-1);
    });
    row("talk held", ReminderSubject::TalkOutcome, [](Things&) {});
    row("talk that did not happen", ReminderSubject::TalkOutcome,
        [](Things& t) { t.talks[0].state = TalkState::DidNotHappen; });
}

void ReminderListTest::whatIsFinishedHasNone()
{
    QFETCH(ReminderSubject, subject);
    QFETCH(Change, change);
    Things things;
    change(things);
    QVERIFY(!things.of(subject));
}

void ReminderListTest::aDecisionPutOffComesBackOnItsDay()
{
    Things things;
    Goal& goal = things.goals[0];
    goal.kind = GoalKind::Decision;
    QCOMPARE(things.dayOf(ReminderSubject::Decision), today);
    QVERIFY(!things.of(ReminderSubject::GoalDue));
    goal.column = BoardColumn::Done;
    goal.parts.decision.end = DecisionEnd::Deferred;
    goal.parts.decision.review = today.addDays(9);
    QCOMPARE(things.dayOf(ReminderSubject::Decision), today.addDays(9));
    goal.parts.decision.end = DecisionEnd::Decided;
    QVERIFY(!things.of(ReminderSubject::Decision));
}

void ReminderListTest::aRhythmCountsFromTheLastTalk()
{
    Things things;
    things.talks[0].day = QDate(2026, 11, 24);
    QCOMPARE(things.dayOf(ReminderSubject::Person), QDate(2026, 12, 8));
    things.talks.clear();
    QCOMPARE(things.dayOf(ReminderSubject::Person), QDate(2026, 11, 18)); // from when they were listed
}

void ReminderListTest::whatWasDueBeforeRemindersBeganIsLeftOut()
{
    Things things;
    things.goals[0].due = since.addDays(-1);
    things.talks[0].followUp = since.addDays(-1);
    QVERIFY(!things.of(ReminderSubject::GoalDue));
    QVERIFY(!things.of(ReminderSubject::FollowUp));
    things.goals[0].due = since;
    QVERIFY(things.of(ReminderSubject::GoalDue));
    // A silence of years is asked after at its next turn, not once for each missed one.
    things.talks[0].day = QDate(2020, 1, 1);
    QVERIFY(things.dayOf(ReminderSubject::Person) >= since);
    QVERIFY(things.dayOf(ReminderSubject::Person) < since.addDays(14));
}

void ReminderListTest::aCheckThatWasDueLongAgoIsAskedForNow()
{
    Things things;
    things.checks[0].day = QDate(2026, 1, 1);
    QCOMPARE(things.dayOf(ReminderSubject::NextCheck), since);
}

void ReminderListTest::afterTheWayOutThereIsACheckAQuarter()
{
    Things things;
    Arrival arrival;
    arrival.day = QDate(2026, 11, 20);
    things.arrival = arrival;
    QVERIFY(!silenceAfter(things.arrival));
    things.arrival->quietSince = QDate(2026, 11, 20);
    QCOMPARE(silenceAfter(things.arrival), (Silence{QDate(2026, 11, 20), {}, true}));
    QCOMPARE(things.dayOf(ReminderSubject::NextCheck), QDate(2026, 11, 10).addDays(91));
}

void ReminderListTest::theDayOfARetreatIsSilent()
{
    Worksheet retreat;
    retreat.play = Play::MiniRetreat;
    QVERIFY(retreatsOf({retreat}).empty());
    retreat.setText(u"by"_s, u"2026-11-28"_s);
    const QDate saturday(2026, 11, 28);
    QCOMPARE(retreatsOf({retreat}), (std::vector<Silence>{{saturday, saturday, false}}));
    retreat.setText(u"until"_s, u"2026-11-29"_s);
    QCOMPARE(retreatsOf({retreat}), (std::vector<Silence>{{saturday, saturday.addDays(1), false}}));
    retreat.setText(u"until"_s, u"2026-11-27"_s); // before it begins
    QCOMPARE(retreatsOf({retreat}), (std::vector<Silence>{{saturday, saturday, false}}));
    Worksheet other = retreat;
    other.play = Play::SetGoals;
    Worksheet binned = retreat;
    binned.binnedAt = QDateTime(today, QTime(9, 0), Qt::UTC);
    QVERIFY(retreatsOf({other, binned}).empty());
}

void ReminderListTest::oneGoodThingSettlesItsWeek()
{
    Things things;
    things.choices.of(ReminderSubject::Gratitude).isOn = true;
    things.newestGrateful = QDate(2026, 11, 23); // Monday
    QCOMPARE(things.of(ReminderSubject::Gratitude)->settledThrough, QDate(2026, 11, 29));
    things.newestGrateful = QDate(2026, 11, 29); // Sunday
    QCOMPARE(things.of(ReminderSubject::Gratitude)->settledThrough, QDate(2026, 11, 29));
}

void ReminderListTest::aRhythmIsWhatWasChosen()
{
    Things things;
    ReminderChoice& choice = things.choices.of(ReminderSubject::Gratitude);
    choice.isOn = true;
    things.newestGrateful = today;
    QCOMPARE(things.of(ReminderSubject::Gratitude)->recurrence.kind, Recurrence::Kind::Weekly);
    QVERIFY(things.of(ReminderSubject::Gratitude)->settledThrough > today);
    for (const ReminderRhythm rhythm : {ReminderRhythm::Workdays, ReminderRhythm::Daily}) {
        choice.rhythm = rhythm;
        // One good thing is no longer enough for the week.
        QCOMPARE(things.of(ReminderSubject::Gratitude)->settledThrough, today);
    }
    QCOMPARE(things.of(ReminderSubject::Gratitude)->recurrence.kind, Recurrence::Kind::Daily);
    for (int i = 0; i < reminderSubjectCount; ++i) {
        const auto subject = static_cast<ReminderSubject>(i);
        QCOMPARE(isRoutine(subject), !rhythmsOf(subject).empty());
        if (isRoutine(subject))
            QCOMPARE(usualReminders().of(subject).rhythm, rhythmsOf(subject).front());
    }
}

void ReminderListTest::subjectsHaveKeys()
{
    for (int i = 0; i < reminderSubjectCount; ++i) {
        const auto subject = static_cast<ReminderSubject>(i);
        QCOMPARE(reminderSubjectFromKey(reminderSubjectKey(subject)), std::optional(subject));
    }
    QVERIFY(!reminderSubjectFromKey(u"friday"_s));
}

QTEST_APPLESS_MAIN(ReminderListTest)
#include "reminder_list_test.moc"
