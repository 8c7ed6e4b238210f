// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_private.h"

#include "journal_command.h"
#include "journal_lock.h"

#include <domain/check_rhythm.h>
#include <workspace/backups.h>

#include <algorithm>

namespace unrut {

namespace {

OpenIntent intentOf(WorkspaceMode mode)
{
    switch (mode) {
    case WorkspaceMode::CreateIfMissing:
        return OpenIntent::CreateIfMissing;
    case WorkspaceMode::MustExist:
        return OpenIntent::MustExist;
    case WorkspaceMode::ReadOnly:
        return OpenIntent::ReadOnly;
    }
    Q_UNREACHABLE();
}

} // namespace

Workspace::Workspace(std::unique_ptr<Private> inside) : d(std::move(inside))
{
    d->owner = this;
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, WorkspaceMode mode, const Clock& clock,
                                                   IdSource& ids)
{
    const bool writes = mode != WorkspaceMode::ReadOnly;
    if (writes && isBackupFile(path))
        return failure(ErrorCode::JournalReadOnly, QStringLiteral("backup"));
    std::shared_ptr<QLockFile> lock;
    if (writes) {
        auto locked = lockJournal(path);
        if (!locked)
            return locked.error();
        lock = *std::move(locked);
    }
    auto opened = openJournal(path, intentOf(mode), clock.now());
    if (!opened)
        return opened.error();
    if (writes && !lock) { // the opener has just made the folder
        auto locked = lockJournal(path);
        if (!locked)
            return locked.error();
        lock = *std::move(locked);
    }

    if (writes)
        BackupFolder::of(opened->store->path()).sweep();

    auto inside = std::make_unique<Private>(clock, ids);
    inside->lock = std::move(lock);
    inside->created = opened->outcome == OpenOutcome::Created;
    inside->store = std::move(opened->store);
    if (const Status loaded = inside->load(); !loaded)
        return loaded.error();
    inside->store->releaseMemory();
    return std::unique_ptr<Workspace>(new Workspace(std::move(inside)));
}

void Workspace::handTo(QThread& thread)
{
    d->stack.moveToThread(&thread);
    d->store->moveToThread(thread);
    moveToThread(&thread);
}

const std::vector<Check>& Workspace::checks() const
{
    return d->checks;
}

const Check* Workspace::draft() const
{
    return d->draft();
}

const std::vector<Goal>& Workspace::goals() const
{
    return d->goals;
}

const Goal* Workspace::goal(const GoalId& id) const
{
    return d->findGoal(id);
}

const Goal* Workspace::focus() const
{
    const auto firstOf = [this](LimitGroup group) {
        const Goal* first = nullptr;
        for (const Goal& goal : d->goals) {
            if (goal.countsForLimit(group) && (!first || goal.position < first->position))
                first = &goal;
        }
        return first;
    };
    const Goal* focus = firstOf(LimitGroup::Focus);
    return focus ? focus : firstOf(LimitGroup::SideProject);
}

const BoardRules& Workspace::rules() const
{
    return d->rules;
}

std::optional<Standing> Workspace::standing() const
{
    const QDate today = d->clock.today();
    if (!d->standing || d->standing->first != today) {
        d->standing = {today, standingOn(today)};
        // The clock was set back, or the person travelled over the date line.
        if (const Check* first = firstFinished(d->checks); !d->standing->second && first)
            d->standing->second = standingOn(first->day);
    }
    return d->standing->second;
}

bool Workspace::isArrivalDue() const
{
    const QDate today = d->clock.today();
    if (!d->arrivalIsDue || d->arrivalIsDue->first != today)
        d->arrivalIsDue = {today, unrut::isArrivalDue(d->checks, d->goals, d->arrivals, today)};
    return d->arrivalIsDue->second;
}

bool Workspace::restsFirst() const
{
    const std::optional<Standing> now = standing();
    return now && now->recommendation.mode == Mode::RecoverFirst;
}

bool Workspace::duesRest() const
{
    const std::optional<Standing> now = standing();
    return now && now->recommendation.safetyCard;
}

std::optional<Standing> Workspace::standingOn(QDate day) const
{
    return unrut::standingOn(d->checks, d->goals, day, d->lookingBacks, d->fridayPages);
}

std::optional<Standing> Workspace::standingOf(const CheckId& check) const
{
    return unrut::standingOf(d->checks, d->goals, check, d->lookingBacks, d->fridayPages);
}

const std::vector<LookingBack>& Workspace::lookingBacks() const
{
    return d->lookingBacks;
}

std::optional<LookingBack> Workspace::lookingBack() const
{
    return lookingBackOn(d->lookingBacks, d->clock.today());
}

const std::vector<FridayPage>& Workspace::fridayPages() const
{
    return d->fridayPages;
}

const std::vector<Practice>& Workspace::practices() const
{
    return d->practices;
}

const Practice* Workspace::practice() const
{
    return runningPractice(d->practices, d->clock.today());
}

const std::vector<Worksheet>& Workspace::worksheets() const
{
    return d->worksheets;
}

const Worksheet* Workspace::worksheet(const WorksheetId& id) const
{
    return d->findWorksheet(id);
}

const std::vector<Arrival>& Workspace::arrivals() const
{
    return d->arrivals;
}

std::optional<Arrival> Workspace::arrival() const
{
    return arrivalOn(d->arrivals, d->clock.today());
}

const std::vector<Person>& Workspace::people() const
{
    return d->people;
}

const Person* Workspace::person(const PersonId& id) const
{
    return d->findPerson(id);
}

const std::vector<Talk>& Workspace::talks() const
{
    return d->talks;
}

const Talk* Workspace::talk(const TalkId& id) const
{
    return d->findTalk(id);
}

QString Workspace::path() const
{
    return d->store->path();
}

bool Workspace::isReadOnly() const
{
    return d->store->isReadOnly();
}

bool Workspace::wasCreated() const
{
    return d->created;
}

const Clock& Workspace::clock() const
{
    return d->clock;
}

Result<std::vector<Entry>> Workspace::entries(const EntryFilter& filter, int offset, int limit) const
{
    return d->store->entries(filter, offset, limit);
}

Result<std::vector<Entry>> Workspace::entriesBeside(const EntryFilter& filter, const EntryId& beside,
                                                    LogDirection direction, int limit) const
{
    return d->store->entriesBeside(filter, beside, direction, limit);
}

Result<EntryTally> Workspace::tallyEntries(const EntryFilter& filter, const EntryTally& so, int most) const
{
    return d->store->tallyEntries(filter, so, most);
}

Result<std::optional<QSet<QUuid>>> Workspace::thingsWith(const SearchQuery& query) const
{
    return d->store->thingsWith(query);
}

Result<int> Workspace::entryCount(const EntryFilter& filter) const
{
    return d->store->entryCount(filter);
}

Result<std::optional<Entry>> Workspace::entry(const EntryId& id) const
{
    return d->store->entry(id);
}

Result<std::vector<NameCount>> Workspace::topNames(int limit, NamesOf of) const
{
    if (!d->names) {
        Result<NameBook> counted = d->store->names();
        if (!counted)
            return counted.error();
        d->names = *std::move(counted);
    }
    const QSet<QString> unwritten = d->names->unwritten();
    for (const QString& person : unwritten) {
        const Result<QString> written = d->store->personAsWritten(person);
        if (!written)
            return written.error();
        d->names->showPerson(person, *written);
    }
    return d->names->top(limit, of);
}

Result<std::vector<int>> Workspace::entriesPerWeek(int weeks, QDate lastDay) const
{
    return d->store->entriesPerWeek(lastDay.isValid() ? lastDay : d->clock.today(), weeks);
}

Result<QDate> Workspace::firstEntryDay() const
{
    return d->store->firstEntryDay();
}

Result<std::vector<CheckIn>> Workspace::checkIns(QDate from, QDate to) const
{
    if (d->store->isReadOnly()) // another program may write what is only read here
        return d->store->checkIns(from, to);
    return d->recentCheckIns.between(*d->store, from, to, d->clock.today());
}

Result<std::optional<CheckIn>> Workspace::checkIn(QDate day) const
{
    if (!day.isValid())
        return std::optional<CheckIn>();
    const auto found = checkIns(day, day);
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<LinkFacts> Workspace::linkFacts(QDate from, QDate to) const
{
    auto found = checkIns(from, to);
    if (!found)
        return found.error();
    auto days = d->store->linkDays(from, to);
    if (!days)
        return days.error();
    return LinkFacts{from, to, *std::move(found), *std::move(days), practices()};
}

Result<Journal> Workspace::everything() const
{
    return d->store->everything();
}

Status Workspace::backupTo(const QString& file) const
{
    return d->store->backupTo(file);
}

Status Workspace::verify() const
{
    return d->store->verify();
}

void Workspace::releaseMemory() const
{
    d->store->releaseMemory();
}

} // namespace unrut
