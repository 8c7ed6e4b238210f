-- SPDX-FileCopyrightText: 2026 The Unrut authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Days are 'YYYY-MM-DD', instants 'YYYY-MM-DDTHH:MM:SS.mmmZ' in UTC. The '+0 days' makes SQLite write the day anew, so
-- that a 30 February fails. deleted_at is the bin.

CREATE TABLE checks (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    day         TEXT    NOT NULL CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2200-12-31'),
    form        TEXT    NOT NULL CHECK (form IN ('short', 'full')),
    order_seed  INTEGER NOT NULL CHECK (order_seed BETWEEN 0 AND 4294967295),
    note        TEXT    NOT NULL CHECK (length(note) <= 200000),
    created_at  TEXT    NOT NULL CHECK (created_at IS strftime('%Y-%m-%dT%H:%M:%fZ', created_at, '+0 days')),
    modified_at TEXT    NOT NULL CHECK (modified_at IS strftime('%Y-%m-%dT%H:%M:%fZ', modified_at, '+0 days')),
    finished_at TEXT    CHECK (finished_at IS strftime('%Y-%m-%dT%H:%M:%fZ', finished_at, '+0 days')),
    deleted_at  TEXT    CHECK (deleted_at IS strftime('%Y-%m-%dT%H:%M:%fZ', deleted_at, '+0 days'))
) STRICT, WITHOUT ROWID;

-- next statement
-- A check without an end is a draft, and there is one draft at most.
CREATE UNIQUE INDEX checks_one_draft ON checks ((finished_at IS NULL))
    WHERE finished_at IS NULL AND deleted_at IS NULL;

-- next statement
-- Raw answers, before reversal. An item without a row is unanswered.
CREATE TABLE answers (
    check_id TEXT    NOT NULL REFERENCES checks (id) ON DELETE CASCADE,
    item     TEXT    NOT NULL CHECK (length(item) BETWEEN 2 AND 16),
    kind     TEXT    NOT NULL CHECK (kind IN ('given', 'does_not_apply')),
    value    INTEGER CHECK (value IN (0, 25, 50, 75, 100)),
    PRIMARY KEY (check_id, item),
    CHECK ((kind = 'given') = (value IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- next statement
CREATE TABLE screen_answers (
    check_id TEXT    NOT NULL REFERENCES checks (id) ON DELETE CASCADE,
    item     TEXT    NOT NULL CHECK (item IN ('saf1', 'saf2', 'saf3')),
    kind     TEXT    NOT NULL CHECK (kind IN ('given', 'does_not_apply')),
    value    INTEGER CHECK (value IN (0, 25, 50, 75, 100)),
    PRIMARY KEY (check_id, item),
    CHECK ((kind = 'given') = (value IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- next statement
CREATE TABLE check_events (
    check_id TEXT NOT NULL REFERENCES checks (id) ON DELETE CASCADE,
    event    TEXT NOT NULL CHECK (event GLOB 'ev_?*'),
    PRIMARY KEY (check_id, event)
) STRICT, WITHOUT ROWID;

-- next statement
CREATE TABLE check_importance (
    check_id TEXT    NOT NULL REFERENCES checks (id) ON DELETE CASCADE,
    domain   TEXT    NOT NULL CHECK (domain IN
                 ('EXH', 'WKL', 'REC', 'PRG', 'CHL', 'INT', 'GRW', 'GOL', 'VAL', 'APP', 'REL', 'DEC')),
    value    INTEGER NOT NULL CHECK (value IN (0, 25, 50, 75, 100)),
    PRIMARY KEY (check_id, domain)
) STRICT, WITHOUT ROWID;

-- next statement
CREATE TABLE goals (
    id           TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    title        TEXT    NOT NULL CHECK (length(title) BETWEEN 1 AND 1000),
    why          TEXT    NOT NULL CHECK (length(why) <= 200000),
    kind         TEXT    NOT NULL CHECK (kind IN
                     ('step_goal', 'conversation', 'decision', 'learning', 'challenge', 'exploration', 'connect',
                      'self_care', 'side_project', 'resume', 'opportunity', 'career_path', 'venture')),
    horizon      TEXT    NOT NULL CHECK (horizon IN ('near', 'far')),
    board_column TEXT    NOT NULL CHECK (board_column IN ('dreams', 'next', 'doing', 'done', 'archive')),
    position     REAL    NOT NULL,
    due          TEXT    CHECK (due IS date(due, '+0 days')),
    domain       TEXT    CHECK (domain IN
                     ('EXH', 'WKL', 'REC', 'PRG', 'CHL', 'INT', 'GRW', 'GOL', 'VAL', 'APP', 'REL', 'DEC')),
    play         TEXT    CHECK (length(play) BETWEEN 2 AND 40),
    if_cue       TEXT    NOT NULL CHECK (length(if_cue) <= 1000),
    then_step    TEXT    NOT NULL CHECK (length(then_step) <= 1000),
    notes        TEXT    NOT NULL CHECK (length(notes) <= 200000),
    minutes      INTEGER NOT NULL CHECK (minutes >= 0),
    helped       TEXT    CHECK (helped IN ('yes', 'no_difference', 'no')),
    done_day     TEXT    CHECK (done_day IS date(done_day, '+0 days')),
    created_at   TEXT    NOT NULL CHECK (created_at IS strftime('%Y-%m-%dT%H:%M:%fZ', created_at, '+0 days')),
    modified_at  TEXT    NOT NULL CHECK (modified_at IS strftime('%Y-%m-%dT%H:%M:%fZ', modified_at, '+0 days')),
    deleted_at   TEXT    CHECK (deleted_at IS strftime('%Y-%m-%dT%H:%M:%fZ', deleted_at, '+0 days'))
) STRICT, WITHOUT ROWID;

-- next statement
CREATE TABLE steps (
    id       TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    goal_id  TEXT    NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
    ordinal  INTEGER NOT NULL CHECK (ordinal >= 0),
    text     TEXT    NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
    done_at  TEXT    CHECK (done_at IS strftime('%Y-%m-%dT%H:%M:%fZ', done_at, '+0 days')),
    UNIQUE (goal_id, ordinal)
) STRICT, WITHOUT ROWID;

-- next statement
CREATE TABLE goal_history (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    goal_id     TEXT    NOT NULL REFERENCES goals (id) ON DELETE CASCADE,
    ordinal     INTEGER NOT NULL CHECK (ordinal >= 0),
    kind        TEXT    NOT NULL CHECK (kind IN ('created', 'moved', 'limit_raised')),
    at          TEXT    NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at, '+0 days')),
    from_column TEXT    NOT NULL CHECK (from_column IN ('dreams', 'next', 'doing', 'done', 'archive')),
    to_column   TEXT    NOT NULL CHECK (to_column IN ('dreams', 'next', 'doing', 'done', 'archive')),
    new_limit   INTEGER NOT NULL CHECK (new_limit >= 0),
    UNIQUE (goal_id, ordinal)
) STRICT, WITHOUT ROWID;

-- next statement
-- place orders the log: the day (counted from 1900-01-01) times 2^20 plus the entry's rank within its day. It is the
-- rowid here and in the search index, so that newest first needs no sort anywhere. words is the text as the search
-- reads it, where that differs from the text.
CREATE TABLE entries (
    place       INTEGER NOT NULL PRIMARY KEY,
    id          TEXT    NOT NULL UNIQUE CHECK (length(id) = 36),
    kind        TEXT    NOT NULL CHECK (kind IN ('grateful', 'win', 'keep', 'note')),
    day         TEXT    NOT NULL CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2200-12-31'),
    text        TEXT    NOT NULL CHECK (length(text) BETWEEN 1 AND 200000),
    words       TEXT,
    goal_id     TEXT    REFERENCES goals (id) ON DELETE SET NULL,
    created_at  TEXT    NOT NULL CHECK (created_at IS strftime('%Y-%m-%dT%H:%M:%fZ', created_at, '+0 days')),
    modified_at TEXT    NOT NULL CHECK (modified_at IS strftime('%Y-%m-%dT%H:%M:%fZ', modified_at, '+0 days')),
    deleted_at  TEXT    CHECK (deleted_at IS strftime('%Y-%m-%dT%H:%M:%fZ', deleted_at, '+0 days')),
    CHECK (place >> 20 = CAST(julianday(day) - 2415020.5 AS INTEGER))
) STRICT;

-- next statement
-- Counting days must not read texts.
CREATE INDEX entries_kept ON entries (day, kind) WHERE deleted_at IS NULL;

-- next statement
CREATE INDEX entries_binned ON entries (deleted_at) WHERE deleted_at IS NOT NULL;

-- next statement
CREATE INDEX entries_goal ON entries (goal_id) WHERE goal_id IS NOT NULL;

-- next statement
-- Tags and people are read from the text; name is in the form that is compared.
CREATE TABLE entry_tags (
    name  TEXT    NOT NULL CHECK (name <> ''),
    place INTEGER NOT NULL REFERENCES entries (place) ON DELETE CASCADE ON UPDATE CASCADE,
    PRIMARY KEY (name, place)
) STRICT, WITHOUT ROWID;

-- next statement
CREATE INDEX entry_tags_place ON entry_tags (place);

-- next statement
CREATE TABLE entry_people (
    name  TEXT    NOT NULL CHECK (name <> ''),
    place INTEGER NOT NULL REFERENCES entries (place) ON DELETE CASCADE ON UPDATE CASCADE,
    typed TEXT    NOT NULL CHECK (typed <> ''),
    PRIMARY KEY (name, place)
) STRICT, WITHOUT ROWID;

-- next statement
CREATE INDEX entry_people_place ON entry_people (place);

-- next statement
CREATE VIEW entry_words (place, words) AS
    SELECT place, coalesce(words, text) FROM entries WHERE deleted_at IS NULL;

-- next statement
-- Marks belong to words (Devanagari, Thai); the prefix index keeps searches of one to three letters fast.
CREATE VIRTUAL TABLE entry_search USING fts5 (
    words,
    content = 'entry_words',
    content_rowid = 'place',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'",
    prefix = '1 2 3'
);

-- next statement
CREATE TRIGGER entries_search_insert AFTER INSERT ON entries WHEN new.deleted_at IS NULL BEGIN
    INSERT INTO entry_search (rowid, words) VALUES (new.place, coalesce(new.words, new.text));
END;

-- next statement
CREATE TRIGGER entries_search_delete AFTER DELETE ON entries WHEN old.deleted_at IS NULL BEGIN
    INSERT INTO entry_search (entry_search, rowid, words) VALUES ('delete', old.place, coalesce(old.words, old.text));
END;

-- next statement
-- One trigger for both halves: SQLite promises no order among triggers, and the old words must go first.
CREATE TRIGGER entries_search_update AFTER UPDATE OF place, text, words, deleted_at ON entries
WHEN old.place <> new.place OR coalesce(old.words, old.text) <> coalesce(new.words, new.text)
     OR (old.deleted_at IS NULL) <> (new.deleted_at IS NULL) BEGIN
    INSERT INTO entry_search (entry_search, rowid, words)
        SELECT 'delete', old.place, coalesce(old.words, old.text) WHERE old.deleted_at IS NULL;
    INSERT INTO entry_search (rowid, words)
        SELECT new.place, coalesce(new.words, new.text) WHERE new.deleted_at IS NULL;
END;

-- next statement
CREATE TABLE check_ins (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    day         TEXT    NOT NULL UNIQUE
                        CHECK (day IS date(day, '+0 days') AND day BETWEEN '1900-01-01' AND '2200-12-31'),
    mood        INTEGER CHECK (mood BETWEEN 0 AND 10),
    energy      INTEGER CHECK (energy BETWEEN 0 AND 10),
    sleep       REAL    CHECK (sleep BETWEEN 0 AND 24),
    word        TEXT    NOT NULL CHECK (length(word) <= 1000),
    created_at  TEXT    NOT NULL CHECK (created_at IS strftime('%Y-%m-%dT%H:%M:%fZ', created_at, '+0 days')),
    modified_at TEXT    NOT NULL CHECK (modified_at IS strftime('%Y-%m-%dT%H:%M:%fZ', modified_at, '+0 days'))
) STRICT, WITHOUT ROWID;

-- next statement
-- Rules of the journal itself, such as the limit on Doing.
CREATE TABLE meta (
    key         TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
    value       TEXT NOT NULL,
    modified_at TEXT NOT NULL CHECK (modified_at IS strftime('%Y-%m-%dT%H:%M:%fZ', modified_at, '+0 days'))
) STRICT, WITHOUT ROWID;
