// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_report.h"

#include <QFile>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;

/// A paper in a printer, as a PDF.
struct Printer
{
    explicit Printer(QPageSize::PageSizeId paper, qreal margin = 0) : device(path)
    {
        device.setPageSize(QPageSize(paper));
        device.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        device.setResolution(600);
    }
    [[nodiscard]] QString output(const QString& program, const QStringList& arguments) const
    {
        QProcess process;
        process.start(program, arguments);
        const bool isOver = process.waitForFinished(60'000) && process.exitCode() == 0;
        return isOver ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }
    [[nodiscard]] QString text(int page) const
    {
        const QString number = QString::number(page);
        return output(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, path, u"-"_s}).simplified();
    }
    /// Around every word there is, in points from the upper left.
    [[nodiscard]] QRectF words() const
    {
        static const QRegularExpression word(
            uR"x(xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)")x"_s);
        QRectF all;
        auto found = word.globalMatch(output(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}));
        while (found.hasNext()) {
            const auto match = found.next();
            const QPointF first(match.captured(1).toDouble(), match.captured(2).toDouble());
            all |= QRectF(first, QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()));
        }
        return all;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"printed.pdf"_s);
    QPdfWriter device;
};

ReportPages pagesOn(ReportPaper paper)
{
    ReportOptions options = optionsFor(ReportReader::Me, 365);
    options.paper = paper;
    return {contentOf(demoJournal(1), options), options};
}

} // namespace

/// A report on the paper that is in the printer, whatever it was laid out for.
class PrintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canReadPdf())
            QSKIP("poppler-utils and qpdf are not installed");
    }

    void everyPageIsWholeOnAnyPaper_data()
    {
        QTest::addColumn<int>("laidOutFor");
        QTest::addColumn<int>("inThePrinter");
        QTest::addColumn<double>("margin"); ///< where the printer cannot print, mm
        const int a4 = static_cast<int>(ReportPaper::A4);
        const int letter = static_cast<int>(ReportPaper::Letter);
        QTest::newRow("A4 on A4") << a4 << static_cast<int>(QPageSize::A4) << 0.0;
        QTest::newRow("A4 on Letter") << a4 << static_cast<int>(QPageSize::Letter) << 0.0;
        QTest::newRow("Letter on A4") << letter << static_cast<int>(QPageSize::A4) << 0.0;
        QTest::newRow("A4 on A5") << a4 << static_cast<int>(QPageSize::A5) << 0.0;
        QTest::newRow("A4 on Letter with margins") << a4 << static_cast<int>(QPageSize::Letter) << 12.0;
    }
    void everyPageIsWholeOnAnyPaper()
    {
        QFETCH(const int, laidOutFor);
        QFETCH(const int, inThePrinter);
        QFETCH(const double, margin);
        const ReportPages pages = pagesOn(static_cast<ReportPaper>(laidOutFor));
        Printer printer(static_cast<QPageSize::PageSizeId>(inThePrinter), margin);
        QVERIFY(printReport(printer.device, pages, 0, pages.count() - 1));
        QVERIFY(pages.count() > 3);
        const QSizeF sheet = printer.device.pageLayout().fullRectPoints().size();
        const QRectF words = printer.words();
        const double edge = std::max(margin * pointsPerMillimetre, 15.0);
        const QRectF room = QRectF(QPointF(), sheet).adjusted(edge, edge, -edge, -edge);
        QVERIFY2(room.contains(words), qPrintable(u"%1 to %2"_s.arg(words.bottom()).arg(sheet.height())));
        for (int page = 2; page <= pages.count(); ++page) {
            const QString foot = u"Page %1 of %2"_s.arg(page).arg(pages.count());
            QVERIFY2(printer.text(page).contains(foot), qPrintable(foot));
        }
        // As large as it can be: the wider side, or the higher, is used as it was laid out.
        const double used = std::max(words.width() / sheet.width(), words.height() / sheet.height());
        QVERIFY2(margin > 0 || used > 0.7, qPrintable(QString::number(used)));
    }

    void aRangeOfPagesIsPrinted()
    {
        const ReportPages pages = pagesOn(ReportPaper::A4);
        Printer printer(QPageSize::A4);
        QVERIFY(printReport(printer.device, pages, 1, 2));
        QVERIFY(printer.text(1).contains(u"Page 2 of"_s));
        QVERIFY(printer.text(2).contains(u"Page 3 of"_s));
        QVERIFY(printer.text(3).isEmpty());
    }

    void stoppingIsTold()
    {
        const ReportPages pages = pagesOn(ReportPaper::A4);
        Printer printer(QPageSize::A4);
        QList<int> told;
        const Status status = printReport(printer.device, pages, 0, pages.count() - 1, [&](int page, int count) {
            told << page << count;
            return page < 2;
        });
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Cancelled);
        QCOMPARE(told, (QList<int>{1, pages.count(), 2, pages.count()}));
    }
};

QTEST_MAIN(PrintingTest)
#include "printing_test.moc"
