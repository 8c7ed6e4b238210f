// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace unrut {

/// Brings \a widget into view in the scroll area that its page lies in, if there is one.
void scrollTo(QWidget* widget);
/// Scrolls the page that \a widget belongs to back to its head.
void scrollToTop(QWidget* widget);

} // namespace unrut
