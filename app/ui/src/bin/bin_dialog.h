// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/scroll_dialog.h"

#include <domain/bin.h>

class QPushButton;
class QStandardItemModel;

namespace unrut {

class Panel;
class ShortList;
class TextLabel;

/// What lies in the bin, the last that went there first: take something back, or empty it, which is asked about once,
/// with what it means.
class BinDialog : public ScrollDialog
{
    Q_OBJECT

public:
    explicit BinDialog(PageContext context, QWidget* parent = nullptr);

    /// Asks whether the bin is to be emptied, if anything is in it.
    void ask();

private:
    void buildList();
    [[nodiscard]] QLayout* buildButtons();
    [[nodiscard]] Panel* buildQuestion();
    void fill();
    void restore();
    void empty();
    void hideQuestion();

    PageContext m_context;
    Bin m_bin;
    TextLabel* m_intro;
    ShortList* m_list;
    QStandardItemModel* m_model;
    QPushButton* m_restore = nullptr;
    QPushButton* m_empty = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_yes = nullptr;
    TextLabel* m_questionText = nullptr;
    Panel* m_question = nullptr;
};

} // namespace unrut
