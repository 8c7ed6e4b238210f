// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scroll_dialog.h"

#include <workspace/workspace.h>

#include <functional>

namespace unrut {

/// Asks what should happen when Doing is full: set aside what is there, raise the limit, or leave all as it is.
class LimitDialog : public ScrollDialog
{
    Q_OBJECT

public:
    /// \a incoming: how many cards that count for the limit on \a group want to enter Doing. What cannot help is not
    /// offered.
    LimitDialog(const Workspace& workspace, LimitGroup group, int incoming, QWidget* parent);

Q_SIGNALS:
    /// Swap or Raise; the dialog closes by itself.
    void chosen(unrut::LimitChoice choice);

private:
    void addChoice(const QString& text, LimitChoice choice, bool first);
};

/// What stands in the way of cards that want to enter Doing.
struct LimitQuestion
{
    LimitGroup group = LimitGroup::Focus;
    int incoming = 1;
};
/// The limit that \a ids would break.
[[nodiscard]] LimitQuestion limitQuestion(const Workspace& workspace, const std::vector<GoalId>& ids);

/// Opens the dialog over \a parent's window and returns at once. \a proceed is called when the person chose.
void askAboutLimit(QWidget* parent, const Workspace& workspace, LimitQuestion question,
                   std::function<void(LimitChoice)> proceed);

} // namespace unrut
