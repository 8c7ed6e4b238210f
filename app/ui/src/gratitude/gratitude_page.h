// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/entry.h>

class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace unrut {

class Composer;
class EmptyState;
class EntryModel;
class LogList;
class PageHead;
class SideColumn;

/// The log of grateful, win, keep and note entries.
class GratitudePage : public Page
{
    Q_OBJECT

public:
    explicit GratitudePage(const PageContext& context);

    void activate() override;
    [[nodiscard]] QWidget* firstFocus() override;
    bool find() override;
    void addStates(StateList& states) override;
    /// Puts the cursor into the composer.
    void writeEntry();
    /// Chooses an entry in the list, among what \a typed finds.
    void showEntry(const EntryId& id, const QString& typed);

private:
    QWidget* buildLog();
    QWidget* buildFilters();
    void showNames();
    void applyFilter();
    /// How many entries there are or were found, and the list or why it is empty.
    void showFound();
    void edit(const EntryId& id);
    void binSelected();
    void copySelected();

    EntryModel* m_model;
    PageHead* m_head = nullptr;
    Composer* m_composer = nullptr;
    QLineEdit* m_search = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_time = nullptr;
    LogList* m_list = nullptr;
    EmptyState* m_nothingFound = nullptr;
    QStackedLayout* m_listStack = nullptr;
    SideColumn* m_side = nullptr;
};

} // namespace unrut
