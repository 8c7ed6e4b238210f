// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/friday_page.h>
#include <domain/practice.h>

#include <QDateTime>

namespace unrut::sample {

using namespace Qt::StringLiterals;

inline QDateTime instant(int minute = 0)
{
    return QDateTime(QDate(2026, 3, 2), QTime(9, 30, 15, 123), Qt::UTC).addSecs(qint64{60} * minute);
}

/// The same id for the same number.
template <class AnyId>
AnyId id(quint32 number)
{
    return AnyId(uuidV7(instant().toMSecsSinceEpoch(), number >> 16, number));
}

/// Every field has a value that is not its default.
inline FridayPage fridayPage(quint32 number, std::optional<EntryId> named = {})
{
    FridayPage page;
    page.id = id<FridayPageId>(number);
    page.day = QDate(2026, 3, 6);
    page.grateful = named;
    page.win = named;
    page.stuck = u"the budget\nand me"_s;
    page.focus = FocusAnswer::Another;
    page.sign = SignAnswer::ALittle;
    page.pulse = {{0, 75}, {50, 0}};
    page.gut = 7;
    page.createdAt = instant(16);
    page.binnedAt = instant(17);
    return page;
}

/// As fridayPage().
inline Practice practice(quint32 number, std::optional<EntryId> named = {})
{
    Practice practice;
    practice.id = id<PracticeId>(number);
    practice.kind = PracticeKind::ThreeGoodThings;
    practice.weekdays = Weekdays("1010001"); // Monday, Friday and Sunday
    practice.play = Play::Gratitude;
    practice.text = u"Three good things"_s;
    practice.day = QDate(2026, 3, 2);
    practice.keptOn = QDate(2026, 3, 30);
    practice.endedOn = QDate(2026, 4, 4);
    practice.days = {{QDate(2026, 3, 3), u"one"_s, false, {}, {}}, {QDate(2026, 3, 4), {}, true, 10, named}};
    practice.createdAt = instant(18);
    practice.binnedAt = instant(19);
    return practice;
}

} // namespace unrut::sample
