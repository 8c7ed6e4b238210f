// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace unrut {

/// A journal as a person reads it, for a file. Made in the wording room.
struct JournalText
{
    struct Line
    {
        QString text;
        int depth = 0;              ///< 1: belongs to the line before it
        std::optional<bool> ticked; ///< of a step: whether it is done
        bool operator==(const Line&) const = default;
    };
    struct Section
    {
        int level = 1; ///< 1: a part of the journal, 2: a day or a column in it
        QString heading;
        std::vector<Line> lines; ///< may be empty at level 1
        bool operator==(const Section&) const = default;
    };
    QString title;
    QString line;
    std::vector<Section> sections;
    bool operator==(const JournalText&) const = default;
};

/// What leaves the journal as text or as a calendar only when it is asked for.
struct TickedParts
{
    bool people = false;      ///< people, talks, and whom a goal is with
    bool lookingBack = false; ///< the open questions
    bool worksheets = false;
    bool titles = false; ///< in a calendar: what goals are called
    bool operator==(const TickedParts&) const = default;
};

/// One thing for a calendar. Holds nothing but what is to leave the journal.
struct CalendarEvent
{
    QString id; ///< the same id makes another program change its event instead of adding one
    QDate day;
    QTime at;         ///< local time; null: the whole day
    int minutes = 30; ///< length, when there is a time
    QString title;
    QString place;
    QString text;
    QDate lastDay; ///< of whole days; null: the day alone
};

} // namespace unrut
