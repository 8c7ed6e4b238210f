// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <wording/play_words.h>
#include <wording/result_words.h>
#include <wording/worksheet_forms.h>
#include <workspace/workspace.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every field of every page has an answer that can be found again.
Worksheet filled(Play play)
{
    const WorksheetForm form = wording::worksheetForm(play);
    Worksheet sheet;
    sheet.play = play;
    for (const WorksheetPage& page : form.pages) {
        for (const WorksheetField& field : page.fields) {
            if (field.kind == FieldKind::ShortText || field.kind == FieldKind::LongText ||
                field.kind == FieldKind::Person)
                sheet.setText(field.key, u"answer to %1"_s.arg(field.key));
            else if (field.kind == FieldKind::List || field.kind == FieldKind::FreeListing)
                sheet.setLines(field.key, {u"first of %1"_s.arg(field.key), u"last of %1"_s.arg(field.key)});
            else if (field.kind == FieldKind::Table)
                sheet.set(field.key, {{u"row of %1"_s.arg(field.key), u"3"_s, u"1"_s}});
            else if (field.kind == FieldKind::YesNo)
                sheet.setText(field.key, u"yes"_s);
            if (field.kind == FieldKind::FreeListing)
                sheet.setText(stageKey(field.key), u"yes"_s);
        }
    }
    return sheet;
}

/// Growth is all that weighs.
Check blockedGrowth(QDate day)
{
    Check check;
    check.form = CheckForm::Full;
    check.day = day;
    for (ItemIndex item = 0; item < itemCount; ++item) {
        const CheckItem& row = checkItems()[static_cast<size_t>(item)];
        const int weight = row.domain == Domain::Grw ? 100 : 25;
        check.answers[static_cast<size_t>(item)] = Answer::given(row.reverse ? 100 - weight : weight);
    }
    return check;
}

Goal cardOf(Play play, BoardColumn column)
{
    Goal goal;
    goal.title = wording::playName(play);
    goal.play = play;
    goal.column = column;
    return goal;
}

} // namespace

/// Ways out and their worksheets on the command line.
class WorksheetCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_runner = std::make_unique<CommandRunner>(); }
    void cleanup() { m_runner.reset(); }
    void allWaysOutAreListed();
    void theBestMatchIsListedFirst();
    void everyWorksheetIsWrittenToPaperWhole_data();
    void everyWorksheetIsWrittenToPaperWhole();
    void achievementsAreADocumentOfTheirOwn();
    void markdownShowsWhatWasWrittenAsItIs();
    void jsonHoldsTheAnswersByTheirKeys();
    void aDayGoesIntoACalendarAndNothingElse();
    void refusesWhatIsNotThere();

private:
    QString keep(const Worksheet& sheet);
    std::unique_ptr<CommandRunner> m_runner;
};

QString WorksheetCommandTest::keep(const Worksheet& sheet)
{
    auto opened =
        Workspace::open(m_runner->journal(), WorkspaceMode::CreateIfMissing, m_runner->clock(), m_runner->ids());
    if (!opened)
        return {};
    const Result<WorksheetId> saved = (*opened)->saveWorksheet(sheet);
    return saved ? saved->toString() : QString();
}

void WorksheetCommandTest::allWaysOutAreListed()
{
    const QString id = keep(filled(Play::JustStart));
    const CommandResult result = m_runner->run({u"plays"_s, u"--json"_s});
    QCOMPARE(result.exit, 0);
    const QJsonObject list = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(list.value("count"_L1).toInt(), playCount);
    int found = 0;
    for (const QJsonValue value : list.value("plays"_L1).toArray()) {
        const QJsonObject play = value.toObject();
        QVERIFY(!play.value("name"_L1).toString().isEmpty());
        QVERIFY(play.value("steps"_L1).toArray().size() >= 4);
        QVERIFY(play.value("points"_L1).isNull());
        if (play.value("play"_L1) == playKey(Play::JustStart)) {
            QCOMPARE(play.value("worksheets"_L1).toArray().at(0).toObject().value("id"_L1).toString(), id);
            QVERIFY(play.value("evidence"_L1).toString().contains(u"Gollwitzer"_s));
            ++found;
        }
    }
    QCOMPARE(found, 1);
    const CommandResult text = m_runner->run({u"plays"_s});
    QVERIFY(text.output.contains(wording::playName(Play::Mentor).toUtf8()));
    QVERIFY(text.output.contains(id.toUtf8()));
}

void WorksheetCommandTest::theBestMatchIsListedFirst()
{
    std::vector<Suggestion> all;
    std::map<Play, Hold> held;
    {
        auto opened =
            Workspace::open(m_runner->journal(), WorkspaceMode::CreateIfMissing, m_runner->clock(), m_runner->ids());
        QVERIFY(opened && (*opened)->recordCheck(blockedGrowth(m_runner->clock().today())));
        QVERIFY((*opened)->addGoal(cardOf(Play::Mentor, BoardColumn::Next)));
        QVERIFY((*opened)->addGoal(cardOf(Play::Confide, BoardColumn::Done)));
        all = (*opened)->standing()->recommendation.all;
        held = (*opened)->standing()->recommendation.held;
    }
    QCOMPARE(all.front().play, Play::CareerPathTalk);
    QVERIFY(held.contains(Play::CareerChange));
    const QJsonArray plays =
        QJsonDocument::fromJson(m_runner->run({u"plays"_s, u"--json"_s}).output).object().value("plays"_L1).toArray();
    QCOMPARE(plays.size(), static_cast<qsizetype>(all.size()) + 1);
    QCOMPARE(plays.at(0).toObject().value("play"_L1).toString(), QString(playKey(Play::TraceSource)));
    for (size_t place = 0; place < all.size(); ++place) {
        const QJsonObject play = plays.at(static_cast<qsizetype>(place) + 1).toObject();
        const Suggestion& expected = all[place];
        QCOMPARE(play.value("play"_L1).toString(), QString(playKey(expected.play)));
        QCOMPARE(play.value("points"_L1).toDouble(), expected.points);
        const auto hold = held.find(expected.play);
        QCOMPARE(play.value("heldBack"_L1).toString(), hold == held.end() ? QString() : QString(holdKey(hold->second)));
        QCOMPARE(play.value("heldBack"_L1).isNull(), hold == held.end());
        QCOMPARE(play.value("inUse"_L1).toBool(), expected.play == Play::Mentor);
        QCOMPARE(play.value("done"_L1).toBool(), expected.play == Play::Confide);
    }
    const QString text = QString::fromUtf8(m_runner->run({u"plays"_s}).output);
    QVERIFY2(text.contains(wording::playName(Play::CareerPathTalk) + u" · "_s + wording::matchWord(Match::Strong)),
             qPrintable(text));
    QVERIFY(text.contains(wording::playName(Play::CareerChange) + u" · "_s + wording::notSuggestedYet()));
}

void WorksheetCommandTest::everyWorksheetIsWrittenToPaperWhole_data()
{
    QTest::addColumn<int>("play");
    for (int play = 0; play < playCount; ++play) {
        if (static_cast<Play>(play) != Play::ResumeProfile) // has a document of its own
            QTest::newRow(playKey(static_cast<Play>(play)).data()) << play;
    }
}

void WorksheetCommandTest::achievementsAreADocumentOfTheirOwn()
{
    Worksheet sheet = filled(Play::ResumeProfile);
    sheet.set(u"wins"_s, {{u"1"_s, u"The archive is in order"_s}, {u"2"_s, u"Two people trained"_s}});
    sheet.set(u"learning"_s, {{u"3"_s, u"Welding, first module"_s}});
    sheet.set(u"achievements"_s, {{u"Nine days at the help desk"_s, u"sorted by kind"_s, u"three days"_s}});
    const QString out = m_runner->file(u"achievements.md"_s);
    QCOMPARE(m_runner->run({u"worksheet"_s, u"export"_s, keep(sheet), u"--out"_s, out}).exit, 0);
    const QString text = QString::fromUtf8(bytesOf(out));
    QVERIFY2(text.contains(u"## Nine days at the help desk\n\n- What I did: sorted by kind\n- Result: three days\n"_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"## Wins\n\n- The archive is in order\n- Two people trained\n"_s), qPrintable(text));
    QVERIFY(text.contains(u"- Welding, first module\n"_s));
    for (const WorksheetPage& page : wording::worksheetForm(Play::ResumeProfile).pages) {
        for (const WorksheetField& field : page.fields)
            QVERIFY2(!text.contains(field.label), qPrintable(field.label));
    }
    QVERIFY(!text.contains(wording::playName(Play::ResumeProfile)));
}

void WorksheetCommandTest::everyWorksheetIsWrittenToPaperWhole()
{
    QFETCH(int, play);
    const Worksheet sheet = filled(static_cast<Play>(play));
    const QString out = m_runner->file(u"sheet.pdf"_s);
    const CommandResult result = m_runner->run({u"worksheet"_s, u"export"_s, keep(sheet), u"--out"_s, out});
    QVERIFY2(result.exit == 0, result.error.constData());
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, out, u"-"_s});
    QVERIFY(reader.waitForFinished(60'000));
    QString text = QString::fromUtf8(reader.readAllStandardOutput());
    // A font may draw two letters as one: 'fi'.
    text = text.normalized(QString::NormalizationForm_KC).remove(QChar(0x2068)).remove(QChar(0x2069)).simplified();
    const WorksheetForm form = wording::worksheetForm(sheet.play);
    QVERIFY(text.contains(wording::playName(sheet.play)));
    int answers = 0;
    for (const auto& [key, cells] : sheet.answers) {
        const WorksheetField* field = fieldOf(form, key);
        if (!field || !isShown(form, *field, sheet))
            continue;
        QVERIFY2(text.contains(field->label.simplified()), qPrintable(field->label));
        for (const QString& line : wording::answerLines(*field, sheet))
            QVERIFY2(text.contains(QString(line).remove(QChar(0x2068)).remove(QChar(0x2069))), qPrintable(line));
        ++answers;
    }
    QVERIFY(answers > 2);
}

void WorksheetCommandTest::markdownShowsWhatWasWrittenAsItIs()
{
    Worksheet sheet = filled(Play::Confide);
    sheet.setText(u"tell"_s, u"1. *not* a list, [no link](x), # no heading"_s);
    const QString out = m_runner->file(u"sheet.md"_s);
    QCOMPARE(m_runner->run({u"worksheet"_s, u"export"_s, keep(sheet), u"--out"_s, out}).exit, 0);
    const QByteArray markdown = bytesOf(out);
    QVERIFY2(markdown.contains("- 1\\. \\*not\\* a list, \\[no link\\](x), \\# no heading\n"), markdown.constData());
    QVERIFY(markdown.startsWith("# " + wording::playName(Play::Confide).toUtf8()));
}

void WorksheetCommandTest::jsonHoldsTheAnswersByTheirKeys()
{
    Worksheet sheet = filled(Play::Decide);
    sheet.set(u"options"_s, {{{}, u"Pay"_s}, {{}, u"2"_s}, {u"Stay"_s, u"3"_s}});
    (void)keep(sheet);
    const QString out = m_runner->file(u"sheet.json"_s);
    // A way out by its key means its newest worksheet.
    QCOMPARE(m_runner->run({u"worksheet"_s, u"export"_s, u"decide"_s, u"--out"_s, out}).exit, 0);
    const QJsonObject answers = QJsonDocument::fromJson(bytesOf(out)).object().value("answers"_L1).toObject();
    QCOMPARE(answers.value("decision"_L1).toString(), u"answer to decision"_s);
    QCOMPARE(answers.value("options"_L1).toArray().at(2).toArray().at(1).toString(), u"3"_s);
}

void WorksheetCommandTest::aDayGoesIntoACalendarAndNothingElse()
{
    Worksheet sheet = filled(Play::MiniRetreat);
    const QString out = m_runner->file(u"day.ics"_s);
    (void)keep(sheet);
    QCOMPARE(m_runner->run({u"worksheet"_s, u"export"_s, u"mini_retreat"_s, u"--out"_s, out}).exit, 1);
    m_runner->clock().addSeconds(60);
    sheet.setText(u"by"_s, u"2026-12-05"_s);
    (void)keep(sheet);
    QCOMPARE(m_runner->run({u"worksheet"_s, u"export"_s, u"mini_retreat"_s, u"--out"_s, out}).exit, 0);
    const QByteArray calendar = bytesOf(out);
    QVERIFY2(calendar.contains("20261205") && calendar.contains("retreat"), calendar.constData());
    QVERIFY(!calendar.contains("answer to"));
}

void WorksheetCommandTest::refusesWhatIsNotThere()
{
    (void)keep(filled(Play::Decide));
    const QString out = m_runner->file(u"sheet.pdf"_s);
    QCOMPARE(m_runner->run({u"worksheet"_s, u"export"_s, u"mentor"_s, u"--out"_s, out}).exit, 1);
    QCOMPARE(m_runner->run({u"worksheet"_s, u"export"_s, u"decide"_s, u"--out"_s, m_runner->file(u"a.txt"_s)}).exit, 2);
    QCOMPARE(m_runner->run({u"worksheet"_s, u"import"_s, u"decide"_s, u"--out"_s, out}).exit, 2);
    QCOMPARE(m_runner->run({u"worksheet"_s, u"export"_s, u"decide"_s}).exit, 2);
    QVERIFY(!QFile::exists(out));
    CommandRunner nothing;
    QCOMPARE(nothing.run({u"plays"_s}).exit, 1);
}

QTEST_MAIN(WorksheetCommandTest)
#include "worksheet_command_test.moc"
