// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/goal.h>
#include <workspace/workspace.h>

#include <array>

class QComboBox;
class QLineEdit;
class QMenu;
class QScrollArea;

namespace unrut {

class BoardColumnWidget;
class GoalEditor;
class PageHead;

/// The board: one focus at a time. By drag, by keyboard, by menu.
class GoalsPage : public Page
{
    Q_OBJECT

public:
    explicit GoalsPage(const PageContext& context);

    void activate() override;
    [[nodiscard]] QWidget* firstFocus() override;
    bool find() override;
    void addStates(StateList& states) override;
    /// Puts the cursor where a new goal is typed.
    void newGoal();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead();
    QWidget* buildBoard();
    void connectColumn(BoardColumnWidget& column);
    void applyFilter();
    void refresh();
    void add(BoardColumn column, const QString& title);
    void moveByKey(BoardColumnWidget& from, int columns, int rows);
    void drop(BoardColumnWidget& to, const QList<GoalId>& ids, int row);
    void move(const std::vector<GoalId>& ids, BoardColumn column, int row, LimitChoice choice = LimitChoice::Respect);
    void bin(const std::vector<GoalId>& ids);
    void showMenu(BoardColumnWidget& column, const QPoint& position);
    void open(const GoalId& id);
    void closeEditor();
    void placeEditor();
    [[nodiscard]] BoardColumnWidget& columnWidget(BoardColumn column) const;

    static constexpr int shownColumns = 4;
    PageHead* m_head = nullptr;
    QLineEdit* m_search = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_horizon = nullptr;
    std::array<BoardColumnWidget*, shownColumns> m_columns{};
    GoalEditor* m_editor = nullptr;
    QScrollArea* m_editorArea = nullptr;
    QScrollArea* m_board = nullptr;
};

} // namespace unrut
