-- SPDX-FileCopyrightText: 2026 The Unrut authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What became of reminders: what was shown and answered. Since when there are any, and until when they are paused, is in
-- meta. A reminder that is about no thing has an empty one.

CREATE TABLE reminder_states (
    subject       TEXT    NOT NULL CHECK (subject IN
                      ('talk_outcome', 'decision', 'goal_due', 'friday_page', 'next_check', 'follow_up', 'person',
                       'practice', 'check_in', 'gratitude')),
    thing         TEXT    NOT NULL CHECK (length(thing) IN (0, 36)),
    shown_for     TEXT    CHECK (shown_for IS date(shown_for, '+0 days')),
    snoozed_until TEXT    CHECK (snoozed_until IS strftime('%Y-%m-%dT%H:%M:%fZ', snoozed_until, '+0 days')),
    not_before    TEXT    CHECK (not_before IS date(not_before, '+0 days')),
    unanswered    INTEGER NOT NULL CHECK (unanswered >= 0),
    PRIMARY KEY (subject, thing)
) STRICT, WITHOUT ROWID;

-- next statement
-- When notices were first shown, of the last days only.
CREATE TABLE reminder_notices (
    ordinal INTEGER NOT NULL PRIMARY KEY CHECK (ordinal >= 0),
    at      TEXT    NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at, '+0 days'))
) STRICT;

-- next statement
-- Days on which nothing is shown, such as a retreat. No last day: until further notice.
CREATE TABLE reminder_silences (
    ordinal     INTEGER NOT NULL PRIMARY KEY CHECK (ordinal >= 0),
    first_day   TEXT    NOT NULL CHECK (first_day IS date(first_day, '+0 days')),
    last_day    TEXT    CHECK (last_day IS date(last_day, '+0 days')),
    except_next INTEGER NOT NULL CHECK (except_next IN (0, 1))
) STRICT;
