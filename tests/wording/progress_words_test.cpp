// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/progress_words.h>
#include <wording/report_words.h>
#include <wording/translations.h>

#include <domain/friday_page.h>

#include <QSet>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;
using wording::MoodFinding;

Q_DECLARE_METATYPE(unrut::wording::MoodFinding::Kind)

class ProgressWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMoodOfTheNextDayIsNamed();
    void linksAreTogetherAndNeverBecause();
    void energyAndSleepSayWhatShifted();
    void theCaptionSaysWhatItIsMeasuredAgainst();
    void theCaptionCountsWhatIsMarked();
    void theGutIsSaid();
    void initTestCase();
    void moodSpeaksOfAShiftOnlyWhenThereIsOne_data();
    void moodSpeaksOfAShiftOnlyWhenThereIsOne();
    void sparkIsTold();
    void focusTellsItsVerdict();
    void countsStandBesideTheRange();
    void reportNamesItsSectionsAndReaders();
    void reportTellsDayAndPage();

private:
    wording::Translations m_translations;
};

namespace {

const QDate today(2026, 11, 23);

} // namespace

void ProgressWordsTest::initTestCase()
{
    QCOMPARE(m_translations.speak(u"en"_s), u"en"_s);
}

void ProgressWordsTest::moodSpeaksOfAShiftOnlyWhenThereIsOne_data()
{
    QTest::addColumn<MoodFinding::Kind>("kind");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("since");
    QTest::addColumn<QString>("title");
    const QDate never;
    QTest::newRow("nothing") << MoodFinding::Kind::Nothing << 0 << never << u"Your mood, once you check in"_s;
    QTest::newRow("first day") << MoodFinding::Kind::Collecting << 1 << never << u"Mood, 1 day so far"_s;
    QTest::newRow("collecting") << MoodFinding::Kind::Collecting << 8 << never << u"Mood, 8 days so far"_s;
    QTest::newRow("steady") << MoodFinding::Kind::Steady << 80 << never << u"Mood, no lasting shift"_s;
    QTest::newRow("up") << MoodFinding::Kind::Up << 80 << QDate(2026, 11, 2)
                        << u"Mood has shifted up since 2 November"_s;
    QTest::newRow("down") << MoodFinding::Kind::Down << 80 << QDate(2025, 11, 2)
                          << u"Mood has shifted down since 2 November 2025"_s;
}

void ProgressWordsTest::moodSpeaksOfAShiftOnlyWhenThereIsOne()
{
    QFETCH(MoodFinding::Kind, kind);
    QFETCH(int, days);
    QFETCH(QDate, since);
    QTEST(wording::moodTitle({kind, days, since}, today), "title");
    // Over years every day has its year.
    if (since.isValid())
        QVERIFY(wording::moodTitle({kind, days, since}, {}).endsWith(QString::number(since.year())));
}

void ProgressWordsTest::sparkIsTold()
{
    QVERIFY(!wording::sparkTitle({}).isEmpty());
    Standing standing;
    QCOMPARE(wording::sparkTitle(standing), u"Spark needs more answers"_s);
    standing.scores.spark = 53;
    QCOMPARE(wording::sparkTitle(standing), u"Spark 53"_s);
    ScoreChange change;
    change.from = 42;
    change.to = 53;
    change.verdict = Verdict::Maybe;
    standing.sparkChange = change;
    QCOMPARE(wording::sparkTitle(standing), u"Spark 53, was 42: may be chance"_s);
}

void ProgressWordsTest::focusTellsItsVerdict()
{
    Standing standing;
    QVERIFY(wording::focusCaption(standing).isEmpty());
    standing.focusDomain = Domain::Grw;
    QVERIFY(wording::focusCaption(standing).isEmpty());
    standing.changes[Domain::Grw] = ScoreChange();
    QCOMPARE(wording::focusCaption(standing), u"Blocked growth, your focus: about the same so far"_s);
    standing.changes[Domain::Grw].verdict = Verdict::ClearBetter;
    QCOMPARE(wording::focusCaption(standing), u"Blocked growth, your focus: clearly better"_s);
}

void ProgressWordsTest::countsStandBesideTheRange()
{
    QCOMPARE(wording::countsLine(QDate(2026, 8, 25), today, {81, 5, 4}, today),
             u"25 August to 23 November · 81 check-ins, 5 assessments, 4 goals finished"_s);
    QCOMPARE(wording::countsLine(QDate(2026, 8, 25), today, {1, 1, 1}, today),
             u"25 August to 23 November · 1 check-in, 1 assessment, 1 goal finished"_s);
}

void ProgressWordsTest::reportNamesItsSectionsAndReaders()
{
    QSet<QString> names;
    for (const ReportSection section : allReportSections()) {
        names.insert(wording::reportSectionName(section));
        QVERIFY(wording::reportSectionEmpty(section).endsWith(u'.'));
        QCOMPARE(reportSectionFromKey(reportSectionKey(section)), std::optional(section));
    }
    QCOMPARE(names.size(), reportSectionCount);
    QVERIFY(!reportSectionFromKey(u"comets"_s));
    for (const ReportReader reader : {ReportReader::Me, ReportReader::Mentor, ReportReader::Supervisor}) {
        QVERIFY(wording::reportReaderName(reader).startsWith(u"For "_s));
        QVERIFY(wording::reportReaderHint(reader).endsWith(u'.'));
        QCOMPARE(reportReaderFromKey(reportReaderKey(reader)), std::optional(reader));
    }
}

void ProgressWordsTest::reportTellsDayAndPage()
{
    QCOMPARE(wording::reportMadeOn(today), u"Written on 23 November 2026"_s);
    QCOMPARE(wording::pageLine(2, 9), u"Page 2 of 9"_s);
}

void ProgressWordsTest::theMoodOfTheNextDayIsNamed()
{
    DailyLink link{DailyValue::Gratitude, DailyValue::Mood, {}, 1};
    link.link.days = 3;
    QCOMPARE(wording::linkSentence(link), u"Days with gratitude and the next day’s mood: 3 of 20 days so far."_s);
    link.x = DailyValue::Practice;
    QVERIFY(wording::linkSentence(link).startsWith(u"Days with your practice and the next day’s mood"_s));
    MonthOfLinks month;
    QCOMPARE(wording::restingLinksSentence(month), QString());
    month.resting = {link};
    QVERIFY(wording::restingLinksSentence(month).startsWith(u"Not looked at this month: Practice."_s));
}

void ProgressWordsTest::linksAreTogetherAndNeverBecause()
{
    DailyLink link;
    link.link.days = 12;
    QCOMPARE(wording::linkSentence(link), u"Sleep and mood: 12 of 20 days so far."_s);
    link.link = {60, 0.6, {0.2, 0.8}, 0.02, 0.06, LinkClaim::NotClear, 61};
    QCOMPARE(wording::linkSentence(link), u"Sleep and mood: 60 days so far. Among those compared, even the clearest "
                                          "link could be told from chance only with 61 days."_s);
    link.link.days = 61;
    QCOMPARE(wording::linkSentence(link),
             u"Sleep and mood: no clear link in 61 days. Only one stronger than 0.25 could show yet."_s);
    for (const LinkClaim claim : {LinkClaim::Weak, LinkClaim::Moderate, LinkClaim::Strong}) {
        link.link.claim = claim;
        link.link.rho = 0.6;
        QVERIFY(wording::linkSentence(link).contains(u"up and down together"_s));
        QVERIFY(wording::linkSentence(link).contains(u"no proof of a cause"_s));
        link.link.rho = -0.6;
        QVERIFY(wording::linkSentence(link).contains(u"against each other"_s));
        link.link.interval = {-0.8, -0.2};
        QVERIFY(wording::linkSentence(link).contains(u": -0.60 (-0.80 to -0.20) in 61 days."_s));
    }
}

void ProgressWordsTest::energyAndSleepSayWhatShifted()
{
    wording::DailyFinding finding{MoodFinding::Kind::Up, 80, QDate(2026, 11, 2), DailyValue::Energy};
    QCOMPARE(wording::dailyTitle(finding, today), u"Energy has shifted up since 2 November"_s);
    QCOMPARE(wording::shiftMark(finding), u"A shift up shows"_s);
    finding.value = DailyValue::Sleep;
    QCOMPARE(wording::dailyTitle(finding, today), u"Sleep has been longer since 2 November"_s);
    finding.kind = MoodFinding::Kind::Down;
    QCOMPARE(wording::dailyTitle(finding, today), u"Sleep has been shorter since 2 November"_s);
    QCOMPARE(wording::shiftMark(finding), u"A shift down shows"_s);
    finding = {MoodFinding::Kind::Collecting, 8, {}, DailyValue::Energy};
    QCOMPARE(wording::dailyTitle(finding, today), u"Energy, 8 days so far"_s);
    finding.kind = MoodFinding::Kind::Steady;
    QCOMPARE(wording::dailyTitle(finding, today), u"Energy, no lasting shift"_s);
    QCOMPARE(wording::shiftMark(finding), QString());
    finding.value = DailyValue::Mood;
    QCOMPARE(wording::dailyTitle(finding, today), wording::moodTitle(finding, today));
}

void ProgressWordsTest::theCaptionSaysWhatItIsMeasuredAgainst()
{
    std::vector<DayValue> days;
    days.reserve(11);
    for (int day = 0; day < 11; ++day)
        days.push_back({QDate(2026, 9, 1).addDays(day), 5.0 + day % 2});
    wording::DailyFinding finding = wording::dailyFinding(DailyValue::Mood, days, {});
    const wording::ChartCaption caption = wording::dailyCaption(finding, {}, today);
    QCOMPARE(caption.reading, u"every dot a day, the line smoothed"_s);
    QCOMPARE(caption.basis, u"measured against ten days, 1 September to 10 September"_s);
    QCOMPARE(caption.whole(), caption.reading + u" · "_s + caption.basis);
    days.resize(10);
    finding = wording::dailyFinding(DailyValue::Sleep, days, {});
    QCOMPARE(finding.kind, MoodFinding::Kind::Collecting);
    QCOMPARE(wording::dailyCaption(finding, {}, today).whole(), u"hours · every dot a day, the line smoothed"_s);
}

void ProgressWordsTest::theCaptionCountsWhatIsMarked()
{
    const auto caption = [](size_t shown, size_t all) {
        const MarkedHappenings marked{std::vector<Happening>(shown), all};
        return wording::dailyCaption({}, marked, today).whole();
    };
    QVERIFY(!caption(0, 0).contains(u"happened"_s));
    QVERIFY(caption(2, 2).endsWith(u"what happened is marked; it need not be the cause"_s));
    QVERIFY(caption(5, 12).endsWith(
        u"what happened is marked; it need not be the cause · the newest 5 of 12 things that happened are marked"_s));
    QVERIFY(caption(0, 12).endsWith(u"what happened is marked over shorter times"_s));
}

void ProgressWordsTest::theGutIsSaid()
{
    std::vector<FridayPage> pages;
    QCOMPARE(wording::gutTitle(pages, today), u"What your gut says"_s);
    const auto add = [&](int daysAgo, int gut) {
        FridayPage page;
        page.day = today.addDays(-daysAgo);
        page.gut = gut;
        pages.push_back(page);
    };
    add(14, 8);
    QCOMPARE(wording::gutTitle(pages, today), u"Your gut said 8 of 10 last"_s);
    add(7, 9);
    QCOMPARE(wording::gutTitle(pages, today), u"Your gut leans to going"_s);
    add(0, 1);
    QCOMPARE(wording::gutTitle(pages, today), u"Your gut said 1 of 10 last"_s);
    QCOMPARE(wording::gutTitle(pages, today.addDays(-1)), u"Your gut leans to going"_s);
    pages = {};
    add(7, 2);
    add(0, 1);
    QCOMPARE(wording::gutTitle(pages, today), u"Your gut leans to staying"_s);
}

QTEST_GUILESS_MAIN(ProgressWordsTest)
#include "progress_words_test.moc"
