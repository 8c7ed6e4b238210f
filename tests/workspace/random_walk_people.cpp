// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_walk.h"

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// Those of \a things that are in the bin, or those that are not.
template <class Key, class Value>
std::vector<Key> keysOf(const std::map<Key, Value>& things, bool binned)
{
    std::vector<Key> keys;
    for (const auto& [key, value] : things) {
        if (value.binned == binned)
            keys.push_back(key);
    }
    return keys;
}

} // namespace

void Walk::addPerson()
{
    Person person;
    // Of no card: whoever is called otherwise takes those along.
    person.name = u"Somebody %1"_s.arg(below(1000));
    person.everyWeeks = static_cast<int>(below(5));
    const auto made = w().addPerson(person);
    Model next = m_history.now();
    next.people[made ? *made : PersonId()] = {person.name, {}, person.everyWeeks, false};
    settle(made ? Status() : Status(made.error()), std::nullopt, next);
}

void Walk::editPerson()
{
    const auto id = oneOf(m_history.now().people);
    if (!id)
        return;
    Model next = m_history.now();
    ModelPerson& known = next.people[*id];
    Person person = *w().person(*id);
    if (happens(3))
        person.name = known.name = u"Somebody %1"_s.arg(below(1000));
    else
        person.notes = known.notes = happens(4) ? QString() : someText();
    settle(w().editPerson(person), std::nullopt, next);
}

void Walk::binOrRestorePerson()
{
    const auto id = oneOf(m_history.now().people);
    if (!id)
        return;
    Model next = m_history.now();
    bool& binned = next.people[*id].binned;
    binned = !binned;
    settle(binned ? w().binPerson(*id) : w().restorePerson(*id), std::nullopt, next);
}

void Walk::addTalk()
{
    const auto with = oneOf(m_history.now().people);
    Talk talk;
    talk.person = with.value_or(PersonId());
    talk.state = happens(2) ? TalkState::Planned : TalkState::Held;
    talk.day = someDay();
    talk.outcome = happens(2) ? QString() : someText();
    const auto made = w().addTalk(talk);
    Model next = m_history.now();
    next.talks[made ? *made : TalkId()] = {talk.person, talk.state, talk.day, talk.outcome, false};
    settle(made ? Status() : Status(made.error()), with ? std::nullopt : std::optional(ErrorCode::NotFound), next);
}

void Walk::editTalk()
{
    const auto id = oneOf(m_history.now().talks);
    if (!id)
        return;
    Model next = m_history.now();
    ModelTalk& known = next.talks[*id];
    Talk talk = *w().talk(*id);
    talk.outcome = known.outcome = happens(4) ? QString() : someText();
    talk.state = known.state = happens(3) ? TalkState::Held : known.state;
    const QString key = happens(2) ? QString() : u"outcome of "_s + id->toString();
    // What is noted for the first time is a step of its own name, and no typing that goes on.
    const bool isNoted = w().talk(*id)->state == TalkState::Planned && talk.state != TalkState::Planned;
    const QString of = key.isEmpty() ? key : key + (isNoted ? u" noted"_s : u" edited"_s);
    settle(w().editTalk(talk, key), std::nullopt, next, of);
}

void Walk::binOrRestoreTalk()
{
    const auto id = oneOf(m_history.now().talks);
    if (!id)
        return;
    Model next = m_history.now();
    bool& binned = next.talks[*id].binned;
    binned = !binned;
    settle(binned ? w().binTalk(*id) : w().restoreTalk(*id), std::nullopt, next);
}

void Walk::saveWorksheet()
{
    Worksheet sheet;
    const auto there = happens(2) ? oneOf(keysOf(m_history.now().sheets, false)) : std::nullopt;
    if (there)
        sheet = *w().worksheet(*there);
    else
        sheet.play = happens(2) ? Play::Decide : Play::Mentor;
    ModelSheet known{sheet.play, someText(), false};
    sheet.setText(u"notes"_s, known.text);
    const QString key = there && happens(2) ? u"worksheet "_s + there->toString() : QString();
    const auto saved = w().saveWorksheet(sheet, key);
    Model next = m_history.now();
    next.sheets[saved ? *saved : WorksheetId()] = known;
    settle(saved ? Status() : Status(saved.error()), std::nullopt, next, key);
}

void Walk::binOrRestoreWorksheet()
{
    const auto id = oneOf(m_history.now().sheets);
    if (!id)
        return;
    Model next = m_history.now();
    bool& binned = next.sheets[*id].binned;
    binned = !binned;
    settle(binned ? w().binWorksheet(*id) : w().restoreWorksheet(*id), std::nullopt, next);
}

} // namespace unrut
