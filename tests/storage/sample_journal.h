// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample_weeks.h"

#include <domain/journal_change.h>
#include <storage/journal_store.h>
#include <support/temporary_journal.h>

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <memory>

namespace unrut::sample {

using namespace Qt::StringLiterals;

inline Entry entry(quint32 number, const QString& text, QDate day = QDate(2026, 3, 2))
{
    Entry entry;
    entry.id = id<EntryId>(number);
    entry.day = day;
    entry.text = text;
    entry.createdAt = instant(static_cast<int>(number % 1000));
    return entry;
}

inline CheckIn checkIn(quint32 number, QDate day)
{
    CheckIn checkIn;
    checkIn.id = id<CheckInId>(number);
    checkIn.day = day;
    checkIn.mood = 7;
    checkIn.energy = 0;
    checkIn.sleep = 7.25;
    checkIn.word = u"steady \U0001F642"_s;
    checkIn.createdAt = instant(3);
    return checkIn;
}

/// Every field has a value that is not its default.
inline Check check(quint32 number)
{
    Check check;
    check.id = id<CheckId>(number);
    check.day = QDate(2026, 2, 28);
    check.form = CheckForm::Full;
    check.orderSeed = 4294967295U;
    for (size_t i = 0; i < check.answers.size(); ++i) {
        if (i % 5 != 4)
            check.answers[i] = i % 7 == 0 ? Answer::doesNotApply() : Answer::given(static_cast<int>(i % 5) * 25);
    }
    check.events.set(0).set(13);
    check.screen = {Answer::given(0), Answer::doesNotApply(), Answer::given(100)};
    check.importance = {{Domain::Exh, 0}, {Domain::Dec, 75}};
    check.note = u"naïve ‘note’\nwith two lines"_s;
    check.secondDeclined = true;
    check.spokenAt = instant(3);
    check.createdAt = instant(1);
    check.finishedAt = instant(2);
    check.binnedAt = instant(4);
    return check;
}

/// Every field of every kind has a value that is not its default.
inline GoalParts goalParts()
{
    GoalParts parts;
    parts.decision = {{u"stay"_s, u"go"_s, u"stay"_s}, 7, QDate(2026, 5, 1), DecisionEnd::Deferred, u"too early"_s};
    parts.opportunity = {
        u"Acme & Co"_s,
        u"lead"_s,
        u"https://example.org/?a=1"_s,
        u"Sofia"_s,
        {{OpportunityStage::Applied, QDate(2026, 2, 3)}, {OpportunityStage::Offer, QDate(2026, 2, 3)}}};
    parts.learning = {u"evening school"_s, u"300 €"_s, Approval::Asked, 45};
    parts.exploration = {ExplorationVerdict::Unsure, u"too few days"_s};
    parts.venture = {u"three people pay"_s, false};
    parts.selfCare = {3, 0x60, QDate(2026, 6, 1), {QDate(2026, 2, 1), QDate(2026, 2, 3)}};
    return parts;
}

/// Every field has a value that is not its default.
inline Goal goal(quint32 number)
{
    Goal goal;
    goal.id = id<GoalId>(number);
    goal.title = u"Say ‘no’ to Thursday's %1 call"_s.arg(number);
    goal.why = u"because"_s;
    goal.kind = GoalKind::SelfCare;
    goal.horizon = Horizon::Far;
    goal.column = BoardColumn::Done;
    goal.position = -0.1 + number;
    goal.due = QDate(2026, 4, 1);
    goal.domain = Domain::Wkl;
    goal.play = Play::Boundaries;
    goal.ifCue = u"the call comes up"_s;
    goal.thenStep = u"ask for the agenda"_s;
    goal.notes = u"# Notes\n- `one`"_s;
    goal.minutes = 70;
    goal.steps = {{id<StepId>(number * 100 + 1), u"first"_s, instant(5)}, {id<StepId>(number * 100), u"second"_s, {}}};
    GoalEvent moved;
    moved.id = id<HistoryId>(number * 100 + 1);
    moved.kind = GoalEvent::Kind::Moved;
    moved.at = instant(6);
    moved.from = BoardColumn::Doing;
    moved.to = BoardColumn::Done;
    GoalEvent raised = moved;
    raised.id = id<HistoryId>(number * 100);
    raised.kind = GoalEvent::Kind::LimitRaised;
    raised.limit = 3;
    GoalEvent worked = moved;
    worked.id = id<HistoryId>(number * 100 + 2);
    worked.kind = GoalEvent::Kind::Worked;
    worked.day = QDate(2026, 3, 2);
    worked.minutes = 10;
    worked.note = u"‘quick’ question"_s;
    GoalEvent sideRaised = raised;
    sideRaised.id = id<HistoryId>(number * 100 + 3);
    sideRaised.kind = GoalEvent::Kind::SideLimitRaised;
    goal.history = {moved, raised, worked, sideRaised};
    goal.person = u"Dana ‘D’"_s;
    goal.mark = u"cake"_s;
    goal.area = AreaAnswer::Enough;
    goal.inWorkReports = true;
    goal.parts = goalParts();
    goal.helped = Helped::NoDifference;
    goal.doneDay = QDate(2026, 3, 3);
    goal.createdAt = instant(7);
    goal.binnedAt = instant(8);
    return goal;
}

/// Every field has a value that is not its default.
inline Person person(quint32 number)
{
    Person person;
    person.id = id<PersonId>(number);
    person.name = u"Zoë & <i>Co</i> %1"_s.arg(number);
    person.role = PersonRole::Community;
    person.about = u"the local group"_s;
    person.everyWeeks = 104;
    person.safeFor.set(0).set(11);
    person.contact = u"room 4"_s;
    person.notes = u"first\nsecond"_s;
    person.points = {{id<PointId>(number * 100 + 1), u"ask"_s, instant(10)},
                     {id<PointId>(number * 100), u"thank"_s, {}}};
    person.listedOn = QDate(2026, 2, 26);
    person.createdAt = instant(11);
    person.binnedAt = instant(12);
    return person;
}

/// Every field has a value that is not its default.
inline Talk talk(quint32 number, const PersonId& with, std::optional<GoalId> goal = {})
{
    Talk talk;
    talk.id = id<TalkId>(number);
    talk.person = with;
    talk.form = TalkForm::Conflict;
    talk.state = TalkState::Held;
    talk.day = QDate(2026, 2, 27);
    talk.at = QTime(16, 5);
    talk.minutes = 45;
    talk.how = u"a walk"_s;
    talk.sheet = {{SheetField::Facts, u"what was said"_s}, {SheetField::WhoElse, u"nobody"_s}};
    talk.asks.set(1).set(4);
    talk.objections = {{u"Why now?"_s, u"Because."_s}, {u"Too much"_s, {}}};
    talk.outcome = u"better"_s;
    talk.agreements = {{id<AgreementId>(number * 100 + 1), u"try for a month"_s, goal},
                       {id<AgreementId>(number * 100), u"meet again"_s, {}}};
    talk.followUp = QDate(2026, 3, 27);
    talk.createdAt = instant(13);
    talk.binnedAt = instant(14);
    return talk;
}

/// Every field has a value that is not its default.
inline LookingBack lookingBack(quint32 number)
{
    LookingBack told;
    told.id = id<LookingBackId>(number);
    told.day = QDate(2026, 3, 1);
    told.lastGood = QDate(2025, 10, 1);
    told.firstOff = QDate(2026, 1, 1);
    told.events.set(1).set(13);
    told.namedCause = Domain::Grw;
    told.said = Said::Unknown;
    told.certainBefore = 90;
    told.certainAfter = 0;
    told.nobodyAbove = true;
    told.allies = {{u"M. R."_s, AllyRole::Supervisor, false}, {u"S."_s, AllyRole::Family, {}}};
    told.decideBy = QDate(2026, 4, 2);
    for (int place = 0; place < lookingBackTextCount; ++place)
        told.texts[static_cast<size_t>(place)] = u"text ‘%1’"_s.arg(place);
    for (int place = 0; place < lookingBackListCount; ++place)
        told.lists[static_cast<size_t>(place)] = {u"line %1"_s.arg(place), u"another\nline"_s};
    told.createdAt = instant(10);
    told.binnedAt = instant(11);
    return told;
}

/// Every field has a value that is not its default.
inline Arrival arrival(quint32 number)
{
    Arrival arrival;
    arrival.id = id<ArrivalId>(number);
    arrival.day = QDate(2026, 3, 1);
    arrival.domain = Domain::App;
    arrival.helpers = u"Marcus, Dana"_s;
    arrival.signs = {{u"Mondays feel heavy"_s, u"call Marcus"_s}, {u"no lunch"_s, {}}};
    arrival.letter = u"Dear me,\nit passed."_s;
    arrival.quietSince = QDate(2026, 3, 2);
    arrival.createdAt = instant(12);
    arrival.binnedAt = instant(13);
    return arrival;
}

/// Every field has a value that is not its default; cells are missing at an edge and in the middle.
inline Worksheet worksheet(quint32 number, const GoalId& goal = {}, const TalkId& talk = {})
{
    Worksheet worksheet;
    worksheet.id = id<WorksheetId>(number);
    worksheet.play = Play::Decide;
    worksheet.day = QDate(2026, 3, 1);
    worksheet.setText(u"decision"_s, u"‘Stay’ or go"_s);
    worksheet.setLines(u"fears"_s, {u"one"_s, u"two\nlines"_s});
    worksheet.set(u"options"_s, {{{}, u"Pay"_s, u"People"_s}, {}, {u"Stay"_s, {}, u"4"_s}});
    if (!goal.isNull())
        worksheet.goal = goal;
    if (!talk.isNull())
        worksheet.talk = talk;
    worksheet.finishedDay = QDate(2026, 3, 3);
    worksheet.createdAt = instant(14);
    worksheet.binnedAt = instant(15);
    return worksheet;
}

template <class T>
Edit<T> made(const T& value)
{
    return {std::nullopt, value};
}
template <class T>
Edit<T> removed(const T& value)
{
    return {value, std::nullopt};
}

inline JournalChange entriesMade(const std::vector<Entry>& entries)
{
    JournalChange change;
    for (const Entry& entry : entries)
        change.entries.push_back(made(entry));
    return change;
}

/// A change that touches everything a journal holds.
/// Every field has a value that is not its default.
inline ReminderMemory reminders()
{
    ReminderMemory memory;
    memory.since = QDate(2026, 1, 5);
    const ReminderKey goalDue{ReminderSubject::GoalDue, id<GoalId>(1).uuid()};
    memory.states = {{goalDue, {QDate(2026, 4, 1), instant(70), QDate(2026, 4, 6), 2}},
                     {{ReminderSubject::FridayPage, {}}, {QDate(2026, 2, 27), {}, {}, 3}}};
    memory.shown = {instant(10), instant(10)};
    memory.sinceThen = QDate(2026, 3, 1);
    memory.pausedUntil = instant(80);
    memory.silences = {{QDate(2026, 3, 2), QDate(2026, 3, 3), false}, {QDate(2026, 3, 9), {}, true}};
    return memory;
}

inline BinnedLine binnedLine(quint32 number, LineKind kind, const QUuid& of)
{
    BinnedLine line;
    line.id = id<BinnedLineId>(number);
    line.kind = kind;
    line.of = of;
    line.text = u"Not this way"_s;
    line.doneAt = kind == LineKind::Step ? instant(2) : QDateTime();
    line.binnedAt = instant(static_cast<int>(number));
    return line;
}

inline JournalChange everythingMade()
{
    JournalChange change;
    change.goals = {made(goal(1)), made(goal(2))};
    Check draft = check(4);
    draft.finishedAt = {};
    draft.binnedAt = {};
    change.checks = {made(draft), made(check(3))};
    Entry binned = entry(6, u"binned #team"_s);
    binned.binnedAt = instant(9);
    binned.kind = EntryKind::Keep;
    Entry linked = entry(5, u"Thanks to @Priya and #Team"_s);
    linked.goal = goal(1).id;
    linked.kind = EntryKind::Win;
    change.entries = {made(linked), made(binned)};
    change.checkIns = {made(checkIn(7, QDate(2026, 3, 1)))};
    change.people = {made(person(8)), made(person(9))};
    change.talks = {made(talk(10, person(8).id, goal(1).id)), made(talk(11, person(9).id))};
    change.lookingBacks = {made(lookingBack(12)), made(lookingBack(13))};
    change.arrivals = {made(arrival(14)), made(arrival(15))};
    change.worksheets = {made(worksheet(16, goal(1).id, id<TalkId>(10))), made(worksheet(17))};
    change.fridayPages = {made(fridayPage(18, entry(5, {}).id)), made(fridayPage(19))};
    change.practices = {made(practice(20, entry(5, {}).id)), made(practice(21))};
    change.binnedLines = {made(binnedLine(22, LineKind::Step, goal(1).id.uuid())),
                          made(binnedLine(23, LineKind::Point, person(8).id.uuid()))};
    change.rules =
        Edit<BoardRules>{BoardRules(), BoardRules{3, LimitMode::Signal, 2, {u"Some day"_s, {}, u"Now"_s, {}}}};
    change.reminders = Edit<ReminderMemory>{ReminderMemory(), reminders()};
    return change;
}

inline std::unique_ptr<JournalStore> opened(const QString& path, OpenIntent intent = OpenIntent::CreateIfMissing)
{
    Result<OpenedJournal> journal = openJournal(path, intent, instant());
    if (!journal) {
        qWarning("cannot open: %d %s", int(journal.error().code), qPrintable(journal.error().detail));
        return nullptr;
    }
    return std::move(journal->store);
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs statements on a file behind the journal's back.
inline bool runSql(const QStringList& statements, const QString& path)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        database.setDatabaseName(path);
        done = database.open();
        for (const QString& sql : statements)
            done = done && QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(u"damage"_s);
    return done;
}

/// The number of the page in which a table or an index begins; 0 when there is none.
inline qint64 firstPageOf(const QString& table, const QString& path)
{
    qint64 page = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"page"_s);
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(database);
        if (query.exec(u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_s.arg(table)) && query.next())
            page = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(u"page"_s);
    return page;
}

/// Overwrites that page.
inline bool overwriteFirstPageOf(const QString& table, const QString& path)
{
    const qint64 page = firstPageOf(table, path);
    QFile file(path);
    return page > 1 && file.open(QIODevice::ReadWrite) && file.seek((page - 1) * 4096) &&
           file.write(QByteArray(4096, '\xAA')) == 4096;
}

} // namespace unrut::sample

/// Fails with the error's code and detail.
#define VERIFY_OK(status)                                                                                              \
    do {                                                                                                               \
        const auto& outcome_ = (status);                                                                               \
        if (!outcome_) {                                                                                               \
            QFAIL(qPrintable(QStringLiteral("%1: %2").arg(int(outcome_.error().code)).arg(outcome_.error().detail)));  \
        }                                                                                                              \
    } while (false)

/// \a status failed with \a expected.
#define VERIFY_ERROR(status, expected)                                                                                 \
    do {                                                                                                               \
        const auto& outcome_ = (status);                                                                               \
        QVERIFY(!outcome_.has_value());                                                                                \
        QCOMPARE(int(outcome_.error().code), int(expected));                                                           \
    } while (false)
