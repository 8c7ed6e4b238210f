// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/sheet_dialog.h"

namespace unrut {

class SpellChecker;

/// The words that the person has added to the dictionary, to add more or take some away.
class OwnWordsDialog : public SheetDialog
{
    Q_OBJECT

public:
    OwnWordsDialog(SpellChecker& checker, QWidget* parent);

private:
    SpellChecker& m_checker;
    PlainField* m_words;
};

} // namespace unrut
