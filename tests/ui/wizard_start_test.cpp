// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answered_check.h"
#include "assess_fixture.h"

#include "assess/question_list.h"

#include <wording/check_words.h>
#include <wording/translations.h>

#include <QRegularExpression>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What is said before the first statement, what is not said before the last, and whom it helps at once.
class WizardStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatItIsAndIsNotHowLongAndWhoSeesIt();
    void translatedStatementsSayThatNobodyHasTriedThem_data();
    void translatedStatementsSayThatNobodyHasTriedThem();
    void noScoreIsTakenAlongFromTheLastOne();
    void whatMattersIsAskedInAFixedOrderWithoutScores();
    void wornOutPeopleAreToldToRestAfterTheShortForm();
};

void WizardStartTest::itSaysWhatItIsAndIsNotHowLongAndWhoSeesIt()
{
    AssessWindow window;
    window.show();
    for (const char* words : {"What it is", "What it is not", "diagnoses nothing", "How long it takes", "27 statements",
                              "Who sees it", "nothing is sent anywhere"})
        QVERIFY2(window.says(QString::fromUtf8(words)), words);
}

void WizardStartTest::translatedStatementsSayThatNobodyHasTriedThem_data()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = wording::languages();
    for (const QString& language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void WizardStartTest::translatedStatementsSayThatNobodyHasTriedThem()
{
    QFETCH(QString, language);
    wording::Translations translations;
    translations.speak(language);
    const QString note = wording::questionsTranslatedNote();
    QCOMPARE(note.isEmpty(), language == u"en"_s);
    const auto isShown = [&](const AssessWindow& window) {
        const std::vector<QLabel*> labels = window.visible<QLabel>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->text().contains(u"English"_s) || (!note.isEmpty() && label->text() == note);
        });
    };
    AssessWindow first;
    first.show();
    QCOMPARE(isShown(first), !note.isEmpty()); // before the first statement
    AssessWindow again;
    QVERIFY(again.workspace->recordCheck(
        checkWith({{Domain::Grw, 100}}, 25, again.workspace->clock().today().addDays(-30))));
    again.show();
    again.page->takeCheck();
    AssessWindow::settle();
    QVERIFY(again.page->findChild<QuestionList*>());
    QCOMPARE(isShown(again), !note.isEmpty()); // and below those of a page
}

void WizardStartTest::noScoreIsTakenAlongFromTheLastOne()
{
    AssessWindow window;
    QVERIFY(window.workspace->recordCheck(
        checkWith({{Domain::Grw, 100}, {Domain::Wkl, 75}}, 25, window.workspace->clock().today().addDays(-30))));
    window.show();
    window.page->takeCheck();
    AssessWindow::settle();
    int pages = 0;
    while (window.page->findChild<QuestionList*>() && pages < shortItemCount) {
        ++pages;
        for (const QLabel* label : window.visible<QLabel>()) {
            QVERIFY2(!label->text().contains(u"Spark"_s), qPrintable(label->text()));
            for (const Domain domain : allDomains())
                QVERIFY2(!label->text().contains(wording::domainName(domain)), qPrintable(label->text()));
        }
        window.click(u"Next"_s);
    }
    QVERIFY(pages > 5);
}

void WizardStartTest::whatMattersIsAskedInAFixedOrderWithoutScores()
{
    AssessWindow window;
    window.show();
    window.page->takeCheck();
    AssessWindow::settle();
    std::vector<Domain> asked;
    for (int page = 0; page < shortItemCount && asked.empty(); ++page) {
        for (const Domain domain : allDomains()) {
            if (window.says(wording::importanceQuestion(domain)))
                asked.push_back(domain);
        }
        if (!asked.empty())
            break;
        int turn = 0;
        for (const QuestionBox* question : window.visible<QuestionBox>()) {
            question->findChildren<QAbstractButton*>().value(3 + turn++ % 2)->click();
            AssessWindow::settle();
        }
        window.click(window.button(u"Begin"_s) ? u"Begin"_s : u"Next"_s);
    }
    QCOMPARE(asked.size(), size_t(4)); // found in the order of the areas, which is that of the page:
    int below = -1;
    for (const QuestionBox* question : window.visible<QuestionBox>()) {
        QVERIFY(question->y() > below);
        below = question->y();
    }
    for (const QLabel* label : window.visible<QLabel>()) {
        QVERIFY2(!label->text().contains(u"Spark"_s), qPrintable(label->text()));
        for (const Band band : {Band::Calm, Band::Some, Band::Notable, Band::Pressing})
            QVERIFY2(!label->text().contains(wording::bandWord(band)) || band == Band::Some, qPrintable(label->text()));
    }
    const auto* list = window.page->findChild<QuestionList*>();
    QVERIFY(list);
    const auto labels = list->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        const QString text = label->text();
        QVERIFY2(std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }), qPrintable(text));
    }
}

void WizardStartTest::wornOutPeopleAreToldToRestAfterTheShortForm()
{
    AssessWindow window;
    Check check = checkWith({{Domain::Exh, 100}, {Domain::Rec, 100}}, 50, window.workspace->clock().today());
    check.form = CheckForm::Short;
    for (ItemIndex item = 0; item < itemCount; ++item) {
        if (!checkItems()[static_cast<size_t>(item)].inShortForm)
            check.answers[static_cast<size_t>(item)] = {};
    }
    QVERIFY(window.workspace->recordCheck(check));
    const Recommendation so = window.workspace->standing()->recommendation;
    QCOMPARE(so.mode, Mode::RecoverFirst);
    QVERIFY(!so.top.empty());
    QCOMPARE(so.top.front().play, Play::RestSelfcare);
    window.show();
    QVERIFY(window.says(u"Rest comes first"_s));
}

QTEST_MAIN(WizardStartTest)
#include "wizard_start_test.moc"
