// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/salvage_words.h>

#include <wording/import_words.h>

#include <QCoreApplication>
#include <QLocale>

namespace unrut::wording {

namespace {

struct SalvageWords
{
    Q_DECLARE_TR_FUNCTIONS(SalvageWords)
};

QString number(int count)
{
    return QLocale().toString(count);
}

} // namespace

QStringList salvageLines(const SalvageReport& report)
{
    QStringList lines;
    for (size_t i = 0; i < report.counts.size(); ++i) {
        const SalvageCount& count = report.counts[i];
        const QString thing = importThingName(static_cast<ImportThing>(i));
        if (count.lost > 0)
            //: %1 is a kind of thing, %2 and %3 are numbers.
            lines << SalvageWords::tr("%1: %2 saved, %3 lost").arg(thing, number(count.saved), number(count.lost));
        else if (count.saved > 0)
            //: %1 is a kind of thing, %2 a number.
            lines << SalvageWords::tr("%1: %2 saved").arg(thing, number(count.saved));
    }
    if (report.lostParts > 0)
        lines << SalvageWords::tr("Parts of things, such as steps: %1 lost").arg(number(report.lostParts));
    //: %1 and %2 are numbers.
    lines << SalvageWords::tr("Damaged parts of the file: %1 of %2")
                 .arg(number(report.damagedPages), number(report.pages));
    if (report.damagedPages > 0)
        lines << SalvageWords::tr(
            "What leaves no trace in the file cannot be counted: look through the new journal, and "
            "keep the damaged file.");
    return lines;
}

} // namespace unrut::wording
