// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBoxLayout;

namespace unrut {

/// Below questions: that nobody has tried their translation yet. Nothing where they are spoken as they were written.
void addTranslatedNote(QBoxLayout& column);

} // namespace unrut
