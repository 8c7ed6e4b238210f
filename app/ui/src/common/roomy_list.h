// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "font_units.h"

#include <QListView>

#include <algorithm>

namespace unrut {

/// A list that is the one thing to scroll in its dialog: it asks for so many lines and does with a few, so that what
/// stands around it never has to scroll as well. \a View is QListView or what is made from it.
template <class View>
class RoomyList : public View
{
public:
    /// Asks for \a lines of its text, but for no more pixels than \a most: among wrapped texts nobody makes it lower.
    explicit RoomyList(int lines, int most = QWIDGETSIZE_MAX) : m_lines(lines), m_most(most)
    {
        constexpr int fewestLines = 3;
        showLinesAtLeast(*this, fewestLines);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {View::sizeHint().width(), std::min(this->fontMetrics().height() * m_lines, m_most)};
    }

private:
    int m_lines;
    int m_most;
};

} // namespace unrut
