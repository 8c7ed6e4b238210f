-- SPDX-FileCopyrightText: 2026 The Unrut authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The days of the week that a practice is for, from 1 (Monday); none: every working day.

ALTER TABLE practices ADD COLUMN weekdays TEXT NOT NULL DEFAULT ''
    CHECK (length(weekdays) <= 7 AND weekdays NOT GLOB '*[^1-7]*');
