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
    void onARoughDayTodayTellsNothingDue();
    void restComesFirstForWhoIsWornOut();
    void theAfternoonAsksForAWin();

private:
    [[nodiscard]] QJsonObject today() const { return objectIn(m_runner->run({u"today"_s, u"--json"_s}).output); }
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

void PeopleTodayTest::onARoughDayTodayTellsNothingDue()
{
    QCOMPARE(m_runner->run({u"demo"_s, u"--years"_s, u"1"_s}).exit, 0);
    m_runner->setRoughDay(m_runner->clock().today());
    const QJsonObject told = today();
    QCOMPARE(told.value("kind"_L1).toString(), u"rough"_s);
    QVERIFY(told.value("focus"_L1).isNull());
    QVERIFY(told.value("cards"_L1).toArray().isEmpty());
    QVERIFY(told.value("waiting"_L1).toArray().isEmpty());
    QVERIFY(m_runner->run({u"today"_s}).output.contains("A rough day."));
    m_runner->setRoughDay(m_runner->clock().today().addDays(-1)); // yesterday's is over
    QCOMPARE(today().value("kind"_L1).toString(), u"ordinary"_s);
}

void PeopleTodayTest::restComesFirstForWhoIsWornOut()
{
    QCOMPARE(m_runner->run({u"add"_s, u"note"_s, u"x"_s}).exit, 0);
    QCOMPARE(today().value("restFirst"_L1), QJsonValue(false));
    {
        const auto opened =
            Workspace::open(m_runner->journal(), WorkspaceMode::MustExist, m_runner->clock(), m_runner->ids());
        QVERIFY(opened);
        constexpr int little = 25;
        constexpr int most = 100;
        Check check;
        check.form = CheckForm::Full;
        check.day = m_runner->clock().today();
        for (ItemIndex item = 0; item < itemCount; ++item) {
            const CheckItem& row = checkItems()[static_cast<size_t>(item)];
            const int weight = row.domain == Domain::Exh ? most : little;
            check.answers[static_cast<size_t>(item)] = Answer::given(row.reverse ? most - weight : weight);
        }
        QVERIFY((*opened)->recordCheck(check));
    }
    QCOMPARE(today().value("restFirst"_L1), QJsonValue(true));
}

void PeopleTodayTest::theAfternoonAsksForAWin()
{
    QCOMPARE(m_runner->run({u"add"_s, u"note"_s, u"x"_s}).exit, 0);
    const auto cardsAt = [this](QTime time) {
        m_runner->clock().setNow(QDateTime(QDate(2026, 11, 2), time, Qt::UTC));
        return today().value("cards"_L1).toArray();
    };
    QCOMPARE(cardsAt(QTime(14, 59)), (QJsonArray{"check_in"_L1, "good_thing"_L1}));
    QCOMPARE(cardsAt(QTime(16, 0)), (QJsonArray{"check_in"_L1, "win"_L1}));
    QCOMPARE(m_runner->run({u"add"_s, u"win"_s, u"Sent the draft"_s}).exit, 0);
    QCOMPARE(cardsAt(QTime(16, 0)), QJsonArray{"check_in"_L1}); // the win of the day is written
}

QTEST_MAIN(PeopleTodayTest)
#include "people_today_test.moc"
