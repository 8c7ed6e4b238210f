// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QScrollArea;

namespace unrut {

/// Page Up, Page Down, the arrows, Home and End move \a area wherever in \a dialog the keyboard is, unless what has it
/// uses them: what is only read has no place for it, and Close below it would be all that there is. Buttons outside of
/// \a area give up their arrows up and down for that while there is something to scroll.
void scrollByKeys(QDialog& dialog, QScrollArea& area);

} // namespace unrut
