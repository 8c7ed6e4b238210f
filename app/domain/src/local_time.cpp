// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/local_time.h>

namespace unrut {

QDateTime instantAt(QDate day, QTime time, const QTimeZone& zone)
{
    // No zone changes its clocks twice in two days, so the offsets a day earlier and later are those around a change.
    const QDateTime asIfUtc(day, time, Qt::UTC);
    const int before = zone.offsetFromUtc(asIfUtc.addDays(-1));
    const int after = zone.offsetFromUtc(asIfUtc.addDays(1));
    const QDateTime byBefore = asIfUtc.addSecs(-before);
    if (before == after || zone.offsetFromUtc(byBefore) == before)
        return byBefore;
    const QDateTime byAfter = asIfUtc.addSecs(-after);
    return zone.offsetFromUtc(byAfter) == after ? byAfter : byBefore;
}

} // namespace unrut
