// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/people_model.h>

#include <wording/people_words.h>
#include <workspace/workspace.h>

#include <algorithm>
#include <initializer_list>

namespace unrut {

namespace {

bool holds(const Person& person, const QString& text)
{
    const std::initializer_list<QString> places{person.name,  wording::personRoleName(person.role),
                                                person.about, person.contact,
                                                person.notes, wording::topicList(person.safeFor)};
    return std::any_of(places.begin(), places.end(),
                       [&](const QString& place) { return place.contains(text, Qt::CaseInsensitive); });
}

} // namespace

PeopleModel::PeopleModel(const Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &PeopleModel::follow);
    refresh();
}

void PeopleModel::follow(const WorkspaceChange& change)
{
    if (change.everything || !change.people.empty() || !change.talks.empty())
        refresh();
}

void PeopleModel::setSearch(const QString& text)
{
    if (text.trimmed() == m_search)
        return;
    m_search = text.trimmed();
    refresh();
}

void PeopleModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    m_count = 0;
    m_toCatchUp = 0;
    const QDate today = m_workspace.clock().today();
    for (Person& person : inListOrder(m_workspace.people(), m_workspace.talks(), today)) {
        const PersonStanding standing = standingOf(person, m_workspace.talks(), today);
        ++m_count;
        m_toCatchUp += standing.isDue || standing.awaitsOutcome ? 1 : 0;
        if (m_search.isEmpty() || holds(person, m_search))
            m_rows.push_back({std::move(person), standing});
    }
    endResetModel();
}

QModelIndex PeopleModel::indexOf(const PersonId& id) const
{
    const auto there = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.person.id == id; });
    return there == m_rows.end() ? QModelIndex() : index(static_cast<int>(there - m_rows.begin()));
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const QDate today = m_workspace.clock().today();
    switch (role) {
    case Qt::DisplayRole:
        return row.person.name;
    case Qt::AccessibleTextRole:
        return wording::spokenPerson(row.person, row.standing, today);
    case LineRole:
        return wording::personLine(row.person);
    case StandingRole:
        return wording::standingLine(row.standing, today);
    default:
        return {};
    }
}

} // namespace unrut
