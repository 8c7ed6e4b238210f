// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maker.h"

#include <QtGlobal>

#include <algorithm>
#include <initializer_list>

namespace unrut::demo {

namespace {

enum Stream : quint64 { Acquaintances = 91 };

/// Where a person's name comes from in the cast.
using NameOf = QString Names::*;

struct PersonText
{
    NameOf name;
    PersonRole role;
    const char* about;
    int everyWeeks;
    std::initializer_list<Domain> safeFor;
    std::initializer_list<const char*> points;
};

struct TalkText
{
    NameOf with;
    TalkForm form;
    TalkState state;
    int days; ///< from today
    const char* how;
    const char* text; ///< what came of it, or what it is for
    const char* agreed;
};

const std::initializer_list<PersonText>& peopleTexts()
{
    static const std::initializer_list<PersonText> texts{
        {&Names::mentor,
         PersonRole::Mentor,
         QT_TRANSLATE_NOOP("demo", "did my job ten years ago"),
         4,
         {Domain::Grw, Domain::Dec},
         {QT_TRANSLATE_NOOP("demo", "How did you know it was time to change?"),
          QT_TRANSLATE_NOOP("demo", "Would you read my three lines for {lead}?")}},
        {&Names::lead, PersonRole::Supervisor, "", 2, {Domain::Wkl}, {}},
        {&Names::mate, PersonRole::Colleague, "", 4, {Domain::Wkl, Domain::Rel, Domain::Exh}, {}},
        {&Names::mate2, PersonRole::Colleague, "", 0, {}, {QT_TRANSLATE_NOOP("demo", "Ask about the planning course")}},
        {&Names::friendName,
         PersonRole::Friend,
         QT_TRANSLATE_NOOP("demo", "has known me since school"),
         0,
         {Domain::Exh, Domain::Rec, Domain::Int, Domain::Val, Domain::Dec},
         {}},
    };
    return texts;
}

const std::initializer_list<TalkText>& talkTexts()
{
    static const std::initializer_list<TalkText> texts{
        {&Names::mentor, TalkForm::Mentor, TalkState::Held, -64, QT_TRANSLATE_NOOP("demo", "call"),
         QT_TRANSLATE_NOOP("demo", "Talked through the assessment. The load, not the work, may be the problem."), ""},
        {&Names::mentor, TalkForm::Mentor, TalkState::Held, -36, QT_TRANSLATE_NOOP("demo", "lunch"),
         QT_TRANSLATE_NOOP("demo", "To keep ‘not promoted’ and ‘not valued’ apart. Knows two people in planning."),
         QT_TRANSLATE_NOOP("demo", "Write to one of the two people in planning")},
        {&Names::lead, TalkForm::Supervisor, TalkState::Held, -19, QT_TRANSLATE_NOOP("demo", "one-to-one"),
         QT_TRANSLATE_NOOP("demo", "Has seen how much {project} takes. Wants to look at the roster."), ""},
        {&Names::lead, TalkForm::CareerPath, TalkState::Planned, 4, QT_TRANSLATE_NOOP("demo", "one-to-one"),
         QT_TRANSLATE_NOOP("demo", "What the lead planner role takes, and by when we look at it again"), ""},
        {&Names::mate, TalkForm::Open, TalkState::Held, -3, QT_TRANSLATE_NOOP("demo", "walk round the block"),
         QT_TRANSLATE_NOOP("demo", "Laughed a lot. Same meetings, same sighs."), ""},
        {&Names::friendName, TalkForm::Open, TalkState::Planned, 12, QT_TRANSLATE_NOOP("demo", "swimming"), "", ""},
    };
    return texts;
}

Person personFrom(const PersonText& text, const Names& names, const Maker& maker, const QDateTime& at)
{
    Person person;
    person.id = maker.ids.make<PersonId>(at);
    person.name = names.*text.name;
    person.role = text.role;
    person.about = filled(text.about, names);
    person.everyWeeks = text.everyWeeks;
    for (const Domain topic : text.safeFor)
        person.safeFor.set(static_cast<size_t>(topic));
    for (const char* point : text.points)
        person.points.push_back({maker.ids.make<PointId>(at), filled(point, names), {}});
    person.createdAt = at;
    person.listedOn = at.date();
    return person;
}

} // namespace

void addMadeUpPeople(const Maker& maker, Journal& journal)
{
    Chance chance(maker.seed, Acquaintances);
    const QDate today = maker.story.today();
    const Names names = maker.cast.namesOn(today, chance);
    const QDate listed = std::max(maker.story.first(), today.addDays(-90));
    for (const PersonText& text : peopleTexts())
        journal.people.push_back(personFrom(text, names, maker, instantOn(listed, 18, 20, chance)));
    std::sort(journal.people.begin(), journal.people.end(),
              [](const Person& a, const Person& b) { return a.createdAt < b.createdAt; });
    for (const TalkText& text : talkTexts()) {
        const auto person = std::find_if(journal.people.begin(), journal.people.end(),
                                         [&](const Person& one) { return one.name == names.*text.with; });
        const QDate day = today.addDays(text.days);
        if (person == journal.people.end() || day < listed)
            continue;
        Talk talk;
        talk.createdAt = instantOn(text.state == TalkState::Held ? day : today.addDays(-1), 16, 18, chance);
        talk.id = maker.ids.make<TalkId>(talk.createdAt);
        talk.person = person->id;
        talk.form = text.form;
        talk.state = text.state;
        talk.day = day;
        talk.how = filled(text.how, names);
        const QString said = filled(text.text, names);
        if (text.state == TalkState::Held)
            talk.outcome = said;
        else if (!said.isEmpty())
            talk.sheet[SheetField::Aim] = said;
        if (*text.agreed != '\0')
            talk.agreements = {{maker.ids.make<AgreementId>(talk.createdAt), filled(text.agreed, names), {}}};
        journal.talks.push_back(talk);
    }
    std::sort(journal.talks.begin(), journal.talks.end(),
              [](const Talk& a, const Talk& b) { return a.createdAt < b.createdAt; });
}

} // namespace unrut::demo
