// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/offered_line.h"
#include "window_fixture.h"

#include <wording/play_words.h>
#include <wording/worksheet_forms.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr int linesToFill = 5;
constexpr int mostTabs = 120;

/// Lines and rows grow while they are filled; a few are enough.
bool isBeyond(const QString& name)
{
    static const QRegularExpression number(u"^(?:Line|.*, row) ([0-9]+)$"_s);
    const auto match = number.match(name);
    return match.hasMatch() && match.captured(1).toInt() > linesToFill;
}

/// What a field holds; empty for anything else, and for a field without an answer.
QString answerIn(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return text->toPlainText();
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        return box->currentText();
    if (const auto* tick = qobject_cast<const QCheckBox*>(widget))
        return tick->isChecked() ? u"ticked "_s + tick->text() : QString();
    return {};
}

} // namespace

/// Worksheets in the window, filled in by keyboard alone and turned into what they become.
class WorksheetWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void everyWayOutIsFilledInByKeyboard_data();
    void everyWayOutIsFilledInByKeyboard();
    void isSavedWhileItIsWrittenAndOpensWhereItWasLeft();
    void beginsWithWhatWasToldWhenLookingBack();
    void theEndSaysWhatIsOpenAndLeadsThere();
    void aSecondOneIsBegunBesideTheFirst();
    void aSecondOneIsComparedWithTheLast();
    void opensFromTheGoalThatItBecame();
    void makingItTheFocusOpensIt();
    void anotherChangeLeavesTheKeyboardWhereItIs();
    void linesAreMovedByKeys();
    void thrownAwayIsUndone();

private:
    void openSheet(Play play);
    void fillPage();
    void fill(QWidget* field);
    void fillAll(const WorksheetForm& form);
    void reopen(Play play);
    QStringList shownAnswers(size_t pages);
    void choose(const QString& action);
    [[nodiscard]] QLineEdit* line(const QString& name) const { return m_open->find<QLineEdit>(name); }
    [[nodiscard]] const std::vector<Worksheet>& sheets() const { return m_open->workspace->worksheets(); }
    std::unique_ptr<OpenWindow> m_open;
};

void WorksheetWindowTest::openSheet(Play play)
{
    m_open->show(Tab::WaysOut);
    auto* search = m_open->find<QLineEdit>(u"Search ways out"_s);
    QVERIFY(search);
    search->setText(wording::playName(play));
    OpenWindow::settle();
    m_open->click(m_open->find<QAbstractButton>(u"Start the worksheet"_s) ? u"Start the worksheet"_s
                                                                          : u"Go on with the worksheet"_s);
}

void WorksheetWindowTest::fill(QWidget* field)
{
    if (isBeyond(field->accessibleName()))
        return;
    if (field->parentWidget() && qobject_cast<QDateEdit*>(field->parentWidget()))
        return;
    const auto* button = qobject_cast<QAbstractButton*>(field);
    const bool answers = qobject_cast<QCheckBox*>(field) ||
                         (button && (button->text().startsWith(u"That is all"_s) || button->text() == u"In a week"_s));
    if (qobject_cast<OfferedLine*>(field))
        m_open->type(u"Kim"_s); // what was listed would come up, see worksheet_offers_test
    else if (auto* line = qobject_cast<QLineEdit*>(field))
        m_open->type(line->inputMethodHints() & Qt::ImhFormattedNumbersOnly ? u"2"_s : u"words"_s);
    else if (qobject_cast<QPlainTextEdit*>(field))
        m_open->type(u"words"_s);
    else if (qobject_cast<QComboBox*>(field))
        m_open->press(Qt::Key_Down);
    else if (answers)
        m_open->press(Qt::Key_Space);
}

void WorksheetWindowTest::fillPage()
{
    for (int tabs = 0; tabs < mostTabs; ++tabs) {
        QWidget* field = QApplication::focusWidget();
        QVERIFY(field);
        auto* button = qobject_cast<QAbstractButton*>(field);
        if (button && (button->text() == u"Back"_s || button->text() == u"Next"_s))
            return;
        fill(field);
        m_open->press(Qt::Key_Tab);
    }
    QFAIL("Tab never came to the end of the page");
}

void WorksheetWindowTest::fillAll(const WorksheetForm& form)
{
    for (const WorksheetPage& page : form.pages) {
        QVERIFY2(m_open->says(page.title), qPrintable(page.title));
        fillPage();
        if (QTest::currentTestFailed())
            return;
        m_open->press(Qt::Key_Right, Qt::AltModifier);
    }
    QVERIFY(m_open->says(u"What it becomes"_s));
}

/// The journal is closed and opened again, as on another day, and the worksheet with it.
void WorksheetWindowTest::reopen(Play play)
{
    m_open->window.reset();
    m_open->workspace.reset();
    auto opened = Workspace::open(m_open->journal.path(), WorkspaceMode::MustExist, m_open->clock, m_open->ids);
    QVERIFY(opened);
    m_open->workspace = *std::move(opened);
    openSheet(play);
}

/// What stands in the fields of every page, from the first to the last.
QStringList WorksheetWindowTest::shownAnswers(size_t pages)
{
    for (size_t page = 0; page < pages; ++page)
        m_open->press(Qt::Key_Left, Qt::AltModifier);
    QStringList all;
    for (size_t page = 0; page < pages; ++page) {
        QStringList shown;
        for (const QWidget* each : m_open->window->findChildren<QWidget*>()) {
            const QString value = each->isVisible() ? answerIn(each) : QString();
            if (!value.isEmpty())
                shown.append(each->accessibleName() + u": "_s + value);
        }
        shown.sort(); // lines that were added while writing were made later than they stand
        all += shown;
        m_open->press(Qt::Key_Right, Qt::AltModifier);
    }
    return all;
}

void WorksheetWindowTest::everyWayOutIsFilledInByKeyboard_data()
{
    QTest::addColumn<int>("play");
    for (int play = 0; play < playCount; ++play)
        QTest::newRow(playKey(static_cast<Play>(play)).data()) << play;
}

void WorksheetWindowTest::everyWayOutIsFilledInByKeyboard()
{
    QFETCH(int, play);
    const auto which = static_cast<Play>(play);
    openSheet(which);
    const WorksheetForm form = wording::worksheetForm(which);
    fillAll(form);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(sheets().size(), size_t(1));
    const Worksheet before = sheets().front();
    const QStringList shown = shownAnswers(form.pages.size());
    QVERIFY(shown.size() >= static_cast<qsizetype>(form.pages.size()));
    reopen(which);
    QVERIFY(sheets().size() == 1 && sheets().front() == before);
    QCOMPARE(shownAnswers(form.pages.size()), shown);
    QVERIFY(m_open->says(u"What it becomes"_s));
    const auto missing = missingFields(form, sheets().front());
    QVERIFY2(missing.empty(), missing.empty() ? "" : qPrintable(missing.front()->key));

    m_open->press(Qt::Key_Space); // the keyboard is on 'Finish'
    QVERIFY(sheets().front().isFinished());
    const Goal* card = m_open->workspace->goal(sheets().front().goal.value_or(GoalId()));
    QVERIFY(card);
    QVERIFY(card->play == which);
    QVERIFY(!card->steps.empty());
    QCOMPARE(form.talk.has_value() && !sheets().front().text(form.talk->person).isEmpty(),
             sheets().front().talk.has_value());

    m_open->shortcut(Qt::Key_Z);
    QVERIFY(!sheets().front().isFinished());
    QVERIFY(m_open->workspace->goals().empty());
    QVERIFY(m_open->workspace->talks().empty());
}

void WorksheetWindowTest::isSavedWhileItIsWrittenAndOpensWhereItWasLeft()
{
    openSheet(Play::SetGoals);
    m_open->type(u"a team of my own"_s);
    QCOMPARE(sheets().size(), size_t(1));
    QCOMPARE(sheets().front().text(u"year"_s), u"a team of my own"_s);
    QVERIFY(m_open->says(u"saved as you write"_s));
    fillPage();
    openSheet(Play::SetGoals);
    QVERIFY2(m_open->says(u"Steps"_s), "the first page is behind the person");
    m_open->press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(line(u"Where do you want to be in a year?"_s));
    QVERIFY(line(u"Where do you want to be in a year?"_s)->text().startsWith(u"a team of my own"_s));
}

void WorksheetWindowTest::beginsWithWhatWasToldWhenLookingBack()
{
    LookingBack told;
    told.of(LookingBackText::Belief) = u"he has given up on me"_s;
    told.of(LookingBackList::Facts) = {u"moved our talk three times"_s};
    told.of(LookingBackList::Alternatives) = {u"his own boss fills his days"_s};
    QVERIFY(m_open->workspace->saveLookingBack(told));
    openSheet(Play::EvidenceCheck);
    QVERIFY(m_open->says(u"begins with what you told when looking back"_s));
    QCOMPARE(line(u"The belief, in one line"_s)->text(), told.of(LookingBackText::Belief));
    QVERIFY2(sheets().empty(), "nothing is written before the person writes");
    m_open->type(u"so it seems"_s);
    QCOMPARE(sheets().size(), size_t(1));
    QCOMPARE(sheets().front().lines(u"facts"_s), told.of(LookingBackList::Facts));
    QCOMPARE(sheets().front().lines(u"rivals"_s), told.of(LookingBackList::Alternatives));
}

void WorksheetWindowTest::theEndSaysWhatIsOpenAndLeadsThere()
{
    openSheet(Play::SetGoals);
    for (int page = 0; page < 3; ++page)
        m_open->click(u"Next"_s);
    QVERIFY(m_open->says(u"Some answers are still open"_s));
    QVERIFY(!m_open->find<QAbstractButton>(u"Finish, and do this"_s));
    m_open->click(u"Far and near"_s);
    QVERIFY(line(u"Where do you want to be in a year?"_s));
    QVERIFY(m_open->says(u"Still open."_s));
    QVERIFY2(sheets().empty(), "looking around writes nothing");
}

void WorksheetWindowTest::aSecondOneIsBegunBesideTheFirst()
{
    Worksheet first;
    first.play = Play::JustStart;
    first.setText(u"task"_s, u"the budget"_s);
    const auto id = m_open->workspace->saveWorksheet(first);
    QVERIFY(id && m_open->workspace->finishWorksheet(*id, {}));
    m_open->show(Tab::WaysOut);
    m_open->find<QLineEdit>(u"Search ways out"_s)->setText(wording::playName(Play::JustStart));
    OpenWindow::settle();
    QVERIFY(m_open->find<QAbstractButton>(u"Finished on 2 November 2026"_s));
    m_open->click(u"Begin a new one"_s);
    m_open->type(u"the letter"_s);
    QCOMPARE(sheets().size(), size_t(2));
    m_open->click(u"About this way out"_s);
    QVERIFY(m_open->find<QAbstractButton>(u"Begun on 2 November 2026"_s));
    m_open->click(u"Finished on 2 November 2026"_s);
    QVERIFY(m_open->says(u"What it becomes"_s));
}

void WorksheetWindowTest::choose(const QString& action)
{
    const QList<QAction*> actions = m_open->window->findChildren<QAction*>();
    const auto there =
        std::find_if(actions.begin(), actions.end(), [&](const QAction* each) { return each->text() == action; });
    QVERIFY2(there != actions.end(), qPrintable(action));
    (*there)->trigger();
    OpenWindow::settle();
}

void WorksheetWindowTest::aSecondOneIsComparedWithTheLast()
{
    for (const QString& hours : {u"6"_s, u"2"_s}) {
        Worksheet audit;
        audit.play = Play::CraftJob;
        audit.set(u"audit"_s, {{u"mail"_s, hours, u"-2"_s}});
        QVERIFY(m_open->workspace->saveWorksheet(audit));
        m_open->clock.addSeconds(60);
    }
    openSheet(Play::CraftJob);
    choose(u"Compare with the last one…"_s);
    auto* dialog = m_open->visible<QDialog>();
    QVERIFY(dialog);
    QStringList texts;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    const qsizetype before = all.indexOf(u"Hours that drain: 6"_s);
    QVERIFY2(before >= 0 && all.indexOf(u"Hours that drain: 2"_s) > before, qPrintable(all));
}

void WorksheetWindowTest::opensFromTheGoalThatItBecame()
{
    Worksheet sheet;
    sheet.play = Play::JustStart;
    sheet.setText(u"task"_s, u"the budget"_s);
    const auto id = m_open->workspace->saveWorksheet(sheet);
    WorksheetOutcome outcome;
    outcome.goal = Goal();
    outcome.goal->title = u"The budget"_s;
    outcome.goal->play = Play::JustStart;
    QVERIFY(id && m_open->workspace->finishWorksheet(*id, outcome));
    m_open->show(Tab::Goals);
    auto* column = m_open->find<QListView>(u"Next"_s);
    QVERIFY(column);
    column->setCurrentIndex(column->model()->index(0, 0));
    column->setFocus();
    m_open->press(Qt::Key_Return);
    m_open->click(u"Open its worksheet"_s);
    QVERIFY(m_open->says(u"What it becomes"_s));
    QVERIFY(m_open->says(u"finished on 2 November 2026"_s));
}

void WorksheetWindowTest::makingItTheFocusOpensIt()
{
    m_open->show(Tab::WaysOut);
    m_open->find<QLineEdit>(u"Search ways out"_s)->setText(wording::playName(Play::JustStart));
    OpenWindow::settle();
    m_open->click(u"Make it my focus"_s);
    QVERIFY(m_open->workspace->focus());
    QVERIFY(m_open->says(u"The task you dodge"_s));
    m_open->type(u"the budget"_s);
    QCOMPARE(sheets().front().text(u"task"_s), u"the budget"_s);
}

void WorksheetWindowTest::anotherChangeLeavesTheKeyboardWhereItIs()
{
    openSheet(Play::JustStart);
    m_open->type(u"the bud"_s);
    QVERIFY(m_open->workspace->addEntry(EntryKind::Note, u"meanwhile"_s, m_open->clock.today()));
    OpenWindow::settle();
    m_open->type(u"get"_s);
    QCOMPARE(sheets().front().text(u"task"_s), u"the budget"_s);
}

void WorksheetWindowTest::linesAreMovedByKeys()
{
    openSheet(Play::SideProject);
    m_open->type(u"music"_s);
    m_open->press(Qt::Key_Return);
    m_open->type(u"wood"_s);
    m_open->press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(sheets().front().lines(u"interests"_s), (QStringList{u"wood"_s, u"music"_s}));
    m_open->press(Qt::Key_Up, Qt::AltModifier); // it is the first already
    m_open->press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(sheets().front().lines(u"interests"_s), (QStringList{u"music"_s, u"wood"_s}));
    m_open->press(Qt::Key_Down, Qt::AltModifier); // below it is nothing
    QCOMPARE(sheets().front().lines(u"interests"_s), (QStringList{u"music"_s, u"wood"_s}));
}

void WorksheetWindowTest::thrownAwayIsUndone()
{
    openSheet(Play::JustStart);
    m_open->type(u"the budget"_s);
    choose(u"Throw this worksheet away"_s);
    QVERIFY(sheets().front().isBinned());
    QVERIFY(!m_open->find<QAbstractButton>(u"Begun on"_s));
    m_open->shortcut(Qt::Key_Z);
    QVERIFY(!sheets().front().isBinned());
    QVERIFY(m_open->find<QAbstractButton>(u"Begun on 2 November 2026"_s));
}

QTEST_MAIN(WorksheetWindowTest)
#include "worksheet_window_test.moc"
