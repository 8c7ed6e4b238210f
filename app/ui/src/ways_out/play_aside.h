// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/goal.h>
#include <domain/play_id.h>

class QVBoxLayout;

namespace unrut {

class SectionHead;

/// What a way out keeps over all its worksheets and cards: the reading shelf by area and what struck the person, the
/// biggest drain, what was offered to somebody and what they said, what waits for approval, what the employer offers.
/// Hidden where there is nothing of it.
class PlayAside : public QWidget
{
    Q_OBJECT

public:
    explicit PlayAside(const PageContext& context, QWidget* parent = nullptr);

    void showPlay(Play play);

private:
    void addShelf();
    void addApprovals();
    void addProgrammes();
    void addSparks();
    void addDrain();
    void addPitches();
    /// A line that becomes a goal in one action, or leads to the one it became.
    void offer(const QString& line, const Goal& goal);
    void openGoal(const GoalId& id);
    void makeGoal(const Goal& goal, const QString& line);

    PageContext m_context;
    SectionHead* m_title;
    QVBoxLayout* m_lines;
};

} // namespace unrut
