// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_report.h"

#include <report/arrival_paper.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// Every area has the same weight.
Check checkOf(int daysAgo, int weight)
{
    Check check;
    check.day = reportToday().addDays(-daysAgo);
    check.form = CheckForm::Full;
    check.finishedAt = QDateTime(check.day, QTime(9, 0), Qt::UTC);
    for (ItemIndex item = 0; item < itemCount; ++item) {
        const bool isReversed = checkItems()[static_cast<size_t>(item)].reverse;
        check.answers[static_cast<size_t>(item)] = Answer::given(isReversed ? 100 - weight : weight);
    }
    return check;
}

Goal finished(const QString& title, Helped helped)
{
    Goal goal;
    goal.title = title;
    goal.play = Play::CareerPathTalk;
    goal.column = BoardColumn::Done;
    goal.doneDay = reportToday().addDays(-3);
    goal.helped = helped;
    return goal;
}

ArrivalPaper paper()
{
    ArrivalPaper paper;
    paper.today = reportToday();
    paper.arrival.day = reportToday();
    paper.arrival.domain = Domain::Exh;
    paper.arrival.helpers = u"Marcus, Dana"_s;
    paper.arrival.signs = {{u"I skip <b>lunch</b>"_s, u"call Marcus"_s}};
    paper.arrival.letter = u"It passed once. <img src=\"file:///etc/hostname\">"_s;
    paper.isDue = true;
    paper.goals = {finished(u"Ask about your path"_s, Helped::Yes), finished(u"Sort facts"_s, Helped::NoDifference)};
    paper.standing = standingOn({checkOf(60, 100), checkOf(4, 25)}, paper.goals, reportToday());
    paper.lineFrom = reportToday().addDays(-60);
    for (int day = 0; day <= 60; ++day) {
        CheckIn checkIn;
        checkIn.day = paper.lineFrom.addDays(day);
        checkIn.mood = 3 + day / 12;
        paper.checkIns.push_back(checkIn);
    }
    return paper;
}

struct Pdf
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"way-out.pdf"_s);

    [[nodiscard]] QString output(const QString& program, const QStringList& arguments) const
    {
        QProcess process;
        process.start(program, arguments);
        const bool isOver = process.waitForFinished(60'000) && process.exitCode() == 0;
        return isOver ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }
    [[nodiscard]] QString text() const
    {
        QString words = output(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
        words.remove(QChar(0x2068)).remove(QChar(0x2069));
        return words.normalized(QString::NormalizationForm_KC).simplified();
    }
    [[nodiscard]] QString properties() const { return output(u"pdfinfo"_s, {path}); }
};

} // namespace

/// The page 'The way out' on paper.
class ArrivalPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canReadPdf())
            QSKIP("poppler-utils and qpdf are not installed");
    }

    void everythingOfThePageStandsOnIt()
    {
        const Pdf pdf;
        QVERIFY(writeArrival(pdf.path, paper(), ReportPaper::A4));
        const QString text = pdf.text();
        for (const auto& words :
             {u"The way out"_s, u"23 November 2026"_s, u"Exhaustion and Spark were better"_s, u"your mood, from"_s,
              u"Then and now"_s, u"100 → 25"_s, u"What you tried, and what followed"_s, u"Ask about your path"_s,
              u"helped"_s, u"Sort facts"_s, u"no difference"_s, u"Who helped"_s, u"Marcus, Dana"_s,
              u"If it comes back"_s, u"I skip <b>lunch</b>"_s, u"call Marcus"_s, u"A letter to next time"_s,
              u"It passed once. <img src=\"file:///etc/hostname\">"_s, u"Page 1 of 1"_s})
            QVERIFY2(text.contains(words), qUtf8Printable(words + u" not in "_s + text));
        QVERIFY(pdf.properties().contains(u"The way out"_s) && pdf.properties().contains(u"A4"_s));
        QVERIFY(pdf.output(u"qpdf"_s, {u"--check"_s, pdf.path}).contains(u"No syntax"_s));
    }

    void whatIsNotThereHasNoHeading()
    {
        ArrivalPaper bare;
        bare.today = bare.arrival.day = bare.lineFrom = reportToday();
        const Pdf pdf;
        QVERIFY(writeArrival(pdf.path, bare, ReportPaper::Letter));
        const QString text = pdf.text();
        QVERIFY(text.contains(u"Where this rut ended, in your own words."_s));
        for (const auto& words : {u"Then and now"_s, u"What you tried"_s, u"Who helped"_s, u"If it comes back"_s,
                                  u"A letter"_s, u"your mood"_s})
            QVERIFY2(!text.contains(words), qUtf8Printable(words));
        QVERIFY(pdf.properties().contains(u"612 x 792 pts"_s));
    }

    void aLongLetterGoesOnOverleaf()
    {
        ArrivalPaper long_ = paper();
        long_.arrival.letter = u"A sentence that goes on. "_s.repeated(600) + u"The very end."_s;
        for (int goal = 0; goal < 30; ++goal)
            long_.goals.push_back(finished(u"Thing number %1 tried"_s.arg(goal), Helped::Yes));
        const Pdf pdf;
        QVERIFY(writeArrival(pdf.path, long_, ReportPaper::A4));
        const QString text = pdf.text();
        QVERIFY(text.contains(u"The very end."_s) && text.contains(u"Page 2 of"_s));
        for (int goal = 0; goal < 30; ++goal)
            QVERIFY(text.contains(u"Thing number %1 tried"_s.arg(goal)));
    }

    void itReadsFromTheRight()
    {
        ArrivalPaper arabic = paper();
        arabic.direction = Qt::RightToLeft;
        arabic.arrival.letter = u"اليوم ساعدتني ليلى في الجدول"_s;
        const Pdf pdf;
        QVERIFY(writeArrival(pdf.path, arabic, ReportPaper::A4));
        QVERIFY2(pdf.text().contains(arabic.arrival.letter), qUtf8Printable(pdf.text()));
    }

    void onlyItsOwnerMayReadItAndAMissingFolderIsRefused()
    {
        const Pdf pdf;
        QVERIFY(writeArrival(pdf.path, paper(), ReportPaper::A4));
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(pdf.path) & others));
        const Status refused = writeArrival(u"/nowhere/at/all/way-out.pdf"_s, paper(), ReportPaper::A4);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FolderMissing);
    }
};

QTEST_MAIN(ArrivalPaperTest)
#include "arrival_paper_test.moc"
