// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/sheet_dialog.h"

#include <domain/friday_page.h>

#include <array>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace unrut {

class PlainField;
class RisingLineView;
class ScaleRow;
class TextLabel;
class UnsentText;

/// The Friday page: five minutes, once a week, on whatever day; everything may be left out. Earlier pages can be read
/// and changed here, too.
class FridayDialog : public SheetDialog
{
    Q_OBJECT

public:
    FridayDialog(const PageContext& context, QWidget* parent);

private:
    void build();
    void buildFocus();
    void buildSign();
    void buildPulse();
    void buildFoot();
    /// The page chosen above: this week's, new or not, or an earlier one.
    void showChosen();
    void showPulse();
    void showGut();
    /// Whether the gut, with what is chosen now, and the person's own weights point to different sides.
    void showMismatch();
    void fillPages();
    [[nodiscard]] QString loggedText(const std::optional<EntryId>& entry) const;
    [[nodiscard]] FridayPage written() const;
    void save();
    void bin();

    PageContext m_context;
    FridayPage m_page; ///< as it was when it was shown
    QComboBox* m_pages;
    PlainField* m_grateful;
    PlainField* m_win;
    PlainField* m_stuck;
    std::array<UnsentText*, 3> m_unsent{}; ///< of those three
    TextLabel* m_focusTitle = nullptr;
    QComboBox* m_focus;
    QComboBox* m_sign;
    QWidget* m_signPart = nullptr;
    bool m_asksSign = false;
    QVBoxLayout* m_pulse = nullptr;
    std::vector<std::pair<ItemIndex, QComboBox*>> m_answers;
    ScaleRow* m_gut;
    RisingLineView* m_gutLine;
    TextLabel* m_mismatch;
    QPushButton* m_save = nullptr;
    QPushButton* m_bin = nullptr;
};

} // namespace unrut
