// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/entry.h>

class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace unrut {

class BinBar;
class Composer;
class EmptyState;
class EntryModel;
class FromDayBar;
class LogList;
class PageHead;
class SelectionBar;
class SideColumn;
class TagBox;

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
    /// Asks for a day of the log and goes there.
    void askForDay();
    /// The list begins there; a null day: with the newest.
    void goTo(QDate day);
    /// Chooses an entry in the list, among what \a typed finds.
    void showEntry(const EntryId& id, const QString& typed);

private:
    QWidget* buildLog();
    QWidget* buildFilters();
    void connectList();
    void showNames();
    void applyFilter();
    /// The tags of the log, most named first.
    void fillTags();
    /// The whole log again, but for what is looked for.
    void dropFilters();
    void addPopups(StateList& states);
    /// How many entries there are or were found, and the list or why it is empty.
    void showFound();
    void showWhereItBegins();
    [[nodiscard]] bool isBinShown() const;
    /// What is there for the log or for the bin only.
    void showPlace();
    void showChosen();
    /// From the bin to the log.
    void leaveBin();
    /// The entry that was being changed when the program ended is being changed again.
    void goOnEditing();
    void setSelectedKind(EntryKind kind);
    void binSelected();
    void copySelected();

    EntryModel* m_model;
    PageHead* m_head = nullptr;
    Composer* m_composer = nullptr;
    QLineEdit* m_search = nullptr;
    QComboBox* m_kind = nullptr;
    TagBox* m_tag = nullptr;
    QComboBox* m_time = nullptr;
    SelectionBar* m_chosen = nullptr;
    FromDayBar* m_fromDay = nullptr;
    BinBar* m_binBar = nullptr;
    LogList* m_list = nullptr;
    EmptyState* m_nothingYet = nullptr;
    EmptyState* m_nothingFound = nullptr;
    EmptyState* m_nothingBinned = nullptr;
    QStackedLayout* m_listStack = nullptr;
    SideColumn* m_side = nullptr;
    bool m_hasBeenOpened = false;
};

} // namespace unrut
