// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dated_rows.h"
#include "sandbox.h"

#include <models/check_model.h>
#include <models/entry_model.h>
#include <support/system_zone.h>
#include <workspace/reminders.h>

#include <QTest>

#include <algorithm>
#include <map>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// What the computer says of the time, from one moment on.
struct Setting
{
    const char* name;
    const char* utc;
    const char* zone;
};

constexpr std::array settings{
    Setting{"as it was", "2026-11-02T12:00:00Z", "UTC"},
    Setting{"back by a day", "2026-11-01T12:00:00Z", "UTC"},
    Setting{"back by a year and more", "2025-09-25T15:00:00Z", "UTC"},
    Setting{"ten years ahead", "2036-11-03T09:00:00Z", "UTC"},
    Setting{"set right again", "2026-11-03T09:00:00Z", "UTC"},
    Setting{"where it is tomorrow", "2026-11-03T12:00:00Z", "Pacific/Kiritimati"},
    Setting{"where it is yesterday", "2026-11-04T10:00:00Z", "Etc/GMT+12"},
    Setting{"by quarter hours", "2026-11-04T20:00:00Z", "Pacific/Chatham"},
    Setting{"a minute before midnight", "2027-03-27T22:59:00Z", "Europe/Berlin"},
    Setting{"before an hour less", "2027-03-28T00:59:59Z", "Europe/Berlin"},
    Setting{"after an hour less", "2027-03-28T01:00:00Z", "Europe/Berlin"},
    Setting{"before an hour more", "2027-10-31T00:30:00Z", "Europe/Berlin"},
    Setting{"after an hour more", "2027-10-31T01:30:00Z", "Europe/Berlin"},
    Setting{"a day without midnight", "2027-04-29T22:00:00Z", "Africa/Cairo"},
};

QDateTime instantOf(const Setting& setting)
{
    return QDateTime::fromString(QString::fromLatin1(setting.utc), Qt::ISODate);
}

/// Some of every kind of thing that has a day, on the clock's today.
class Writer
{
public:
    explicit Writer(Sandbox& sandbox) : m_sandbox(sandbox), m_w(sandbox.workspace()), m_today(sandbox.clock().today())
    {}
    void writeAll()
    {
        writeLog();
        writeBoard();
        writePeople();
        writePages();
    }
    void writeWhatIsDue()
    {
        writeBoard();
        writePeople();
    }

private:
    void writeLog();
    void writeBoard();
    void writePeople();
    void writePages();

    Sandbox& m_sandbox;
    Workspace& m_w;
    QDate m_today;
};

void Writer::writeLog()
{
    need(m_w.addEntry(EntryKind::Note, u"A line"_s, m_today));
    need(m_w.binEntries({need(m_w.addEntry(EntryKind::Win, u"Another"_s, m_today))}));
    CheckIn checkIn;
    checkIn.day = m_today;
    checkIn.mood = 5;
    if (!need(m_w.checkIn(m_today)))
        need(m_w.setCheckIn(checkIn));
    need(m_w.recordCheck(plainCheck(m_today, 50)));
}

void Writer::writeBoard()
{
    Goal goal = plainGoal(u"A goal"_s);
    goal.due = m_today;
    const GoalId done = need(m_w.addGoal(goal));
    need(m_w.tickStep(done, need(m_w.addStep(done, u"A step"_s)), true));
    need(m_w.moveGoals({done}, BoardColumn::Done, -1));
    goal.kind = GoalKind::Decision;
    need(m_w.endDecision(need(m_w.addGoal(goal)), DecisionEnd::Deferred, u"Too early"_s, m_today));
    goal.kind = GoalKind::Opportunity;
    need(m_w.reachStage(need(m_w.addGoal(goal)), OpportunityStage::Applied));
    goal.kind = GoalKind::SelfCare;
    goal.due = {};
    goal.parts.selfCare.pausedUntil = m_today;
    need(m_w.keepDay(need(m_w.addGoal(goal)), m_today, true));
}

void Writer::writePeople()
{
    Person person;
    person.name = u"Sofia"_s;
    person.listedOn = m_today;
    person.everyWeeks = 4;
    person.points = {{{}, u"How it went"_s, m_sandbox.clock().now()}};
    Talk talk;
    talk.person = need(m_w.addPerson(person));
    talk.state = TalkState::Held;
    talk.day = m_today;
    talk.followUp = m_today;
    need(m_w.addTalk(talk));
}

void Writer::writePages()
{
    LookingBack told;
    told.lastGood = told.firstOff = QDate(m_today.year(), m_today.month(), 1);
    told.decideBy = m_today;
    need(m_w.saveLookingBack(told));
    const ArrivalId opened = need(m_w.openArrival());
    Arrival arrival = *std::ranges::find(m_w.arrivals(), opened, &Arrival::id);
    arrival.quietSince = m_today;
    need(m_w.editArrival(arrival));
    Worksheet worksheet;
    worksheet.play = Play::Decide;
    worksheet.setText(u"decision"_s, u"Stay or go"_s);
    need(m_w.finishWorksheet(need(m_w.saveWorksheet(worksheet)), {}));
    FridayPage page;
    page.stuck = u"The budget"_s;
    need(m_w.saveFridayPage(page, u"Tea"_s, u"Sent it"_s));
    const PracticeId practice = need(m_w.beginPractice(PracticeKind::Daily, u"Ask one question"_s, {}, true));
    need(m_w.notePracticeDay(practice, {m_today, u"Ask"_s, true, 6, {}}));
    need(m_w.keepPractice(practice));
}

} // namespace

/// The clock and the zone are set while the program runs: what is kept keeps its day, wherever it is told of.
class SetClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsKeptKeepsItsDay();
    void noRemindersStorm();

private:
    void set(const Setting& setting);
    /// The computer's time goes on from where it was set to.
    void setNow(const QDateTime& now);
    void look();
    /// As the lists of the window that are told of nothing show it, made anew.
    [[nodiscard]] QStringList shown();
    void nothingMoved(const DatedRows& before);
    void writtenNowIsOfToday(const DatedRows& before);

    std::optional<SystemZone> m_system;
    std::optional<Sandbox> m_sandbox;
    std::unique_ptr<Reminders> m_reminders;
    std::map<QDate, int> m_came;
};

void SetClockTest::init()
{
    m_system.emplace(QTimeZone("UTC"));
    m_reminders.reset();
    m_sandbox.emplace(Sandbox::Start::Furnished);
    m_came.clear();
    m_reminders = std::make_unique<Reminders>(m_sandbox->workspace()); // by the zone of the system
    m_reminders->setChoices(usualReminders());
    connect(m_reminders.get(), &Reminders::came, this, [this] { ++m_came[m_sandbox->clock().today()]; });
}

void SetClockTest::setNow(const QDateTime& now)
{
    m_sandbox->clock().setNow(now);
    m_sandbox->clock().setOffset(QTimeZone::systemTimeZone().offsetFromUtc(now));
}

void SetClockTest::set(const Setting& setting)
{
    const QTimeZone zone(setting.zone);
    QVERIFY2(zone.isValid(), setting.zone);
    SystemZone::set(zone);
    setNow(instantOf(setting));
    QCOMPARE(m_sandbox->clock().now().toLocalTime().date(), m_sandbox->clock().today());
    look();
}

/// As the program does when the clock was set.
void SetClockTest::look()
{
    m_reminders->look();
    QCoreApplication::sendPostedEvents();
}

QStringList SetClockTest::shown()
{
    QStringList lines;
    EntryModel entries(m_sandbox->workspace());
    while (entries.canFetchMore({}))
        entries.fetchMore({});
    for (int row = 0; row < entries.rowCount(); ++row) {
        const Entry& entry = entries.entry(row);
        EntryFilter thatDay;
        thatDay.from = thatDay.to = entry.day;
        lines << u"%1 %2 %3 of %4"_s.arg(entry.day.toString(Qt::ISODate), entry.text)
                     .arg(entries.beginsDay(row))
                     .arg(need(m_sandbox->workspace().entryCount(thatDay)));
    }
    const CheckModel checks(m_sandbox->workspace());
    for (int row = 0; row < checks.rowCount(); ++row)
        lines << checks.index(row).data().toString();
    return lines;
}

void SetClockTest::nothingMoved(const DatedRows& before)
{
    const DatedRows now = datedRows(m_sandbox->dump());
    const QString today = m_sandbox->clock().today().toString(Qt::ISODate);
    for (auto row = before.cbegin(); row != before.cend(); ++row) {
        // What ended on a day to come goes on until another takes its place.
        const bool isEndedAnew = row.key().startsWith(u"practices ended_on "_s) && row.value() > today;
        QVERIFY2(isEndedAnew || now.value(row.key()) == row.value(),
                 qPrintable(row.key() + u": "_s + row.value() + u", now "_s + now.value(row.key())));
    }
    QVERIFY(m_sandbox->memoryMatchesFile());
}

void SetClockTest::writtenNowIsOfToday(const DatedRows& before)
{
    const QDate today = m_sandbox->clock().today();
    const QStringList allowed{today.toString(Qt::ISODate), QDate(today.year(), today.month(), 1).toString(Qt::ISODate),
                              m_sandbox->clock().now().toString(Qt::ISODateWithMs)};
    const DatedRows now = datedRows(m_sandbox->dump());
    QVERIFY(now.size() > before.size() + 40);
    for (auto row = now.cbegin(); row != now.cend(); ++row)
        QVERIFY2(before.contains(row.key()) || allowed.contains(row.value()),
                 qPrintable(row.key() + u": "_s + row.value()));
}

void SetClockTest::whatIsKeptKeepsItsDay()
{
    need(m_sandbox->workspace().endSafetyCard());
    for (const Setting& setting : settings) {
        const DatedRows before = datedRows(m_sandbox->dump());
        const QStringList shownBefore = shown();
        const auto checkInsBefore = need(m_sandbox->workspace().checkIns({}, {}));
        set(setting);
        QVERIFY2(datedRows(m_sandbox->dump()) == before, setting.name);
        QVERIFY2(shown() == shownBefore, setting.name);
        QVERIFY2(need(m_sandbox->workspace().checkIns({}, {})) == checkInsBefore, setting.name);
        nothingMoved(before);
        Writer(*m_sandbox).writeAll();
        writtenNowIsOfToday(before);
        nothingMoved(before);
        if (QTest::currentTestFailed())
            QFAIL(setting.name);
    }
    const DatedRows before = datedRows(m_sandbox->dump());
    const QSet<QString> never{u"practices deleted_at"_s}; // nothing takes one to the bin
    const QSet<QString> missing = datedColumnsOf(m_sandbox->path()) - datedColumns(before) - never;
    QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.values()).join(u", "_s)));
    const QStringList shownBefore = shown();
    m_reminders.reset();
    for (const char* zone : {"Pacific/Kiritimati", "Etc/GMT+12"}) {
        SystemZone::set(QTimeZone(zone));
        setNow(m_sandbox->clock().now());
        QVERIFY(m_sandbox->reopen());
        nothingMoved(before);
        QCOMPARE(shown(), shownBefore);
    }
}

void SetClockTest::noRemindersStorm()
{
    const int mostADay = usualReminders().rules.mostADay;
    need(m_sandbox->workspace().binArrival(m_sandbox->furniture().arrival)); // which brings a time of silence
    for (const Setting& setting : settings) {
        const QDateTime end = instantOf(setting).addSecs(qint64{9} * 3600);
        set(setting);
        Writer(*m_sandbox).writeWhatIsDue();
        while (m_reminders->lookAgain() < end) {
            setNow(std::max(m_sandbox->clock().now(), m_reminders->lookAgain()));
            look();
        }
        for (const auto& [day, count] : m_came)
            QVERIFY2(count <= mostADay, qPrintable(day.toString(Qt::ISODate) + u' ' + QLatin1String(setting.name)));
    }
    QVERIFY2(m_came.size() > 3, qPrintable(QString::number(m_came.size()))); // much was due
}

QTEST_GUILESS_MAIN(SetClockTest)
#include "set_clock_test.moc"
