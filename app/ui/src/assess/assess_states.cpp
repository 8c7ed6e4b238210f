// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess_page.h"
#include "check_wizard.h"
#include "common/folded_section.h"
#include "common/states.h"
#include "result_view.h"
#include "weights_panel.h"

#include <domain/check.h>
#include <workspace/workspace.h>

namespace unrut {

namespace {

/// A finished assessment of today in which every item weighs \a weight.
Check evenCheck(int weight, QDate day)
{
    Check check;
    check.form = CheckForm::Full;
    check.day = day;
    for (ItemIndex item = 0; item < itemCount; ++item) {
        const bool reverse = checkItems()[static_cast<size_t>(item)].reverse;
        check.answers[static_cast<size_t>(item)] = Answer::given(reverse ? 100 - weight : weight);
    }
    return check;
}

void answerAlike(Workspace& workspace)
{
    constexpr int middle = 50;
    for (ItemIndex item = 0; item < itemCount; ++item)
        static_cast<void>(workspace.answerDraft(item, Answer::given(middle)));
}

} // namespace

void AssessPage::addStates(StateList& states)
{
    states.add(QStringLiteral("draft"), [this] {
        static_cast<void>(workspace().beginDraft(CheckForm::Short));
        refresh();
    });
    states
        .add(QStringLiteral("draft-first"),
             [this] {
                 static_cast<void>(workspace().beginDraft(CheckForm::Full));
                 refresh();
             })
        .on(StateJournal::Empty);
    addWizardStates(states);
    addResultStates(states);
    addLookingBackStates(states);
    result()->addStates(states);
}

void AssessPage::addWizardStates(StateList& states)
{
    const auto open = [this](WizardStage stage) {
        static_cast<void>(workspace().beginDraft(CheckForm::Full));
        answerAlike(workspace());
        goOn(true);
        m_wizard->showStage(stage);
    };
    states.add(QStringLiteral("wizard-before"), [this] { begin(CheckForm::Short, false); }).on(StateJournal::Empty);
    states.add(QStringLiteral("wizard-unanswered"), [this] { begin(CheckForm::Full, true); });
    states.add(QStringLiteral("wizard-four-weeks"), [=] { open(WizardStage::FourWeeks); });
    states.add(QStringLiteral("wizard-now"), [=] { open(WizardStage::Now); });
    states.add(QStringLiteral("wizard-events"), [=] { open(WizardStage::Events); });
    states.add(QStringLiteral("wizard-wellbeing"), [=] { open(WizardStage::Wellbeing); });
    states.add(QStringLiteral("wizard-matters"), [=] { open(WizardStage::Matters); });
    states.add(QStringLiteral("wizard-alike"), [=] { open(WizardStage::Result); });
    states.add(QStringLiteral("wizard-no-answer"), [this] {
        begin(CheckForm::Short, true);
        m_wizard->showStage(WizardStage::Result);
    });
}

void AssessPage::addResultStates(StateList& states)
{
    const auto record = [this](int weight, const WellbeingScreen& screen) {
        Check check = evenCheck(weight, workspace().clock().today());
        check.screen = screen;
        static_cast<void>(workspace().recordCheck(check));
    };
    constexpr int calm = 0;
    constexpr int heaviest = 100;
    states.add(QStringLiteral("result-first"), [=] { record(heaviest, {}); }).on(StateJournal::Empty);
    states.add(QStringLiteral("result-calm"), [=] { record(calm, {}); }).on(StateJournal::Empty);
    states.add(QStringLiteral("result-care"), [=] {
        WellbeingScreen screen;
        screen.fill(Answer::given(heaviest));
        record(heaviest, screen);
    });
    states.add(QStringLiteral("result-sparse"), [this] {
        Check check;
        check.day = workspace().clock().today();
        check.answers.front() = Answer::given(heaviest);
        static_cast<void>(workspace().recordCheck(check));
    });
    states.add(QStringLiteral("history"), [this] { openHistory(); });
    states.add(QStringLiteral("result-older"), [this] { openCheck(finishedChecks(workspace().checks()).front().id); });
}

void ResultView::addStates(StateList& states)
{
    m_weights->addStates(states);
}

void WeightsPanel::addStates(StateList& states)
{
    states.add(QStringLiteral("result-radar"), [this] { showForm(Form::Radar); });
    states.add(QStringLiteral("result-table"), [this] { showForm(Form::Table); });
    states.add(QStringLiteral("result-reading"), [this] { m_reading->setOpen(true); });
}

} // namespace unrut
