// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/clock.h>

namespace unrut {

bool isJournalDay(QDate day)
{
    return day.isValid() && day.year() >= 1900 && day.year() <= 2200;
}

} // namespace unrut
