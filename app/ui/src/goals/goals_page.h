// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/goal.h>
#include <models/column_model.h>
#include <workspace/workspace.h>

#include <array>

class QComboBox;
class QLineEdit;
class QMenu;
class QScrollArea;

namespace unrut {

class BoardActions;
class BoardColumnWidget;
class BoardSelection;
class GoalEditor;
class PageHead;
class PutAwayPanel;

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
    /// Shows a goal beside the board.
    void open(const GoalId& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead();
    QMenu* buildMore();
    QWidget* buildNothing();
    QWidget* buildBoard();
    void watchEdges();
    void connectColumn(BoardColumnWidget& column);
    void connectActions();
    void connectSide();
    void applyFilter();
    /// Says it where no card is found.
    void showFound();
    void setOrder(CardOrder order);
    void refresh();
    void showMenu(BoardColumnWidget& column, const QPoint& position);
    /// The columns that \a ids can go to.
    void addTargets(QMenu& menu, const std::vector<GoalId>& ids);
    void openOf(GoalKind kind);
    void giveLongTitles();
    /// The states of the panel, and of cards with long words.
    void addEditorStates(StateList& states);
    void addEditorPopups(StateList& states);
    void openSheet(const GoalId& id);
    void showPutAway(int place);
    void showSide(QWidget* side);
    void closeSide();
    void placeSide();
    [[nodiscard]] BoardColumnWidget& columnWidget(BoardColumn column) const;

    BoardActions* m_actions;
    BoardSelection* m_selection;
    PageHead* m_head = nullptr;
    QLineEdit* m_search = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_horizon = nullptr;
    std::array<BoardColumnWidget*, boardColumnCount - 1> m_columns{};
    GoalEditor* m_editor;
    PutAwayPanel* m_putAway;
    QWidget* m_side;
    QScrollArea* m_sideArea;
    QScrollArea* m_board;
    QWidget* m_nothing = nullptr;
};

} // namespace unrut
