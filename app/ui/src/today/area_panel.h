// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/late_panel.h"
#include "common/page.h"

#include <domain/goal.h>

namespace unrut {

class TextLabel;

/// Whether its area is where the person wants it, for some days after a focus was finished and none followed. The
/// answer is kept with the goal, and then it is not asked again.
class AreaPanel : public LatePanel
{
    Q_OBJECT

public:
    explicit AreaPanel(const PageContext& context);

    /// Shows itself while there is something to ask.
    void refresh();

private:
    void build();

    PageContext m_context;
    TextLabel* m_text = nullptr; ///< once it was shown
    GoalId m_asked;
};

} // namespace unrut
