// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/panel.h"

#include <domain/goal.h>

class QListWidget;
class QPushButton;

namespace unrut {

class SectionHead;
class TextLabel;

/// The goals in the archive or in the bin, newest first, and the way back to the board.
class PutAwayPanel : public Panel
{
    Q_OBJECT

public:
    enum class Place { Archive, Bin };

    explicit PutAwayPanel(const PageContext& context);

    void showPlace(Place place);
    /// Shows what is there now.
    void refresh();
    void focusList();

Q_SIGNALS:
    void closed();
    /// Out of the archive, to the top of Next.
    void unarchiveRequested(const unrut::GoalId& goal);
    /// Out of the bin, to where it was.
    void restoreRequested(const unrut::GoalId& goal);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void restore();
    [[nodiscard]] std::vector<const Goal*> goals() const;
    [[nodiscard]] QString factsOf(const Goal& goal) const;

    PageContext m_context;
    Place m_place = Place::Archive;
    SectionHead* m_title;
    TextLabel* m_hint;
    QListWidget* m_list;
    QPushButton* m_restore;
    std::vector<GoalId> m_shown;
};

} // namespace unrut
