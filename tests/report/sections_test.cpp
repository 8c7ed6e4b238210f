// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_report.h"

#include <support/system_zone.h>
#include <wording/date_words.h>

#include <QImage>
#include <QPainter>
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
AnyId id(quint64 number)
{
    return AnyId(uuidV7(7, 0, number));
}

/// Somebody, a talk with them, what was told when looking back, a worksheet, and two decisions.
Journal privateJournal()
{
    Journal journal;
    Person person;
    person.id = id<PersonId>(1);
    person.name = u"Dana Weber"_s;
    person.role = PersonRole::Mentor;
    person.notes = u"never for others"_s;
    person.createdAt = yesterday();
    journal.people = {person};
    Talk talk;
    talk.id = id<TalkId>(2);
    talk.person = person.id;
    talk.form = TalkForm::Mentor;
    talk.state = TalkState::Held;
    talk.day = reportToday().addDays(-1);
    talk.outcome = u"Dana said to begin small"_s;
    talk.agreements = {{id<AgreementId>(3), u"send the outline"_s, {}}};
    talk.createdAt = yesterday();
    journal.talks = {talk};
    LookingBack told;
    told.id = id<LookingBackId>(4);
    told.day = reportToday().addDays(-1);
    told.firstOff = QDate(2026, 2, 1);
    told.of(LookingBackList::Whys) = {u"nobody decides"_s};
    told.createdAt = yesterday();
    journal.lookingBacks = {told};
    Worksheet sheet;
    sheet.id = id<WorksheetId>(5);
    sheet.play = Play::LoveList;
    sheet.day = sheet.finishedDay = reportToday().addDays(-1);
    sheet.setLines(u"gained"_s, {u"a full room"_s});
    sheet.createdAt = yesterday();
    journal.worksheets = {sheet};
    for (const bool isOver : {false, true}) {
        Goal decision;
        decision.id = id<GoalId>(isOver ? 7 : 6);
        decision.kind = GoalKind::Decision;
        decision.title = isOver ? u"part time"_s : u"stay or go"_s;
        decision.column = isOver ? BoardColumn::Done : BoardColumn::Doing;
        decision.createdAt = yesterday();
        if (isOver) {
            decision.doneDay = reportToday().addDays(-1);
            decision.parts.decision.end = DecisionEnd::Decided;
            decision.parts.decision.endWords = u"four days from March"_s;
        }
        journal.goals.push_back(decision);
    }
    return journal;
}

QString textFor(ReportReader reader, const std::set<ReportSection>& sections, bool hideNames = false)
{
    ReportOptions options = optionsFor(reader);
    options.sections = sections;
    options.hideNames = hideNames;
    return WrittenReport(privateJournal(), options).text();
}

} // namespace

/// Each section says what it is for and nothing that others tell; long reports say what stands where.
class SectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canReadPdf())
            QSKIP("poppler-utils and qpdf are not installed");
    }

    void whatIsPrivateStaysOutUntilItIsAskedFor()
    {
        for (const ReportReader reader : {ReportReader::Me, ReportReader::Mentor, ReportReader::Supervisor}) {
            const QString text = textFor(reader, usualSections(reader));
            for (const char* words : {"Dana", "begin small", "nobody decides", "a full room", "never for others"})
                QVERIFY2(!text.contains(QString::fromUtf8(words)), words);
        }
    }

    void theSafetyCardIsInNoReport()
    {
        Journal journal = demoJournal(1);
        for (Check& check : journal.checks) {
            check.screen.fill(Answer::given(100));
            check.note = u"only for me"_s;
        }
        QVERIFY(standingOn(journal.checks, journal.goals, reportToday())->recommendation.safetyCard);
        for (const ReportReader reader : {ReportReader::Me, ReportReader::Mentor, ReportReader::Supervisor}) {
            ReportOptions options = optionsFor(reader);
            for (const ReportSection section : allReportSections())
                options.sections.insert(section);
            const QString text = WrittenReport(journal, options).text();
            for (const char* words : {"emergency", "occupational health service", "only for me"})
                QVERIFY2(!text.contains(QString::fromUtf8(words)), words);
        }
    }

    void peopleSayWhoAndWhenAndToOneselfWhatCameOfIt()
    {
        const QString own = textFor(ReportReader::Me, {ReportSection::People});
        for (const char* words : {"Dana Weber", "Mentor", "22 Nov 2026", "begin small", "send the outline"})
            QVERIFY2(own.contains(QString::fromUtf8(words)), words);
        QVERIFY(!own.contains(u"never for others"_s));
        const QString mentors = textFor(ReportReader::Mentor, {ReportSection::People});
        QVERIFY(mentors.contains(u"Dana Weber"_s));
        QVERIFY(!mentors.contains(u"begin small"_s) && !mentors.contains(u"outline"_s));
    }

    void namesOfPeopleAreHidden()
    {
        const QString open = textFor(ReportReader::Me, {ReportSection::People}, false);
        QVERIFY(open.contains(u"Dana Weber"_s) && open.contains(u"Dana said to begin small"_s));
        const QString text = textFor(ReportReader::Me, {ReportSection::People}, true);
        QVERIFY(!text.contains(u"Weber"_s) && !text.contains(u"Dana"_s, Qt::CaseInsensitive));
        QVERIFY2(text.contains(u"D.W."_s) && text.contains(u"D. said to begin small"_s), qUtf8Printable(text));
    }

    void namesOfWhatIsNotPrintedAreHiddenToo_data();
    void namesOfWhatIsNotPrintedAreHiddenToo();
    void aStepIsTickedOnTheDayOfThePersonsClock();
    void hiddenNamesAreNotInTheFileEither();

    void decisionsSayWhereTheyStand()
    {
        const QString text = textFor(ReportReader::Me, {ReportSection::Decisions});
        for (const char* words : {"stay or go", "open", "part time", "decided", "four days from March"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
        QVERIFY(!textFor(ReportReader::Supervisor, {ReportSection::Decisions}).contains(u"four days"_s));
    }

    void timelineAndWorksheetsSayWhatWasWritten()
    {
        const QString text = textFor(ReportReader::Me, {ReportSection::Timeline, ReportSection::Worksheets});
        for (const char* words : {"February 2026", "nobody decides", "a full room"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    }

    void whatWasTriedSaysWhetherItHelped()
    {
        ReportOptions options = optionsFor(ReportReader::Me, 365);
        options.sections = {ReportSection::Tried};
        const Journal journal = demoJournal(1);
        const QString text = WrittenReport(journal, options).text();
        int told = 0;
        for (const Goal& goal : journal.goals)
            told += goal.play && goal.column == BoardColumn::Done && text.contains(goal.title.simplified().left(30));
        QVERIFY(told > 0);
        QVERIFY(text.contains(u"helped"_s));
    }

    void aSummaryTellsNothingOfASectionThatIsLeftOut()
    {
        ReportOptions options = optionsFor(ReportReader::Me);
        options.sections = {ReportSection::Summary, ReportSection::Wins};
        const QString text = WrittenReport(demoJournal(1), options).text();
        QVERIFY(text.contains(QRegularExpression(u"\\d+ wins written down"_s)));
        QVERIFY(!text.contains(QRegularExpression(u"Spark \\d|Your result points|Mood (has|, no)"_s)));
    }

    void theTableOfContentsIsRight()
    {
        ReportOptions options = optionsFor(ReportReader::Me, 365);
        const WrittenReport report(demoJournal(1), options);
        const QString contents =
            QString::fromUtf8(report.output(u"pdftotext"_s, {u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, u"-layout"_s}));
        QVERIFY(contents.contains(u"Contents"_s));
        for (const auto& heading :
             {u"What weighs"_s, u"What changed"_s, u"Goals"_s, u"Gratitude, and what to keep"_s}) {
            const auto line =
                QRegularExpression(u"^\\s*"_s + heading + u"\\s+(\\d+)\\s*$"_s, QRegularExpression::MultilineOption)
                    .match(contents);
            QVERIFY2(line.hasMatch(), qUtf8Printable(heading + u'\n' + contents));
            const QString page = line.captured(1);
            const QString there = QString::fromUtf8(report.output(u"pdftotext"_s, {u"-f"_s, page, u"-l"_s, page}));
            QVERIFY2(there.contains(heading), qUtf8Printable(heading + u" is not on page "_s + page));
        }
    }

    void aShortReportHasNoTableOfContents()
    {
        ReportOptions options = optionsFor(ReportReader::Me);
        options.sections = {ReportSection::Wins};
        QVERIFY(!WrittenReport(oneEntry(u"one win"_s), options).text().contains(u"Contents"_s));
    }

    void titleAndAuthorStandOnTheCover()
    {
        ReportOptions options = optionsFor(ReportReader::Me);
        options.title = u"My year at the bench"_s;
        options.author = u"A. Person"_s;
        const WrittenReport report(oneEntry(u"one win"_s), options);
        QVERIFY(report.text().contains(u"My year at the bench"_s));
        QVERIFY(report.text().contains(u"A. Person"_s));
        const QString properties = QString::fromUtf8(report.output(u"pdfinfo"_s));
        QVERIFY(properties.contains(u"My year at the bench"_s));
        QVERIFY(!properties.contains(u"A. Person"_s));
    }

    void pagesArePaintedAsTheyAreWritten()
    {
        const ReportOptions options = optionsFor(ReportReader::Me);
        const Journal journal = demoJournal(1);
        const ReportPages pages(contentOf(journal, options), options);
        QCOMPARE(pages.count(), WrittenReport(journal, options).pages());
        for (int page = 0; page < pages.count(); ++page) {
            QImage drawn(pages.size().toSize(), QImage::Format_RGB32);
            drawn.fill(Qt::white);
            QPainter painter(&drawn);
            pages.paint(painter, page);
            painter.end();
            QImage empty = drawn;
            empty.fill(Qt::white);
            QVERIFY2(drawn != empty, qPrintable(u"page %1 is empty"_s.arg(page)));
        }
    }
};

/// Where a name is known from, while the report holds nothing but a win.
void SectionsTest::namesOfWhatIsNotPrintedAreHiddenToo_data()
{
    QTest::addColumn<QString>("win");
    QTest::newRow("somebody listed, by the given name") << u"thanked dana"_s;
    QTest::newRow("whom a worksheet names") << u"lunch with Ivo at noon"_s;
    QTest::newRow("who would be missed") << u"Mira and MIRA again"_s;
    QTest::newRow("who would be missed, in a longer line") << u"a walk with Solberg"_s;
    QTest::newRow("whom a goal is with") << u"asked Priyanka"_s;
    QTest::newRow("who stands in the notes of a goal") << u"met Zoe"_s;
    QTest::newRow("the contact of an opportunity") << u"Klein wrote back"_s;
}

void SectionsTest::namesOfWhatIsNotPrintedAreHiddenToo()
{
    QFETCH(QString, win);
    Journal journal = privateJournal();
    journal.worksheets.front().play = Play::ConnectColleague;
    journal.worksheets.front().setText(u"who"_s, u"Ivo Ruiz"_s);
    journal.lookingBacks.front().of(LookingBackList::People) = {u"Mira"_s,
                                                                u"the evenings with all of Solberg's crew"_s};
    journal.goals.front().person = u"Priyanka"_s;
    journal.goals.front().notes = u"ask @Zoe"_s;
    journal.goals.front().parts.opportunity.contact = u"Ms Klein, 0160 1234"_s;
    journal.entries = oneEntry(win).entries;
    ReportOptions options = optionsFor(ReportReader::Me);
    options.sections = {ReportSection::Wins};
    QVERIFY(WrittenReport(journal, options).text().contains(win));
    options.hideNames = true;
    const QString text = WrittenReport(journal, options).text();
    for (const char* name : {"dana", "ivo", "mira", "solberg", "priyanka", "zoe", "klein"})
        QVERIFY2(!text.contains(QString::fromUtf8(name), Qt::CaseInsensitive), qUtf8Printable(text));
    QVERIFY(text.contains(QRegularExpression(u"\\b[DIMSPZK]\\."_s)));
}

/// At midnight in Tokyo it is still yesterday in UTC.
void SectionsTest::aStepIsTickedOnTheDayOfThePersonsClock()
{
    const SystemZone zone(QTimeZone("Asia/Tokyo"));
    Journal journal = privateJournal();
    Goal& goal = journal.goals.front();
    goal.column = BoardColumn::Doing;
    const QDate day = reportToday().addDays(-2);
    goal.steps = {{id<StepId>(9), u"ask for the list"_s, QDateTime(day.addDays(-1), QTime(15, 30), Qt::UTC)}};
    ReportOptions options = optionsFor(ReportReader::Me);
    options.sections = {ReportSection::Goals};
    const QString text = WrittenReport(journal, options).text();
    QVERIFY2(text.contains(wording::shortDay(day) + u" ask for the list"_s), qUtf8Printable(text));
}

/// Whatever program looks into it: properties, XMP, and the bytes as they are once nothing is packed.
void SectionsTest::hiddenNamesAreNotInTheFileEither()
{
    ReportOptions options = optionsFor(ReportReader::Me);
    options.sections = {ReportSection::People};
    options.title = u"My year with Dana Weber"_s;
    // A PDF spells its properties in UTF-16.
    const auto spelled = [](const QString& text) {
        QString hex;
        for (const QChar character : text)
            hex += u"%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'));
        return hex;
    };
    const auto inside = [](const WrittenReport& report) {
        return QString::fromUtf8(report.output(u"pdfinfo"_s)) +
               QString::fromUtf8(report.output(u"pdfinfo"_s, {u"-meta"_s})) + report.text() +
               QString::fromLatin1(report.output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s}));
    };
    const QString open = inside(WrittenReport(privateJournal(), options));
    QVERIFY(open.count(u"My year with Dana Weber"_s) >= 3); // the property, the cover, the head of a page
    QVERIFY(open.contains(spelled(u"Dana Weber"_s), Qt::CaseInsensitive));
    options.hideNames = true;
    const QString hidden = inside(WrittenReport(privateJournal(), options));
    QVERIFY(hidden.count(u"My year with D.W."_s) >= 3);
    for (const auto& name : {u"Dana"_s, u"Weber"_s})
        QVERIFY2(!hidden.contains(name, Qt::CaseInsensitive) && !hidden.contains(spelled(name), Qt::CaseInsensitive),
                 qUtf8Printable(name));
}

QTEST_MAIN(SectionsTest)
#include "sections_test.moc"
