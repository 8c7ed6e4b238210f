// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace unrut {

class Workspace;

/// The rows of a list of steps. What a person does to them by key, by mouse and by menu is told and not done here: the
/// rows follow the goal.
class StepRows : public QListWidget
{
    Q_OBJECT

public:
    /// Where what is being typed into a row is kept: \a workspace.
    explicit StepRows(Workspace& workspace, QWidget* parent = nullptr);

    /// The role of the id of a row's step.
    static constexpr int stepRole = Qt::UserRole;

Q_SIGNALS:
    /// The row \a from is to stand at \a to, counted without itself.
    void moveRequested(int from, int to);
    void removeRequested(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] bool handleKey(const QKeyEvent& event);
    /// The current row up or down; nothing where there is no room.
    void moveBy(int rows);
    void renameCurrent();
    void removeCurrent();
};

} // namespace unrut
