// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard_route.h"

#include <domain/scoring.h>

#include <algorithm>

namespace unrut {

namespace {

constexpr size_t domainsAsked = 4;

WizardStage stageOf(ItemIndex item)
{
    const AnswerScale scale = checkItems()[static_cast<size_t>(item)].scale;
    return scale == AnswerScale::Frequency ? WizardStage::FourWeeks : WizardStage::Now;
}

bool isAnswered(const Check& draft, ItemIndex item)
{
    return !draft.answers[static_cast<size_t>(item)].isUnanswered();
}

bool isBegun(const WizardPage& page, const Check& draft)
{
    switch (page.stage) {
    case WizardStage::FourWeeks:
    case WizardStage::Now:
        return std::any_of(page.items.begin(), page.items.end(),
                           [&](ItemIndex item) { return isAnswered(draft, item); });
    case WizardStage::Events:
        return draft.events.any();
    case WizardStage::Wellbeing:
        return std::any_of(draft.screen.begin(), draft.screen.end(),
                           [](const Answer& answer) { return !answer.isUnanswered(); });
    case WizardStage::Matters:
        return !draft.importance.empty();
    case WizardStage::Before:
    case WizardStage::Result:
        return false;
    }
    return false;
}

bool isComplete(const WizardPage& page, const Check& draft)
{
    const bool asksStatements = page.stage == WizardStage::FourWeeks || page.stage == WizardStage::Now;
    return asksStatements && !hasOpenItems(page, draft);
}

} // namespace

std::vector<WizardPage> wizardRoute(const Check& draft)
{
    std::vector<WizardPage> route{{WizardStage::Before, {}, 0}};
    int number = 1;
    for (const ItemIndex item : itemOrder(draft.form, draft.orderSeed)) {
        const WizardPage& last = route.back();
        if (last.stage != stageOf(item) || last.items.size() == statementsPerPage)
            route.push_back({stageOf(item), {}, number});
        route.back().items.push_back(item);
        ++number;
    }
    route.push_back({WizardStage::Events, {}, 0});
    route.push_back({WizardStage::Wellbeing, {}, 0});
    if (!importanceDomains(draft).empty())
        route.push_back({WizardStage::Matters, {}, 0});
    return route;
}

int resumePage(const std::vector<WizardPage>& route, const Check& draft)
{
    for (size_t page = route.size(); page > 0; --page) {
        const WizardPage& candidate = route[page - 1];
        if (isBegun(candidate, draft)) {
            const bool goOn = isComplete(candidate, draft) && page < route.size();
            return static_cast<int>(goOn ? page : page - 1);
        }
    }
    return 0;
}

std::vector<Domain> importanceDomains(const Check& draft)
{
    std::vector<Domain> domains = rankedDomains(score(draft));
    domains.resize(std::min(domains.size(), domainsAsked));
    std::sort(domains.begin(), domains.end());
    return domains;
}

bool hasAnyAnswer(const Check& draft)
{
    return std::any_of(draft.answers.begin(), draft.answers.end(),
                       [](const Answer& answer) { return answer.isGiven(); });
}

bool hasOpenItems(const WizardPage& page, const Check& draft)
{
    return std::any_of(page.items.begin(), page.items.end(), [&](ItemIndex item) { return !isAnswered(draft, item); });
}

} // namespace unrut
