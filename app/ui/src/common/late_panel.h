// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel.h"

#include <functional>

namespace unrut {

/// A panel that is on its page now and then only: it is hidden at first, and what stands on it is made when it is first
/// to be seen. In the tab order that has the place of the panel itself.
class LatePanel : public Panel
{
    Q_OBJECT

public:
    /// \a build puts everything into column(); called once, before the panel is first shown.
    explicit LatePanel(std::function<void()> build, int margin = 16);

    void setVisible(bool visible) override;

protected:
    /// Builds it now, for who fills a panel before it is shown.
    void make();

private:
    std::function<void()> m_build; ///< empty once it was called
};

} // namespace unrut
