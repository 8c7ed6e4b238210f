// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"
#include "zone_clock.h"

#include <workspace/reminders.h>

#include <QTest>

#include <algorithm>
#include <array>
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
        QObject::connect(m_reminders.get(), &Reminders::came, m_reminders.get(), [this](const DueNotice&) {
            ++m_came[m_clock.today()];
            m_times.push_back(m_clock.now());
        });
    }
    /// Sets the clock and lives on for some days. The most that came on one of them.
    int live(const QDateTime& from, int days)
    {
        m_came.clear();
        liveUntil(from, from.addDays(days));
        int most = 0;
        for (const auto& [when, count] : m_came)
            most = std::max(most, count);
        return most;
    }
    /// The same for some hours. How many came.
    int liveHours(const QDateTime& from, int hours)
    {
        const size_t before = m_times.size();
        liveUntil(from, from.addSecs(qint64{3600} * hours));
        return static_cast<int>(m_times.size() - before);
    }
    /// From any instant on, since the program began.
    [[nodiscard]] int mostIn24Hours() const
    {
        qsizetype most = 0;
        for (auto from = m_times.begin(); from != m_times.end(); ++from)
            most = std::max<qsizetype>(most, std::upper_bound(from, m_times.end(), from->addDays(1)) - from);
        return static_cast<int>(most);
    }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    /// The clock is set to where it hangs elsewhere; the instant is the same.
    void moveTo(const char* zone) { m_clock.setZone(QTimeZone(zone)); }

private:
    void liveUntil(const QDateTime& from, const QDateTime& end)
    {
        m_clock.setNow(from);
        look();
        while (m_reminders->lookAgain() < end) {
            m_clock.setNow(std::max(m_clock.now(), m_reminders->lookAgain()));
            look();
        }
        m_clock.setNow(end);
    }
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
    std::vector<QDateTime> m_times;
};

} // namespace

/// A clock that is wrong brings no more notices than one that is right.
class ReminderStormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClockTenYearsAheadBringsNoStorm();
    void goingAroundTheWorldBringsNoStorm();
    void clocksThatChangeBringNoStorm_data();
    void clocksThatChangeBringNoStorm();
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

void ReminderStormTest::goingAroundTheWorldBringsNoStorm()
{
    const int mostADay = usualReminders().rules.mostADay;
    Unanswered program;
    const QDateTime begin = program.now();
    QCOMPARE(program.live(begin, 1), mostADay); // much is due
    // Another zone every six hours, over the date line in both directions.
    constexpr std::array zones{"Pacific/Kiritimati", "Etc/GMT+12", "Asia/Kolkata", "America/St_Johns",
                               "Pacific/Chatham"};
    int all = 0;
    constexpr int moves = 40;
    for (int i = 0; i < moves; ++i) {
        program.moveTo(zones.at(static_cast<size_t>(i) % zones.size()));
        all += program.liveHours(program.now(), 6);
    }
    // Ten days went by, and with the date line never more than a day on either side of them.
    QVERIFY2(all <= (moves / 4 + 2) * mostADay, qPrintable(QString::number(all)));
    // Within a day and a night the walls of the world show three days.
    QVERIFY2(program.mostIn24Hours() <= 3 * mostADay, qPrintable(QString::number(program.mostIn24Hours())));
}

void ReminderStormTest::clocksThatChangeBringNoStorm_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("day");
    QTest::newRow("an hour less") << QByteArray("Europe/Berlin") << u"2026-03-29"_s;
    QTest::newRow("an hour more") << QByteArray("Europe/Berlin") << u"2026-10-25"_s;
    QTest::newRow("half an hour more") << QByteArray("Australia/Lord_Howe") << u"2026-04-05"_s;
    QTest::newRow("a day without midnight") << QByteArray("Africa/Cairo") << u"2026-04-24"_s;
}

void ReminderStormTest::clocksThatChangeBringNoStorm()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, day);
    const int mostADay = usualReminders().rules.mostADay;
    Unanswered program;
    program.moveTo(zone.constData());
    const QDateTime eve = QDate::fromString(day, Qt::ISODate).addDays(-2).startOfDay(QTimeZone(zone)).toUTC();
    QVERIFY(QTimeZone(zone).offsetFromUtc(eve) != QTimeZone(zone).offsetFromUtc(eve.addDays(3)));
    QCOMPARE(program.live(eve, 4), mostADay);
}

QTEST_GUILESS_MAIN(ReminderStormTest)
#include "reminder_storm_test.moc"
