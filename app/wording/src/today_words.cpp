// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/today_words.h>

#include "text.h"

#include <wording/date_words.h>

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

#include <algorithm>
#include <array>

namespace unrut::wording {

namespace {

struct TodayWords
{
    Q_DECLARE_TR_FUNCTIONS(TodayWords)
};

QString waitingWord(WaitingKind kind)
{
    switch (kind) {
    case WaitingKind::Outcome:
        return TodayWords::tr("an outcome");
    case WaitingKind::Decision:
        return TodayWords::tr("a decision");
    case WaitingKind::Verdict:
        return TodayWords::tr("an exploration");
    case WaitingKind::Proof:
        return TodayWords::tr("a venture");
    case WaitingKind::GoalDue:
        return TodayWords::tr("a goal");
    case WaitingKind::FollowUp:
        return TodayWords::tr("something to come back to");
    case WaitingKind::Check:
        return TodayWords::tr("an assessment");
    case WaitingKind::FridayPage:
        return TodayWords::tr("the Friday page");
    case WaitingKind::Person:
        return TodayWords::tr("a person");
    case WaitingKind::SelfCare:
        return TodayWords::tr("something that does you good");
    }
    return {};
}

} // namespace

QString quietTitle(DayKind kind)
{
    switch (kind) {
    case DayKind::Away:
        return TodayWords::tr("Good to see you.");
    case DayKind::Rough:
        return TodayWords::tr("A rough day.");
    case DayKind::DayOff:
        return TodayWords::tr("A day off.");
    case DayKind::FirstStart:
    case DayKind::Ordinary:
        break;
    }
    return {};
}

QString quietText(DayKind kind)
{
    switch (kind) {
    case DayKind::Away:
        return TodayWords::tr("Everything is where you left it. Begin wherever you like.");
    case DayKind::Rough:
        return TodayWords::tr("Nothing is due, and nothing reminds you until tomorrow.");
    case DayKind::DayOff:
        return TodayWords::tr("Nothing is asked today.");
    case DayKind::FirstStart:
    case DayKind::Ordinary:
        break;
    }
    return {};
}

QString focusAnswerText(FocusAnswer answer)
{
    switch (answer) {
    case FocusAnswer::Still:
        return TodayWords::tr("Yes, still the one");
    case FocusAnswer::Another:
        return TodayWords::tr("No, another one");
    case FocusAnswer::Unsure:
        return TodayWords::tr("I am not sure");
    }
    return {};
}

QString signAnswerText(SignAnswer answer)
{
    switch (answer) {
    case SignAnswer::Yes:
        return TodayWords::tr("Yes, it did");
    case SignAnswer::ALittle:
        return TodayWords::tr("A little");
    case SignAnswer::NotYet:
        return TodayWords::tr("Not yet");
    }
    return {};
}

QStringList weekdayNames(const Weekdays& days)
{
    QStringList names;
    for (const int day : weekdays()) {
        if (days.test(static_cast<size_t>(day - 1)))
            names.append(QLocale().standaloneDayName(day));
    }
    return names;
}

QString practiceLine(const Practice& practice, QDate today)
{
    const QLocale locale;
    if (practice.kind == PracticeKind::ThreeGoodThings)
        return TodayWords::tr("Evening %1 of %2")
            .arg(locale.toString(practice.day.daysTo(today) + 1), locale.toString(goodEvenings));
    const QString week =
        TodayWords::tr("Week %1 of %2")
            .arg(locale.toString(std::min(practice.weekOn(today), practiceWeeks)), locale.toString(practiceWeeks));
    const QStringList days = weekdayNames(practice.weekdays);
    return days.isEmpty() ? week : week + dot() + locale.createSeparatedList(days);
}

QString keptLine(const Practice& practice, int starts)
{
    const int kept = practice.daysKept();
    const QString keptDays = kept > 0 ? TodayWords::tr("Kept on %Ln days", nullptr, kept) : QString();
    if (starts == 0)
        return keptDays;
    const QString started = TodayWords::tr("%Ln starts", "how often something was just started", starts);
    //: %1 is '12 starts', %2 'Kept on 9 days'.
    return keptDays.isEmpty() ? started : TodayWords::tr("%1 · %2").arg(started, keptDays);
}

QString onThisDayLine(QDate then, QDate today)
{
    constexpr int aYear = 12;
    constexpr int halfAYear = 6;
    const int months = aYear * (today.year() - then.year()) + today.month() - then.month();
    if (months >= aYear)
        return TodayWords::tr("On this day, %Ln years ago", nullptr, months / aYear);
    return months >= halfAYear ? TodayWords::tr("Half a year ago today") : TodayWords::tr("A month ago today");
}

QString timeOfLookingBack()
{
    int hour = 0;
    while (!looksBack(QTime(hour, 0)))
        ++hour;
    return clockTime(QTime(hour, 0));
}

QString todayCardName(TodayCard card)
{
    switch (card) {
    case TodayCard::CheckIn:
        return TodayWords::tr("Check in");
    case TodayCard::GoodThing:
        //: %1 is a time: '15:00'.
        return TodayWords::tr("One good thing, before %1").arg(timeOfLookingBack());
    case TodayCard::Win:
        //: %1 is a time: '15:00'.
        return TodayWords::tr("One win, from %1 on").arg(timeOfLookingBack());
    case TodayCard::Waiting:
        return TodayWords::tr("Also waiting");
    case TodayCard::Practice:
        return TodayWords::tr("What you practise");
    case TodayCard::OnThisDay:
        return TodayWords::tr("On this day, now and then");
    }
    return {};
}

QString kindness(int number)
{
    const std::array texts{
        TodayWords::tr("Go outside for ten minutes, without a destination."),
        TodayWords::tr("Make something warm to drink, and drink it away from the screen."),
        TodayWords::tr("Listen to music you like, with your eyes closed."),
        TodayWords::tr("Write to somebody who does you good. It need not be about work."),
        TodayWords::tr("Lie down for ten minutes. Set an alarm, so that you need not watch the time."),
        TodayWords::tr("Stretch slowly: neck, shoulders, back."),
        TodayWords::tr("Write down what is heavy, and leave the page where it lies."),
        TodayWords::tr("Eat something proper, or the next best thing there is."),
        TodayWords::tr("Open a window and look at something far away."),
        TodayWords::tr("Read a few pages of something that has nothing to do with work."),
        TodayWords::tr("Take a shower or a bath, for no reason."),
        TodayWords::tr("Leave one thing for tomorrow, on purpose, and use the time for yourself."),
    };
    static_assert(texts.size() == kindnessCount);
    const int place = (number % kindnessCount + kindnessCount) % kindnessCount;
    return texts.at(static_cast<size_t>(place));
}

QString waitingSentence(const Waiting& waiting, QDate today)
{
    const QString name = isolated(brief(waiting.name));
    switch (waiting.kind) {
    case WaitingKind::Outcome:
        return TodayWords::tr("How did the talk with %1 go?").arg(name);
    case WaitingKind::Decision:
        return TodayWords::tr("To decide: %1").arg(name);
    case WaitingKind::Verdict:
        return TodayWords::tr("The time for this is over: %1").arg(name);
    case WaitingKind::Proof:
        return TodayWords::tr("The day on which this was to prove itself has come: %1").arg(name);
    case WaitingKind::SelfCare:
        return TodayWords::tr("If it suits you today: %1").arg(name);
    case WaitingKind::GoalDue:
        return TodayWords::tr("Its day has come: %1").arg(name);
    case WaitingKind::FollowUp:
        return TodayWords::tr("Come back to the talk with %1").arg(name);
    case WaitingKind::Check:
        return TodayWords::tr("%Ln weeks since the last assessment", nullptr, weeksSince(waiting.since, today));
    case WaitingKind::FridayPage:
        return TodayWords::tr("The Friday page: five minutes for the week");
    case WaitingKind::Person:
        return waiting.since.isValid()
                   ? TodayWords::tr("%Ln weeks since you talked with %1", nullptr, weeksSince(waiting.since, today))
                         .arg(name)
                   : TodayWords::tr("You wanted to talk with %1").arg(name);
    }
    return {};
}

QString waitingSummary(const std::vector<Waiting>& waiting)
{
    QStringList words;
    for (const Waiting& one : waiting) {
        const QString word = waitingWord(one.kind);
        if (!words.contains(word))
            words.append(word);
    }
    return words.join(TodayWords::tr(", ", "between things that wait"));
}

} // namespace unrut::wording
