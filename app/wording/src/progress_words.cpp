// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/progress_words.h>

#include <wording/check_words.h>
#include <wording/date_words.h>
#include <wording/result_words.h>

#include "text.h"

#include <QCoreApplication>
#include <QLocale>

namespace unrut::wording {

namespace {

struct ProgressWords
{
    Q_DECLARE_TR_FUNCTIONS(ProgressWords)
};

} // namespace

DailyFinding dailyFinding(DailyValue value, const std::vector<DayValue>& days, QDate onset)
{
    DailyFinding finding;
    finding.value = value;
    finding.days = static_cast<int>(days.size());
    if (days.empty())
        return finding;
    finding.kind = finding.days <= daysForBaseline ? DailyFinding::Kind::Collecting : DailyFinding::Kind::Steady;
    if (finding.kind == DailyFinding::Kind::Steady)
        finding.baseline = baselineDays(days, onset);
    if (const auto shift = sustainedShift(days, onset)) {
        finding.kind = shift->isUp ? DailyFinding::Kind::Up : DailyFinding::Kind::Down;
        finding.since = shift->since;
    }
    return finding;
}

namespace {

QString energyTitle(const DailyFinding& finding, const QString& since)
{
    switch (finding.kind) {
    case DailyFinding::Kind::Nothing:
        break;
    case DailyFinding::Kind::Collecting:
        return ProgressWords::tr("Energy, %Ln days so far", nullptr, finding.days);
    case DailyFinding::Kind::Steady:
        return ProgressWords::tr("Energy, no lasting shift");
    case DailyFinding::Kind::Up:
        return ProgressWords::tr("Energy has shifted up since %1").arg(since);
    case DailyFinding::Kind::Down:
        return ProgressWords::tr("Energy has shifted down since %1").arg(since);
    }
    return dailyValueName(DailyValue::Energy);
}

QString sleepTitle(const DailyFinding& finding, const QString& since)
{
    switch (finding.kind) {
    case DailyFinding::Kind::Nothing:
        break;
    case DailyFinding::Kind::Collecting:
        return ProgressWords::tr("Sleep, %Ln nights so far", nullptr, finding.days);
    case DailyFinding::Kind::Steady:
        return ProgressWords::tr("Sleep, no lasting shift");
    case DailyFinding::Kind::Up:
        return ProgressWords::tr("Sleep has been longer since %1").arg(since);
    case DailyFinding::Kind::Down:
        return ProgressWords::tr("Sleep has been shorter since %1").arg(since);
    }
    return dailyValueName(DailyValue::Sleep);
}

} // namespace

QString dailyTitle(const DailyFinding& finding, QDate today)
{
    const QString since = dayAndMonth(finding.since, today);
    if (finding.value == DailyValue::Energy)
        return energyTitle(finding, since);
    return finding.value == DailyValue::Sleep ? sleepTitle(finding, since) : moodTitle(finding, today);
}

QString moodTitle(const MoodFinding& finding, QDate today)
{
    const QString since = dayAndMonth(finding.since, today);
    switch (finding.kind) {
    case MoodFinding::Kind::Nothing:
        return ProgressWords::tr("Your mood, once you check in");
    case MoodFinding::Kind::Collecting:
        return ProgressWords::tr("Mood, %Ln days so far", nullptr, finding.days);
    case MoodFinding::Kind::Steady:
        return ProgressWords::tr("Mood, no lasting shift");
    case MoodFinding::Kind::Up:
        return ProgressWords::tr("Mood has shifted up since %1").arg(since);
    case MoodFinding::Kind::Down:
        return ProgressWords::tr("Mood has shifted down since %1").arg(since);
    }
    return {};
}

QString shiftMark(const DailyFinding& finding)
{
    if (finding.kind == DailyFinding::Kind::Up)
        return ProgressWords::tr("A shift up shows");
    return finding.kind == DailyFinding::Kind::Down ? ProgressWords::tr("A shift down shows") : QString();
}

namespace {

/// That what happened is marked, and that nothing is claimed by it.
QString marksCaption(const MarkedHappenings& marked)
{
    if (marked.all == 0)
        return {};
    return marked.shown.empty() ? ProgressWords::tr("what happened is marked over shorter times")
                                : ProgressWords::tr("what happened is marked; it need not be the cause");
}

/// How much of it is; empty where all or nothing is.
QString marksBasis(const MarkedHappenings& marked)
{
    if (marked.shown.empty() || marked.shown.size() == marked.all)
        return {};
    //: 'the newest 5 of 12 things that happened'
    return ProgressWords::tr("the newest %1 of %2 things that happened are marked")
        .arg(QLocale().toString(static_cast<int>(marked.shown.size())),
             QLocale().toString(static_cast<int>(marked.all)));
}

} // namespace

QString ChartCaption::whole() const
{
    return beside({reading, basis});
}

ChartCaption dailyCaption(const DailyFinding& finding, const MarkedHappenings& marked, QDate today)
{
    QString baseline;
    if (finding.baseline)
        //: %1 is a range of days.
        baseline = ProgressWords::tr("measured against ten days, %1")
                       .arg(dayRange(finding.baseline->from, finding.baseline->to, today));
    return {.reading = beside({finding.value == DailyValue::Sleep ? ProgressWords::tr("hours") : QString(),
                               ProgressWords::tr("every dot a day, the line smoothed"), marksCaption(marked)}),
            .basis = beside({baseline, marksBasis(marked)})};
}

QString happeningText(const Happening& happening)
{
    switch (happening.kind) {
    case Happening::Kind::GoalDone:
        //: %1 is the title of a goal.
        return ProgressWords::tr("Finished: %1").arg(isolated(happening.text));
    case Happening::Kind::Decided:
        return ProgressWords::tr("Decided: %1").arg(isolated(happening.text));
    case Happening::Kind::Talked:
        return ProgressWords::tr("Talk with %1").arg(isolated(happening.text));
    case Happening::Kind::LastGood:
        return ProgressWords::tr("Work last felt right");
    case Happening::Kind::FirstOff:
        return ProgressWords::tr("You first noticed it");
    }
    return {};
}

QString happeningBrief(const Happening& happening)
{
    const bool hasTitle = happening.kind == Happening::Kind::GoalDone || happening.kind == Happening::Kind::Decided;
    return hasTitle ? happening.text : QString();
}

QString dailyValueName(DailyValue value)
{
    switch (value) {
    case DailyValue::Mood:
        return ProgressWords::tr("Mood");
    case DailyValue::Energy:
        return ProgressWords::tr("Energy");
    case DailyValue::Sleep:
        return ProgressWords::tr("Sleep");
    case DailyValue::Gratitude:
        return ProgressWords::tr("Gratitude");
    case DailyValue::Practice:
        return ProgressWords::tr("Practice");
    }
    return {};
}

QString smoothedName()
{
    return ProgressWords::tr("smoothed");
}

QString sparkName()
{
    return ProgressWords::tr("Spark");
}

QString gutName()
{
    return ProgressWords::tr("Gut");
}

QString dayHeader()
{
    return ProgressWords::tr("Day");
}

QString marksHeader()
{
    return ProgressWords::tr("What happened");
}

QString tooFewForLine()
{
    return ProgressWords::tr("Too little in these days for a line.");
}

QString linksTitle()
{
    return ProgressWords::tr("What goes together");
}

namespace {

/// What is looked at beside mood, at the beginning of a sentence.
QString pairName(const DailyLink& link)
{
    switch (link.x) {
    case DailyValue::Energy:
        return ProgressWords::tr("Energy and mood");
    case DailyValue::Gratitude:
        return ProgressWords::tr("Days with gratitude and the next day’s mood");
    case DailyValue::Practice:
        return ProgressWords::tr("Days with your practice and the next day’s mood");
    case DailyValue::Sleep:
    case DailyValue::Mood:
        break;
    }
    return ProgressWords::tr("Sleep and mood");
}

/// What a named link rests on: '0.41 (0.22 to 0.57) in 81 days'.
QString linkNumbers(const Link& link)
{
    const auto number = [](double value) { return QLocale().toString(value, 'f', 2); };
    //: How closely two things go together, between what and what it may lie, and in how many days: '0.41 (0.22 to 0.57)
    //: in 81 days'.
    return ProgressWords::tr("%1 (%2 to %3) in %Ln days", nullptr, link.days)
        .arg(number(link.rho), number(link.interval.low), number(link.interval.high));
}

} // namespace

QString linkSentence(const DailyLink& link)
{
    const QString pair = pairName(link);
    const bool isUp = link.link.rho > 0;
    switch (link.link.claim) {
    case LinkClaim::Collecting:
        return ProgressWords::tr("%1: %2 of %3 days so far.")
            .arg(pair, QLocale().toString(link.link.days), QLocale().toString(daysForLink));
    case LinkClaim::NotClear:
        if (link.link.days < link.link.daysToName)
            //: %2 and %3 are numbers of days, both above 1.
            return ProgressWords::tr("%1: %2 days so far. Among those compared, even the clearest link could be told "
                                     "from chance only with %3 days.")
                .arg(pair, QLocale().toString(link.link.days), QLocale().toString(link.link.daysToName));
        //: %2 is a number of days, %3 one between 0 and 1.
        return ProgressWords::tr("%1: no clear link in %2 days. Only one stronger than %3 could show yet.")
            .arg(pair, QLocale().toString(link.link.days),
                 QLocale().toString(weakestVisibleLink(link.link.days), 'f', 2));
    case LinkClaim::Weak:
        return (isUp ? ProgressWords::tr("%1 go up and down together, weakly: %2. That is no proof of a cause.")
                     : ProgressWords::tr("%1 go against each other, weakly: %2. That is no proof of a cause."))
            .arg(pair, linkNumbers(link.link));
    case LinkClaim::Moderate:
        return (isUp ? ProgressWords::tr("%1 go up and down together: %2. That is no proof of a cause.")
                     : ProgressWords::tr("%1 go against each other: %2. That is no proof of a cause."))
            .arg(pair, linkNumbers(link.link));
    case LinkClaim::Strong:
        return (isUp ? ProgressWords::tr("%1 go up and down together, strongly: %2. That is no proof of a cause.")
                     : ProgressWords::tr("%1 go against each other, strongly: %2. That is no proof of a cause."))
            .arg(pair, linkNumbers(link.link));
    }
    return {};
}

QString restingLinksSentence(const MonthOfLinks& month)
{
    QStringList names;
    for (const DailyLink& link : month.resting)
        names.append(dailyValueName(link.x));
    //: %1 is 'Sleep' or 'Sleep, Practice'.
    return names.isEmpty() ? QString()
                           : ProgressWords::tr("Not looked at this month: %1. The more is compared at once, the more "
                                               "looks alike by chance.")
                                 .arg(QLocale().createSeparatedList(names));
}

namespace {

QString howToReadLinks()
{
    return ProgressWords::tr("How closely is told from 0, not at all, to 1, and in brackets where it may lie. Three "
                             "pairs a month at the most. What you note in the same minute shares its mood.");
}

} // namespace

QString linksCaption()
{
    return ProgressWords::tr("Over all your days up to today, whichever are shown above.") + u' ' + howToReadLinks();
}

QString linksCaption(QDate to, QDate today)
{
    const QString day = dayAndMonth(to, today);
    return ProgressWords::tr("Over all your days up to %1.").arg(day) + u' ' + howToReadLinks();
}

QString sparkTitle(const std::optional<Standing>& standing)
{
    if (!standing)
        return ProgressWords::tr("Spark, once you have taken an assessment");
    if (!standing->scores.spark)
        return ProgressWords::tr("Spark needs more answers");
    return sparkLine(*standing->scores.spark, standing->sparkChange);
}

QString focusCaption(const std::optional<Standing>& standing)
{
    if (!standing || !standing->focusDomain)
        return {};
    const auto change = standing->changes.find(*standing->focusDomain);
    if (change == standing->changes.end())
        return {};
    const Verdict verdict = change->second.verdict;
    const QString words =
        verdict == Verdict::NoReadableChange ? ProgressWords::tr("about the same so far") : verdictShort(verdict);
    //: %1 is an area, %2 a verdict: 'Blocked growth, your focus: about the same so far'.
    return ProgressWords::tr("%1, your focus: %2").arg(domainName(*standing->focusDomain), words);
}

ChartCaption scoresCaption(const Standing& standing)
{
    return {.reading = focusCaption(standing), .basis = ProgressWords::tr("bars: how far a score wobbles by itself")};
}

QString gutTitle(const std::vector<FridayPage>& pages, QDate day)
{
    if (const std::optional<Leaning> leaning = gutLeaning(pages, day))
        return *leaning == Leaning::Go ? ProgressWords::tr("Your gut leans to going")
                                       : ProgressWords::tr("Your gut leans to staying");
    const FridayPage* last = nullptr;
    for (const FridayPage& page : pages) {
        if (!page.isBinned() && page.gut && page.day <= day && (!last || page.day >= last->day))
            last = &page;
    }
    return last ? ProgressWords::tr("Your gut said %1 of 10 last").arg(QLocale().toString(*last->gut))
                : ProgressWords::tr("What your gut says");
}

QString gutCaption()
{
    return ProgressWords::tr("0 stay, 10 go");
}

QString gutMismatchSentence(const GutMismatch& mismatch)
{
    const QString day = dayAndYear(mismatch.day);
    return mismatch.gut == Leaning::Go
               ? ProgressWords::tr("Your gut says go; by your own weights of %1 staying comes first. What does one of "
                                   "them know that the other does not?")
                     .arg(day)
               : ProgressWords::tr("Your gut says stay; by your own weights of %1 something else comes first. What "
                                   "does one of them know that the other does not?")
                     .arg(day);
}

QString countsLine(QDate from, QDate to, const ProgressCounts& counts, QDate today)
{
    const QString checkIns = ProgressWords::tr("%Ln check-ins", nullptr, counts.checkIns);
    const QString checks = ProgressWords::tr("%Ln assessments", nullptr, counts.checks);
    const QString goals = ProgressWords::tr("%Ln goals finished", nullptr, counts.goalsFinished);
    //: Three counts side by side.
    return beside({dayRange(from, to, today), ProgressWords::tr("%1, %2, %3").arg(checkIns, checks, goals)});
}

} // namespace unrut::wording
