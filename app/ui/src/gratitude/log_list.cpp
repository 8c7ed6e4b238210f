// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_list.h"

#include "common/font_units.h"
#include "entry_delegate.h"

#include <models/entry_model.h>

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace unrut {

LogList::LogList(EntryModel& model, const Clock& clock, QWidget* parent) : QListView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new EntryDelegate(clock, this));
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Entries"));
    viewport()->setAutoFillBackground(false);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    inFontUnits(*this, [this] { setMinimumHeight(fontMetrics().height() * 12); });
    connect(this, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT editRequested(m_model.entry(index.row()).id); });
}

std::vector<EntryId> LogList::selectedEntries() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    if (indexes.isEmpty() && currentIndex().isValid())
        indexes.append(currentIndex()); // where the keyboard stands counts as chosen
    std::sort(indexes.begin(), indexes.end());
    std::vector<EntryId> ids;
    for (const QModelIndex& index : indexes)
        ids.push_back(m_model.entry(index.row()).id);
    return ids;
}

void LogList::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Delete)
        Q_EMIT binRequested();
    else if (enter && currentIndex().isValid())
        Q_EMIT editRequested(m_model.entry(currentIndex().row()).id);
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if (event->key() == Qt::Key_Backspace)
        event->accept(); // never deletes
    else
        QListView::keyPressEvent(event);
}

void LogList::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model.index(0), QItemSelectionModel::NoUpdate);
    QListView::focusInEvent(event);
}

void LogList::contextMenuEvent(QContextMenuEvent* event)
{
    if (!currentIndex().isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const EntryId current = m_model.entry(currentIndex().row()).id;
    menu->addAction(tr("&Edit"), this, [this, current] { Q_EMIT editRequested(current); });
    menu->addAction(tr("&Copy as text"), this, &LogList::copyRequested);
    menu->addAction(tr("Move to the &bin"), this, &LogList::binRequested);
    menu->popup(event->globalPos());
}

void LogList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace unrut
