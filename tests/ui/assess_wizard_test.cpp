// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess_fixture.h"

#include "assess/events_page.h"
#include "assess/question_list.h"
#include "assess/wizard_route.h"

#include <theme/colours.h>
#include <theme/style.h>
#include <wording/check_words.h>

#include <QCheckBox>
#include <QFile>
#include <QTest>

using namespace unrut;

namespace {

Qt::Key digit(int number)
{
    return static_cast<Qt::Key>(Qt::Key_0 + number);
}

QString numberOf(int statement)
{
    return QStringLiteral("%1.").arg(statement);
}

} // namespace

class AssessWizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keyboardAloneGoesFromStartToResult();
    void everyAnswerIsInTheFileAtOnce();
    void goesOnWhereItWasLeftAfterARestart();
    void digitAfterTheLastAnswerChangesNothing();
    void aScreenReadersToggleIsAnAnswer();
    void arrowsMoveBetweenAnswersWithoutChoosing();
    void upAndDownMoveBetweenStatements();
    void altLeftGoesBack();
    void altLeftGoesBackFromATickToo();
    void openStatementsAreNotedKindly();
    void withoutAnAnswerThereIsNoResult();
    void answersAllAlikeAreAskedAbout();
    void finishLaterKeepsTheDraftInSight();
    void thrownAwayComesBackWithUndo();
    void undoneFinishIsADraftAgain();
    void failedSaveShowsWhatIsStored();
    void stagesAreGoneToByClick();
    void everyControlHasAName();
    void nothingIsCut_data();
    void nothingIsCut();
};

void AssessWizardTest::initTestCase()
{
    QApplication::setStyle(makeStyle());
    QApplication::setPalette(paletteFor(lightColours()));
}

void AssessWizardTest::keyboardAloneGoesFromStartToResult()
{
    AssessWindow window;
    window.show();
    window.page->firstFocus()->setFocus();
    window.press(Qt::Key_Space); // Begin
    int statement = 0;
    while (window.page->findChild<QuestionList*>() && statement < shortItemCount) {
        window.press(digit(statement == 3 ? 0 : statement % 5 + 1));
        ++statement;
        QVERIFY(window.workspace->draft());
        QCOMPARE(answeredCount(*window.workspace->draft()), statement);
        if (QApplication::focusWidget() == window.button(QStringLiteral("Next")))
            window.press(Qt::Key_Return);
    }
    QCOMPARE(statement, shortItemCount);
    window.press(Qt::Key_Space); // the first event
    QVERIFY(window.workspace->draft()->events.test(0));
    window.press(Qt::Key_Return);
    window.press(Qt::Key_1);
    window.press(Qt::Key_0);
    QVERIFY(window.workspace->draft()->screen[1] == Answer::doesNotApply());
    window.press(Qt::Key_Return);
    window.press(Qt::Key_3);
    QCOMPARE(window.workspace->draft()->importance.size(), size_t(1));
    QVERIFY(!window.workspace->standing());
    window.press(Qt::Key_Return);
    QVERIFY(window.workspace->standing());
    QVERIFY(!window.workspace->draft());
    QVERIFY(window.button(QStringLiteral("Save PDF...")));
    window.press(Qt::Key_Return); // once too often
    QCOMPARE(window.shell.reports, 0);
    QVERIFY(window.workspace->standing() && !window.workspace->draft());
    window.press(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() == window.button(QStringLiteral("Save PDF...")));
    QVERIFY(window.shell.errors.empty());
}

void AssessWizardTest::everyAnswerIsInTheFileAtOnce()
{
    AssessWindow window;
    window.show();
    window.click(QStringLiteral("Begin · about three minutes"));
    const std::vector<ItemIndex> order = itemOrder(CheckForm::Short, window.workspace->draft()->orderSeed);
    for (int i = 0; i < 4; ++i) {
        window.press(digit(i + 1));
        const std::optional<Check> stored = window.draftInFile();
        QVERIFY(stored);
        QVERIFY(stored->answers[static_cast<size_t>(order[static_cast<size_t>(i)])] == Answer::given(25 * i));
        QCOMPARE(answeredCount(*stored), i + 1);
    }
    QCOMPARE(window.shell.sentences.count(QStringLiteral("Draft saved")), 4);
}

void AssessWizardTest::goesOnWhereItWasLeftAfterARestart()
{
    AssessWindow window;
    window.show();
    window.click(QStringLiteral("Full form · about seven minutes"));
    for (int i = 0; i < 4; ++i)
        window.press(Qt::Key_2);
    window.press(Qt::Key_Return);
    window.press(Qt::Key_5);
    window.restart();
    window.click(QStringLiteral("Go on · 5 of 51 answered"));
    QVERIFY(window.says(numberOf(5)));
    const auto* list = window.page->findChild<QuestionList*>();
    QVERIFY(list);
    QCOMPARE(list->current(), 1);
    const std::vector<ItemIndex> order = itemOrder(CheckForm::Full, window.workspace->draft()->orderSeed);
    QVERIFY(QApplication::focusWidget()->accessibleName().startsWith(wording::itemText(order[5])));
    QCOMPARE(window.visible<QuestionBox>().front()->chosen(), 4);
}

void AssessWizardTest::digitAfterTheLastAnswerChangesNothing()
{
    AssessWindow window;
    window.show();
    window.click(QStringLiteral("Begin · about three minutes"));
    for (int i = 0; i < 4; ++i)
        window.press(Qt::Key_4);
    const Check before = *window.workspace->draft();
    window.press(Qt::Key_1);
    QVERIFY(*window.workspace->draft() == before);
}

void AssessWizardTest::aScreenReadersToggleIsAnAnswer()
{
    AssessWindow window;
    window.show();
    window.click(QStringLiteral("Begin · about three minutes"));
    const std::vector<QAbstractButton*> buttons = window.visible<QAbstractButton>();
    const auto often = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton* button) {
        return button->text() == wording::answerLabel(AnswerScale::Frequency, 75);
    });
    QVERIFY(often != buttons.end());
    (*often)->toggle();
    const std::optional<Check> draft = window.draftInFile();
    QVERIFY(draft);
    QCOMPARE(std::count(draft->answers.begin(), draft->answers.end(), Answer::given(75)), 1);
}

void AssessWizardTest::arrowsMoveBetweenAnswersWithoutChoosing()
{
    AssessWindow window;
    window.show();
    window.click(QStringLiteral("Begin · about three minutes"));
    window.press(Qt::Key_Right);
    window.press(Qt::Key_Right);
    QCOMPARE(answeredCount(*window.workspace->draft()), 0);
    window.press(Qt::Key_Space);
    QCOMPARE(window.visible<QuestionBox>().front()->chosen(), 2);
    window.press(Qt::Key_Left);
    QCOMPARE(window.visible<QuestionBox>().front()->chosen(), 2);
    QCOMPARE(answeredCount(*window.workspace->draft()), 1);
}

void AssessWizardTest::upAndDownMoveBetweenStatements()
{
    AssessWindow window;
    window.show();
    window.click(QStringLiteral("Begin · about three minutes"));
    const auto* list = window.page->findChild<QuestionList*>();
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Down);
    QCOMPARE(list->current(), 2);
    window.press(Qt::Key_Up);
    QCOMPARE(list->current(), 1);
    window.press(Qt::Key_5);
    QCOMPARE(window.visible<QuestionBox>()[1]->chosen(), 4);
    QCOMPARE(window.visible<QuestionBox>()[0]->chosen(), noAnswer);
}

void AssessWizardTest::altLeftGoesBack()
{
    AssessWindow window;
    window.show();
    window.click(QStringLiteral("Begin · about three minutes"));
    window.press(Qt::Key_Return);
    QVERIFY(window.says(numberOf(5)));
    window.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(window.says(numberOf(1)));
    window.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(window.says(QStringLiteral("What it is not")));
}

void AssessWizardTest::altLeftGoesBackFromATickToo()
{
    AssessWindow window;
    window.show();
    window.click(QStringLiteral("Begin · about three minutes"));
    for (int page = 0; page < 20 && !window.says(EventsPage::usualIntroduction()); ++page)
        window.press(Qt::Key_Return);
    QVERIFY(window.says(EventsPage::usualIntroduction()));
    QVERIFY(qobject_cast<QCheckBox*>(QApplication::focusWidget()));
    window.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!window.says(EventsPage::usualIntroduction()));
}

void AssessWizardTest::openStatementsAreNotedKindly()
{
    AssessWindow window;
    window.show();
    window.click(QStringLiteral("Begin · about three minutes"));
    window.press(Qt::Key_3);
    window.press(Qt::Key_Return);
    QVERIFY(window.says(QStringLiteral("That is fine")));
    for (int i = 0; i < 4; ++i)
        window.press(Qt::Key_3);
    window.press(Qt::Key_Return);
    QVERIFY(!window.says(QStringLiteral("That is fine")));
}

void AssessWizardTest::withoutAnAnswerThereIsNoResult()
{
    AssessWindow window;
    window.show();
    window.click(QStringLiteral("Begin · about three minutes"));
    for (int i = 0; i < 20 && !window.button(QStringLiteral("Go to the statements")); ++i)
        window.press(Qt::Key_Return);
    QVERIFY(window.workspace->draft());
    QVERIFY(!window.workspace->standing());
    window.click(QStringLiteral("Go to the statements"));
    QVERIFY(window.says(numberOf(1)));
}

void AssessWizardTest::answersAllAlikeAreAskedAbout()
{
    AssessWindow window;
    window.show();
    QVERIFY(window.workspace->beginDraft(CheckForm::Short));
    for (ItemIndex item = 0; item < itemCount; ++item) {
        if (isInForm(item, CheckForm::Short))
            QVERIFY(window.workspace->answerDraft(item, Answer::given(75)));
    }
    window.page->takeCheck();
    for (int i = 0; i < 20 && !window.says(wording::straightLinedQuestion()); ++i)
        window.press(Qt::Key_Return);
    QVERIFY(window.says(wording::straightLinedQuestion()));
    QVERIFY(window.workspace->draft());
    window.click(QStringLiteral("Look at them again"));
    QVERIFY(window.says(numberOf(1)));
    for (int i = 0; i < 20 && !window.says(wording::straightLinedQuestion()); ++i)
        window.press(Qt::Key_Return);
    window.click(QStringLiteral("Keep them and show my result"));
    QVERIFY(window.workspace->standing());
}

void AssessWizardTest::finishLaterKeepsTheDraftInSight()
{
    AssessWindow window;
    window.show();
    window.click(QStringLiteral("Begin · about three minutes"));
    window.press(Qt::Key_3);
    window.click(QStringLiteral("Save and finish later"));
    QVERIFY(window.button(QStringLiteral("Go on · 1 of 27 answered")));
    QVERIFY(window.workspace->draft());
}

void AssessWizardTest::thrownAwayComesBackWithUndo()
{
    AssessWindow window;
    window.show();
    window.click(QStringLiteral("Begin · about three minutes"));
    window.press(Qt::Key_3);
    window.click(QStringLiteral("Save and finish later"));
    window.click(QStringLiteral("Throw these answers away"));
    QVERIFY(!window.workspace->draft());
    QVERIFY(window.button(QStringLiteral("Begin · about three minutes")));
    QVERIFY(window.workspace->undo());
    AssessWindow::settle();
    QVERIFY(window.button(QStringLiteral("Go on · 1 of 27 answered")));
}

void AssessWizardTest::undoneFinishIsADraftAgain()
{
    AssessWindow window;
    window.show();
    QVERIFY(window.workspace->beginDraft(CheckForm::Short));
    QVERIFY(window.workspace->answerDraft(0, Answer::given(75)));
    QVERIFY(window.workspace->finishDraft());
    AssessWindow::settle();
    QVERIFY(window.button(QStringLiteral("Take it again")));
    QVERIFY(window.workspace->undo());
    AssessWindow::settle();
    QVERIFY(!window.button(QStringLiteral("Take it again")));
    QVERIFY(window.button(QStringLiteral("Go on · 1 of 27 answered")));
}

void AssessWizardTest::failedSaveShowsWhatIsStored()
{
    AssessWindow window;
    window.show();
    window.click(QStringLiteral("Begin · about three minutes"));
    window.press(Qt::Key_3);
    QVERIFY(QFile::remove(window.journal.path()));
    window.press(Qt::Key_5);
    QCOMPARE(window.shell.errors.size(), size_t(1));
    QCOMPARE(window.visible<QuestionBox>()[1]->chosen(), noAnswer);
    QCOMPARE(window.page->findChild<QuestionList*>()->current(), 1);
    QCOMPARE(answeredCount(*window.workspace->draft()), 1);
}

void AssessWizardTest::stagesAreGoneToByClick()
{
    AssessWindow window;
    window.show();
    window.click(QStringLiteral("Begin · about three minutes"));
    window.click(QStringLiteral("What happened"));
    QCOMPARE(window.visible<QCheckBox>().size(), size_t(eventCount));
    QVERIFY(!window.button(QStringLiteral("Your result"))->isEnabled());
    QVERIFY(!window.button(QStringLiteral("What matters to you"))->isEnabled());
}

void AssessWizardTest::everyControlHasAName()
{
    AssessWindow window;
    window.show();
    QCOMPARE(window.namelessThings().join(QLatin1Char(';')), QString());
    window.click(QStringLiteral("Begin · about three minutes"));
    for (QuestionBox* box : window.visible<QuestionBox>()) {
        const QList<QAbstractButton*> answers = box->findChildren<QAbstractButton*>();
        QCOMPARE(answers.size(), 6);
        for (const QAbstractButton* answer : answers)
            QCOMPARE(answer->accessibleName(), QStringLiteral("%1: %2").arg(box->accessibleName(), answer->text()));
    }
    for (int i = 0; i < 12; ++i) {
        QCOMPARE(window.namelessThings().join(QLatin1Char(';')), QString());
        window.press(Qt::Key_3);
        window.press(Qt::Key_Return);
    }
}

void AssessWizardTest::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("900x600") << QSize(900, 500) << 100;
    QTest::newRow("900x600, text 200 %") << QSize(900, 450) << 200;
    QTest::newRow("1280x800") << QSize(1280, 700) << 100;
    QTest::newRow("2560x1440, text 200 %") << QSize(2560, 1300) << 200;
}

void AssessWizardTest::nothingIsCut()
{
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    const TextSize text(percent);
    AssessWindow window(size);
    window.show();
    QCOMPARE(window.cutThings().join(QLatin1Char(';')), QString());
    QVERIFY(window.workspace->beginDraft(CheckForm::Short));
    window.page->takeCheck();
    AssessWindow::settle();
    bool sawAll = false;
    for (int page = 0; page < 20 && !sawAll; ++page) {
        QCOMPARE(window.cutThings().join(QLatin1Char(';')), QString());
        if (window.page->findChild<QuestionList*>())
            window.press(digit(page % 5 + 1));
        sawAll = window.button(QStringLiteral("Show my result")) != nullptr;
        if (!sawAll)
            window.press(Qt::Key_Return);
    }
    QVERIFY(sawAll);
    QCOMPARE(window.cutThings().join(QLatin1Char(';')), QString());
}

QTEST_MAIN(AssessWizardTest)
#include "assess_wizard_test.moc"
