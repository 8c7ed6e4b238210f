// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_walk.h"

namespace unrut {

using namespace Qt::StringLiterals;

void Walk::addEntry()
{
    ModelEntry entry{static_cast<EntryKind>(below(entryKindCount)), someText(), someDay(), false};
    const auto made = w().addEntry(entry.kind, entry.text, entry.day);
    Model next = m_history.now();
    next.entries[made ? *made : EntryId()] = entry;
    settle(made ? Status() : Status(made.error()), std::nullopt, next);
}

void Walk::editEntry()
{
    const auto id = oneOf(m_history.now().entries);
    if (!id)
        return;
    Model next = m_history.now();
    ModelEntry& entry = next.entries[*id];
    entry.text = happens(4) ? entry.text : someText();
    entry.day = someDay();
    settle(w().editEntry(*id, entry.kind, entry.text, entry.day), std::nullopt, next);
}

void Walk::binOrRestoreEntry()
{
    const auto id = oneOf(m_history.now().entries);
    if (!id)
        return;
    Model next = m_history.now();
    bool& binned = next.entries[*id].binned;
    binned = !binned;
    settle(binned ? w().binEntries({*id}) : w().restoreEntries({*id}), std::nullopt, next);
}

void Walk::checkIn()
{
    CheckIn checkIn;
    checkIn.day = someDay();
    const int mood = static_cast<int>(below(12)); // 11: nothing given, which takes the day away
    Model next = m_history.now();
    if (mood > 10)
        next.moods.erase(checkIn.day);
    else
        next.moods[checkIn.day] = *(checkIn.mood = mood);
    const QString key = happens(2) ? QString() : u"check-in of "_s + checkIn.day.toString(Qt::ISODate);
    settle(w().setCheckIn(checkIn, key), std::nullopt, next, key);
}

void Walk::recordCheck()
{
    const QDate day = someDay();
    const auto made = w().recordCheck(plainCheck(day, 25 * static_cast<int>(below(5))));
    Model next = m_history.now();
    next.checks[made ? *made : CheckId()] = {day, false};
    settle(made ? Status() : Status(made.error()), std::nullopt, next);
}

void Walk::binOrRestoreCheck()
{
    const auto id = oneOf(m_history.now().checks);
    if (!id)
        return;
    Model next = m_history.now();
    bool& binned = next.checks[*id].binned;
    binned = !binned;
    settle(binned ? w().binCheck(*id) : w().restoreCheck(*id), std::nullopt, next);
}

/// A pause in typing hands over what stands in one field or in two; one that was emptied is forgotten.
void Walk::keepTyping()
{
    UnsentTexts typed;
    for (size_t fields = 1 + below(2); fields > 0; --fields) {
        const QString place = u"field/%1"_s.arg(below(4));
        typed[place] = happens(3) ? QString() : someText();
    }
    expect(w().keepUnsent(typed), std::nullopt);
    for (const auto& [place, text] : typed) {
        if (text.isEmpty())
            m_unsent.erase(place);
        else
            m_unsent[place] = text;
    }
    ++m_typed;
}

} // namespace unrut
