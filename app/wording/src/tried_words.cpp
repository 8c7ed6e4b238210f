// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/tried_words.h>

#include <wording/check_words.h>
#include <wording/date_words.h>
#include <wording/goal_words.h>
#include <wording/play_words.h>
#include <wording/result_words.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace unrut::wording {

namespace {

struct TriedWords
{
    Q_DECLARE_TR_FUNCTIONS(TriedWords)
};

bool canBeCompared(const TriedPlay& tried)
{
    return tried.change.has_value();
}

} // namespace

QString triedArea(const TriedPlay& tried)
{
    return tried.area ? domainName(*tried.area) : TriedWords::tr("Spark");
}

QString triedTitle(const std::vector<TriedPlay>& tried)
{
    const auto compared = static_cast<int>(std::count_if(tried.begin(), tried.end(), canBeCompared));
    if (compared == 0)
        return TriedWords::tr("What you tried, and what followed");
    const auto better = std::count_if(tried.begin(), tried.end(), [](const TriedPlay& each) {
        return each.change && each.isTold && isBetter(each.change->verdict);
    });
    if (better == 0)
        return TriedWords::tr("%Ln ways out tried, nothing readably better after them yet", nullptr, compared);
    //: %1 is a number that is not larger than the other.
    return TriedWords::tr("A better score followed %1 of %Ln ways out tried", nullptr, compared)
        .arg(QLocale().toString(better));
}

QString triedCaption()
{
    return TriedWords::tr(
        "one area each, before and after; a lower score weighs less · what follows need not come from it");
}

QString triedNothing(const std::vector<TriedPlay>& tried)
{
    return tried.empty() ? TriedWords::tr("A way out that you put into Doing, or whose worksheet you fill in, stands "
                                          "here with what its area did.")
                         : TriedWords::tr("It takes an assessment before a way out and one after it to see what its "
                                          "area did.");
}

QString triedInOtherDays()
{
    return TriedWords::tr("No way out was tried in these days.");
}

QString triedName(const TriedPlay& tried)
{
    //: %1 is a way out, %2 an area: 'Find a mentor: growth'.
    return TriedWords::tr("%1: %2").arg(playName(tried.play),
                                        tried.area ? domainShortName(*tried.area) : triedArea(tried));
}

QString triedDays(const TriedPlay& tried)
{
    if (!tried.ended.isValid())
        return TriedWords::tr("since %1").arg(shortDayAndYear(tried.begun));
    return tried.begun == tried.ended
               ? shortDayAndYear(tried.begun)
               : TriedWords::tr("%1 to %2", "two days").arg(shortDayAndYear(tried.begun), shortDayAndYear(tried.ended));
}

QString triedHelped(const TriedPlay& tried)
{
    return tried.helped ? helpedWord(*tried.helped) : QString();
}

QString triedVerdict(const TriedPlay& tried)
{
    if (!tried.change)
        return {};
    return changeWords(tried.change->from, tried.change->to, tried.isTold ? &*tried.change : nullptr);
}

QString triedSentence(const TriedPlay& tried)
{
    QStringList parts{playName(tried.play), triedDays(tried)};
    if (tried.helped)
        parts.append(helpedWord(*tried.helped));
    const QString what = QLocale().createSeparatedList(parts);
    if (!tried.change)
        return tried.before.isValid() ? TriedWords::tr("%1. No assessment after it to compare yet.").arg(what)
                                      : TriedWords::tr("%1. No assessment before it to compare.").arg(what);
    //: %1 is a way out and its days, %2 an area, %3 and %4 scores, %5 a verdict.
    return TriedWords::tr("%1. %2: %3 before, %4 after, %5.")
        .arg(what, triedArea(tried), QLocale().toString(displayScore(tried.change->from)),
             QLocale().toString(displayScore(tried.change->to)), triedVerdict(tried));
}

QString triedWaiting(const std::vector<TriedPlay>& tried)
{
    const auto waiting =
        static_cast<int>(tried.size()) - static_cast<int>(std::count_if(tried.begin(), tried.end(), canBeCompared));
    return waiting == 0
               ? QString()
               : TriedWords::tr("%Ln more lack an assessment before or after; the table has them.", nullptr, waiting);
}

QStringList triedHeaders()
{
    return {TriedWords::tr("Way out"),
            TriedWords::tr("Begun"),
            TriedWords::tr("Ended"),
            TriedWords::tr("Area"),
            triedBefore(),
            triedAfter(),
            TriedWords::tr("Change"),
            TriedWords::tr("Did it help?")};
}

QString triedBefore()
{
    return TriedWords::tr("before");
}

QString triedAfter()
{
    return TriedWords::tr("after");
}

QString triedWobble()
{
    return TriedWords::tr("grey: how far a score wobbles by itself");
}

} // namespace unrut::wording
