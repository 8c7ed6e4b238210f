// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/bin.h>
#include <domain/clock.h>
#include <domain/daily.h>
#include <domain/entry.h>
#include <domain/id.h>
#include <domain/import_plan.h>
#include <domain/journal_change.h>
#include <domain/name_book.h>
#include <domain/result.h>
#include <domain/standing.h>
#include <domain/verb.h>
#include <domain/worksheet_outcome.h>

#include <QObject>
#include <QSet>
#include <QString>
#include <QUuid>

#include <memory>
#include <optional>
#include <vector>

namespace unrut {

struct SearchQuery;

/// What a change touched; handed to everything that shows the journal.
struct WorkspaceChange
{
    std::vector<CheckId> checks;
    std::vector<GoalId> goals;
    std::vector<EntryId> entries;
    std::vector<QDate> checkInDays;
    std::vector<PersonId> people;
    std::vector<TalkId> talks;
    std::vector<LookingBackId> lookingBacks;
    std::vector<ArrivalId> arrivals;
    std::vector<WorksheetId> worksheets;
    std::vector<FridayPageId> fridayPages;
    std::vector<PracticeId> practices;
    bool rules = false;
    bool timer = false;
    bool reminders = false;
    bool everything = false; ///< reloaded: believe nothing you hold
};

/// How a verb may deal with the limit on Doing.
enum class LimitChoice {
    Respect, ///< refuse with LimitReached
    Swap,    ///< what is in Doing goes to the top of Next
    Raise,   ///< the limit goes up by what is needed; recorded on the goal
};

/// What an import did.
struct ImportDone
{
    ImportPlan plan;
    QString backup;       ///< the copy of the journal before it; empty when it was empty
    QDateTime backupAt;   ///< UTC; null without one
    bool undoable = true; ///< there was too much of it for the list of steps: then only the backup leads back
};

/// How a workspace opens its journal.
enum class WorkspaceMode {
    CreateIfMissing,
    MustExist,
    ReadOnly, ///< every verb fails with JournalReadOnly
};

/// The open journal: the only way to change anything.
///
/// One verb per thing a person can do; each is one durable transaction and one undo step with its own name, or fails,
/// changes nothing and leaves no undo step. Checks, goals, people and talks are held in memory; entries and check-ins
/// are read by page. Used on the thread that opened it, or that it was moved to. No verb may be called from a slot of
/// changed().
class Workspace : public QObject
{
    Q_OBJECT

public:
    using Verb = unrut::Verb;

    static Result<std::unique_ptr<Workspace>> open(const QString& path, WorkspaceMode mode, const Clock& clock,
                                                   IdSource& ids);
    ~Workspace() override;
    /// From now on for \a thread alone. Called on the thread that it lives on, before anything is connected to it.
    void handTo(QThread& thread);

    // What is there. References stay good until the next change.
    [[nodiscard]] const std::vector<Check>& checks() const; ///< drafts and binned too, oldest first
    [[nodiscard]] const Check* draft() const;               ///< the one draft, or null
    [[nodiscard]] const std::vector<Goal>& goals() const;   ///< binned too
    [[nodiscard]] const Goal* goal(const GoalId& id) const;
    [[nodiscard]] const Goal* focus() const; ///< the first card in Doing, a side project only if there is no other
    [[nodiscard]] std::optional<FocusTimer> timer() const; ///< the stretch of work that is running
    [[nodiscard]] const BoardRules& rules() const;
    [[nodiscard]] const std::vector<Person>& people() const; ///< binned too, oldest first
    [[nodiscard]] const Person* person(const PersonId& id) const;
    [[nodiscard]] const std::vector<Talk>& talks() const; ///< binned too, by when they were made
    [[nodiscard]] const Talk* talk(const TalkId& id) const;
    [[nodiscard]] const std::vector<LookingBack>& lookingBacks() const; ///< binned too, oldest first
    [[nodiscard]] std::optional<LookingBack> lookingBack() const;       ///< the one in force on the clock's today
    [[nodiscard]] const std::vector<Arrival>& arrivals() const;         ///< binned too, oldest first
    [[nodiscard]] std::optional<Arrival> arrival() const;               ///< the last that is not in the bin
    [[nodiscard]] const std::vector<Worksheet>& worksheets() const;     ///< binned too, oldest first
    [[nodiscard]] const std::vector<FridayPage>& fridayPages() const;   ///< binned too, oldest first
    [[nodiscard]] const std::vector<Practice>& practices() const;       ///< binned too, oldest first
    [[nodiscard]] const Practice* practice() const;                     ///< the one that goes on today, or null
    [[nodiscard]] const Worksheet* worksheet(const WorksheetId& id) const;
    /// On the clock's today; while all checks are of days to come (the clock was set back) on the first of those.
    [[nodiscard]] std::optional<Standing> standing() const;
    [[nodiscard]] std::optional<Standing> standingOn(QDate day) const;
    /// Two assessments running were better, and no arrival says so yet: domain/check_rhythm.h, on the clock's today.
    [[nodiscard]] bool isArrivalDue() const;
    /// Recover first (R2) today: rest is offered, and nothing is to be just started.
    [[nodiscard]] bool restsFirst() const;
    /// The safety card is shown today (R4): due days rest, and nothing is celebrated.
    [[nodiscard]] bool duesRest() const;
    [[nodiscard]] std::optional<Standing> standingOf(const CheckId& check) const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool wasCreated() const;
    [[nodiscard]] const Clock& clock() const;

    // Read by query.
    [[nodiscard]] Result<std::vector<Entry>> entries(const EntryFilter& filter, int offset, int limit) const;
    [[nodiscard]] Result<std::vector<Entry>> entriesBeside(const EntryFilter& filter, const EntryId& beside,
                                                           LogDirection direction, int limit) const;
    [[nodiscard]] Result<int> entryCount(const EntryFilter& filter) const;
    [[nodiscard]] Result<std::optional<QSet<QUuid>>> thingsWith(const SearchQuery& query) const; ///< as JournalStore
    [[nodiscard]] Result<EntryTally> tallyEntries(const EntryFilter& filter, const EntryTally& so, int most) const;
    [[nodiscard]] Result<std::optional<Entry>> entry(const EntryId& id) const;
    /// The #tags and @people that are named most. The first time this goes through the whole log; from then on it does
    /// not.
    [[nodiscard]] Result<std::vector<NameCount>> topNames(int limit, NamesOf of = NamesOf::TheLog) const;
    [[nodiscard]] Result<std::vector<int>> entriesPerWeek(int weeks, QDate lastDay = {}) const;
    [[nodiscard]] Result<QDate> firstEntryDay() const;
    [[nodiscard]] Result<std::vector<CheckIn>> checkIns(QDate from, QDate to) const;
    [[nodiscard]] Result<std::optional<CheckIn>> checkIn(QDate day) const;
    [[nodiscard]] Result<LinkFacts> linkFacts(QDate from, QDate to) const; ///< null \a from: all there is
    [[nodiscard]] Result<Journal> everything() const;

    // Checks. Wizard answers are saved at once and are no undo steps; finishing is one.
    Result<CheckId> recordCheck(Check check);   ///< a whole check at once (command line, import)
    Result<CheckId> beginDraft(CheckForm form); ///< AlreadyExists while there is a draft
    Status answerDraft(ItemIndex item, const Answer& answer);
    Status answerDraftScreen(int item, const Answer& answer);
    Status setDraftEvent(CheckEvent event, bool happened);
    Status setDraftImportance(Domain domain, int importance);
    Result<CheckId> finishDraft(); ///< NoAnswers, NotFound
    Status discardDraft();         ///< to the bin; for good where nothing was answered or written
    Status binCheck(const CheckId& id);
    Status restoreCheck(const CheckId& id);
    /// Answers a statement that a finished short form left out; no undo step. With the last of them the check is a full
    /// one. Errors: NotFound (no finished short form), UnknownItem (part of the short form), InvalidAnswer.
    Status answerRest(const CheckId& id, ItemIndex item, const Answer& answer);
    Status annotateCheck(const CheckId& id, const QString& note, const QString& mergeKey = {});
    Status declineSecondCheck(); ///< NotFound while no check is finished
    Status endSafetyCard();      ///< 'I have spoken with someone', with the newest check; NotFound without one

    // Looking back and the way out.
    /// The id is null for a new one; edits with one mergeKey in a row are one undo step. Errors: NotFound, and those of
    /// validatedLookingBack().
    Result<LookingBackId> saveLookingBack(LookingBack lookingBack, const QString& mergeKey = {});
    Status binLookingBack(const LookingBackId& id);
    Status restoreLookingBack(const LookingBackId& id);
    Result<ArrivalId> openArrival(); ///< today, with the domain that it is judged by
    Status editArrival(const Arrival& arrival, const QString& mergeKey = {}); ///< all but id, day, times
    Status binArrival(const ArrivalId& id);
    Status restoreArrival(const ArrivalId& id);

    // Worksheets of ways out.
    /// The id is null for a new one; only answers are taken from one that is there. Edits with one mergeKey in a row
    /// are one undo step. Errors: NotFound, and those of validatedWorksheet().
    Result<WorksheetId> saveWorksheet(Worksheet worksheet, const QString& mergeKey = {});
    Status binWorksheet(const WorksheetId& id); ///< what it became stays
    Status restoreWorksheet(const WorksheetId& id);
    /// Puts what it becomes into the journal, all in one step: the card at the end of Next, or in the open card of its
    /// way out, whose open steps of \a standIn give way; the talk; the practice, in the place of one that goes on; what
    /// it adds to looking back; and, the first time, lines of the log, dated today. Finished again, it changes its card
    /// and its talk whatever has become of them, unless they are in the bin: a talk that was held keeps its day, and
    /// only a day to come makes a further one; a practice that was stopped stays so. Errors: NotFound, and those of the
    /// things themselves.
    Status finishWorksheet(const WorksheetId& id, const WorksheetOutcome& outcome, const QStringList& standIn = {});

    // The Friday page and the practice.
    /// The id is null for a new one; day and entries are set here. The two texts go into the log, change what they are
    /// there, or, empty, take it to the bin: all in one step. Errors: NotFound, NoAnswers (nothing is on it), and those
    /// of validatedFridayPage() and of entries.
    Result<FridayPageId> saveFridayPage(FridayPage page, const QString& grateful, const QString& win);
    Status binFridayPage(const FridayPageId& id); ///< its entries stay
    Status restoreFridayPage(const FridayPageId& id);
    /// Begins today, for \a weekdays (none: every working day); the one that goes on ends with that when it is to be
    /// \a instead. Errors: AlreadyExists (one goes on), and those of validatedPractice().
    Result<PracticeId> beginPractice(PracticeKind kind, const QString& text, std::optional<Play> play = {},
                                     bool instead = false, const Weekdays& weekdays = {});
    /// What a day of it was. The first time that it is done, what was planned becomes a win, and a step of the card of
    /// its way out that reads so is ticked, too: all in one step. Errors: NotFound, and those of validatedPractice()
    /// and of entries.
    Status notePracticeDay(const PracticeId& id, const PracticeDay& day, const QString& mergeKey = {});
    /// An evening of three good things: what is written goes into the log. Errors: NotFound, EmptyText (all are).
    Status noteGoodThings(const PracticeId& id, const QStringList& things);
    Status keepPractice(const PracticeId& id); ///< for four more weeks
    Status endPractice(const PracticeId& id);

    // Goals. Every route into Doing goes through the limit.
    Result<GoalId> addGoal(Goal goal,
                           LimitChoice choice = LimitChoice::Respect); ///< id, times and position are set here
    /// All but column, position, history and bin. Edits with one \a mergeKey in a row are one undo step. Another kind
    /// can make a card in Doing count for a limit, which \a choice is for.
    Status editGoal(const Goal& goal, const QString& mergeKey = {}, LimitChoice choice = LimitChoice::Respect);
    /// To \a row (0-based, among the cards of the column without these) of \a column; -1: the end.
    Status moveGoals(const std::vector<GoalId>& ids, BoardColumn column, int row,
                     LimitChoice choice = LimitChoice::Respect);
    Status binGoals(const std::vector<GoalId>& ids);
    Status restoreGoal(const GoalId& id, LimitChoice choice = LimitChoice::Respect);
    Result<StepId> addStep(const GoalId& goal, const QString& text);
    Status editStep(const GoalId& goal, const StepId& step, const QString& text);
    Status tickStep(const GoalId& goal, const StepId& step, bool done);
    Status moveStep(const GoalId& goal, const StepId& step, int row);
    Status removeStep(const GoalId& goal, const StepId& step);
    Status addMinutes(const GoalId& goal, int minutes);
    /// A decision reaches Done in this way only. Deferring needs \a words, the reason. Errors: EmptyText, NotFound.
    Status endDecision(const GoalId& goal, DecisionEnd end, const QString& words, QDate review = {});
    Status reachStage(const GoalId& goal, OpportunityStage stage); ///< dated today; opportunities only
    Status keepDay(const GoalId& goal, QDate day, bool kept);      ///< self-care only
    Status reviewGoal(const GoalId& goal, std::optional<Helped> helped);
    Status setRules(const BoardRules& rules); ///< all but names. OutOfRange; LimitReached when Doing holds more
    Status renameColumn(BoardColumn column, const QString& name); ///< empty: the usual name. Not the archive

    // 'Just start'. Begun and ended at once and durably; only the minutes that it leaves are an undo step.
    Status startTimer(const GoalId& goal, int minutes); ///< AlreadyExists while one runs
    Status stopTimer(const QString& pulledAway = {});   ///< adds the minutes worked to its goal

    // The log.
    Result<EntryId> addEntry(EntryKind kind, const QString& text, QDate day, std::optional<GoalId> goal = {});
    Status editEntry(const EntryId& id, EntryKind kind, const QString& text, QDate day);
    /// All of them in one step; those that are of that kind already are left alone.
    Status setEntriesKind(const std::vector<EntryId>& ids, EntryKind kind);
    Status binEntries(const std::vector<EntryId>& ids);
    Status restoreEntries(const std::vector<EntryId>& ids);
    /// Renames a #tag or @person, given with its sign, in every entry, in the bin too; one that is there already is
    /// merged with it. Returns how many entries changed. Errors: NotFound, EmptyText, InvalidText (no name, or another
    /// sign).
    Result<int> renameName(const QString& from, const QString& to);

    // Check-ins: one a day; setting it again changes it.
    Status setCheckIn(const CheckIn& checkIn, const QString& mergeKey = {});

    // People and talks. Ids of points and agreements that are null are set here.
    Result<PersonId> addPerson(Person person);
    Status editPerson(const Person& person, const QString& mergeKey = {}); ///< all but the bin
    Status binPerson(const PersonId& id);                                  ///< the talks stay with the person
    Status restorePerson(const PersonId& id);
    Result<TalkId> addTalk(Talk talk);                               ///< NotFound when there is no such person
    Status editTalk(const Talk& talk, const QString& mergeKey = {}); ///< all but whose it is and the bin
    Status binTalk(const TalkId& id);
    Status restoreTalk(const TalkId& id);
    /// What was agreed becomes a goal at the end of Next, for \a why. Errors: NotFound, AlreadyExists.
    Result<GoalId> agreementToGoal(const TalkId& talk, const AgreementId& agreement, const QString& why);

    // Reminders. What was shown and answered is no undo step. workspace/reminders.h makes use of it.
    [[nodiscard]] Result<ReminderMemory> reminderMemory() const; ///< read when it is first asked for
    Status keepReminders(const ReminderMemory& memory);

    // What stands in fields and was not added or saved yet. No undo step, nobody is told, and it is in no export.
    [[nodiscard]] Result<UnsentTexts> unsentTexts() const; ///< read when it is first asked for
    /// Takes over what stands in some places; an empty text is forgotten. The others stay as they are.
    Status keepUnsent(const UnsentTexts& texts);

    // Undo. The file is written before the list of steps moves: a failure leaves both as they were.
    // Errors beside those of writing: NothingToUndo, NothingToRedo, UndoBreaksLimit, AlreadyExists (a second draft).
    Status undo();
    Status redo();
    [[nodiscard]] std::optional<Verb> undoVerb() const; ///< what undo() would take back
    [[nodiscard]] std::optional<Verb> redoVerb() const;

    // The bin. What is in it can be restored by the verbs above, or here by whatever it is.
    [[nodiscard]] Result<Bin> bin() const;
    Status restoreFromBin(const BinnedThing& thing); ///< errors: NotFound, and those of the verb for its kind
    /// Puts a step or point back at the end of the list that it was taken out of. Error: NotFound (also where that list
    /// belongs to something in the bin).
    Status restoreLine(const BinnedLineId& id);
    /// Takes out of the file for good what went to the bin more than binDays before \a day, by the local calendar;
    /// null: all of it. No undo step; steps that would need any of it go. All backups there are count as made before.
    /// Errors beside those of writing: FolderReadOnly (the folder of the backups, where that has to be noted).
    Result<BinCounts> emptyBin(QDate day = {});

    // Files.
    /// Where copies before an import go, and which emptyBin() means; beside the journal unless another was set.
    [[nodiscard]] QString backupFolder() const;
    void setBackupFolder(const QString& folder); ///< empty: beside the journal
    /// Puts a whole journal into this one, which must be empty; no undo step, and the list of steps is emptied.
    /// Errors beside those of writing: AlreadyExists.
    Status fill(const Journal& journal);
    /// What importing \a file would do; nothing is changed. Errors: DoesNotFit, ReadFailed.
    [[nodiscard]] Result<ImportPlan> planImport(const Journal& file, Differing differing) const;
    /// Imports it: a verified backup first, unless the journal is empty, then all of it in one transaction and as one
    /// undo step. Errors beside those of planImport() and of writing: BackupFailed and its like; nothing was changed.
    Result<ImportDone> importJournal(const Journal& file, Differing differing);
    Status backupTo(const QString& file) const;
    Status verify() const;
    /// Lets go of what reading the file has left in memory; the next read takes a moment longer.
    void releaseMemory() const;

Q_SIGNALS:
    void changed(const unrut::WorkspaceChange& change);
    /// The journal's file did not take a change, whatever the reason; the verb that was called returns it.
    void refused();
    /// What can be undone or redone has changed.
    void undoChanged();

private:
    friend class ImportRun;
    struct Private;
    explicit Workspace(std::unique_ptr<Private> inside);
    template <class Alter>
    Status alterGoal(Verb verb, const GoalId& id, Alter alter);
    template <class Alter>
    Status alterStep(Verb verb, const GoalId& goal, const StepId& id, Alter alter);
    Status setEntriesBinned(Verb verb, const std::vector<EntryId>& ids, const QDateTime& binnedAt);

    std::unique_ptr<Private> d;
};

/// The computer's clock in its local time zone.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] QDate today() const override;
    [[nodiscard]] QTime timeOfDay() const override;
};

/// Version 7 UUIDs from the computer's clock and its random generator; ids made in one millisecond still sort in order.
class SystemIdSource final : public IdSource
{
public:
    QUuid next() override;

private:
    qint64 m_lastMillisecond = 0;
    quint64 m_counter = 0;
};

} // namespace unrut
