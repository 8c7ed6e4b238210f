// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/play_id.h>

#include <optional>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace unrut {

class EmptyState;
class PageHead;
class PlayDetail;
class ResponsiveRow;
class WorksheetView;

/// All the ways out, best match first.
class WaysOutPage : public Page
{
    Q_OBJECT

public:
    explicit WaysOutPage(const PageContext& context);

    void activate() override;
    [[nodiscard]] QWidget* firstFocus() override;
    bool find() override;
    void addStates(StateList& states) override;
    /// The worksheet that became \a goal; else the one of \a play that is being filled in, or a new one.
    void openWorksheet(Play play, const GoalId& goal = {});
    void showWorksheet(const WorksheetId& id);

private:
    void addFilledStates(StateList& states);
    void addEverySheet(StateList& states);
    QWidget* buildList();
    [[nodiscard]] QLayout* buildFilters();
    [[nodiscard]] bool isShown(Play play, bool isHeld) const;
    void refresh();
    void showCurrent();
    [[nodiscard]] Play current() const;
    /// That of the worksheet while one is open, else the row that is chosen.
    [[nodiscard]] std::optional<Play> chosen() const;
    void makeRoom();
    void showSheet(bool shown);
    void select(Play play);
    /// The list has every way out, with \a play chosen and room for its worksheet.
    void makeWayFor(Play play);

    PageHead* m_head;
    QLineEdit* m_search;
    QButtonGroup* m_shown; ///< which of them are listed
    QComboBox* m_family;
    QComboBox* m_effort;
    QListWidget* m_list;
    QWidget* m_listPanel = nullptr;
    ResponsiveRow* m_row = nullptr;
    EmptyState* m_nothing; ///< found by a search
    EmptyState* m_none;    ///< in use or done
    PlayDetail* m_detail;
    WorksheetView* m_sheet; ///< in the place of the detail, while it is open
};

} // namespace unrut
