// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <demo/demo.h>

#include "maker.h"

#include <domain/clock.h>

namespace unrut {

using namespace Qt::StringLiterals;

namespace demo {

QDateTime instantOn(QDate day, int fromHour, int toHour, Chance& chance)
{
    const int seconds = chance.between(fromHour * 3600, toHour * 3600 - 1);
    // Milliseconds as a clock would give them, so that nothing is rounded on its way through a file.
    return QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(seconds).addMSecs(chance.between(0, 999));
}

} // namespace demo

Result<Journal> madeUpJournal(const DemoOptions& options)
{
    if (options.years < 1 || options.years > mostDemoYears)
        return failure(ErrorCode::OutOfRange, u"years: 1-%1"_s.arg(mostDemoYears));
    const QDate first = options.today.addYears(-options.years).addDays(1);
    if (!isJournalDay(options.today) || !isJournalDay(first))
        return failure(ErrorCode::InvalidDay, options.today.toString(Qt::ISODate));

    const demo::Story story(first, options.today, options.seed);
    const demo::Cast cast(options.today, options.seed, options.locale);
    demo::Ids ids(options.seed);
    const demo::Maker maker{story, cast, ids, options.seed};

    Journal journal;
    journal.checks = demo::madeUpChecks(maker);
    journal.goals = demo::madeUpGoals(maker);
    journal.entries = demo::madeUpEntries(maker, journal.goals);
    journal.checkIns = demo::madeUpCheckIns(maker);
    demo::addMadeUpPeople(maker, journal);
    journal.lookingBacks = demo::madeUpLookingBacks(maker);
    journal.worksheets = demo::madeUpWorksheets(maker, journal.goals);
    journal.fridayPages = demo::madeUpFridayPages(maker, journal.entries);
    demo::addEarlierYears(maker, journal);
    return journal;
}

} // namespace unrut
