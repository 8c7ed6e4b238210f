// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <workspace/search.h>

#include <workspace/workspace.h>

#include <domain/goal_days.h>
#include <domain/search_match.h>
#include <domain/searched_thing.h>

#include <utility>

namespace unrut {

namespace {

/// Adds things that are met.
class Finder
{
public:
    Finder(const SearchQuery& query, std::optional<QSet<QUuid>> among, int most)
        : m_query(query), m_among(std::move(among)), m_most(most)
    {}

    /// \a describe gives what a thing is searched as; it is asked only where the index leaves it open.
    template <class T, class Describe>
    void add(const std::vector<T>& things, FoundKind kind, Describe describe)
    {
        int left = m_most;
        for (const T& thing : things) {
            if (left == 0)
                return;
            if (thing.isBinned() || (m_among && !m_among->contains(thing.id.uuid())) ||
                !isMet(m_query, describe(thing)))
                continue;
            found.push_back({kind, thing.id.uuid()});
            --left;
        }
    }

    std::vector<Found> found;

private:
    const SearchQuery& m_query;
    std::optional<QSet<QUuid>> m_among; ///< what the index allows; nothing: any
    int m_most;
};

} // namespace

Result<std::vector<Found>> searchEverything(const Workspace& workspace, const QString& typed, int most)
{
    const SearchQuery query = searchQuery(typed);
    if (query.isEmpty())
        return std::vector<Found>();
    auto among = workspace.thingsWith(query);
    if (!among)
        return among.error();
    Finder finder(query, *std::move(among), most);
    finder.add(workspace.goals(), FoundKind::Goal, [](const Goal& goal) {
        return Searched{searchedText(goal), dayMade(goal), {}};
    });
    finder.add(workspace.people(), FoundKind::Person, [](const Person& person) {
        return Searched{searchedText(person), {}, {}};
    });
    finder.add(workspace.talks(), FoundKind::Talk, [&](const Talk& talk) {
        const Person* person = workspace.person(talk.person);
        return Searched{searchedText(talk, person ? person->name : QString()), talk.day, {}};
    });
    finder.add(workspace.worksheets(), FoundKind::Worksheet, [](const Worksheet& worksheet) {
        return Searched{searchedText(worksheet), worksheet.day, {}};
    });
    EntryFilter filter;
    filter.text = typed;
    const auto entries = workspace.entries(filter, 0, most);
    if (!entries)
        return entries.error();
    for (const Entry& entry : *entries)
        finder.found.push_back({FoundKind::Entry, entry.id.uuid()});
    return std::move(finder.found);
}

} // namespace unrut
