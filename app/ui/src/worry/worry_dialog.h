// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/sheet_dialog.h"

#include <QElapsedTimer>
#include <QTimer>

class QComboBox;

namespace unrut {

class PlainField;
class TextLabel;

/// Park a worry: ten minutes to write it down, then a goal, a talk, or let go. What is let go is kept nowhere.
class WorryDialog : public SheetDialog
{
    Q_OBJECT

public:
    WorryDialog(const PageContext& context, QWidget* parent);

private:
    void build();
    void showTime();
    void toGoal();
    void toPerson();
    void letGo();
    /// The first line, shortened to what a title takes; says so when nothing was written.
    [[nodiscard]] QString firstLine();

    PageContext m_context;
    PlainField* m_text;
    QComboBox* m_person;
    TextLabel* m_time;
    QTimer m_tick;
    QElapsedTimer m_since;
};

} // namespace unrut
