// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/friday_page.h>

#include "keys.h"

#include <domain/clock.h>
#include <domain/text.h>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr Keys<FocusAnswer, focusAnswerCount> answerKeys("still"_L1, "another"_L1, "unsure"_L1);
constexpr Keys<SignAnswer, signAnswerCount> signKeys("yes"_L1, "a_little"_L1, "not_yet"_L1);
constexpr int mostGut = 10;
constexpr int gutForGo = 7;
constexpr int gutDays = 35;

} // namespace

QLatin1String focusAnswerKey(FocusAnswer answer)
{
    return answerKeys.of(answer);
}

std::optional<FocusAnswer> focusAnswerFromKey(const QString& key)
{
    return answerKeys.find(key);
}

QLatin1String signAnswerKey(SignAnswer answer)
{
    return signKeys.of(answer);
}

std::optional<SignAnswer> signAnswerFromKey(const QString& key)
{
    return signKeys.find(key);
}

Result<FridayPage> validatedFridayPage(FridayPage page)
{
    if (!isJournalDay(page.day))
        return failure(ErrorCode::InvalidDay, page.day.toString(Qt::ISODate));
    auto stuck = cleanOptionalText(page.stuck, maxTextLength, u"stuck"_s);
    if (!stuck)
        return stuck.error();
    page.stuck = *std::move(stuck);
    if (page.gut && (*page.gut < 0 || *page.gut > mostGut))
        return failure(ErrorCode::OutOfRange, u"gut 0-10"_s);
    for (const auto& [item, value] : page.pulse) {
        if (value < 0 || value > 100 || value % 25 != 0)
            return failure(ErrorCode::InvalidAnswer,
                           QString::fromLatin1(checkItems().at(static_cast<size_t>(item)).key));
    }
    return page;
}

std::vector<ItemIndex> pulseItems(const std::optional<Domain>& focus)
{
    std::vector<ItemIndex> items;
    const auto addFirstOf = [&](Domain domain) {
        for (ItemIndex item = 0; item < itemCount; ++item) {
            if (checkItems().at(static_cast<size_t>(item)).domain == domain) {
                if (std::find(items.begin(), items.end(), item) == items.end())
                    items.push_back(item);
                return;
            }
        }
    };
    addFirstOf(Domain::Exh);
    addFirstOf(Domain::Int);
    if (focus)
        addFirstOf(*focus);
    return items;
}

const FridayPage* pageOfWeek(const std::vector<FridayPage>& pages, QDate day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    const auto there = std::find_if(pages.rbegin(), pages.rend(), [&](const FridayPage& page) {
        return !page.isBinned() && page.day >= monday && page.day < monday.addDays(7);
    });
    return there == pages.rend() ? nullptr : &*there;
}

int gutReadingsForGo(const std::vector<FridayPage>& pages, QDate day)
{
    return static_cast<int>(std::count_if(pages.begin(), pages.end(), [&](const FridayPage& page) {
        return !page.isBinned() && page.gut.value_or(0) >= gutForGo && page.day <= day &&
               page.day > day.addDays(-gutDays);
    }));
}

} // namespace unrut
