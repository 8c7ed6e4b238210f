// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cast.h"
#include "chance.h"
#include "story.h"

#include <domain/journal_change.h>

namespace unrut::demo {

/// Version 7 ids of the instant a thing was made, with repeatable chance.
class Ids
{
public:
    /// \a stream: things that are made with another one change nothing about these.
    explicit Ids(quint64 seed, quint64 stream = 31) : m_chance(seed, stream) {}

    template <class AnyId>
    AnyId make(const QDateTime& at)
    {
        const quint64 high = m_chance.bits();
        return AnyId(uuidV7(at.toMSecsSinceEpoch(), high, m_chance.bits()));
    }

private:
    Chance m_chance;
};

/// What every part of a journal is made from.
struct Maker
{
    const Story& story;
    const Cast& cast;
    Ids& ids;
    quint64 seed;
};

/// An instant of \a day between two hours, UTC.
[[nodiscard]] QDateTime instantOn(QDate day, int fromHour, int toHour, Chance& chance);

[[nodiscard]] std::vector<Check> madeUpChecks(const Maker& maker);
[[nodiscard]] std::vector<CheckIn> madeUpCheckIns(const Maker& maker);
/// \a goals: those whose finish the log tells of.
[[nodiscard]] std::vector<Entry> madeUpEntries(const Maker& maker, const std::vector<Goal>& goals);
[[nodiscard]] std::vector<Goal> madeUpGoals(const Maker& maker);
/// The people around the last day, and the talks with them.
void addMadeUpPeople(const Maker& maker, Journal& journal);
/// How the newest rut came about.
[[nodiscard]] std::vector<LookingBack> madeUpLookingBacks(const Maker& maker);
/// One a week, but for some; \a entries: those that stand on the pages of their days.
[[nodiscard]] std::vector<FridayPage> madeUpFridayPages(const Maker& maker, const std::vector<Entry>& entries);
/// Two energy audits half a year apart, facts and reading with the card that came of it among \a goals, and a decision
/// that is half filled in.
[[nodiscard]] std::vector<Worksheet> madeUpWorksheets(const Maker& maker, const std::vector<Goal>& goals);
/// What a journal of more than a year has before its last one: people who came and went, talks with them, worksheets of
/// the cards of then, decisions, practices, places to apply for and two ways to something else. The last year stays as
/// it is without.
void addEarlierYears(const Maker& maker, Journal& journal);

} // namespace unrut::demo
