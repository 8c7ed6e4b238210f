// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess_fixture.h"
#include "window_fixture.h"

#include "progress/chart_view.h"
#include "progress/chart_view_menu.h"

#include <wording/typed.h>

#include <QClipboard>
#include <QFile>
#include <QFocusFrame>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Charts of Progress under the pointer, and what is taken along of them.
class ProgressPointerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void thePointerReadsTheNearestDay();
    void whatIsReadHasALineOfItsOwn();
    void theRingStaysOnItsValueInAnotherSize();
    void aClickLeadsToThatDay();
    void aClickElsewhereLeadsNowhere();
    void aPictureSaysWhatItShows();
    void theDayOfTheShiftIsMarked();
    void whatHappenedIsReadWithItsDay();
    void whatIsCutIsReadInItsToolTip_data();
    void whatIsCutIsReadInItsToolTip();
    void whatIsReadStaysWhenTheJournalChanges();
    void whatWasTypedStaysInItsCell();
    void theRingOfTheKeyboardStandsAroundTheChart();
    void theTableIsReachedByKeyboard();

private:
    void checkIn(int daysAgo, int mood);
    ChartView* moodChart();
    static void moveTo(QWidget& view, const QPointF& at);
    [[nodiscard]] QDate today() const { return m_open->clock.today(); }

    std::unique_ptr<OpenWindow> m_open;
};

void ProgressPointerTest::init()
{
    m_open = std::make_unique<OpenWindow>();
}

void ProgressPointerTest::checkIn(int daysAgo, int mood)
{
    CheckIn checkIn;
    checkIn.day = today().addDays(-daysAgo);
    checkIn.mood = mood;
    QVERIFY(m_open->workspace->setCheckIn(checkIn));
}

ChartView* ProgressPointerTest::moodChart()
{
    m_open->show(Tab::Progress);
    return m_open->visible<ChartView>();
}

void ProgressPointerTest::moveTo(QWidget& view, const QPointF& at)
{
    QMouseEvent move(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &move);
}

void ProgressPointerTest::thePointerReadsTheNearestDay()
{
    checkIn(80, 3);
    checkIn(40, 6);
    checkIn(2, 8);
    ChartView* chart = moodChart();
    QVERIFY(chart);
    for (const auto& [daysAgo, mood] : {std::pair(80, u"3"_s), std::pair(40, u"6"_s), std::pair(2, u"8"_s)}) {
        const auto place = chart->chart()->readingOn(today().addDays(-daysAgo), 0, chart->chartRect());
        QVERIFY(place);
        moveTo(*chart, place->place + QPointF(3, -3));
        const QString read = chart->accessibleDescription();
        QVERIFY2(read.contains(u"Mood, "_s + mood), qPrintable(read));
        QVERIFY2(read.startsWith(QString::number(today().addDays(-daysAgo).day()) + u' '), qPrintable(read));
    }
}

void ProgressPointerTest::whatIsReadHasALineOfItsOwn()
{
    checkIn(30, 3);
    checkIn(1, 8);
    Goal goal;
    goal.title = u"The outline of the book is written"_s; // its mark stands at the end, where the words are
    const auto id = m_open->workspace->addGoal(goal);
    QVERIFY(id && m_open->workspace->moveGoals({*id}, BoardColumn::Done, 0));
    ChartView* chart = moodChart();
    QVERIFY(chart);
    QVERIFY(!chart->chart()->data().marks.empty());
    const QImage before = chart->grab().toImage();
    const auto place = chart->chart()->readingOn(today().addDays(-1), 0, chart->chartRect());
    QVERIFY(place);
    moveTo(*chart, place->place);
    const QImage after = chart->grab().toImage();
    // Something is written above the chart; within it only the ring round the value is new.
    const int top = qRound(chart->chartRect().top() * after.devicePixelRatio());
    QVERIFY(before.copy(0, 0, before.width(), top) != after.copy(0, 0, after.width(), top));
    const QRect ring = QRectF(place->place - QPointF(8, 8), QSizeF(16, 16)).toRect();
    for (int y = top; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x) {
            const bool isSame = before.pixel(x, y) == after.pixel(x, y);
            QVERIFY2(isSame || ring.contains(x, y), qPrintable(u"%1,%2"_s.arg(x).arg(y)));
        }
    }
}

void ProgressPointerTest::theRingStaysOnItsValueInAnotherSize()
{
    checkIn(60, 3);
    checkIn(20, 8);
    ChartView* chart = moodChart();
    QVERIFY(chart);
    const auto before = chart->chart()->readingOn(today().addDays(-20), 0, chart->chartRect());
    QVERIFY(before);
    moveTo(*chart, before->place);
    m_open->window->resize(1000, 1100);
    OpenWindow::settle();
    const auto now = chart->chart()->readingOn(today().addDays(-20), 0, chart->chartRect());
    QVERIFY(now && (now->place - before->place).manhattanLength() > 20);
    const QImage read = chart->grab().toImage();
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(chart, &leave);
    const QImage plain = chart->grab().toImage();
    QRect changed;
    for (int y = qCeil(chart->chartRect().top()); y < read.height(); ++y) {
        for (int x = 0; x < read.width(); ++x)
            changed |= read.pixel(x, y) == plain.pixel(x, y) ? QRect() : QRect(x, y, 1, 1);
    }
    QVERIFY(changed.isValid());
    QVERIFY2((QRectF(changed).center() - now->place).manhattanLength() < 4, "the ring is elsewhere");
}

void ProgressPointerTest::aClickLeadsToThatDay()
{
    checkIn(60, 4);
    checkIn(20, 7);
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"that day"_s, today().addDays(-20)));
    ChartView* chart = moodChart();
    QVERIFY(chart);
    const auto place = chart->chart()->readingOn(today().addDays(-20), 0, chart->chartRect());
    QVERIFY(place);
    QTest::mouseClick(chart, Qt::LeftButton, Qt::NoModifier, place->place.toPoint());
    OpenWindow::settle();
    QCOMPARE(m_open->rowsOf(u"Entries"_s).size(), 1);
}

void ProgressPointerTest::aClickElsewhereLeadsNowhere()
{
    checkIn(60, 4);
    checkIn(20, 7);
    ChartView* chart = moodChart();
    QVERIFY(chart);
    const QSignalSpy chosen(chart, &ChartView::dayChosen);
    QTest::mouseClick(chart, Qt::RightButton, Qt::NoModifier, chart->rect().center());
    if (QWidget* menu = QApplication::activePopupWidget())
        menu->close();
    QTest::mousePress(chart, Qt::LeftButton, Qt::NoModifier, chart->rect().center());
    QTest::mouseRelease(chart, Qt::LeftButton, Qt::NoModifier, QPoint(-20, -20)); // let go outside
    QCOMPARE(chosen.count(), 0);
}

void ProgressPointerTest::aPictureSaysWhatItShows()
{
    for (int day = 0; day < 12; ++day)
        checkIn(day, 5);
    ChartView* chart = moodChart();
    QVERIFY(chart);
    RecordingShell shell;
    const PageContext context{*m_open->workspace, m_open->settings, shell};
    const QString file = m_open->journal.file(u"mood.svg"_s);
    saveChartAs(*chart, context, file);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(saved.readAll());
    const QString drawn = svg.mid(svg.indexOf(u"</defs>"_s));
    QVERIFY(drawn.contains(u">Mood, no lasting shift</text>"_s));
    QVERIFY(drawn.contains(u"every dot a day, the line smoothed"_s));
    QVERIFY2(svg.contains(u"<desc>"_s + chart->caption().toHtmlEscaped()), "how to read it is in the properties");
    // What stands on the page is not said twice there.
    QVERIFY(chart->chart()->data().title.isEmpty());
    QCOMPARE(QFile::permissions(file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
}

void ProgressPointerTest::theDayOfTheShiftIsMarked()
{
    for (int day = 40; day > 20; --day)
        checkIn(day, 4 + day % 2);
    for (int day = 20; day > 0; --day)
        checkIn(day, 8);
    ChartView* chart = moodChart();
    QVERIFY(chart);
    QVERIFY2(chart->name().startsWith(u"Mood has shifted up since"_s), qPrintable(chart->name()));
    const std::vector<ChartMark> marks = chart->chart()->data().marks;
    QCOMPARE(marks.size(), size_t(1));
    QVERIFY(marks.front().isFinding);
    QCOMPARE(marks.front().text, u"A shift up shows"_s);
    QVERIFY(marks.front().day > today().addDays(-21) && marks.front().day < today().addDays(-10));
    const QString title = chart->name();
    const QString caption = chart->caption();
    QVERIFY2(caption.contains(u"measured against ten days"_s), qPrintable(caption));
    // Another range is no other baseline.
    m_open->click(u"Show 4 weeks"_s);
    QCOMPARE(chart->name(), title);
    QCOMPARE(chart->caption(), caption);
}

void ProgressPointerTest::whatHappenedIsReadWithItsDay()
{
    checkIn(30, 3);
    checkIn(0, 8);
    Goal goal;
    goal.title = u"The outline"_s;
    const auto id = m_open->workspace->addGoal(goal);
    QVERIFY(id && m_open->workspace->moveGoals({*id}, BoardColumn::Done, 0));
    ChartView* chart = moodChart();
    QVERIFY(chart);
    chart->setFocus();
    m_open->press(Qt::Key_Right);
    QVERIFY2(chart->accessibleDescription().endsWith(u"Mood, 8 · Finished: "_s + wording::isolated(u"The outline"_s)),
             qPrintable(chart->accessibleDescription()));
    m_open->press(Qt::Key_Left);
    QVERIFY2(chart->accessibleDescription().endsWith(u"Mood, 3"_s), qPrintable(chart->accessibleDescription()));
}

void ProgressPointerTest::whatIsCutIsReadInItsToolTip_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void ProgressPointerTest::whatIsCutIsReadInItsToolTip()
{
    QFETCH(Qt::LayoutDirection, direction);
    checkIn(30, 3);
    checkIn(0, 8);
    Goal goal;
    goal.title = u"<b>"_s + u"a long way to go "_s.repeated(12) + u"here"_s;
    const auto id = m_open->workspace->addGoal(goal);
    QVERIFY(id && m_open->workspace->moveGoals({*id}, BoardColumn::Done, 0));
    ChartView* chart = moodChart();
    QVERIFY(chart);
    const auto tipAt = [&](QPointF place) {
        QHelpEvent asked(QEvent::ToolTip, place.toPoint(), chart->mapToGlobal(place.toPoint()));
        QCoreApplication::sendEvent(chart, &asked);
        const QString told = QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText();
        QToolTip::hideText();
        return told;
    };
    m_open->window->setLayoutDirection(direction);
    m_open->window->resize(640, 600);
    OpenWindow::settle();
    const QRectF room = chart->chartRect();
    const qreal last = direction == Qt::LeftToRight ? room.right() - 40 : room.left() + 40; // towards the last day
    const QPointF onLabel(last, room.top() + 6);
    QCOMPARE(tipAt(room.center()), QString());
    QCOMPARE(tipAt(onLabel), u"Finished: "_s + wording::isolated(goal.title.simplified()));
}

void ProgressPointerTest::whatIsReadStaysWhenTheJournalChanges()
{
    for (const auto& [daysAgo, mood] : {std::pair(20, 3), {10, 6}, {2, 8}})
        checkIn(daysAgo, mood);
    ChartView* chart = moodChart();
    QVERIFY(chart);
    chart->setFocus(Qt::TabFocusReason);
    m_open->press(Qt::Key_Right);
    m_open->press(Qt::Key_Left);
    QVERIFY2(chart->accessibleDescription().contains(u"Mood, 6"_s), qPrintable(chart->accessibleDescription()));
    // Reminders and other windows write, too.
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"meanwhile"_s, today()));
    OpenWindow::settle();
    m_open->press(Qt::Key_Left);
    QVERIFY2(chart->accessibleDescription().contains(u"Mood, 3"_s), qPrintable(chart->accessibleDescription()));
}

void ProgressPointerTest::whatWasTypedStaysInItsCell()
{
    checkIn(30, 3);
    checkIn(0, 8);
    Goal goal;
    goal.title = u"The outline\t2026"_s;
    const auto id = m_open->workspace->addGoal(goal);
    QVERIFY(id && m_open->workspace->moveGoals({*id}, BoardColumn::Done, 0));
    ChartView* chart = moodChart();
    QVERIFY(chart);
    for (QAction* action : chart->parentWidget()->parentWidget()->findChildren<QAction*>()) {
        if (QString(action->text()).remove(u'&') == u"Copy as a table"_s)
            action->trigger();
    }
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    for (const QString& line : lines)
        QCOMPARE(line.count(u'\t'), lines.front().count(u'\t'));
    QVERIFY2(lines.last().endsWith(u"\tFinished: "_s + wording::isolated(u"The outline 2026"_s)),
             qPrintable(lines.last()));
}

void ProgressPointerTest::theRingOfTheKeyboardStandsAroundTheChart()
{
    checkIn(40, 6);
    checkIn(2, 8);
    ChartView* chart = moodChart();
    QVERIFY(chart);
    const auto picture = [&] {
        OpenWindow::settle();
        const QPoint corner = chart->mapTo(m_open->window.get(), QPoint());
        return m_open->window->grab(QRect(corner, chart->size())).toImage();
    };
    m_open->window->setFocus();
    const QImage without = picture();
    QVERIFY(!m_open->visible<QFocusFrame>());
    chart->setFocus(Qt::TabFocusReason);
    const auto* ring = m_open->visible<QFocusFrame>();
    QVERIFY(ring);
    const QRect around(ring->mapTo(m_open->window.get(), QPoint()), ring->size());
    const QRect inside(chart->mapTo(m_open->window.get(), QPoint()), chart->size());
    QVERIFY(around.adjusted(2, 2, -2, -2).contains(inside));
    QCOMPARE(picture(), without);
    m_open->window->setFocus();
    QVERIFY(!m_open->visible<QFocusFrame>());
}

void ProgressPointerTest::theTableIsReachedByKeyboard()
{
    checkIn(2, 4);
    checkIn(1, 7);
    ChartView* chart = moodChart();
    QVERIFY(chart);
    m_open->window->setFocus();
    const auto onDots = [] {
        const auto* button = qobject_cast<QToolButton*>(QApplication::focusWidget());
        return button && button->accessibleName() == u"What to do with this chart"_s;
    };
    constexpr int most = 60;
    for (int i = 0; i < most && !onDots(); ++i)
        m_open->press(Qt::Key_Tab);
    QVERIFY(onDots());
    QTimer::singleShot(0, this, [] { // the menu has a loop of its own
        QWidget* menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    m_open->press(Qt::Key_Space);
    OpenWindow::settle();
    const auto* table = m_open->visible<QTableWidget>();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(QApplication::focusWidget(), table);
    m_open->press(Qt::Key_Escape);
    QVERIFY(!m_open->visible<QTableWidget>());
}

QTEST_MAIN(ProgressPointerTest)
#include "progress_pointer_test.moc"
