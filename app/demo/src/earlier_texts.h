// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/talk.h>

#include <span>

namespace unrut::demo {

/// With whom a talk of an earlier year was.
enum class Partner : quint8 {
    Mate,
    Neighbour, ///< in Operations
    Lead,
    Mentor,
    Friend,
    Personnel,
    Group,  ///< an evening of people of the trade
    Former, ///< a lead or a colleague of then, who has moved on
};
constexpr int partnerCount = 8;

/// A talk that was held; whatever is null is left out.
struct EarlierTalkText
{
    Partner with;
    TalkForm form;
    const char* how;
    const char* outcome;
    const char* agreed = nullptr;
};
[[nodiscard]] std::span<const EarlierTalkText> earlierTalks();

/// Who the \a nth of them is, from 0, in a line; empty for some.
[[nodiscard]] const char* aboutOf(Partner partner, size_t nth);

/// A decision of an earlier year: its card, and what stood beside staying.
struct DecisionText
{
    const char* title;
    const char* option;
};
[[nodiscard]] std::span<const DecisionText> earlierDecisions();

/// What was practised for four weeks.
[[nodiscard]] std::span<const char* const> earlierPractices();
[[nodiscard]] const char* eveningPractice();

} // namespace unrut::demo
