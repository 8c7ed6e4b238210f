// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;
class QWidget;

namespace unrut {

/// Takes everything out of \a layout. The widgets go once control is back in the event loop: one of them may have
/// asked.
void removeAll(QLayout& layout);

/// As QWidget::setVisible(). A part that is not hidden comes with what it stands in; shown for itself before that, it
/// would lay itself out at once, for a size that nothing has yet.
void setShown(QWidget& part, bool isShown);

} // namespace unrut
