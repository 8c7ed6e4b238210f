// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/check.h>

#include <domain/clock.h>
#include <domain/split_mix64.h>

#include "check_items.h"
#include "keys.h"

#include <QHash>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr Keys<Domain, domainCount> domainKeys("EXH"_L1, "WKL"_L1, "REC"_L1, "PRG"_L1, "CHL"_L1, "INT"_L1, "GRW"_L1,
                                               "GOL"_L1, "VAL"_L1, "APP"_L1, "REL"_L1, "DEC"_L1);
constexpr Keys<CheckEvent, eventCount> eventKeys("ev_left"_L1, "ev_passed"_L1, "ev_quarrel"_L1, "ev_boss"_L1,
                                                 "ev_idea"_L1, "ev_project"_L1, "ev_reached"_L1, "ev_alone"_L1,
                                                 "ev_choice"_L1, "ev_newboss"_L1, "ev_reorg"_L1, "ev_private"_L1,
                                                 "ev_nobreak"_L1, "ev_wrong"_L1);
constexpr std::array screenKeys{"saf1"_L1, "saf2"_L1, "saf3"_L1};

constexpr int straightLineLength = 20;

const CheckItem& itemAt(ItemIndex item)
{
    return table::items[static_cast<size_t>(item)];
}

std::vector<ItemIndex> blockOf(CheckForm form, AnswerScale scale)
{
    std::vector<ItemIndex> block;
    for (ItemIndex item = 0; item < itemCount; ++item) {
        if (itemAt(item).scale == scale && isInForm(item, form))
            block.push_back(item);
    }
    return block;
}

bool isStraightLine(const Check& check, const std::vector<ItemIndex>& block)
{
    int given = 0;
    bool reversed = false;
    std::optional<int> same;
    for (const ItemIndex item : block) {
        const Answer& answer = check.answers[static_cast<size_t>(item)];
        if (!answer.isGiven())
            continue;
        if (same.value_or(answer.value) != answer.value)
            return false;
        same = answer.value;
        ++given;
        reversed = reversed || itemAt(item).reverse;
    }
    return given >= straightLineLength && reversed;
}

} // namespace

QLatin1String domainKey(Domain domain)
{
    return domainKeys.of(domain);
}

std::optional<Domain> domainFromKey(const QString& key)
{
    return domainKeys.find(key);
}

const std::array<CheckItem, itemCount>& checkItems()
{
    return table::items;
}

std::optional<ItemIndex> itemFromKey(const QString& key)
{
    // Asked for every answer of every check when a journal is opened.
    static const QHash<QString, ItemIndex> places = [] {
        QHash<QString, ItemIndex> made;
        for (ItemIndex item = 0; item < itemCount; ++item)
            made.insert(QLatin1String(itemAt(item).key), item);
        return made;
    }();
    const auto found = places.constFind(key);
    return found == places.constEnd() ? std::nullopt : std::optional(*found);
}

bool isInForm(ItemIndex item, CheckForm form)
{
    return form == CheckForm::Full || itemAt(item).inShortForm;
}

bool isAnswerValue(int value)
{
    return value >= 0 && value <= 100 && value % 25 == 0;
}

QLatin1String eventKey(CheckEvent event)
{
    return eventKeys.of(event);
}

std::optional<CheckEvent> eventFromKey(const QString& key)
{
    return eventKeys.find(key);
}

std::optional<int> screenItemFromKey(const QString& key)
{
    const auto found = std::find(screenKeys.begin(), screenKeys.end(), key);
    if (found == screenKeys.end())
        return std::nullopt;
    return static_cast<int>(found - screenKeys.begin());
}

bool screenTriggers(const WellbeingScreen& screen)
{
    const auto reaching = [&](int value) {
        return std::count_if(screen.begin(), screen.end(),
                             [&](const Answer& answer) { return answer.isGiven() && answer.value >= value; });
    };
    return reaching(75) >= 2 || reaching(100) >= 1;
}

std::vector<ItemIndex> itemOrder(CheckForm form, quint32 seed)
{
    SplitMix64 random(seed);
    std::vector<ItemIndex> order = blockOf(form, AnswerScale::Frequency);
    shuffle(order, random);
    std::vector<ItemIndex> agreement = blockOf(form, AnswerScale::Agreement);
    shuffle(agreement, random);
    order.insert(order.end(), agreement.begin(), agreement.end());
    return order;
}

int answeredCount(const Check& check)
{
    int count = 0;
    for (ItemIndex item = 0; item < itemCount; ++item) {
        if (isInForm(item, check.form) && !check.answers[static_cast<size_t>(item)].isUnanswered())
            ++count;
    }
    return count;
}

bool looksStraightLined(const Check& check)
{
    const std::vector<ItemIndex> frequency = blockOf(CheckForm::Full, AnswerScale::Frequency);
    const std::vector<ItemIndex> agreement = blockOf(CheckForm::Full, AnswerScale::Agreement);
    std::vector<ItemIndex> all = frequency;
    all.insert(all.end(), agreement.begin(), agreement.end());
    // Neither block of the short form reaches the length, so the whole form counts as a block too.
    return isStraightLine(check, frequency) || isStraightLine(check, agreement) || isStraightLine(check, all);
}

Status validateCheck(const Check& check)
{
    bool any = false;
    for (ItemIndex item = 0; item < itemCount; ++item) {
        const Answer& answer = check.answers[static_cast<size_t>(item)];
        if (answer.isGiven() && !isAnswerValue(answer.value))
            return failure(ErrorCode::InvalidAnswer, QString::fromLatin1(itemAt(item).key));
        any = any || answer.isGiven();
    }
    for (size_t i = 0; i < check.screen.size(); ++i) {
        if (check.screen[i].isGiven() && !isAnswerValue(check.screen[i].value))
            return failure(ErrorCode::InvalidAnswer, screenKeys[i]);
    }
    for (const auto& [domain, importance] : check.importance) {
        if (!isAnswerValue(importance))
            return failure(ErrorCode::OutOfRange, "%1: 0, 25, 50, 75, 100"_L1.arg(domainKey(domain)));
    }
    if (!isJournalDay(check.day))
        return failure(ErrorCode::InvalidDay, check.day.toString(Qt::ISODate));
    if (!any)
        return failure(ErrorCode::NoAnswers);
    return {};
}

} // namespace unrut
