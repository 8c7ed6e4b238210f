// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_private.h"

#include <algorithm>

namespace unrut {

namespace {

/// \a line at the end of \a lines. An import may have brought it back before, under its id.
template <class Line, class LineId>
void append(const BinnedLine& line, std::vector<Line>& lines, IdSource& ids)
{
    LineId id(line.id.uuid());
    if (std::any_of(lines.begin(), lines.end(), [&](const Line& other) { return other.id == id; }))
        id = ids.make<LineId>();
    lines.push_back({id, line.text, line.doneAt});
}

} // namespace

Status Workspace::Private::putBack(const BinnedLine& line, JournalChange& change)
{
    if (line.kind == LineKind::Step) {
        const Goal* goal = findGoal(GoalId(line.of));
        if (!goal || goal->isBinned())
            return failure(ErrorCode::NotFound, QStringLiteral("goal"));
        Goal after = *goal;
        append<Step, StepId>(line, after.steps, ids);
        change.goals.push_back(edited(*goal, after));
        return {};
    }
    const Person* person = findPerson(PersonId(line.of));
    if (!person || person->isBinned())
        return failure(ErrorCode::NotFound, QStringLiteral("person"));
    Person after = *person;
    append<Point, PointId>(line, after.points, ids);
    change.people.push_back(edited(*person, after));
    return {};
}

Status Workspace::restoreLine(const BinnedLineId& id)
{
    const auto lines = d->store->binnedLines();
    if (!lines)
        return lines.error();
    const auto line = std::find_if(lines->begin(), lines->end(), [&](const BinnedLine& one) { return one.id == id; });
    if (line == lines->end())
        return failure(ErrorCode::NotFound, QStringLiteral("line"));
    JournalChange change;
    change.binnedLines.push_back({*line, std::nullopt});
    const Status back = d->putBack(*line, change);
    return back ? d->run(Verb::RestoreLine, change) : back;
}

} // namespace unrut
