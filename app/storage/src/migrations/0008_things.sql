-- SPDX-FileCopyrightText: 2026 The Unrut authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Goals, people, talks and worksheets in the search, but for those in the bin. words is all that is written in one, as
-- the search reads it. Only the program can write that, so a journal that comes from an earlier schema is marked; the
-- mark goes when all its things have been read.

CREATE TABLE searched_things (
    number INTEGER NOT NULL PRIMARY KEY,
    kind   TEXT    NOT NULL CHECK (kind IN ('goal', 'person', 'talk', 'worksheet')),
    thing  TEXT    NOT NULL UNIQUE CHECK (length(thing) = 36),
    words  TEXT    NOT NULL
) STRICT;

-- next statement
CREATE VIRTUAL TABLE thing_search USING fts5 (
    words,
    content = 'searched_things',
    content_rowid = 'number',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'",
    prefix = '1 2 3'
);

-- next statement
CREATE TRIGGER things_search_insert AFTER INSERT ON searched_things BEGIN
    INSERT INTO thing_search (rowid, words) VALUES (new.number, new.words);
END;

-- next statement
CREATE TRIGGER things_search_delete AFTER DELETE ON searched_things BEGIN
    INSERT INTO thing_search (thing_search, rowid, words) VALUES ('delete', old.number, old.words);
END;

-- next statement
CREATE TRIGGER things_search_update AFTER UPDATE OF words ON searched_things WHEN old.words <> new.words BEGIN
    INSERT INTO thing_search (thing_search, rowid, words) VALUES ('delete', old.number, old.words);
    INSERT INTO thing_search (rowid, words) VALUES (new.number, new.words);
END;

-- next statement
INSERT INTO meta (key, value, modified_at) VALUES ('search.things', 'to be read', '2026-11-26T00:00:00.000Z');
