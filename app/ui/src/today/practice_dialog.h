// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/sheet_dialog.h"

#include <domain/practice.h>

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace unrut {

class TextLabel;
class UnsentText;

/// Begins a practice: a way out that is one or something of one's own, on the days of the week that are chosen, or
/// seven evenings of three good things. One that goes on ends, since one is enough at a time.
class PracticeDialog : public SheetDialog
{
    Q_OBJECT

public:
    PracticeDialog(const PageContext& context, QWidget* parent);

private:
    [[nodiscard]] QWidget* buildDays();
    [[nodiscard]] Weekdays chosenDays() const;
    void showChosen();
    void bringBack();
    void begin();
    void stop();

    PageContext m_context;
    QComboBox* m_what;
    TextLabel* m_about;
    QLineEdit* m_text;
    QWidget* m_days = nullptr;
    std::array<QCheckBox*, weekdayCount> m_day{};
    UnsentText* m_unsent = nullptr;
};

} // namespace unrut
