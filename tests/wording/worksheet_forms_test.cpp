// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/recommendation.h>
#include <wording/play_words.h>
#include <wording/worksheet_forms.h>

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <set>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate someDay(2026, 11, 30);

/// Something that fits into the field.
Cells answerTo(const WorksheetField& field)
{
    switch (field.kind) {
    case FieldKind::Heading:
        return {};
    case FieldKind::Day:
    case FieldKind::Month:
        return {{u"2026-11-01"_s}};
    case FieldKind::Number:
        return {{numberCell(field.low + 1)}};
    case FieldKind::Scale10:
    case FieldKind::Scale100:
        return {{u"7"_s}};
    case FieldKind::Choice:
    case FieldKind::SeveralOf:
        return {{field.choices.empty() ? u"Stay"_s : field.choices.front().key}}; // of the matrix below
    case FieldKind::Checklist:
        return {{field.choices.front().key, u"2026-11-01"_s}};
    case FieldKind::YesNo:
        return {{u"yes"_s}};
    case FieldKind::Entries:
    case FieldKind::Goals:
        return {{u"id"_s, u"Shipped it"_s}};
    case FieldKind::Matrix:
        return {{{}, u"Pay"_s}, {{}, u"2"_s}, {u"Stay"_s, u"3"_s}, {u"Go"_s, u"4"_s}};
    case FieldKind::Table: {
        Cells rows;
        for (int row = 0; row < std::max(1, field.least); ++row)
            rows.push_back({u"row %1"_s.arg(row), u"1"_s, u"-1"_s});
        return rows;
    }
    default:
        break;
    }
    Cells rows;
    for (int row = 0; row < std::max(1, field.least); ++row)
        rows.push_back({u"%1 %2"_s.arg(field.key).arg(row)});
    return rows;
}

Worksheet filled(const WorksheetForm& form)
{
    Worksheet sheet;
    sheet.play = form.play;
    sheet.day = someDay;
    for (const WorksheetPage& page : form.pages) {
        for (const WorksheetField& field : page.fields) {
            sheet.set(field.key, answerTo(field));
            if (field.kind == FieldKind::FreeListing)
                sheet.setText(stageKey(field.key), u"yes"_s);
        }
    }
    return sheet;
}

QStringList keysOf(const WorksheetForm& form)
{
    QStringList keys;
    for (const WorksheetPage& page : form.pages) {
        for (const WorksheetField& field : page.fields)
            keys.append(field.key);
    }
    return keys;
}

/// Every field that an ending names.
QStringList namedBy(const WorksheetForm& form)
{
    QStringList keys;
    if (form.goal) {
        const GoalEnding& goal = *form.goal;
        keys << goal.title << goal.why << goal.cue << goal.then << goal.due << goal.person << goal.options
             << goal.weight << goal.times << goal.source << goal.cost << goal.approval << goal.test;
        keys += goal.steps + goal.notes;
    }
    if (form.talk) {
        keys << form.talk->person << form.talk->day << form.talk->asks << form.talk->objections;
        for (const auto& [field, key] : form.talk->sheet)
            keys << key;
    }
    if (form.practice)
        keys << form.practice->text << form.practice->days;
    for (const EntriesEnding& entries : form.entries)
        keys << entries.field;
    for (const DoneRule& rule : form.done)
        keys << rule.field;
    keys.removeAll(QString());
    return keys;
}

void addPlays()
{
    QTest::addColumn<int>("play");
    for (int play = 0; play < playCount; ++play)
        QTest::newRow(playKey(static_cast<Play>(play)).data()) << play;
}

} // namespace

/// The 31 forms: each leads to something done, and hangs together.
class WorksheetFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasToldStandsWhereItIsNeeded();
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyWayOutHasAForm_data() { addPlays(); }
    void everyWayOutHasAForm()
    {
        QFETCH(int, play);
        const WorksheetForm form = wording::worksheetForm(static_cast<Play>(play));
        QCOMPARE(static_cast<int>(form.play), play);
        QVERIFY2(form.pages.size() >= 2, "a page to fill in and one that leads on");
        QVERIFY2(form.goal.has_value(), "it ends on the board");
        QVERIFY2(!form.done.empty(), "it says when it is done");
        for (const WorksheetPage& page : form.pages) {
            QVERIFY(!page.title.isEmpty());
            QVERIFY(!page.fields.empty());
            for (const WorksheetField& field : page.fields)
                QVERIFY2(!field.label.isEmpty(), qPrintable(field.key));
        }
    }

    void keysAreThereAndAreOnlyOnce_data() { addPlays(); }
    void keysAreThereAndAreOnlyOnce()
    {
        QFETCH(int, play);
        const WorksheetForm form = wording::worksheetForm(static_cast<Play>(play));
        const QStringList keys = keysOf(form);
        QCOMPARE(static_cast<int>(std::set<QString>(keys.begin(), keys.end()).size()), static_cast<int>(keys.size()));
        for (const QString& key : namedBy(form))
            QVERIFY2(keys.contains(key), qPrintable(key));
        for (const WorksheetPage& page : form.pages) {
            for (const WorksheetField& field : page.fields) {
                const QString by = field.shownBy.endsWith("_ended"_L1) ? field.shownBy.chopped(6) : field.shownBy;
                QVERIFY2(by.isEmpty() || keys.contains(by), qPrintable(field.key));
                QVERIFY2(field.choicesFrom.isEmpty() || keys.contains(field.choicesFrom), qPrintable(field.key));
                QVERIFY2(field.countedWith.isEmpty() || keys.contains(field.countedWith), qPrintable(field.key));
                for (const TableTotal& total : field.totals)
                    QVERIFY2(total.capacity.isEmpty() || keys.contains(total.capacity), qPrintable(field.key));
            }
        }
    }

    void aFilledOneCanBeFinished_data() { addPlays(); }
    void aFilledOneCanBeFinished()
    {
        QFETCH(int, play);
        const WorksheetForm form = wording::worksheetForm(static_cast<Play>(play));
        QVERIFY2(!missingFields(form, {}).empty(), "an empty one cannot");
        const Worksheet sheet = filled(form);
        const auto missing = missingFields(form, sheet);
        QVERIFY2(missing.empty(), missing.empty() ? "" : qPrintable(missing.front()->key));
        const Result<Worksheet> valid = validatedWorksheet(sheet);
        QVERIFY(valid.has_value());
        QVERIFY2(*valid == sheet, "what the form takes is kept as it is");
    }

    void becomesACardThatCanBeKept_data() { addPlays(); }
    void becomesACardThatCanBeKept()
    {
        QFETCH(int, play);
        const auto which = static_cast<Play>(play);
        const WorksheetForm form = wording::worksheetForm(which);
        const WorksheetOutcome outcome =
            outcomeOf(form, filled(form), wording::playName(which), wording::playSteps(which), {});
        const Result<Goal> goal = validatedGoal(*outcome.goal);
        QVERIFY(goal.has_value());
        QVERIFY(goal->play == which);
        QVERIFY(!goal->steps.empty());
        QVERIFY2(goal->due.isValid(), "it has a day");
        if (outcome.talk) {
            QVERIFY(outcome.newPerson.has_value());
            QVERIFY(validatedTalk(*outcome.talk).has_value());
            QVERIFY(validatedPerson(*outcome.newPerson).has_value());
        }
        for (const Entry& entry : outcome.entries)
            QVERIFY(!entry.text.isEmpty());
        QVERIFY(!wording::outcomeLines(outcome, {}).isEmpty());
    }

    void talksWithPeopleEndInATalk()
    {
        for (const Play play : {Play::TalkSupervisor, Play::CareerPathTalk, Play::ResolveConflict, Play::Confide,
                                Play::ConnectColleague, Play::Network, Play::Mentor, Play::ExploreJobs}) {
            const WorksheetForm form = wording::worksheetForm(play);
            const WorksheetOutcome outcome = outcomeOf(form, filled(form), u"name"_s, {}, {});
            QVERIFY2(outcome.talk && outcome.talk->day.isValid(), playKey(play).data());
        }
    }

    void whatDecidesAboutAPathBecomesSteps()
    {
        const WorksheetForm form = wording::worksheetForm(Play::CareerPathTalk);
        Worksheet sheet = filled(form);
        sheet.setText(u"then"_s, u"ask for a talk"_s);
        sheet.set(u"criteria"_s, {{u"A pilot led"_s, u"June"_s, u"Renate"_s},
                                  {u"Two people trained"_s, {}, u"HR"_s},
                                  {u"English at B2"_s, u"autumn"_s, {}}});
        const WorksheetOutcome outcome = outcomeOf(form, sheet, u"name"_s, {}, {});
        QVERIFY(outcome.goal);
        QStringList steps;
        for (const Step& step : outcome.goal->steps)
            steps.append(step.text);
        QCOMPARE(steps,
                 (QStringList{u"ask for a talk"_s, u"A pilot led"_s, u"Two people trained"_s, u"English at B2"_s}));
        // Before the talk there is none yet: its one step is to ask for it.
        sheet.set(u"criteria"_s, {});
        const WorksheetOutcome before = outcomeOf(form, sheet, u"name"_s, {}, {});
        QCOMPARE(before.goal->steps.size(), size_t(1));
        QCOMPARE(before.goal->steps.front().text, u"ask for a talk"_s);
    }

    void practicesLeaveLinesInTheLog()
    {
        const std::map<Play, EntryKind> kinds{{Play::Gratitude, EntryKind::Grateful},
                                              {Play::CelebrateWins, EntryKind::Win},
                                              {Play::LoveList, EntryKind::Keep}};
        for (const auto& [play, kind] : kinds) {
            const WorksheetForm form = wording::worksheetForm(play);
            const WorksheetOutcome outcome = outcomeOf(form, filled(form), u"name"_s, {}, {});
            QVERIFY2(!outcome.entries.empty() && outcome.entries.front().kind == kind, playKey(play).data());
        }
    }

    /// What is a practice among the ways out begins one, on the days that were chosen; nothing else does.
    void practicesBeginOneOnTheDaysChosen()
    {
        for (const PlayRow& row : playRows()) {
            const WorksheetForm form = wording::worksheetForm(row.play);
            QVERIFY2(form.practice.has_value() == (row.kind == PlayKind::Practice), playKey(row.play).data());
            if (!form.practice)
                continue;
            Worksheet sheet = filled(form);
            sheet.setText(u"then"_s, u"write three lines"_s);
            sheet.setLines(form.practice->days, {u"tue"_s, u"fri"_s});
            const WorksheetOutcome outcome = outcomeOf(form, sheet, u"name"_s, {}, {});
            QCOMPARE(outcome.practice->text, u"write three lines"_s);
            QVERIFY(outcome.practice->play == row.play);
            QCOMPARE(outcome.practice->weekdays.to_ulong(), Weekdays("0010010").to_ulong());
            const QString lines = wording::outcomeLines(outcome, {}).join(u'|');
            QVERIFY2(lines.contains(u"Tuesday and Friday: \u2068write three lines"_s), qUtf8Printable(lines));
        }
    }

    void factsAndReadingCannotBeFinishedWithoutFacts()
    {
        const WorksheetForm form = wording::worksheetForm(Play::EvidenceCheck);
        Worksheet sheet = filled(form);
        sheet.set(u"facts"_s, {});
        sheet.set(u"against"_s, {});
        QVERIFY(!missingFields(form, sheet).empty());
        sheet.setLines(u"against"_s, {u"one"_s, u"two"_s, u"three"_s});
        QVERIFY2(missingFields(form, sheet).empty(), "three facts against it are three facts");
        sheet.setLines(u"rivals"_s, {u"only one"_s});
        QVERIFY(!missingFields(form, sheet).empty());
    }

    void nothingIsJudgedWhileOneDreams()
    {
        const WorksheetForm form = wording::worksheetForm(Play::DreamBrainstorm);
        Worksheet sheet = filled(form);
        sheet.set(stageKey(u"ideas"_s), {});
        for (const WorksheetField& field : form.pages[1].fields)
            QVERIFY2(!isShown(form, field, sheet), qPrintable(field.key));
    }

    void overloadSaysByHowMuch()
    {
        const WorksheetForm form = wording::worksheetForm(Play::Boundaries);
        Worksheet sheet;
        sheet.setText(u"capacity"_s, u"40"_s);
        sheet.set(u"load"_s, {{u"mail"_s, u"12"_s}, {u"project"_s, u"30"_s, u"renegotiate"_s}});
        const QString lines = wording::computedLines(form, *fieldOf(form, u"load"_s), sheet).join(u'\n');
        QVERIFY2(lines.contains(u"All together: 42"_s) && lines.contains(u"2 more than you have"_s), qPrintable(lines));
        sheet.setText(u"capacity"_s, u"42"_s);
        QVERIFY(!wording::computedLines(form, *fieldOf(form, u"load"_s), sheet).join(u'\n').contains(u"more than"_s));
    }

    void theBiggestDrainIsNamed()
    {
        const WorksheetForm form = wording::worksheetForm(Play::CraftJob);
        Worksheet sheet;
        sheet.set(u"audit"_s,
                  {{u"mail"_s, u"6"_s, u"-1"_s}, {u"reports"_s, u"2"_s, u"-2"_s}, {u"mentoring"_s, u"9"_s, u"2"_s}});
        const QString lines = wording::computedLines(form, *fieldOf(form, u"audit"_s), sheet).join(u'\n');
        QVERIFY2(lines.contains(u"Hours that drain: 8"_s) && lines.contains(u"mail"_s), qPrintable(lines));
        QVERIFY2(!lines.contains(u"mentoring"_s), qPrintable(lines));
    }

    void theLargestGapIsNamed()
    {
        const WorksheetForm form = wording::worksheetForm(Play::GoalsReflect);
        Worksheet sheet;
        sheet.set(u"values"_s, {{u"craft"_s, u"9"_s, u"7"_s}, {u"calm"_s, u"8"_s, u"2"_s}, {u"fun"_s, u"1"_s, u"5"_s}});
        const QStringList lines = wording::computedLines(form, *fieldOf(form, u"values"_s), sheet);
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines[0].contains(u"calm"_s) && lines[0].contains(u'6'), qPrintable(lines[0]));
    }

    void aTieIsCalledTooClose()
    {
        const WorksheetForm form = wording::worksheetForm(Play::Decide);
        const WorksheetField& options = *fieldOf(form, u"options"_s);
        Worksheet sheet;
        QVERIFY(wording::computedLines(form, options, sheet).isEmpty());
        sheet.set(u"options"_s, {{{}, u"Pay"_s}, {{}, u"5"_s}, {u"Stay"_s, u"3"_s}, {u"Go"_s, u"3"_s}});
        QVERIFY(wording::computedLines(form, options, sheet).join(u' ').contains(u"too close"_s));
        sheet.set(u"options"_s, {{{}, u"Pay"_s}, {{}, u"5"_s}, {u"Stay"_s, u"3"_s}, {u"Go"_s, u"5"_s}});
        QVERIFY(wording::computedLines(form, options, sheet).join(u' ').contains(u"Go"_s));
    }

    void answersAreReadAsAPersonWritesThem()
    {
        const WorksheetForm form = wording::worksheetForm(Play::TalkSupervisor);
        Worksheet sheet;
        sheet.setText(u"by"_s, u"2026-11-30"_s);
        sheet.set(u"asks"_s, {{u"relief"_s}});
        sheet.set(u"objections"_s, {{u"No money"_s, u"It is cheaper"_s}});
        const auto read = [&](const QString& key) { return wording::answerLines(*fieldOf(form, key), sheet); };
        QCOMPARE(read(u"by"_s), QStringList{u"Monday, 30 November 2026"_s});
        QCOMPARE(read(u"asks"_s), QStringList{u"less to do"_s});
        QCOMPARE(read(u"objections"_s), QStringList{u"No money · I answer: It is cheaper"_s});
        QVERIFY(read(u"facts"_s).isEmpty());
    }
};

void WorksheetFormsTest::whatWasToldStandsWhereItIsNeeded()
{
    // The questions of looking back and what they feed: assessment model, section 2.
    using Fed = std::pair<QString, Told>;
    std::vector<Fed> fed;
    for (int play = 0; play < playCount; ++play) {
        for (const WorksheetPage& page : wording::worksheetForm(static_cast<Play>(play)).pages) {
            for (const WorksheetField& field : page.fields) {
                if (field.beginsWith != Told::Nothing)
                    fed.emplace_back(playKey(static_cast<Play>(play)) + u' ' + field.key, field.beginsWith);
            }
        }
    }
    const std::vector<Fed> expected{
        {u"trace_source last_good"_s, Told::LastGood},
        {u"trace_source first_off"_s, Told::FirstOff},
        {u"trace_source changed"_s, Told::Changed},
        {u"trace_source whys"_s, Told::Whys},
        {u"trace_source cause"_s, Told::Cause},
        {u"evidence_check belief"_s, Told::Belief},
        {u"evidence_check sure_before"_s, Told::CertainBefore},
        {u"evidence_check facts"_s, Told::Facts},
        {u"evidence_check rivals"_s, Told::Alternatives},
        {u"evidence_check sure_after"_s, Told::CertainAfter},
        {u"decide decision"_s, Told::Decision},
        {u"decide waiting"_s, Told::WaitingCost},
        {u"decide reversible"_s, Told::SmallestStep},
        {u"decide by"_s, Told::DecideBy},
        {u"talk_supervisor facts"_s, Told::Facts},
        {u"talk_supervisor who"_s, Told::Superior},
        {u"career_path_talk who"_s, Told::Superior},
        {u"resolve_conflict happened"_s, Told::Facts},
        {u"confide who"_s, Told::Confidant},
        {u"craft_job more"_s, Told::Tasks},
        {u"dream_brainstorm ideas"_s, Told::Scene},
        {u"dream_brainstorm best"_s, Told::Outcome},
        {u"dream_brainstorm obstacle"_s, Told::Obstacle},
        {u"dream_brainstorm overcome"_s, Told::ThenStep},
        {u"love_list gained"_s, Told::Loves},
        {u"explore_jobs musts"_s, Told::Loves},
    };
    QCOMPARE(fed.size(), expected.size());
    for (size_t row = 0; row < fed.size(); ++row)
        QVERIFY2(fed[row] == expected[row], qPrintable(fed[row].first));
}

QTEST_APPLESS_MAIN(WorksheetFormsTest)
#include "worksheet_forms_test.moc"
