// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goal_moves.h"
#include "recent_check_ins.h"

#include <workspace/workspace.h>

#include <storage/backups.h>
#include <storage/journal_store.h>

#include <QHash>
#include <QLockFile>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>
#include <chrono>

namespace unrut {

/// The inside of the workspace: the store, what is held in memory, and the undo list.
struct Workspace::Private
{
    Private(const Clock& theClock, IdSource& theIds) : clock(theClock), ids(theIds) {}

    const Clock& clock;
    IdSource& ids;
    std::shared_ptr<QLockFile> lock; ///< null in read-only mode
    std::unique_ptr<JournalStore> store;
    bool created = false;
    QString backupFolder; ///< empty: the usual one
    std::vector<Check> checks;
    std::vector<Goal> goals;
    QHash<GoalId, size_t> goalPlaces; ///< where they were when last looked for; findGoal() sees whether it still holds
    std::vector<LookingBack> lookingBacks;
    std::vector<Arrival> arrivals;
    std::vector<Worksheet> worksheets;
    std::vector<FridayPage> fridayPages;
    std::vector<Practice> practices;
    BoardRules rules;
    std::vector<Person> people;
    std::vector<Talk> talks;
    std::optional<FocusTimer> timer;
    std::optional<ReminderMemory> reminders; ///< nothing until it was asked for
    std::optional<UnsentTexts> unsent;       ///< likewise
    mutable std::optional<NameBook> names;   ///< likewise
    /// The standing of a day, as long as nothing changes: many parts of the window ask for it at each change.
    mutable std::optional<std::pair<QDate, std::optional<Standing>>> standing;
    mutable std::optional<std::pair<QDate, bool>> arrivalIsDue; ///< likewise
    mutable RecentCheckIns recentCheckIns;
    QUndoStack stack;
    Workspace* owner = nullptr;
    bool announcing = false; ///< inside a slot of changed(), where no verb may be called
    bool importing = false;  ///< an ImportRun writes on another thread, and memory stands still

    /// Reads anew what is held in memory.
    Status load();
    std::unique_ptr<QTimer> forgetting; ///< null until there was something to forget

    /// Writes to the file. Error beside those of writing: AlreadyExists while an import is under way.
    Status keep(const JournalChange& change);
    /// What an ImportRun wrote comes into memory, and is a step where \a undoable.
    Status adopt(const JournalChange& change, bool undoable);
    /// Writes the change, then memory, then files the undo step, then tells everyone.
    Status run(Verb verb, const JournalChange& change, const QString& mergeKey = {});
    /// The same without an undo step: wizard answers.
    Status write(const JournalChange& change);

    /// Writes a large change, empties the list of steps and reads memory anew.
    Status takeOver(const JournalChange& change);
    /// Writes what leaves the bin for good, reads memory anew and lets go of steps that would need any of it.
    Status purge(const JournalChange& change);
    /// Takes words of what left the bin, in this session or one that was killed, out of the search index for some
    /// hundredths of a second; the rest comes later, or while the journal is closed.
    void forgetSome();
    void forgetLater(std::chrono::milliseconds when);
    /// Writes a change again, or its inverse, for undo and redo. When memory has moved on (an answer was given to the
    /// draft that the step would bring back), the step is of no use any more: the list is emptied and \a stale
    /// returned.
    Status replay(const JournalChange& change, ErrorCode stale);

    /// Would the journal after \a change still keep its rules? Errors: LimitReached, AlreadyExists.
    [[nodiscard]] Status allows(const JournalChange& change) const;
    /// True while memory still holds what \a change replaces.
    [[nodiscard]] bool isCurrent(const JournalChange& change) const;

    [[nodiscard]] QDateTime now() const { return clock.now(); }
    /// An event of a goal's history with its id, instant and day.
    [[nodiscard]] GoalEvent eventNow()
    {
        GoalEvent event;
        event.id = ids.make<HistoryId>();
        event.at = now();
        event.day = clock.today();
        return event;
    }
    /// The board as it stands, to be rearranged.
    [[nodiscard]] BoardEdit boardEdit()
    {
        return {goals, rules, clock.today(), now(), [this] { return ids.next(); }};
    }
    [[nodiscard]] Check* findCheck(const CheckId& id);
    /// Asked for every card that is drawn, so it does not look through them all.
    [[nodiscard]] Goal* findGoal(const GoalId& id);
    [[nodiscard]] Person* findPerson(const PersonId& id);
    [[nodiscard]] Talk* findTalk(const TalkId& id);
    /// Where copies go, and which emptying the bin means.
    [[nodiscard]] BackupFolder copies() const;
    /// What is held in memory, and the entries and lines in the bin: all that purgeOf() must know.
    struct Binned
    {
        Journal journal;
        std::vector<BinnedLine> lines;
    };
    [[nodiscard]] Result<Binned> binned() const;
    /// \a line comes out of the bin into \a change: what it was taken out of has it again, at its end.
    Status putBack(const BinnedLine& line, JournalChange& change);
    [[nodiscard]] Worksheet* findWorksheet(const WorksheetId& id);
    /// Puts what a worksheet becomes into the card that is \a known, wherever it stands; else into one that is open for
    /// the same way out and for no other worksheet; else at the end of Next.
    Result<GoalId> putOnBoard(BoardEdit& board, const Goal& goal, const std::optional<GoalId>& known,
                              const QStringList& standIn);
    /// What one loves about the job stands in the log once: \a entries without those.
    [[nodiscard]] Result<std::vector<Entry>> withoutKept(std::vector<Entry> entries) const;
    /// Puts a card at the end of the dreams, unless one of that title is on the board or, when it is put there
    /// \a again, in the archive.
    Status addDream(BoardEdit& board, Goal goal, bool again);
    [[nodiscard]] Check* draft();
    Status putIntoLog(EntryKind kind, const QString& text, QDate day, std::optional<EntryId>& entry,
                      JournalChange& change);
    Status changePractice(Verb verb, const Practice& after, JournalChange change, const QString& mergeKey);

private:
    /// What was worked out or read of the state before.
    void forgetWorkedOut();
    void remember(const JournalChange& change);
    /// After \a change was written: memory says what the file says. Where the file cannot be read just then, memory
    /// follows the change alone: it is done, and may not be called refused.
    void refresh(const JournalChange& change);
    void addStep(Verb verb, const JournalChange& change, const QString& mergeKey);
    /// Begins anew with what is in the file, of which \a change was the last.
    void reload(const JournalChange& change);
    void announce(const JournalChange& change);
};

/// Memory after a change: every 'before' replaced by its 'after'.
template <class T>
void applyEdits(std::vector<T>& things, const std::vector<Edit<T>>& edits)
{
    for (const Edit<T>& edit : edits) {
        const auto& id = edit.before ? edit.before->id : edit.after->id;
        const auto there = std::find_if(things.begin(), things.end(), [&](const T& thing) { return thing.id == id; });
        if (!edit.after) {
            if (there != things.end())
                things.erase(there);
        } else if (there != things.end()) {
            *there = *edit.after;
        } else {
            things.push_back(*edit.after);
        }
    }
}

/// \a ids without those that were named before, in their order.
template <class AnyId>
std::vector<AnyId> eachOnce(const std::vector<AnyId>& ids)
{
    std::vector<AnyId> once;
    for (const AnyId& id : ids) {
        if (std::find(once.begin(), once.end(), id) == once.end())
            once.push_back(id);
    }
    return once;
}

template <class T>
Edit<T> made(T after)
{
    return {std::nullopt, std::move(after)};
}

template <class T>
Edit<T> edited(T before, T after)
{
    return {std::move(before), std::move(after)};
}

} // namespace unrut
