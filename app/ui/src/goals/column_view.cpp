// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_view.h"

#include "card_delegate.h"
#include "common/font_units.h"
#include "common/side_keys.h"

#include <models/column_model.h>
#include <theme/colours.h>
#include <theme/painting.h>
#include <theme/style.h>

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QTimerEvent>

#include <algorithm>

namespace unrut {

namespace {

/// How many cards that nobody sees are measured at a time: five thousand at once would hold the window up. Qt's own
/// slices show nothing before the last one.
constexpr int slice = 30;

} // namespace

ColumnView::ColumnView(ColumnModel& model, const Clock& clock, QWidget* parent)
    : QListView(parent), m_model(model), m_delegate(new CardDelegate(clock, this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setMouseTracking(true);
    setProperty(dropIndicatorShift, -cardGap / 2);
    // Last: with cards there, several of these would lay them all out at once.
    setModel(&model);
    showLinesAtLeast(*this, 10);

    connect(m_delegate, &CardDelegate::stepTicked, this, &ColumnView::stepTicked);
    connect(this, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_model.goal(index.row()).id); });
    connect(&model, &ColumnModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        for (int row = first.row(); row <= last.row(); ++row)
            m_delegate->forget(m_model.goal(row).id);
        scheduleDelayedItemsLayout();
    });
    // A card that comes back may have become another while it was hidden.
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        for (int row = first; row <= last; ++row)
            m_delegate->forget(m_model.goal(row).id);
    });
    connect(&model, &ColumnModel::countChanged, viewport(), qOverload<>(&QWidget::update));
}

void ColumnView::showDay()
{
    if (m_delegate->isOfAnotherDay())
        scheduleDelayedItemsLayout();
}

std::vector<GoalId> ColumnView::selectedGoals() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    std::vector<GoalId> ids;
    for (const QModelIndex& index : indexes)
        ids.push_back(m_model.goal(index.row()).id);
    return ids;
}

std::vector<GoalId> ColumnView::goalsAtHand() const
{
    std::vector<GoalId> ids = selectedGoals();
    if (ids.empty() && currentIndex().isValid())
        ids.push_back(m_model.goal(currentIndex().row()).id);
    return ids;
}

void ColumnView::takeOver()
{
    setFocus(Qt::OtherFocusReason);
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    Q_EMIT chosenAnew();
}

void ColumnView::select(const std::vector<GoalId>& ids)
{
    QItemSelection chosen;
    QModelIndex first;
    for (const GoalId& id : ids) {
        const QModelIndex index = m_model.indexOf(id);
        if (!index.isValid())
            continue;
        chosen.select(index, index);
        first = first.isValid() ? first : index;
    }
    if (!first.isValid())
        return;
    setFocus(Qt::OtherFocusReason);
    // Not setCurrentIndex(): it looks at the keys that are down, and with those of a move it keeps what was chosen
    // here.
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::ClearAndSelect);
    selectionModel()->select(chosen, QItemSelectionModel::Select);
    scrollTo(first);
    Q_EMIT chosenAnew();
}

void ColumnView::doItemsLayout()
{
    // Before anything is seen the width is not the one that will be.
    if (!isVisible() || model() != &m_model)
        return;
    // What is seen is measured; the rest has an estimate until its slice has its turn. A card is never lower than its
    // title, a line of facts and the gaps around them.
    const int lowestCard = fontMetrics().height() * 3;
    const int seen = viewport()->height() / lowestCard + 2;
    (void)m_delegate->measureSome(*this, std::max(0, indexAt(QPoint(1, 1)).row()), seen);
    m_delegate->measureAtMost(0);
    QListView::doItemsLayout();
    m_nextToMeasure = 0;
    if (m_delegate->hasEstimates() && !m_slices.isActive())
        m_slices.start(0, this);
}

void ColumnView::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    scheduleDelayedItemsLayout();
}

void ColumnView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_slices.timerId())
        return QListView::timerEvent(event);
    m_nextToMeasure = m_delegate->measureSome(*this, m_nextToMeasure, slice);
    if (m_nextToMeasure < m_model.rowCount())
        return;
    m_slices.stop();
    // What is in sight stays where it is, whatever the cards above it have become.
    const QPersistentModelIndex top = indexAt(QPoint(1, 1));
    const int before = visualRect(top).top();
    doItemsLayout();
    if (top.isValid() && top.row() > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(top).top() - before);
    viewport()->update();
}

void ColumnView::setNote(const QString& note)
{
    if (note == m_note)
        return;
    m_note = note;
    setAccessibleDescription(note);
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void ColumnView::keyPressEvent(QKeyEvent* event)
{
    if (handleMoveKey(*event))
        return;
    const bool noModifier = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (noModifier && event->key() == Qt::Key_Delete && !goalsAtHand().empty()) {
        Q_EMIT binRequested();
    } else if (noModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            Q_EMIT opened(m_model.goal(currentIndex().row()).id);
    } else if (noModifier && columnsFor(event->key()) != 0) {
        Q_EMIT left(columnsFor(event->key()));
    } else if (noModifier && event->key() == Qt::Key_N) {
        event->ignore(); // a new goal, which the page makes; the list would look for a card that begins with it
    } else if (event->key() == Qt::Key_Backspace) {
        event->accept(); // never deletes, and must not reach anything that would
    } else if (!noModifier || event->key() != Qt::Key_Space || !tickCurrent()) {
        const QPersistentModelIndex before = currentIndex();
        QListView::keyPressEvent(event);
        if (noModifier && selectionModel()->hasSelection())
            Q_EMIT chosenAnew();
        if (noModifier && currentIndex() == before)
            scrollBeyond(event->key());
    }
}

void ColumnView::scrollBeyond(int key)
{
    if (key == Qt::Key_Down)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else if (key == Qt::Key_Up)
        verticalScrollBar()->setValue(0);
}

bool ColumnView::tickCurrent()
{
    if (!currentIndex().isValid() || m_model.column() != BoardColumn::Doing)
        return false;
    const Goal& goal = m_model.goal(currentIndex().row());
    const Step* next = goal.nextStep();
    if (next)
        Q_EMIT stepTicked(goal.id, next->id);
    return next != nullptr;
}

void ColumnView::mousePressEvent(QMouseEvent* event)
{
    // Pressing one of several that are chosen may begin a drag of all of them.
    const QModelIndex at = indexAt(event->position().toPoint());
    const bool mayDrag = at.isValid() && selectionModel()->isSelected(at);
    QListView::mousePressEvent(event);
    if (!mayDrag && event->modifiers() == Qt::NoModifier)
        Q_EMIT chosenAnew();
}

void ColumnView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
        Q_EMIT chosenAnew();
}

void ColumnView::setDraggedOver(bool isOver)
{
    m_isDraggedOver = isOver;
    viewport()->update();
}

void ColumnView::dragMoveEvent(QDragMoveEvent* event)
{
    QListView::dragMoveEvent(event);
    setDraggedOver(event->isAccepted());
}

void ColumnView::dragLeaveEvent(QDragLeaveEvent* event)
{
    QListView::dragLeaveEvent(event);
    setDraggedOver(false);
}

void ColumnView::dropEvent(QDropEvent* event)
{
    QListView::dropEvent(event);
    setDraggedOver(false);
}

bool ColumnView::handleMoveKey(const QKeyEvent& event)
{
    if (event.modifiers() != (Qt::ControlModifier | Qt::ShiftModifier))
        return false;
    const int columns = columnsFor(event.key());
    const int rows = event.key() == Qt::Key_Down ? 1 : event.key() == Qt::Key_Up ? -1 : 0;
    if (columns == 0 && rows == 0)
        return false;
    Q_EMIT moveRequested(columns, rows);
    return true;
}

int ColumnView::columnsFor(int key) const
{
    return key == forwardKey(layoutDirection()) ? 1 : key == backwardKey(layoutDirection()) ? -1 : 0;
}

void ColumnView::focusInEvent(QFocusEvent* event)
{
    // Without a current card the keyboard's place would be invisible.
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model.index(0), QItemSelectionModel::NoUpdate);
    QListView::focusInEvent(event);
}

int ColumnView::endOfCards() const
{
    return m_model.rowCount() > 0 ? visualRect(m_model.index(m_model.rowCount() - 1)).bottom() + 1 : 0;
}

void ColumnView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    const bool hasCards = m_model.rowCount() > 0;
    if (!hasCards && hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, viewport()->rect(), panelRadius, coloursOf(palette()));
    if (m_isDraggedOver && dropIndicatorPosition() == OnViewport)
        paintDropAtEnd(painter);
    if (!m_note.isEmpty())
        paintNote(painter);
}

void ColumnView::paintDropAtEnd(QPainter& painter)
{
    QStyleOption option;
    option.initFrom(this);
    option.rect = QRect(0, endOfCards(), viewport()->width(), 0);
    style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemDrop, &option, &painter, this);
}

void ColumnView::paintNote(QPainter& painter)
{
    paintDashedNote(painter, noteRect(), m_note, coloursOf(palette()), fontsFor(font()), layoutDirection());
}

QRect ColumnView::noteRect() const
{
    const int width = viewport()->width();
    return {0, endOfCards(), width, static_cast<int>(dashedNoteHeight(m_note, width, fontsFor(font())))};
}

void ColumnView::updateGeometries()
{
    // The note is a part of what is scrolled.
    if (!m_note.isEmpty() && m_model.rowCount() > 0)
        resizeContents(contentsSize().width(), noteRect().bottom() + 1 + verticalOffset());
    QListView::updateGeometries();
}

void ColumnView::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard
                                  ? currentIndex()
                                  : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index)) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        Q_EMIT chosenAnew();
    }
    const QPoint position = event->reason() == QContextMenuEvent::Keyboard
                                ? viewport()->mapToGlobal(visualRect(index).center())
                                : event->globalPos();
    Q_EMIT menuRequested(position);
}

void ColumnView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace unrut
