// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/people_words.h>

#include <wording/date_words.h>

#include "text.h"

#include <QCoreApplication>
#include <QLocale>

namespace unrut::wording {

namespace {

struct PeopleWords
{
    Q_DECLARE_TR_FUNCTIONS(PeopleWords)
};

constexpr int daysOfWeek = 7;

/// A day to come: 'today', 'Friday', 'in 9 days', 'in 3 weeks', '10 December'.
QString dayToCome(QDate day, QDate today, bool isEvent)
{
    const qint64 days = today.daysTo(day);
    constexpr qint64 farthestInWeeks = 8;
    if (days == 0)
        return PeopleWords::tr("today");
    if (days == 1)
        return PeopleWords::tr("tomorrow");
    if (days < daysOfWeek)
        return QLocale().standaloneDayName(day.dayOfWeek());
    if (isEvent || days >= farthestInWeeks * daysOfWeek)
        return dayAndMonth(day, today);
    if (days < qint64(2) * daysOfWeek)
        return PeopleWords::tr("in %Ln days", nullptr, static_cast<int>(days));
    return PeopleWords::tr("in %Ln weeks", nullptr, static_cast<int>(days / daysOfWeek));
}

/// A day that has been.
QString timeSince(QDate day, QDate today)
{
    const int weeks = weeksSince(day, today);
    if (weeks > 0)
        return PeopleWords::tr("%Ln weeks since you talked", nullptr, weeks);
    return day == today ? PeopleWords::tr("talked today") : PeopleWords::tr("talked this week");
}

} // namespace

QString joinedWithAnd(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    //: The end of a list: %1 is all but the last, %2 the last.
    return PeopleWords::tr("%1 and %2").arg(parts.mid(0, parts.size() - 1).join(PeopleWords::tr(", ")), parts.last());
}

QString personRoleName(PersonRole role)
{
    switch (role) {
    case PersonRole::Supervisor:
        return PeopleWords::tr("Supervisor");
    case PersonRole::Hr:
        return PeopleWords::tr("HR");
    case PersonRole::Mentor:
        return PeopleWords::tr("Mentor");
    case PersonRole::Coach:
        return PeopleWords::tr("Coach");
    case PersonRole::Counsellor:
        return PeopleWords::tr("Career counsellor");
    case PersonRole::Colleague:
        return PeopleWords::tr("Colleague");
    case PersonRole::InTheField:
        return PeopleWords::tr("Somebody in the field");
    case PersonRole::Partner:
        return PeopleWords::tr("Partner");
    case PersonRole::Friend:
        return PeopleWords::tr("Friend");
    case PersonRole::Family:
        return PeopleWords::tr("Family");
    case PersonRole::Community:
        return PeopleWords::tr("Community");
    }
    return {};
}

QString rhythmName(int everyWeeks)
{
    return everyWeeks > 0 ? PeopleWords::tr("every %Ln weeks", nullptr, everyWeeks) : QString();
}

QString topicName(Domain topic)
{
    switch (topic) {
    case Domain::Exh:
        return PeopleWords::tr("being worn out");
    case Domain::Wkl:
        return PeopleWords::tr("workload");
    case Domain::Rec:
        return PeopleWords::tr("rest");
    case Domain::Prg:
        return PeopleWords::tr("getting things done");
    case Domain::Chl:
        return PeopleWords::tr("boredom and challenge");
    case Domain::Int:
        return PeopleWords::tr("lost interest");
    case Domain::Grw:
        return PeopleWords::tr("growth");
    case Domain::Gol:
        return PeopleWords::tr("goals");
    case Domain::Val:
        return PeopleWords::tr("values");
    case Domain::App:
        return PeopleWords::tr("recognition");
    case Domain::Rel:
        return PeopleWords::tr("colleagues and conflicts");
    case Domain::Dec:
        return PeopleWords::tr("decisions");
    }
    return {};
}

QString topicList(const Topics& topics)
{
    QStringList names;
    for (const Domain topic : allDomains()) {
        if (isSafeFor(topics, topic))
            names.append(topicName(topic));
    }
    return names.size() == domainCount ? PeopleWords::tr("anything") : joinedWithAnd(names);
}

QString personLine(const Person& person)
{
    return beside({personRoleName(person.role), rhythmName(person.everyWeeks)});
}

QString personFacts(const Person& person)
{
    const QString topics = topicList(person.safeFor);
    return beside({personRoleName(person.role), person.about.isEmpty() ? QString() : isolated(person.about),
                   rhythmName(person.everyWeeks),
                   topics.isEmpty() ? QString() : PeopleWords::tr("safe to talk to about %1").arg(topics),
                   person.contact.isEmpty() ? QString() : isolated(person.contact)});
}

QString standingLine(const PersonStanding& standing, QDate today)
{
    if (standing.awaitsOutcome)
        return PeopleWords::tr("how did it go?");
    if (standing.nextTalk.isValid())
        return dayToCome(standing.nextTalk, today, standing.nextIsEvent);
    if (standing.lastTalk.isValid())
        return timeSince(standing.lastTalk, today);
    return standing.isDue ? PeopleWords::tr("not talked yet") : QString();
}

QString spokenPerson(const Person& person, const PersonStanding& standing, QDate today)
{
    QStringList parts{person.name, personRoleName(person.role), rhythmName(person.everyWeeks),
                      standingLine(standing, today)};
    parts.removeAll(QString());
    return parts.join(PeopleWords::tr(", "));
}

QString peopleCountLine(int count, int toCatchUp)
{
    const QString people = PeopleWords::tr("%Ln people who can help.", nullptr, count);
    if (toCatchUp == 0)
        return people;
    //: Two sentences: how many people, how many to catch up with.
    return PeopleWords::tr("%1 %2", "sentences")
        .arg(people, PeopleWords::tr("%Ln to catch up with.", nullptr, toCatchUp));
}

QString talkTitle(const Talk& talk, QDate today)
{
    if (!talk.day.isValid())
        return PeopleWords::tr("Planned, no day yet");
    const bool ahead = talk.state == TalkState::Planned;
    const QString day = ahead ? relativeDay(talk.day, today) : dayAndMonth(talk.day, today);
    QStringList parts{day};
    if (talk.at.isValid() && ahead)
        parts.append(clockTime(talk.at));
    if (!talk.how.isEmpty())
        parts.append(isolated(talk.how));
    else if (talk.form == TalkForm::Event)
        parts.append(talkFormName(TalkForm::Event));
    return parts.join(PeopleWords::tr(", "));
}

QString talkLine(const Talk& talk, QDate today)
{
    if (awaitsOutcome(talk, today))
        return PeopleWords::tr("The day has passed. How did it go?");
    if (talk.state == TalkState::DidNotHappen)
        return talk.outcome.isEmpty() ? PeopleWords::tr("It did not happen.") : talk.outcome;
    if (talk.state == TalkState::Held && !talk.outcome.isEmpty())
        return talk.outcome;
    for (const SheetField field : {SheetField::Ask, SheetField::Aim, SheetField::Wish, SheetField::Questions}) {
        const auto answer = talk.sheet.find(field);
        if (answer != talk.sheet.end())
            return answer->second;
    }
    return talk.form == TalkForm::Open || talk.form == TalkForm::Event ? QString() : talkFormName(talk.form);
}

QString agreedWith(const Person& person, const Talk& talk)
{
    if (!talk.day.isValid())
        return PeopleWords::tr("Agreed with %1").arg(isolated(person.name));
    return PeopleWords::tr("Agreed with %1 on %2").arg(isolated(person.name), dayAndMonth(talk.day));
}

QString calendarTitle(const Person& person, const Talk& talk, bool withName)
{
    const bool isEvent = talk.form == TalkForm::Event;
    if (!withName)
        return isEvent ? talkFormName(TalkForm::Event) : PeopleWords::tr("Talk");
    return isEvent ? person.name : PeopleWords::tr("Talk with %1").arg(person.name);
}

QString talkSheetLine(const Person& person, const Talk& talk, QDate today)
{
    return beside({isolated(person.name), talkTitle(talk, today)});
}

QString toBringUp()
{
    return PeopleWords::tr("To bring up");
}

QString moreThanAPage()
{
    return PeopleWords::tr("There is more in the journal than fits on a page.");
}

} // namespace unrut::wording
