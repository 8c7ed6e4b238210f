// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/quick_goal.h>

#include <domain/clock.h>
#include <domain/split_mix64.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 25); // a Wednesday

QuickWords germanWords()
{
    QuickWords words;
    words.kinds[static_cast<size_t>(GoalKind::Conversation)] = {u"Gespräch"_s};
    words.kinds[static_cast<size_t>(GoalKind::Resume)] = {u"Lebenslauf"_s};
    words.weekdays[4] = {u"Freitag"_s, u"Fr."_s};
    words.tomorrow = {u"morgen"_s};
    words.near = {u"nah"_s};
    words.far = {u"fern"_s};
    return words;
}

QString someLine(SplitMix64& random)
{
    static const QStringList pieces{u"!"_s,      u"#"_s,
                                    u"@"_s,      u"!fri"_s,
                                    u"!1.12."_s, u"!29.2."_s,
                                    u"#dec"_s,   u"#far"_s,
                                    u"@Dana"_s,  u"talk"_s,
                                    u" "_s,      u"\t"_s,
                                    u"!99w"_s,   u"!+"_s,
                                    u"\u202E"_s, u"a\u0301"_s,
                                    u"日記"_s,   u"!13-40"_s,
                                    u"#side"_s,  u"#s"_s,
                                    u"!0"_s,     u"!2026-2-30"_s,
                                    u"@"_s,      u"!!"_s,
                                    u"##far"_s,  QString(QChar(0xd800)),
                                    u"."_s};
    QString line;
    for (size_t i = random.below(9); i > 0; --i) {
        line += pieces[static_cast<qsizetype>(random.below(static_cast<size_t>(pieces.size())))];
        line += random.below(3) == 0 ? QString() : u" "_s;
    }
    return line;
}

} // namespace

/// The line that adds a goal.
class QuickGoalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainWordsAreATitle()
    {
        QCOMPARE(quickGoalFrom(u"  Ask  Dana "_s, today), (QuickGoal{u"Ask Dana"_s, {}, {}, {}, {}}));
    }

    void everyPartIsUnderstood()
    {
        const QuickGoal expected{u"Ask Dana for time"_s, QDate(2026, 11, 27), GoalKind::Decision, u"Dana"_s,
                                 Horizon::Far};
        QCOMPARE(quickGoalFrom(u"Ask Dana !fri for #decision @Dana time #far"_s, today), expected);
    }

    void daysAreUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char* text, QDate day) { QTest::newRow(text) << QString::fromUtf8(text) << day; };
        row("2026-12-01", QDate(2026, 12, 1));
        row("2027-2-3", QDate(2027, 2, 3));
        row("12-01", QDate(2026, 12, 1));
        row("11-25", today);
        row("11-24", QDate(2027, 11, 24));
        row("1.12.", QDate(2026, 12, 1));
        row("1.12.2027", QDate(2027, 12, 1));
        row("29.2.", QDate(2028, 2, 29));
        row("3", QDate(2026, 11, 28));
        row("+3", QDate(2026, 11, 28));
        row("3d", QDate(2026, 11, 28));
        row("2W", QDate(2026, 12, 9));
        row("0", today);
        row("today", today);
        row("TOMORROW", today.addDays(1));
        row("fri", QDate(2026, 11, 27));
        row("Friday", QDate(2026, 11, 27));
        row("wed", QDate(2026, 12, 2)); // not today: that is '!today'
        row("12/01", {});
        row("1.12", {});
        row("31.2.", {});
        row("2026-13-01", {});
        row("1899-12-31", {});
        row("9999", {});
        row("freitag", {});
        row("", {});
        row("-", {});
    }
    void daysAreUnderstood()
    {
        QFETCH(QString, text);
        QTEST(quickDayFrom(text, today), "day");
    }

    void wordsOfOnesOwnLanguageAreUnderstoodBesideTheEnglishOnes()
    {
        const QuickGoal expected{u"Anrufen"_s, QDate(2026, 11, 27), GoalKind::Conversation, {}, Horizon::Near};
        QCOMPARE(quickGoalFrom(u"Anrufen !fr #gespräch #nah"_s, today, germanWords()), expected);
        QCOMPARE(quickGoalFrom(u"Anrufen !fri #conversation #near"_s, today, germanWords()), expected);
        QCOMPARE(quickDayFrom(u"morgen"_s, today, germanWords()), today.addDays(1));
    }

    void kindsMayBeBegun_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* text, int kind) { QTest::newRow(text) << QString::fromUtf8(text) << kind; };
        row("#dec", static_cast<int>(GoalKind::Decision));
        row("#self-care", static_cast<int>(GoalKind::SelfCare));
        row("#selfcare", static_cast<int>(GoalKind::SelfCare));
        row("#side_project", static_cast<int>(GoalKind::SideProject));
        row("#c", -1);
        row("#co", -1);
        row("#con", -1); // connect or conversation
        row("#conn", static_cast<int>(GoalKind::Connect));
        row("#team", -1);
        row("#", -1);
    }
    void kindsMayBeBegun()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        const QuickGoal goal = quickGoalFrom(u"A "_s + text, today);
        QCOMPARE(goal.kind ? static_cast<int>(*goal.kind) : -1, kind);
        QCOMPARE(goal.title, kind < 0 ? u"A "_s + text : u"A"_s);
    }

    void whatIsNotUnderstoodStaysInTheTitle()
    {
        QCOMPARE(quickGoalFrom(u"Write to me@home! at 12/01 #team @ !soon"_s, today).title,
                 u"Write to me@home! at 12/01 #team @ !soon"_s);
    }

    void lastOfItsSortCounts()
    {
        const QuickGoal goal = quickGoalFrom(u"A !1 @Ben !2 @Dana"_s, today);
        QCOMPARE(goal.due, today.addDays(2));
        QCOMPARE(goal.person, u"Dana"_s);
        QCOMPARE(goal.title, u"A"_s);
    }

    void lineOfNothingElseIsATitle()
    {
        QCOMPARE(quickGoalFrom(u"!fri #decision"_s, today).title, u"!fri #decision"_s);
        QVERIFY(quickGoalFrom(u"!fri"_s, today).due.isNull());
        QCOMPARE(quickGoalFrom(u"   "_s, today), QuickGoal());
    }

    void theCardNamesSomebodyOfPeople()
    {
        Person dana;
        dana.name = u"Dana Weber"_s;
        const auto card = [&](const QString& line) {
            return goalFrom(quickGoalFrom(line, today), BoardColumn::Next, {dana});
        };
        QCOMPARE(card(u"Ask @dana"_s).person, u"Dana Weber"_s);
        QCOMPARE(card(u"Ask @Noor"_s).person, u"Noor"_s);
        QCOMPARE(card(u"Ask her"_s).person, QString());
        QCOMPARE(goalFrom(quickGoalFrom(u"One day"_s, today), BoardColumn::Dreams, {}).horizon, Horizon::Far);
    }

    /// Whatever is typed: nothing is lost, nothing is understood twice, and days are days of a journal.
    void anythingMayBeTyped()
    {
        SplitMix64 random(20261125);
        for (int round = 0; round < 20000; ++round) {
            const QString line = someLine(random);
            const QuickGoal goal = quickGoalFrom(line, today);
            QVERIFY2(goal.title.isEmpty() == line.simplified().isEmpty(), qUtf8Printable(line));
            QVERIFY(goal.due.isNull() || isJournalDay(goal.due));
            const QStringList kept = goal.title.split(u' ', Qt::SkipEmptyParts);
            const QStringList parts = line.simplified().split(u' ', Qt::SkipEmptyParts);
            qsizetype at = 0;
            for (const QString& part : parts)
                at += at < kept.size() && kept[at] == part ? 1 : 0;
            QCOMPARE(at, kept.size()); // the title is the line with parts left out, in order
            const bool tookSome = kept.size() < parts.size();
            if (tookSome)
                QCOMPARE(quickGoalFrom(goal.title, today), (QuickGoal{goal.title, {}, {}, {}, {}}));
        }
    }
};

QTEST_APPLESS_MAIN(QuickGoalTest)
#include "quick_goal_test.moc"
