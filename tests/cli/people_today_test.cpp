// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <workspace/workspace.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectIn(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

/// People and Today on the command line.
class PeopleTodayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_runner = std::make_unique<CommandRunner>(); }
    void cleanup() { m_runner.reset(); }
    void aMissingJournalIsRefused_data();
    void aMissingJournalIsRefused();
    void peopleAreToldWithWhomToCatchUpFirst();
    void whatIsPrivateStaysInTheJournal();
    void todayTellsTheFocusAndWhatWaits();
    void todayWithoutAFocusSaysSo();

private:
    std::unique_ptr<CommandRunner> m_runner;
};

void PeopleTodayTest::aMissingJournalIsRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("people") << u"people"_s;
    QTest::newRow("today") << u"today"_s;
}

void PeopleTodayTest::aMissingJournalIsRefused()
{
    QFETCH(QString, command);
    const CommandResult result = m_runner->run({command, u"--json"_s});
    QCOMPARE(result.exit, 1);
    QVERIFY(result.output.isEmpty());
}

void PeopleTodayTest::peopleAreToldWithWhomToCatchUpFirst()
{
    QCOMPARE(m_runner->run({u"demo"_s, u"--years"_s, u"1"_s}).exit, 0);
    const QJsonObject told = objectIn(m_runner->run({u"people"_s, u"--json"_s}).output);
    const QJsonArray people = told.value("people"_L1).toArray();
    QVERIFY(people.size() >= 4);
    QCOMPARE(told.value("count"_L1).toInt(), static_cast<int>(people.size()));
    const QJsonObject first = people.first().toObject();
    QCOMPARE(first.value("role"_L1).toString(), u"mentor"_s);
    QCOMPARE(first.value("toCatchUp"_L1).toBool(), true);
    QCOMPARE(first.value("weeksSince"_L1).toInt(), 5);
    QCOMPARE(first.value("safeFor"_L1).toArray(), (QJsonArray{u"GRW"_s, u"DEC"_s}));
    QCOMPARE(people.last().toObject().value("toCatchUp"_L1).toBool(), false);
    const QByteArray words = m_runner->run({u"people"_s}).output;
    QVERIFY(words.contains("5 weeks since you talked"));
}

void PeopleTodayTest::whatIsPrivateStaysInTheJournal()
{
    QCOMPARE(m_runner->run({u"demo"_s, u"--years"_s, u"1"_s}).exit, 0);
    const QByteArray told = m_runner->run({u"people"_s, u"--json"_s}).output;
    QVERIFY(!told.contains("notes") && !told.contains("contact") && !told.contains("not promoted"));
}

void PeopleTodayTest::todayTellsTheFocusAndWhatWaits()
{
    QCOMPARE(m_runner->run({u"demo"_s, u"--years"_s, u"1"_s}).exit, 0);
    const QJsonObject told = objectIn(m_runner->run({u"today"_s, u"--json"_s}).output);
    QCOMPARE(told.value("kind"_L1).toString(), u"ordinary"_s);
    QVERIFY(!told.value("focus"_L1).toObject().value("title"_L1).toString().isEmpty());
    QCOMPARE(told.value("cards"_L1).toArray(), QJsonArray{"check_in"_L1}); // the good thing of the day is written
    bool waits = false;
    const QJsonArray waiting = told.value("waiting"_L1).toArray();
    for (const auto one : waiting)
        waits = waits || one.toObject().value("kind"_L1).toString() == u"person"_s;
    QVERIFY(waits);
}

void PeopleTodayTest::todayWithoutAFocusSaysSo()
{
    QCOMPARE(m_runner->run({u"add"_s, u"note"_s, u"x"_s}).exit, 0);
    QCOMPARE(objectIn(m_runner->run({u"today"_s, u"--json"_s}).output).value("kind"_L1).toString(), u"ordinary"_s);
    QVERIFY(m_runner->run({u"today"_s}).output.contains("Nothing is in focus."));
}

QTEST_MAIN(PeopleTodayTest)
#include "people_today_test.moc"
