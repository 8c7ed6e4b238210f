// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace unrut {

/// Puts what is in \a content, in its own order, right before \a next in the tab order of their window. What is made
/// while a page is up comes last in that order, wherever it stands.
void tabThroughBefore(QWidget& content, QWidget& next);
/// Puts what is in \a content, in its own order, where \a content itself is in it.
void tabThroughInPlace(QWidget& content);

} // namespace unrut
