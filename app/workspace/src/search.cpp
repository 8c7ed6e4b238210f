// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <workspace/search.h>

#include <workspace/workspace.h>

#include <domain/search_match.h>

#include <QStringList>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// All of them as one, parted by a word that nobody types, so that no phrase runs over from one into the next.
QString joined(const QStringList& texts)
{
    return texts.join(u" \uE000 "_s);
}

/// What is written on a card, front and back.
QString textOf(const Goal& goal)
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

QString textOf(const Person& person)
{
    QStringList texts{person.name, person.about, person.contact, person.notes};
    for (const Point& point : person.points)
        texts.append(point.text);
    return joined(texts);
}

QString textOf(const Talk& talk, const Person* person)
{
    QStringList texts{person ? person->name : QString(), talk.how, talk.outcome};
    for (const auto& [field, text] : talk.sheet)
        texts.append(text);
    for (const Objection& objection : talk.objections)
        texts += {objection.says, objection.reply};
    for (const Agreement& agreement : talk.agreements)
        texts.append(agreement.text);
    return joined(texts);
}

/// Adds those of \a things that are met.
template <class T, class Describe>
void add(const std::vector<T>& things, FoundKind kind, int most, Describe describe, const SearchQuery& query,
         std::vector<Found>& found)
{
    int left = most;
    for (const T& thing : things) {
        if (left == 0)
            return;
        if (thing.isBinned() || !isMet(query, describe(thing)))
            continue;
        found.push_back({kind, thing.id.uuid()});
        --left;
    }
}

} // namespace

Result<std::vector<Found>> searchEverything(const Workspace& workspace, const QString& typed, int most)
{
    std::vector<Found> found;
    const SearchQuery query = searchQuery(typed);
    if (query.isEmpty())
        return found;
    add(
        workspace.goals(), FoundKind::Goal, most,
        [](const Goal& goal) {
            return Searched{textOf(goal), goal.createdAt.date(), {}};
        },
        query, found);
    add(
        workspace.people(), FoundKind::Person, most,
        [](const Person& person) {
            return Searched{textOf(person), {}, {}};
        },
        query, found);
    add(
        workspace.talks(), FoundKind::Talk, most,
        [&](const Talk& talk) {
            return Searched{textOf(talk, workspace.person(talk.person)), talk.day, {}};
        },
        query, found);
    EntryFilter filter;
    filter.text = typed;
    const auto entries = workspace.entries(filter, 0, most);
    if (!entries)
        return entries.error();
    for (const Entry& entry : *entries)
        found.push_back({FoundKind::Entry, entry.id.uuid()});
    return found;
}

} // namespace unrut
