// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals_page.h"

#include "board_column_widget.h"
#include "column_view.h"
#include "common/buttons.h"
#include "common/font_units.h"
#include "common/labels.h"
#include "common/limit_dialog.h"
#include "common/page_head.h"
#include "goal_editor.h"

#include <models/column_model.h>
#include <wording/goal_words.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace unrut {

namespace {

/// How wide the columns are beside one another; Doing is the widest.
constexpr std::array<int, 4> stretches{29, 29, 40, 25};

} // namespace

GoalsPage::GoalsPage(const PageContext& context)
    : Page(context), m_editor(new GoalEditor(context)), m_editorArea(new QScrollArea), m_board(new QScrollArea)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    buildHead();
    column->addWidget(m_head);

    m_board->setFrameShape(QFrame::NoFrame);
    m_board->setWidgetResizable(true);
    m_board->setFocusPolicy(Qt::NoFocus);
    m_board->setObjectName(QStringLiteral("board")); // the one thing that may be scrolled sideways
    m_board->setWidget(buildBoard());
    m_editorArea->setFrameShape(QFrame::NoFrame);
    m_editorArea->setWidgetResizable(true);
    m_editorArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_editorArea->setFocusPolicy(Qt::NoFocus);
    m_editorArea->setWidget(m_editor);
    m_editorArea->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_board, 1);
    row->addWidget(m_editorArea);
    column->addLayout(row, 1);

    connect(m_editor, &GoalEditor::closed, this, &GoalsPage::closeEditor);
    connect(m_editor, &GoalEditor::moveRequested, this,
            [this](const GoalId& id, BoardColumn to) { move({id}, to, to == BoardColumn::Doing ? 0 : -1); });
    connect(m_editor, &GoalEditor::binRequested, this, [this](const GoalId& id) { bin({id}); });
    connect(&workspace(), &Workspace::changed, this, &GoalsPage::refresh);
}

void GoalsPage::buildHead()
{
    m_head = new PageHead;
    m_head->setTitle(tr("Goals"));
    m_head->setSubline(tr("One focus at a time. Drag a card, or move it with Ctrl+Shift+arrows."));
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search goals (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search goals"));
    m_search->setClearButtonEnabled(true);
    inFontUnits(*m_search, [this] {
        // At least as wide as what it says while it is empty, beside the button that empties it.
        const QFontMetrics metrics = m_search->fontMetrics();
        const int said = metrics.horizontalAdvance(m_search->placeholderText()) + metrics.averageCharWidth() * 5;
        m_search->setMinimumWidth(std::max(metrics.averageCharWidth() * 25, said));
    });
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("All kinds"));
    for (int i = 0; i < goalKindCount; ++i)
        m_kind->addItem(wording::goalKindName(static_cast<GoalKind>(i)));
    m_horizon = new QComboBox;
    m_horizon->setAccessibleName(tr("Horizon"));
    m_horizon->addItems({tr("Near and far"), wording::horizonName(Horizon::Near), wording::horizonName(Horizon::Far)});
    auto* newButton = makeButton(tr("&New goal"), ButtonKind::Primary);
    for (QWidget* control : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_kind),
                             static_cast<QWidget*>(m_horizon), static_cast<QWidget*>(newButton)})
        m_head->addControl(control);
    connect(m_search, &QLineEdit::textChanged, this, &GoalsPage::applyFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &GoalsPage::applyFilter);
    connect(m_horizon, &QComboBox::currentIndexChanged, this, &GoalsPage::applyFilter);
    connect(newButton, &QPushButton::clicked, this, &GoalsPage::newGoal);
}

QWidget* GoalsPage::buildBoard()
{
    auto* board = new QWidget;
    auto* row = new QHBoxLayout(board);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i] = new BoardColumnWidget(workspace(), static_cast<BoardColumn>(i));
        connectColumn(*m_columns[i]);
        row->addWidget(m_columns[i], stretches[i]);
    }
    return board;
}

void GoalsPage::connectColumn(BoardColumnWidget& column)
{
    ColumnView& view = column.view();
    connect(&column, &BoardColumnWidget::addRequested, this,
            [this, &column](const QString& title) { add(column.column(), title); });
    connect(
        &column.model(), &ColumnModel::dropped, this,
        [this, &column](const QList<GoalId>& ids, int row) { drop(column, ids, row); }, Qt::QueuedConnection);
    connect(&view, &ColumnView::opened, this, &GoalsPage::open);
    connect(&view, &ColumnView::binRequested, this, [this, &view] { bin(view.selectedGoals()); });
    connect(&view, &ColumnView::moveRequested, this,
            [this, &column](int columns, int rows) { moveByKey(column, columns, rows); });
    connect(&view, &ColumnView::menuRequested, this,
            [this, &column](const QPoint& position) { showMenu(column, position); });
    connect(&view, &ColumnView::left, this, [this, &column](int columns) {
        const int target = static_cast<int>(column.column()) + columns;
        if (target >= 0 && target < shownColumns)
            m_columns[static_cast<size_t>(target)]->view().setFocus(Qt::OtherFocusReason);
    });
    connect(&view, &ColumnView::stepTicked, this, [this](const GoalId& goal, const StepId& step) {
        if (succeeded(workspace().tickStep(goal, step, true)))
            shell().announce(tr("Step done."));
    });
}

BoardColumnWidget& GoalsPage::columnWidget(BoardColumn column) const
{
    return *m_columns[static_cast<size_t>(column)];
}

void GoalsPage::activate()
{
    refresh();
}

QWidget* GoalsPage::firstFocus()
{
    for (const BoardColumn column : {BoardColumn::Doing, BoardColumn::Next, BoardColumn::Dreams}) {
        if (columnWidget(column).model().rowCount() > 0)
            return &columnWidget(column).view();
    }
    return m_search;
}

bool GoalsPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void GoalsPage::newGoal()
{
    columnWidget(BoardColumn::Next).startAdding();
}

void GoalsPage::applyFilter()
{
    GoalFilter filter;
    filter.text = m_search->text();
    if (m_kind->currentIndex() > 0)
        filter.kind = static_cast<GoalKind>(m_kind->currentIndex() - 1);
    if (m_horizon->currentIndex() > 0)
        filter.horizon = static_cast<Horizon>(m_horizon->currentIndex() - 1);
    for (BoardColumnWidget* column : m_columns)
        column->model().setFilter(filter);
}

void GoalsPage::refresh()
{
    for (BoardColumnWidget* column : m_columns)
        column->refresh();
    if (!m_editorArea->isHidden())
        m_editor->refresh();
}

void GoalsPage::add(BoardColumn column, const QString& title)
{
    Goal goal;
    goal.title = title;
    goal.column = column;
    goal.horizon = column == BoardColumn::Dreams ? Horizon::Far : Horizon::Near;
    const auto added = workspace().addGoal(goal);
    if (added) {
        shell().announce(tr("Added to %1.").arg(wording::columnName(column)));
    } else if (added.error().code == ErrorCode::LimitReached) {
        askAboutLimit(this, workspace(), 1, [this, goal](LimitChoice choice) {
            if (const auto again = workspace().addGoal(goal, choice); !again)
                shell().report(again.error());
        });
    } else {
        shell().report(added.error());
    }
}

void GoalsPage::moveByKey(BoardColumnWidget& from, int columns, int rows)
{
    const std::vector<GoalId> ids = from.view().selectedGoals();
    if (ids.empty())
        return;
    const int target = static_cast<int>(from.column()) + columns;
    if (target < 0 || target >= shownColumns)
        return;
    if (columns != 0) {
        move(ids, static_cast<BoardColumn>(target), 0);
        return;
    }
    const int first = from.model().indexOf(ids.front()).row();
    const int past = first + rows + (rows > 0 ? static_cast<int>(ids.size()) : 0);
    if (past >= 0 && past <= from.model().rowCount())
        drop(from, QList<GoalId>(ids.begin(), ids.end()), past);
}

void GoalsPage::drop(BoardColumnWidget& to, const QList<GoalId>& ids, int row)
{
    // The first card at or below the drop place that stays where it is: the moved ones go before it.
    const std::set<GoalId> moving(ids.begin(), ids.end());
    int anchor = row;
    while (anchor < to.model().rowCount() && moving.contains(to.model().goal(anchor).id))
        ++anchor;
    std::vector<Goal> staying = goalsIn(workspace().goals(), to.column());
    std::erase_if(staying, [&](const Goal& card) { return moving.contains(card.id); });
    int target = -1;
    if (anchor < to.model().rowCount()) {
        const GoalId id = to.model().goal(anchor).id;
        const auto there =
            std::find_if(staying.begin(), staying.end(), [&](const Goal& card) { return card.id == id; });
        target = static_cast<int>(there - staying.begin());
    }
    move({ids.begin(), ids.end()}, to.column(), target);
}

void GoalsPage::move(const std::vector<GoalId>& ids, BoardColumn column, int row, LimitChoice choice)
{
    const Status moved = workspace().moveGoals(ids, column, row, choice);
    if (moved) {
        columnWidget(column).view().select(ids.front());
        if (const Goal* goal = workspace().goal(ids.front()); goal && ids.size() == 1)
            shell().announce(tr("Moved to %1: %2").arg(wording::columnName(column), goal->title));
        else
            shell().announce(
                tr("%n cards moved to %1", nullptr, static_cast<int>(ids.size())).arg(wording::columnName(column)));
    } else if (moved.error().code == ErrorCode::LimitReached) {
        m_editor->refresh(); // its Move to list goes back to where the card still is
        askAboutLimit(this, workspace(), static_cast<int>(ids.size()),
                      [this, ids, column, row](LimitChoice chosen) { move(ids, column, row, chosen); });
    } else {
        shell().report(moved.error());
    }
}

void GoalsPage::bin(const std::vector<GoalId>& ids)
{
    if (!ids.empty() && succeeded(workspace().binGoals(ids)))
        shell().announce(tr("In the bin. Undo brings it back."));
}

void GoalsPage::showMenu(BoardColumnWidget& column, const QPoint& position)
{
    const std::vector<GoalId> ids = column.view().selectedGoals();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this, ids] { open(ids.front()); });
    QMenu* moveTo = menu->addMenu(tr("&Move to"));
    for (int i = 0; i < shownColumns; ++i) {
        const auto target = static_cast<BoardColumn>(i);
        QAction* action =
            moveTo->addAction(wording::columnName(target), this, [this, ids, target] { move(ids, target, 0); });
        action->setEnabled(target != column.column());
    }
    menu->addSeparator();
    menu->addAction(tr("Move to the &bin"), this, [this, ids] { bin(ids); });
    menu->popup(position);
}

void GoalsPage::open(const GoalId& id)
{
    m_editor->showGoal(id);
    placeEditor();
    m_editorArea->show();
    m_editor->focusTitle();
}

void GoalsPage::closeEditor()
{
    if (m_editorArea->isHidden())
        return;
    m_editorArea->hide();
    m_board->show();
    if (const Goal* goal = workspace().goal(m_editor->goal());
        goal && !goal->isBinned() && goal->column != BoardColumn::Archive)
        columnWidget(goal->column).view().select(goal->id);
}

void GoalsPage::placeEditor()
{
    // Beside the board where there is room, over it where there is none.
    const int character = fontMetrics().averageCharWidth();
    const bool beside = width() >= 130 * character;
    m_board->setVisible(beside);
    m_editorArea->setMinimumWidth(beside ? 44 * character : 0);
    m_editorArea->setMaximumWidth(beside ? 52 * character : QWIDGETSIZE_MAX);
}

void GoalsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (!m_editorArea->isHidden())
        placeEditor();
}

void GoalsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier)
        newGoal();
    else
        Page::keyPressEvent(event);
}

} // namespace unrut
