// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/panel.h"

#include <domain/entry.h>

#include <optional>
#include <vector>

namespace unrut {

class SectionHead;
class TextLabel;

/// An earlier entry to read: one that was written on this day, else any; the next when another is asked for.
class EntryCard : public Panel
{
    Q_OBJECT

public:
    enum class Shows {
        Any,          ///< what was written on this day comes first
        OnlyOnThisDay ///< nothing else; no other can be asked for
    };
    /// Of these kinds only.
    EntryCard(const PageContext& context, std::vector<EntryKind> kinds, Shows shows = Shows::Any,
              QWidget* parent = nullptr);

    /// Hides itself when there is nothing to show.
    void refresh();

private:
    [[nodiscard]] Result<std::optional<Entry>> choose();
    void showEntry(const Entry& entry);

    PageContext m_context;
    std::vector<EntryKind> m_kinds;
    Shows m_shows;
    int m_number;
    bool m_wantsAnother = false;
    bool m_isOfThisDay = false;
    SectionHead* m_head; ///< of the card for this day; none beside others, where a quiet line says when it was
    TextLabel* m_when;
    TextLabel* m_text;
    TextLabel* m_day;
};

} // namespace unrut
