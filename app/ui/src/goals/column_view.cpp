// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_view.h"

#include "card_delegate.h"
#include "common/font_units.h"

#include <models/column_model.h>
#include <theme/colours.h>
#include <theme/painting.h>

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace unrut {

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
    // Laid out in slices: measuring five thousand cards at once would hold the window up.
    setLayoutMode(Batched);
    setBatchSize(25); // more than a window shows
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setMouseTracking(true);
    // Last: with cards there, several of these would lay them all out at once.
    setModel(&model);
    inFontUnits(*this, [this] { setMinimumHeight(fontMetrics().height() * 10); });

    connect(m_delegate, &CardDelegate::stepTicked, this, &ColumnView::stepTicked);
    connect(this, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_model.goal(index.row()).id); });
    connect(&model, &ColumnModel::dataChanged, this, [this](const QModelIndex& first) {
        m_delegate->forget(m_model.goal(first.row()).id);
        scheduleDelayedItemsLayout();
    });
    // A card that comes back may have become another while it was hidden.
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        for (int row = first; row <= last; ++row)
            m_delegate->forget(m_model.goal(row).id);
    });
    connect(&model, &ColumnModel::countChanged, viewport(), qOverload<>(&QWidget::update));
}

std::vector<GoalId> ColumnView::selectedGoals() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    if (indexes.isEmpty() && currentIndex().isValid())
        indexes.append(currentIndex()); // where the keyboard stands counts as chosen
    std::sort(indexes.begin(), indexes.end());
    std::vector<GoalId> ids;
    for (const QModelIndex& index : indexes)
        ids.push_back(m_model.goal(index.row()).id);
    return ids;
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
}

void ColumnView::setNote(const QString& note)
{
    m_note = note;
    setAccessibleDescription(note);
    viewport()->update();
}

void ColumnView::keyPressEvent(QKeyEvent* event)
{
    if (handleMoveKey(*event))
        return;
    const bool noModifier = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (noModifier && event->key() == Qt::Key_Delete && !selectedGoals().empty()) {
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
    } else {
        QListView::keyPressEvent(event);
    }
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
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int backward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    return key == forward ? 1 : key == backward ? -1 : 0;
}

void ColumnView::focusInEvent(QFocusEvent* event)
{
    // Without a current card the keyboard's place would be invisible.
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model.index(0), QItemSelectionModel::NoUpdate);
    QListView::focusInEvent(event);
}

void ColumnView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    const bool hasCards = m_model.rowCount() > 0;
    if (!hasCards && hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        QPainter painter(viewport());
        paintFocusRing(painter, viewport()->rect(), panelRadius, coloursOf(palette()));
    }
    if (m_note.isEmpty())
        return;
    const Fonts fonts = fontsFor(font());
    const int top = hasCards ? visualRect(m_model.index(m_model.rowCount() - 1)).bottom() + 1 : 0;
    const QRectF note(0, top, viewport()->width(), dashedNoteHeight(m_note, viewport()->width(), fonts));
    QPainter painter(viewport());
    paintDashedNote(painter, note, m_note, coloursOf(palette()), fonts, layoutDirection());
}

void ColumnView::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard
                                  ? currentIndex()
                                  : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
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
