// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/notes_field.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The panel beside the board, the lists of what was put away, 'Just start' and the moment when a goal is done.
class GoalEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void typingIsSavedAsItIsTypedAndIsOneStep();
    void spaceWhileTypingStays();
    void aMegabyteOfNotesIsNotTaken();
    void emptiedTitleIsNotSaved();
    void kindShowsItsOwnFields();
    void dayIsSetAtOnePress();
    void decisionEndsOnlyInItsWay();
    void previewLoadsNothing();
    void onlyTheWebIsOpened_data();
    void onlyTheWebIsOpened();
    void columnIsRenamedInPlace();
    void lineUnderstandsDaysKindsAndPeople();
    void archiveAndBinHaveAWayBack();
    void finishedGoalHasItsMomentUntilItIsUndone();
    void winIsOfferedOnce();
    void whatIsWrittenDownAsDoneHasItsMomentToo();
    void whatComesBackFromTheBinWasFinishedBefore();
    void justStartKeepsItsMinutes();
    void justStartOutlivesTheWindow();

private:
    [[nodiscard]] const Goal& goal() const { return *m_open->workspace->goal(m_goal); }
    void openEditor();
    /// The field that a label with a mnemonic leads to.
    template <class T>
    T* field(const QString& label) const;

    std::unique_ptr<OpenWindow> m_open;
    GoalId m_goal;
};

void GoalEditorTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    Goal goal;
    goal.title = u"Ask Dana"_s;
    const auto added = m_open->workspace->addGoal(goal);
    QVERIFY(added);
    m_goal = *added;
    m_open->show(Tab::Goals);
}

void GoalEditorTest::openEditor()
{
    m_open->find<QListView>(u"Next"_s)->setFocus();
    m_open->press(Qt::Key_Return);
    QVERIFY(field<QPlainTextEdit>(u"Title"_s));
}

template <class T>
T* GoalEditorTest::field(const QString& label) const
{
    const QList<QLabel*> labels = m_open->window->findChildren<QLabel*>();
    for (const QLabel* each : labels) {
        if (each->isVisible() && each->text().remove(u'&') == label && qobject_cast<T*>(each->buddy()))
            return qobject_cast<T*>(each->buddy());
    }
    return nullptr;
}

void GoalEditorTest::typingIsSavedAsItIsTypedAndIsOneStep()
{
    openEditor();
    field<QPlainTextEdit>(u"Why"_s)->setFocus();
    m_open->type(u"for a path"_s);
    QCOMPARE(goal().why, u"for a path"_s);
    field<QComboBox>(u"With"_s)->setFocus();
    m_open->type(u"Dana"_s);
    QCOMPARE(goal().person, u"Dana"_s);
    QVERIFY(m_open->workspace->undo());
    QCOMPARE(goal().person, QString());
    QCOMPARE(goal().why, u"for a path"_s);
    QVERIFY(m_open->workspace->undo());
    QCOMPARE(goal().why, QString());
    QCOMPARE(field<QPlainTextEdit>(u"Why"_s)->toPlainText(), QString());
}

void GoalEditorTest::spaceWhileTypingStays()
{
    openEditor();
    field<QPlainTextEdit>(u"Why"_s)->setFocus();
    m_open->type(u"two "_s);
    QVERIFY(m_open->workspace->addGoal(goal())); // something else changes meanwhile
    OpenWindow::settle();
    m_open->type(u"words"_s);
    QCOMPARE(goal().why, u"two words"_s);
}

void GoalEditorTest::aMegabyteOfNotesIsNotTaken()
{
    openEditor();
    auto* notes = m_open->find<QPlainTextEdit>(u"Notes"_s);
    notes->setFocus();
    m_open->type(u"before "_s);
    QGuiApplication::clipboard()->setText(QString(1'000'000, u'a'));
    m_open->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(notes->toPlainText(), u"before "_s);
    QVERIFY(m_open->says(u"too long"_s));
}

void GoalEditorTest::emptiedTitleIsNotSaved()
{
    openEditor();
    auto* title = field<QPlainTextEdit>(u"Title"_s);
    title->setFocus();
    title->selectAll();
    m_open->press(Qt::Key_Delete);
    QCOMPARE(goal().title, u"Ask Dana"_s);
    field<QPlainTextEdit>(u"Why"_s)->setFocus();
    OpenWindow::settle();
    QCOMPARE(title->toPlainText(), u"Ask Dana"_s);
}

void GoalEditorTest::kindShowsItsOwnFields()
{
    openEditor();
    QVERIFY(!field<QLineEdit>(u"Organisation"_s));
    auto* kind = field<QComboBox>(u"Kind"_s);
    kind->setFocus();
    while (kind->currentIndex() != static_cast<int>(GoalKind::Opportunity)) {
        const int before = kind->currentIndex();
        m_open->press(Qt::Key_Down);
        QVERIFY(kind->currentIndex() > before);
    }
    QVERIFY(goal().kind == GoalKind::Opportunity);
    field<QLineEdit>(u"Organisation"_s)->setFocus();
    m_open->type(u"Acme"_s);
    QCOMPARE(goal().parts.opportunity.organisation, u"Acme"_s);
    auto* stage = field<QComboBox>(u"Stage"_s);
    stage->setFocus();
    m_open->press(Qt::Key_Down);
    QCOMPARE(goal().parts.opportunity.stages.size(), size_t(1));
    QCOMPARE(goal().parts.opportunity.stages[0].day, m_open->clock.today());
}

void GoalEditorTest::dayIsSetAtOnePress()
{
    openEditor();
    m_open->click(u"In a week"_s);
    QCOMPARE(goal().due, m_open->clock.today().addDays(7));
    m_open->click(u"No day"_s);
    QVERIFY(goal().due.isNull());
    m_open->click(u"Friday"_s);
    QCOMPARE(goal().due, QDate(2026, 11, 6)); // today is Monday, the second
}

void GoalEditorTest::decisionEndsOnlyInItsWay()
{
    Goal decision = goal();
    decision.kind = GoalKind::Decision;
    QVERIFY(m_open->workspace->editGoal(decision));
    OpenWindow::settle();
    m_open->find<QListView>(u"Next"_s)->setFocus();
    m_open->press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier); // into Doing
    QVERIFY(goal().column == BoardColumn::Doing);
    m_open->press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(goal().column == BoardColumn::Doing);
    QVERIFY(m_open->says(u"decided, deferred or dropped"_s));
    auto* words = field<QPlainTextEdit>(u"What you decide, or why it has to wait"_s);
    QVERIFY(words && words->hasFocus()); // where the person can say it
    m_open->click(u"Put off"_s);
    QVERIFY(goal().column == BoardColumn::Doing);
    words->setFocus();
    m_open->type(u"the budget"_s);
    m_open->click(u"Put off"_s);
    QVERIFY(goal().column == BoardColumn::Done);
    QVERIFY(goal().parts.decision.end == DecisionEnd::Deferred);
}

void GoalEditorTest::previewLoadsNothing()
{
    NotesPreview preview;
    preview.showMarkdown(
        u"# Head\n\n**bold** <b>plain</b> ![x](file:///etc/hostname) <img src='file:///etc/hostname'>"_s);
    QVERIFY(preview.toPlainText().contains(u"<b>plain</b>"_s)); // what a person types is no HTML
    for (const auto type : {QTextDocument::ImageResource, QTextDocument::StyleSheetResource,
                            QTextDocument::HtmlResource, QTextDocument::MarkdownResource}) {
        const QVariant loaded = preview.loadResource(type, QUrl(u"file:///etc/hostname"_s));
        QCOMPARE(loaded.value<QImage>().size(), QSize(1, 1));
    }
    QCOMPARE(preview.document()
                 ->resource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s))
                 .value<QImage>()
                 .size(),
             QSize(1, 1));
    const QString before = preview.toPlainText();
    preview.setSource(QUrl(u"file:///etc/hostname"_s));
    QCOMPARE(preview.toPlainText(), before);
}

void GoalEditorTest::onlyTheWebIsOpened_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << u"https://example.org/a?b=c"_s << true;
    QTest::newRow("capitals") << u"HTTP://example.org"_s << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("relative") << u"notes.md"_s << false;
    QTest::newRow("mail") << u"mailto:a@example.org"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void GoalEditorTest::onlyTheWebIsOpened()
{
    QFETCH(QString, link);
    QFETCH(bool, opens);
    QCOMPARE(NotesPreview::opens(QUrl(link)), opens);
    NotesPreview preview;
    QSignalSpy pressed(&preview, &NotesPreview::linkPressed);
    Q_EMIT preview.anchorClicked(QUrl(link));
    QCOMPARE(pressed.count(), opens ? 1 : 0);
}

void GoalEditorTest::columnIsRenamedInPlace()
{
    auto* name = m_open->find<QListView>(u"Doing"_s);
    QVERIFY(name);
    const QList<QLabel*> labels = m_open->window->findChildren<QLabel*>();
    for (QLabel* label : labels) {
        if (label->isVisible() && label->text() == u"Doing"_s)
            QTest::mouseDClick(label, Qt::LeftButton);
    }
    OpenWindow::settle();
    m_open->type(u"Right now"_s);
    m_open->press(Qt::Key_Return);
    QVERIFY(m_open->says(u"Right now"_s));
    QVERIFY(m_open->find<QListView>(u"Right now, 0 cards"_s));
    m_open->shortcut(Qt::Key_Z);
    QVERIFY(m_open->find<QListView>(u"Doing, 0 cards"_s));
}

void GoalEditorTest::lineUnderstandsDaysKindsAndPeople()
{
    m_open->press(Qt::Key_N);
    m_open->type(u"Call Sofia !fri #talk @Sofia #far"_s);
    m_open->press(Qt::Key_Return);
    const auto cards = goalsIn(m_open->workspace->goals(), BoardColumn::Next);
    QCOMPARE(cards.size(), size_t(2));
    const Goal& added = cards.back();
    QCOMPARE(added.title, u"Call Sofia"_s);
    QCOMPARE(added.due, QDate(2026, 11, 6));
    QVERIFY(added.kind == GoalKind::Conversation);
    QCOMPARE(added.person, u"Sofia"_s);
    QVERIFY(added.horizon == Horizon::Far);
}

void GoalEditorTest::archiveAndBinHaveAWayBack()
{
    QVERIFY(m_open->workspace->binGoals({m_goal}));
    const auto trigger = [this](const QString& text) {
        const QList<QAction*> actions = m_open->window->findChildren<QAction*>();
        for (QAction* action : actions) {
            if (action->text().remove(u'&') == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    };
    trigger(u"Show the bin"_s);
    OpenWindow::settle();
    auto* bin = m_open->find<QListWidget>(u"Bin"_s);
    QVERIFY(bin && bin->hasFocus());
    QCOMPARE(bin->count(), 1);
    m_open->press(Qt::Key_Return);
    QVERIFY(!goal().isBinned());
    QCOMPARE(bin->count(), 0);
    QVERIFY(m_open->workspace->moveGoals({m_goal}, BoardColumn::Archive, -1));
    trigger(u"Show the archive"_s);
    OpenWindow::settle();
    m_open->press(Qt::Key_Return);
    QVERIFY(goal().column == BoardColumn::Next);
}

void GoalEditorTest::finishedGoalHasItsMomentUntilItIsUndone()
{
    Goal edited = goal();
    edited.play = Play::TalkSupervisor;
    edited.domain = Domain::Grw;
    QVERIFY(m_open->workspace->editGoal(edited));
    QVERIFY(m_open->workspace->moveGoals({m_goal}, BoardColumn::Done, 0));
    OpenWindow::settle();
    QVERIFY(m_open->says(u"Did it help?"_s));
    QVERIFY(m_open->says(u"Is “Blocked growth” where you want it?"_s));
    m_open->click(u"helped"_s);
    QVERIFY(goal().helped == Helped::Yes);
    auto* mark = m_open->find<QLineEdit>(u"How will you mark it?"_s);
    mark->setFocus();
    m_open->type(u"cake"_s);
    m_open->press(Qt::Key_Return);
    QCOMPARE(goal().mark, u"cake"_s);
    for (int i = 0; i < 3; ++i)
        m_open->shortcut(Qt::Key_Z);
    QVERIFY(goal().column == BoardColumn::Next);
    QVERIFY(!m_open->says(u"Did it help?"_s));
}

void GoalEditorTest::winIsOfferedOnce()
{
    QVERIFY(m_open->workspace->moveGoals({m_goal}, BoardColumn::Done, 0));
    OpenWindow::settle();
    m_open->click(u"Log it as a win"_s);
    QVERIFY(m_open->says(u"Logged as a win."_s));
    QVERIFY(!m_open->find<QPushButton>(u"Log it as a win"_s));
    const auto wins = m_open->workspace->entries({}, 0, 10);
    QVERIFY(wins);
    QCOMPARE(wins->size(), size_t(1));
    QCOMPARE(wins->front().text, u"Ask Dana"_s);
    QVERIFY(wins->front().goal == m_goal);
    QVERIFY(m_open->workspace->moveGoals({m_goal}, BoardColumn::Next, 0));
    QVERIFY(m_open->workspace->moveGoals({m_goal}, BoardColumn::Done, 0));
    OpenWindow::settle();
    QVERIFY(m_open->says(u"Done: "_s));
    QVERIFY(!m_open->find<QPushButton>(u"Log it as a win"_s));
}

void GoalEditorTest::whatIsWrittenDownAsDoneHasItsMomentToo()
{
    m_open->find<QLineEdit>(u"Add a goal to Done"_s)->setFocus();
    m_open->type(u"Said no to a third meeting"_s);
    m_open->press(Qt::Key_Return);
    QVERIFY(m_open->says(u"Said no to a third meeting"_s));
    m_open->click(u"Log it as a win"_s);
    const auto wins = m_open->workspace->entries({}, 0, 10);
    QVERIFY(wins && wins->size() == 1);
    QCOMPARE(wins->front().text, u"Said no to a third meeting"_s);
    QVERIFY(m_open->workspace->undo() && m_open->workspace->undo());
    OpenWindow::settle();
    QVERIFY(!m_open->find<QLineEdit>(u"How will you mark it?"_s));
}

void GoalEditorTest::whatComesBackFromTheBinWasFinishedBefore()
{
    QVERIFY(m_open->workspace->moveGoals({m_goal}, BoardColumn::Done, 0));
    OpenWindow::settle();
    QVERIFY(m_open->find<QLineEdit>(u"How will you mark it?"_s));
    QVERIFY(m_open->workspace->binGoals({m_goal}));
    OpenWindow::settle();
    QVERIFY(!m_open->find<QLineEdit>(u"How will you mark it?"_s));
    QVERIFY(m_open->workspace->restoreGoal(m_goal));
    OpenWindow::settle();
    QVERIFY(!m_open->find<QLineEdit>(u"How will you mark it?"_s));
}

void GoalEditorTest::justStartKeepsItsMinutes()
{
    openEditor();
    m_open->click(u"Just start"_s); // two actions from the board: Enter, and this
    QVERIFY(m_open->workspace->timer());
    QVERIFY(m_open->says(u"Working on"_s));
    m_open->clock.addSeconds(qint64{4} * 60);
    m_open->click(u"Stop"_s);
    QCOMPARE(goal().minutes, 4);
    QVERIFY(!m_open->says(u"Working on"_s));
}

void GoalEditorTest::justStartOutlivesTheWindow()
{
    QVERIFY(m_open->workspace->startTimer(m_goal, 10));
    m_open->window.reset();
    m_open->clock.addSeconds(qint64{3} * 3600);
    m_open->show(Tab::Goals);
    QVERIFY(m_open->says(u"Stop here, or go on?"_s));
    auto* pulled = m_open->find<QLineEdit>(u"What pulled me away?"_s);
    pulled->setFocus();
    m_open->type(u"a call"_s);
    m_open->click(u"Go on"_s);
    QCOMPARE(goal().minutes, 10);
    QCOMPARE(goal().history.back().note, u"a call"_s);
    QVERIFY(m_open->workspace->timer());
    QCOMPARE(m_open->workspace->timer()->startedAt, m_open->clock.now());
}

QTEST_MAIN(GoalEditorTest)
#include "goal_editor_test.moc"
