// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <QLineEdit>

using namespace unrut;
using namespace Qt::StringLiterals;

/// A week of Today and what comes after three weeks away, by keyboard alone.
class TodayWeekTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWeekByKeyboard();

private:
    /// Another day in the same window.
    void at(int days, int hour)
    {
        m_open.clock.setNow(QDateTime(m_monday.addDays(days), QTime(hour, 0), Qt::UTC));
        m_open.shortcut(Qt::Key_2);
        m_open.shortcut(Qt::Key_1);
    }
    /// Goes on with Tab until the keyboard is at what says \a name; false when it never gets there.
    bool tabTo(const QString& name)
    {
        constexpr int most = 80;
        for (int i = 0; i < most; ++i) {
            const QWidget* at = QApplication::focusWidget();
            const auto* button = qobject_cast<const QAbstractButton*>(at);
            const QString text = button ? button->text().remove(u'&') : QString();
            if (at && (at->accessibleName().startsWith(name) || (at->accessibleName().isEmpty() && text == name)))
                return true;
            m_open.press(Qt::Key_Tab);
        }
        return false;
    }
    [[nodiscard]] QString newest() const
    {
        const auto entries = m_open.workspace->entries({}, 0, 1);
        return entries && !entries->empty() ? entries->front().text : QString();
    }
    void workingDays();
    void roughDay();
    void friday();
    void weekendAndAfter();

    OpenWindow m_open;
    QDate m_monday{2026, 11, 2};
};

void TodayWeekTest::workingDays()
{
    QVERIFY(tabTo(u"One good thing"_s));
    m_open.type(u"Priya stayed for tea"_s);
    m_open.press(Qt::Key_Return);
    QCOMPARE(newest(), u"Priya stayed for tea"_s);
    at(1, 16);
    QVERIFY(tabTo(u"One win"_s));
    m_open.type(u"Sent the draft"_s);
    m_open.press(Qt::Key_Return);
    QCOMPARE(newest(), u"Sent the draft"_s);
    QVERIFY(tabTo(u"Step done"_s));
    m_open.press(Qt::Key_Return);
    QCOMPARE(m_open.workspace->focus()->stepsDone(), 1);
}

void TodayWeekTest::roughDay()
{
    at(2, 9);
    QVERIFY(tabTo(u"Rough day"_s));
    m_open.press(Qt::Key_Return);
    QVERIFY(m_open.says(u"A rough day."_s));
    QVERIFY(!m_open.says(u"Talk with Sofia"_s));
    QVERIFY(tabTo(u"Another idea"_s));
    m_open.press(Qt::Key_Return);
    at(3, 9); // the next day is one like any other
    QVERIFY(m_open.says(u"Talk with Sofia"_s));
}

void TodayWeekTest::friday()
{
    at(4, 16);
    QVERIFY(tabTo(u"Also waiting (1)"_s));
    m_open.press(Qt::Key_Space);
    QVERIFY(tabTo(u"Open: The Friday page"_s));
    m_open.press(Qt::Key_Return);
    QVERIFY(tabTo(u"What is stuck?"_s) || m_open.says(u"Five minutes, once a week"_s));
    m_open.press(Qt::Key_Escape);
    m_open.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open.window.get()));
}

void TodayWeekTest::weekendAndAfter()
{
    at(5, 11);
    QVERIFY(m_open.says(u"A day off."_s));
    QVERIFY(!m_open.says(u"Talk with Sofia"_s));
    at(28, 9);
    QVERIFY(m_open.says(u"Good to see you."_s));
    QVERIFY(tabTo(u"Go on"_s));
    m_open.press(Qt::Key_Return);
    QVERIFY(m_open.says(u"Talk with Sofia"_s));
}

void TodayWeekTest::aWeekByKeyboard()
{
    Goal goal;
    goal.title = u"Talk with Sofia"_s;
    goal.column = BoardColumn::Doing;
    goal.steps = {{{}, u"Ask for half an hour"_s, {}}, {{}, u"Write three lines"_s, {}}};
    QVERIFY(m_open.workspace->addGoal(goal));
    m_open.show(Tab::Today);
    workingDays();
    roughDay();
    friday();
    weekendAndAfter();
}

QTEST_MAIN(TodayWeekTest)
#include "today_week_test.moc"
