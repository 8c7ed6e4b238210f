// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/late_panel.h"
#include "common/page.h"

namespace unrut {

/// 'What helped last time': the person's own page, once a later assessment is worse than at the way out.
class HelpedPanel : public LatePanel
{
    Q_OBJECT

public:
    explicit HelpedPanel(const PageContext& context);

    /// Hides itself while nothing worsened.
    void refresh();

private:
    void build();

    PageContext m_context;
    QVBoxLayout* m_rows = nullptr; ///< once it was shown
};

} // namespace unrut
