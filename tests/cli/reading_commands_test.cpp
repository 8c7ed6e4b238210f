// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <cli/command_line.h>
#include <workspace/workspace.h>

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// Standard output that is full from the start.
class FullDevice final : public QIODevice
{
protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override
    {
        setErrorString(u"No space left on device"_s);
        return -1;
    }
};

QJsonObject objectIn(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    return problem.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

} // namespace

class ReadingCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_runner = std::make_unique<CommandRunner>(); }
    void cleanup() { m_runner.reset(); }

    void aMissingJournalIsRefused_data();
    void aMissingJournalIsRefused();
    void whatIsNoJournalIsRefused_data();
    void whatIsNoJournalIsRefused();
    void readingChangesNothingBesideTheWindow_data();
    void readingChangesNothingBesideTheWindow();
    void anAnswerThatCannotBeWrittenIsAFailure();
    void aChangeWhoseSentenceIsLostIsStillDone();

    void summaryTellsTheNewestCheckOfTheDay();
    void aCheckOfADayToComeIsToldWhileItIsTheOnlyOne();
    void summaryInWordsNamesWhatWeighs();
    void summaryWithoutACheckIsRefused();
    void summaryShowsTheSafetyCard();
    void theRhythmIsThatOfTheDay();
    void searchFindsWordsTagsAndPeople_data();
    void searchFindsWordsTagsAndPeople();
    void searchTellsEveryHit();
    void searchFindsGoalsToo();
    void searchShowsNoControlCharacters();
    void goalsTellTheBoard();
    void goalsOfAnEmptyBoardSaySo();

private:
    void takeAJournal();
    void record(const QByteArray& answers, const QString& day);
    QJsonObject summary(const QStringList& more = {});

    std::unique_ptr<CommandRunner> m_runner;
    QByteArray m_journal; ///< one that holds an entry and a check
};

void ReadingCommandsTest::initTestCase()
{
    m_runner = std::make_unique<CommandRunner>();
    QCOMPARE(m_runner->run({u"add"_s, u"win"_s, u"Shipped the #timetable with @Priya"_s}).exit, 0);
    record(R"({"items": {"grw1": 100, "grw2": 75, "exh1": 25, "exh2": 25, "exh3": 25, "int1": 50, "int2": 50}})",
           u"2026-11-01"_s);
    m_journal = m_runner->folder().value(m_runner->journal());
    QVERIFY(!m_journal.isEmpty());
}

void ReadingCommandsTest::takeAJournal()
{
    m_runner->write(QFileInfo(m_runner->journal()).fileName(), m_journal);
}

void ReadingCommandsTest::record(const QByteArray& answers, const QString& day)
{
    const QString file = m_runner->write(u"answers-%1.json"_s.arg(day), answers);
    QCOMPARE(m_runner->run({u"check"_s, u"--answers"_s, file, u"--date"_s, day}).exit, 0);
    QVERIFY(QFile::remove(file));
}

QJsonObject ReadingCommandsTest::summary(const QStringList& more)
{
    const CommandResult result = m_runner->run(QStringList{u"summary"_s, u"--json"_s} + more);
    if (result.exit != 0 || !result.broken().isEmpty())
        return {};
    return objectIn(result.output);
}

void ReadingCommandsTest::aMissingJournalIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("summary") << QStringList{u"summary"_s, u"--json"_s};
    QTest::newRow("goals") << QStringList{u"goals"_s};
    QTest::newRow("search") << QStringList{u"search"_s, u"word"_s};
    QTest::newRow("verify") << QStringList{u"verify"_s};
    QTest::newRow("backup") << QStringList{u"backup"_s, u"--out"_s, u"/nowhere/copy.unrut"_s};
}

void ReadingCommandsTest::aMissingJournalIsRefused()
{
    QFETCH(QStringList, arguments);
    const CommandResult result = m_runner->run(arguments);
    QCOMPARE(result.exit, 1);
    QCOMPARE(result.broken(), QByteArray());
    QVERIFY2(result.error.contains(m_runner->journal().toUtf8()), result.error.constData());
    QVERIFY2(result.error.contains("no journal"), result.error.constData());
    QVERIFY(m_runner->folder().isEmpty());
}

void ReadingCommandsTest::whatIsNoJournalIsRefused_data()
{
    aMissingJournalIsRefused_data();
}

void ReadingCommandsTest::whatIsNoJournalIsRefused()
{
    QFETCH(QStringList, arguments);
    m_runner->write(QFileInfo(m_runner->journal()).fileName(), "Dear diary, today was long.\n");
    const auto before = m_runner->folder();
    const CommandResult result = m_runner->run(arguments);
    QCOMPARE(result.exit, 1);
    QCOMPARE(result.broken(), QByteArray());
    QCOMPARE(m_runner->folder(), before);
}

void ReadingCommandsTest::readingChangesNothingBesideTheWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("summary") << QStringList{u"summary"_s};
    QTest::newRow("summary in JSON") << QStringList{u"summary"_s, u"--json"_s};
    QTest::newRow("goals") << QStringList{u"goals"_s};
    QTest::newRow("search") << QStringList{u"search"_s, u"timetable"_s};
    QTest::newRow("verify") << QStringList{u"verify"_s};
}

void ReadingCommandsTest::readingChangesNothingBesideTheWindow()
{
    QFETCH(QStringList, arguments);
    takeAJournal();
    const auto window =
        Workspace::open(m_runner->journal(), WorkspaceMode::MustExist, m_runner->clock(), m_runner->ids());
    QVERIFY(window);
    const auto before = m_runner->folder();
    const CommandResult result = m_runner->run(arguments);
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.broken(), QByteArray());
    QVERIFY(!result.output.isEmpty());
    QCOMPARE(m_runner->folder(), before);
    QVERIFY((*window)->addEntry(EntryKind::Win, u"and the window goes on"_s, QDate(2026, 11, 2)));
}

void ReadingCommandsTest::anAnswerThatCannotBeWrittenIsAFailure()
{
    takeAJournal();
    FullDevice output;
    QVERIFY(output.open(QIODevice::WriteOnly));
    QBuffer error;
    QVERIFY(error.open(QIODevice::WriteOnly));
    const int exit = cli::runCommand({u"goals"_s, u"--json"_s},
                                     {m_runner->journal(), m_runner->clock(), m_runner->ids(), output, error});
    QCOMPARE(exit, 1);
    QCOMPARE(error.data().count('\n'), 1);
    QVERIFY(error.data().contains("No space left on device"));
}

void ReadingCommandsTest::aChangeWhoseSentenceIsLostIsStillDone()
{
    FullDevice output;
    QVERIFY(output.open(QIODevice::WriteOnly));
    QBuffer error;
    QVERIFY(error.open(QIODevice::WriteOnly));
    const int exit = cli::runCommand({u"add"_s, u"win"_s, u"kept all the same"_s},
                                     {m_runner->journal(), m_runner->clock(), m_runner->ids(), output, error});
    QCOMPARE(exit, 0);
    QVERIFY(error.data().isEmpty());
    QVERIFY(m_runner->run({u"search"_s, u"kept"_s}).output.contains("kept all the same"));
}

void ReadingCommandsTest::summaryTellsTheNewestCheckOfTheDay()
{
    record(R"({"items": {"chl1": 100, "chl2": 100, "chl3": 0, "chl4": 100}})", u"2026-09-01"_s);
    record(R"({"items": {"chl1": 25, "chl2": 25, "chl3": 75, "chl4": 25}})", u"2026-10-01"_s);
    record(R"({"items": {"chl1": 50, "chl2": 50}})", u"2026-12-24"_s);

    const QJsonObject today = summary();
    QCOMPARE(today["date"_L1].toString(), u"2026-10-01"_s);
    QCOMPARE(today["domains"_L1]["CHL"_L1]["score"_L1].toDouble(), 25.0);
    const QJsonObject change = today["changes"_L1]["CHL"_L1].toObject();
    QCOMPARE(change["from"_L1].toDouble(), 100.0);
    QCOMPARE(change["verdict"_L1].toString(), u"clear better"_s);

    QCOMPARE(summary({u"--date"_s, u"2026-09-30"_s})["date"_L1].toString(), u"2026-09-01"_s);
    QVERIFY(summary({u"--date"_s, u"2026-09-30"_s})["changes"_L1].toObject().isEmpty());
    QCOMPARE(summary({u"--date"_s, u"2027-01-01"_s})["date"_L1].toString(), u"2026-12-24"_s);
    QCOMPARE(m_runner->run({u"summary"_s, u"--date"_s, u"2026-08-31"_s}).exit, 1);
    QCOMPARE(m_runner->run({u"summary"_s, u"--date"_s, u"2026-08-32"_s}).exit, 2);
}

void ReadingCommandsTest::aCheckOfADayToComeIsToldWhileItIsTheOnlyOne()
{
    record(R"({"items": {"chl1": 50, "chl2": 50}})", u"2199-12-24"_s);
    QCOMPARE(summary()["date"_L1].toString(), u"2199-12-24"_s);
    QCOMPARE(m_runner->run({u"summary"_s, u"--date"_s, u"2026-11-01"_s}).exit, 1);
}

void ReadingCommandsTest::summaryInWordsNamesWhatWeighs()
{
    takeAJournal();
    const CommandResult result = m_runner->run({u"summary"_s});
    QCOMPARE(result.exit, 0);
    const QString text = QString::fromUtf8(result.output);
    QVERIFY2(text.startsWith(u"Your result points to Blocked growth\n"_s), qPrintable(text));
    QVERIFY(text.contains(u"88  pressing   Blocked growth"_s));
    QVERIFY(text.contains(u"Ask about your path"_s));
    QVERIFY(!text.contains(QChar(0x2068)));
    QVERIFY(!text.contains(QChar(QChar::ReplacementCharacter)));
}

void ReadingCommandsTest::summaryWithoutACheckIsRefused()
{
    QCOMPARE(m_runner->run({u"add"_s, u"win"_s, u"text"_s}).exit, 0);
    for (const QStringList& arguments : {QStringList{u"summary"_s}, QStringList{u"summary"_s, u"--json"_s}}) {
        const CommandResult result = m_runner->run(arguments);
        QCOMPARE(result.exit, 1);
        QCOMPARE(result.broken(), QByteArray());
    }
}

void ReadingCommandsTest::summaryShowsTheSafetyCard()
{
    record(R"({"items": {"exh1": 50, "exh2": 50, "exh3": 50}, "screen": {"saf1": 100}})", u"2026-11-01"_s);
    QCOMPARE(summary()["safetyCard"_L1], QJsonValue(true));
    QCOMPARE(summary()["mode"_L1].toString(), u"recover_first"_s);
    m_runner->carePerson = u"Dana"_s;
    m_runner->careNumber = u"0123 456"_s;
    const QByteArray told = m_runner->run({u"summary"_s}).output;
    QVERIFY(told.contains("112") && told.contains("Dana"));
    QVERIFY(told.indexOf("Dana") < told.indexOf("0123 456"));
    QVERIFY(told.indexOf("0123 456") < told.indexOf("112"));
    QVERIFY(!m_runner->run({u"summary"_s, u"--json"_s}).output.contains("Dana"));
}

void ReadingCommandsTest::theRhythmIsThatOfTheDay()
{
    record(R"({"items": {"exh1": 50, "exh2": 50, "exh3": 50}})", u"2026-10-01"_s);
    for (const QString& day : {u"2026-10-06"_s, u"2026-10-07"_s, u"2026-10-28"_s})
        QCOMPARE(m_runner->run({u"add"_s, u"win"_s, u"Shipped"_s, u"--date"_s, day}).exit, 0);
    const auto lastWeek = [this](const QString& day) {
        const QByteArray told = m_runner->run({u"summary"_s, u"--json"_s, u"--date"_s, day}).output;
        return QJsonDocument::fromJson(told)["rhythm"_L1]["entriesPerWeek"_L1].toArray().last().toInt();
    };
    QCOMPARE(lastWeek(u"2026-10-08"_s), 2);
    QCOMPARE(lastWeek(u"2026-10-29"_s), 1);
}

void ReadingCommandsTest::searchFindsWordsTagsAndPeople_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("hits");
    QTest::newRow("a word") << u"shipped"_s << 1;
    QTest::newRow("the beginning of a word") << u"ship"_s << 1;
    QTest::newRow("a tag") << u"#timetable"_s << 1;
    QTest::newRow("a person") << u"@Priya"_s << 1;
    QTest::newRow("a phrase") << u"\"Shipped the\""_s << 1;
    QTest::newRow("a phrase that is not there") << u"\"the shipped\""_s << 0;
    QTest::newRow("another word") << u"zebra"_s << 0;
    QTest::newRow("a quotation mark that is left open") << u"\"Shipped"_s << 1;
    QTest::newRow("SQL") << u"'; DROP TABLE entry; --"_s << 0;
}

void ReadingCommandsTest::searchFindsWordsTagsAndPeople()
{
    QFETCH(QString, text);
    QFETCH(int, hits);
    takeAJournal();
    const CommandResult result = m_runner->run({u"search"_s, u"--json"_s, u"--"_s, text});
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.broken(), QByteArray());
    const QJsonObject found = objectIn(result.output);
    QCOMPARE(found["count"_L1].toInt(-1), hits);
    QCOMPARE(found["entries"_L1].toArray().size(), hits);
    QCOMPARE(m_runner->run({u"search"_s, u"--"_s, text}).exit, 0);
}

void ReadingCommandsTest::searchTellsEveryHit()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_runner->run({u"add"_s, u"grateful"_s, u"line %1"_s.arg(i)}).exit, 0);
    QCOMPARE(objectIn(m_runner->run({u"search"_s, u"line"_s, u"--json"_s}).output)["count"_L1].toInt(), 5);
    QCOMPARE(m_runner->run({u"search"_s, u"line"_s}).output.count('\n'), 6);
}

void ReadingCommandsTest::searchFindsGoalsToo()
{
    takeAJournal();
    QCOMPARE(m_runner->run({u"goal"_s, u"add"_s, u"Apply for the bursary"_s}).exit, 0);
    const QJsonObject found = objectIn(m_runner->run({u"search"_s, u"burs"_s, u"--json"_s}).output);
    QCOMPARE(found["count"_L1].toInt(-1), 0);
    QCOMPARE(found["things"_L1].toArray().size(), 1);
    QCOMPARE(found["things"_L1][0]["kind"_L1].toString(), u"goal"_s);
    QCOMPARE(found["things"_L1][0]["title"_L1].toString(), u"Apply for the bursary"_s);
    QVERIFY(m_runner->run({u"search"_s, u"burs"_s}).output.contains("Apply for the bursary"));
}

void ReadingCommandsTest::searchShowsNoControlCharacters()
{
    {
        // As an earlier version kept it, or another hand wrote it: a text that is typed loses them.
        auto workspace =
            Workspace::open(m_runner->journal(), WorkspaceMode::CreateIfMissing, m_runner->clock(), m_runner->ids());
        QVERIFY(workspace);
        Entry entry;
        entry.id = m_runner->ids().make<EntryId>();
        entry.day = m_runner->clock().today();
        entry.createdAt = m_runner->clock().now();
        entry.text = u"harmless \x1b[2J\x07 second\nline"_s;
        Journal journal;
        journal.entries.push_back(entry);
        QVERIFY((*workspace)->fill(journal));
    }
    const QByteArray output = m_runner->run({u"search"_s, u"harmless"_s}).output;
    QVERIFY(!output.contains('\x1b'));
    QVERIFY(!output.contains('\x07'));
    QCOMPARE(output.count('\n'), 2);
    const QJsonObject told = objectIn(m_runner->run({u"search"_s, u"harmless"_s, u"--json"_s}).output);
    QCOMPARE(told["entries"_L1][0]["text"_L1].toString(), u"harmless \x1b[2J\x07 second\nline"_s);
}

void ReadingCommandsTest::goalsTellTheBoard()
{
    {
        auto workspace =
            Workspace::open(m_runner->journal(), WorkspaceMode::CreateIfMissing, m_runner->clock(), m_runner->ids());
        QVERIFY(workspace);
        Goal goal;
        goal.title = u"Talk with the boss"_s;
        goal.column = BoardColumn::Doing;
        const auto id = (*workspace)->addGoal(goal);
        QVERIFY(id);
        const auto step = (*workspace)->addStep(*id, u"Ask for 30 minutes"_s);
        QVERIFY(step);
        QVERIFY((*workspace)->addStep(*id, u"Write two facts"_s));
        QVERIFY((*workspace)->tickStep(*id, *step, true));
    }
    const QByteArray text = m_runner->run({u"goals"_s}).output;
    QVERIFY2(text.contains("  Talk with the boss\n"), text.constData());
    QVERIFY(text.contains("[x] Ask for 30 minutes\n"));
    QVERIFY(text.contains("[ ] Write two facts\n"));
    const QJsonObject told = objectIn(m_runner->run({u"goals"_s, u"--json"_s}).output);
    QCOMPARE(told["goals"_L1][0]["title"_L1].toString(), u"Talk with the boss"_s);
    QCOMPARE(told["goals"_L1][0]["column"_L1].toString(), u"doing"_s);
    QCOMPARE(told["goals"_L1][0]["steps"_L1][0]["done"_L1], QJsonValue(true));
}

void ReadingCommandsTest::goalsOfAnEmptyBoardSaySo()
{
    QCOMPARE(m_runner->run({u"add"_s, u"win"_s, u"text"_s}).exit, 0);
    const CommandResult result = m_runner->run({u"goals"_s});
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.output.count('\n'), 1);
    QVERIFY(objectIn(m_runner->run({u"goals"_s, u"--json"_s}).output)["goals"_L1].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(ReadingCommandsTest)
#include "reading_commands_test.moc"
