// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/sheet_dialog.h"

#include <QDateTime>
#include <QTimer>

class QMenu;
class QPushButton;

namespace unrut {

class PlainField;
class TextLabel;

/// Park a worry: ten minutes to write it down, then a goal, a talk, or let go. What is let go is kept nowhere.
class WorryDialog : public SheetDialog
{
    Q_OBJECT

public:
    WorryDialog(const PageContext& context, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void askWithWhom();
    void addSomebody();
    void showTime();
    void toGoal();
    void toPerson(const PersonId& id);
    void letGo();
    /// The first line, shortened to what a title takes; says so when nothing was written.
    [[nodiscard]] QString firstLine();

    PageContext m_context;
    PlainField* m_text;
    QMenu* m_people; ///< with whom to bring it up
    TextLabel* m_time;
    QTimer m_tick;
    QDateTime m_since;
    QPushButton* m_bringUp = nullptr;
};

} // namespace unrut
