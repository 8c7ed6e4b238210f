-- SPDX-FileCopyrightText: 2026 The Unrut authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The day on which somebody was listed, where the person lives. Nobody knows any more where that was for those who are
-- there already.

ALTER TABLE people ADD COLUMN listed_on TEXT CHECK (listed_on IS date(listed_on, '+0 days'));
