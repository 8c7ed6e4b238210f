// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Goals from the command line, held by the same limit as in the window.
class GoalCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_runner = std::make_unique<CommandRunner>(); }

    void addUnderstandsTheLineAsTheBoardDoes()
    {
        QCOMPARE(goal({u"add"_s, u"Ask Dana !2026-12-01 #conversation @Dana"_s}).exit, 0);
        const QJsonObject card = onlyCard();
        QCOMPARE(card["title"_L1].toString(), u"Ask Dana"_s);
        QCOMPARE(card["due"_L1].toString(), u"2026-12-01"_s);
        QCOMPARE(card["kind"_L1].toString(), u"conversation"_s);
        QCOMPARE(card["person"_L1].toString(), u"Dana"_s);
        QCOMPARE(card["column"_L1].toString(), u"next"_s);
    }

    void addTellsTheIdThatMoveTakes()
    {
        const CommandResult added = goal({u"add"_s, u"A"_s, u"--column"_s, u"dreams"_s});
        QCOMPARE(onlyCard()["horizon"_L1].toString(), u"far"_s);
        QCOMPARE(goal({u"move"_s, QString::fromUtf8(added.output).trimmed(), u"doing"_s}).exit, 0);
        QCOMPARE(onlyCard()["column"_L1].toString(), u"doing"_s);
    }

    void limitHoldsOnEveryDeed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("add") << QStringList{u"add"_s, u"B"_s, u"--column"_s, u"doing"_s};
        QTest::newRow("move") << QStringList{u"move"_s, u"waiting"_s, u"doing"_s};
    }
    void limitHoldsOnEveryDeed()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(goal({u"add"_s, u"In work"_s, u"--column"_s, u"doing"_s}).exit, 0);
        QCOMPARE(goal({u"add"_s, u"Waiting"_s}).exit, 0);
        const auto before = m_runner->folder();
        const CommandResult refused = goal(arguments);
        QCOMPARE(refused.exit, 1);
        QVERIFY(refused.error.contains("Doing holds as many goals as you allow"));
        QCOMPARE(m_runner->folder(), before);
        QCOMPARE(goal(arguments + QStringList{u"--raise"_s}).exit, 0);
        QCOMPARE(board()["doingLimit"_L1].toInt(), 2);
    }

    void swapSetsAside()
    {
        QCOMPARE(goal({u"add"_s, u"First"_s, u"--column"_s, u"doing"_s}).exit, 0);
        QCOMPARE(goal({u"add"_s, u"Second"_s, u"--column"_s, u"doing"_s, u"--swap"_s}).exit, 0);
        QCOMPARE(columnOf(u"First"_s), u"next"_s);
        QCOMPARE(columnOf(u"Second"_s), u"doing"_s);
    }

    void doneFinishes()
    {
        QCOMPARE(goal({u"add"_s, u"Write it"_s}).exit, 0);
        const CommandResult done = goal({u"done"_s, u"write"_s});
        QCOMPARE(done.exit, 0);
        QCOMPARE(done.output, QByteArray("Done: Write it\n"));
        QCOMPARE(onlyCard()["doneDay"_L1].toString(), u"2026-11-02"_s);
    }

    void decisionsAreDoneOnlyInOneOfThreeWays()
    {
        QCOMPARE(goal({u"add"_s, u"Stay or go #decision"_s}).exit, 0);
        QCOMPARE(goal({u"done"_s, u"Stay"_s}).exit, 1);
        QCOMPARE(goal({u"done"_s, u"Stay"_s, u"--deferred"_s, QString()}).exit, 1);
        QCOMPARE(goal({u"done"_s, u"Stay"_s, u"--decided"_s, u"x"_s, u"--dropped"_s}).exit, 2);
        QCOMPARE(onlyCard()["column"_L1].toString(), u"next"_s);
        QCOMPARE(goal({u"done"_s, u"Stay"_s, u"--decided"_s, u"I stay"_s}).exit, 0);
        QCOMPARE(onlyCard()["parts"_L1]["end"_L1].toString(), u"decided"_s);
    }

    void cardMustBeTheOnlyOneMeant()
    {
        QCOMPARE(goal({u"add"_s, u"Report"_s}).exit, 0);
        QCOMPARE(goal({u"add"_s, u"Report of May"_s}).exit, 0);
        QCOMPARE(goal({u"done"_s, u"rep"_s}).exit, 1);
        QCOMPARE(goal({u"done"_s, u"nothing like it"_s}).exit, 1);
        QCOMPARE(goal({u"done"_s, u" "_s}).exit, 1);
        QCOMPARE(goal({u"done"_s, u"report"_s}).exit, 0); // the whole title of one of them
        QCOMPARE(columnOf(u"Report"_s), u"done"_s);
    }

    void wrongUsageChangesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::newRow("no deed") << QStringList{} << 2;
        QTest::newRow("unknown deed") << QStringList{u"juggle"_s, u"A"_s} << 2;
        QTest::newRow("no column") << QStringList{u"move"_s, u"A"_s} << 2;
        QTest::newRow("unknown column") << QStringList{u"move"_s, u"A"_s, u"attic"_s} << 2;
        QTest::newRow("too much") << QStringList{u"add"_s, u"A"_s, u"B"_s} << 2;
        QTest::newRow("both") << QStringList{u"move"_s, u"A"_s, u"doing"_s, u"--swap"_s, u"--raise"_s} << 2;
        QTest::newRow("empty title") << QStringList{u"add"_s, u"  "_s} << 1;
        QTest::newRow("move without a journal") << QStringList{u"move"_s, u"A"_s, u"doing"_s} << 1;
        QTest::newRow("done without a journal") << QStringList{u"done"_s, u"A"_s} << 1;
    }
    void wrongUsageChangesNothing()
    {
        QFETCH(QStringList, arguments);
        const CommandResult result = goal(arguments);
        QTEST(result.exit, "exit");
        QVERIFY(!QFile::exists(m_runner->journal()));
    }

private:
    CommandResult goal(const QStringList& arguments)
    {
        CommandResult result = m_runner->run(QStringList{u"goal"_s} + arguments);
        [&] { QCOMPARE(result.broken(), QByteArray()); }();
        return result;
    }
    QJsonObject board() { return QJsonDocument::fromJson(m_runner->run({u"goals"_s, u"--json"_s}).output).object(); }
    QJsonObject onlyCard()
    {
        const QJsonArray cards = board()["goals"_L1].toArray();
        return cards.size() == 1 ? cards.first().toObject() : QJsonObject();
    }
    QString columnOf(const QString& title)
    {
        const QJsonArray cards = board()["goals"_L1].toArray();
        for (const QJsonValue card : cards) {
            if (card["title"_L1].toString() == title)
                return card["column"_L1].toString();
        }
        return {};
    }

    std::unique_ptr<CommandRunner> m_runner;
};

QTEST_GUILESS_MAIN(GoalCommandTest)
#include "goal_command_test.moc"
