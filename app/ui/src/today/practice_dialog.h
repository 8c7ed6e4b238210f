// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/sheet_dialog.h"

class QComboBox;
class QLineEdit;

namespace unrut {

class TextLabel;
class UnsentText;

/// Begins a practice: a way out that is one, something of one's own, or seven evenings of three good things. One that
/// goes on ends, since one is enough at a time.
class PracticeDialog : public SheetDialog
{
    Q_OBJECT

public:
    PracticeDialog(const PageContext& context, QWidget* parent);

private:
    void showChosen();
    void bringBack();
    void begin();
    void stop();

    PageContext m_context;
    QComboBox* m_what;
    TextLabel* m_about;
    QLineEdit* m_text;
    UnsentText* m_unsent = nullptr;
};

} // namespace unrut
