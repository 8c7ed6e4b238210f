// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminder_year.h"
#include "sandbox.h"
#include "zone_clock.h"

#include <workspace/reminders.h>

#include <QTest>

#include <map>

using namespace unrut;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString word(ReminderSubject subject)
{
    switch (subject) {
    case ReminderSubject::TalkOutcome:
        return u"talk"_s;
    case ReminderSubject::Decision:
        return u"decision"_s;
    case ReminderSubject::GoalDue:
        return u"goal"_s;
    case ReminderSubject::FridayPage:
        return u"page"_s;
    case ReminderSubject::NextCheck:
        return u"check"_s;
    case ReminderSubject::FollowUp:
        return u"follow"_s;
    case ReminderSubject::Person:
        return u"person"_s;
    default:
        return u"daily"_s;
    }
}

QDate day(int month, int dayOfMonth)
{
    return {2026, month, dayOfMonth};
}

/// A person's year with a journal on the disk, and the program that is open, asleep, closed and begun anew beside it.
class Life
{
public:
    explicit Life(const QTimeZone& zone);

    [[nodiscard]] QStringList lived();

private:
    using Act = std::function<void()>;
    void on(const char* wall, Act act) { m_story.emplace_back(m_clock.at(QString::fromLatin1(wall)), std::move(act)); }
    /// What is done with the notice of that minute instead of opening it.
    void answer(const char* wall, std::function<void(const ReminderKey&)> how)
    {
        m_answers[QString::fromLatin1(wall)] = std::move(how);
    }
    void winter();
    void spring();
    void may();
    void june();
    void summer();
    void autumn();

    void begin();
    void end();
    void restart()
    {
        end();
        begin();
    }
    void look();
    void answerAll();
    void choose(const std::function<void(ReminderChoices&)>& change);
    void writePage();
    void takeCheck() { need(journal().recordCheck(plainCheck(m_clock.today(), 50))); }
    GoalId goal(QDate due, GoalKind kind = GoalKind::StepGoal);
    TalkId talk(QDate day, TalkState state);
    void decide(const GoalId& goal) { need(journal().endDecision(goal, DecisionEnd::Decided, u"stay"_s)); }
    [[nodiscard]] Workspace& journal() { return *m_journal; }
    static void leave(const ReminderKey&) {}

    TemporaryJournal m_files;
    ZoneClock m_clock;
    SequentialIdSource m_ids;
    std::unique_ptr<Workspace> m_journal;
    std::unique_ptr<Reminders> m_reminders; ///< null while the program is closed
    ReminderChoices m_choices = usualReminders();
    std::vector<std::pair<QDateTime, Act>> m_story;
    std::map<QString, std::function<void(const ReminderKey&)>> m_answers;
    std::vector<std::pair<QString, ReminderKey>> m_open; ///< came, and not yet dealt with
    QStringList m_came;
    bool m_isAsleep = false;
    PersonId m_person;
    TalkId m_talk;
    GoalId m_decision;
    ArrivalId m_arrival;
};

Life::Life(const QTimeZone& zone) : m_clock(zone)
{
    m_choices.of(ReminderSubject::Decision).at = QTime(2, 30);
    winter();
    spring();
    may();
    june();
    summer();
    autumn();
}

void Life::winter()
{
    const auto snooze = [this](const ReminderKey& key) { need(m_reminders->answer(key, NoticeAnswer::InAnHour)); };
    on("01-09 15:00", [this] { writePage(); });
    for (const char* wall : {"01-16 16:00", "01-23 16:00", "01-30 16:00"})
        answer(wall, &Life::leave);
    on("01-16 16:30", [this] { writePage(); });
    on("01-24 11:00", [this] { writePage(); });
    on("01-30 16:30", [this] { writePage(); });
    on("02-02 09:00", [this] { takeCheck(); });
    on("02-12 18:00", [this] { m_isAsleep = true; });
    on("02-15 18:00", [this] {
        m_isAsleep = false;
        look();
    });
    on("02-16 12:00", [this] {
        Person person;
        person.name = u"Noor"_s;
        person.everyWeeks = 4;
        m_person = need(journal().addPerson(person));
    });
    answer("02-20 16:00", snooze);
    answer("02-27 16:00", snooze);
    on("02-27 16:30", [this] { writePage(); });
    answer("03-02 10:00", snooze);
    on("03-02 10:30", [this] { takeCheck(); });
}

void Life::spring()
{
    const auto notThisWeek = [this](const ReminderKey& key) {
        need(m_reminders->answer(key, NoticeAnswer::NotThisWeek));
    };
    answer("03-06 16:00", notThisWeek);
    answer("03-16 10:00", notThisWeek);
    on("03-25 12:00", [this] { m_decision = goal(day(3, 29), GoalKind::Decision); });
    on("03-30 12:00", [this] { decide(m_decision); });
    on("03-31 09:00", [this] { takeCheck(); });
    on("04-09 12:00", [this] { talk(day(4, 9), TalkState::Held); });
    on("04-13 12:00", [this] { m_talk = talk(day(4, 14), TalkState::Planned); });
    on("04-15 12:00", [this] {
        Talk held = *journal().talk(m_talk);
        held.state = TalkState::Held;
        held.followUp = day(4, 22);
        need(journal().editTalk(held));
    });
    on("04-26 12:00", [this] { restart(); });
    on("04-28 12:00", [this] { takeCheck(); });
}

void Life::may()
{
    on("05-04 12:00", [this] {
        choose([](ReminderChoices& choices) {
            choices.rules.quietFrom = QTime(12, 0);
            choices.rules.quietTo = QTime(14, 0);
            choices.rules.mostADay = 2;
            choices.of(ReminderSubject::Person).at = QTime(13, 0);
        });
    });
    on("05-05 12:00", [this] {
        choose([](ReminderChoices& choices) {
            choices.of(ReminderSubject::CheckIn) = {true, QTime(9, 0), 5, day(5, 5), ReminderRhythm::Workdays};
        });
    });
    on("05-07 08:30", [this] {
        CheckIn checkIn;
        checkIn.day = m_clock.today();
        checkIn.mood = 4;
        need(journal().setCheckIn(checkIn));
    });
    on("05-08 12:00",
       [this] { choose([](ReminderChoices& choices) { choices.of(ReminderSubject::CheckIn).isOn = false; }); });
    answer("05-12 14:00", [this](const ReminderKey& key) { need(m_reminders->snooze(key, 1min)); });
    answer("05-12 14:01", [this](const ReminderKey& key) { need(m_reminders->snooze(key, 3h)); });
    on("05-13 12:00", [this] {
        goal(day(5, 15));
        goal(day(5, 15));
    });
    on("05-19 12:00", [this] {
        choose([](ReminderChoices& choices) {
            choices.rules = ReminderRules();
            choices.of(ReminderSubject::Person).at = QTime(10, 0);
        });
    });
    answer("05-26 10:00", &Life::leave);
    on("05-26 12:00", [this] { takeCheck(); });
    on("05-29 17:00", [this] {
        m_clock.setNow(m_clock.at(u"05-29 09:00"_s));
        look();
    });
}

void Life::june()
{
    on("06-05 10:00", [this] { choose([](ReminderChoices& choices) { choices.roughDay = day(6, 5); }); });
    answer("06-09 10:00", [this](const ReminderKey& key) { need(m_reminders->answer(key, NoticeAnswer::InAnHour)); });
    on("06-09 10:30", [this] { choose([](ReminderChoices& choices) { choices.roughDay = day(6, 9); }); });
    on("06-10 12:00", [this] {
        Worksheet retreat;
        retreat.play = Play::MiniRetreat;
        retreat.setText(u"by"_s, u"2026-06-12"_s);
        need(journal().saveWorksheet(retreat));
    });
    on("06-11 12:00", [this] { restart(); });
    on("06-19 09:00", [this] { need(m_reminders->pauseUntilMonday()); });
    on("06-23 09:30", [this] { need(m_reminders->pauseForAnHour()); });
    on("06-23 12:00", [this] { takeCheck(); });
    on("06-26 15:50", [this] { need(m_reminders->pauseForAnHour()); });
    on("07-03 15:00", [this] { need(m_reminders->pauseUntilTomorrow()); });
}

void Life::summer()
{
    for (const char* wall : {"07-10 16:00", "07-17 16:00", "07-24 16:00"})
        answer(wall, &Life::leave);
    on("07-21 12:00", [this] { takeCheck(); });
    on("07-27 12:00", [this] { restart(); });
    on("08-03 12:00", [this] { need(m_reminders->wake(ReminderSubject::FridayPage)); });
    on("08-10 12:00", [this] { choose([](ReminderChoices& choices) { choices.rules.workingDays = {1, 2, 3, 4}; }); });
    on("08-18 12:00", [this] { takeCheck(); });
    on("08-26 12:00", [this] {
        choose([](ReminderChoices& choices) { choices.rules.workingDays = {1, 2, 3, 4, 5}; });
    });
    on("08-31 12:00", [this] { m_decision = goal(day(9, 8), GoalKind::Decision); });
    on("09-02 18:00", [this] { end(); });
    on("09-14 11:30", [this] { begin(); });
    on("09-14 12:00", [this] { decide(m_decision); });
    on("09-16 12:00", [this] { takeCheck(); });
}

void Life::autumn()
{
    on("10-01 12:00", [this] { goal(day(10, 26)); });
    answer("10-09 16:00", [this](const ReminderKey& key) { need(m_reminders->snooze(key, 4 * 24h)); });
    on("10-12 12:00", [this] {
        m_arrival = need(journal().openArrival());
        Arrival arrival = *journal().arrival();
        arrival.quietSince = m_clock.today();
        need(journal().editArrival(arrival));
    });
    on("10-25 12:00", [this] { restart(); });
    on("12-16 12:00", [this] { takeCheck(); });
    on("12-21 12:00", [this] { need(journal().binArrival(m_arrival)); });
}

void Life::begin()
{
    m_journal = need(Workspace::open(m_files.path(), WorkspaceMode::CreateIfMissing, m_clock, m_ids));
    m_reminders = std::make_unique<Reminders>(*m_journal, [this] { return m_clock.zone(); });
    m_reminders->setChoices(m_choices);
    QObject::connect(m_reminders.get(), &Reminders::came, m_reminders.get(), [this](const DueNotice& notice) {
        const QString wall = m_clock.local().toString(u"MM-dd hh:mm"_s);
        m_came << wall + u' ' + word(notice.key.subject) + (notice.isAgain ? u" again"_s : u""_s);
        m_open.emplace_back(wall, notice.key);
    });
    look();
}

void Life::end()
{
    m_reminders.reset();
    m_journal.reset();
}

void Life::look()
{
    m_reminders->look();
    answerAll();
}

void Life::answerAll()
{
    QCoreApplication::sendPostedEvents();
    for (const auto& [wall, key] : std::exchange(m_open, {})) {
        const auto how = m_answers.find(wall);
        if (how != m_answers.end())
            how->second(key);
        else
            need(m_reminders->answer(key, NoticeAnswer::Open));
    }
    QCoreApplication::sendPostedEvents();
}

void Life::choose(const std::function<void(ReminderChoices&)>& change)
{
    change(m_choices);
    m_reminders->setChoices(m_choices);
}

void Life::writePage()
{
    FridayPage page;
    page.stuck = u"the review"_s;
    need(journal().saveFridayPage(page, {}, {}));
}

GoalId Life::goal(QDate due, GoalKind kind)
{
    Goal made = plainGoal(u"Ask about the course"_s);
    made.kind = kind;
    made.due = due;
    return need(journal().addGoal(made));
}

TalkId Life::talk(QDate day, TalkState state)
{
    Talk made;
    made.person = m_person;
    made.day = day;
    made.state = state;
    return need(journal().addTalk(made));
}

QStringList Life::lived()
{
    std::stable_sort(m_story.begin(), m_story.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    m_clock.setNow(m_clock.at(u"01-01 09:00"_s));
    begin();
    const QDateTime end = m_clock.at(u"12-31 23:59"_s);
    m_story.emplace_back(end, [] {});
    for (const auto& [when, act] : m_story) {
        while (m_reminders && !m_isAsleep && m_reminders->lookAgain() < when) {
            m_clock.setNow(std::max(m_clock.now(), m_reminders->lookAgain()));
            look();
        }
        m_clock.setNow(when);
        act();
        if (m_reminders)
            answerAll();
    }
    return m_came;
}

} // namespace

/// What the rules say of single cases must hold over a year with a real journal, too.
class ReminderYearTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notOneNoticeIsWrong_data();
    void notOneNoticeIsWrong();
};

void ReminderYearTest::notOneNoticeIsWrong_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin");
    QTest::newRow("New York") << QByteArray("America/New_York");
    QTest::newRow("Lord Howe, half an hour, southern") << QByteArray("Australia/Lord_Howe");
}

void ReminderYearTest::notOneNoticeIsWrong()
{
    QFETCH(QByteArray, zone);
    QStringList expected;
    for (const char* notice : theYear)
        expected << QString::fromLatin1(notice);
    QCOMPARE(Life(QTimeZone(zone)).lived(), expected);
}

QTEST_GUILESS_MAIN(ReminderYearTest)
#include "reminder_year_test.moc"
