// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/check.h>
#include <domain/id.h>
#include <domain/result.h>

#include <QDate>
#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace unrut {

/// 'Is the focus still the one?'
enum class FocusAnswer { Still, Another, Unsure };
constexpr int focusAnswerCount = 3;
[[nodiscard]] QLatin1String focusAnswerKey(FocusAnswer answer); ///< 'still'
[[nodiscard]] std::optional<FocusAnswer> focusAnswerFromKey(const QString& key);

/// 'Did it show this week?', asked of the sign by which things would be better (section 2, q9).
enum class SignAnswer { Yes, ALittle, NotYet };
constexpr int signAnswerCount = 3;
[[nodiscard]] QLatin1String signAnswerKey(SignAnswer answer); ///< 'a_little'
[[nodiscard]] std::optional<SignAnswer> signAnswerFromKey(const QString& key);

/// One page a week, five minutes; everything on it may be left out.
struct FridayPage
{
    FridayPageId id;
    QDate day;                       ///< the person's local day it was written on
    std::optional<EntryId> grateful; ///< what it says of gratitude and of a win stands in the log
    std::optional<EntryId> win;
    QString stuck; ///< what is stuck
    std::optional<FocusAnswer> focus;
    std::optional<SignAnswer> sign;
    std::map<ItemIndex, int> pulse; ///< raw answers, before reversal: 0, 25, 50, 75, 100
    std::optional<int> gut;         ///< what the gut says: 0 stay, 10 go
    QDateTime createdAt;            ///< UTC
    QDateTime binnedAt;             ///< UTC; null unless in the bin

    [[nodiscard]] bool isBinned() const { return !binnedAt.isNull(); }
    /// Nothing is on it.
    [[nodiscard]] bool isEmpty() const
    {
        return !grateful && !win && stuck.isEmpty() && !focus && !sign && pulse.empty() && !gut;
    }
    bool operator==(const FridayPage&) const = default;
};
/// Errors: TextTooLong, InvalidText, InvalidDay, OutOfRange, InvalidAnswer. Returns it with its text cleaned.
[[nodiscard]] Result<FridayPage> validatedFridayPage(FridayPage page);

/// The items of the weekly pulse (assessment model, section 1.7): exh1, int1, and one of the domain in focus.
[[nodiscard]] std::vector<ItemIndex> pulseItems(const std::optional<Domain>& focus);
/// The page of the week (from Monday) of \a day that is not in the bin, or null.
[[nodiscard]] const FridayPage* pageOfWeek(const std::vector<FridayPage>& pages, QDate day);
/// Rule R14: how many pages of the five weeks that end on \a day have a gut reading of 7 or more for 'go'.
[[nodiscard]] int gutReadingsForGo(const std::vector<FridayPage>& pages, QDate day);

} // namespace unrut
