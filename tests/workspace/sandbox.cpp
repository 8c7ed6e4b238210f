// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <QFile>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

template <class AnyId>
QString listed(const QString& what, std::vector<AnyId> ids)
{
    if (ids.empty())
        return {};
    std::sort(ids.begin(), ids.end());
    QStringList names;
    for (const AnyId& id : ids)
        names << id.toString();
    return what + u": "_s + names.join(u", "_s);
}

} // namespace

void need(const Status& status)
{
    if (!status)
        qFatal("a step that a test stands on failed: %d %s", static_cast<int>(status.error().code),
               qUtf8Printable(status.error().detail));
}

QString told(const WorkspaceChange& change)
{
    QStringList parts{listed(u"checks"_s, change.checks), listed(u"goals"_s, change.goals),
                      listed(u"entries"_s, change.entries), listed(u"people"_s, change.people),
                      listed(u"talks"_s, change.talks)};
    for (const QDate& day : change.checkInDays)
        parts << day.toString(Qt::ISODate);
    parts << listed(u"told"_s, change.lookingBacks) << listed(u"arrivals"_s, change.arrivals)
          << listed(u"worksheets"_s, change.worksheets) << listed(u"pages"_s, change.fridayPages)
          << listed(u"practices"_s, change.practices);
    if (change.rules)
        parts << u"rules"_s;
    if (change.everything)
        parts << u"everything"_s;
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

Check plainCheck(QDate day, int value)
{
    Check check;
    check.day = day;
    check.form = CheckForm::Short;
    check.orderSeed = 7;
    for (ItemIndex item = 0; item < itemCount; ++item) {
        if (isInForm(item, CheckForm::Short))
            check.answers[static_cast<size_t>(item)] = Answer::given(value);
    }
    check.events.set(static_cast<size_t>(CheckEvent::Passed));
    check.importance[Domain::Grw] = 75;
    check.screen[1] = Answer::doesNotApply();
    return check;
}

Goal plainGoal(const QString& title, BoardColumn column)
{
    Goal goal;
    goal.title = title;
    goal.column = column;
    return goal;
}

QStringList titles(const Workspace& workspace, BoardColumn column)
{
    QStringList found;
    for (const Goal& goal : goalsIn(workspace.goals(), column))
        found << goal.title;
    return found;
}

/// A furnished journal as a file, with where its clock and its ids stood: made once, for its making takes 25 durable
/// writes.
struct Sandbox::Furnished
{
    QByteArray bytes;
    Furniture furniture;
    QDateTime now;
    quint64 ids = 0;

    Furnished()
    {
        Sandbox sandbox(Start::Empty);
        sandbox.furnish();
        sandbox.close();
        QFile file(sandbox.path());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the furnished journal cannot be read");
        bytes = file.readAll();
        furniture = sandbox.m_furniture;
        now = sandbox.m_clock.now();
        ids = sandbox.m_ids.count();
    }
};

Sandbox::Sandbox(Start start)
{
    m_path = m_files.emplace().path();
    if (start == Start::Furnished) {
        static const Furnished furnished;
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(furnished.bytes) != furnished.bytes.size())
            qFatal("the furnished journal cannot be written");
        m_furniture = furnished.furniture;
        m_clock.setNow(furnished.now);
        while (m_ids.count() < furnished.ids)
            (void)m_ids.next();
    }
    need(reopen(start == Start::Furnished ? WorkspaceMode::MustExist : WorkspaceMode::CreateIfMissing));
}

Sandbox::Sandbox(const Place& place) : m_path(place.journal), m_clock(place.now), m_ids(place.ids) {}

Status Sandbox::reopen(WorkspaceMode mode)
{
    close();
    auto opened = Workspace::open(path(), mode, m_clock, m_ids);
    if (!opened)
        return opened.error();
    m_workspace = *std::move(opened);
    listen();
    return {};
}

void Sandbox::listen()
{
    QObject::connect(m_workspace.get(), &Workspace::changed, m_workspace.get(),
                     [this](const WorkspaceChange& change) { m_changes << told(change); });
    QObject::connect(m_workspace.get(), &Workspace::undoChanged, m_workspace.get(), [this] { ++m_undoSignals; });
    m_changes.clear();
    m_undoSignals = 0;
}

Journal Sandbox::everything() const
{
    return need(m_workspace->everything());
}

bool Sandbox::memoryMatchesFile() const
{
    const Journal journal = everything();
    return m_workspace->checks() == journal.checks && m_workspace->goals() == journal.goals &&
           m_workspace->rules() == journal.rules && m_workspace->people() == journal.people &&
           m_workspace->talks() == journal.talks && m_workspace->lookingBacks() == journal.lookingBacks &&
           m_workspace->arrivals() == journal.arrivals && m_workspace->worksheets() == journal.worksheets &&
           m_workspace->fridayPages() == journal.fridayPages && m_workspace->practices() == journal.practices &&
           need(m_workspace->reminderMemory()) == journal.reminders;
}

QStringList Sandbox::takeChanges()
{
    return std::exchange(m_changes, {});
}

int Sandbox::takeUndoSignals()
{
    return std::exchange(m_undoSignals, 0);
}

void Sandbox::furnish()
{
    Workspace& w = *m_workspace;
    Furniture& f = m_furniture;
    const QDate today = m_clock.today();
    f.finishedCheck = need(w.recordCheck(plainCheck(today.addDays(-28), 50)));
    f.binnedCheck = need(w.recordCheck(plainCheck(today.addDays(-20), 75)));
    need(w.binCheck(f.binnedCheck));
    m_clock.addSeconds(60);
    f.draft = need(w.beginDraft(CheckForm::Short));
    need(w.answerDraft(0, Answer::given(25)));
    furnishBoard();
    f.grateful = need(w.addEntry(EntryKind::Grateful, u"Tea with @Noor #team"_s, today.addDays(-1), f.next));
    f.note = need(w.addEntry(EntryKind::Note, u"A plain note"_s, today));
    f.binnedEntry = need(w.addEntry(EntryKind::Win, u"Taken back"_s, today));
    need(w.binEntries({f.binnedEntry}));
    CheckIn checkIn;
    checkIn.day = f.checkInDay = today.addDays(-1);
    checkIn.mood = 6;
    checkIn.sleep = 7.25;
    need(w.setCheckIn(checkIn));
    furnishPeople();
    furnishPages();
    furnishLines();
    m_clock.addSeconds(3600);
}

void Sandbox::furnishPeople()
{
    Workspace& w = *m_workspace;
    Furniture& f = m_furniture;
    Person mentor;
    mentor.name = u"Noor"_s;
    mentor.role = PersonRole::Mentor;
    mentor.everyWeeks = 4;
    mentor.safeFor.set(static_cast<size_t>(Domain::Grw));
    mentor.points = {{{}, u"How did it begin?"_s, {}}, {{}, u"What next?"_s, {}}};
    f.mentor = need(w.addPerson(mentor));
    Person gone;
    gone.name = u"Gone"_s;
    f.binnedPerson = need(w.addPerson(gone));
    need(w.binPerson(f.binnedPerson));
    Talk planned;
    planned.person = f.mentor;
    planned.form = TalkForm::Mentor;
    planned.day = m_clock.today().addDays(4);
    planned.sheet = {{SheetField::Questions, u"What would you do?"_s}};
    f.plannedTalk = need(w.addTalk(planned));
    Talk held;
    held.person = f.mentor;
    held.state = TalkState::Held;
    held.day = m_clock.today().addDays(-30);
    held.outcome = u"Long and good"_s;
    held.agreements = {{{}, u"Read the book"_s, {}}};
    f.heldTalk = need(w.addTalk(held));
    f.binnedTalk = need(w.addTalk(held));
    need(w.binTalk(f.binnedTalk));
}

void Sandbox::furnishLines()
{
    Workspace& w = *m_workspace;
    Furniture& f = m_furniture;
    const StepId step = need(w.addStep(f.lastNext, u"Not this way"_s));
    need(w.tickStep(f.lastNext, step, true));
    need(w.removeStep(f.lastNext, step));
    f.binnedStep = BinnedLineId(step.uuid());
    Person mentor = *w.person(f.mentor);
    mentor.points.push_back({{}, u"Not to be asked"_s, {}});
    need(w.editPerson(mentor));
    mentor = *w.person(f.mentor);
    f.binnedPoint = BinnedLineId(mentor.points.back().id.uuid());
    mentor.points.pop_back();
    need(w.editPerson(mentor));
}

void Sandbox::furnishPages()
{
    Workspace& w = *m_workspace;
    Furniture& f = m_furniture;
    LookingBack told;
    told.of(LookingBackText::Changed) = u"A colleague left"_s;
    f.lookingBack = need(w.saveLookingBack(told));
    m_clock.addSeconds(60);
    told.of(LookingBackList::Whys) = QStringList{u"Too much"_s, u"Nobody took over"_s};
    f.binnedLookingBack = need(w.saveLookingBack(told));
    need(w.binLookingBack(f.binnedLookingBack));
    f.arrival = need(w.openArrival());
    m_clock.addSeconds(60);
    f.binnedArrival = need(w.openArrival());
    need(w.binArrival(f.binnedArrival));
    Worksheet worksheet;
    worksheet.play = Play::Decide;
    worksheet.setText(u"decision"_s, u"Stay or go"_s);
    f.worksheet = need(w.saveWorksheet(worksheet));
    m_clock.addSeconds(60);
    f.binnedWorksheet = need(w.saveWorksheet(worksheet));
    need(w.binWorksheet(f.binnedWorksheet));
    FridayPage page;
    page.stuck = u"The budget"_s;
    f.fridayPage = need(w.saveFridayPage(page, {}, u"Sent the figures"_s));
    f.binnedFridayPage = need(w.saveFridayPage(page, {}, {}));
    need(w.binFridayPage(f.binnedFridayPage));
    f.practice = need(w.beginPractice(PracticeKind::Daily, u"Ask one question"_s));
}

void Sandbox::furnishBoard()
{
    Workspace& w = *m_workspace;
    Furniture& f = m_furniture;
    f.dream = need(w.addGoal(plainGoal(u"A dream"_s, BoardColumn::Dreams)));
    Goal next = plainGoal(u"The next thing"_s);
    next.play = Play::Mentor;
    next.due = m_clock.today().addDays(9);
    f.next = need(w.addGoal(next));
    f.firstStep = need(w.addStep(f.next, u"One"_s));
    f.secondStep = need(w.addStep(f.next, u"Two"_s));
    f.thirdStep = need(w.addStep(f.next, u"Three"_s));
    need(w.tickStep(f.next, f.firstStep, true));
    f.lastNext = need(w.addGoal(plainGoal(u"Another thing"_s)));
    Goal doing = plainGoal(u"The focus"_s, BoardColumn::Doing);
    doing.steps = {{{}, u"Begin"_s, {}}, {{}, u"End"_s, {}}};
    f.doing = need(w.addGoal(doing));
    f.done = need(w.addGoal(plainGoal(u"Done before"_s, BoardColumn::Done)));
    Goal opportunity = plainGoal(u"A post at Control"_s, BoardColumn::Doing);
    opportunity.kind = GoalKind::Opportunity;
    f.opportunity = need(w.addGoal(opportunity));
    f.binned = need(w.addGoal(plainGoal(u"Thrown away"_s)));
    need(w.binGoals({f.binned}));
}

} // namespace unrut
