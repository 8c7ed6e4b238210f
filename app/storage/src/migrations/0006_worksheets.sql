-- SPDX-FileCopyrightText: 2026 The Unrut authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The filled-in forms of ways out. The forms themselves are part of the program, so a field is named by its key only:
-- one that a later form no longer asks keeps its answer.

CREATE TABLE worksheets (
    id          TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    play        TEXT NOT NULL CHECK (length(play) BETWEEN 1 AND 40),
    day         TEXT NOT NULL CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2200-12-31'),
    goal_id     TEXT REFERENCES goals (id) ON DELETE SET NULL,
    talk_id     TEXT REFERENCES talks (id) ON DELETE SET NULL,
    finished_on TEXT CHECK (finished_on IS date(finished_on, '+0 days')),
    created_at  TEXT NOT NULL CHECK (created_at IS strftime('%Y-%m-%dT%H:%M:%fZ', created_at, '+0 days')),
    modified_at TEXT NOT NULL CHECK (modified_at IS strftime('%Y-%m-%dT%H:%M:%fZ', modified_at, '+0 days')),
    deleted_at  TEXT CHECK (deleted_at IS strftime('%Y-%m-%dT%H:%M:%fZ', deleted_at, '+0 days'))
) STRICT, WITHOUT ROWID;

-- next statement
CREATE INDEX worksheets_goal ON worksheets (goal_id) WHERE goal_id IS NOT NULL;

-- next statement
CREATE INDEX worksheets_talk ON worksheets (talk_id) WHERE talk_id IS NOT NULL;

-- next statement
-- A text stands in row 0, column 0; a list has one row a line. Empty cells have no row here.
CREATE TABLE worksheet_cells (
    worksheet_id TEXT    NOT NULL REFERENCES worksheets (id) ON DELETE CASCADE,
    field        TEXT    NOT NULL CHECK (length(field) BETWEEN 1 AND 40 AND field NOT GLOB '*[^a-z0-9_]*'),
    row_no       INTEGER NOT NULL CHECK (row_no BETWEEN 0 AND 199),
    column_no    INTEGER NOT NULL CHECK (column_no BETWEEN 0 AND 19),
    text         TEXT    NOT NULL CHECK (length(text) BETWEEN 1 AND 200000),
    PRIMARY KEY (worksheet_id, field, row_no, column_no)
) STRICT, WITHOUT ROWID;
