-- SPDX-FileCopyrightText: 2026 The Unrut authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The title of a goal may have three hundred words. A CHECK cannot be altered, so the column is made anew. A column that
-- is added must have a default, though no goal is ever written without a title.

ALTER TABLE goals ADD COLUMN long_title TEXT NOT NULL DEFAULT '?' CHECK (length(long_title) BETWEEN 1 AND 4000);

-- next statement
UPDATE goals SET long_title = title;

-- next statement
ALTER TABLE goals DROP COLUMN title;

-- next statement
ALTER TABLE goals RENAME COLUMN long_title TO title;
