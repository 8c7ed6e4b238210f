// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <domain/friday_page.h>
#include <wording/check_words.h>
#include <wording/today_words.h>

#include <QComboBox>
#include <QDialog>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What is chosen on the Friday page: the focus and the pulse of the week.
class FridayWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void whatIsChosenIsKept();
    void whatIsLeftOutStaysOut();
    void anotherFocusLeadsToTheBoard_data();
    void anotherFocusLeadsToTheBoard();

private:
    void openPage()
    {
        m_open->shortcut(Qt::Key_K);
        m_open->type(u"friday"_s);
        m_open->press(Qt::Key_Return);
        QVERIFY(m_open->says(u"Five minutes, once a week"_s));
    }
    /// What a window manager does when a dialog goes.
    void activate()
    {
        m_open->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
        OpenWindow::settle();
    }
    /// The box that belongs to a visible label.
    [[nodiscard]] QComboBox* labelled(const QString& label) const
    {
        const auto labels = m_open->window->findChildren<QLabel*>();
        for (const QLabel* one : labels) {
            if (one->isVisible() && one->text().remove(u'&') == label)
                return qobject_cast<QComboBox*>(one->buddy());
        }
        return nullptr;
    }
    static void choose(QComboBox* box, int down)
    {
        QVERIFY(box);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < down; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    void answerPulse(ItemIndex item, int down) { choose(m_open->find<QComboBox>(wording::itemText(item)), down); }
    std::unique_ptr<OpenWindow> m_open;
};

void FridayWindowTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    Goal goal;
    goal.title = u"Talk with Sofia"_s;
    goal.column = BoardColumn::Doing;
    goal.domain = Domain::Grw;
    QVERIFY(m_open->workspace->addGoal(goal));
    m_open->show(Tab::Today);
}

void FridayWindowTest::whatIsChosenIsKept()
{
    const std::vector<ItemIndex> asked = pulseItems(Domain::Grw);
    QCOMPARE(asked.size(), size_t(3));
    openPage();
    choose(labelled(u"Is the focus still the one?"_s), 3); // 'I am not sure'
    answerPulse(asked.at(0), 1);
    answerPulse(asked.at(1), 5);
    m_open->click(u"Save"_s);
    QCOMPARE(m_open->workspace->fridayPages().size(), size_t(1));
    const FridayPage page = m_open->workspace->fridayPages().front();
    QVERIFY(page.focus == FocusAnswer::Unsure);
    QVERIFY(page.pulse == (std::map<ItemIndex, int>{{asked.at(0), 0}, {asked.at(1), 100}}));
    // Opened again it shows what was chosen, and one of them may be taken back.
    activate();
    openPage();
    QCOMPARE(labelled(u"Is the focus still the one?"_s)->currentText(), wording::focusAnswerText(FocusAnswer::Unsure));
    QCOMPARE(m_open->find<QComboBox>(wording::itemText(asked.at(1)))->currentData().toInt(), 100);
    answerPulse(asked.at(0), 0);
    answerPulse(asked.at(2), 3);
    m_open->click(u"Save"_s);
    QVERIFY(m_open->workspace->fridayPages().front().pulse ==
            (std::map<ItemIndex, int>{{asked.at(1), 100}, {asked.at(2), 50}}));
    activate();
    m_open->shortcut(Qt::Key_Z);
    QVERIFY(m_open->workspace->fridayPages().front().pulse == page.pulse);
}

void FridayWindowTest::whatIsLeftOutStaysOut()
{
    openPage();
    choose(labelled(u"Is the focus still the one?"_s), 1);
    m_open->click(u"Save"_s);
    const FridayPage& page = m_open->workspace->fridayPages().front();
    QVERIFY(page.focus == FocusAnswer::Still);
    QVERIFY(page.pulse.empty());
    QVERIFY(!page.gut && !page.sign && !page.grateful && !page.win);
}

void FridayWindowTest::anotherFocusLeadsToTheBoard_data()
{
    QTest::addColumn<int>("down");
    QTest::addColumn<int>("tab");
    QTest::newRow("left out") << 0 << static_cast<int>(Tab::Today);
    QTest::newRow("still the one") << 1 << static_cast<int>(Tab::Today);
    QTest::newRow("another one") << 2 << static_cast<int>(Tab::Goals);
    QTest::newRow("not sure") << 3 << static_cast<int>(Tab::Today);
}

void FridayWindowTest::anotherFocusLeadsToTheBoard()
{
    QFETCH(const int, down);
    QFETCH(const int, tab);
    openPage();
    choose(labelled(u"Is the focus still the one?"_s), down);
    answerPulse(pulseItems(Domain::Grw).front(), 2); // so that there is something to save
    m_open->click(u"Save"_s);
    QCOMPARE(m_open->workspace->fridayPages().size(), size_t(1));
    QCOMPARE(static_cast<int>(m_open->window->currentTab()), tab);
}

QTEST_MAIN(FridayWindowTest)
#include "friday_window_test.moc"
