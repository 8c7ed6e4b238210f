-- SPDX-FileCopyrightText: 2026 The Unrut authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Whether the sign that things are better showed in the week of a Friday page.

ALTER TABLE friday_pages ADD COLUMN sign TEXT CHECK (sign IN ('yes', 'a_little', 'not_yet'));
