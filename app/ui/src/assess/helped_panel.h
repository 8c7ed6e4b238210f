// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/panel.h"

namespace unrut {

/// 'What helped last time': the person's own page, once a later assessment is worse than at the way out.
class HelpedPanel : public Panel
{
    Q_OBJECT

public:
    explicit HelpedPanel(const PageContext& context, QWidget* parent = nullptr);

    /// Hides itself while nothing worsened.
    void refresh();

private:
    PageContext m_context;
    QVBoxLayout* m_rows;
};

} // namespace unrut
