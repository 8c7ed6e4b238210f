// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_up.h"

#include <domain/clock.h>
#include <domain/text.h>

#include <QSet>
#include <QTest>

#include <algorithm>
#include <map>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// Every id of a journal with the instant it should carry.
std::vector<std::pair<QUuid, QDateTime>> idsOf(const Journal& journal)
{
    std::vector<std::pair<QUuid, QDateTime>> ids;
    for (const Check& check : journal.checks)
        ids.emplace_back(check.id.uuid(), check.createdAt);
    for (const Goal& goal : journal.goals) {
        ids.emplace_back(goal.id.uuid(), goal.createdAt);
        for (const Step& step : goal.steps)
            ids.emplace_back(step.id.uuid(), goal.createdAt);
        for (const GoalEvent& event : goal.history)
            ids.emplace_back(event.id.uuid(), event.at);
    }
    for (const Entry& entry : journal.entries)
        ids.emplace_back(entry.id.uuid(), entry.createdAt);
    for (const CheckIn& checkIn : journal.checkIns)
        ids.emplace_back(checkIn.id.uuid(), checkIn.createdAt);
    for (const Worksheet& sheet : journal.worksheets)
        ids.emplace_back(sheet.id.uuid(), sheet.createdAt);
    for (const FridayPage& page : journal.fridayPages)
        ids.emplace_back(page.id.uuid(), page.createdAt);
    for (const Person& person : journal.people)
        ids.emplace_back(person.id.uuid(), person.createdAt);
    for (const Talk& talk : journal.talks)
        ids.emplace_back(talk.id.uuid(), talk.createdAt);
    for (const Practice& practice : journal.practices)
        ids.emplace_back(practice.id.uuid(), practice.createdAt);
    return ids;
}

QStringList textsOf(const Journal& journal)
{
    QStringList texts;
    for (const Check& check : journal.checks)
        texts << check.note;
    for (const Goal& goal : journal.goals) {
        texts << goal.title << goal.why << goal.ifCue << goal.thenStep << goal.notes;
        for (const Step& step : goal.steps)
            texts << step.text;
    }
    for (const Entry& entry : journal.entries)
        texts << entry.text;
    for (const CheckIn& checkIn : journal.checkIns)
        texts << checkIn.word;
    for (const FridayPage& page : journal.fridayPages)
        texts << page.stuck;
    for (const Worksheet& sheet : journal.worksheets) {
        for (const auto& [field, cells] : sheet.answers) {
            for (const QStringList& row : cells)
                texts << row;
        }
    }
    return texts;
}

} // namespace

class DemoJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatCannotBeMadeUp_data()
    {
        QTest::addColumn<int>("years");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("code");
        const QDate today(2026, 11, 23);
        QTest::newRow("no year") << 0 << today << static_cast<int>(ErrorCode::OutOfRange);
        QTest::newRow("less than none") << -1 << today << static_cast<int>(ErrorCode::OutOfRange);
        QTest::newRow("too many") << 51 << today << static_cast<int>(ErrorCode::OutOfRange);
        QTest::newRow("no day") << 1 << QDate() << static_cast<int>(ErrorCode::InvalidDay);
        QTest::newRow("a beginning before days") << 50 << QDate(1930, 1, 1) << static_cast<int>(ErrorCode::InvalidDay);
        QTest::newRow("an end after days") << 1 << QDate(2201, 1, 1) << static_cast<int>(ErrorCode::InvalidDay);
    }
    void refusesWhatCannotBeMadeUp()
    {
        QFETCH(const int, years);
        QFETCH(const QDate, today);
        QFETCH(const int, code);
        DemoOptions options;
        options.years = years;
        options.today = today;
        const auto refused = madeUpJournal(options);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == static_cast<ErrorCode>(code));
    }

    void sameSeedGivesTheSameJournal()
    {
        QVERIFY(madeUp(2, 7) == madeUp(2, 7));
        QVERIFY(!(madeUp(2, 7) == madeUp(2, 8)));
    }

    void everyValueIsOneTheProgramWouldKeep_data()
    {
        QTest::addColumn<int>("years");
        QTest::addColumn<QDate>("today");
        QTest::newRow("one year") << 1 << QDate(2026, 11, 23);
        QTest::newRow("ten years") << 10 << QDate(2026, 11, 23);
        QTest::newRow("fifty years") << 50 << QDate(2026, 11, 23);
        QTest::newRow("from a leap day") << 3 << QDate(2028, 2, 29);
        QTest::newRow("a Sunday in the holidays") << 1 << QDate(2027, 12, 26);
    }
    void everyValueIsOneTheProgramWouldKeep()
    {
        QFETCH(const int, years);
        QFETCH(const QDate, today);
        const Journal journal = madeUp(years, 3, today);
        const QDate first = today.addYears(-years);
        const auto inside = [&](QDate day) { return first < day && day <= today; };
        for (const Check& check : journal.checks) {
            QVERIFY(validateCheck(check));
            QVERIFY(inside(check.day));
            QVERIFY(!check.isDraft());
            QVERIFY(check.createdAt < check.finishedAt);
            QCOMPARE(check.finishedAt.date(), check.day);
        }
        for (const Goal& goal : journal.goals) {
            const auto valid = validatedGoal(goal);
            QVERIFY(valid && *valid == goal);
            QVERIFY(inside(goal.createdAt.date()));
        }
        for (const Entry& entry : journal.entries) {
            const auto valid = validatedEntry(entry);
            QVERIFY(valid && *valid == entry);
            QVERIFY(inside(entry.day));
        }
        for (const CheckIn& checkIn : journal.checkIns) {
            const auto valid = validatedCheckIn(checkIn);
            QVERIFY(valid && *valid == checkIn);
            QVERIFY(inside(checkIn.day));
        }
        for (const Worksheet& sheet : journal.worksheets) {
            const auto valid = validatedWorksheet(sheet);
            QVERIFY(valid && *valid == sheet);
            QVERIFY(inside(sheet.day) && (!sheet.isFinished() || inside(sheet.finishedDay)));
        }
        QCOMPARE(journal.lookingBacks.size(), size_t(1));
        for (const LookingBack& told : journal.lookingBacks) {
            const auto valid = validatedLookingBack(told);
            QVERIFY(valid && *valid == told);
            QVERIFY(inside(told.day) && told.lastGood < told.firstOff);
            QVERIFY(!told.of(LookingBackText::Changed).contains(u'{'));
        }
    }

    void peopleAndTalksAreOnesTheProgramWouldKeep()
    {
        const Journal journal = madeUp(2, 3);
        QVERIFY(journal.people.size() > 2 && !journal.talks.empty());
        for (const Person& person : journal.people) {
            const auto valid = validatedPerson(person);
            QVERIFY(valid && *valid == person);
        }
        for (const Talk& talk : journal.talks) {
            const auto valid = validatedTalk(talk);
            QVERIFY(valid && *valid == talk);
            QVERIFY(std::any_of(journal.people.begin(), journal.people.end(),
                                [&](const Person& person) { return person.id == talk.person; }));
        }
    }

    void fridayPagesAreThoseOfFridays_data()
    {
        QTest::addColumn<int>("years");
        QTest::addColumn<QDate>("today");
        QTest::newRow("one year") << 1 << QDate(2026, 11, 23);
        QTest::newRow("ten years, up to a Friday") << 10 << QDate(2026, 11, 27);
    }
    void fridayPagesAreThoseOfFridays()
    {
        QFETCH(const int, years);
        QFETCH(const QDate, today);
        const Journal journal = madeUp(years, 3, today);
        QVERIFY(journal.fridayPages.size() > static_cast<size_t>(25 * years));
        QVERIFY(journal.fridayPages.size() < static_cast<size_t>(52 * years));
        QVERIFY(today.addDays(-21) < journal.fridayPages.back().day);
        const auto isLine = [&](const EntryId& id, QDate day, EntryKind kind) {
            return std::any_of(journal.entries.begin(), journal.entries.end(), [&](const Entry& entry) {
                return entry.id == id && entry.day == day && entry.kind == kind;
            });
        };
        QDate before;
        for (const FridayPage& page : journal.fridayPages) {
            const auto valid = validatedFridayPage(page);
            QVERIFY(valid && *valid == page);
            QVERIFY(page.day < today && page.day.dayOfWeek() == Qt::Friday);
            QVERIFY(before.isNull() || before < page.day);
            QCOMPARE(page.createdAt.date(), page.day);
            QVERIFY(!page.grateful || isLine(*page.grateful, page.day, EntryKind::Grateful));
            QVERIFY(!page.win || isLine(*page.win, page.day, EntryKind::Win));
            QVERIFY(page.gut && page.focus);
            before = page.day;
        }
    }

    void idsAreUniqueAndCarryTheirInstant()
    {
        QSet<QUuid> seen;
        for (const auto& [id, at] : idsOf(madeUp(10, 5))) {
            QVERIFY(!seen.contains(id));
            seen.insert(id);
            QCOMPARE(id.data3 >> 12, 7);
            const QByteArray bytes = id.toRfc4122().left(6).toHex();
            QCOMPARE(bytes.toLongLong(nullptr, 16), at.toMSecsSinceEpoch());
        }
    }

    void everyPlaceInASentenceIsFilled()
    {
        const Journal journal = madeUp(10, 11);
        QSet<QString> mentioned;
        for (const QString& text : textsOf(journal)) {
            QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qUtf8Printable(text));
            QVERIFY2(!text.contains("  "_L1), qUtf8Printable(text));
        }
        for (const Entry& entry : journal.entries) {
            for (const QString& name : mentionsIn(entry.text)) {
                QVERIFY2(name.at(0).isUpper(), qUtf8Printable(entry.text));
                mentioned.insert(name);
            }
        }
        QVERIFY(mentioned.size() > 12);
    }

    void tenYearsDoNotRepeatThemselves()
    {
        const Journal journal = madeUp(10, 1);
        QSet<QString> distinct;
        std::map<QString, QDate> last;
        int soonAgain = 0;
        for (const Entry& entry : journal.entries) {
            distinct.insert(entry.text);
            const auto before = last.find(entry.text);
            soonAgain += before != last.end() && before->second.daysTo(entry.day) < 90 ? 1 : 0;
            last[entry.text] = entry.day;
        }
        QVERIFY(distinct.size() > 550);
        QCOMPARE(soonAgain, 0);
        QSet<QString> beginnings; // the sentences behind the names
        for (const QString& text : distinct)
            beginnings.insert(text.section(u' ', 0, 3));
        QVERIFY(beginnings.size() > 120);
    }

    void entriesAndCheckInsComeByDay()
    {
        const Journal journal = madeUp(3, 2);
        QVERIFY(std::is_sorted(journal.entries.begin(), journal.entries.end(), [](const Entry& a, const Entry& b) {
            return std::pair(a.day, a.createdAt) < std::pair(b.day, b.createdAt);
        }));
        QVERIFY(std::is_sorted(journal.checkIns.begin(), journal.checkIns.end(),
                               [](const CheckIn& a, const CheckIn& b) { return a.day < b.day; }));
        QVERIFY(std::adjacent_find(journal.checkIns.begin(), journal.checkIns.end(),
                                   [](const CheckIn& a, const CheckIn& b) { return a.day == b.day; }) ==
                journal.checkIns.end());
    }

    void moreYearsAreMorePast()
    {
        const Journal one = madeUp(1, 4);
        const Journal ten = madeUp(10, 4);
        QVERIFY(ten.checks.size() > 110 && ten.checks.size() < 135);
        QVERIFY(one.checks.size() > 10 && one.checks.size() < 15);
        QVERIFY(ten.entries.size() > 8 * one.entries.size());
        QVERIFY(ten.goals.size() > 3 * one.goals.size());
    }

    void numbersAreWrittenAsTheLanguageHasThem()
    {
        DemoOptions options;
        options.years = 3;
        options.today = QDate(2026, 11, 23);
        options.locale = QLocale(QLocale::Arabic, QLocale::Egypt);
        const auto journal = madeUpJournal(options);
        QVERIFY(journal);
        const QString digits = options.locale.toString(1234567890);
        const bool found = std::any_of(journal->entries.begin(), journal->entries.end(), [&](const Entry& entry) {
            return std::any_of(entry.text.begin(), entry.text.end(),
                               [&](QChar c) { return c.isDigit() && digits.contains(c); });
        });
        QVERIFY(found);
    }
};

QTEST_APPLESS_MAIN(DemoJournalTest)
#include "demo_journal_test.moc"
