// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/card_layout.h"
#include "window_fixture.h"

#include <theme/fonts.h>

#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

QString threeHundredWords()
{
    QStringList words;
    for (int i = 1; i <= 300; ++i)
        words.append(u"word%1"_s.arg(i));
    return words.join(u' ');
}

} // namespace

/// The panel of a goal: the list that moves it, what a change of its kind may ask, and its title.
class GoalPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theListMovesTheGoal();
    void theListIsHeldByTheLimit();
    void anotherKindAsksAboutTheLimit_data();
    void anotherKindAsksAboutTheLimit();
    void aTitleOfThreeHundredWordsIsWhole();
    void aTitleIsOneLine();
    void theCardShowsTheBeginningOfALongTitle();
    void aLongWhyIsReadWhole();
    void whatIsDoneIsNotStarted();
    void theCardsFactsBreakAtTheirDots();

private:
    [[nodiscard]] const Goal& goal() const { return *m_open->workspace->goal(m_goal); }
    void openEditor() const;
    void alter(const std::function<void(Goal&)>& change) const;
    template <class T>
    T* field(const QString& label) const;
    void choose(const QString& label, const QString& entry) const;

    std::unique_ptr<OpenWindow> m_open;
    std::unique_ptr<ModalPerson> m_person;
    GoalId m_goal;
};

void GoalPanelTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    m_person = std::make_unique<ModalPerson>();
    Goal goal;
    goal.title = u"Ask Dana"_s;
    const auto added = m_open->workspace->addGoal(goal);
    QVERIFY(added);
    m_goal = *added;
    m_open->show(Tab::Goals);
}

void GoalPanelTest::cleanup()
{
    QVERIFY2(m_person->surprises().isEmpty(), qPrintable(m_person->surprises().join(u'\n')));
    QVERIFY2(m_person->isDone(), "a dialog that was expected never came");
    m_open.reset();
    m_person.reset();
}

void GoalPanelTest::openEditor() const
{
    m_open->find<QListView>(u"Next"_s)->setFocus();
    m_open->press(Qt::Key_Return);
    m_open->click(u"Where it comes from"_s);
    QVERIFY(field<QPlainTextEdit>(u"Title"_s));
}

void GoalPanelTest::alter(const std::function<void(Goal&)>& change) const
{
    Goal copy = goal();
    change(copy);
    QVERIFY(m_open->workspace->editGoal(copy));
    OpenWindow::settle();
}

template <class T>
T* GoalPanelTest::field(const QString& label) const
{
    const QList<QLabel*> labels = m_open->window->findChildren<QLabel*>();
    for (const QLabel* each : labels) {
        if (each->isVisible() && each->text().remove(u'&') == label && qobject_cast<T*>(each->buddy()))
            return qobject_cast<T*>(each->buddy());
    }
    return nullptr;
}

void GoalPanelTest::choose(const QString& label, const QString& entry) const
{
    auto* box = field<QComboBox>(label);
    QVERIFY2(box, qPrintable(label));
    const int place = box->findText(entry);
    QVERIFY2(place >= 0, qPrintable(entry));
    box->setFocus();
    const int step = place > box->currentIndex() ? 1 : -1;
    while (box->currentIndex() != place) {
        const int before = box->currentIndex();
        m_open->press(step > 0 ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(box->currentIndex() == before + step);
    }
}

void GoalPanelTest::theListMovesTheGoal()
{
    openEditor();
    choose(u"Move to"_s, u"Dreams"_s);
    QVERIFY(goal().column == BoardColumn::Dreams);
    QVERIFY(field<QComboBox>(u"Move to"_s)->hasFocus()); // whoever moves it from here stays here
    for (int i = 0; i < 2; ++i)
        m_open->press(Qt::Key_Down);
    QVERIFY(goal().column == BoardColumn::Doing);
    QVERIFY(m_open->workspace->undo());
    QCOMPARE(field<QComboBox>(u"Move to"_s)->currentText(), u"Next"_s);
}

void GoalPanelTest::theListIsHeldByTheLimit()
{
    Goal other;
    other.title = u"Focus"_s;
    other.column = BoardColumn::Doing;
    QVERIFY(m_open->workspace->addGoal(other));
    openEditor();
    m_person->then([](QDialog& dialog) { ModalPerson::click(dialog, u"Leave it as it is"_s); });
    auto* list = field<QComboBox>(u"Move to"_s);
    list->setFocus();
    m_open->press(Qt::Key_Down);
    QTRY_VERIFY(m_person->isDone());
    QVERIFY(goal().column == BoardColumn::Next);
    QCOMPARE(list->currentText(), u"Next"_s);
}

void GoalPanelTest::anotherKindAsksAboutTheLimit_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("changes");
    QTest::addColumn<QStringList>("doing");
    QTest::newRow("leave it") << u"Leave it as it is"_s << false << QStringList{u"Focus"_s, u"Ask Dana"_s};
    QTest::newRow("swap") << u"Set “\u2068Focus\u2069” aside"_s << true << QStringList{u"Ask Dana"_s};
    QTest::newRow("raise") << u"Raise the limit to 2"_s << true << QStringList{u"Focus"_s, u"Ask Dana"_s};
}

void GoalPanelTest::anotherKindAsksAboutTheLimit()
{
    QFETCH(QString, button);
    QFETCH(bool, changes);
    QFETCH(QStringList, doing);
    alter([](Goal& copy) { copy.kind = GoalKind::Opportunity; });
    QVERIFY(m_open->workspace->moveGoals({m_goal}, BoardColumn::Doing, 0));
    Goal other;
    other.title = u"Focus"_s;
    other.column = BoardColumn::Doing;
    QVERIFY(m_open->workspace->addGoal(other));
    OpenWindow::settle();
    auto* list = m_open->find<QListView>(u"Doing"_s);
    list->setFocus();
    m_open->press(Qt::Key_End);
    m_open->press(Qt::Key_Return);
    auto* kind = field<QComboBox>(u"Kind"_s);
    QVERIFY(kind);
    QCOMPARE(kind->currentText(), u"Opportunity"_s);
    m_person->then([button](QDialog& dialog) { ModalPerson::click(dialog, button); });
    kind->setFocus();
    m_open->press(Qt::Key_Down); // a career path counts
    QTRY_VERIFY(m_person->isDone());
    OpenWindow::settle();
    QCOMPARE(goal().kind == GoalKind::CareerPath, changes);
    QCOMPARE(kind->currentText(), changes ? u"Career path"_s : u"Opportunity"_s);
    QCOMPARE(m_open->rowsOf(u"Doing"_s), doing);
}

void GoalPanelTest::aTitleOfThreeHundredWordsIsWhole()
{
    openEditor();
    auto* title = field<QPlainTextEdit>(u"Title"_s);
    const int one = title->height();
    title->setFocus();
    title->selectAll();
    QGuiApplication::clipboard()->setText(threeHundredWords());
    m_open->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(goal().title, threeHundredWords());
    QCOMPARE(title->toPlainText(), threeHundredWords());
    QVERIFY2(title->height() > 3 * one,
             qPrintable(QString::number(title->height()))); // as much of it as there is room for
    QVERIFY(m_open->workspace->undo());
    OpenWindow::settle();
    QCOMPARE(title->toPlainText(), u"Ask Dana"_s);
    QCOMPARE(title->height(), one);
}

void GoalPanelTest::aTitleIsOneLine()
{
    openEditor();
    auto* title = field<QPlainTextEdit>(u"Title"_s);
    title->setFocus();
    title->selectAll();
    QGuiApplication::clipboard()->setText(u"one\ntwo"_s);
    m_open->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(goal().title, u"one two"_s);
    m_open->press(Qt::Key_Return);
    QVERIFY(!title->hasFocus());
    QCOMPARE(goal().title, u"one two"_s);
}

void GoalPanelTest::theCardShowsTheBeginningOfALongTitle()
{
    Goal longOne = goal();
    longOne.title = threeHundredWords();
    const CardLayout card = layoutCard(longOne, 240, fontsFor(QApplication::font()), m_open->clock.today());
    QCOMPARE(card.titleLines.size(), 3);
    QVERIFY(card.titleLines.constFirst().startsWith(u"word1 "_s));
    QVERIFY(card.titleLines.constLast().endsWith(QChar(0x2026)));
}

void GoalPanelTest::aLongWhyIsReadWhole()
{
    openEditor();
    auto* why = field<QPlainTextEdit>(u"Why"_s);
    why->setFocus();
    m_open->type(u"The post went to somebody else, and I never asked anybody what it would have taken. "_s.repeated(2));
    OpenWindow::settle();
    QVERIFY(why->height() >= 3 * why->fontMetrics().lineSpacing());
    QCOMPARE(why->verticalScrollBar()->maximum(), 0);
}

void GoalPanelTest::whatIsDoneIsNotStarted()
{
    openEditor();
    QVERIFY(m_open->find<QPushButton>(u"Just start"_s));
    QVERIFY(m_open->workspace->moveGoals({goal().id}, BoardColumn::Done, 0));
    OpenWindow::settle();
    QVERIFY(!m_open->find<QPushButton>(u"Just start"_s));
}

void GoalPanelTest::theCardsFactsBreakAtTheirDots()
{
    Goal card;
    card.title = u"Ask Renate"_s;
    card.kind = GoalKind::Conversation;
    card.person = u"Renate"_s;
    card.due = QDate(2026, 11, 27);
    card.minutes = 90;
    card.steps = {{{}, u"One"_s, {}}, {{}, u"Two"_s, {}}, {{}, u"Three"_s, {}}};
    const Fonts fonts = fontsFor(QApplication::font());
    QVERIFY(layoutCard(card, 600, fonts, QDate(2026, 11, 20)).progress.isEmpty()); // no step is done
    card.steps.front().doneAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    QVERIFY(!layoutCard(card, 600, fonts, QDate(2026, 11, 20)).progress.isEmpty());
    const QString facts = wording::cardFacts(card, QDate(2026, 11, 20)); // 1 of 3 steps · Renate · due ... · 1 h 30 min
    for (int width = 150; width < 600; width += 10) {
        const QStringList lines = layoutCard(card, width, fonts, QDate(2026, 11, 20)).factLines;
        QCOMPARE(lines.join(u' '), facts);
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            QVERIFY2(lines[i].endsWith(u" ·"_s), qPrintable(lines.join(u'|')));
    }
}

QTEST_MAIN(GoalPanelTest)
#include "goal_panel_test.moc"
