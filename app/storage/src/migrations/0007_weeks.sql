-- SPDX-FileCopyrightText: 2026 The Unrut authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The Friday pages, and what is practised for some weeks. What a page or a day says of gratitude and wins stands in the
-- log; here is only which entry it is. That is no reference: an entry that goes to another day gets another row, and one
-- that is gone for good is simply not found.

CREATE TABLE friday_pages (
    id             TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    day            TEXT    NOT NULL CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2200-12-31'),
    stuck          TEXT    NOT NULL CHECK (length(stuck) <= 200000),
    focus_answer   TEXT    CHECK (focus_answer IN ('still', 'another', 'unsure')),
    gut            INTEGER CHECK (gut BETWEEN 0 AND 10),
    grateful_entry TEXT    CHECK (length(grateful_entry) = 36),
    win_entry      TEXT    CHECK (length(win_entry) = 36),
    created_at     TEXT    NOT NULL CHECK (created_at IS strftime('%Y-%m-%dT%H:%M:%fZ', created_at, '+0 days')),
    modified_at    TEXT    NOT NULL CHECK (modified_at IS strftime('%Y-%m-%dT%H:%M:%fZ', modified_at, '+0 days')),
    deleted_at     TEXT    CHECK (deleted_at IS strftime('%Y-%m-%dT%H:%M:%fZ', deleted_at, '+0 days'))
) STRICT, WITHOUT ROWID;

-- next statement
-- Raw answers, before reversal, as in a check.
CREATE TABLE friday_pulse (
    page_id TEXT    NOT NULL REFERENCES friday_pages (id) ON DELETE CASCADE,
    item    TEXT    NOT NULL CHECK (length(item) BETWEEN 2 AND 16),
    value   INTEGER NOT NULL CHECK (value IN (0, 25, 50, 75, 100)),
    PRIMARY KEY (page_id, item)
) STRICT, WITHOUT ROWID;

-- next statement
CREATE TABLE practices (
    id          TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    kind        TEXT NOT NULL CHECK (kind IN ('daily', 'three_good_things')),
    play        TEXT CHECK (length(play) BETWEEN 2 AND 40),
    text        TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
    day         TEXT NOT NULL CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2200-12-31'),
    kept_on     TEXT CHECK (kept_on IS date(kept_on, '+0 days')),
    ended_on    TEXT CHECK (ended_on IS date(ended_on, '+0 days')),
    created_at  TEXT NOT NULL CHECK (created_at IS strftime('%Y-%m-%dT%H:%M:%fZ', created_at, '+0 days')),
    modified_at TEXT NOT NULL CHECK (modified_at IS strftime('%Y-%m-%dT%H:%M:%fZ', modified_at, '+0 days')),
    deleted_at  TEXT CHECK (deleted_at IS strftime('%Y-%m-%dT%H:%M:%fZ', deleted_at, '+0 days'))
) STRICT, WITHOUT ROWID;

-- next statement
CREATE TABLE practice_days (
    practice_id TEXT    NOT NULL REFERENCES practices (id) ON DELETE CASCADE,
    day         TEXT    NOT NULL CHECK (day IS date(day, '+0 days')),
    plan        TEXT    NOT NULL CHECK (length(plan) <= 1000),
    done        INTEGER CHECK (done IN (0, 1)),
    confidence  INTEGER CHECK (confidence BETWEEN 0 AND 10),
    win_entry   TEXT    CHECK (length(win_entry) = 36),
    PRIMARY KEY (practice_id, day)
) STRICT, WITHOUT ROWID;
