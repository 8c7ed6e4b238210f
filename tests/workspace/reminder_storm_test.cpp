// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"
#include "zone_clock.h"

#include <workspace/reminders.h>

#include <QTest>

#include <map>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// A journal in which much is due, and a program that is never answered.
class Unanswered
{
public:
    Unanswered()
    {
        m_clock.setNow(m_clock.at(u"03-02 09:00"_s));
        m_journal = need(Workspace::open(m_files.path(), WorkspaceMode::CreateIfMissing, m_clock, m_ids));
        furnish();
        m_reminders = std::make_unique<Reminders>(*m_journal, [this] { return m_clock.zone(); });
        m_reminders->setChoices(usualReminders());
        QObject::connect(m_reminders.get(), &Reminders::came, m_reminders.get(),
                         [this](const DueNotice&) { ++m_came[m_clock.today()]; });
    }
    /// Sets the clock and lives on for some days. The most that came on one of them.
    int live(const QDateTime& from, int days)
    {
        m_came.clear();
        m_clock.setNow(from);
        look();
        const QDateTime end = from.addDays(days);
        while (m_reminders->lookAgain() < end) {
            m_clock.setNow(std::max(m_clock.now(), m_reminders->lookAgain()));
            look();
        }
        m_clock.setNow(end);
        int most = 0;
        for (const auto& [when, count] : m_came)
            most = std::max(most, count);
        return most;
    }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }

private:
    void furnish()
    {
        Person person;
        person.name = u"Noor"_s;
        person.everyWeeks = 4;
        Talk talk;
        talk.person = need(m_journal->addPerson(person));
        talk.state = TalkState::Planned;
        for (int i = 0; i < 40; ++i) {
            Goal goal = plainGoal(u"Goal %1"_s.arg(i));
            goal.kind = i % 2 == 0 ? GoalKind::StepGoal : GoalKind::Decision;
            goal.due = m_clock.today().addDays(i % 5);
            need(m_journal->addGoal(goal));
            talk.day = goal.due;
            need(m_journal->addTalk(talk));
        }
        need(m_journal->recordCheck(plainCheck(m_clock.today(), 50)));
    }
    void look()
    {
        m_reminders->look();
        QCoreApplication::sendPostedEvents();
    }

    TemporaryJournal m_files;
    ZoneClock m_clock{QTimeZone("Europe/Berlin")};
    SequentialIdSource m_ids;
    std::unique_ptr<Workspace> m_journal;
    std::unique_ptr<Reminders> m_reminders;
    std::map<QDate, int> m_came;
};

} // namespace

/// A clock that is wrong brings no more notices than one that is right.
class ReminderStormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClockTenYearsAheadBringsNoStorm();
};

void ReminderStormTest::aClockTenYearsAheadBringsNoStorm()
{
    const int mostADay = usualReminders().rules.mostADay;
    Unanswered program;
    const QDateTime begin = program.now();
    QCOMPARE(program.live(begin, 3), mostADay); // much is due
    QVERIFY(program.live(begin.addYears(10), 14) <= mostADay);
    QVERIFY(program.live(begin.addDays(4), 14) <= mostADay); // somebody has set it right again
}

QTEST_GUILESS_MAIN(ReminderStormTest)
#include "reminder_storm_test.moc"
