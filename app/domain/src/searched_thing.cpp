// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/searched_thing.h>

#include <QStringList>
#include <QUuid>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// Parted by a word that nobody types.
QString joined(const QStringList& texts)
{
    return texts.join(u" \uE000 "_s);
}

} // namespace

QString searchedText(const Goal& goal)
{
    QStringList texts{goal.title, goal.why, goal.notes, goal.person, goal.ifCue, goal.thenStep, goal.mark};
    for (const Step& step : goal.steps)
        texts.append(step.text);
    const OpportunityPart& opportunity = goal.parts.opportunity;
    texts += {opportunity.organisation, opportunity.role,           opportunity.link,
              opportunity.contact,      goal.parts.learning.source, goal.parts.exploration.verdictWords,
              goal.parts.venture.test};
    return joined(texts);
}

QString searchedText(const Person& person)
{
    QStringList texts{person.name, person.about, person.contact, person.notes};
    for (const Point& point : person.points)
        texts.append(point.text);
    return joined(texts);
}

QString searchedText(const Talk& talk, const QString& personName)
{
    QStringList texts{personName, talk.how, talk.outcome};
    for (const auto& [field, text] : talk.sheet)
        texts.append(text);
    for (const Objection& objection : talk.objections)
        texts += {objection.says, objection.reply};
    for (const Agreement& agreement : talk.agreements)
        texts.append(agreement.text);
    return joined(texts);
}

QString searchedText(const Worksheet& worksheet)
{
    QStringList texts;
    for (const auto& [field, cells] : worksheet.answers) {
        for (const QStringList& row : cells) {
            for (const QString& cell : row) {
                if (QUuid::fromString(cell).isNull()) // a person or an entry stands as its id
                    texts.append(cell);
            }
        }
    }
    return joined(texts);
}

} // namespace unrut
