// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/reminder.h>

#include <QTest>

#include <array>

using namespace unrut;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Every notice of 2026 in one person's life, by the clock on the wall: the same in every zone. Fridays at 16:00 the
/// page, every 28 days from 5 January at 10:00 the assessment, every 42 days from 7 January at 21:30 a person, which
/// the quiet hours put off until the next morning. Beside that, by hand: 30 March: a decision of Sunday at 02:30, which
/// some clocks leave out; the assessment of that day waits for the 31st. 22 May: at 17:00 the clock is set back to
/// 09:00. 5 June: the page in an hour. 12 June: not this week. 26 June: in a day. 10 July: a talk at 09:00; the page
/// waits until Monday. 26 October: a goal that was due on Saturday. 5 November to 8 November, evening: asleep; the page
/// comes on Monday, and the assessment of that day on the 10th.
constexpr std::array theYear{
    // clang-format off
    "01-02 16:00 page", "01-05 10:00 check", "01-08 08:00 person", "01-09 16:00 page", "01-16 16:00 page",
    "01-23 16:00 page", "01-30 16:00 page", "02-02 10:00 check", "02-06 16:00 page", "02-13 16:00 page",
    "02-19 08:00 person", "02-20 16:00 page", "02-27 16:00 page", "03-02 10:00 check", "03-06 16:00 page",
    "03-13 16:00 page", "03-20 16:00 page", "03-27 16:00 page", "03-30 08:00 decision", "03-31 08:00 check",
    "04-02 08:00 person", "04-03 16:00 page", "04-10 16:00 page", "04-17 16:00 page", "04-24 16:00 page",
    "04-27 10:00 check", "05-01 16:00 page", "05-08 16:00 page", "05-14 08:00 person", "05-15 16:00 page",
    "05-22 16:00 page", "05-25 10:00 check", "05-29 16:00 page", "06-05 16:00 page", "06-05 17:00 page",
    "06-12 16:00 page", "06-19 16:00 page", "06-22 10:00 check", "06-25 08:00 person", "06-26 16:00 page",
    "06-27 16:00 page", "07-03 16:00 page", "07-10 09:00 talk", "07-13 08:00 page", "07-17 16:00 page",
    "07-20 10:00 check", "07-24 16:00 page", "07-31 16:00 page", "08-06 08:00 person", "08-07 16:00 page",
    "08-14 16:00 page", "08-17 10:00 check", "08-21 16:00 page", "08-28 16:00 page", "09-04 16:00 page",
    "09-11 16:00 page", "09-14 10:00 check", "09-17 08:00 person", "09-18 16:00 page", "09-25 16:00 page",
    "10-02 16:00 page", "10-09 16:00 page", "10-12 10:00 check", "10-16 16:00 page", "10-23 16:00 page",
    "10-26 09:00 goal", "10-29 08:00 person", "10-30 16:00 page", "11-09 08:00 page", "11-10 08:00 check",
    "11-13 16:00 page", "11-20 16:00 page", "11-27 16:00 page", "12-04 16:00 page", "12-07 10:00 check",
    "12-10 08:00 person", "12-11 16:00 page", "12-18 16:00 page", "12-25 16:00 page",
    // clang-format on
};

Reminder reminder(ReminderSubject subject, const Recurrence& recurrence, QTime at)
{
    Reminder made;
    made.key.subject = subject;
    made.recurrence = recurrence;
    made.at = at;
    return made;
}

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
    case ReminderSubject::Person:
        return u"person"_s;
    default:
        return u"daily"_s;
    }
}

ReminderBook lifeOf2026()
{
    using Kind = Recurrence::Kind;
    const auto on = [](int month, int day) { return Recurrence{Kind::OnDay, QDate(2026, month, day)}; };
    ReminderBook book;
    book.reminders = {
        reminder(ReminderSubject::FridayPage, {Kind::Weekly, QDate(2026, 1, 1), 5}, QTime(16, 0)),
        reminder(ReminderSubject::NextCheck, {Kind::EveryDays, QDate(2026, 1, 5), 1, 28}, QTime(10, 0)),
        reminder(ReminderSubject::Person, {Kind::EveryDays, QDate(2026, 1, 7), 1, 42}, QTime(21, 30)),
        reminder(ReminderSubject::Decision, on(3, 29), QTime(2, 30)),
        reminder(ReminderSubject::TalkOutcome, on(7, 10), QTime(9, 0)),
        reminder(ReminderSubject::GoalDue, on(10, 24), QTime(9, 0)),
    };
    return book;
}

/// Lives through a year: looks when it was told to, and does what the person of theYear does.
class Year
{
public:
    Year(ReminderBook book, const QTimeZone& zone) : m_book(std::move(book)), m_zone(zone) {}

    [[nodiscard]] QStringList lived();

private:
    [[nodiscard]] QDateTime at(int month, int day, QTime time) const
    {
        return QDateTime(QDate(2026, month, day), time, m_zone).toUTC();
    }
    void answer(const DueNotice& notice, const QDateTime& now);
    [[nodiscard]] QDateTime after(const QDateTime& now, const QDateTime& next);

    ReminderBook m_book;
    QTimeZone m_zone;
    bool m_wasSetBack = false;
};

void Year::answer(const DueNotice& notice, const QDateTime& now)
{
    m_book = afterShowing(m_book, notice, now);
    const auto isOn = [&](int month, int day) { return now == at(month, day, QTime(16, 0)); };
    if (isOn(6, 26))
        m_book = afterSnooze(m_book, notice.key, now, 24h);
    else if (isOn(6, 5))
        m_book = afterAnswer(m_book, notice.key, NoticeAnswer::InAnHour, now, m_zone);
    else if (isOn(6, 12))
        m_book = afterAnswer(m_book, notice.key, NoticeAnswer::NotThisWeek, now, m_zone);
    else
        m_book = afterAnswer(m_book, notice.key, NoticeAnswer::Open, now, m_zone);
}

/// When the program looks next: not while it sleeps, and again after the clock was set back.
QDateTime Year::after(const QDateTime& now, const QDateTime& next)
{
    const QDateTime setBack = at(5, 22, QTime(17, 0));
    if (!m_wasSetBack && next >= setBack) {
        m_wasSetBack = true;
        return at(5, 22, QTime(9, 0));
    }
    const QDateTime asleep = at(11, 5, QTime(9, 0));
    const QDateTime awake = at(11, 8, QTime(18, 0));
    return next >= asleep && now < awake && next < awake ? awake : next;
}

QStringList Year::lived()
{
    QStringList notices;
    QDateTime now = at(1, 1, QTime(0, 0));
    const QDateTime end = at(12, 31, QTime(23, 59));
    while (now < end) {
        const ReminderPlan plan = planReminders(m_book, now, m_zone);
        for (const DueNotice& notice : plan.due) {
            notices << now.toTimeZone(m_zone).toString(u"MM-dd hh:mm "_s) + word(notice.key.subject);
            answer(notice, now);
        }
        now = after(now, planReminders(m_book, now, m_zone).lookAgain);
    }
    return notices;
}

} // namespace

class ReminderYearTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theYearIsAsTheTableSays_data() { zones(); }
    void theYearIsAsTheTableSays();
    void everyNightHasItsNotice_data();
    void everyNightHasItsNotice();

private:
    void zones();
};

void ReminderYearTest::zones()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin");
    QTest::newRow("New York") << QByteArray("America/New_York");
    QTest::newRow("Lord Howe, half an hour, southern") << QByteArray("Australia/Lord_Howe");
}

void ReminderYearTest::theYearIsAsTheTableSays()
{
    QFETCH(QByteArray, zone);
    const QTimeZone there(zone);
    QVERIFY(there.isValid());
    QStringList expected;
    for (const char* notice : theYear)
        expected << QString::fromLatin1(notice);
    QCOMPARE(Year(lifeOf2026(), there).lived(), expected);
}

void ReminderYearTest::everyNightHasItsNotice_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QTime>("at");
    QTest::addColumn<QString>("gap");   ///< where the notice comes when its time is left out, UTC
    QTest::addColumn<QString>("twice"); ///< the first of the two, UTC
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << QTime(2, 15) << u"2026-03-29T01:15:00Z"_s
                            << u"2026-10-25T00:15:00Z"_s;
    QTest::newRow("New York, gap") << QByteArray("America/New_York") << QTime(2, 15) << u"2026-03-08T07:15:00Z"_s
                                   << u"2026-11-01T07:15:00Z"_s;
    QTest::newRow("New York, twice") << QByteArray("America/New_York") << QTime(1, 15) << u"2026-03-08T06:15:00Z"_s
                                     << u"2026-11-01T05:15:00Z"_s;
    QTest::newRow("Lord Howe, gap") << QByteArray("Australia/Lord_Howe") << QTime(2, 15) << u"2026-10-03T15:45:00Z"_s
                                    << u"2026-04-04T15:45:00Z"_s;
    QTest::newRow("Lord Howe, twice") << QByteArray("Australia/Lord_Howe") << QTime(1, 45) << u"2026-10-03T15:15:00Z"_s
                                      << u"2026-04-04T14:45:00Z"_s;
}

void ReminderYearTest::everyNightHasItsNotice()
{
    QFETCH(QByteArray, zone);
    QFETCH(QTime, at);
    QFETCH(QString, gap);
    QFETCH(QString, twice);
    const QTimeZone there(zone);
    ReminderBook book;
    book.reminders = {reminder(ReminderSubject::CheckIn, {Recurrence::Kind::Daily, QDate(2026, 1, 1)}, at)};
    book.rules.workingDays = {1, 2, 3, 4, 5, 6, 7};
    book.rules.quietFrom = book.rules.quietTo = QTime(12, 0);
    const auto notices = noticesAhead(book, QDateTime(QDate(2026, 1, 1), QTime(0, 0), there).toUTC(),
                                      QDateTime(QDate(2027, 1, 1), QTime(0, 0), there).toUTC(), there);
    QCOMPARE(notices.size(), size_t{365});
    QStringList instants;
    for (size_t day = 0; day < notices.size(); ++day) {
        const QDateTime local = notices[day].at.toTimeZone(there);
        QCOMPARE(local.date(), QDate(2026, 1, 1).addDays(static_cast<qint64>(day)));
        instants << notices[day].at.toString(Qt::ISODate);
    }
    QVERIFY(instants.contains(gap));
    QVERIFY(instants.contains(twice));
}

QTEST_APPLESS_MAIN(ReminderYearTest)
#include "reminder_year_test.moc"
