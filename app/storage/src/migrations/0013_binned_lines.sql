-- SPDX-FileCopyrightText: 2026 The Unrut authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Steps of goals and points of people that were taken out lie in the bin by themselves. They go with what they belong to.

CREATE TABLE binned_lines (
    id          TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    kind        TEXT NOT NULL CHECK (kind IN ('step', 'point')),
    goal_id     TEXT REFERENCES goals (id) ON DELETE CASCADE,
    person_id   TEXT REFERENCES people (id) ON DELETE CASCADE,
    text        TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
    done_at     TEXT CHECK (done_at IS strftime('%Y-%m-%dT%H:%M:%fZ', done_at, '+0 days')),
    deleted_at  TEXT NOT NULL CHECK (deleted_at IS strftime('%Y-%m-%dT%H:%M:%fZ', deleted_at, '+0 days')),
    modified_at TEXT NOT NULL CHECK (modified_at IS strftime('%Y-%m-%dT%H:%M:%fZ', modified_at, '+0 days')),
    CHECK ((kind = 'step') = (goal_id IS NOT NULL) AND (kind = 'point') = (person_id IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- next statement
CREATE INDEX binned_lines_goal ON binned_lines (goal_id) WHERE goal_id IS NOT NULL;

-- next statement
CREATE INDEX binned_lines_person ON binned_lines (person_id) WHERE person_id IS NOT NULL;
