// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/worksheet_outcome.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

WorksheetField field(const QString& key, FieldKind kind, const QString& label = {})
{
    WorksheetField field;
    field.key = key;
    field.kind = kind;
    field.label = label;
    return field;
}

WorksheetForm supervisorForm()
{
    WorksheetForm form;
    form.play = Play::TalkSupervisor;
    WorksheetField asks = field(u"asks"_s, FieldKind::SeveralOf, u"Ask"_s);
    asks.choices = {{u"relief"_s, u"Relief"_s}, {u"recognition"_s, u"Recognition"_s}};
    form.pages = {{u"page"_s,
                   {field(u"concern"_s, FieldKind::ShortText), field(u"facts"_s, FieldKind::List), asks,
                    field(u"who"_s, FieldKind::Person), field(u"day"_s, FieldKind::Day),
                    field(u"objections"_s, FieldKind::Table), field(u"steps"_s, FieldKind::List),
                    field(u"cue"_s, FieldKind::ShortText), field(u"then"_s, FieldKind::ShortText)}}};
    form.goal = GoalEnding{u"concern"_s, {}, {u"steps"_s}, u"cue"_s, u"then"_s, u"day"_s, u"who"_s,   {},
                           {},           {}, {},           {},       {},        {},       {u"asks"_s}};
    form.talk = TalkEnding{u"who"_s,
                           u"day"_s,
                           TalkForm::Supervisor,
                           PersonRole::Supervisor,
                           {{SheetField::Facts, u"facts"_s}, {SheetField::Offer, u"offer"_s}},
                           u"asks"_s,
                           u"objections"_s};
    form.entries = {{EntryKind::Win, u"facts"_s}};
    return form;
}

Worksheet filled()
{
    Worksheet sheet;
    sheet.play = Play::TalkSupervisor;
    sheet.setText(u"concern"_s, u"Two jobs at once"_s);
    sheet.setLines(u"facts"_s, {u"62 hours"_s, u"no cover"_s});
    sheet.setLines(u"asks"_s, {u"relief"_s});
    sheet.setText(u"who"_s, u"dana"_s);
    sheet.setText(u"day"_s, u"2026-03-09"_s);
    sheet.set(u"objections"_s, {{u"No money"_s, u"It is cheaper than hiring"_s}});
    sheet.setLines(u"steps"_s, {u"Ask for 30 minutes"_s});
    sheet.setText(u"cue"_s, u"it is Monday at nine"_s);
    sheet.setText(u"then"_s, u"I write to Dana"_s);
    return sheet;
}

std::vector<Person> dana()
{
    Person person;
    person.id = PersonId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    person.name = u"Dana"_s;
    return {person};
}

} // namespace

/// What a worksheet becomes.
class WorksheetOutcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesGrowByWhatIsNew();
    void theDayFollowsTheAnswer();
    void anAreaToTryBecomesACardWithAnEnd();
    void becomesACardWithStepsAPlanAndADay()
    {
        const Goal goal = *outcomeOf(supervisorForm(), filled(), u"Talk"_s, {u"stand in"_s}, {}).goal;
        QCOMPARE(goal.title, u"Two jobs at once"_s);
        QVERIFY(goal.play == Play::TalkSupervisor && goal.kind == GoalKind::Conversation);
        QCOMPARE(goal.steps.size(), size_t(1));
        QCOMPARE(goal.steps[0].text, u"Ask for 30 minutes"_s);
        QCOMPARE(goal.ifCue, u"it is Monday at nine"_s);
        QCOMPARE(goal.thenStep, u"I write to Dana"_s);
        QCOMPARE(goal.due, QDate(2026, 3, 9));
        QCOMPARE(goal.person, u"dana"_s);
        QCOMPARE(goal.notes, u"Ask\nRelief"_s);
    }

    void isCalledAfterTheWayOutAndTakesItsStepsWhenNothingIsNamed()
    {
        const Goal goal = *outcomeOf(supervisorForm(), {}, u"Talk"_s, {u"one"_s, u"two"_s}, {}).goal;
        QCOMPARE(goal.title, u"Talk"_s);
        QCOMPARE(goal.steps.size(), size_t(2));
    }

    void becomesATalkWithSomebodyListed()
    {
        const WorksheetOutcome outcome = outcomeOf(supervisorForm(), filled(), u"Talk"_s, {}, dana());
        QVERIFY(!outcome.newPerson.has_value());
        QCOMPARE(outcome.talk->person, dana().front().id);
        QCOMPARE(outcome.talk->day, QDate(2026, 3, 9));
        QCOMPARE(outcome.talk->sheet.at(SheetField::Facts), u"62 hours\nno cover"_s);
        QVERIFY(!outcome.talk->sheet.contains(SheetField::Offer));
        QVERIFY(outcome.talk->asks.test(static_cast<size_t>(AskKind::Relief)));
        QCOMPARE(outcome.talk->objections.size(), size_t(1));
        QCOMPARE(outcome.entries.size(), size_t(2));
    }

    void listsSomebodyWhoIsNotListedYet()
    {
        std::vector<Person> people = dana();
        people[0].binnedAt = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
        const WorksheetOutcome outcome = outcomeOf(supervisorForm(), filled(), u"Talk"_s, {}, people);
        QCOMPARE(outcome.newPerson->name, u"dana"_s);
        QVERIFY(outcome.newPerson->role == PersonRole::Supervisor);
        QVERIFY(outcome.talk->person.isNull());
    }

    void withoutANameThereIsNoTalk() { QVERIFY(!outcomeOf(supervisorForm(), {}, u"Talk"_s, {}, {}).talk.has_value()); }

    void theOptionsOfADecisionComeFromTheMatrix()
    {
        WorksheetForm form;
        form.play = Play::Decide;
        form.pages = {{{}, {field(u"options"_s, FieldKind::Matrix), field(u"heavy"_s, FieldKind::Scale10)}}};
        form.goal = GoalEnding();
        form.goal->options = u"options"_s;
        form.goal->weight = u"heavy"_s;
        Worksheet sheet;
        sheet.set(u"options"_s, {{{}, u"Pay"_s}, {{}, u"1"_s}, {u"Stay"_s, u"2"_s}, {u"Go"_s, u"3"_s}});
        sheet.setText(u"heavy"_s, u"7"_s);
        const Goal goal = *outcomeOf(form, sheet, u"Decide"_s, {}, {}).goal;
        QVERIFY(goal.kind == GoalKind::Decision);
        QCOMPARE(goal.parts.decision.options, (std::vector<QString>{u"Go"_s, u"Stay"_s}));
        QCOMPARE(goal.parts.decision.weight, std::optional(7));
    }

    void gapsBecomeCardsToLearn()
    {
        WorksheetForm form;
        form.pages = {{{}, {field(u"skills"_s, FieldKind::Table)}}};
        form.rows = {{u"skills"_s, 1, u"gap"_s, GoalKind::Learning}};
        Worksheet sheet;
        sheet.set(u"skills"_s, {{u"budgets"_s, u"gap"_s}, {u"people"_s, u"have"_s}, {{}, u"gap"_s}});
        const WorksheetOutcome outcome = outcomeOf(form, sheet, u"x"_s, {}, {});
        QCOMPARE(outcome.more.size(), size_t(1));
        QCOMPARE(outcome.more[0].title, u"budgets"_s);
        QVERIFY(outcome.more[0].kind == GoalKind::Learning);
    }

    void whatWasPickedIsReadByItsText()
    {
        WorksheetForm form;
        form.pages = {{{}, {field(u"wins"_s, FieldKind::Entries)}}};
        form.goal = GoalEnding();
        form.goal->steps = {u"wins"_s};
        Worksheet sheet;
        sheet.set(u"wins"_s, {{u"some-id"_s, u"Shipped it"_s}});
        QCOMPARE(outcomeOf(form, sheet, u"x"_s, {}, {}).goal->steps[0].text, u"Shipped it"_s);
    }

    void tracingGoesToLookingBack()
    {
        WorksheetForm form;
        form.becomesLookingBack = true;
        Worksheet sheet;
        QVERIFY(!outcomeOf(form, sheet, u"x"_s, {}, {}).told.has_value());
        sheet.setText(tracing::lastGood, u"2025-06-01"_s);
        sheet.setLines(tracing::whys, {u"a"_s, u"b"_s});
        sheet.setLines(tracing::changed, {u"boss"_s, u"town"_s});
        const LookingBack traced = *outcomeOf(form, sheet, u"x"_s, {}, {}).told;
        QCOMPARE(traced.lastGood, QDate(2025, 6, 1));
        QCOMPARE(traced.of(LookingBackText::Changed), u"boss\ntown"_s);
        LookingBack known;
        known.firstOff = QDate(2025, 8, 1);
        known.of(LookingBackText::Sign) = u"whistling"_s;
        const LookingBack both = mergedInto(known, traced);
        QCOMPARE(both.firstOff, QDate(2025, 8, 1));
        QCOMPARE(both.lastGood, QDate(2025, 6, 1));
        QCOMPARE(both.of(LookingBackText::Sign), u"whistling"_s);
        QCOMPARE(both.of(LookingBackList::Whys).size(), 2);
    }

    void aCardLosesNothingButTheStepsThatStoodIn()
    {
        Goal card;
        card.title = u"Talk"_s;
        card.notes = u"mine"_s;
        card.due = QDate(2026, 3, 1);
        card.steps = {{{}, u"stand in"_s, {}}, {{}, u"my own"_s, {}}};
        Goal more;
        more.title = u"Two jobs"_s;
        more.notes = u"Ask\nRelief"_s;
        more.steps = {{{}, u"write"_s, {}}};
        const Goal after = mergedInto(card, more, {u"stand in"_s});
        QCOMPARE(after.title, u"Two jobs"_s);
        QCOMPARE(after.due, QDate(2026, 3, 1));
        QCOMPARE(after.notes, u"mine\n\nAsk\nRelief"_s);
        QCOMPARE(after.steps.size(), size_t(2));
        QCOMPARE(after.steps[0].text, u"my own"_s);
        QVERIFY(mergedInto(after, more, {u"stand in"_s}) == after);
    }
};

void WorksheetOutcomeTest::anAreaToTryBecomesACardWithAnEnd()
{
    WorksheetForm form = supervisorForm();
    form.trial = TrialEnding{u"try_out"_s, u"try_until"_s};
    Worksheet sheet = filled();
    QVERIFY(outcomeOf(form, sheet, {}, {}, {}).more.empty());
    sheet.setText(u"try_out"_s, u"the archive"_s);
    sheet.setText(u"try_until"_s, u"2026-06-30"_s);
    const std::vector<Goal> more = outcomeOf(form, sheet, {}, {}, {}).more;
    QCOMPARE(more.size(), size_t(1));
    QCOMPARE(more.front().title, u"the archive"_s);
    QCOMPARE(more.front().kind, GoalKind::Exploration);
    QCOMPARE(more.front().due, QDate(2026, 6, 30));
}

/// Finished again with more in it, a worksheet adds what is new and says nothing twice.
void WorksheetOutcomeTest::notesGrowByWhatIsNew()
{
    Goal card;
    Goal more;
    more.notes = u"Place\nthe lake\n\nNoticed\nI was tired"_s;
    card = mergedInto(card, more, {});
    QCOMPARE(card.notes, more.notes);
    card.notes += u"\nI was very tired\n\nmine"_s;
    more.notes = u"Place\nthe lake\n\nNoticed\nI was tired\nand glad\n\nStop\nmail at night"_s;
    card = mergedInto(card, more, {});
    const QString both =
        u"Place\nthe lake\n\nNoticed\nI was tired\nI was very tired\nand glad\n\nmine\n\nStop\nmail at night"_s;
    QCOMPARE(card.notes, both);
    QCOMPARE(mergedInto(card, more, {}).notes, both);
    QCOMPARE(mergedInto(card, Goal(), {}).notes, both);
    card.notes = u"own\n\n\n\nwords\n"_s; // whatever is between them stays
    QCOMPARE(mergedInto(card, more, {}).notes, card.notes + u"\n\n"_s + more.notes);
}

void WorksheetOutcomeTest::theDayFollowsTheAnswer()
{
    WorksheetForm form = supervisorForm();
    form.goal->daysFor = {{u"asks"_s, u"relief"_s, u"later"_s}};
    Worksheet sheet = filled();
    const auto due = [&] { return outcomeOf(form, sheet, {}, {}, {}).goal->due; };
    QCOMPARE(due(), QDate(2026, 3, 9)); // no such day yet
    sheet.setText(u"later"_s, u"2026-04-01"_s);
    QCOMPARE(due(), QDate(2026, 4, 1));
    sheet.setText(u"asks"_s, u"recognition"_s);
    QCOMPARE(due(), QDate(2026, 3, 9));
}

QTEST_APPLESS_MAIN(WorksheetOutcomeTest)
#include "worksheet_outcome_test.moc"
