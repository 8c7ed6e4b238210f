// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <QFile>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// A text that is given as '-' comes from standard input, so that no list of programs shows it.
class InputTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_runner = std::make_unique<CommandRunner>(); }
    void everyTextMayComeFromInput_data();
    void everyTextMayComeFromInput();
    void whatLooksLikeAnOptionIsATextThere();
    void aTitleFromInputNamesACard();
    void twoTextsCannotComeFromIt();
    void whatIsNoTextIsRefused_data();
    void whatIsNoTextIsRefused();
    void whoeverTakesATextSaysSo();

private:
    CommandResult run(const QStringList& arguments, const QByteArray& input)
    {
        m_runner->input = input;
        const CommandResult result = m_runner->run(arguments);
        m_runner->input.clear();
        return result;
    }
    std::unique_ptr<CommandRunner> m_runner;
};

void InputTextTest::everyTextMayComeFromInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("shown"); // by this command afterwards
    QTest::newRow("a line") << QStringList{u"add"_s, u"win"_s, u"-"_s} << QStringList{u"search"_s, u"quokka"_s};
    QTest::newRow("a line of a day") << QStringList{u"add"_s, u"--date"_s, u"2026-10-01"_s, u"note"_s, u"-"_s}
                                     << QStringList{u"search"_s, u"quokka"_s};
    QTest::newRow("a goal") << QStringList{u"goal"_s, u"add"_s, u"-"_s, u"--column=dreams"_s}
                            << QStringList{u"goals"_s};
    QTest::newRow("a word about the day")
        << QStringList{u"check-in"_s, u"--mood"_s, u"4"_s, u"--note"_s, u"-"_s} << QStringList{u"export"_s};
}

void InputTextTest::everyTextMayComeFromInput()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, shown);
    const CommandResult done = run(arguments, "Fed a quokka at dawn\n");
    QVERIFY2(done.exit == 0, done.error.constData());
    QCOMPARE(done.broken(), QByteArray());
    CommandResult after;
    if (shown.front() == "export"_L1) { // nothing else says it
        QFile file(m_runner->file(u"all.json"_s));
        QCOMPARE(run({u"export"_s, u"--out"_s, file.fileName()}, {}).exit, 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        after.output = file.readAll();
    } else {
        after = run(shown, {});
    }
    QVERIFY2(after.output.contains("Fed a quokka at dawn"), after.output.constData());
}

void InputTextTest::whatLooksLikeAnOptionIsATextThere()
{
    for (const QByteArray& text : {QByteArray("--date"), QByteArray("--help is what I need"), QByteArray("- a dash")})
        QCOMPARE(run({u"add"_s, u"note"_s, u"-"_s}, text).exit, 0);
    QVERIFY(run({u"search"_s, u"-"_s}, "need").output.contains("--help is what I need"));
}

void InputTextTest::aTitleFromInputNamesACard()
{
    QCOMPARE(m_runner->run({u"goal"_s, u"add"_s, u"Ask Dana"_s}).exit, 0);
    QCOMPARE(run({u"goal"_s, u"move"_s, u"-"_s, u"doing"_s}, "ask dana\n").exit, 0);
    QVERIFY(run({u"goal"_s, u"done"_s, u"Ask Dana"_s}, {}).exit == 0);
}

void InputTextTest::twoTextsCannotComeFromIt()
{
    const CommandResult result = run({u"goal"_s, u"done"_s, u"-"_s, u"--decided"_s, u"-"_s}, "Ask Dana");
    QCOMPARE(result.exit, 2);
    QCOMPARE(result.broken(), QByteArray());
}

void InputTextTest::whatIsNoTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe");
    QTest::newRow("more than a megabyte") << QByteArray(2'000'000, 'x');
}

void InputTextTest::whatIsNoTextIsRefused()
{
    QFETCH(const QByteArray, input);
    const CommandResult result = run({u"add"_s, u"win"_s, u"-"_s}, input);
    QCOMPARE(result.exit, 1);
    QCOMPARE(result.broken(), QByteArray());
}

void InputTextTest::whoeverTakesATextSaysSo()
{
    for (const QString& command : {u"add"_s, u"goal"_s, u"check-in"_s, u"search"_s, u"report"_s})
        QVERIFY2(run({command, u"--help"_s}, {}).output.contains("standard input"), qPrintable(command));
    QVERIFY(!run({u"backup"_s, u"--help"_s}, {}).output.contains("standard input"));
    QVERIFY(run({u"--help"_s}, {}).output.contains("standard input"));
}

QTEST_GUILESS_MAIN(InputTextTest)
#include "input_text_test.moc"
