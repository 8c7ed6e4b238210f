// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/entry.h>

#include <QListView>

namespace unrut {

class EntryModel;

/// The list of the log: Enter edits an entry where it stands, Del bins, Backspace does nothing. A list that begins at a
/// day goes on upwards, too.
class LogList : public QListView
{
    Q_OBJECT

public:
    LogList(EntryModel& model, const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<EntryId> selectedEntries() const;
    /// Opens the editor in the row of an entry.
    void editAt(const QModelIndex& index);
    /// Reads a page of newer entries above the first row; what is in view stays where it is.
    void goOnUpwards();

Q_SIGNALS:
    void selectionMade();
    void kindRequested(unrut::EntryKind kind);
    void binRequested();
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void keepOffScrollBar();

    EntryModel& m_model;
};

} // namespace unrut
