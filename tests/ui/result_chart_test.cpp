// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "result_fixture.h"

#include "assess/weights_charts.h"
#include "common/chart_menu.h"

#include <charts/result_charts.h>
#include <wording/check_words.h>
#include <wording/result_words.h>

#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QTableWidget>
#include <QTimer>
#include <QXmlStreamReader>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The chart of a result is taken along as those of Progress: read as a table, copied, saved.
class ResultChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void itsMenuIsReachedByKeyboard();
    void itIsReadAsATable();
    void theTableIsCopied();
    void noCellThatIsCopiedIsAFormula();
    void thePictureThatIsShownIsCopied();
    void dotsAndRadarAreSaved_data();
    void dotsAndRadarAreSaved();
    void theTableIsSaved();
    void boldNamesAreThoseOfTheHeadline();
    void withoutScoresThereIsNothingToTakeAlong();

private:
    [[nodiscard]] QToolButton* menuButton() const;
    void choose(const QString& action) const;
    [[nodiscard]] QByteArray saved(WeightsView::Shape shape, const QString& ending);

    std::unique_ptr<ResultWindow> m_window;
};

void ResultChartTest::init()
{
    m_window = std::make_unique<ResultWindow>(checkWith({{Domain::Grw, 75}}, 50, {2026, 10, 1}));
    QVERIFY(m_window->workspace->recordCheck(blockedGrowth({2026, 11, 1})));
    LookingBack told;
    told.namedCause = Domain::Grw;
    QVERIFY(m_window->workspace->saveLookingBack(told));
    AssessWindow::settle();
}

QToolButton* ResultChartTest::menuButton() const
{
    return qobject_cast<QToolButton*>(m_window->button(u"What to do with this chart"_s));
}

void ResultChartTest::choose(const QString& action) const
{
    QVERIFY(menuButton());
    for (QAction* each : menuButton()->menu()->actions()) {
        if (QString(each->text()).remove(u'&') == action)
            each->trigger();
    }
    AssessWindow::settle();
}

QByteArray ResultChartTest::saved(WeightsView::Shape shape, const QString& ending)
{
    const PageContext context{*m_window->workspace, m_window->settings, m_window->shell};
    const auto* view = m_window->page->findChild<WeightsView*>();
    QFile file(m_window->journal.file(u"result."_s + ending));
    saveChartAs(weightsPicture(*m_window->workspace->standing(), shape, view->look()), context, file.fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ResultChartTest::itsMenuIsReachedByKeyboard()
{
    QWidget* more = m_window->button(u"More"_s);
    QVERIFY(more && menuButton());
    more->setFocus();
    m_window->AssessWindow::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), menuButton());
    bool wasOpen = false;
    QTimer::singleShot(0, this, [&] {
        wasOpen = menuButton()->menu()->isVisible();
        menuButton()->menu()->close();
    });
    m_window->AssessWindow::press(Qt::Key_Space);
    QVERIFY(wasOpen);
}

void ResultChartTest::itIsReadAsATable()
{
    choose(u"Show as a table…"_s);
    const auto* table = m_window->page->findChild<QTableWidget*>();
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->rowCount(), domainCount);
    QCOMPARE(table->item(0, 0)->text(), u"◆ Blocked growth"_s);
    QCOMPARE(table->item(0, 1)->text(), u"100"_s);
    QCOMPARE(table->item(0, 2)->text(), u"75"_s);
}

void ResultChartTest::theTableIsCopied()
{
    choose(u"Copy as a table"_s);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"Area\t1 November 2026\t1 October\tchange\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Recognition and backing\t75\t50\t"_s), qPrintable(text));
}

void ResultChartTest::noCellThatIsCopiedIsAFormula()
{
    ShownChart shown;
    shown.table = {{u"Day"_s, u"What happened"_s}, {{u"2026-11-01"_s, u"=1+1"_s}, {u"2026-11-02"_s, u"a\t=1+1"_s}}};
    const PageContext context{*m_window->workspace, m_window->settings, m_window->shell};
    QMenu* menu = chartMenu(
        *m_window->page, [&] { return std::optional(shown); }, context);
    for (QAction* each : menu->actions()) {
        if (QString(each->text()).remove(u'&') == u"Copy as a table"_s)
            each->trigger();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Day\tWhat happened\n2026-11-01\t'=1+1\n2026-11-02\ta =1+1"_s);
}

void ResultChartTest::thePictureThatIsShownIsCopied()
{
    choose(u"Copy as a picture"_s);
    const QImage dots = QGuiApplication::clipboard()->image();
    QVERIFY(!dots.isNull());
    m_window->click(u"Show as radar"_s);
    choose(u"Copy as a picture"_s);
    const QImage radar = QGuiApplication::clipboard()->image();
    QVERIFY(!radar.isNull() && radar.size() != dots.size());
    m_window->click(u"Show as table"_s);
    choose(u"Copy as a picture"_s);
    QCOMPARE(QGuiApplication::clipboard()->image(), dots);
}

void ResultChartTest::dotsAndRadarAreSaved_data()
{
    QTest::addColumn<WeightsView::Shape>("shape");
    QTest::newRow("dots") << WeightsView::Shape::Dots;
    QTest::newRow("radar") << WeightsView::Shape::Round;
}

void ResultChartTest::dotsAndRadarAreSaved()
{
    QFETCH(const WeightsView::Shape, shape);
    QVERIFY(!QImage::fromData(saved(shape, u"png"_s)).isNull());
    QXmlStreamReader reader(saved(shape, u"svg"_s));
    QString words;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            words += reader.text().toString() + u' ';
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    words = words.simplified();
    QVERIFY2(words.count(u"Your result points to Blocked growth"_s) > 1, qPrintable(words)); // its name, and above it
    QVERIFY(words.contains(u"1 November 2026, beside 1 October"_s));
    for (const Domain domain : allDomains()) {
        const bool isRadar = shape == WeightsView::Shape::Round;
        const QString name = isRadar ? wording::domainShortName(domain) : wording::domainName(domain);
        QVERIFY2(words.contains(name), qPrintable(name + u": "_s + words));
    }
    QVERIFY(!words.contains(u" now "_s));
    QVERIFY(m_window->shell.errors.empty());
}

void ResultChartTest::theTableIsSaved()
{
    const QString rows = QString::fromUtf8(saved(WeightsView::Shape::Round, u"csv"_s));
    QCOMPARE(rows.count(u"\r\n"_s), domainCount + 1);
    QVERIFY2(rows.contains(u"◆ Blocked growth,100,75,"_s), qPrintable(rows));
    QVERIFY2(rows.contains(u"Exhaustion,25,50,"_s), qPrintable(rows));
}

void ResultChartTest::boldNamesAreThoseOfTheHeadline()
{
    const auto bold = [&] {
        QStringList names;
        for (const DotPlot::Row& row : resultDots(*m_window->workspace->standing(), {}).rows) {
            if (row.isTop)
                names.append(row.name);
        }
        return names;
    };
    QCOMPARE(bold(), QStringList{u"◆ Blocked growth"_s});
    QVERIFY(m_window->workspace->recordCheck(checkWith({{Domain::Exh, 75}}, 100, {2026, 11, 2})));
    QCOMPARE(bold(), QStringList());
    AssessWindow::settle();
    QVERIFY(m_window->says(u"Much weighs on you at once"_s));
    QVERIFY(m_window->says(u"Why no single area is named"_s));
    QVERIFY(m_window->says(u"You need not work on all of them."_s));
    QVERIFY(m_window->button(u"Look at an area"_s));
}

void ResultChartTest::withoutScoresThereIsNothingToTakeAlong()
{
    Check check;
    check.day = {2026, 11, 2};
    check.answers.front() = Answer::given(0);
    QVERIFY(m_window->workspace->recordCheck(check));
    AssessWindow::settle();
    QVERIFY(!menuButton());
}

QTEST_MAIN(ResultChartTest)
#include "result_chart_test.moc"
