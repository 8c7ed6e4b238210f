// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_walk.h"

#include <domain/text.h>
#include <storage/journal_store.h>

#include <map>
#include <utility>

namespace unrut {

using namespace Qt::StringLiterals;

Status Walk::begin()
{
    if (Status opened = m_sandbox.reopen(); !opened)
        return opened;
    const auto journal = w().everything();
    if (!journal)
        return journal.error();
    const auto beside = openJournal(m_sandbox.path(), OpenIntent::ReadOnly, m_sandbox.clock().now());
    if (!beside)
        return beside.error();
    const auto lines = beside->store->binnedLines();
    if (!lines)
        return lines.error();
    m_history = ModelHistory(modelOf(*journal, *lines));
    // One whose goal is in the bin is hidden, and there again with it.
    const auto timer = beside->store->timer();
    if (!timer)
        return timer.error();
    m_timer = *timer;
    const auto unsent = w().unsentTexts();
    if (!unsent)
        return unsent.error();
    m_unsent = *unsent;
    return {};
}

Walk::Trial Walk::tryStep()
{
    const ModelHistory history = m_history;
    const auto timer = m_timer;
    const UnsentTexts unsent = m_unsent;
    const QString wrong = step();
    if (!m_fault)
        return {{}, wrong};
    m_history = history;
    m_timer = timer;
    m_unsent = unsent;
    m_justBinned.reset();
    m_wrong.clear();
    compareMemory();
    return {m_fault, m_wrong};
}

const std::vector<Walk::Deed>& Walk::allDeeds()
{
    static const std::vector<Deed> deeds = {
        {&Walk::addGoal, 2},
        {&Walk::editTitle, 2},
        {&Walk::editKind, 1},
        {&Walk::editWords, 2},
        {&Walk::move, 3},
        {&Walk::moveSeveral, 1},
        {&Walk::binGoal, 1},
        {&Walk::restoreGoal, 1},
        {&Walk::addStep, 2},
        {&Walk::changeStep, 2},
        {&Walk::addMinutes, 1},
        {&Walk::review, 1},
        {&Walk::setRules, 1},
        {&Walk::endDecision, 1},
        {&Walk::reachStage, 1},
        {&Walk::keepDay, 1},
        {&Walk::renameColumn, 1},
        {&Walk::addEntry, 2},
        {&Walk::editEntry, 1},
        {&Walk::checkIn, 1},
        {&Walk::binOrRestoreEntry, 1},
        {&Walk::recordCheck, 1},
        {&Walk::binOrRestoreCheck, 1},
        {&Walk::addPerson, 1},
        {&Walk::editPerson, 1},
        {&Walk::binOrRestorePerson, 1},
        {&Walk::addTalk, 1},
        {&Walk::editTalk, 1},
        {&Walk::binOrRestoreTalk, 1},
        {&Walk::saveWorksheet, 2},
        {&Walk::binOrRestoreWorksheet, 1},
        {&Walk::keepTyping, 3},
        {&Walk::undo, 4},
        {&Walk::redo, 3},
        {&Walk::startOrStopTimer, 1},
    };
    return deeds;
}

QString Walk::step()
{
    const std::vector<Deed>& deeds = allDeeds();
    size_t total = 0;
    for (const Deed& deed : deeds)
        total += deed.weight;
    size_t drawn = below(total);
    m_deed = 0;
    while (drawn >= deeds[m_deed].weight)
        drawn -= deeds[m_deed++].weight;
    m_sandbox.clock().addSeconds(1);
    m_wrong.clear();
    m_fault.reset();
    // One step is one change, whatever it belongs to: a fault may come between two.
    const auto binned = std::exchange(m_justBinned, std::nullopt);
    if (binned && happens(2))
        restore(binned->id, binned->above);
    else
        (this->*deeds[m_deed].doIt)();
    compareMemory();
    return m_wrong.isEmpty() ? m_wrong : u"deed %1: %2"_s.arg(m_deed).arg(m_wrong);
}

namespace {

/// What is named, counted by walking through all of the log; people as they were written last.
std::vector<NameCount> countedPlainly(const std::vector<Entry>& entries, NamesOf of)
{
    std::map<QString, NameCount> names;
    const auto count = [&](const QString& key, const QString& shown) {
        NameCount& one = names[key];
        one.name = shown;
        ++one.count;
    };
    for (const Entry& entry : entries) {
        if (entry.isBinned() || (of == NamesOf::GoodThings && entry.kind == EntryKind::Note))
            continue;
        for (const QString& tag : tagsIn(entry.text))
            count(u'#' + tag, u'#' + tag);
        for (const QString& person : mentionsIn(entry.text))
            count(u'@' + person.toCaseFolded(), u'@' + person);
    }
    std::vector<NameCount> counted;
    counted.reserve(names.size());
    for (const auto& [key, name] : names)
        counted.push_back(name);
    std::sort(counted.begin(), counted.end(), [](const NameCount& a, const NameCount& b) {
        return a.count != b.count ? a.count > b.count : a.name < b.name;
    });
    return counted;
}

} // namespace

QString Walk::compareFile()
{
    const Journal journal = m_sandbox.everything();
    const auto beside = openJournal(m_sandbox.path(), OpenIntent::ReadOnly, m_sandbox.clock().now());
    const auto lines = beside ? beside->store->binnedLines() : Result<std::vector<BinnedLine>>(beside.error());
    if (!lines || !(modelOf(journal, *lines) == m_history.now()))
        return u"the file differs from the model"_s;
    constexpr int all = 1000;
    const auto names = m_sandbox.workspace().topNames(all);
    if (!names || *names != countedPlainly(journal.entries, NamesOf::TheLog))
        return u"the names differ from those in the log"_s;
    const auto unsent = beside->store->unsentTexts();
    return unsent && *unsent == m_unsent ? QString() : u"the file has something else for what is being typed"_s;
}

namespace {

bool isOfTheDisk(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
    case ErrorCode::FolderReadOnly:
    case ErrorCode::JournalGone:
    case ErrorCode::JournalLocked:
    case ErrorCode::JournalReadOnly:
    case ErrorCode::ReadFailed:
    case ErrorCode::WriteFailed:
        return true;
    default:
        return false;
    }
}

} // namespace

QString Walk::someText()
{
    const QString person = happens(2) ? u"P"_s : u"p"_s;
    return u"text %1 #t%2 @%3%4"_s.arg(below(1000)).arg(below(5)).arg(person).arg(below(4));
}

void Walk::expect(const Status& status, std::optional<ErrorCode> expected)
{
    const auto code = codeOf(status);
    if (code != expected)
        m_wrong = u"code %1 instead of %2"_s.arg(code ? static_cast<int>(*code) : -1)
                      .arg(expected ? static_cast<int>(*expected) : -1);
    if (code != expected && code && isOfTheDisk(*code))
        m_fault = code;
    m_refusals += expected ? 1 : 0;
    ++m_deeds;
}

void Walk::compareMemory()
{
    if (!m_wrong.isEmpty())
        return;
    Journal journal;
    journal.checks = w().checks();
    journal.goals = w().goals();
    journal.rules = w().rules();
    journal.people = w().people();
    journal.talks = w().talks();
    journal.worksheets = w().worksheets();
    Model memory = modelOf(journal);
    memory.entries = m_history.now().entries; // not held in memory
    memory.moods = m_history.now().moods;
    memory.takenOut = m_history.now().takenOut;
    if (!(memory == m_history.now()))
        m_wrong = u"memory differs from the model"_s;
    const bool runs = m_timer && m_history.now().columnOf(m_timer->goal);
    if (m_wrong.isEmpty() && w().timer() != (runs ? m_timer : std::nullopt))
        m_wrong = u"the timer differs"_s;
    else if (const auto unsent = w().unsentTexts(); m_wrong.isEmpty() && (!unsent || *unsent != m_unsent))
        m_wrong = u"what is being typed differs"_s;
    else if (w().undoVerb().has_value() != m_history.canUndo() || w().redoVerb().has_value() != m_history.canRedo())
        m_wrong = u"the list of steps differs"_s;
}

GoalKind Walk::someKind()
{
    static constexpr std::array kinds{GoalKind::StepGoal, GoalKind::StepGoal,    GoalKind::Opportunity,
                                      GoalKind::Decision, GoalKind::SideProject, GoalKind::SelfCare};
    return kinds[below(kinds.size())];
}

void Walk::addGoal()
{
    Goal goal = plainGoal(someText(), someColumn());
    goal.kind = someKind();
    const LimitChoice choice = someChoice();
    Model next = m_history.now();
    ModelCard card{{}, goal.title, goal.kind, 0, {}, {}, 1, {}, {}, {}, {}, {}};
    const bool enters = goal.column == BoardColumn::Doing && card.group() != 0;
    if (enters && choice == LimitChoice::Swap)
        next.makeRoom(card.group(), 1);
    const auto made = w().addGoal(goal, choice);
    card.id = made ? *made : GoalId();
    auto& column = next.in(goal.column);
    column.insert(enters ? column.begin() : column.end(), card);
    if (enters && choice == LimitChoice::Raise)
        next.raise(card.id);
    const bool isOpen = goal.column == BoardColumn::Done && goal.kind == GoalKind::Decision;
    settle(made ? Status() : Status(made.error()),
           isOpen   ? std::optional(ErrorCode::DecisionOpen)
           : enters ? limitOf(next.fits(card.group()))
                    : std::nullopt,
           next);
}

void Walk::editTitle()
{
    const auto id = someGoal();
    if (!id)
        return;
    Goal goal = *w().goal(*id);
    goal.title = happens(3) ? goal.title : u"title %1"_s.arg(below(3));
    const QString key = happens(2) ? QString() : u"title of "_s + id->toString();
    Model next = m_history.now();
    next.find(*id)->title = goal.title;
    goal.person = happens(2) ? goal.person : u"P%1"_s.arg(below(3));
    next.find(*id)->person = goal.person;
    settle(w().editGoal(goal, key), std::nullopt, next, key);
}

void Walk::editKind()
{
    const auto id = someGoal();
    if (!id)
        return;
    Goal goal = *w().goal(*id);
    goal.kind = someKind();
    Model next = m_history.now();
    next.find(*id)->kind = goal.kind;
    settle(w().editGoal(goal), limitOf(next.fitsAfter(m_history.now())), next);
}

void Walk::moveCards(int count)
{
    std::vector<GoalId> ids;
    for (int i = 0; i < count; ++i) {
        const auto id = someGoal();
        if (id && std::find(ids.begin(), ids.end(), *id) == ids.end())
            ids.push_back(*id);
    }
    const BoardColumn column = someColumn();
    const int row = static_cast<int>(below(6)) - 1;
    const LimitChoice choice = someChoice();
    Model next = m_history.now();
    std::array<int, 3> incoming{};
    bool isOpen = false;
    for (const GoalId& id : ids) {
        const ModelCard& card = *next.find(id);
        incoming[static_cast<size_t>(card.group())] += next.columnOf(id) != BoardColumn::Doing ? 1 : 0;
        isOpen = isOpen || (column == BoardColumn::Done && next.columnOf(id) != BoardColumn::Done &&
                            card.kind == GoalKind::Decision && !card.end);
    }
    const bool enters = column == BoardColumn::Doing && incoming[1] + incoming[2] > 0;
    for (const int group : {1, 2}) {
        const int entering = incoming[static_cast<size_t>(group)];
        if (enters && choice == LimitChoice::Swap && entering > 0)
            next.makeRoom(group, entering);
    }
    std::vector<GoalId> staying;
    for (const ModelCard& card : next.in(column)) {
        if (std::find(ids.begin(), ids.end(), card.id) == ids.end())
            staying.push_back(card.id);
    }
    int target = row < 0 || choice == LimitChoice::Swap ? -1 : std::min(row, static_cast<int>(staying.size()));
    for (const GoalId& id : ids) {
        if (next.columnOf(id) == column)
            next.place(id, column, -1);
    }
    for (const GoalId& id : ids) {
        next.place(id, column, target);
        target += target < 0 ? 0 : 1;
    }
    bool fits = true;
    for (const GoalId& id : ids) {
        if (enters && choice == LimitChoice::Raise)
            next.raise(id);
        fits = fits && (!enters || next.fits(next.find(id)->group()));
    }
    settle(w().moveGoals(ids, column, row, choice), isOpen ? std::optional(ErrorCode::DecisionOpen) : limitOf(fits),
           next);
}

void Walk::undo()
{
    const bool there = m_history.undo();
    m_undone += there ? 1 : 0;
    expect(w().undo(), there ? std::nullopt : std::optional(ErrorCode::NothingToUndo));
}

void Walk::redo()
{
    const bool there = m_history.redo();
    expect(w().redo(), there ? std::nullopt : std::optional(ErrorCode::NothingToRedo));
}

} // namespace unrut
