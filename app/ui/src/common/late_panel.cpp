// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "late_panel.h"

#include "tab_order.h"

#include <utility>

namespace unrut {

LatePanel::LatePanel(std::function<void()> build, int margin) : Panel(nullptr, margin), m_build(std::move(build))
{
    hide();
}

void LatePanel::make()
{
    if (!m_build)
        return;
    std::exchange(m_build, {})();
    tabThroughInPlace(*this); // Qt has what is made later last
}

void LatePanel::setVisible(bool visible)
{
    if (visible)
        make();
    Panel::setVisible(visible);
}

} // namespace unrut
