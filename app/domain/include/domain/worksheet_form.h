// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>
#include <domain/goal.h>
#include <domain/talk.h>
#include <domain/worksheet.h>

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace unrut {

// A form is data: pages of fields with their rules, what the worksheet becomes, and when the way out is done. The texts
// in it are handed in by whoever makes the form; no rule reads them.

enum class FieldKind {
    Heading, ///< asks nothing: a line between fields, or what is computed from them
    ShortText,
    LongText,
    List,
    FreeListing, ///< a list in which nothing is judged until the person ends the stage (stageKey())
    Day,
    Month, ///< the first day of one
    Number,
    Scale10,  ///< 0-10
    Scale100, ///< 0-100
    Choice,
    SeveralOf,
    YesNo, ///< 'yes', 'no' or 'unknown'
    Person,
    Entries, ///< lines of the log: rows of id and text as it was
    Goals,   ///< cards: rows of id and title as it was
    Table,
    Matrix,    ///< row 0 names what matters, row 1 says how much (1-5), then rows of an option and its marks (1-5)
    Checklist, ///< what is kept up to date: rows of its key, the day of the last time, and the day before that
};
constexpr int fieldKindCount = 19;

/// What a field of a new worksheet begins with, of what was told when looking back (assessment model, section 2,
/// 'feeds').
enum class Told {
    Nothing,
    LastGood, ///< q1
    FirstOff, ///< q1
    Changed,  ///< q2
    Whys,     ///< q3
    Cause,    ///< q3: the sentence that names it
    Belief,   ///< q4
    CertainBefore,
    Facts,
    Alternatives,
    CertainAfter,
    Tasks,     ///< q5: that would be missed
    Loves,     ///< q5: skills, tasks and people that would be missed
    Superior,  ///< q6: the supervisor, else HR, unless a talk would not be safe
    Confidant, ///< q6: the first with whom a talk is safe who has no say over the person
    Decision,  ///< q7
    WaitingCost,
    SmallestStep,
    DecideBy,
    Scene, ///< q8
    Outcome,
    Obstacle,
    ThenStep,
};

/// One thing to choose.
struct FieldChoice
{
    QString key;
    QString label;
    bool operator==(const FieldChoice&) const = default;
};

struct TableColumn
{
    enum class Kind { Text, Number, Choice, Score };
    QString label;
    Kind kind = Kind::Text;
    double low = 0;                   ///< Number
    double high = 0;                  ///< Number
    double weight = 0;                ///< Number: what it counts for in the score
    std::vector<FieldChoice> choices; ///< Choice
    bool operator==(const TableColumn&) const = default;
};

/// A sum under a table.
struct TableTotal
{
    enum class Counts { All, Below, Above };
    QString label;
    qsizetype add = 0;           ///< the column that is added up
    qsizetype by = 0;            ///< the column that decides what counts
    Counts counts = Counts::All; ///< all rows, those with a number below or above zero in \a by
    QString capacity;            ///< the field with the most it may be; empty: none
    bool operator==(const TableTotal&) const = default;
};

struct WorksheetField
{
    QString key;
    FieldKind kind = FieldKind::ShortText;
    QString label;
    QString help;        ///< below the label; may be empty
    QString example;     ///< of a good answer; may be empty
    int least = 0;       ///< so many answers, lines or rows are needed; 0: may be left out
    QString countedWith; ///< the answers of that field count as its own, too; empty: none
    QString shownBy;     ///< shown once that field has an answer; empty: always
    QString shownFor;    ///< ... and only when this is its answer, or among them, or chosen in a row; empty: any
    std::vector<FieldChoice> choices;
    std::vector<TableColumn> columns;
    std::vector<TableTotal> totals;
    double low = 0;  ///< Number
    double high = 0; ///< Number
    std::vector<EntryKind> entryKinds = {};
    std::vector<GoalKind> goalKinds = {}; ///< Goals: of these kinds; empty: of any
    bool isFinished = false;              ///< Goals: finished ones; else those that are open
    Told beginsWith = Told::Nothing;
    QString choicesFrom = {}; ///< Choice: between the options of that matrix or the lines of that list; empty: choices
    QStringList offersFrom = {}; ///< ShortText, Person: what stands in those lists, tables and so on is offered
    bool offersEvents = false;   ///< ShortText: so is what happened before it began, as it was told
    QString beside = {};         ///< Scale10, Scale100: what was answered there stands beside it; empty: nothing
    bool operator==(const WorksheetField&) const = default;
};

struct WorksheetPage
{
    QString title;
    std::vector<WorksheetField> fields;
    bool operator==(const WorksheetPage&) const = default;
};

/// The day of a card once a certain answer was given.
struct DayFor
{
    QString choice; ///< Choice
    QString answer; ///< its key
    QString day;    ///< Day; without an answer there the day of the card stays
    bool operator==(const DayFor&) const = default;
};

/// The card that a worksheet becomes. Fields by key; empty: none.
struct GoalEnding
{
    QString title; ///< without one, or without an answer, the card is called after the way out
    QString why;
    QStringList steps; ///< lists, tables (their first column) and texts, in this order
    QString cue;
    QString then;
    QString due;
    QString person;
    QString options;  ///< Matrix or list: what a decision is between
    QString weight;   ///< Scale10: how heavy a decision is; what it stands beside, while it has no answer
    QString times;    ///< Number: days a week of a habit
    QString source;   ///< of something to learn
    QString cost;     ///< of something to learn
    QString approval; ///< Choice with the keys of Approval
    QString test;     ///< of a venture
    QStringList notes;
    QString kind = {};  ///< Choice with the keys of GoalKind; without an answer it is the one of the way out
    QString limit = {}; ///< Number: what the limit on Doing is set to
    QString parks = {}; ///< Goals: cards that leave Doing, but for the one that is called as this card
    std::vector<DayFor> daysFor = {}; ///< in the place of \a due
    bool operator==(const GoalEnding&) const = default;
};

/// The talk that a worksheet becomes.
struct TalkEnding
{
    QString person; ///< needed: without a name there is no talk
    QString day;
    TalkForm form = TalkForm::Open;
    PersonRole role = PersonRole::Colleague;  ///< of somebody who is not listed yet
    std::multimap<SheetField, QString> sheet; ///< several fields stand one under the other
    QString asks;                             ///< SeveralOf with the keys of AskKind
    QString objections;                       ///< Table: what they may say, what to answer
    QString needs = {};                       ///< without an answer there, or that choice in a row, there is no talk
    QString chosen = {};                      ///< ... the choice; of a table only rows with it are told
    QString rhythm = {};                      ///< Number: every how many weeks one would like to talk
    bool operator==(const TalkEnding&) const = default;
};

/// Rows of a table that become cards of their own: those with \a value in \a column, or with anything there.
struct RowsEnding
{
    QString field;
    qsizetype column = 0;
    QString value; ///< empty: any
    GoalKind kind = GoalKind::StepGoal;
    std::optional<qsizetype> step = {};  ///< the column with the first step
    std::optional<qsizetype> where = {}; ///< Opportunity: the column with the organisation
    bool operator==(const RowsEnding&) const = default;
};

/// A new area to try for a while: a card of its own among the dreams, with the end of its time box.
struct TrialEnding
{
    QString title;
    QString until; ///< Day; the end of the time box
    bool operator==(const TrialEnding&) const = default;
};

/// Lines of the log that a worksheet leaves.
struct EntriesEnding
{
    EntryKind kind = EntryKind::Note;
    QString field;
    bool operator==(const EntriesEnding&) const = default;
};

/// The practice that a worksheet begins: something small, done again on the days that were chosen.
struct PracticeEnding
{
    QString text; ///< without an answer it is called after the way out
    QString days; ///< SeveralOf with the keys of Weekday; without an answer it is for working days
    bool operator==(const PracticeEnding&) const = default;
};

/// What the journal can tell about a way out being done. What happened within a span of days counts once it has
/// happened, however long ago: of all spans that end on the day the worksheet was begun or later, the fullest one.
enum class DoneFact {
    WinsInTwoWeeks,
    GratefulWeeks,      ///< of four weeks running
    Keeps,              ///< since the worksheet was begun
    TalksHeld,          ///< since the worksheet was begun, with those named in it, or of its own kind
    TalksInThreeWeeks,  ///< of those
    TalksNoted,         ///< of those: with an outcome or an agreement
    TalksSettled,       ///< of those: noted, with a day to come back to it
    TalksAgreed,        ///< of those: with an agreement
    StepsDone,          ///< of its card
    GoalDone,           ///< its card is done
    StartsIn2Weeks,     ///< days on which its card was worked on
    DaysKept,           ///< days on which its habit was kept
    DaysKeptIn2Weeks,   ///< of those
    ItemDaysInTwoWeeks, ///< days with a step of its card done, or with its practice done
    DaysTried,          ///< from the first day on which its card was in Doing or worked on, to the day it was done
    LimitKept,          ///< 1 while the limit on Doing is not above the one in the worksheet
    DaysInsideTheLimit, ///< the longest run of days since it was finished with no more in Doing than that
};

/// One condition of 'done when'.
struct DoneRule
{
    QString key; ///< where the person says that it is so, if neither field nor fact tells: doneKey()
    QString text;
    QString field; ///< has at least \a least answers, and so has whatever it makes needed
    std::optional<DoneFact> fact;
    int least = 1;
    QStringList among = {};              ///< Choice: only these answers count; empty: any
    std::vector<qsizetype> columns = {}; ///< Table: only rows count that have something in all of these
    bool sinceBegun = false;             ///< Day: counts only when not before the day the worksheet was begun
    /// Number of days a week, or SeveralOf with the days themselves: two weeks of them are enough if that is less.
    QString plannedBy = {};
    int outOf =
        0; ///< with plannedBy: \a least out of so many, and of what was planned the same part, rounded up; 0: all
    bool operator==(const DoneRule&) const = default;
};
enum class DoneState { Open, Met, Asked }; ///< Asked: only the person can tell

struct WorksheetForm
{
    Play play = Play::TraceSource;
    std::vector<WorksheetPage> pages;
    std::optional<GoalEnding> goal;
    std::optional<TalkEnding> talk;
    std::vector<EntriesEnding> entries;
    std::vector<RowsEnding> rows;
    std::optional<TrialEnding> trial;
    std::optional<PracticeEnding> practice;
    bool becomesLookingBack = false; ///< its months, change and whys go where 'Looking back' keeps them
    std::vector<DoneRule> done;
    bool operator==(const WorksheetForm&) const = default;
};

[[nodiscard]] const WorksheetField* fieldOf(const WorksheetForm& form, const QString& key);
/// Where it stands that the stage of a free listing was ended.
[[nodiscard]] QString stageKey(const QString& field);
/// Where it stands that a condition holds that only the person can tell.
[[nodiscard]] QString doneKey(const DoneRule& rule);

/// What a field of choices lets choose from. What is taken from another field has its own text as its key.
[[nodiscard]] std::vector<FieldChoice> choicesOf(const WorksheetForm& form, const WorksheetField& field,
                                                 const Worksheet& worksheet);
/// What a line may be chosen from instead of typed: the lines, first cells, options and titles of other fields, each
/// once. Events are no part of it, since they have no text here.
[[nodiscard]] QStringList offersOf(const WorksheetForm& form, const WorksheetField& field, const Worksheet& worksheet);
/// False while the field that it hangs on has no answer, or another one, or is not shown itself.
[[nodiscard]] bool isShown(const WorksheetForm& form, const WorksheetField& field, const Worksheet& worksheet);
/// How many answers it has: lines, rows, choices, options of a matrix; 1 or 0 for anything else.
[[nodiscard]] int answerCount(const WorksheetField& field, const Worksheet& worksheet);
/// The same with those of the field that it is counted with.
[[nodiscard]] int countedAnswers(const WorksheetForm& form, const WorksheetField& field, const Worksheet& worksheet);
/// What still needs an answer, in the order of the form; on one page, or on all with -1. A free listing also needs its
/// stage ended.
[[nodiscard]] std::vector<const WorksheetField*> missingFields(const WorksheetForm& form, const Worksheet& worksheet,
                                                               int page = -1);
/// The first page where something is missing; the last when nothing is.
[[nodiscard]] int firstOpenPage(const WorksheetForm& form, const Worksheet& worksheet);
/// How many of the pages miss nothing and have an answer; of the first \a upTo alone, of all with -1.
[[nodiscard]] int pagesFilled(const WorksheetForm& form, const Worksheet& worksheet, int upTo = -1);

/// The weighted sum of a row of a table: every number times the weight of its column. Nothing without a number.
[[nodiscard]] std::optional<double> rowScore(const WorksheetField& table, const QStringList& row);
[[nodiscard]] double totalOf(const TableTotal& total, const Cells& cells);

/// An option and what its marks come to.
struct OptionSum
{
    QString option;
    double sum = 0;
    bool operator==(const OptionSum&) const = default;
};
/// The options of a matrix, largest sum first; those without a name are left out.
[[nodiscard]] std::vector<OptionSum> matrixSums(const Cells& matrix);
/// What an option could come to at most: five for everything that matters.
[[nodiscard]] double matrixMost(const Cells& matrix);
/// True when the two best are less than 5 % of the most apart: too close for numbers to decide.
[[nodiscard]] bool isTooClose(const Cells& matrix);
constexpr double largestMark = 5;

/// How much of what it counts a condition asks for.
[[nodiscard]] int neededBy(const DoneRule& rule, const Worksheet& worksheet);
[[nodiscard]] DoneState doneState(const DoneRule& rule, const WorksheetForm& form, const Worksheet& worksheet,
                                  const std::map<DoneFact, int>& facts);
/// True when every condition is met or said to be.
[[nodiscard]] bool isDone(const WorksheetForm& form, const Worksheet& worksheet, const std::map<DoneFact, int>& facts);

} // namespace unrut
