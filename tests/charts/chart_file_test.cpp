// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_looks.h"

#include <charts/chart_file.h>
#include <charts/dot_plot.h>
#include <charts/line_chart.h>

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace unrut;

namespace {

const QDate firstDay(2026, 8, 25);

LineChartData mood()
{
    std::vector<DayValue> points;
    points.reserve(60);
    for (int day = 0; day < 60; ++day)
        points.push_back({firstDay.addDays(day), 5.0 + (day % 7) - 3});
    LineChartData data = moodChart(points, QStringLiteral("smoothed"), firstDay, firstDay.addDays(59));
    data.title = QStringLiteral("Mood has shifted up");
    data.caption = QStringLiteral("every dot a day");
    data.marks = {{firstDay.addDays(9), QStringLiteral("<b>& Talk</b>")}};
    return data;
}

QByteArray contentOf(const QString& file)
{
    QFile input(file);
    return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

} // namespace

class ChartFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pngIsSharpAndOnItsBackground();
    void svgIsXmlWhateverIsMarked();
    void svgHoldsTextAndLines();
    void anEarlierFileIsReplaced();
    void onlyItsOwnerMayReadIt_data();
    void onlyItsOwnerMayReadIt();
    void aMissingFolderIsSaid_data();
    void aMissingFolderIsSaid();
    void aFolderInPlaceOfTheFileIsRefused();
    void everyChartCanBeSaved();

private:
    QTemporaryDir m_folder;
};

void ChartFileTest::pngIsSharpAndOnItsBackground()
{
    const QString file = m_folder.filePath(QStringLiteral("mood.png"));
    ChartLook look = usualLook();
    look.palette = paletteFor(darkColours());
    QVERIFY(savePng(LineChart(mood(), look), {600, 300}, file));
    const QImage picture(file);
    QCOMPARE(picture.size(), QSize(2 * 632, 2 * 332));
    QCOMPARE(picture.pixelColor(2, 2), darkColours().panel);
    QVERIFY(countOf(picture, darkColours().series[0]) > 500);
}

void ChartFileTest::svgHoldsTextAndLines()
{
    const QString file = m_folder.filePath(QStringLiteral("mood.svg"));
    QVERIFY(saveSvg(LineChart(mood(), usualLook()), {600, 300}, file));
    const QByteArray svg = contentOf(file);
    QVERIFY(svg.contains("<title>Mood has shifted up</title>"));
    QVERIFY(svg.contains("<desc>every dot a day</desc>"));
    QVERIFY(svg.contains("viewBox=\"0 0 632 332\""));
    QVERIFY(svg.contains("<text"));
    // Its finding and how to read it are drawn, too: nobody looks into the properties of a picture.
    const QByteArray drawn = svg.mid(svg.indexOf("</defs>"));
    QVERIFY(drawn.contains(">Mood has shifted up</text>"));
    QVERIFY(drawn.contains("every dot a day</text>"));
    // What a person typed is text, not markup.
    QVERIFY(svg.contains("&lt;b&gt;&amp; Talk&lt;/b&gt;"));
    QVERIFY(!svg.contains("<image"));
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QImage picture(632, 332, QImage::Format_RGB32);
    QPainter painter(&picture);
    renderer.render(&painter);
    painter.end();
    QVERIFY(countOf(picture, lightColours().series[0]) > 200);
}

void ChartFileTest::anEarlierFileIsReplaced()
{
    const QString file = m_folder.filePath(QStringLiteral("old.svg"));
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QVERIFY(saveSvg(LineChart(mood(), usualLook()), {600, 300}, file));
    QVERIFY(contentOf(file).startsWith("<?xml"));
}

void ChartFileTest::onlyItsOwnerMayReadIt_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("png") << QStringLiteral("png");
    QTest::newRow("svg") << QStringLiteral("svg");
}

void ChartFileTest::onlyItsOwnerMayReadIt()
{
    QFETCH(QString, ending);
    const QString file = m_folder.filePath(QStringLiteral("private.") + ending);
    const QFileDevice::Permissions owners = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                                            QFileDevice::WriteOther | QFileDevice::ExeOther;
    for (int time = 0; time < 2; ++time) { // a new file, and one that replaces what all may read
        const LineChart chart(mood(), usualLook());
        QVERIFY(ending == QStringLiteral("png") ? savePng(chart, {300, 200}, file) : saveSvg(chart, {300, 200}, file));
        QCOMPARE(QFile::permissions(file) & owners, owners);
        QCOMPARE(QFile::permissions(file) & others, QFileDevice::Permissions());
        QVERIFY(QFile::setPermissions(file, owners | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    }
}

void ChartFileTest::aMissingFolderIsSaid_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("png") << QStringLiteral("png");
    QTest::newRow("svg") << QStringLiteral("svg");
}

void ChartFileTest::aMissingFolderIsSaid()
{
    QFETCH(QString, ending);
    const QString file = m_folder.filePath(QStringLiteral("no/such/folder/mood.") + ending);
    const LineChart chart(mood(), usualLook());
    const Status status = ending == u"png" ? savePng(chart, {600, 300}, file) : saveSvg(chart, {600, 300}, file);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::FolderMissing);
}

void ChartFileTest::aFolderInPlaceOfTheFileIsRefused()
{
    const LineChart chart(mood(), usualLook());
    const Status status = savePng(chart, {600, 300}, m_folder.path());
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::IsFolder);
    QVERIFY(!saveSvg(chart, {600, 300}, m_folder.path()));
}

void ChartFileTest::everyChartCanBeSaved()
{
    DotPlot plot;
    plot.rows = {{QStringLiteral("Workload"), 50, 69, 10, true}};
    plot.nowName = QStringLiteral("now");
    const DotPlotChart chart(plot, usualLook());
    const ChartSheet sheet{{500, 200}, Qt::white, QStringLiteral("What weighs on you"), QString()};
    const auto painting = [&](QPainter& painter, const QRectF& rect) { chart.paint(painter, rect); };
    const QString file = m_folder.filePath(QStringLiteral("plot.svg"));
    QVERIFY(saveChartSvg(painting, sheet, file));
    QVERIFY(contentOf(file).contains("Workload"));
}

void ChartFileTest::svgIsXmlWhateverIsMarked()
{
    LineChartData data = mood();
    data.title = QStringLiteral("a\x1b[31m\ufffe\uffff<>&");
    data.marks = {{firstDay.addDays(9), data.title}};
    const QString file = m_folder.filePath(QStringLiteral("hostile.svg"));
    QVERIFY(saveSvg(LineChart(data, usualLook()), {600, 300}, file));
    QXmlStreamReader reader(contentOf(file));
    QString texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            texts += reader.text();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(texts.count(QStringLiteral("a\ufffd[31m\ufffd\ufffd<>&")), 3); // as its name, at the top and at the mark
}

QTEST_MAIN(ChartFileTest)
#include "chart_file_test.moc"
