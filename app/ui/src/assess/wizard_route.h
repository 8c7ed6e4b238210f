// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/check.h>

#include <vector>

namespace unrut {

/// What the side list shows, in its order.
enum class WizardStage { Before, FourWeeks, Now, Events, Wellbeing, Matters, Result };
constexpr int wizardStageCount = 7;

/// One screen of the wizard.
struct WizardPage
{
    WizardStage stage = WizardStage::Before;
    std::vector<ItemIndex> items; ///< FourWeeks and Now only: at most four
    int firstNumber = 0;          ///< of its first statement, counted over the whole form
    bool operator==(const WizardPage&) const = default;
};

constexpr size_t statementsPerPage = 4;

/// The screens that the draft's form asks for, from Before to Matters. Matters is left out while no area has a
/// score that it could be asked for.
[[nodiscard]] std::vector<WizardPage> wizardRoute(const Check& draft);
/// Where the person left off: the page after the furthest complete one, or the furthest that was begun. Never Before
/// once there is an answer.
[[nodiscard]] int resumePage(const std::vector<WizardPage>& route, const Check& draft);
/// The four areas that weigh most, in the model's order, so that their order tells nothing.
[[nodiscard]] std::vector<Domain> importanceDomains(const Check& draft);
/// Without one there can be no result; 'does not apply' is none.
[[nodiscard]] bool hasAnyAnswer(const Check& draft);
/// True when a statement of the page has neither an answer nor 'does not apply'.
[[nodiscard]] bool hasOpenItems(const WizardPage& page, const Check& draft);

} // namespace unrut
