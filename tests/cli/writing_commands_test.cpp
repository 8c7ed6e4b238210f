// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <workspace/workspace.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class WritingCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_runner = std::make_unique<CommandRunner>(); }
    void cleanup() { m_runner.reset(); }

    void addWritesALineOfToday();
    void addTakesADay();
    void checkInMergesWithWhatTheDayHas();
    void checkInTakesTheWholeRange();
    void checkRecordsTheAnswers();
    void badInputIsRefusedAndMakesNoJournal_data();
    void badInputIsRefusedAndMakesNoJournal();
    void badInputLeavesTheJournalAsItIs_data() { badInputIsRefusedAndMakesNoJournal_data(); }
    void badInputLeavesTheJournalAsItIs();
    void aMegabyteOfTextIsRefused();
    void theLongestTextIsKept();
    void nothingIsWrittenWhileTheWindowHasTheJournal_data();
    void nothingIsWrittenWhileTheWindowHasTheJournal();
    void aFileThatIsNoJournalIsLeftAlone_data();
    void aFileThatIsNoJournalIsLeftAlone();

private:
    [[nodiscard]] std::unique_ptr<Workspace> opened() const;

    std::unique_ptr<CommandRunner> m_runner;
    CommandRunner m_kept; ///< with a journal in which an entry lies already
};

std::unique_ptr<Workspace> WritingCommandsTest::opened() const
{
    auto workspace = Workspace::open(m_runner->journal(), WorkspaceMode::MustExist, m_runner->clock(), m_runner->ids());
    return workspace ? *std::move(workspace) : nullptr;
}

void WritingCommandsTest::initTestCase()
{
    QCOMPARE(m_kept.run({u"add"_s, u"win"_s, u"It was there before"_s}).exit, 0);
}

void WritingCommandsTest::addWritesALineOfToday()
{
    const CommandResult result = m_runner->run({u"add"_s, u"keep"_s, u"  Tea with @Priya\r\n#team "_s});
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.broken(), QByteArray());
    const auto entries = opened()->entries({}, 0, 10);
    QCOMPARE(entries->size(), size_t(1));
    QCOMPARE(entries->front().kind, EntryKind::Keep);
    QCOMPARE(entries->front().text, u"Tea with @Priya\n#team"_s);
    QCOMPARE(entries->front().day, QDate(2026, 11, 2));
}

void WritingCommandsTest::addTakesADay()
{
    for (const QString& day : {u"1900-01-01"_s, u"2024-02-29"_s, u"2200-12-31"_s})
        QCOMPARE(m_runner->run({u"add"_s, u"grateful"_s, day, u"--date"_s, day}).exit, 0);
    const auto entries = opened()->entries({}, 0, 10);
    QCOMPARE(entries->size(), size_t(3));
    for (const Entry& entry : *entries)
        QCOMPARE(entry.day.toString(Qt::ISODate), entry.text);
}

void WritingCommandsTest::checkInMergesWithWhatTheDayHas()
{
    QCOMPARE(m_runner->run({u"check-in"_s, u"--mood"_s, u"7"_s, u"--sleep"_s, u"6.25"_s, u"--note"_s, u"tired"_s}).exit,
             0);
    const CommandResult result = m_runner->run({u"check-in"_s, u"--energy"_s, u"4"_s, u"--mood=0"_s});
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.broken(), QByteArray());
    const auto checkIn = opened()->checkIn(QDate(2026, 11, 2));
    QVERIFY(checkIn && *checkIn);
    QCOMPARE((*checkIn)->mood, std::optional(0));
    QCOMPARE((*checkIn)->energy, std::optional(4));
    QCOMPARE((*checkIn)->sleep, std::optional(6.25));
    QCOMPARE((*checkIn)->word, u"tired"_s);
}

void WritingCommandsTest::checkInTakesTheWholeRange()
{
    QCOMPARE(m_runner->run({u"check-in"_s, u"--mood"_s, u"10"_s, u"--energy"_s, u"0"_s, u"--sleep"_s, u"24"_s}).exit,
             0);
    QCOMPARE(m_runner->run({u"check-in"_s, u"--sleep"_s, u"0"_s, u"--date"_s, u"2026-11-01"_s}).exit, 0);
    QCOMPARE(opened()->checkIns({}, {})->size(), size_t(2));
}

void WritingCommandsTest::checkRecordsTheAnswers()
{
    const QString answers = m_runner->write(
        u"answers.json"_s, R"({"items": {"exh1": 75, "dec4": null}, "events": ["ev_left"], "screen": {"saf1": 25}})");
    const CommandResult result = m_runner->run({u"check"_s, u"--answers"_s, answers, u"--date"_s, u"2026-10-31"_s});
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.broken(), QByteArray());
    const auto workspace = opened();
    QCOMPARE(workspace->checks().size(), size_t(1));
    const Check& check = workspace->checks().front();
    QCOMPARE(check.day, QDate(2026, 10, 31));
    QVERIFY(!check.isDraft());
    QCOMPARE(check.answers[static_cast<size_t>(*itemFromKey(u"exh1"_s))], Answer::given(75));
    QCOMPARE(check.answers[static_cast<size_t>(*itemFromKey(u"dec4"_s))], Answer::doesNotApply());
    QCOMPARE(check.screen[0], Answer::given(25));
    QVERIFY(check.events.test(static_cast<size_t>(CheckEvent::Left)));
}

void WritingCommandsTest::badInputIsRefusedAndMakesNoJournal_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<int>("exit");
    const auto row = [](const char* name, const QStringList& arguments, int exit) {
        QTest::newRow(name) << arguments << QByteArray() << exit;
    };
    const auto answers = [](const char* name, const QByteArray& json) {
        QTest::newRow(name) << QStringList{u"check"_s, u"--answers"_s} << json << 1;
    };

    row("an unknown kind", {u"add"_s, u"joy"_s, u"text"_s}, 2);
    row("an empty text", {u"add"_s, u"win"_s, QString()}, 1);
    row("a text of white space", {u"add"_s, u"win"_s, u" \n\t\u00a0\u2003"_s}, 1);
    row("a text with a NUL", {u"add"_s, u"win"_s, QString(u"a\0b"_s)}, 1);
    row("a day that is none", {u"add"_s, u"win"_s, u"text"_s, u"--date"_s, u"2026-02-30"_s}, 2);
    row("the 29th of February of another year", {u"add"_s, u"win"_s, u"text"_s, u"--date"_s, u"2026-02-29"_s}, 2);
    row("a day before the calendar", {u"add"_s, u"win"_s, u"text"_s, u"--date"_s, u"1899-12-31"_s}, 2);
    row("a day behind the calendar", {u"add"_s, u"win"_s, u"text"_s, u"--date"_s, u"2201-01-01"_s}, 2);
    row("a day in another order", {u"add"_s, u"win"_s, u"text"_s, u"--date"_s, u"02.11.2026"_s}, 2);
    row("a day without zeros", {u"add"_s, u"win"_s, u"text"_s, u"--date"_s, u"2026-1-2"_s}, 2);
    row("a day with a time", {u"add"_s, u"win"_s, u"text"_s, u"--date"_s, u"2026-11-02T10:00"_s}, 2);
    row("a day with white space", {u"add"_s, u"win"_s, u"text"_s, u"--date"_s, u" 2026-11-02"_s}, 2);
    row("a day in words", {u"add"_s, u"win"_s, u"text"_s, u"--date"_s, u"today"_s}, 2);
    row("an empty day", {u"add"_s, u"win"_s, u"text"_s, u"--date="_s}, 2);
    row("nothing to note", {u"check-in"_s}, 2);
    row("a mood of 11", {u"check-in"_s, u"--mood"_s, u"11"_s}, 2);
    row("a mood below 0", {u"check-in"_s, u"--mood"_s, u"-1"_s}, 2);
    row("half a mood", {u"check-in"_s, u"--mood"_s, u"6.5"_s}, 2);
    row("a mood in words", {u"check-in"_s, u"--mood"_s, u"good"_s}, 2);
    row("an empty mood", {u"check-in"_s, u"--mood="_s}, 2);
    row("a mood that wraps to 3 in 64 bits", {u"check-in"_s, u"--mood"_s, u"18446744073709551619"_s}, 2);
    row("an energy of NaN", {u"check-in"_s, u"--energy"_s, u"nan"_s}, 2);
    row("endless sleep", {u"check-in"_s, u"--sleep"_s, u"inf"_s}, 2);
    row("sleep of NaN", {u"check-in"_s, u"--sleep"_s, u"nan"_s}, 2);
    row("sleep beyond every day", {u"check-in"_s, u"--sleep"_s, u"1e300"_s}, 2);
    row("a little more than a day", {u"check-in"_s, u"--sleep"_s, u"24.01"_s}, 2);
    row("sleep below 0", {u"check-in"_s, u"--sleep"_s, u"-0.5"_s}, 2);
    row("sleep with a comma", {u"check-in"_s, u"--sleep"_s, u"6,5"_s}, 2);
    row("sleep in hexadecimal", {u"check-in"_s, u"--sleep"_s, u"0x6"_s}, 2);
    row("a long word", {u"check-in"_s, u"--mood"_s, u"5"_s, u"--note"_s, QString(1001, u'a')}, 1);
    row("a word with a NUL", {u"check-in"_s, u"--mood"_s, u"5"_s, u"--note"_s, QString(u"a\0b"_s)}, 1);
    row("only an empty word", {u"check-in"_s, u"--note"_s, QString()}, 2);
    row("answers that are not there", {u"check"_s, u"--answers"_s, u"/nowhere/answers.json"_s}, 1);
    row("a folder as answers", {u"check"_s, u"--answers"_s, QDir::tempPath()}, 1);
    row("years below 1", {u"demo"_s, u"--years"_s, u"0"_s}, 2);
    row("too many years", {u"demo"_s, u"--years"_s, u"51"_s}, 2);
    row("a seed in words", {u"demo"_s, u"--years"_s, u"1"_s, u"--seed"_s, u"lucky"_s}, 2);
    row("a seed beyond 64 bits", {u"demo"_s, u"--years"_s, u"1"_s, u"--seed"_s, u"18446744073709551616"_s}, 2);
#ifdef Q_OS_UNIX
    row("a device as answers", {u"check"_s, u"--answers"_s, u"/dev/zero"_s}, 1);
#endif
    answers("no JSON", "hello");
    answers("an empty object", "{}");
    answers("answers of null only", R"({"items": {"exh1": null}})");
    answers("an unknown item", R"({"items": {"exh9": 75}})");
    answers("an item with a line end", R"({"items": {"exh1\n\u001b[31m": 75}})");
    answers("an answer of 76", R"({"items": {"exh1": 76}})");
    answers("too many levels", QByteArray("[").repeated(100'000));
    answers("five megabytes", QByteArray(5 * 1024 * 1024, ' '));
    QTest::newRow("a bad day beside good answers")
        << QStringList{u"check"_s, u"--date"_s, u"2026-13-01"_s, u"--answers"_s}
        << QByteArray(R"({"items": {"exh1": 75}})") << 2;
}

void WritingCommandsTest::badInputIsRefusedAndMakesNoJournal()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, answers);
    QFETCH(int, exit);
    if (!answers.isEmpty())
        arguments.append(m_runner->write(u"answers.json"_s, answers));
    const auto before = m_runner->folder();
    const CommandResult result = m_runner->run(arguments);
    QCOMPARE(result.exit, exit);
    QCOMPARE(result.broken(), QByteArray());
    QVERIFY(!result.error.contains('\x1b'));
    QCOMPARE(m_runner->folder(), before);
}

void WritingCommandsTest::badInputLeavesTheJournalAsItIs()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, answers);
    QFETCH(int, exit);
    if (!answers.isEmpty())
        arguments.append(m_kept.write(u"answers.json"_s, answers));
    const auto before = m_kept.folder();
    QVERIFY(!before.value(m_kept.journal()).isEmpty());
    const CommandResult result = m_kept.run(arguments);
    QCOMPARE(result.exit, exit);
    QCOMPARE(result.broken(), QByteArray());
    QCOMPARE(m_kept.folder(), before);
}

void WritingCommandsTest::aMegabyteOfTextIsRefused()
{
    const QString megabyte(1024 * 1024, u'a');
    for (const QStringList& arguments :
         {QStringList{u"add"_s, u"note"_s, megabyte}, QStringList{u"search"_s, megabyte},
          QStringList{u"check-in"_s, u"--note"_s, megabyte}, QStringList{u"add"_s, megabyte, u"a"_s},
          QStringList{megabyte}, QStringList{u"--"_s + megabyte}}) {
        const CommandResult result = m_runner->run(arguments);
        QVERIFY(result.exit == 1 || result.exit == 2);
        QCOMPARE(result.broken(), QByteArray());
        QVERIFY2(result.error.size() < 2000, "the line repeats what was typed");
    }
    QVERIFY(m_runner->folder().isEmpty());
}

void WritingCommandsTest::theLongestTextIsKept()
{
    QCOMPARE(m_runner->run({u"add"_s, u"note"_s, QString(200'000, u'ä')}).exit, 0);
    QCOMPARE(m_runner->run({u"add"_s, u"note"_s, QString(200'001, u'ä')}).exit, 1);
    QCOMPARE(opened()->entries({}, 0, 10)->front().text, QString(200'000, u'ä'));
}

void WritingCommandsTest::nothingIsWrittenWhileTheWindowHasTheJournal_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("add") << QStringList{u"add"_s, u"win"_s, u"text"_s};
    QTest::newRow("check-in") << QStringList{u"check-in"_s, u"--mood"_s, u"5"_s};
    QTest::newRow("check") << QStringList{u"check"_s, u"--answers"_s};
    QTest::newRow("demo") << QStringList{u"demo"_s, u"--years"_s, u"1"_s};
}

void WritingCommandsTest::nothingIsWrittenWhileTheWindowHasTheJournal()
{
    QFETCH(QStringList, arguments);
    if (arguments.contains(u"--answers"_s))
        arguments.append(m_runner->write(u"answers.json"_s, R"({"items": {"exh1": 75}})"));
    QCOMPARE(m_runner->run({u"add"_s, u"win"_s, u"It was there before"_s}).exit, 0);
    const auto window = opened();
    QVERIFY(window);
    const auto before = m_runner->folder();
    const CommandResult result = m_runner->run(arguments);
    QCOMPARE(result.exit, 1);
    QCOMPARE(result.broken(), QByteArray());
    QVERIFY2(result.error.contains("using this journal"), result.error.constData());
    QCOMPARE(m_runner->folder(), before);
}

void WritingCommandsTest::aFileThatIsNoJournalIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear diary,\n");
    QTest::newRow("the head of a database only") << QByteArray("SQLite format 3\0", 16);
}

void WritingCommandsTest::aFileThatIsNoJournalIsLeftAlone()
{
    QFETCH(QByteArray, bytes);
    m_runner->write(QFileInfo(m_runner->journal()).fileName(), bytes);
    const auto before = m_runner->folder();
    const CommandResult result = m_runner->run({u"add"_s, u"win"_s, u"text"_s});
    QCOMPARE(result.exit, 1);
    QCOMPARE(result.broken(), QByteArray());
    QCOMPARE(m_runner->folder(), before);
}

QTEST_GUILESS_MAIN(WritingCommandsTest)
#include "writing_commands_test.moc"
