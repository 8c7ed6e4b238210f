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

const QDate begunOn(2026, 11, 2);

/// One condition of 'done when' as the assessment model has it: what it looks at, and how much of it is enough.
struct Condition
{
    Play play;
    const char* field; ///< empty: a fact, or said by the person
    int least;
    std::optional<DoneFact> fact; ///< none and no field: said by the person
    QStringList among;            ///< the only answers that count
};

Condition answered(Play play, const char* field, int least, const QStringList& among = {})
{
    return {play, field, least, {}, among};
}
Condition counted(Play play, DoneFact fact, int least)
{
    return {play, "", least, fact, {}};
}
Condition saidOf(Play play)
{
    return {play, "", 1, {}, {}};
}

std::vector<Condition> conditionsOfTalks()
{
    using enum Play;
    using enum DoneFact;
    return {
        counted(TalkSupervisor, TalksHeld, 1),
        counted(TalkSupervisor, TalksSettled, 1),
        counted(CareerPathTalk, TalksHeld, 1),
        answered(CareerPathTalk, "criteria", 1),
        counted(ResolveConflict, TalksHeld, 1),
        counted(ResolveConflict, TalksAgreed, 1),
        counted(Confide, TalksHeld, 1),
        answered(Confide, "insight", 1),
        counted(ConnectColleague, TalksInThreeWeeks, 2),
        answered(Network, "contacts", 2),
        answered(Network, "contacts", 2),
        counted(Mentor, TalksNoted, 2),
    };
}

std::vector<Condition> conditionsOfUnderstanding()
{
    using enum Play;
    using enum DoneFact;
    return {
        answered(TraceSource, "cause", 1),
        answered(TraceSource, "first_off", 1),
        answered(TraceSource, "trigger", 1),
        answered(TraceSource, "sure", 1),
        answered(EvidenceCheck, "facts", 3),
        answered(EvidenceCheck, "rivals", 2),
        answered(EvidenceCheck, "question", 1),
        answered(GoalsReflect, "then_now", 3),
        answered(GoalsReflect, "values", 3),
        answered(GoalsReflect, "consequence", 1),
        answered(DreamBrainstorm, "chosen", 1),
        answered(DreamBrainstorm, "obstacle", 1),
        answered(DreamBrainstorm, "by", 1),
        answered(SetGoals, "goal", 1),
        answered(SetGoals, "steps", 3),
        counted(SetGoals, StepsDone, 1),
        saidOf(MiniRetreat),
        answered(MiniRetreat, "goal", 1),
        answered(MiniRetreat, "stop", 1),
    };
}

std::vector<Condition> conditionsOfMomentum()
{
    using enum Play;
    using enum DoneFact;
    return {
        answered(Decide, "by", 1),
        answered(Decide, "reversible", 1),
        counted(Decide, StepsDone, 1),
        answered(RestSelfcare, "fixed", 2),
        counted(RestSelfcare, DaysKeptIn2Weeks, 10),
        answered(Boundaries, "end", 1),
        counted(Boundaries, DaysKept, 10),
        counted(OneThing, LimitKept, 1),
        counted(OneThing, DaysInsideTheLimit, 14),
        counted(OneThing, GoalDone, 1),
        counted(JustStart, StartsIn2Weeks, 5),
        answered(DailyConfidence, "small", 5),
        counted(DailyConfidence, ItemDaysInTwoWeeks, 8),
    };
}

std::vector<Condition> conditionsOfStretching()
{
    using enum Play;
    using enum DoneFact;
    return {
        counted(CraftJob, DaysTried, 21),
        answered(CraftJob, "review", 1),
        answered(NewChallenge, "pitch", 1),
        answered(NewChallenge, "end", 1),
        answered(NewChallenge, "answer", 1, {u"accepted"_s}),
        counted(Training, GoalDone, 1),
        saidOf(Training),
        answered(EmployerDev, "chosen", 1),
        answered(EmployerDev, "approval", 1, {u"granted"_s, u"refused"_s}),
        answered(ReadListen, "ideas", 3),
        saidOf(ReadListen),
        saidOf(SideProject),
    };
}

std::vector<Condition> conditionsOfAppreciating()
{
    using enum Play;
    using enum DoneFact;
    return {
        counted(Gratitude, GratefulWeeks, 4),
        saidOf(Gratitude),
        counted(CelebrateWins, WinsInTwoWeeks, 10),
        saidOf(CelebrateWins),
        answered(LoveList, "gained", 5),
        counted(LoveList, StepsDone, 1),
        answered(ResumeProfile, "achievements", 3),
        answered(ResumeProfile, "updated", 1),
        saidOf(ResumeProfile),
        counted(ExploreJobs, TalksHeld, 3),
        answered(ExploreJobs, "verdict", 1),
        saidOf(CareerChange),
        answered(CareerChange, "verdict", 1),
    };
}

std::vector<Condition> allConditions()
{
    std::vector<Condition> all;
    for (const std::vector<Condition>& some : {conditionsOfTalks(), conditionsOfUnderstanding(), conditionsOfMomentum(),
                                               conditionsOfStretching(), conditionsOfAppreciating()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

/// \a count answers of the kind that the field takes, or the fitting one of \a among.
Cells answers(const WorksheetField& field, int count, const QStringList& among)
{
    if (count == 0)
        return {};
    switch (field.kind) {
    case FieldKind::Day:
    case FieldKind::Month:
        return {{begunOn.toString(Qt::ISODate)}};
    case FieldKind::Choice:
        return {{among.isEmpty() ? field.choices.front().key : among.front()}};
    case FieldKind::Scale100:
        return {{u"70"_s}};
    default:
        break;
    }
    Cells rows;
    for (int row = 0; row < count; ++row)
        rows.push_back({u"one %1"_s.arg(row), u"two"_s, u"three"_s});
    return rows;
}

Worksheet begun(Play play)
{
    Worksheet sheet;
    sheet.play = play;
    sheet.day = begunOn;
    return sheet;
}

/// The rules of a way out, as rows of a table: which it is of all rules, and which of its form.
void addConditions()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("place");
    const std::vector<Condition> all = allConditions();
    std::map<Play, int> places;
    for (size_t index = 0; index < all.size(); ++index) {
        const int place = places[all[index].play]++;
        QTest::addRow("%s %d", playKey(all[index].play).data(), place + 1) << static_cast<int>(index) << place;
    }
}

const DoneRule& ruleNamed(const WorksheetForm& form, const QString& field)
{
    const auto rule =
        std::find_if(form.done.begin(), form.done.end(), [&](const DoneRule& each) { return each.field == field; });
    if (rule == form.done.end())
        qFatal("no such rule");
    return *rule;
}

DoneState stateOf(Play play, const QString& field, const Cells& cells)
{
    const WorksheetForm form = wording::worksheetForm(play);
    Worksheet sheet = begun(play);
    sheet.set(field, cells);
    return doneState(ruleNamed(form, field), form, sheet, {});
}

} // namespace

/// 'Done when', rule by rule: one below is not enough, exactly enough is.
class WorksheetRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRuleIsLeftOut()
    {
        size_t rules = 0;
        for (int play = 0; play < playCount; ++play)
            rules += wording::worksheetForm(static_cast<Play>(play)).done.size();
        QCOMPARE(rules, allConditions().size());
    }

    void oneBelowIsNotEnoughAndExactlyEnoughIs_data() { addConditions(); }
    void oneBelowIsNotEnoughAndExactlyEnoughIs()
    {
        QFETCH(int, index);
        QFETCH(int, place);
        const Condition condition = allConditions()[static_cast<size_t>(index)];
        const WorksheetForm form = wording::worksheetForm(condition.play);
        QVERIFY(static_cast<size_t>(place) < form.done.size());
        const DoneRule& rule = form.done[static_cast<size_t>(place)];
        Worksheet sheet = begun(condition.play);
        QVERIFY(!rule.text.isEmpty());
        QCOMPARE(rule.field, QString::fromLatin1(condition.field));
        QVERIFY(rule.fact == condition.fact);
        if (condition.fact) {
            QVERIFY(doneState(rule, form, sheet, {}) == DoneState::Open);
            QVERIFY(doneState(rule, form, sheet, {{*condition.fact, condition.least - 1}}) == DoneState::Open);
            QVERIFY(doneState(rule, form, sheet, {{*condition.fact, condition.least}}) == DoneState::Met);
        } else if (const WorksheetField* field = fieldOf(form, rule.field)) {
            sheet.set(rule.field, answers(*field, condition.least - 1, condition.among));
            QVERIFY(doneState(rule, form, sheet, {}) == DoneState::Open);
            sheet.set(rule.field, answers(*field, condition.least, condition.among));
            QVERIFY(doneState(rule, form, sheet, {}) == DoneState::Met);
        } else {
            QVERIFY(doneState(rule, form, sheet, {}) == DoneState::Asked);
            sheet.setText(doneKey(rule), u"yes"_s);
            QVERIFY(doneState(rule, form, sheet, {}) == DoneState::Met);
        }
    }

    void onlyTheAnswersThatEndItCount()
    {
        for (const Condition& condition : allConditions()) {
            if (condition.among.isEmpty())
                continue;
            const WorksheetForm form = wording::worksheetForm(condition.play);
            const QString key = QString::fromLatin1(condition.field);
            for (const FieldChoice& choice : fieldOf(form, key)->choices) {
                const bool isNamed = condition.among.contains(choice.key) && choice.key != u"refused";
                const DoneState state = stateOf(condition.play, key, {{choice.key}});
                QVERIFY2((state == DoneState::Met) == isNamed, qPrintable(choice.key));
            }
        }
    }

    void aRefusalCountsWithItsReason()
    {
        const WorksheetForm form = wording::worksheetForm(Play::EmployerDev);
        Worksheet sheet = begun(Play::EmployerDev);
        const DoneRule& rule = ruleNamed(form, u"approval"_s);
        sheet.setText(u"approval"_s, u"refused"_s);
        QVERIFY(doneState(rule, form, sheet, {}) == DoneState::Open);
        sheet.setText(u"reason"_s, u"The budget is spent"_s);
        QVERIFY(doneState(rule, form, sheet, {}) == DoneState::Met);
    }

    void aCriterionNeedsADayAndSomebodyWhoJudges()
    {
        const QString key = u"criteria"_s;
        QVERIFY(stateOf(Play::CareerPathTalk, key, {{u"A pilot led"_s}}) == DoneState::Open);
        QVERIFY(stateOf(Play::CareerPathTalk, key, {{u"A pilot led"_s, u"June"_s}}) == DoneState::Open);
        QVERIFY(stateOf(Play::CareerPathTalk, key, {{u"A pilot led"_s, {}, u"Renate"_s}}) == DoneState::Open);
        QVERIFY(stateOf(Play::CareerPathTalk, key, {{u"A pilot led"_s, u"June"_s, u"Renate"_s}}) == DoneState::Met);
    }

    void contactsCountOnceTheyWereFollowedUp()
    {
        const WorksheetForm form = wording::worksheetForm(Play::Network);
        Worksheet sheet = begun(Play::Network);
        sheet.set(u"contacts"_s, {{u"Ana"_s, u"builds"_s, u"wrote"_s}, {u"Ben"_s, u"leads"_s}});
        QVERIFY(doneState(form.done[0], form, sheet, {}) == DoneState::Met);
        QVERIFY(doneState(form.done[1], form, sheet, {}) == DoneState::Open);
        sheet.set(u"contacts"_s, {{u"Ana"_s, u"builds"_s, u"wrote"_s}, {u"Ben"_s, {}, u"coffee"_s}});
        QVERIFY(doneState(form.done[1], form, sheet, {}) == DoneState::Met);
    }

    void anOldUpdateOfTheProfileIsNotEnough()
    {
        const auto on = [](QDate day) {
            return stateOf(Play::ResumeProfile, u"updated"_s, {{day.toString(Qt::ISODate)}});
        };
        QVERIFY(on(begunOn.addDays(-1)) == DoneState::Open);
        QVERIFY(on(begunOn) == DoneState::Met);
    }

    void restIsMeasuredByItsOwnPlan()
    {
        const WorksheetForm form = wording::worksheetForm(Play::RestSelfcare);
        const DoneRule& rule = form.done[1];
        const auto kept = [&](const QString& timesAWeek, int days) {
            Worksheet sheet = begun(Play::RestSelfcare);
            sheet.setText(u"times"_s, timesAWeek);
            return doneState(rule, form, sheet, {{DoneFact::DaysKeptIn2Weeks, days}});
        };
        QVERIFY(kept(u"3"_s, 5) == DoneState::Open);
        QVERIFY(kept(u"3"_s, 6) == DoneState::Met);
        QVERIFY2(kept(u"7"_s, 9) == DoneState::Open && kept(u"7"_s, 10) == DoneState::Met,
                 "ten are enough for anybody");
    }

    void practicesAreMeasuredByTheDaysChosen()
    {
        const auto kept = [&](Play play, const QStringList& days, DoneFact fact, int done) {
            const WorksheetForm form = wording::worksheetForm(play);
            Worksheet sheet = begun(play);
            sheet.setLines(u"weekdays"_s, days);
            return doneState(form.done.back(), form, sheet, {{fact, done}}) == DoneState::Met;
        };
        const QStringList three{u"mon"_s, u"wed"_s, u"fri"_s};
        const auto items = DoneFact::ItemDaysInTwoWeeks;
        QVERIFY(!kept(Play::DailyConfidence, three, items, 4) && kept(Play::DailyConfidence, three, items, 5));
        QVERIFY(!kept(Play::DailyConfidence, {}, items, 7) && kept(Play::DailyConfidence, {}, items, 8));
        const auto starts = DoneFact::StartsIn2Weeks;
        QVERIFY(!kept(Play::JustStart, {u"tue"_s}, starts, 1) && kept(Play::JustStart, {u"tue"_s}, starts, 2));
        QVERIFY(!kept(Play::JustStart, three, starts, 4) && kept(Play::JustStart, three, starts, 5));
    }

    void aLineSaysHowItStands()
    {
        const WorksheetForm form = wording::worksheetForm(Play::RestSelfcare);
        Worksheet sheet = begun(Play::RestSelfcare);
        sheet.setText(u"times"_s, u"4"_s);
        const std::map<DoneFact, int> facts{{DoneFact::DaysKeptIn2Weeks, 3}};
        const QString open = wording::doneLine(form.done[1], sheet, DoneState::Open, facts);
        QVERIFY2(open.startsWith(u"Open: "_s) && open.endsWith(u"(3 of 8)"_s), qPrintable(open));
        const QString done = wording::doneLine(form.done[0], sheet, DoneState::Met, facts);
        QVERIFY2(done.startsWith(u"Done: "_s), qPrintable(done));
    }

    void whatIsNeededIsToldUntilItIsThere()
    {
        const WorksheetForm form = wording::worksheetForm(Play::TalkSupervisor);
        Worksheet sheet = begun(Play::TalkSupervisor);
        const auto needed = [&] { return wording::neededLine(form, *fieldOf(form, u"facts"_s), sheet); };
        QCOMPARE(needed(), u"At least 2 lines to finish this (0 so far)"_s);
        sheet.setLines(u"facts"_s, {u"On time"_s});
        QCOMPARE(needed(), u"At least 2 lines to finish this (1 so far)"_s);
        sheet.setLines(u"facts"_s, {u"On time"_s, u"Within budget"_s});
        QVERIFY(needed().isEmpty());
        const WorksheetForm decision = wording::worksheetForm(Play::Decide);
        QCOMPARE(wording::neededLine(decision, *fieldOf(decision, u"options"_s), begun(Play::Decide)),
                 u"At least 2 to finish this (0 so far)"_s);
    }
};

QTEST_APPLESS_MAIN(WorksheetRulesTest)
#include "worksheet_rules_test.moc"
