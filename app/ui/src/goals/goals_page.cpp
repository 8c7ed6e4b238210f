// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals_page.h"

#include "board_actions.h"
#include "board_column_widget.h"
#include "board_edges.h"
#include "board_selection.h"
#include "column_view.h"
#include "common/asking_scroll_area.h"
#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/focus_timer.h"
#include "common/font_units.h"
#include "common/labels.h"
#include "common/page_head.h"
#include "common/spoken_role.h"
#include "done_moment.h"
#include "goal_editor.h"
#include "goal_talk.h"
#include "put_away_panel.h"

#include <wording/goal_words.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

/// How wide the columns are beside one another; Doing is the widest.
constexpr std::array<int, 4> stretches{29, 29, 40, 25};

} // namespace

GoalsPage::GoalsPage(const PageContext& context)
    : Page(context),
      m_actions(new BoardActions(context, this)),
      m_selection(new BoardSelection(this)),
      m_editor(new GoalEditor(context)),
      m_putAway(new PutAwayPanel(context)),
      m_side(new QWidget),
      m_sideArea(new AskingScrollArea),
      m_board(new AskingScrollArea)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    buildHead();
    column->addWidget(m_head);
    column->addWidget(new DoneMoment(context));
    column->addWidget(buildNothing());

    m_board->setFrameShape(QFrame::NoFrame);
    m_board->setWidgetResizable(true);
    m_board->setFocusPolicy(Qt::NoFocus);
    m_board->setObjectName(QStringLiteral("board")); // the one thing that may be scrolled sideways
    m_board->setWidget(buildBoard());
    watchEdges();
    // No stack: that would be as tall as its taller page, and the list would run past the window's foot.
    auto* sides = new QVBoxLayout(m_side);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addWidget(m_editor);
    sides->addWidget(m_putAway);
    m_sideArea->setFrameShape(QFrame::NoFrame);
    m_sideArea->setWidgetResizable(true);
    m_sideArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sideArea->setFocusPolicy(Qt::NoFocus);
    m_sideArea->setWidget(m_side);
    m_sideArea->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_board, 1);
    row->addWidget(m_sideArea);
    column->addLayout(row, 1);

    connectActions();
    connectSide();
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
    nameChoice(*m_kind, tr("Kind"));
    m_kind->addItem(tr("All kinds"));
    for (int i = 0; i < goalKindCount; ++i)
        m_kind->addItem(wording::goalKindName(static_cast<GoalKind>(i)));
    m_horizon = new QComboBox;
    nameChoice(*m_horizon, tr("Horizon"));
    m_horizon->addItems({tr("Near and far"), wording::horizonName(Horizon::Near), wording::horizonName(Horizon::Far)});
    auto* newButton = makeButton(tr("&New goal"), ButtonKind::Primary);
    auto* more = makeMoreButton(buildMore());
    more->setAccessibleName(tr("More for the board"));
    for (QWidget* control :
         {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_horizon),
          static_cast<QWidget*>(newButton), static_cast<QWidget*>(more)})
        m_head->addControl(control);
    connect(m_search, &QLineEdit::textChanged, this, &GoalsPage::applyFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &GoalsPage::applyFilter);
    connect(m_horizon, &QComboBox::currentIndexChanged, this, &GoalsPage::applyFilter);
    connect(newButton, &QPushButton::clicked, this, &GoalsPage::newGoal);
}

/// One line for the whole board where no card is found.
QWidget* GoalsPage::buildNothing()
{
    m_nothing = new QWidget;
    auto* row = new FlowLayout(m_nothing, 8);
    row->addWidget(new TextLabel(TextRole::Muted, tr("No goal matches.")));
    auto* clear = makeButton(tr("Clear the search"), ButtonKind::Link);
    row->addWidget(clear);
    m_nothing->hide();
    connect(clear, &QPushButton::clicked, this, [this] {
        m_search->setFocus(Qt::OtherFocusReason); // the button goes
        m_search->clear();
        m_kind->setCurrentIndex(0);
        m_horizon->setCurrentIndex(0);
    });
    return m_nothing;
}

void GoalsPage::showFound()
{
    const bool isFiltered = m_columns.front()->model().isFiltered();
    const bool isFound = std::any_of(m_columns.begin(), m_columns.end(),
                                     [](const BoardColumnWidget* column) { return column->model().foundCount() > 0; });
    m_nothing->setVisible(isFiltered && !isFound);
}

QWidget* GoalsPage::buildBoard()
{
    auto* board = new QWidget;
    auto* row = new QHBoxLayout(board);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i] = new BoardColumnWidget(workspace(), static_cast<BoardColumn>(i));
        connectColumn(*m_columns[i]);
        row->addWidget(m_columns[i], stretches[i]);
    }
    return board;
}

void GoalsPage::watchEdges()
{
    auto* edges = new BoardEdges(*m_board);
    for (const BoardColumnWidget* column : m_columns)
        edges->watch(*column->view().viewport());
}

void GoalsPage::connectColumn(BoardColumnWidget& column)
{
    ColumnView& view = column.view();
    m_selection->add(view);
    connect(&column, &BoardColumnWidget::addRequested, this,
            [this, &column](const QString& line) { m_actions->add(column.column(), line); });
    connect(&column, &BoardColumnWidget::renameRequested, this, [this, &column](const QString& name) {
        if (succeeded(workspace().renameColumn(column.column(), name)))
            column.refresh();
    });
    connect(
        &column.model(), &ColumnModel::dropped, this,
        [this, &column](const QList<GoalId>& ids, int row) {
            m_actions->drop(column.model(), m_selection->withChosen({ids.begin(), ids.end()}), row);
        },
        Qt::QueuedConnection);
    connect(&view, &ColumnView::opened, this, &GoalsPage::open);
    connect(&view, &ColumnView::binRequested, this, [this, &view] { m_actions->bin(m_selection->chosenFrom(view)); });
    connect(&view, &ColumnView::moveRequested, this, [this, &column, &view](int columns, int rows) {
        // Up and down is a matter of one column.
        const bool isWithin = columns == 0;
        m_actions->moveBy(column.model(), isWithin ? view.goalsAtHand() : m_selection->chosenFrom(view), columns, rows);
    });
    connect(&view, &ColumnView::menuRequested, this,
            [this, &column](const QPoint& position) { showMenu(column, position); });
    connect(&view, &ColumnView::left, this, [this, &column](int columns) {
        const int target = static_cast<int>(column.column()) + columns;
        if (target >= 0 && target < shownColumnCount)
            m_columns[static_cast<size_t>(target)]->view().takeOver();
    });
    connect(&view, &ColumnView::stepTicked, m_actions, &BoardActions::tick);
}

void GoalsPage::connectActions()
{
    connect(m_actions, &BoardActions::added, this, [this](BoardColumn column) {
        if (column != BoardColumn::Archive)
            columnWidget(column).endAdding();
    });
    connect(m_actions, &BoardActions::moved, this, [this](const std::vector<GoalId>& ids, BoardColumn column) {
        // Whoever moves a card from its panel stays there.
        if (column != BoardColumn::Archive && !m_sideArea->isAncestorOf(focusWidget()))
            columnWidget(column).view().select(ids);
    });
    // The editor's list of columns goes back to where the card still is.
    connect(m_actions, &BoardActions::refused, m_editor, &GoalEditor::refresh);
    connect(m_actions, &BoardActions::decisionOpen, this, [this](const GoalId& id) {
        open(id);
        m_editor->askForDecision();
    });
}

void GoalsPage::connectSide()
{
    connect(m_editor, &GoalEditor::closed, this, &GoalsPage::closeSide);
    connect(m_editor, &GoalEditor::moveRequested, this,
            [this](const GoalId& id, BoardColumn to) { m_actions->move({id}, to, to == BoardColumn::Doing ? 0 : -1); });
    connect(m_editor, &GoalEditor::binRequested, this, [this](const GoalId& id) { m_actions->bin({id}); });
    connect(m_editor, &GoalEditor::startRequested, this, [this](const GoalId& id) { justStart(context(), id); });
    connect(m_editor, &GoalEditor::sheetRequested, this, &GoalsPage::openSheet);
    connect(m_putAway, &PutAwayPanel::closed, this, &GoalsPage::closeSide);
    connect(m_putAway, &PutAwayPanel::unarchiveRequested, this,
            [this](const GoalId& id) { m_actions->move({id}, BoardColumn::Next, 0); });
    connect(m_putAway, &PutAwayPanel::restoreRequested, this, [this](const GoalId& id) { m_actions->restore(id); });
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
    if (m_board->isHidden())
        closeSide();
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
    for (BoardColumnWidget* column : m_columns) {
        column->model().setFilter(filter);
        column->refresh();
    }
    showFound();
}

void GoalsPage::setOrder(CardOrder order)
{
    for (BoardColumnWidget* column : m_columns)
        column->model().setOrder(order);
}

void GoalsPage::refresh()
{
    for (BoardColumnWidget* column : m_columns)
        column->refresh();
    showFound();
    if (m_sideArea->isHidden())
        return;
    if (!m_editor->isHidden())
        m_editor->refresh();
    else
        m_putAway->refresh();
}

void GoalsPage::open(const GoalId& id)
{
    m_editor->showGoal(id);
    showSide(m_editor);
    m_editor->focusTitle();
}

void GoalsPage::openSheet(const GoalId& id)
{
    if (openTalkSheet(context(), id, this))
        return;
    open(id);
    m_editor->askForPerson();
    shell().announce(tr("Say with whom it is; then its sheet opens."));
}

void GoalsPage::showPutAway(int place)
{
    m_putAway->showPlace(static_cast<PutAwayPanel::Place>(place));
    showSide(m_putAway);
    m_putAway->focusList();
}

void GoalsPage::showSide(QWidget* side)
{
    m_editor->setVisible(side == m_editor);
    m_putAway->setVisible(side == m_putAway);
    placeSide();
    m_sideArea->show();
}

void GoalsPage::closeSide()
{
    if (m_sideArea->isHidden())
        return;
    const bool wasEditor = !m_editor->isHidden();
    m_sideArea->hide();
    m_board->show();
    m_head->show();
    const Goal* goal = wasEditor ? workspace().goal(m_editor->goal()) : nullptr;
    if (goal && !goal->isBinned() && goal->column != BoardColumn::Archive)
        columnWidget(goal->column).view().select({goal->id});
    else if (QWidget* first = firstFocus())
        first->setFocus(Qt::OtherFocusReason);
}

void GoalsPage::placeSide()
{
    // Beside the board where there is room, over it where there is none.
    const int character = fontMetrics().averageCharWidth();
    const bool beside = width() >= 130 * character;
    m_board->setVisible(beside);
    m_head->setVisible(beside); // what narrows the board would only take room from the goal
    m_sideArea->setMinimumWidth(beside ? 44 * character : 0);
    m_sideArea->setMaximumWidth(beside ? 52 * character : QWIDGETSIZE_MAX);
}

void GoalsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (!m_sideArea->isHidden())
        placeSide();
}

void GoalsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier)
        newGoal();
    else
        Page::keyPressEvent(event);
}

} // namespace unrut
