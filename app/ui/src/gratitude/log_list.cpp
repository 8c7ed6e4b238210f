// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_list.h"

#include "common/font_units.h"
#include "common/scroll_to.h"
#include "entry_delegate.h"
#include "kind_menu.h"

#include <models/entry_model.h>
#include <theme/icons.h>
#include <wording/entry_words.h>

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace unrut {

LogList::LogList(EntryModel& model, const PageContext& context, QWidget* parent) : QListView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new EntryDelegate(context, this));
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Entries"));
    viewport()->setAutoFillBackground(false);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers); // editAt() says when
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    inFontUnits(*this, [this] { setMinimumHeight(fontMetrics().height() * 12); });
    connect(this, &QListView::activated, this, &LogList::editAt);
    keepOffScrollBar();
}

/// Rows end with the time of the day, which would stand at the very bar.
void LogList::keepOffScrollBar()
{
    constexpr int gap = 6;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setViewportMargins(mirrored ? gap : 0, 0, mirrored ? 0 : gap, 0);
}

void LogList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        keepOffScrollBar();
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

void LogList::editAt(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    edit(index);
    // The editor is higher than the row was, and can be higher than what of the list stands in the window.
    const auto show = [this] {
        if (!currentIndex().isValid())
            return; // the log was read anew
        scrollTo(currentIndex());
        unrut::scrollTo(*viewport(), visualRect(currentIndex()));
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
}

void LogList::goOnUpwards()
{
    const int rows = m_model.fetchNewer();
    if (rows > 0)
        scrollTo(m_model.index(rows), PositionAtTop);
}

void LogList::keyPressEvent(QKeyEvent* event)
{
    const bool upwards = event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_Home;
    if (upwards && currentIndex().row() <= 0 && m_model.canFetchNewer())
        goOnUpwards();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Delete)
        Q_EMIT binRequested();
    else if (enter && currentIndex().isValid())
        editAt(currentIndex());
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
    const QPersistentModelIndex current = currentIndex();
    menu->addAction(icon(Icon::Edit), tr("&Edit"), this, [this, current] { editAt(current); });
    QMenu* kinds = menu->addMenu(tr("Change the &kind"));
    addKinds(*kinds, [this](EntryKind kind) { Q_EMIT kindRequested(kind); });
    menu->addAction(icon(Icon::Copy), tr("&Copy as text"), this, &LogList::copyRequested);
    if (m_model.filter().inBin)
        menu->addAction(tr("&Put back"), this, &LogList::binRequested);
    else
        menu->addAction(icon(Icon::Bin), tr("Move to the &bin"), this, &LogList::binRequested);
    menu->popup(event->globalPos());
}

void LogList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectionMade();
}

void LogList::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() > 0 && verticalScrollBar()->value() == 0 && m_model.canFetchNewer())
        goOnUpwards();
    QListView::wheelEvent(event);
}

void LogList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace unrut
