// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/journal_text.h>

#include <QCoreApplication>

namespace unrut::wording {

struct JournalTextWords
{
    Q_DECLARE_TR_FUNCTIONS(JournalTextWords)
};

// Parts of journalText(), each with its heading; none where there is nothing to tell.
void addFridayPages(const Journal& journal, JournalText& text);
void addPractices(const Journal& journal, JournalText& text);
void addWaysOut(const Journal& journal, const TickedParts& parts, JournalText& text);
void addWorksheets(const Journal& journal, JournalText& text);
void addPeople(const Journal& journal, QDate today, JournalText& text);
void addLookingBack(const Journal& journal, JournalText& text);

} // namespace unrut::wording
