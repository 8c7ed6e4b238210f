// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_report.h"

#include <domain/split_mix64.h>
#include <wording/report_words.h>
#include <wording/worksheet_forms.h>

#include <QRegularExpression>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

QDateTime yesterday()
{
    return {reportToday().addDays(-1), QTime(9, 0), Qt::UTC};
}

template <class AnyId>
AnyId id(int number)
{
    return AnyId(uuidV7(9, 0, static_cast<quint64>(number)));
}

/// One to six sentences.
QString words(SplitMix64& random)
{
    return u"It took a while and came to something after all. "_s.repeated(1 + static_cast<int>(random.below(6)));
}

std::vector<Worksheet> worksheets(SplitMix64& random)
{
    std::vector<Worksheet> all;
    for (int number = 0; number < 40; ++number) {
        Worksheet sheet;
        sheet.id = id<WorksheetId>(number);
        sheet.play = number % 2 == 0 ? Play::TalkSupervisor : Play::Confide;
        sheet.day = sheet.finishedDay = reportToday().addDays(-1);
        sheet.createdAt = yesterday();
        for (const WorksheetPage& page : wording::worksheetForm(sheet.play).pages) {
            for (const WorksheetField& field : page.fields) {
                if (field.kind == FieldKind::LongText || field.kind == FieldKind::ShortText)
                    sheet.setText(field.key, words(random));
            }
        }
        all.push_back(sheet);
    }
    return all;
}

void addPeople(Journal& journal, SplitMix64& random)
{
    for (int number = 0; number < 40; ++number) {
        Person person;
        person.id = id<PersonId>(100 + number);
        person.name = u"Head Person %1"_s.arg(number);
        person.createdAt = yesterday();
        journal.people.push_back(person);
        Talk talk;
        talk.id = id<TalkId>(200 + number);
        talk.person = person.id;
        talk.state = TalkState::Held;
        talk.day = reportToday().addDays(-1);
        talk.outcome = words(random);
        talk.createdAt = yesterday();
        journal.talks.push_back(talk);
    }
}

void addGoals(Journal& journal, SplitMix64& random)
{
    for (int number = 0; number < 40; ++number) {
        Goal goal;
        goal.id = id<GoalId>(300 + number);
        goal.kind = number % 2 == 0 ? GoalKind::Decision : GoalKind::StepGoal;
        goal.title = u"Head Goal %1"_s.arg(number);
        goal.why = words(random);
        goal.column = BoardColumn::Doing;
        goal.parts.decision.end = DecisionEnd::Deferred;
        goal.parts.decision.endWords = words(random);
        goal.position = number;
        goal.createdAt = yesterday();
        journal.goals.push_back(goal);
    }
}

/// What heads something, as it stands on a line of its own.
QStringList headingsOf(const Journal& journal)
{
    QStringList headings;
    for (const ReportSection section : allReportSections())
        headings << wording::reportSectionName(section);
    for (const Worksheet& sheet : journal.worksheets) {
        const WorksheetText text = wording::worksheetText(wording::worksheetForm(sheet.play), sheet);
        headings << text.title << text.line;
        for (const WorksheetText::Section& section : text.sections)
            headings << section.heading;
    }
    headings.removeDuplicates();
    return headings;
}

/// The last line of each page of the body, without the line at its foot.
QStringList lastLines(const WrittenReport& report)
{
    QStringList lasts;
    for (int page = 2; page <= report.pages(); ++page) {
        const QString number = QString::number(page);
        QStringList lines =
            QString::fromUtf8(report.output(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, number, u"-l"_s, number}))
                .remove(QRegularExpression(u"[\\f\\x{2066}-\\x{2069}]"_s))
                .split(u'\n', Qt::SkipEmptyParts);
        if (!lines.isEmpty() && lines.back().contains(u"Page "_s))
            lines.removeLast();
        lasts << (lines.isEmpty() ? QString() : lines.back().simplified());
    }
    return lasts;
}

} // namespace

/// A heading is never the last thing on a page, in whichever section.
class OrphansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canReadPdf())
            QSKIP("poppler-utils and qpdf are not installed");
    }
    void noPageEndsWithAHeading_data();
    void noPageEndsWithAHeading();
};

void OrphansTest::noPageEndsWithAHeading_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

void OrphansTest::noPageEndsWithAHeading()
{
    QFETCH(const quint64, seed);
    SplitMix64 random(seed);
    Journal journal;
    journal.worksheets = worksheets(random);
    addPeople(journal, random);
    addGoals(journal, random);
    ReportOptions options = optionsFor(ReportReader::Me);
    options.sections = {ReportSection::Goals, ReportSection::Decisions, ReportSection::People,
                        ReportSection::Worksheets};
    const WrittenReport report(journal, options);
    QVERIFY(report.status());
    const QStringList lasts = lastLines(report);
    QVERIFY(lasts.size() > 20);
    const QStringList headings = headingsOf(journal);
    const QRegularExpression head(u"^Head (Person|Goal) \\d+"_s);
    for (qsizetype page = 0; page < lasts.size(); ++page) {
        const QString& last = lasts[page];
        QVERIFY2(!last.isEmpty() && !headings.contains(last) && !last.contains(head),
                 qUtf8Printable(u"page %1 ends with '%2'"_s.arg(page + 2).arg(last)));
    }
    // The headings are there to be found.
    const QString text = report.text();
    for (const QString& heading : headingsOf(journal).mid(allReportSections().size()))
        QVERIFY2(text.contains(heading.simplified()), qUtf8Printable(heading));
}

QTEST_MAIN(OrphansTest)
#include "orphans_test.moc"
