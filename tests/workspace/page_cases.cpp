// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

template <class T, class AnyId>
T withId(const std::vector<T>& things, const AnyId& id)
{
    return *std::find_if(things.begin(), things.end(), [&](const T& thing) { return thing.id == id; });
}

Status onTold(WorkspaceChange& named, const LookingBackId& id, const Status& status)
{
    named.lookingBacks.push_back(id);
    return status;
}

Status onArrival(WorkspaceChange& named, const ArrivalId& id, const Status& status)
{
    named.arrivals.push_back(id);
    return status;
}

Status editEveryArrivalField(Sandbox& s)
{
    Arrival arrival = withId(s.workspace().arrivals(), s.furniture().arrival);
    arrival.helpers = u"Dana"_s;
    arrival.signs = {{u"no lunch"_s, u"call Dana"_s}};
    arrival.letter = u"it passed"_s;
    arrival.quietSince = s.clock().today();
    return s.workspace().editArrival(arrival);
}

} // namespace

VerbCases pageVerbCases()
{
    return {
        {"look back anew", Verb::EditLookingBack,
         [](Sandbox& s, WorkspaceChange& named) {
             LookingBack told;
             told.namedCause = Domain::Wkl;
             return keep(s.workspace().saveLookingBack(told), named.lookingBacks);
         }},
        {"look back further", Verb::EditLookingBack,
         [](Sandbox& s, WorkspaceChange& named) {
             LookingBack told = withId(s.workspace().lookingBacks(), s.furniture().lookingBack);
             told.allies = {{u"M."_s, AllyRole::Mentor, true}};
             told.of(LookingBackList::Facts) = QStringList{u"one"_s, u"two"_s};
             return keep(s.workspace().saveLookingBack(told), named.lookingBacks);
         }},
        {"throw away what was told", Verb::BinLookingBack,
         [](Sandbox& s, WorkspaceChange& named) {
             return onTold(named, s.furniture().lookingBack, s.workspace().binLookingBack(s.furniture().lookingBack));
         }},
        {"restore what was told", Verb::RestoreLookingBack,
         [](Sandbox& s, WorkspaceChange& named) {
             return onTold(named, s.furniture().binnedLookingBack,
                           s.workspace().restoreLookingBack(s.furniture().binnedLookingBack));
         }},
        {"open the way out", Verb::OpenArrival,
         [](Sandbox& s, WorkspaceChange& named) { return keep(s.workspace().openArrival(), named.arrivals); }},
        {"edit the way out", Verb::EditArrival,
         [](Sandbox& s, WorkspaceChange& named) {
             return onArrival(named, s.furniture().arrival, editEveryArrivalField(s));
         }},
        {"bin the way out", Verb::BinArrival,
         [](Sandbox& s, WorkspaceChange& named) {
             return onArrival(named, s.furniture().arrival, s.workspace().binArrival(s.furniture().arrival));
         }},
        {"restore the way out", Verb::RestoreArrival,
         [](Sandbox& s, WorkspaceChange& named) {
             return onArrival(named, s.furniture().binnedArrival,
                              s.workspace().restoreArrival(s.furniture().binnedArrival));
         }},
    };
}

} // namespace unrut
