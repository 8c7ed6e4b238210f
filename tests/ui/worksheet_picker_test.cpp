// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ways_out/worksheet_view.h"
#include "window_fixture.h"

#include <domain/checklist.h>
#include <wording/play_words.h>
#include <wording/worksheet_forms.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMouseEvent>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Choosing lines of the log and cards in a worksheet: what narrows them, and the order of what is chosen.
class WorksheetPickerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void winsAreNarrowedByTimeAndTag();
    void whatIsChosenHasAnOrderOfItsOwn();
    void takenOutIsNoLongerChosen();
    void moreAreShownOnRequest();
    void onlyFinishedLearningIsOffered();
    void cardsThatAreOpenCountAsWhatIsOpen();
    void itsOwnCardIsNotOffered();
    void aHeadingAsksNothing();
    void withoutWinsThereIsNothingToNarrow();
    void whatIsChosenIsDragged();
    void eachLineOfTheProfileKeepsItsDay();

private:
    void win(const QString& text, int daysAgo)
    {
        QVERIFY(m_open->workspace->addEntry(EntryKind::Win, text, m_open->clock.today().addDays(-daysAgo)));
    }
    void threeWins()
    {
        win(u"Fixed the import #import"_s, 40);
        win(u"Helped Noor #team"_s, 2);
        win(u"Shipped it #import"_s, 1);
    }
    void openSheet(Play play);
    void openProfile() { openSheet(Play::ResumeProfile); }
    void learn(const QString& title, BoardColumn column);
    void choose(const QString& box, const QString& choice) const;
    void pick(const QString& text) const
    {
        auto* box = m_open->find<QCheckBox>(text);
        QVERIFY2(box, qPrintable(text));
        box->click();
        OpenWindow::settle();
    }
    [[nodiscard]] QStringList offered() const;
    [[nodiscard]] QStringList chosen() const
    {
        const WorksheetForm form = wording::worksheetForm(Play::ResumeProfile);
        const std::vector<Worksheet>& sheets = m_open->workspace->worksheets();
        return sheets.empty() ? QStringList() : wording::answerLines(*fieldOf(form, u"wins"_s), sheets.front());
    }
    std::unique_ptr<OpenWindow> m_open;
};

void WorksheetPickerTest::openSheet(Play play)
{
    m_open->show(Tab::WaysOut);
    m_open->find<QLineEdit>(u"Search ways out"_s)->setText(wording::playName(play));
    OpenWindow::settle();
    m_open->click(u"Start the worksheet"_s);
}

void WorksheetPickerTest::learn(const QString& title, BoardColumn column)
{
    Goal goal;
    goal.title = title;
    goal.kind = GoalKind::Learning;
    const auto added = m_open->workspace->addGoal(goal);
    QVERIFY(added && m_open->workspace->moveGoals({*added}, column, -1));
}

void WorksheetPickerTest::choose(const QString& box, const QString& choice) const
{
    auto* combo = m_open->find<QComboBox>(box);
    QVERIFY(combo);
    combo->setCurrentIndex(combo->findText(choice));
    OpenWindow::settle();
}

QStringList WorksheetPickerTest::offered() const
{
    QStringList texts;
    for (const QCheckBox* box : m_open->window->findChildren<QCheckBox*>()) {
        if (box->isVisible())
            texts.append(box->text());
    }
    return texts;
}

void WorksheetPickerTest::winsAreNarrowedByTimeAndTag()
{
    threeWins();
    openProfile();
    QCOMPARE(offered(), (QStringList{u"Shipped it #import"_s, u"Helped Noor #team"_s, u"Fixed the import #import"_s}));
    choose(u"Tags"_s, u"#import"_s);
    QCOMPARE(offered(), (QStringList{u"Shipped it #import"_s, u"Fixed the import #import"_s}));
    choose(u"From when"_s, u"The past four weeks"_s);
    QCOMPARE(offered(), QStringList{u"Shipped it #import"_s});
    pick(u"Shipped it"_s);
    choose(u"Tags"_s, u"#team"_s);
    QCOMPARE(offered(), QStringList{u"Helped Noor #team"_s});
    QVERIFY2(m_open->says(u"Shipped it #import"_s), "what is chosen stays in sight");
    QCOMPARE(chosen(), QStringList{u"Shipped it #import"_s});
}

void WorksheetPickerTest::whatIsChosenHasAnOrderOfItsOwn()
{
    threeWins();
    openProfile();
    for (const QString& text : {u"Shipped it"_s, u"Helped Noor"_s, u"Fixed the import"_s})
        pick(text);
    QCOMPARE(chosen().constFirst(), u"Shipped it #import"_s);
    m_open->find<QAbstractButton>(u"Move up: Fixed the import"_s)->setFocus();
    m_open->press(Qt::Key_Space);
    m_open->press(Qt::Key_Space); // the keyboard went along
    QCOMPARE(chosen(), (QStringList{u"Fixed the import #import"_s, u"Shipped it #import"_s, u"Helped Noor #team"_s}));
    QVERIFY(!m_open->find<QAbstractButton>(u"Move up: Fixed the import"_s)->isEnabled());
    m_open->shortcut(Qt::Key_Z);
    QVERIFY(chosen() != (QStringList{u"Fixed the import #import"_s, u"Shipped it #import"_s, u"Helped Noor #team"_s}));
}

void WorksheetPickerTest::takenOutIsNoLongerChosen()
{
    threeWins();
    openProfile();
    pick(u"Shipped it"_s);
    pick(u"Helped Noor"_s);
    m_open->click(u"Take out: Shipped it"_s);
    QCOMPARE(chosen(), QStringList{u"Helped Noor #team"_s});
    QVERIFY(!m_open->find<QCheckBox>(u"Shipped it"_s)->isChecked());
    choose(u"Tags"_s, u"#import"_s); // the other one is not offered now
    m_open->click(u"Take out: Helped Noor"_s);
    QVERIFY(chosen().isEmpty());
    QVERIFY(!m_open->says(u"Chosen, in this order"_s));
}

void WorksheetPickerTest::moreAreShownOnRequest()
{
    constexpr int many = 14;
    for (int i = 0; i < many; ++i)
        win(u"Win %1"_s.arg(i), i);
    openProfile();
    QCOMPARE(offered().size(), 12);
    m_open->click(u"Show more"_s);
    QCOMPARE(offered().size(), many);
    QVERIFY(!m_open->find<QAbstractButton>(u"Show more"_s));
}

void WorksheetPickerTest::onlyFinishedLearningIsOffered()
{
    learn(u"The welding course"_s, BoardColumn::Done);
    learn(u"The night school"_s, BoardColumn::Next);
    openProfile();
    QCOMPARE(offered(), QStringList{u"The welding course"_s});
    pick(u"The welding course"_s);
    const WorksheetForm form = wording::worksheetForm(Play::ResumeProfile);
    QCOMPARE(wording::answerLines(*fieldOf(form, u"learning"_s), m_open->workspace->worksheets().front()),
             QStringList{u"The welding course"_s});
}

void WorksheetPickerTest::cardsThatAreOpenCountAsWhatIsOpen()
{
    for (const QString& title : {u"The budget"_s, u"The handover"_s, u"The course"_s})
        learn(title, BoardColumn::Next);
    learn(u"The old one"_s, BoardColumn::Done);
    openSheet(Play::OneThing);
    QCOMPARE(offered(), (QStringList{u"The budget"_s, u"The handover"_s, u"The course"_s}));
    for (const QString& title : offered())
        pick(title);
    const WorksheetForm form = wording::worksheetForm(Play::OneThing);
    QVERIFY2(missingFields(form, m_open->workspace->worksheets().front(), 0).empty(),
             "three cards are three open things");
}

void WorksheetPickerTest::itsOwnCardIsNotOffered()
{
    learn(u"The budget"_s, BoardColumn::Next);
    learn(u"The handover"_s, BoardColumn::Next);
    Worksheet sheet;
    sheet.play = Play::OneThing;
    sheet.setText(u"one"_s, u"The report"_s);
    const auto saved = m_open->workspace->saveWorksheet(sheet);
    WorksheetOutcome outcome;
    outcome.goal = Goal();
    outcome.goal->title = u"The report"_s;
    outcome.goal->play = Play::OneThing;
    QVERIFY(saved && m_open->workspace->finishWorksheet(*saved, outcome));
    openSheet(Play::OneThing);
    auto* view = m_open->window->findChild<WorksheetView*>();
    QVERIFY(view);
    view->open(*saved);
    for (int page = 0; page < 4; ++page)
        m_open->click(u"Back"_s);
    QCOMPARE(offered(), (QStringList{u"The budget"_s, u"The handover"_s}));
}

void WorksheetPickerTest::aHeadingAsksNothing()
{
    openSheet(Play::MiniRetreat);
    m_open->click(u"Next"_s);
    m_open->click(u"Next"_s);
    QVERIFY(m_open->says(u"For afterwards"_s));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"What did you notice?"_s);
}

void WorksheetPickerTest::withoutWinsThereIsNothingToNarrow()
{
    openProfile();
    QVERIFY(m_open->says(u"There is nothing in your journal to choose from yet."_s));
    QVERIFY(!m_open->find<QComboBox>(u"From when"_s));
}

/// Drags the grip in the row of \a button to the height of \a target.
static void drag(const QWidget& button, const QWidget& target)
{
    const QList<QWidget*> parts = button.parentWidget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    const auto grip = std::find_if(parts.begin(), parts.end(),
                                   [](const QWidget* each) { return each->toolTip() == u"Drag to another place"_s; });
    QVERIFY(grip != parts.end());
    const QPoint from = (*grip)->rect().center();
    const QPoint to = (*grip)->mapFromGlobal(target.mapToGlobal(QPoint(0, -1)));
    QTest::mousePress(*grip, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, (*grip)->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(*grip, &move);
    QTest::mouseRelease(*grip, Qt::LeftButton, {}, to);
    OpenWindow::settle();
}

void WorksheetPickerTest::whatIsChosenIsDragged()
{
    threeWins();
    openProfile();
    for (const QString& text : {u"Shipped it"_s, u"Helped Noor"_s, u"Fixed the import"_s})
        pick(text);
    drag(*m_open->find<QAbstractButton>(u"Take out: Fixed the import"_s),
         *m_open->find<QAbstractButton>(u"Take out: Shipped it"_s)->parentWidget());
    QCOMPARE(chosen(), (QStringList{u"Fixed the import #import"_s, u"Shipped it #import"_s, u"Helped Noor #team"_s}));
    m_open->shortcut(Qt::Key_Z);
    QVERIFY(chosen().constFirst() != u"Fixed the import #import"_s);
}

void WorksheetPickerTest::eachLineOfTheProfileKeepsItsDay()
{
    m_open->clock.setDay(QDate(2026, 8, 2));
    Worksheet last;
    last.play = Play::ResumeProfile;
    last.set(u"checked"_s, {{u"headline"_s, u"2026-08-02"_s}});
    const auto id = m_open->workspace->saveWorksheet(last);
    QVERIFY(id && m_open->workspace->finishWorksheet(*id, {}));
    m_open->clock.setDay(QDate(2026, 11, 2));
    openProfile();
    m_open->click(u"Next"_s);
    QVERIFY(m_open->says(u"updated 3 months ago"_s));
    QVERIFY(m_open->says(u"never updated"_s));
    auto* box = m_open->find<QCheckBox>(u"the headline"_s);
    QVERIFY(box && !box->isChecked());
    QCOMPARE(box->accessibleDescription(), u"updated 3 months ago"_s);
    box->click();
    QCOMPARE(box->accessibleDescription(), u"updated today"_s);
    const auto sheets = worksheetsOf(Play::ResumeProfile, m_open->workspace->worksheets());
    QCOMPARE(checkedOn(sheets.front(), u"checked"_s, u"headline"_s), m_open->clock.today());
    box->click();
    QCOMPARE(box->accessibleDescription(), u"updated 3 months ago"_s);
}

QTEST_MAIN(WorksheetPickerTest)
#include "worksheet_picker_test.moc"
