// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_fixture.h"

#include <theme/fonts.h>
#include <theme/painting.h>
#include <theme/style.h>
#include <wording/goal_words.h>
#include <wording/translations.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QToolButton>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// A result in which putting off decisions weighs most.
Check checkOfDecisions()
{
    Check check;
    check.day = QDate(2026, 11, 2);
    for (ItemIndex item = 0; item < itemCount; ++item) {
        const bool isDecision = checkItems()[static_cast<size_t>(item)].domain == Domain::Dec;
        const int heavy = checkItems()[static_cast<size_t>(item)].reverse ? 0 : 100;
        check.answers[static_cast<size_t>(item)] = Answer::given(isDecision ? heavy : 100 - heavy);
    }
    return check;
}

} // namespace

/// What the board shows of its cards: filters, orders, widths, the fold of Done.
class BoardViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(makeStyle()); }
    void init();
    void cleanup();
    void theSearchKeepsTheColumns();
    void kindAndHorizonNarrowTheBoard();
    void filtersWorkTogether();
    void dueDaysOrderTheColumns();
    void theMatchOrdersTheColumns();
    void doingIsTheWidest_data();
    void doingIsTheWidest();
    void whatIsDoneForMoreThanThirtyDaysIsFolded();
    void anUndoThatBreaksTheLimitIsToldOf();
    void aLineIsAddedByMouse();
    void theFirstPictureOfALongColumnHasItsCards();
    void whatStandsBeneathTheLastCardCanBeReached_data();
    void whatStandsBeneathTheLastCardCanBeReached();
    void aNoteThatIsGoneLeavesNoRoomBehind();

private:
    /// The control of the page's head whose name is \a name.
    void chooseIn(const QString& name, const QString& entry) const;
    void trigger(const QString& text) const;
    void finishOn(QDate day, const QString& title) const;
    /// Puts cards into Doing that leave no room beneath them.
    void fillDoing(int cards);

    std::unique_ptr<OpenBoard> m_open;
    std::unique_ptr<ModalPerson> m_person;
};

void BoardViewTest::init()
{
    m_open = std::make_unique<OpenBoard>();
    m_person = std::make_unique<ModalPerson>();
}

void BoardViewTest::cleanup()
{
    QVERIFY2(m_person->surprises().isEmpty(), qPrintable(m_person->surprises().join(u'\n')));
    m_open.reset();
    m_person.reset();
}

void BoardViewTest::chooseIn(const QString& name, const QString& entry) const
{
    auto* box = m_open->find<QComboBox>(name);
    QVERIFY2(box, qPrintable(name));
    const int place = box->findText(entry);
    QVERIFY2(place >= 0, qPrintable(entry));
    box->setFocus();
    m_open->press(Qt::Key_Home);
    for (int i = 0; i < place; ++i)
        m_open->press(Qt::Key_Down);
    QCOMPARE(box->currentText(), entry);
}

void BoardViewTest::trigger(const QString& text) const
{
    const QList<QAction*> actions = m_open->window->findChildren<QAction*>();
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&](const QAction* action) { return action->text().remove(u'&') == text; });
    QVERIFY2(found != actions.end(), qPrintable(text));
    (*found)->trigger();
    OpenWindow::settle();
}

void BoardViewTest::theSearchKeepsTheColumns()
{
    (void)m_open->add(u"Ask Dana"_s, BoardColumn::Dreams);
    (void)m_open->add(u"Read a book"_s);
    (void)m_open->add(u"Ask Priya"_s, BoardColumn::Done);
    m_open->show(Tab::Goals);
    m_open->shortcut(Qt::Key_F);
    m_open->type(u"ask"_s);
    QCOMPARE(m_open->rowsOf(u"Dreams"_s), QStringList{u"Ask Dana"_s});
    QCOMPARE(m_open->rowsOf(u"Next"_s), QStringList());
    QCOMPARE(m_open->rowsOf(u"Done"_s), QStringList{u"Ask Priya"_s});
    for (const QString& column : {u"Dreams"_s, u"Next"_s, u"Doing"_s, u"Done"_s})
        QVERIFY2(m_open->find<QListView>(column), qPrintable(column)); // empty or not
    auto* search = m_open->find<QLineEdit>(u"Search goals"_s);
    search->clear();
    OpenWindow::settle();
    QCOMPARE(m_open->rowsOf(u"Next"_s), QStringList{u"Read a book"_s});
}

void BoardViewTest::kindAndHorizonNarrowTheBoard()
{
    Goal goal = *m_open->workspace->goal(m_open->add(u"A course"_s));
    goal.kind = GoalKind::Learning;
    goal.horizon = Horizon::Far;
    QVERIFY(m_open->workspace->editGoal(goal));
    (void)m_open->add(u"A walk"_s);
    m_open->show(Tab::Goals);
    chooseIn(u"Kind"_s, u"Learning"_s);
    QCOMPARE(m_open->rowsOf(u"Next"_s), QStringList{u"A course"_s});
    chooseIn(u"Kind"_s, u"All kinds"_s);
    chooseIn(u"Horizon"_s, u"Near"_s);
    QCOMPARE(m_open->rowsOf(u"Next"_s), QStringList{u"A walk"_s});
    chooseIn(u"Horizon"_s, u"Far"_s);
    QCOMPARE(m_open->rowsOf(u"Next"_s), QStringList{u"A course"_s});
    chooseIn(u"Horizon"_s, u"Near and far"_s);
    QCOMPARE(m_open->rowsOf(u"Next"_s).size(), 2);
}

void BoardViewTest::filtersWorkTogether()
{
    (void)m_open->add(u"A walk"_s);
    m_open->show(Tab::Goals);
    chooseIn(u"Kind"_s, u"Learning"_s);
    QCOMPARE(m_open->rowsOf(u"Next"_s), QStringList());
    // A card that comes in meanwhile is held to the filter, too.
    Goal course;
    course.title = u"A course"_s;
    course.kind = GoalKind::Learning;
    QVERIFY(m_open->workspace->addGoal(course));
    (void)m_open->add(u"A run"_s);
    OpenWindow::settle();
    QCOMPARE(m_open->rowsOf(u"Next"_s), QStringList{u"A course"_s});
    m_open->find<QLineEdit>(u"Search goals"_s)->setText(u"run"_s);
    OpenWindow::settle();
    QCOMPARE(m_open->rowsOf(u"Next"_s), QStringList());
}

void BoardViewTest::dueDaysOrderTheColumns()
{
    const QDate today = m_open->clock.today();
    for (const auto& [title, days] : {std::pair(u"None"_s, -1), std::pair(u"Late"_s, 9), std::pair(u"Soon"_s, 2)}) {
        Goal goal = *m_open->workspace->goal(m_open->add(title));
        goal.due = days < 0 ? QDate() : today.addDays(days);
        QVERIFY(m_open->workspace->editGoal(goal));
    }
    m_open->show(Tab::Goals);
    trigger(u"Sort by due day"_s);
    QCOMPARE(m_open->rowsOf(u"Next"_s), (QStringList{u"Soon"_s, u"Late"_s, u"None"_s}));
    trigger(u"Sort by hand"_s);
    QCOMPARE(m_open->rowsOf(u"Next"_s), (QStringList{u"None"_s, u"Late"_s, u"Soon"_s}));
}

void BoardViewTest::theMatchOrdersTheColumns()
{
    // Without a result nothing matches better than anything else.
    (void)m_open->add(u"First"_s);
    Goal goal = *m_open->workspace->goal(m_open->add(u"From a way out"_s));
    goal.play = Play::Decide;
    QVERIFY(m_open->workspace->editGoal(goal));
    m_open->show(Tab::Goals);
    trigger(u"Sort by match with your result"_s);
    QCOMPARE(m_open->rowsOf(u"Next"_s), (QStringList{u"First"_s, u"From a way out"_s}));
    QVERIFY(m_open->workspace->recordCheck(checkOfDecisions()));
    OpenWindow::settle();
    QCOMPARE(m_open->rowsOf(u"Next"_s), (QStringList{u"From a way out"_s, u"First"_s}));
}

void BoardViewTest::doingIsTheWidest_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("hasPanel");
    QTest::addColumn<double>("points");
    const double usual = QApplication::font().pointSizeF();
    QTest::newRow("900x600") << QSize(900, 600) << false << usual;
    QTest::newRow("900x600, larger text") << QSize(900, 600) << false << usual * 1.5;
    QTest::newRow("1280x800") << QSize(1280, 800) << false << usual;
    QTest::newRow("1280x800 with the panel open") << QSize(1280, 800) << true << usual;
    QTest::newRow("1280x800 with the panel open, larger text") << QSize(1280, 800) << true << usual * 1.25;
    QTest::newRow("2560x1440") << QSize(2560, 1440) << false << usual;
    QTest::newRow("2560x1440 with the panel open") << QSize(2560, 1440) << true << usual;
}

void BoardViewTest::doingIsTheWidest()
{
    QFETCH(QSize, size);
    QFETCH(bool, hasPanel);
    QFETCH(double, points);
    const QFont before = QApplication::font();
    const auto restore = qScopeGuard([&] { QApplication::setFont(before); });
    QFont font = before;
    font.setPointSizeF(points);
    QApplication::setFont(font);
    (void)m_open->add(u"Ask Dana"_s);
    m_open->show(Tab::Goals);
    m_open->window->resize(size);
    if (hasPanel) {
        m_open->list(u"Next"_s).setFocus();
        m_open->press(Qt::Key_Return);
        QVERIFY(m_open->find<QAbstractButton>(u"Where it comes from"_s));
    }
    OpenWindow::settle();
    QCOMPARE(m_open->window->findChild<QWidget*>(u"board"_s)->isVisible(), true); // beside the panel, not under it
    const int doing = m_open->list(u"Doing"_s).width();
    for (const QString& other : {u"Dreams"_s, u"Next"_s, u"Done"_s}) {
        const int width = m_open->list(other).width();
        QVERIFY2(width + 10 < doing, qPrintable(u"%1: %2 against %3"_s.arg(other).arg(width).arg(doing)));
    }
}

void BoardViewTest::finishOn(QDate day, const QString& title) const
{
    m_open->clock.setNow(QDateTime(day, QTime(12, 0), Qt::UTC));
    const GoalId id = m_open->add(title);
    QVERIFY(m_open->workspace->moveGoals({id}, BoardColumn::Done, 0));
}

void BoardViewTest::whatIsDoneForMoreThanThirtyDaysIsFolded()
{
    const QDate today = m_open->clock.today();
    finishOn(today.addDays(-31), u"Older"_s);
    finishOn(today.addDays(-30), u"Just in"_s);
    finishOn(today, u"Fresh"_s);
    m_open->show(Tab::Goals);
    QCOMPARE(m_open->rowsOf(u"Done"_s), (QStringList{u"Fresh"_s, u"Just in"_s}));
    m_open->click(u"1 more, older than 30 days"_s);
    QCOMPARE(m_open->rowsOf(u"Done"_s), (QStringList{u"Fresh"_s, u"Just in"_s, u"Older"_s}));
    m_open->click(u"Show the last 30 days only"_s);
    QCOMPARE(m_open->rowsOf(u"Done"_s), (QStringList{u"Fresh"_s, u"Just in"_s}));
}

void BoardViewTest::anUndoThatBreaksTheLimitIsToldOf()
{
    const GoalId first = m_open->add(u"First"_s, BoardColumn::Doing);
    (void)m_open->add(u"Second"_s);
    // Another program left a second card in Doing.
    m_open->workspace.reset();
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        file.setDatabaseName(m_open->journal.path());
        QVERIFY(file.open());
        QVERIFY(QSqlQuery(file).exec(u"UPDATE goals SET board_column = 'doing'"_s));
        file.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    auto opened = Workspace::open(m_open->journal.path(), WorkspaceMode::MustExist, m_open->clock, m_open->ids);
    QVERIFY(opened);
    m_open->workspace = *std::move(opened);
    m_open->show(Tab::Goals);
    QCOMPARE(m_open->rowsOf(u"Doing"_s).size(), 2);
    QVERIFY(m_open->workspace->moveGoals({first}, BoardColumn::Done, 0));
    m_open->shortcut(Qt::Key_Z);
    QVERIFY(m_open->columnOf(first) == BoardColumn::Done);
    QVERIFY(m_open->says(u"Going back would put more goals into Doing"_s));
    QCOMPARE(m_open->workspace->undoVerb(), Verb::FinishGoal);
}

void BoardViewTest::aLineIsAddedByMouse()
{
    m_open->show(Tab::Goals);
    auto* line = m_open->find<QLineEdit>(u"Add a goal to Dreams"_s);
    QVERIFY(line);
    line->setFocus();
    m_open->type(u"A garden"_s);
    const QList<QToolButton*> buttons = line->findChildren<QToolButton*>();
    const auto add = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton* button) {
        return button->isVisible() && button->toolTip() == u"Add the goal"_s;
    });
    QVERIFY(add != buttons.end());
    QVERIFY((*add)->width() >= 24 && (*add)->height() >= 24);
    QTest::mouseClick(*add, Qt::LeftButton);
    OpenWindow::settle();
    QCOMPARE(m_open->rowsOf(u"Dreams"_s), QStringList{u"A garden"_s});
    QCOMPARE(line->text(), QString());
}

void BoardViewTest::theFirstPictureOfALongColumnHasItsCards()
{
    for (int i = 0; i < 120; ++i)
        (void)m_open->add(i == 119 ? u"A title that needs several lines "_s.repeated(6) : u"Card %1"_s.arg(i));
    m_open->show(Tab::Today);
    m_open->window->showTab(Tab::Goals);
    QCoreApplication::sendPostedEvents();
    (void)m_open->window->grab(); // what a person sees first
    const QListView& list = m_open->list(u"Next"_s);
    QVERIFY(list.visualRect(list.model()->index(0, 0)).isValid());
    QVERIFY(list.indexAt(list.viewport()->rect().center()).isValid());
    // The rest is measured in slices: until then a card far below has the height of the usual one.
    const auto heightOf = [&](int row) { return list.visualRect(list.model()->index(row, 0)).height(); };
    QCOMPARE(heightOf(119), heightOf(0));
    QTRY_VERIFY(heightOf(119) > heightOf(0));
    QCOMPARE(heightOf(118), heightOf(0));
}

void BoardViewTest::fillDoing(int cards)
{
    for (int i = 0; i < cards; ++i)
        (void)m_open->add(u"A title that needs several lines "_s.repeated(9).trimmed(), BoardColumn::Doing,
                          {u"A step of several lines, because it says all of it "_s.repeated(3).trimmed()});
}

void BoardViewTest::whatStandsBeneathTheLastCardCanBeReached_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("cards");
    QTest::addColumn<int>("limit");
    QTest::newRow("full, in German") << u"de"_s << 2 << 2;
    QTest::newRow("full, in Arabic") << u"ar"_s << 2 << 2;
    QTest::newRow("more than the limit") << u"de"_s << 3 << 1;
}

void BoardViewTest::whatStandsBeneathTheLastCardCanBeReached()
{
    QFETCH(const QString, language);
    QFETCH(const int, cards);
    wording::Translations translations;
    translations.speak(language);
    fillDoing(cards);
    QTEST(m_open->workspace->rules().doingLimit, "cards"); // each was let in by raising it
    QFETCH(const int, limit);
    QVERIFY(m_open->workspace->setRules({limit, cards > limit ? LimitMode::Signal : LimitMode::Hold}));
    m_open->show(Tab::Goals);
    m_open->window->resize(900, 600);
    OpenWindow::settle();
    const QString name = wording::spokenColumn(BoardColumn::Doing, cards, m_open->workspace->rules(), 0);
    auto* doing = m_open->find<QListView>(name);
    QVERIFY2(doing, qPrintable(name));
    const QString note = doing->accessibleDescription();
    QVERIFY(!note.isEmpty());
    const auto ends = [&] {
        const QRect last = doing->visualRect(doing->model()->index(doing->model()->rowCount() - 1, 0));
        const auto height = dashedNoteHeight(note, doing->viewport()->width(), fontsFor(doing->font()));
        return last.bottom() + 1 + static_cast<int>(height);
    };
    QVERIFY(ends() > doing->viewport()->height());
    // By keyboard: another Down on the last card goes on to what stands beneath it.
    doing->setFocus();
    for (int i = 0; i < cards; ++i)
        m_open->press(Qt::Key_Down);
    QCOMPARE(doing->verticalScrollBar()->value(), doing->verticalScrollBar()->maximum());
    QCOMPARE(ends(), doing->viewport()->height());
    for (int i = 0; i < cards; ++i)
        m_open->press(Qt::Key_Up);
    QCOMPARE(doing->verticalScrollBar()->value(), 0);
}

void BoardViewTest::aNoteThatIsGoneLeavesNoRoomBehind()
{
    fillDoing(2);
    m_open->show(Tab::Goals);
    m_open->window->resize(900, 600);
    OpenWindow::settle();
    const QListView& doing = m_open->list(u"Doing"_s);
    const int before = doing.verticalScrollBar()->maximum();
    QVERIFY(m_open->workspace->setRules({3, LimitMode::Hold}));
    OpenWindow::settle();
    QCOMPARE(doing.accessibleDescription(), QString());
    QVERIFY(doing.verticalScrollBar()->maximum() < before);
    QVERIFY(m_open->workspace->setRules({2, LimitMode::Hold}));
    OpenWindow::settle();
    QCOMPARE(doing.verticalScrollBar()->maximum(), before);
}

QTEST_MAIN(BoardViewTest)
#include "board_view_test.moc"
