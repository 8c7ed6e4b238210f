// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>
#include <domain/person.h>
#include <domain/talk.h>
#include <domain/worksheet.h>

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace unrut {

// What stands in many worksheets and cards and is wanted in one list.

/// Something to read or to hear, from the worksheets of Play::ReadListen.
struct ShelfItem
{
    QString area;
    QString title;
    QString toldBy;
    QString state; ///< key of the form's choice; empty: not said
    bool operator==(const ShelfItem&) const = default;
};
/// The shelf over all worksheets, by area and title. What stands in several is as the newest says.
[[nodiscard]] std::vector<ShelfItem> readingShelf(const std::vector<Worksheet>& worksheets);

/// A sentence that struck somebody while reading, and the area it was read for.
struct Spark
{
    QString text;
    QString area;
    bool operator==(const Spark&) const = default;
};
/// Those of all worksheets of Play::ReadListen, the newest worksheet first, each sentence once.
[[nodiscard]] std::vector<Spark> sparksRead(const std::vector<Worksheet>& worksheets);

/// What takes the most hours a week of all that drains, in the newest audit of Play::CraftJob.
struct Drain
{
    QString task;
    double hours = 0;
    bool operator==(const Drain&) const = default;
};
[[nodiscard]] std::optional<Drain> biggestDrain(const std::vector<Worksheet>& worksheets);

/// Something that was offered to somebody, from a worksheet of Play::NewChallenge.
struct Pitch
{
    QString title;
    QString to;
    QString answer; ///< key of the form's choice; empty: not said
    QDate day;      ///< proposed: to ask again; declined: to come back to it; accepted: its end. Null: none
    std::optional<GoalId> goal;
    bool operator==(const Pitch&) const = default;
};
/// Those of finished worksheets, newest first.
[[nodiscard]] std::vector<Pitch> pitchesMade(const std::vector<Worksheet>& worksheets);

/// In Dreams, Next or Doing: what is put away is not in use.
[[nodiscard]] bool isInUse(const Goal& goal);
/// In Done, or in the archive after it was done.
[[nodiscard]] bool isFinishedCard(const Goal& goal);

/// What the employer offers, from the worksheets of Play::EmployerDev: each once, newest worksheet first.
[[nodiscard]] QStringList employerProgrammes(const std::vector<Worksheet>& worksheets);

/// Cards for learning that wait for somebody's yes: still to ask, or asked. Neither done nor put away.
[[nodiscard]] std::vector<Goal> awaitingApproval(const std::vector<Goal>& goals);

/// Talks that were held and left something written, and are about \a card; newest day first. Those are the ones that
/// its worksheets became; and, from the day the card was made to the day it was done, those with whoever it names and,
/// on the card of a path (Play::ExploreJobs, GoalKind::CareerPath), information talks with anybody, unless another
/// card's worksheet became them.
[[nodiscard]] std::vector<Talk> talksAbout(const Goal& card, const std::vector<Worksheet>& worksheets,
                                           const std::vector<Talk>& talks, const std::vector<Person>& people);

} // namespace unrut
