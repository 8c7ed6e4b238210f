// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/sheet_dialog.h"

#include <QDateTime>
#include <QTimer>

class QComboBox;
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
    QWidget* buildBringUp();
    /// Those who are listed, the first to catch up with first; \a chosen is the one to bring it up with.
    void showPeople(const PersonId& chosen = {});
    void addSomebody();
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
    QDateTime m_since;
    QWidget* m_bringUp = nullptr; ///< with whom, where somebody is listed
    QPushButton* m_add = nullptr; ///< the way to somebody, where nobody is
};

} // namespace unrut
