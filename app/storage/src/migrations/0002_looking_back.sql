-- SPDX-FileCopyrightText: 2026 The Unrut authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The open questions after a result, the page 'The way out', and what a person says about a check later.

ALTER TABLE checks ADD COLUMN second_declined INTEGER NOT NULL DEFAULT 0 CHECK (second_declined IN (0, 1));

-- next statement
ALTER TABLE checks ADD COLUMN spoken_at TEXT
    CHECK (spoken_at IS strftime('%Y-%m-%dT%H:%M:%fZ', spoken_at, '+0 days'));

-- next statement
CREATE TABLE looking_backs (
    id             TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    day            TEXT    NOT NULL CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2200-12-31'),
    last_good      TEXT    CHECK (last_good IS date(last_good, 'start of month')),
    first_off      TEXT    CHECK (first_off IS date(first_off, 'start of month')),
    named_cause    TEXT    CHECK (named_cause IN
                       ('EXH', 'WKL', 'REC', 'PRG', 'CHL', 'INT', 'GRW', 'GOL', 'VAL', 'APP', 'REL', 'DEC')),
    said           TEXT    CHECK (said IN ('yes', 'no', 'unknown')),
    certain_before INTEGER CHECK (certain_before BETWEEN 0 AND 100),
    certain_after  INTEGER CHECK (certain_after BETWEEN 0 AND 100),
    nobody_above   INTEGER NOT NULL CHECK (nobody_above IN (0, 1)),
    decide_by      TEXT    CHECK (decide_by IS date(decide_by, '+0 days')),
    created_at     TEXT    NOT NULL CHECK (created_at IS strftime('%Y-%m-%dT%H:%M:%fZ', created_at, '+0 days')),
    modified_at    TEXT    NOT NULL CHECK (modified_at IS strftime('%Y-%m-%dT%H:%M:%fZ', modified_at, '+0 days')),
    deleted_at     TEXT    CHECK (deleted_at IS strftime('%Y-%m-%dT%H:%M:%fZ', deleted_at, '+0 days'))
) STRICT, WITHOUT ROWID;

-- next statement
CREATE TABLE looking_back_events (
    looking_back_id TEXT NOT NULL REFERENCES looking_backs (id) ON DELETE CASCADE,
    event           TEXT NOT NULL CHECK (event GLOB 'ev_?*'),
    PRIMARY KEY (looking_back_id, event)
) STRICT, WITHOUT ROWID;

-- next statement
-- A field with one text has it at ordinal 0; a list counts from 0.
CREATE TABLE looking_back_texts (
    looking_back_id TEXT    NOT NULL REFERENCES looking_backs (id) ON DELETE CASCADE,
    field           TEXT    NOT NULL CHECK (field IN
                        ('changed', 'belief', 'reading', 'decision', 'waiting_cost', 'smallest_step', 'scene',
                         'outcome', 'obstacle', 'then_step', 'sign', 'whys', 'facts', 'alternatives', 'skills',
                         'tasks', 'people', 'cooled', 'frustrations')),
    ordinal         INTEGER NOT NULL CHECK (ordinal >= 0),
    text            TEXT    NOT NULL CHECK (length(text) BETWEEN 1 AND 200000),
    PRIMARY KEY (looking_back_id, field, ordinal)
) STRICT, WITHOUT ROWID;

-- next statement
CREATE TABLE looking_back_allies (
    looking_back_id TEXT    NOT NULL REFERENCES looking_backs (id) ON DELETE CASCADE,
    ordinal         INTEGER NOT NULL CHECK (ordinal >= 0),
    initials        TEXT    NOT NULL CHECK (length(initials) BETWEEN 1 AND 1000),
    role            TEXT    NOT NULL CHECK (role IN
                        ('supervisor', 'hr', 'colleague', 'mentor', 'in_the_field', 'partner', 'friend', 'family')),
    safe            INTEGER CHECK (safe IN (0, 1)),
    PRIMARY KEY (looking_back_id, ordinal)
) STRICT, WITHOUT ROWID;

-- next statement
CREATE TABLE arrivals (
    id          TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    day         TEXT NOT NULL CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2200-12-31'),
    domain      TEXT CHECK (domain IN
                    ('EXH', 'WKL', 'REC', 'PRG', 'CHL', 'INT', 'GRW', 'GOL', 'VAL', 'APP', 'REL', 'DEC')),
    helpers     TEXT NOT NULL CHECK (length(helpers) <= 1000),
    letter      TEXT NOT NULL CHECK (length(letter) <= 200000),
    quiet_since TEXT CHECK (quiet_since IS date(quiet_since, '+0 days')),
    created_at  TEXT NOT NULL CHECK (created_at IS strftime('%Y-%m-%dT%H:%M:%fZ', created_at, '+0 days')),
    modified_at TEXT NOT NULL CHECK (modified_at IS strftime('%Y-%m-%dT%H:%M:%fZ', modified_at, '+0 days')),
    deleted_at  TEXT CHECK (deleted_at IS strftime('%Y-%m-%dT%H:%M:%fZ', deleted_at, '+0 days'))
) STRICT, WITHOUT ROWID;

-- next statement
CREATE TABLE arrival_signs (
    arrival_id TEXT    NOT NULL REFERENCES arrivals (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL CHECK (ordinal >= 0),
    cue        TEXT    NOT NULL CHECK (length(cue) <= 1000),
    step       TEXT    NOT NULL CHECK (length(step) <= 1000),
    PRIMARY KEY (arrival_id, ordinal)
) STRICT, WITHOUT ROWID;
