// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/bin_words.h>

#include "text.h"

#include <wording/date_words.h>
#include <wording/import_words.h>

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace unrut::wording {

namespace {

struct BinWords
{
    Q_DECLARE_TR_FUNCTIONS(BinWords)
};

/// In the order of BinKind; lines, which come last, are no things that are imported by themselves.
struct KindWords
{
    const char* one;
    ImportThing many;
};
constexpr std::array<KindWords, binKindCount - lineKindCount> kinds = {{
    {QT_TRANSLATE_NOOP("BinWords", "Entry"), ImportThing::Entries},
    {QT_TRANSLATE_NOOP("BinWords", "Assessment"), ImportThing::Checks},
    {QT_TRANSLATE_NOOP("BinWords", "Goal"), ImportThing::Goals},
    {QT_TRANSLATE_NOOP("BinWords", "Worksheet"), ImportThing::Worksheets},
    {QT_TRANSLATE_NOOP("BinWords", "Person"), ImportThing::People},
    {QT_TRANSLATE_NOOP("BinWords", "Talk"), ImportThing::Talks},
    {QT_TRANSLATE_NOOP("BinWords", "Friday page"), ImportThing::FridayPages},
    {QT_TRANSLATE_NOOP("BinWords", "Practice"), ImportThing::Practices},
    {QT_TRANSLATE_NOOP("BinWords", "Looking back"), ImportThing::LookingBacks},
    {QT_TRANSLATE_NOOP("BinWords", "Page ‘The way out’"), ImportThing::Arrivals},
}};

struct LineWords
{
    const char* one;
    const char* many;
};
constexpr std::array<LineWords, lineKindCount> lines = {{
    {QT_TRANSLATE_NOOP("BinWords", "Step"), QT_TRANSLATE_NOOP("BinWords", "Steps")},
    {QT_TRANSLATE_NOOP("BinWords", "To bring up"), QT_TRANSLATE_NOOP("BinWords", "Things to bring up")},
}};

QString manyOf(size_t kind)
{
    return kind < kinds.size() ? importThingName(kinds[kind].many) : BinWords::tr(lines[kind - kinds.size()].many);
}

} // namespace

QString binKindName(BinKind kind)
{
    const auto at = static_cast<size_t>(kind);
    return BinWords::tr(at < kinds.size() ? kinds[at].one : lines[at - kinds.size()].one);
}

QString binCounts(const BinCounts& counts)
{
    QStringList facts;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            //: %1 is a kind of thing, %2 how many there are: 'Entries: 12'.
            facts << BinWords::tr("%1: %2").arg(manyOf(i), QLocale().toString(counts[i]));
    }
    return beside(facts);
}

QString binnedTitle(const BinnedThing& thing, QDate today)
{
    if (!thing.words.isEmpty())
        return brief(thing.words);
    const QString kind = binKindName(thing.kind);
    //: %1 is a kind of thing, %2 a day: 'Assessment, Monday, 2 March'.
    return thing.day.isValid() ? BinWords::tr("%1, %2").arg(kind, relativeDay(thing.day, today)) : kind;
}

QString deletedSince(const QDateTime& binnedAt, QDate today)
{
    return onDay(binnedAt.toLocalTime().date(), today, BinWords::tr("deleted today"), BinWords::tr("deleted yesterday"),
                 //: %1 is a day: 'Monday, 2 March'.
                 BinWords::tr("deleted on %1"));
}

QString binnedFacts(const BinnedThing& thing, QDate today)
{
    QStringList facts{binKindName(thing.kind)};
    if (!thing.from.isEmpty())
        facts << brief(thing.from);
    return beside(facts << deletedSince(thing.binnedAt, today));
}

QString emptyBinQuestion(const BinCounts& counts, int backups)
{
    //: %1 are kinds of things with their number: 'Entries: 12 · Goals: 2'.
    const QString goes = BinWords::tr("This goes for good, and no undo brings it back: %1.").arg(binCounts(counts));
    if (backups == 0)
        return goes;
    //: %1 is how many.
    return goes + u' ' +
           BinWords::tr("Backups made before (%1) still hold it; the list of backups says which, and can delete them.")
               .arg(QLocale().toString(backups));
}

QString binEmptied(const BinCounts& counts)
{
    return BinWords::tr("The bin was emptied: %1.").arg(binCounts(counts));
}

QString binIsEmpty()
{
    return BinWords::tr("Nothing is in the bin.");
}

} // namespace unrut::wording
