// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "result_fixture.h"

#include "assess/history_dialog.h"
#include "common/limit_dialog.h"

#include <theme/colours.h>
#include <theme/style.h>
#include <wording/check_words.h>
#include <wording/play_words.h>
#include <wording/result_words.h>

#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace unrut;

class AssessResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhatWeighsWhyAndWhatToTry();
    void anOlderResultIsSavedAsItself();
    void focusLandsOnTheBoardAndUndoTakesItAway();
    void fullDoingIsAskedAbout_data();
    void fullDoingIsAskedAbout();
    void openCardIsMovedInsteadOfDoubled();
    void addedPlaySaysWhereItIs();
    void groundworkStandsFirstUntilItIsDone();
    void recoverFirstIsSaidKindly();
    void maintainModeHasAPracticeOnly();
    void almostNoAnswersPromiseNothing();
    void safetyCardAndWrongDoneComeFirst();
    void olderAssessmentsCanBeOpened();
    void binnedAssessmentComesBackWithUndo();
    void waitingDraftIsOffered();
    void takingAgainKeepsTheOldResult();
    void changeCarriesItsVerdict();
    void everyControlHasAName();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    static void openOldest(const ResultWindow& window);
};

void AssessResultTest::initTestCase()
{
    QApplication::setStyle(makeStyle());
    QApplication::setPalette(paletteFor(lightColours()));
}

void AssessResultTest::tellsWhatWeighsWhyAndWhatToTry()
{
    ResultWindow window(blockedGrowth({2026, 11, 1}));
    QVERIFY(window.says(QStringLiteral("Your result points to Blocked growth")));
    QVERIFY(window.says(QStringLiteral("1 November 2026")));
    QVERIFY(window.says(QStringLiteral("Why Blocked growth")));
    QVERIFY(window.says(QStringLiteral("“I cannot see a next step for myself here.” Fully true.")));
    QVERIFY(window.says(wording::eventReason(CheckEvent::Passed)));
    QCOMPARE(window.workspace->standing()->recommendation.top.size(), size_t(3));
    const Scores scores = window.workspace->standing()->scores;
    for (size_t place = 0; place < 3; ++place) {
        const Suggestion suggestion = window.top(place);
        QVERIFY(window.says(wording::playName(suggestion.play)));
        QVERIFY(window.says(wording::suggestionReason(suggestion, scores)));
        QVERIFY(window.button(focusButton(wording::playName(suggestion.play))));
    }
    QVERIFY(window.says(wording::noNorms()));
    window.click(QStringLiteral("Save PDF..."));
    QCOMPARE(window.shell.reports, 1);
}

void AssessResultTest::openOldest(const ResultWindow& window)
{
    AssessWindow::settle();
    window.choose(QStringLiteral("Older assessments..."));
    auto* dialog = window.dialog<HistoryDialog>();
    QVERIFY(dialog);
    auto* list = dialog->findChild<QListView*>();
    QCOMPARE(list->model()->rowCount(), 2);
    list->setCurrentIndex(list->model()->index(1, 0));
    ResultWindow::press(dialog, QStringLiteral("Open"));
}

void AssessResultTest::anOlderResultIsSavedAsItself()
{
    ResultWindow window(blockedGrowth({2026, 9, 1}));
    QVERIFY(window.workspace->recordCheck(checkWith({{Domain::App, 75}}, 25, {2026, 11, 1})));
    openOldest(window);
    window.click(QStringLiteral("Save PDF..."));
    QCOMPARE(window.shell.reportedUpTo, QDate(2026, 9, 1));
    window.click(QStringLiteral("Back to the newest"));
    window.click(QStringLiteral("Save PDF..."));
    QVERIFY(window.shell.reportedUpTo.isNull());
}

void AssessResultTest::focusLandsOnTheBoardAndUndoTakesItAway()
{
    ResultWindow window(blockedGrowth({2026, 11, 1}));
    const Suggestion first = window.top(0);
    window.click(focusButton(window.firstPlay()));
    QCOMPARE(window.cards(BoardColumn::Doing).size(), size_t(1));
    const Goal card = window.cards(BoardColumn::Doing).front();
    QCOMPARE(card.title, wording::playName(first.play));
    QCOMPARE(card.play, first.play);
    QCOMPARE(card.domain, Domain::Grw);
    QVERIFY(!card.why.isEmpty());
    QCOMPARE(static_cast<qsizetype>(card.steps.size()), wording::playSteps(first.play).size());
    QCOMPARE(window.shell.worksheets, std::vector<Play>{first.play});
    QVERIFY(window.workspace->undo());
    QVERIFY(window.cards(BoardColumn::Doing).empty());
    AssessWindow::settle();
    QVERIFY(window.button(focusButton(wording::playName(first.play))));
}

void AssessResultTest::fullDoingIsAskedAbout_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<int>("doing");
    QTest::addColumn<int>("next");
    QTest::addColumn<int>("limit");
    QTest::newRow("set aside") << QStringLiteral("Set “\u2068Tidy && sort\u2069” aside") << 1 << 1 << 1;
    QTest::newRow("raise the limit") << QStringLiteral("Raise the limit to 2") << 2 << 0 << 2;
    QTest::newRow("leave it") << QStringLiteral("Leave it as it is") << 1 << 0 << 1;
}

void AssessResultTest::fullDoingIsAskedAbout()
{
    QFETCH(const QString, choice);
    QFETCH(const int, doing);
    QFETCH(const int, next);
    QFETCH(const int, limit);
    ResultWindow window(blockedGrowth({2026, 11, 1}));
    Goal other;
    other.title = QStringLiteral("Tidy & sort");
    other.column = BoardColumn::Doing;
    QVERIFY(window.workspace->addGoal(other));
    window.click(focusButton(window.firstPlay()));
    QCOMPARE(window.cards(BoardColumn::Doing).size(), size_t(1));
    ResultWindow::press(window.dialog<LimitDialog>(), choice);
    QCOMPARE(static_cast<int>(window.cards(BoardColumn::Doing).size()), doing);
    QCOMPARE(static_cast<int>(window.cards(BoardColumn::Next).size()), next);
    QCOMPARE(window.workspace->rules().doingLimit, limit);
    QVERIFY(window.shell.errors.empty());
}

void AssessResultTest::openCardIsMovedInsteadOfDoubled()
{
    ResultWindow window(blockedGrowth({2026, 11, 1}));
    const QString play = window.firstPlay();
    window.click(QStringLiteral("Add to board: %1").arg(play));
    QCOMPARE(window.cards(BoardColumn::Next).size(), size_t(1));
    window.click(focusButton(play));
    QVERIFY(window.cards(BoardColumn::Next).empty());
    QCOMPARE(window.cards(BoardColumn::Doing).size(), size_t(1));
    AssessWindow::settle();
    QVERIFY(!window.button(focusButton(play)));
    QVERIFY(window.button(QStringLiteral("Show the board: %1").arg(play)));
}

void AssessResultTest::addedPlaySaysWhereItIs()
{
    ResultWindow window(blockedGrowth({2026, 11, 1}));
    const QString play = window.firstPlay();
    QAbstractButton* add = window.button(QStringLiteral("Add to board: %1").arg(play));
    add->setFocus();
    add->click();
    AssessWindow::settle();
    QVERIFY(window.says(QStringLiteral("on the board, in Next")));
    QVERIFY(!window.button(QStringLiteral("Add to board: %1").arg(play)));
    // The button that was pressed is gone; the keyboard stays where it was.
    QCOMPARE(QApplication::focusWidget(), window.button(QStringLiteral("Show the board: %1").arg(play)));
    window.click(QStringLiteral("Show the board: %1").arg(play));
    QCOMPARE(window.shell.tabs, std::vector<Tab>{Tab::Goals});
}

void AssessResultTest::groundworkStandsFirstUntilItIsDone()
{
    ResultWindow window(blockedGrowth({2026, 11, 1}));
    const QString trace = wording::playName(Play::TraceSource);
    QVERIFY(window.button(focusButton(trace)));
    Goal done;
    done.title = trace;
    done.play = Play::TraceSource;
    done.column = BoardColumn::Done;
    QVERIFY(window.workspace->addGoal(done));
    AssessWindow::settle();
    QVERIFY(!window.button(focusButton(trace)));
}

void AssessResultTest::recoverFirstIsSaidKindly()
{
    ResultWindow window(checkWith({{Domain::Exh, 100}, {Domain::Wkl, 75}}, 25, {2026, 11, 1}));
    QVERIFY(window.says(wording::modeTitle(Mode::RecoverFirst)));
    QVERIFY(window.says(wording::modeSentence(Mode::RecoverFirst)));
    QVERIFY(window.button(focusButton(wording::playName(Play::RestSelfcare))));
}

void AssessResultTest::maintainModeHasAPracticeOnly()
{
    ResultWindow window(checkWith({}, 0, {2026, 11, 1}));
    QVERIFY(window.says(wording::modeTitle(Mode::Maintain)));
    const QString practice = wording::playName(Play::CelebrateWins);
    QVERIFY(window.says(practice));
    QVERIFY(window.button(QStringLiteral("Add to board: %1").arg(practice)));
    QVERIFY(!window.button(focusButton(practice)));
}

void AssessResultTest::almostNoAnswersPromiseNothing()
{
    Check check;
    check.day = {2026, 11, 1};
    check.answers.front() = Answer::given(0);
    ResultWindow window(check);
    QVERIFY(window.says(QStringLiteral("Too few answers for a result")));
    QVERIFY(window.says(QStringLiteral("Unrut cannot tell from so few answers")));
    QVERIFY(window.says(QStringLiteral("half of its statements are answered (1 of 27 answered).")));
    QVERIFY(!window.says(wording::modeTitle(Mode::Maintain)));
    QVERIFY(!window.says(QStringLiteral("Nothing presses at the moment")));
    QVERIFY(!window.button(QStringLiteral("Add to board: %1").arg(wording::playName(Play::CelebrateWins))));
    for (const QString& repeated : {QStringLiteral("What weighs on you"), QStringLiteral("Why no single area is named"),
                                    QStringLiteral("What to try first")})
        QVERIFY2(!window.says(repeated), qPrintable(repeated));
    QVERIFY(!window.button(QStringLiteral("Save PDF...")));
    QCOMPARE(window.page->firstFocus(), window.button(QStringLiteral("Take it again")));
    QCOMPARE(window.cutThings().join(QLatin1Char(';')), QString());
    window.click(QStringLiteral("Take it again"));
    QVERIFY(window.workspace->draft());
    QVERIFY(window.workspace->draft()->form == CheckForm::Short);
    QVERIFY(window.button(QStringLiteral("Next")));
    window.click(QStringLiteral("Save and finish later"));
    QVERIFY(window.button(QStringLiteral("Go on with it")));
    QVERIFY(!window.button(QStringLiteral("Take it again")));
}

void AssessResultTest::safetyCardAndWrongDoneComeFirst()
{
    Check check = blockedGrowth({2026, 11, 1});
    check.screen = {Answer::given(100), Answer::given(75), Answer::given(0)};
    check.events.set(static_cast<size_t>(CheckEvent::Wrong));
    ResultWindow window(check);
    const auto top = [&](const QString& text) {
        for (QLabel* label : window.visible<QLabel>()) {
            if (label->text() == text)
                return label->mapTo(window.page, QPoint()).y();
        }
        return -1;
    };
    const int safety = top(wording::safetyCard().title);
    const int wrong = top(wording::notARut().title);
    const int suggestions = top(QStringLiteral("What to try first"));
    QVERIFY(safety > 0);
    QVERIFY(wrong > safety);
    QVERIFY(suggestions > wrong);
}

void AssessResultTest::olderAssessmentsCanBeOpened()
{
    ResultWindow window(checkWith({{Domain::Wkl, 100}}, 25, {2026, 10, 1}));
    QVERIFY(window.workspace->recordCheck(blockedGrowth({2026, 11, 1})));
    AssessWindow::settle();
    QVERIFY(window.says(QStringLiteral("Your result points to Blocked growth")));
    openOldest(window);
    QVERIFY(window.says(QStringLiteral("Your result points to Workload")));
    window.click(QStringLiteral("Back to the newest"));
    QVERIFY(window.says(QStringLiteral("Your result points to Blocked growth")));
}

void AssessResultTest::binnedAssessmentComesBackWithUndo()
{
    ResultWindow window(blockedGrowth({2026, 11, 1}));
    window.choose(QStringLiteral("Move this assessment to the bin"));
    QVERIFY(!window.workspace->standing());
    QVERIFY(window.button(QStringLiteral("Begin · about three minutes")));
    QVERIFY(window.workspace->undo());
    AssessWindow::settle();
    QVERIFY(window.says(QStringLiteral("Your result points to Blocked growth")));
}

void AssessResultTest::waitingDraftIsOffered()
{
    ResultWindow window(blockedGrowth({2026, 11, 1}));
    QVERIFY(!window.button(QStringLiteral("Go on with it")));
    QVERIFY(window.workspace->beginDraft(CheckForm::Short));
    AssessWindow::settle();
    QVERIFY(window.says(QStringLiteral("0 of 27 answered")));
    window.click(QStringLiteral("Go on with it"));
    QVERIFY(window.button(QStringLiteral("Next")));
    window.click(QStringLiteral("Save and finish later"));
    window.click(QStringLiteral("Throw these answers away"));
    QVERIFY(!window.button(QStringLiteral("Go on with it")));
}

void AssessResultTest::takingAgainKeepsTheOldResult()
{
    ResultWindow window(blockedGrowth({2026, 11, 1}));
    window.choose(QStringLiteral("Take again, full form"));
    QVERIFY(window.workspace->draft());
    QVERIFY(window.workspace->draft()->form == CheckForm::Full);
    QVERIFY(window.workspace->standing());
    QVERIFY(window.button(QStringLiteral("Next")));
}

void AssessResultTest::changeCarriesItsVerdict()
{
    ResultWindow window(blockedGrowth({2026, 10, 1}));
    QVERIFY(window.workspace->recordCheck(checkWith({{Domain::App, 75}}, 25, {2026, 11, 1})));
    AssessWindow::settle();
    const std::optional<Standing> standing = window.workspace->standing();
    QCOMPARE(standing->changes.size(), size_t(1));
    const QString sentence = wording::verdictSentence(standing->changes.at(Domain::Grw));
    QVERIFY(window.says(QStringLiteral("Blocked growth: %1").arg(sentence)));
    QVERIFY(sentence.contains(wording::verdictWords(Verdict::ClearBetter)));
}

void AssessResultTest::everyControlHasAName()
{
    ResultWindow window(blockedGrowth({2026, 11, 1}));
    QVERIFY(window.workspace->beginDraft(CheckForm::Short));
    AssessWindow::settle();
    QCOMPARE(window.namelessThings().join(QLatin1Char(';')), QString());
}

void AssessResultTest::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("hard");
    for (const bool hard : {false, true}) {
        const char* kind = hard ? ", with every card" : "";
        QTest::addRow("900x600%s", kind) << QSize(900, 500) << 100 << hard;
        QTest::addRow("900x600, text 200 %%%s", kind) << QSize(900, 450) << 200 << hard;
        QTest::addRow("1280x800%s", kind) << QSize(1280, 700) << 100 << hard;
        QTest::addRow("2560x1440, text 200 %%%s", kind) << QSize(2560, 1300) << 200 << hard;
    }
}

void AssessResultTest::nothingIsCut()
{
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    QFETCH(const bool, hard);
    const TextSize text(percent);
    Check check = blockedGrowth({2026, 11, 1});
    if (hard) {
        check.screen = {Answer::given(100), Answer::given(75), Answer::given(0)};
        check.events.set(static_cast<size_t>(CheckEvent::Wrong));
    }
    ResultWindow window(check, size);
    if (hard)
        QVERIFY(window.workspace->beginDraft(CheckForm::Short));
    window.click(QStringLiteral("Show the sums: %1").arg(window.firstPlay()));
    AssessWindow::settle();
    QCOMPARE(window.cutThings().join(QLatin1Char(';')), QString());
}

QTEST_MAIN(AssessResultTest)
#include "assess_result_test.moc"
