-- SPDX-FileCopyrightText: 2026 The Unrut authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- People who can help, and the talks with them. Times of day are local, 'HH:MM'.

CREATE TABLE people (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name        TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
    role        TEXT    NOT NULL CHECK (role IN
                    ('supervisor', 'hr', 'mentor', 'coach', 'counsellor', 'colleague', 'in_the_field', 'partner',
                     'friend', 'family', 'community')),
    about       TEXT    NOT NULL CHECK (length(about) <= 1000),
    every_weeks INTEGER NOT NULL CHECK (every_weeks BETWEEN 0 AND 104),
    contact     TEXT    NOT NULL CHECK (length(contact) <= 1000),
    notes       TEXT    NOT NULL CHECK (length(notes) <= 200000),
    created_at  TEXT    NOT NULL CHECK (created_at IS strftime('%Y-%m-%dT%H:%M:%fZ', created_at, '+0 days')),
    modified_at TEXT    NOT NULL CHECK (modified_at IS strftime('%Y-%m-%dT%H:%M:%fZ', modified_at, '+0 days')),
    deleted_at  TEXT    CHECK (deleted_at IS strftime('%Y-%m-%dT%H:%M:%fZ', deleted_at, '+0 days'))
) STRICT, WITHOUT ROWID;

-- next statement
-- What somebody is safe to talk to about.
CREATE TABLE person_topics (
    person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    domain    TEXT NOT NULL CHECK (domain IN
                  ('EXH', 'WKL', 'REC', 'PRG', 'CHL', 'INT', 'GRW', 'GOL', 'VAL', 'APP', 'REL', 'DEC')),
    PRIMARY KEY (person_id, domain)
) STRICT, WITHOUT ROWID;

-- next statement
CREATE TABLE person_points (
    id        TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    person_id TEXT    NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    ordinal   INTEGER NOT NULL CHECK (ordinal >= 0),
    text      TEXT    NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
    done_at   TEXT    CHECK (done_at IS strftime('%Y-%m-%dT%H:%M:%fZ', done_at, '+0 days')),
    UNIQUE (person_id, ordinal)
) STRICT, WITHOUT ROWID;

-- next statement
CREATE TABLE talks (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    person_id   TEXT    NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    form        TEXT    NOT NULL CHECK (form IN
                    ('open', 'supervisor', 'career_path', 'conflict', 'mentor', 'information', 'event')),
    state       TEXT    NOT NULL CHECK (state IN ('planned', 'held', 'did_not_happen')),
    day         TEXT    CHECK (day IS date(day, '+0 days') AND (day IS NULL OR day BETWEEN '1900-01-01' AND '2200-12-31')),
    at_time     TEXT    CHECK (at_time IS strftime('%H:%M', at_time)),
    minutes     INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    how         TEXT    NOT NULL CHECK (length(how) <= 1000),
    outcome     TEXT    NOT NULL CHECK (length(outcome) <= 200000),
    follow_up   TEXT    CHECK (follow_up IS date(follow_up, '+0 days')),
    created_at  TEXT    NOT NULL CHECK (created_at IS strftime('%Y-%m-%dT%H:%M:%fZ', created_at, '+0 days')),
    modified_at TEXT    NOT NULL CHECK (modified_at IS strftime('%Y-%m-%dT%H:%M:%fZ', modified_at, '+0 days')),
    deleted_at  TEXT    CHECK (deleted_at IS strftime('%Y-%m-%dT%H:%M:%fZ', deleted_at, '+0 days')),
    CHECK (state <> 'held' OR day IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- next statement
CREATE INDEX talks_person ON talks (person_id);

-- next statement
CREATE TABLE talk_sheet (
    talk_id TEXT NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
    field   TEXT NOT NULL CHECK (length(field) BETWEEN 2 AND 40),
    text    TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 200000),
    PRIMARY KEY (talk_id, field)
) STRICT, WITHOUT ROWID;

-- next statement
CREATE TABLE talk_asks (
    talk_id TEXT NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
    ask     TEXT NOT NULL CHECK (length(ask) BETWEEN 2 AND 40),
    PRIMARY KEY (talk_id, ask)
) STRICT, WITHOUT ROWID;

-- next statement
CREATE TABLE talk_objections (
    talk_id TEXT    NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    says    TEXT    NOT NULL CHECK (length(says) <= 1000),
    reply   TEXT    NOT NULL CHECK (length(reply) <= 200000),
    PRIMARY KEY (talk_id, ordinal)
) STRICT, WITHOUT ROWID;

-- next statement
CREATE TABLE talk_agreements (
    id      TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    talk_id TEXT    NOT NULL REFERENCES talks (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    text    TEXT    NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
    goal_id TEXT    REFERENCES goals (id) ON DELETE SET NULL,
    UNIQUE (talk_id, ordinal)
) STRICT, WITHOUT ROWID;

-- next statement
CREATE INDEX talk_agreements_goal ON talk_agreements (goal_id) WHERE goal_id IS NOT NULL;
