// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_report.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What programs that are not ours find in a report.
class PdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canReadPdf())
            QSKIP("poppler-utils and qpdf are not installed");
    }

    void wordsOfEverySectionAreFound()
    {
        const WrittenReport report(demoJournal(1), optionsFor(ReportReader::Me));
        QVERIFY(report.status());
        const QString text = report.text();
        for (const char* words : {"Where I stand",
                                  "26 August to 23 November",
                                  "Written on 23 November 2026",
                                  "For me",
                                  "Your result points to",
                                  "Blocked growth",
                                  "Recognition and backing",
                                  "19 November 2026",
                                  "22 October",
                                  "grey: your own wobble",
                                  "named by you as the cause",
                                  "There are no norms",
                                  "Why Blocked growth",
                                  "I cannot see a next step for myself here.",
                                  "What to try first",
                                  "Ask about your path",
                                  "Collect three results from the past year.",
                                  "Mood over time",
                                  "smoothed",
                                  "what the lead planner role takes",
                                  "2 of 4 steps",
                                  "Finished",
                                  "Put this year’s results on one page",
                                  "November 2026",
                                  "Gratitude, and what to keep",
                                  "#growth",
                                  "Page 2 of"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    }

    void propertiesNameTheReportAndNobody()
    {
        const WrittenReport report(demoJournal(1), optionsFor(ReportReader::Me));
        const QByteArray info = report.output(u"pdfinfo"_s);
        QVERIFY2(QRegularExpression(u"Title:\\s+Unrut report\\n"_s).match(QString::fromUtf8(info)).hasMatch(),
                 info.constData());
        QVERIFY2(!info.contains("Author"), info.constData());
        QVERIFY2(info.contains("A4"), info.constData());
        QVERIFY2(info.contains("JavaScript:      no"), info.constData());
    }

    void letterWhereInchesAreUsed()
    {
        QVERIFY(paperFor(QLocale(QLocale::English, QLocale::UnitedStates)) == ReportPaper::Letter);
        QVERIFY(paperFor(QLocale(QLocale::English, QLocale::UnitedKingdom)) == ReportPaper::A4);
        QVERIFY(paperFor(QLocale(QLocale::German, QLocale::Germany)) == ReportPaper::A4);
        ReportOptions options = optionsFor(ReportReader::Me);
        options.paper = ReportPaper::Letter;
        const WrittenReport report(demoJournal(1), options);
        QVERIFY(report.output(u"pdfinfo"_s).contains("612 x 792 pts"));
    }

    void fontsAreEmbeddedAndChartsAreNoPictures()
    {
        const WrittenReport report(demoJournal(1), optionsFor(ReportReader::Me));
        const QList<QByteArray> lines = report.output(u"pdffonts"_s).split('\n');
        int fonts = 0;
        for (const QByteArray& line : lines.mid(2)) {
            if (line.isEmpty())
                continue;
            ++fonts;
            // name, type, encoding, embedded, subset, with Unicode
            QVERIFY2(QRegularExpression(u"\\s(yes)\\s+(yes|no)\\s+(yes)\\s+\\d+\\s+\\d+\\s*$"_s)
                         .match(QString::fromLatin1(line))
                         .hasMatch(),
                     line.constData());
        }
        QVERIFY(fonts >= 2);
        const QByteArray images = report.output(u"pdfimages"_s, {u"-list"_s});
        QCOMPARE(images.trimmed().count('\n'), 1); // its two lines of heading
    }

    void fileIsSound()
    {
        const WrittenReport report(demoJournal(1), optionsFor(ReportReader::Me));
        QVERIFY(report.output(u"qpdf"_s, {u"--check"_s}).contains("No syntax or stream encoding errors"));
        QVERIFY(report.bytes().startsWith("%PDF-"));
        QVERIFY(report.bytes().trimmed().endsWith("%%EOF"));
    }

    void onlyItsOwnerMayReadIt()
    {
        const WrittenReport report(demoJournal(1), optionsFor(ReportReader::Me));
        const auto expected = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(report.path()), expected);
    }

    void whatWasTypedIsPrintedAsItWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a picture") << u"<img src=\"file:///etc/hostname\"> done"_s;
        QTest::newRow("a script") << u"<script>alert(1)</script> & more"_s;
        QTest::newRow("a link") << u"<a href='https://example.org'>click</a>"_s;
        QTest::newRow("Markdown") << u"**not bold** and [no link](file:///etc/passwd)"_s;
        QTest::newRow("PDF") << u"endstream endobj (/JavaScript) %%EOF"_s;
        QTest::newRow("entities") << u"&lt;b&gt; &amp; &#65;"_s;
        QTest::newRow("placeholders") << u"100% %1 %2 {goal}"_s;
    }
    void whatWasTypedIsPrintedAsItWasTyped()
    {
        QFETCH(const QString, typed);
        const WrittenReport report(oneEntry(typed), optionsFor(ReportReader::Me));
        QVERIFY(report.status());
        // Lines break where they must; the characters are all there.
        QString found = report.text();
        QString expected = typed;
        QVERIFY2(found.remove(u' ').contains(expected.remove(u' ')), qUtf8Printable(found));
        // Nothing in the file leads anywhere.
        const QByteArray inside = report.output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s});
        QVERIFY(inside.contains("/Type /Page"));
        for (const char* action : {"/URI", "/Launch", "/GoToR", "/JavaScript", "/EmbeddedFile"})
            QVERIFY2(!inside.contains(action), action);
    }

    void arabicIsShapedAndReadsFromTheRight()
    {
        const QString typed = u"اليوم ساعدتني ليلى في الجدول"_s;
        ReportOptions options = optionsFor(ReportReader::Me);
        options.direction = Qt::RightToLeft;
        const WrittenReport report(oneEntry(typed), options);
        QVERIFY(report.status());
        // Drawn from the left, or letter by letter, it would be read in another order.
        QVERIFY2(report.text().contains(typed), qUtf8Printable(report.text()));
    }

    void longWordsBreakAndLongTextsGoOn()
    {
        const QString word(3000, u'w');
        const WrittenReport broken(oneEntry(word), optionsFor(ReportReader::Me));
        QVERIFY(broken.text().count(u'w') >= word.size());
        QVERIFY(broken.pages() >= 2);

        QString longText;
        for (int i = 0; longText.size() < 150'000; ++i)
            longText += u"Sentence number %1 of a very long evening. "_s.arg(i);
        const WrittenReport report(oneEntry(longText), optionsFor(ReportReader::Me));
        QVERIFY(report.pages() > 30);
        QVERIFY(report.text().contains(longText.right(60).simplified()));
        QVERIFY(report.text().contains(u"Page %1 of %1"_s.arg(report.pages())));
    }

    void everyLineStaysWithinThePage()
    {
        QString text = u"Donaudampfschifffahrtsgesellschaft "_s.repeated(200);
        const WrittenReport report(oneEntry(text), optionsFor(ReportReader::Me));
        const QRegularExpression word(u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\""_s);
        auto words = word.globalMatch(QString::fromUtf8(report.output(u"pdftotext"_s, {u"-bbox"_s})));
        int seen = 0;
        while (words.hasNext()) {
            const auto match = words.next();
            QVERIFY(match.captured(1).toDouble() >= 50);
            QVERIFY(match.captured(2).toDouble() >= 30);
            QVERIFY2(match.captured(3).toDouble() <= 595 - 50, qUtf8Printable(match.captured(0)));
            QVERIFY(match.captured(4).toDouble() <= 842 - 20);
            ++seen;
        }
        QVERIFY(seen > 200);
    }

    void emptyJournalMakesAReportThatSaysSo()
    {
        const WrittenReport report(Journal(), optionsFor(ReportReader::Me));
        QVERIFY(report.status());
        QVERIFY(report.text().contains(u"No assessment was taken in this time."_s));
        QVERIFY(report.text().contains(u"There was no check-in in this time."_s));
        QVERIFY(report.text().contains(u"There is no goal on the board yet."_s));
        QVERIFY(report.text().contains(u"Nothing was written down in this time."_s));
        QVERIFY(report.output(u"qpdf"_s, {u"--check"_s}).contains("No syntax"));
    }

    void tenYearsAreWrittenInSeconds()
    {
        const Journal journal = demoJournal(10);
        QElapsedTimer timer;
        timer.start();
        const WrittenReport report(journal, optionsFor(ReportReader::Me, 3650));
        qInfo("ten years: %lld ms, %d pages, %lld bytes", static_cast<long long>(timer.elapsed()), report.pages(),
              static_cast<long long>(report.bytes().size()));
        QVERIFY(report.status());
        QVERIFY(timer.elapsed() < 20'000);
        QVERIFY(report.pages() > 40);
        const QString text = report.text();
        QVERIFY(text.contains(u"January 2017"_s));
        QVERIFY(text.contains(u"November 2026"_s));
        QVERIFY(report.output(u"qpdf"_s, {u"--check"_s}).contains("No syntax"));
    }
};

QTEST_MAIN(PdfTest)
#include "pdf_test.moc"
