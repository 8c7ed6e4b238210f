// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answered_check.h"
#include "assess_fixture.h"

#include "assess/question_list.h"

#include <wording/check_words.h>

#include <QRegularExpression>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What is said before the first statement, what is not said before the last, and whom it helps at once.
class WizardStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatItIsAndIsNotHowLongAndWhoSeesIt();
    void noScoreIsTakenAlongFromTheLastOne();
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
