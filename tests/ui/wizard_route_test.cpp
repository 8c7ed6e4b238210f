// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/wizard_route.h"

#include <QTest>

using namespace unrut;

class WizardRouteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void routeHasFourStatementsAPageAndOneScaleEach();
    void resumesAtThePageItWasLeftAt_data();
    void resumesAtThePageItWasLeftAt();
    void importanceIsAskedInAFixedOrder();
};

void WizardRouteTest::routeHasFourStatementsAPageAndOneScaleEach()
{
    for (const CheckForm form : {CheckForm::Short, CheckForm::Full}) {
        Check draft;
        draft.form = form;
        draft.orderSeed = 7;
        int statements = 0;
        for (const WizardPage& page : wizardRoute(draft)) {
            QVERIFY(page.items.size() <= statementsPerPage);
            for (const ItemIndex item : page.items) {
                const AnswerScale scale = checkItems()[static_cast<size_t>(item)].scale;
                QCOMPARE(page.stage, scale == AnswerScale::Frequency ? WizardStage::FourWeeks : WizardStage::Now);
            }
            if (!page.items.empty())
                QCOMPARE(page.firstNumber, statements + 1);
            statements += static_cast<int>(page.items.size());
        }
        QCOMPARE(statements, form == CheckForm::Short ? shortItemCount : itemCount);
    }
}

void WizardRouteTest::resumesAtThePageItWasLeftAt_data()
{
    QTest::addColumn<int>("answered");
    QTest::addColumn<int>("page");
    QTest::newRow("nothing yet") << 0 << 0;
    QTest::newRow("in the middle of a page") << 6 << 2;
    QTest::newRow("at the end of a page") << 8 << 3;
}

void WizardRouteTest::resumesAtThePageItWasLeftAt()
{
    QFETCH(const int, answered);
    QFETCH(const int, page);
    Check draft;
    const std::vector<ItemIndex> order = itemOrder(draft.form, draft.orderSeed);
    for (int i = 0; i < answered; ++i)
        draft.answers[static_cast<size_t>(order[static_cast<size_t>(i)])] = Answer::given(50);
    QCOMPARE(resumePage(wizardRoute(draft), draft), page);
    draft.events.set(0);
    QCOMPARE(wizardRoute(draft)[static_cast<size_t>(resumePage(wizardRoute(draft), draft))].stage, WizardStage::Events);
}

void WizardRouteTest::importanceIsAskedInAFixedOrder()
{
    Check draft;
    QVERIFY(importanceDomains(draft).empty());
    for (ItemIndex item = 0; item < itemCount; ++item) {
        const CheckItem& row = checkItems()[static_cast<size_t>(item)];
        // Later domains weigh more, so an order by weight would be the model's turned round.
        const int weight = static_cast<int>(row.domain) >= domainCount - 4 ? 100 : 25;
        draft.answers[static_cast<size_t>(item)] = Answer::given(row.reverse ? 100 - weight : weight);
    }
    const std::vector<Domain> asked = importanceDomains(draft);
    const std::vector<Domain> expected{Domain::Val, Domain::App, Domain::Rel, Domain::Dec};
    QCOMPARE(asked, expected);
}

QTEST_APPLESS_MAIN(WizardRouteTest)
#include "wizard_route_test.moc"
