// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/clock.h>
#include <domain/entry.h>

#include <QListView>

namespace unrut {

class EntryModel;

/// The list of the log: Enter edits, Del bins, Backspace does nothing.
class LogList : public QListView
{
    Q_OBJECT

public:
    LogList(EntryModel& model, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<EntryId> selectedEntries() const;

Q_SIGNALS:
    void editRequested(const unrut::EntryId& entry);
    void binRequested();
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    EntryModel& m_model;
};

} // namespace unrut
