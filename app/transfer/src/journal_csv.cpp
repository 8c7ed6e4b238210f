// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/journal_csv.h>

#include "plain_keys.h"

#include <domain/scoring.h>
#include <domain/text.h>
#include <transfer/csv.h>

#include <QHash>

#include <array>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array tableKeys{"log"_L1,          "check-ins"_L1, "goals"_L1, "assessments"_L1,
                               "friday-pages"_L1, "people"_L1,    "talks"_L1};

QString cell(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString cell(const QDateTime& instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString cell(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}

QString cell(const std::optional<double>& number)
{
    return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

template <class T, class KeyOf>
QString cell(const std::optional<T>& value, KeyOf keyOf)
{
    return value ? QString(keyOf(*value)) : QString();
}

QStringList topicKeys(const Topics& topics)
{
    QStringList keys;
    for (const Domain domain : allDomains()) {
        if (isSafeFor(topics, domain))
            keys << domainKey(domain);
    }
    return keys;
}

CsvRows logRows(const Journal& journal)
{
    QHash<GoalId, QString> titles;
    for (const Goal& goal : journal.goals)
        titles.insert(goal.id, goal.title);
    CsvRows rows{{u"day"_s, u"kind"_s, u"text"_s, u"tags"_s, u"goal"_s, u"createdAt"_s, u"id"_s}};
    for (const Entry& entry : journal.entries) {
        if (entry.isBinned())
            continue;
        rows.push_back({cell(entry.day), QString(entryKindKey(entry.kind)), entry.text, tagsIn(entry.text).join(u' '),
                        entry.goal ? titles.value(*entry.goal) : QString(), cell(entry.createdAt),
                        entry.id.toString()});
    }
    return rows;
}

CsvRows checkInRows(const Journal& journal)
{
    CsvRows rows{{u"day"_s, u"mood"_s, u"energy"_s, u"sleep"_s, u"word"_s}};
    for (const CheckIn& checkIn : journal.checkIns)
        rows.push_back(
            {cell(checkIn.day), cell(checkIn.mood), cell(checkIn.energy), cell(checkIn.sleep), checkIn.word});
    return rows;
}

CsvRows goalRows(const Journal& journal)
{
    CsvRows rows{{u"title"_s, u"column"_s, u"kind"_s, u"horizon"_s, u"due"_s, u"domain"_s, u"play"_s, u"why"_s, u"if"_s,
                  u"then"_s, u"stepsDone"_s, u"steps"_s, u"minutes"_s, u"helped"_s, u"doneDay"_s, u"createdAt"_s,
                  u"id"_s}};
    for (const Goal& goal : journal.goals) {
        if (goal.isBinned())
            continue;
        rows.push_back({goal.title, QString(boardColumnKey(goal.column)), QString(goalKindKey(goal.kind)),
                        QString(horizonKey(goal.horizon)), cell(goal.due), cell(goal.domain, domainKey),
                        cell(goal.play, playKey), goal.why, goal.ifCue, goal.thenStep,
                        QString::number(goal.stepsDone()), QString::number(goal.steps.size()),
                        QString::number(goal.minutes), cell(goal.helped, helpedKey), cell(goal.doneDay),
                        cell(goal.createdAt), goal.id.toString()});
    }
    return rows;
}

CsvRows assessmentRows(const Journal& journal)
{
    QStringList head{u"day"_s, u"form"_s, u"spark"_s};
    for (const Domain domain : allDomains())
        head << QString(domainKey(domain));
    CsvRows rows{head};
    for (const Check& check : journal.checks) {
        if (check.isDraft() || check.isBinned())
            continue;
        const Scores scores = score(check);
        QStringList row{cell(check.day), QString(checkFormKey(check.form)), cell(scores.spark)};
        for (const Domain domain : allDomains())
            row << cell(scores.of(domain).score);
        rows.push_back(row);
    }
    return rows;
}

CsvRows fridayRows(const Journal& journal)
{
    CsvRows rows{{u"day"_s, u"stuck"_s, u"focus"_s, u"sign"_s, u"gut"_s}};
    for (const FridayPage& page : journal.fridayPages) {
        if (!page.isBinned())
            rows.push_back({cell(page.day), page.stuck, cell(page.focus, focusAnswerKey),
                            cell(page.sign, signAnswerKey), cell(page.gut)});
    }
    return rows;
}

CsvRows peopleRows(const Journal& journal)
{
    CsvRows rows{{u"name"_s, u"role"_s, u"about"_s, u"everyWeeks"_s, u"safeFor"_s, u"contact"_s, u"notes"_s}};
    for (const Person& person : journal.people) {
        if (!person.isBinned())
            rows.push_back({person.name, QString(personRoleKey(person.role)), person.about,
                            QString::number(person.everyWeeks), topicKeys(person.safeFor).join(u' '), person.contact,
                            person.notes});
    }
    return rows;
}

CsvRows talkRows(const Journal& journal)
{
    QHash<PersonId, QString> names;
    for (const Person& person : journal.people)
        names.insert(person.id, person.name);
    CsvRows rows{{u"day"_s, u"at"_s, u"minutes"_s, u"person"_s, u"form"_s, u"state"_s, u"how"_s, u"outcome"_s,
                  u"agreements"_s, u"followUp"_s}};
    for (const Talk& talk : journal.talks) {
        if (talk.isBinned())
            continue;
        QStringList agreed;
        for (const Agreement& agreement : talk.agreements)
            agreed << agreement.text;
        rows.push_back({cell(talk.day), talk.at.toString(u"HH:mm"_s), QString::number(talk.minutes),
                        names.value(talk.person), QString(talkFormKey(talk.form)), QString(talkStateKey(talk.state)),
                        talk.how, talk.outcome, agreed.join(u'\n'), cell(talk.followUp)});
    }
    return rows;
}

CsvRows rowsOf(const Journal& journal, CsvTable table)
{
    switch (table) {
    case CsvTable::Log:
        return logRows(journal);
    case CsvTable::CheckIns:
        return checkInRows(journal);
    case CsvTable::Goals:
        return goalRows(journal);
    case CsvTable::Assessments:
        return assessmentRows(journal);
    case CsvTable::FridayPages:
        return fridayRows(journal);
    case CsvTable::People:
        return peopleRows(journal);
    case CsvTable::Talks:
        return talkRows(journal);
    }
    Q_UNREACHABLE();
}

} // namespace

QLatin1String csvTableKey(CsvTable table)
{
    return tableKeys.at(static_cast<size_t>(table));
}

std::optional<CsvTable> csvTableFromKey(const QString& key)
{
    for (size_t i = 0; i < tableKeys.size(); ++i) {
        if (key == tableKeys[i])
            return static_cast<CsvTable>(i);
    }
    return std::nullopt;
}

QByteArray journalCsv(const Journal& journal, CsvTable table)
{
    return csvFile(rowsOf(journal, table));
}

} // namespace unrut
