-- SPDX-FileCopyrightText: 2026 The Unrut authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a card carries by its kind, who it is with, and how it was rounded off.

ALTER TABLE goals ADD COLUMN person TEXT NOT NULL DEFAULT '' CHECK (length(person) <= 1000);

-- next statement
ALTER TABLE goals ADD COLUMN mark TEXT NOT NULL DEFAULT '' CHECK (length(mark) <= 1000);

-- next statement
ALTER TABLE goals ADD COLUMN area TEXT CHECK (area IN ('stay', 'another', 'enough'));

-- next statement
ALTER TABLE goals ADD COLUMN in_work_reports INTEGER NOT NULL DEFAULT 0 CHECK (in_work_reports IN (0, 1));

-- next statement
-- A goal without a row has nothing of its kind yet. rest_days: bit 0 is Monday.
CREATE TABLE goal_parts (
    goal_id       TEXT    NOT NULL PRIMARY KEY REFERENCES goals (id) ON DELETE CASCADE,
    weight        INTEGER CHECK (weight BETWEEN 0 AND 10),
    review        TEXT    CHECK (review IS date(review, '+0 days')),
    decision_end  TEXT    CHECK (decision_end IN ('decided', 'deferred', 'dropped')),
    end_words     TEXT    NOT NULL CHECK (length(end_words) <= 1000),
    organisation  TEXT    NOT NULL CHECK (length(organisation) <= 1000),
    role          TEXT    NOT NULL CHECK (length(role) <= 1000),
    link          TEXT    NOT NULL CHECK (length(link) <= 1000),
    contact       TEXT    NOT NULL CHECK (length(contact) <= 1000),
    source        TEXT    NOT NULL CHECK (length(source) <= 1000),
    cost          TEXT    NOT NULL CHECK (length(cost) <= 1000),
    approval      TEXT    NOT NULL CHECK (approval IN ('not_needed', 'to_ask', 'asked', 'granted', 'refused')),
    progress      INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100),
    verdict       TEXT    CHECK (verdict IN ('go_on', 'not_for_me', 'unsure')),
    verdict_words TEXT    NOT NULL CHECK (length(verdict_words) <= 1000),
    test          TEXT    NOT NULL CHECK (length(test) <= 1000),
    passed        INTEGER CHECK (passed IN (0, 1)),
    times_a_week  INTEGER NOT NULL CHECK (times_a_week BETWEEN 0 AND 7),
    rest_days     INTEGER NOT NULL CHECK (rest_days BETWEEN 0 AND 127),
    paused_until  TEXT    CHECK (paused_until IS date(paused_until, '+0 days'))
) STRICT, WITHOUT ROWID;

-- next statement
CREATE TABLE goal_options (
    goal_id TEXT    NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    text    TEXT    NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
    PRIMARY KEY (goal_id, ordinal)
) STRICT, WITHOUT ROWID;

-- next statement
CREATE TABLE goal_stages (
    goal_id TEXT    NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    stage   TEXT    NOT NULL CHECK (stage IN ('interested', 'applied', 'interview', 'offer', 'closed')),
    day     TEXT    NOT NULL CHECK (day IS date(day, '+0 days')),
    PRIMARY KEY (goal_id, ordinal)
) STRICT, WITHOUT ROWID;

-- next statement
CREATE TABLE goal_kept_days (
    goal_id TEXT NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
    day     TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    PRIMARY KEY (goal_id, day)
) STRICT, WITHOUT ROWID;

-- next statement
-- The history learns of work that was timed and of the limit on side projects. day is the person's local day.
CREATE TABLE goal_history_new (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    goal_id     TEXT    NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL CHECK (ordinal >= 0),
    kind        TEXT    NOT NULL CHECK (kind IN ('created', 'moved', 'limit_raised', 'side_limit_raised', 'worked')),
    at          TEXT    NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at, '+0 days')),
    from_column TEXT    NOT NULL CHECK (from_column IN ('dreams', 'next', 'doing', 'done', 'archive')),
    to_column   TEXT    NOT NULL CHECK (to_column IN ('dreams', 'next', 'doing', 'done', 'archive')),
    new_limit   INTEGER NOT NULL CHECK (new_limit >= 0),
    day         TEXT    CHECK (day IS date(day, '+0 days')),
    minutes     INTEGER NOT NULL CHECK (minutes >= 0),
    note        TEXT    NOT NULL CHECK (length(note) <= 1000),
    UNIQUE (goal_id, ordinal)
) STRICT, WITHOUT ROWID;

-- next statement
INSERT INTO goal_history_new (id, goal_id, ordinal, kind, at, from_column, to_column, new_limit, day, minutes, note)
    SELECT id, goal_id, ordinal, kind, at, from_column, to_column, new_limit, NULL, 0, '' FROM goal_history;

-- next statement
DROP TABLE goal_history;

-- next statement
ALTER TABLE goal_history_new RENAME TO goal_history;
