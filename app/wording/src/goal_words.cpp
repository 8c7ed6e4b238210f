// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/goal_words.h>

#include <domain/goal_days.h>
#include <wording/date_words.h>
#include <wording/facts.h>
#include <wording/goal_part_words.h>
#include <wording/play_words.h>

#include "text.h"

#include <QCoreApplication>
#include <QLocale>

namespace unrut::wording {

namespace {

struct GoalWords
{
    Q_DECLARE_TR_FUNCTIONS(GoalWords)
};

/// Up to this many days ahead a due day is told with its weekday.
constexpr qint64 weekdayWithin = 6;

QString number(int value)
{
    return QLocale().toString(value);
}

/// '14 Nov', with its year when that is not this one; empty unless it was done.
QString doneDay(const Goal& goal, QDate today)
{
    return !goal.doneDay.isValid()               ? QString()
           : goal.doneDay.year() == today.year() ? shortDay(goal.doneDay)
                                                 : shortDayAndYear(goal.doneDay);
}

/// The facts of a finished card: \a day, when that was, and whether it helped.
QString doneFacts(const Goal& goal, QDate today, const QString& day)
{
    // How it ended, not how far it had come.
    const bool ends = goal.kind == GoalKind::Decision || goal.kind == GoalKind::Exploration ||
                      goal.kind == GoalKind::Venture || goal.kind == GoalKind::Opportunity;
    return beside({day, ends ? partFacts(goal, today) : QString(), goal.helped ? helpedWord(*goal.helped) : QString()});
}

/// Where there is little room: '40 min', '1 h 30 min'.
QString shortTime(int minutes)
{
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    //: %1 is how many minutes, in the little room of a card.
    const QString restTold = GoalWords::tr("%1 min").arg(number(rest));
    if (hours == 0)
        return restTold;
    //: %1 is how many hours, in the little room of a card.
    const QString hoursTold = GoalWords::tr("%1 h").arg(number(hours));
    return rest == 0 ? hoursTold : hoursTold + QLatin1Char(' ') + restTold;
}

/// Where the card came from, while nothing else is known of it.
QString originFact(const Goal& goal)
{
    //: %1 is the name of a way out.
    return goal.play ? GoalWords::tr("from “%1”").arg(playName(*goal.play)) : QString();
}

} // namespace

QString columnName(BoardColumn column, const BoardRules& rules)
{
    const auto place = static_cast<size_t>(column);
    if (place < rules.names.size() && !rules.names[place].isEmpty())
        return rules.names[place];
    switch (column) {
    case BoardColumn::Dreams:
        return GoalWords::tr("Dreams", "column");
    case BoardColumn::Next:
        return GoalWords::tr("Next", "column");
    case BoardColumn::Doing:
        return GoalWords::tr("Doing", "column");
    case BoardColumn::Done:
        return GoalWords::tr("Done", "column");
    case BoardColumn::Archive:
        return GoalWords::tr("Archive", "column");
    }
    return {};
}

QString columnHint(BoardColumn column, const QString& moveKey)
{
    switch (column) {
    case BoardColumn::Dreams:
        return GoalWords::tr("What you would like one day. Nothing here has to be done.");
    case BoardColumn::Next:
        return GoalWords::tr("What could come after the thing you are doing.");
    case BoardColumn::Doing:
        //: %1 is keys: 'Ctrl+Shift+Right'.
        return GoalWords::tr("Drag a card here, or move it with %1.").arg(moveKey);
    case BoardColumn::Done:
        return GoalWords::tr("What you finish stays here to look back on.");
    case BoardColumn::Archive:
        return GoalWords::tr("What you have put away. It can come back.");
    }
    return {};
}

QString goalKindName(GoalKind kind)
{
    switch (kind) {
    case GoalKind::StepGoal:
        return GoalWords::tr("Step-goal");
    case GoalKind::Conversation:
        return GoalWords::tr("Talk");
    case GoalKind::Decision:
        return GoalWords::tr("Decision");
    case GoalKind::Learning:
        return GoalWords::tr("Learning");
    case GoalKind::Challenge:
        return GoalWords::tr("Challenge");
    case GoalKind::Exploration:
        return GoalWords::tr("Exploration");
    case GoalKind::Connect:
        return GoalWords::tr("Connect");
    case GoalKind::SelfCare:
        return GoalWords::tr("Self-care");
    case GoalKind::SideProject:
        return GoalWords::tr("Side project");
    case GoalKind::Resume:
        return GoalWords::tr("Résumé");
    case GoalKind::Opportunity:
        return GoalWords::tr("Opportunity");
    case GoalKind::CareerPath:
        return GoalWords::tr("Career path");
    case GoalKind::Venture:
        return GoalWords::tr("Venture");
    }
    return {};
}

QString horizonName(Horizon horizon)
{
    return horizon == Horizon::Near ? GoalWords::tr("Near", "horizon") : GoalWords::tr("Far", "horizon");
}

QString stepsLine(const Goal& goal)
{
    const int count = static_cast<int>(goal.steps.size());
    return count == 0 ? QString() : GoalWords::tr("%1 of %Ln steps", nullptr, count).arg(number(goal.stepsDone()));
}

QString whyAndDue(const Goal& goal, const QString& due)
{
    const bool isSentence = goal.why.endsWith(QLatin1Char('.'));
    return isSentence && !due.isEmpty() ? goal.why + QLatin1Char(' ') + capitalised(due) : beside({goal.why, due});
}

QString dueLine(const Goal& goal, QDate today)
{
    if (!goal.due.isValid())
        return {};
    const qint64 ahead = today.daysTo(goal.due);
    const QString day = ahead == 0                            ? GoalWords::tr("today")
                        : ahead == 1                          ? GoalWords::tr("tomorrow")
                        : ahead > 0 && ahead <= weekdayWithin ? shortWeekday(goal.due)
                        : goal.due.year() == today.year()     ? shortDay(goal.due)
                                                              : shortDayAndYear(goal.due);
    switch (goal.kind) {
    case GoalKind::Decision:
        return ahead >= 0 ? GoalWords::tr("decide by %1", "day, today or tomorrow").arg(day)
                          : GoalWords::tr("was to be decided by %1").arg(day);
    case GoalKind::Exploration:
        return ahead >= 0 ? GoalWords::tr("explore until %1", "day, today or tomorrow").arg(day)
                          : GoalWords::tr("explored until %1").arg(day);
    case GoalKind::Venture:
        return ahead >= 0 ? GoalWords::tr("to prove by %1", "day, today or tomorrow").arg(day)
                          : GoalWords::tr("was to prove by %1").arg(day);
    default:
        return ahead >= 0 ? GoalWords::tr("due %1", "day, today or tomorrow").arg(day)
                          : GoalWords::tr("was due %1").arg(day);
    }
}

namespace {

/// As cardFacts(). \a minutes: how long it was worked on, in words.
QString factsWith(const QString& minutes, const Goal& goal, QDate today, Dues dues)
{
    if (goal.column == BoardColumn::Done || goal.column == BoardColumn::Archive)
        return doneFacts(goal, today, doneDay(goal, today));
    const QString person = goal.person.isEmpty() ? QString() : isolated(goal.person.simplified());
    const QString due = dues == Dues::Told ? dueLine(goal, today) : QString();
    const QString facts = beside({stepsLine(goal), person, due, partFacts(goal, today), minutes});
    const QString lacking =
        goal.horizon == Horizon::Far && !goal.nextStep() ? GoalWords::tr("needs a next step") : QString();
    if (facts.isEmpty() && lacking.isEmpty())
        return originFact(goal);
    return beside({facts, lacking});
}

} // namespace

QString cardFacts(const Goal& goal, QDate today, Dues dues)
{
    return factsWith(goal.minutes > 0 ? shortTime(goal.minutes) : QString(), goal, today, dues);
}

QString archivedFacts(const Goal& goal, QDate today)
{
    const QString since =
        onDay(dayArrived(goal), today, GoalWords::tr("archived today"), GoalWords::tr("archived yesterday"),
              //: %1 is a day: 'Monday, 2 March'.
              GoalWords::tr("archived on %1"));
    const QString day = doneDay(goal, today);
    //: %1 is a day: '14 Nov'.
    return beside({since, doneFacts(goal, today, day.isEmpty() ? day : GoalWords::tr("done %1").arg(day))});
}

QString ifThenSentence(const Goal& goal)
{
    if (goal.ifCue.isEmpty() || goal.thenStep.isEmpty())
        return {};
    //: An if-then plan; both parts are the person's own words.
    return GoalWords::tr("If %1, then %2.").arg(isolated(goal.ifCue), isolated(withoutStop(goal.thenStep)));
}

QString spokenCard(const Goal& goal, int position, int count, QDate today, const BoardRules& rules, Dues dues)
{
    QStringList sentences;
    //: A card for a screen reader: title, kind, horizon.
    sentences.append(
        GoalWords::tr("%1, %2, %3.").arg(isolated(goal.title), goalKindName(goal.kind), horizonName(goal.horizon)));
    //: A column, then the place of a card in it: 'Doing, card 1 of 3.'
    sentences.append(
        GoalWords::tr("%1, card %2 of %3.").arg(columnName(goal.column, rules), number(position), number(count)));
    const QString minutes = goal.minutes > 0 ? GoalWords::tr("%1 so far").arg(duration(goal.minutes)) : QString();
    const QString facts = factsWith(minutes, goal, today, dues);
    if (!facts.isEmpty())
        sentences.append(capitalised(facts) + QLatin1Char('.'));
    if (const Step* next = goal.nextStep())
        sentences.append(GoalWords::tr("Next step: %1.").arg(isolated(next->text)));
    return sentences.join(QLatin1Char(' '));
}

QString columnCount(BoardColumn column, int count, const BoardRules& rules, int beside)
{
    if (column != BoardColumn::Doing)
        return number(count);
    //: How many cards are in Doing, and how many may be: '1 of 1'.
    const QString counted = GoalWords::tr("%1 of %2").arg(number(count), number(rules.doingLimit));
    //: %1 is '1 of 1', %2 how many cards there are that do not count: side projects, opportunities.
    return beside > 0 ? GoalWords::tr("%1 + %2").arg(counted, number(beside)) : counted;
}

QString spokenColumn(BoardColumn column, int count, const BoardRules& rules, int beside)
{
    const QString cards = GoalWords::tr("%Ln cards", nullptr, count);
    if (column != BoardColumn::Doing)
        return GoalWords::tr("%1, %2").arg(columnName(column, rules), cards);
    const QString counted =
        GoalWords::tr("%1, %2, %Ln at most", nullptr, rules.doingLimit).arg(columnName(column, rules), cards);
    return beside > 0 ? GoalWords::tr("%1, and %Ln beside them", "cards", beside).arg(counted) : counted;
}

QString foundCount(int found, int all)
{
    return GoalWords::tr("%1 of %2").arg(number(found), number(all));
}

QString spokenFound(BoardColumn column, int found, int all, const BoardRules& rules)
{
    //: A column for a screen reader while cards are searched for: 'Next, 1 of 4 cards found'. %Ln is how many there
    //: are.
    return GoalWords::tr("%1, %2 of %Ln cards found", nullptr, all).arg(columnName(column, rules), number(found));
}

QString limitSentence(const BoardRules& rules)
{
    if (rules.mode == LimitMode::Signal)
        return GoalWords::tr("You are told when more than %Ln goals are in Doing.", nullptr, rules.doingLimit);
    return rules.doingLimit == 1 ? GoalWords::tr("One focus at a time.")
                                 : GoalWords::tr("At most %Ln goals in Doing at a time.", nullptr, rules.doingLimit);
}

QString sideLimitSentence(const BoardRules& rules)
{
    return GoalWords::tr("Side projects: %Ln at a time.", nullptr, rules.sideLimit);
}

QString overLimitHint(const BoardRules& rules, int count, LimitGroup group)
{
    if (group == LimitGroup::SideProject)
        return GoalWords::tr("%1 side projects are in Doing, and your limit is %Ln.", nullptr, rules.sideLimit)
            .arg(number(count));
    //: %1 is how many goals are in Doing.
    return GoalWords::tr("%1 are in Doing, and your limit is %Ln.", nullptr, rules.doingLimit).arg(number(count));
}

QString doingFullHint(const BoardRules& rules)
{
    return rules.doingLimit == 1 ? GoalWords::tr("Finish this or set it aside to pull the next one.")
                                 : GoalWords::tr("Finish one of these or set it aside to pull the next one.");
}

QString helpedWord(Helped helped)
{
    switch (helped) {
    case Helped::Yes:
        return GoalWords::tr("helped");
    case Helped::NoDifference:
        return GoalWords::tr("no difference");
    case Helped::No:
        return GoalWords::tr("did not help");
    }
    return {};
}

QString historyLine(const GoalEvent& event, const BoardRules& rules)
{
    switch (event.kind) {
    case GoalEvent::Kind::Created:
        return GoalWords::tr("Added to %1").arg(columnName(event.to, rules));
    case GoalEvent::Kind::Moved:
        return GoalWords::tr("Moved from %1 to %2").arg(columnName(event.from, rules), columnName(event.to, rules));
    case GoalEvent::Kind::LimitRaised:
        return GoalWords::tr("The limit on Doing was raised to %1 for this").arg(number(event.limit));
    case GoalEvent::Kind::SideLimitRaised:
        return GoalWords::tr("The limit on side projects was raised to %1 for this").arg(number(event.limit));
    case GoalEvent::Kind::Worked: {
        const QString worked = GoalWords::tr("Worked on it for %1").arg(duration(event.minutes));
        //: What the person did, then what pulled them away, in their own words.
        return event.note.isEmpty() ? worked : GoalWords::tr("%1; pulled away by %2").arg(worked, isolated(event.note));
    }
    }
    return {};
}

} // namespace unrut::wording
