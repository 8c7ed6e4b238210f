// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/panel.h"

#include <domain/entry.h>

#include <vector>

namespace unrut {

class TextLabel;

/// An earlier entry to read, the one for this day, or the next when another is asked for.
class EntryCard : public Panel
{
    Q_OBJECT

public:
    /// Of these kinds only.
    EntryCard(const PageContext& context, std::vector<EntryKind> kinds, QWidget* parent = nullptr);

    /// Hides itself when there is nothing to show.
    void refresh();

private:
    PageContext m_context;
    std::vector<EntryKind> m_kinds;
    int m_number;
    TextLabel* m_text;
    TextLabel* m_day;
};

} // namespace unrut
