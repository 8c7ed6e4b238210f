// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/goal.h>
#include <domain/talk.h>

#include <vector>

class QVBoxLayout;

namespace unrut {

/// What the talks about a goal left, newest first. Hidden while there is nothing.
class TalkNotes : public QWidget
{
    Q_OBJECT

public:
    explicit TalkNotes(const PageContext& context, QWidget* parent = nullptr);

    void showGoal(const Goal& goal);

private:
    struct Note
    {
        QString title; ///< with whom and when
        Talk talk;
        bool operator==(const Note&) const = default;
    };
    void add(const Note& note);

    PageContext m_context;
    QVBoxLayout* m_lines;
    std::vector<Note> m_shown;
};

} // namespace unrut
