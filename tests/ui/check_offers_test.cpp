// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "result_fixture.h"

#include "assess/compare_dialog.h"
#include "assess/history_dialog.h"
#include "assess/rest_panel.h"

#include <domain/check_rhythm.h>
#include <theme/colours.h>
#include <theme/style.h>
#include <wording/check_words.h>
#include <wording/result_words.h>

#include <QLineEdit>
#include <QListView>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

Check shortCheck(QDate day)
{
    Check check = blockedGrowth(day);
    check.form = CheckForm::Short;
    for (ItemIndex item = 0; item < itemCount; ++item) {
        if (!isInForm(item, CheckForm::Short))
            check.answers[static_cast<size_t>(item)] = {};
    }
    return check;
}

QDate daysAgo(int days)
{
    return FakeClock().today().addDays(-days);
}

} // namespace

/// What is offered beside a result, the safety card's end, and the list of older assessments.
class CheckOffersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRestOfAShortFormIsAnsweredIntoTheSameCheck();
    void theSecondCheckIsOfferedOnce();
    void theNextCheckIsOfferedAfterFourWeeks();
    void theSafetyCardEndsWhenSomebodyKnows();
    void ownContactsComeFirstOnTheCard();
    void theWayOutIsOffered();
    void whatHelpedComesFirstWhenItGetsWorse();
    void twoOlderAssessmentsAreCompared();
    void aNoteIsKeptAndShown();
    void theBinGivesBack();
    void aTrendIsOnlyCalledSoWhenItIsOne();
};

void CheckOffersTest::initTestCase()
{
    QApplication::setStyle(makeStyle());
    QApplication::setPalette(paletteFor(lightColours()));
}

void CheckOffersTest::theRestOfAShortFormIsAnsweredIntoTheSameCheck()
{
    ResultWindow window(shortCheck(daysAgo(1)));
    QVERIFY(window.says(u"A few more statements"_s));
    const QDate today = window.clock.today();
    const std::vector<ItemIndex> asked = restItemsOn(window.workspace->checks().front(), today);
    QCOMPARE(asked.size(), size_t(4));
    for (const ItemIndex item : asked) {
        QVERIFY(window.says(wording::itemText(item)));
        for (QAbstractButton* button : window.visible<QAbstractButton>()) {
            if (button->accessibleName().contains(wording::itemText(item)) && button->isVisible()) {
                button->click();
                break;
            }
        }
        AssessWindow::settle();
        QVERIFY(window.workspace->checks().front().answers[static_cast<size_t>(item)] == Answer::given(0));
    }
    QCOMPARE(window.workspace->checks().size(), size_t(1));
    QVERIFY2(!window.says(u"A few more statements"_s), "four a day are enough");
    QVERIFY(!window.workspace->undoVerb() || *window.workspace->undoVerb() == Verb::RecordCheck);
}

void CheckOffersTest::theSecondCheckIsOfferedOnce()
{
    ResultWindow window(blockedGrowth(daysAgo(4)));
    QVERIFY(window.says(u"A second assessment now"_s));
    window.click(u"No second one"_s);
    QVERIFY(!window.says(u"A second assessment now"_s));
    QVERIFY(window.workspace->undo());
    AssessWindow::settle();
    QVERIFY(window.says(u"A second assessment now"_s));
    ResultWindow tired(checkWith({{Domain::Exh, 100}}, 25, daysAgo(4)));
    QVERIFY2(!tired.says(u"A second assessment now"_s), "never while recovering comes first");
}

void CheckOffersTest::theNextCheckIsOfferedAfterFourWeeks()
{
    ResultWindow early(blockedGrowth(daysAgo(27)));
    QVERIFY(!early.button(u"Not now"_s));
    ResultWindow due(blockedGrowth(daysAgo(28)));
    QVERIFY(due.button(u"Take it now"_s));
    due.click(u"Not now"_s);
    QVERIFY(!due.button(u"Take it now"_s));
}

void CheckOffersTest::theSafetyCardEndsWhenSomebodyKnows()
{
    Check check = blockedGrowth(daysAgo(10));
    check.screen = {Answer::given(100), Answer::given(0), Answer::given(0)};
    ResultWindow window(check);
    QVERIFY(window.says(wording::safetyCard().title));
    window.click(wording::safetyCard().spoken);
    QVERIFY(!window.says(wording::safetyCard().title));
    QVERIFY(!window.workspace->standing()->recommendation.safetyCard);
    QVERIFY(window.workspace->undo());
    AssessWindow::settle();
    QVERIFY(window.says(wording::safetyCard().title));
}

void CheckOffersTest::ownContactsComeFirstOnTheCard()
{
    Check check = blockedGrowth(daysAgo(10));
    check.screen = {Answer::given(100), Answer::given(0), Answer::given(0)};
    ResultWindow window(check);
    window.settings.setCarePerson(u"Dana"_s);
    window.settings.setCareNumber(u"0123 456"_s);
    window.restart();
    for (const QLabel* label : window.visible<QLabel>()) {
        if (!label->text().contains(u"Dana"_s))
            continue;
        QVERIFY(label->text().indexOf(u"Dana"_s) < label->text().indexOf(u"0123 456"_s));
        QVERIFY(label->text().indexOf(u"0123 456"_s) < label->text().indexOf(wording::safetyCard().numbers.front()));
        QVERIFY2(label->font().weight() > QFont::Normal, "a number to call is found at a glance");
        return;
    }
    QFAIL("the own contacts are not on the card");
}

void CheckOffersTest::theWayOutIsOffered()
{
    ResultWindow window(checkWith({{Domain::Exh, 50}, {Domain::Int, 100}}, 25, daysAgo(60)));
    for (const int ago : {30, 2})
        QVERIFY(window.workspace->recordCheck(checkWith({{Domain::Exh, 25}, {Domain::Int, 25}}, 25, daysAgo(ago))));
    AssessWindow::settle();
    window.click(u"Open the page"_s);
    QVERIFY(window.workspace->arrival());
    QCOMPARE(window.shell.tabs, (std::vector{Tab::Progress}));
    QVERIFY(!window.button(u"Open the page"_s));
}

void CheckOffersTest::whatHelpedComesFirstWhenItGetsWorse()
{
    ResultWindow window(checkWith({{Domain::Int, 25}}, 25, daysAgo(30)));
    window.clock.addDays(-20);
    QVERIFY(window.workspace->openArrival());
    Arrival arrival = *window.workspace->arrival();
    arrival.letter = u"Call Marcus first."_s;
    QVERIFY(window.workspace->editArrival(arrival));
    window.clock.addDays(20);
    QVERIFY(!window.says(u"What helped last time"_s));
    QVERIFY(window.workspace->recordCheck(checkWith({{Domain::Int, 100}, {Domain::Exh, 100}}, 25, daysAgo(1))));
    AssessWindow::settle();
    QVERIFY(window.says(u"What helped last time"_s));
    QVERIFY(window.says(u"Call Marcus first."_s));
}

void CheckOffersTest::twoOlderAssessmentsAreCompared()
{
    ResultWindow window(checkWith({{Domain::Grw, 100}}, 25, daysAgo(60)));
    QVERIFY(window.workspace->recordCheck(checkWith({{Domain::Grw, 25}}, 25, daysAgo(30))));
    QVERIFY(window.workspace->recordCheck(checkWith({{Domain::Grw, 50}}, 25, daysAgo(2))));
    window.choose(u"Older assessments..."_s);
    auto* dialog = window.dialog<HistoryDialog>();
    auto* list = dialog->findChild<QListView*>();
    list->selectionModel()->select(list->model()->index(1, 0), QItemSelectionModel::ClearAndSelect);
    list->selectionModel()->select(list->model()->index(2, 0), QItemSelectionModel::Select);
    ResultWindow::press(dialog, u"Compare two"_s);
    auto* compared = dialog->findChild<CompareDialog*>();
    QVERIFY(compared);
    QStringList said;
    for (const QLabel* label : compared->findChildren<QLabel*>())
        said.append(label->text());
    QVERIFY(said.contains(wording::verdictWords(Verdict::ClearBetter)));
    QVERIFY(said.contains(u"about the same"_s));
    QCOMPARE(said.count(wording::domainName(Domain::Grw)), 1);
}

void CheckOffersTest::aNoteIsKeptAndShown()
{
    ResultWindow window(blockedGrowth(daysAgo(9)));
    window.choose(u"Older assessments..."_s);
    auto* dialog = window.dialog<HistoryDialog>();
    auto* note = dialog->findChild<QLineEdit*>();
    QVERIFY(note->isEnabled());
    QTest::keyClicks(note, u"a hard month"_s);
    QCOMPARE(window.workspace->checks().front().note, u"a hard month"_s);
    QVERIFY(window.workspace->undoVerb() == Verb::AnnotateCheck);
    ResultWindow::press(dialog, u"Close"_s);
    QVERIFY(window.says(u"a hard month"_s));
}

void CheckOffersTest::theBinGivesBack()
{
    ResultWindow window(blockedGrowth(daysAgo(9)));
    QVERIFY(window.workspace->recordCheck(checkWith({{Domain::Wkl, 100}}, 25, daysAgo(2))));
    window.choose(u"Older assessments..."_s);
    auto* dialog = window.dialog<HistoryDialog>();
    auto* list = dialog->findChild<QListView*>();
    list->setCurrentIndex(list->model()->index(1, 0));
    ResultWindow::press(dialog, u"Move to the bin"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    ResultWindow::press(dialog, u"Show the bin"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    ResultWindow::press(dialog, u"Put it back"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(finishedChecks(window.workspace->checks()).size(), size_t(2));
}

void CheckOffersTest::aTrendIsOnlyCalledSoWhenItIsOne()
{
    ResultWindow window(checkWith({{Domain::Exh, 100}, {Domain::Int, 100}}, 25, daysAgo(200)));
    const auto said = [&] {
        window.choose(u"Older assessments..."_s);
        auto* dialog = window.dialog<HistoryDialog>();
        QStringList texts;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            texts.append(label->text());
        delete dialog;
        return texts.join(u'\n');
    };
    QVERIFY(!said().contains(u"trend"_s));
    for (const int burden : {75, 75, 50, 50, 25, 25}) {
        const int ago = 172 - 28 * static_cast<int>(window.workspace->checks().size() - 1);
        QVERIFY(
            window.workspace->recordCheck(checkWith({{Domain::Exh, burden}, {Domain::Int, burden}}, 25, daysAgo(ago))));
    }
    AssessWindow::settle();
    QVERIFY(said().contains(u"A rising trend"_s));
}

QTEST_MAIN(CheckOffersTest)
#include "check_offers_test.moc"
