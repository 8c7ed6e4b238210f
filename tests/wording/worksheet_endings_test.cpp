// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/worksheet_outcome.h>
#include <wording/play_words.h>
#include <wording/worksheet_forms.h>

#include <QTest>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// Marked as what the talk of the form is about, where only that goes into it.
QStringList rowOf(const WorksheetForm& form, const WorksheetField& table)
{
    QStringList row{u"words of "_s + table.key};
    for (size_t place = 1; place < table.columns.size(); ++place) {
        const bool isChosen = table.columns[place].kind == TableColumn::Kind::Choice && form.talk;
        row.append(isChosen && !form.talk->chosen.isEmpty() ? form.talk->chosen : u"2"_s);
    }
    return row;
}

/// A line in every field that takes words, so that whatever an ending carries over has something to carry.
Worksheet written(const WorksheetForm& form)
{
    Worksheet sheet;
    sheet.play = form.play;
    sheet.day = QDate(2026, 11, 2);
    for (const WorksheetPage& page : form.pages) {
        for (const WorksheetField& field : page.fields) {
            switch (field.kind) {
            case FieldKind::ShortText:
            case FieldKind::LongText:
            case FieldKind::List:
            case FieldKind::FreeListing:
            case FieldKind::Person:
                sheet.setText(field.key, u"words of "_s + field.key);
                break;
            case FieldKind::Entries:
                sheet.set(field.key, {{u"id"_s, u"words of "_s + field.key}});
                break;
            case FieldKind::Table:
                sheet.set(field.key, {rowOf(form, field)});
                break;
            case FieldKind::YesNo:
                sheet.setText(field.key, u"yes"_s);
                break;
            default:
                break;
            }
        }
    }
    return sheet;
}

WorksheetOutcome outcomeOf(const Worksheet& sheet, const std::vector<Person>& people = {})
{
    return outcomeOf(wording::worksheetForm(sheet.play), sheet, wording::playName(sheet.play),
                     wording::playSteps(sheet.play), people);
}

QStringList stepsOf(const Goal& goal)
{
    QStringList steps;
    for (const Step& step : goal.steps)
        steps.append(step.text);
    return steps;
}

Worksheet overloaded()
{
    Worksheet sheet = written(wording::worksheetForm(Play::Boundaries));
    sheet.set(u"load"_s, {{u"project"_s, u"30"_s, u"keep"_s},
                          {u"monthly report"_s, u"6"_s, u"renegotiate"_s},
                          {u"mail"_s, u"12"_s},
                          {u"help desk"_s, u"4"_s, u"renegotiate"_s}});
    sheet.setText(u"talk_day"_s, u"2026-11-05"_s);
    return sheet;
}

} // namespace

/// What the 31 forms become, beside what they have in common.
class WorksheetEndingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPreparedStandsOnTheSheetOfTheTalk_data()
    {
        QTest::addColumn<int>("play");
        for (int play = 0; play < playCount; ++play) {
            if (wording::worksheetForm(static_cast<Play>(play)).talk)
                QTest::newRow(playKey(static_cast<Play>(play)).data()) << play;
        }
    }
    void whatIsPreparedStandsOnTheSheetOfTheTalk()
    {
        QFETCH(int, play);
        const WorksheetForm form = wording::worksheetForm(static_cast<Play>(play));
        const WorksheetOutcome outcome = outcomeOf(written(form));
        QVERIFY(outcome.talk.has_value());
        QVERIFY2(!outcome.talk->sheet.empty(), "there is something to talk about");
        const std::vector<SheetField> shown = sheetFields(outcome.talk->form);
        for (const auto& [field, text] : outcome.talk->sheet)
            QVERIFY2(std::find(shown.begin(), shown.end(), field) != shown.end(), sheetFieldKey(field).data());
        for (const auto& [field, key] : form.talk->sheet)
            QVERIFY2(outcome.talk->sheet.at(field).contains(u"words of "_s + key), qPrintable(key));
    }

    void chosenWinsGoIntoTheTalkAboutThePath()
    {
        const WorksheetOutcome outcome = outcomeOf(written(wording::worksheetForm(Play::CareerPathTalk)));
        QCOMPARE(outcome.talk->sheet.at(SheetField::Achieved), u"words of results\nwords of wins"_s);
    }

    void theRestatedProblemIsATalkingPoint()
    {
        const WorksheetOutcome outcome = outcomeOf(written(wording::worksheetForm(Play::EvidenceCheck)));
        QCOMPARE(outcome.talk->sheet.at(SheetField::Aim), u"words of restated"_s);
        QCOMPARE(outcome.talk->sheet.at(SheetField::Questions), u"words of question"_s);
    }

    void onlyWhatIsToBeRenegotiatedGoesIntoTheTalk()
    {
        const WorksheetOutcome outcome = outcomeOf(overloaded());
        QCOMPARE(outcome.talk->sheet.at(SheetField::Facts),
                 u"monthly report · Hours a week: 6\nhelp desk · Hours a week: 4"_s);
        QCOMPARE(outcome.talk->day, QDate(2026, 11, 5));
        QVERIFY2(outcome.goal->notes.contains(u"project · Hours a week: 30 · What to do with it: keep"_s),
                 qPrintable(outcome.goal->notes));
    }

    void renegotiateLeadsToTheTalk()
    {
        const WorksheetForm form = wording::worksheetForm(Play::Boundaries);
        const QStringList asked{u"who"_s, u"ask"_s, u"talk_day"_s};
        Worksheet sheet = overloaded();
        for (const QString& key : asked) {
            QVERIFY(isShown(form, *fieldOf(form, key), sheet));
            sheet.set(key, {});
        }
        const auto missing = missingFields(form, sheet, 1);
        QCOMPARE(missing.size(), size_t(asked.size()));
        // Nothing is too much: nothing is asked, and a name that was typed before makes no talk.
        sheet.set(u"load"_s, {{u"project"_s, u"30"_s, u"keep"_s}, {u"mail"_s, u"12"_s, u"drop"_s}});
        sheet.setText(u"who"_s, u"Renate"_s);
        QVERIFY(missingFields(form, sheet, 1).empty());
        QVERIFY(!outcomeOf(sheet).talk.has_value());
    }

    void aMentorHasARhythm()
    {
        Worksheet sheet = written(wording::worksheetForm(Play::Mentor));
        QCOMPARE(outcomeOf(sheet).newPerson->everyWeeks, 0);
        sheet.setText(u"rhythm"_s, u"4"_s);
        QCOMPARE(outcomeOf(sheet).newPerson->everyWeeks, 4);
        Person listed;
        listed.id = PersonId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        listed.name = u"words of who"_s;
        const WorksheetOutcome known = outcomeOf(sheet, {listed});
        QVERIFY(!known.newPerson && known.everyWeeks == 4);
        QVERIFY(wording::outcomeLines(known, {listed}).join(u'\n').contains(u"A talk every 4 weeks."_s));
    }

    void theRestIsParkedAndTheLimitSet()
    {
        const GoalId figures(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        const GoalId offer(QUuid(2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        Worksheet sheet = written(wording::worksheetForm(Play::OneThing));
        sheet.set(u"cards"_s, {{figures.toString(), u"The figures"_s}, {offer.toString(), u"The offer"_s}});
        sheet.set(u"open"_s, {{u"The archive"_s, u"park"_s}, {u"The rota"_s, u"hand_back"_s}, {u"Mail"_s, u"now"_s}});
        sheet.setText(u"one"_s, u"the offer"_s);
        sheet.setText(u"limit"_s, u"1"_s);
        const WorksheetOutcome outcome = outcomeOf(sheet);
        QVERIFY(outcome.parked == std::vector<GoalId>{figures});
        QVERIFY(outcome.card == offer);
        QCOMPARE(outcome.doingLimit, 1);
        QCOMPARE(outcome.more.size(), size_t(1));
        QCOMPARE(outcome.more[0].title, u"The archive"_s);
        QVERIFY(wording::outcomeLines(outcome, {}).join(u'\n').contains(u"Doing holds 1 card"_s));
    }

    void howHeavyItWasStandsBesideHowHeavyItIs()
    {
        const WorksheetForm form = wording::worksheetForm(Play::Decide);
        const WorksheetField& after = *fieldOf(form, u"heavy_after"_s);
        Worksheet sheet = written(form);
        sheet.setText(u"heavy"_s, u"8"_s);
        QCOMPARE(wording::computedLines(form, after, sheet), QStringList{u"It was 8."_s});
        QCOMPARE(outcomeOf(sheet).goal->parts.decision.weight, std::optional(8));
        sheet.setText(u"heavy_after"_s, u"5"_s);
        QCOMPARE(wording::computedLines(form, after, sheet), QStringList{u"It was 8; now it is 5."_s});
        const Goal goal = *outcomeOf(sheet).goal;
        QCOMPARE(goal.parts.decision.weight, std::optional(5));
        QVERIFY(goal.notes.contains(u"8"_s) && goal.notes.contains(u"5"_s));
    }

    void fearsGoAlong()
    {
        Worksheet sheet = written(wording::worksheetForm(Play::CareerChange));
        sheet.set(u"fears"_s, {{u"No income"_s, u"teach two days"_s}});
        QVERIFY(outcomeOf(sheet).goal->notes.contains(u"No income · What I would do: teach two days"_s));
    }

    void ownBusinessBecomesAVentureWithItsTest()
    {
        Worksheet sheet = written(wording::worksheetForm(Play::CareerChange));
        QVERIFY(outcomeOf(sheet).goal->kind == GoalKind::CareerPath);
        sheet.setText(u"kind"_s, u"venture"_s);
        const Goal venture = *outcomeOf(sheet).goal;
        QVERIFY(venture.kind == GoalKind::Venture);
        QCOMPARE(venture.parts.venture.test, u"words of test"_s);
        Goal card;
        card.kind = GoalKind::CareerPath;
        QVERIFY2(mergedInto(card, venture, {}).kind == GoalKind::Venture, "also when it is said later");
    }

    void rolesBecomeOpportunities()
    {
        Worksheet sheet = written(wording::worksheetForm(Play::ExploreJobs));
        sheet.set(u"roles"_s, {{u"Planner"_s, u"4"_s, u"Call Ana"_s, u"City works"_s}, {u"Trainer"_s}, {{}, u"2"_s}});
        const WorksheetOutcome outcome = outcomeOf(sheet);
        QCOMPARE(outcome.more.size(), size_t(2));
        const Goal& first = outcome.more[0];
        QVERIFY(first.kind == GoalKind::Opportunity);
        QCOMPARE(first.title, u"Planner"_s);
        QCOMPARE(first.parts.opportunity.role, u"Planner"_s);
        QCOMPARE(first.parts.opportunity.organisation, u"City works"_s);
        QCOMPARE(stepsOf(first), QStringList{u"Call Ana"_s});
        QVERIFY(outcome.more[1].steps.empty());
        QCOMPARE(stepsOf(*outcome.goal), QStringList{u"words of then"_s});
        QVERIFY(wording::outcomeLines(outcome, {}).join(u'\n').contains(u"2 opportunities"_s));
    }

    void whatAnEmployerOffersIsCarriedToItsCard()
    {
        Worksheet sheet = written(wording::worksheetForm(Play::EmployerDev));
        sheet.setText(u"approval"_s, u"asked"_s);
        const Goal card = *outcomeOf(sheet).goal;
        QVERIFY(card.kind == GoalKind::Learning && card.play == Play::EmployerDev);
        QCOMPARE(card.parts.learning.source, u"words of chosen"_s);
        QCOMPARE(card.parts.learning.cost, u"words of cost"_s);
        QVERIFY(card.parts.learning.approval == Approval::Asked);
    }

    void theAnswerToAPitchStandsOnTheCard_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QDate>("day");
        QTest::newRow("not said yet: the day to offer it") << QString() << QDate(2026, 11, 9);
        QTest::newRow("proposed: the day to ask again") << u"proposed"_s << QDate(2026, 11, 16);
        QTest::newRow("declined: the day to come back") << u"declined"_s << QDate(2027, 3, 1);
        QTest::newRow("accepted: its end") << u"accepted"_s << QDate(2027, 1, 29);
    }
    void theAnswerToAPitchStandsOnTheCard()
    {
        QFETCH(const QString, answer);
        Worksheet sheet = written(wording::worksheetForm(Play::NewChallenge));
        sheet.setText(u"by"_s, u"2026-11-09"_s);
        sheet.setText(u"ask_again"_s, u"2026-11-16"_s);
        sheet.setText(u"back"_s, u"2027-03-01"_s);
        sheet.setText(u"end"_s, u"2027-01-29"_s);
        sheet.setText(u"answer"_s, answer);
        const Goal card = *outcomeOf(sheet).goal;
        QTEST(card.due, "day");
        QVERIFY(answer.isEmpty() || card.notes.contains(answer));
        QCOMPARE(card.notes.contains(u"words of learnt"_s), !answer.isEmpty());
    }

    void aTalkNamesItsDay_data()
    {
        QTest::addColumn<int>("play");
        for (int play = 0; play < playCount; ++play) {
            if (wording::worksheetForm(static_cast<Play>(play)).talk)
                QTest::newRow(playKey(static_cast<Play>(play)).data()) << play;
        }
    }
    /// Whoever is named is talked to on a day: without one the worksheet is not whole.
    void aTalkNamesItsDay()
    {
        QFETCH(int, play);
        const WorksheetForm form = wording::worksheetForm(static_cast<Play>(play));
        const WorksheetField* day = fieldOf(form, form.talk->day);
        QVERIFY(day && day->kind == FieldKind::Day);
        const auto missing = missingFields(form, written(form));
        QVERIFY(std::find(missing.begin(), missing.end(), day) != missing.end());
    }

    void handBackLeadsToATalk()
    {
        const WorksheetForm form = wording::worksheetForm(Play::OneThing);
        Worksheet sheet = written(form);
        const QStringList asked{u"who"_s, u"say"_s, u"talk_day"_s};
        sheet.set(u"open"_s, {{u"The archive"_s, u"park"_s}, {u"Mail"_s, u"now"_s}});
        for (const QString& key : asked)
            QVERIFY2(!isShown(form, *fieldOf(form, key), sheet), qPrintable(key));
        QVERIFY2(!outcomeOf(sheet).talk, "nothing is handed back, whatever name stood there before");
        sheet.set(u"open"_s,
                  {{u"The rota"_s, u"hand_back"_s}, {u"Mail"_s, u"now"_s}, {u"The minutes"_s, u"hand_back"_s}});
        for (const QString& key : asked)
            QVERIFY2(isShown(form, *fieldOf(form, key), sheet), qPrintable(key));
        QCOMPARE(missingFields(form, sheet, 2).size(), size_t(1)); // the day
        sheet.setText(u"talk_day"_s, u"2026-11-05"_s);
        const WorksheetOutcome outcome = outcomeOf(sheet);
        QCOMPARE(outcome.talk->day, QDate(2026, 11, 5));
        QCOMPARE(outcome.talk->sheet.at(SheetField::Facts), u"The rota\nThe minutes"_s);
        QCOMPARE(outcome.talk->sheet.at(SheetField::Ask), u"words of say"_s);
        QVERIFY(outcome.newPerson->role == PersonRole::Colleague);
        QVERIFY2(outcome.more.empty(), "it does not wait among the dreams");
    }

    void aRetreatBringsHomeAGoalAndAStop()
    {
        Worksheet sheet = written(wording::worksheetForm(Play::MiniRetreat));
        sheet.set(u"goal"_s, {});
        QCOMPARE(outcomeOf(sheet).goal->title, wording::playName(Play::MiniRetreat));
        sheet.setText(u"goal"_s, u"One free afternoon"_s);
        sheet.setText(u"stop"_s, u"mail at night"_s);
        const Goal home = *outcomeOf(sheet).goal;
        QCOMPARE(home.title, u"One free afternoon"_s);
        QVERIFY(home.notes.contains(u"mail at night"_s));
    }

    void aHabitKeepsItsDaysAWeek()
    {
        for (const Play play : {Play::RestSelfcare, Play::Boundaries}) {
            Worksheet sheet = written(wording::worksheetForm(play));
            sheet.setText(u"times"_s, u"4"_s);
            QCOMPARE(outcomeOf(sheet).goal->parts.selfCare.timesAWeek, 4);
        }
    }

    /// What a title ends in is not taken for a part of the sentence, and a sentence ends in one stop.
    void whatBecomesOfASheetIsToldWithItsTitleInQuotes()
    {
        WorksheetOutcome outcome;
        outcome.goal = Goal();
        outcome.goal->title = u"What is missing?"_s;
        outcome.goal->steps.resize(2);
        outcome.goal->ifCue = u"it is Monday"_s;
        outcome.goal->thenStep = u"call R. K."_s;
        QCOMPARE(wording::outcomeLines(outcome, {}).mid(0, 2),
                 (QStringList{u"On the board: “\u2068What is missing?\u2069”, with 2 steps."_s,
                              u"The plan: if \u2068it is Monday\u2069, then I \u2068call R. K\u2069."_s}));
    }
};

QTEST_APPLESS_MAIN(WorksheetEndingsTest)
#include "worksheet_endings_test.moc"
