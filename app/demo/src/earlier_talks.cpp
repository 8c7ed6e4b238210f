// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earlier_years.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <numeric>
#include <set>

namespace unrut::demo {

namespace {

/// How often each is talked with, in the order of Partner.
constexpr std::array<int, partnerCount> weights = {28, 9, 20, 13, 14, 4, 6, 6};
/// And after how many days again at the earliest.
constexpr std::array<int, partnerCount> rests = {30, 60, 30, 60, 40, 330, 170, 90};
/// After how many days the same words about the same person are believable; those that name a project, too.
constexpr int sameWordsAgain = 700;
constexpr int sameWithAnotherName = 370;

PersonRole roleOf(Partner partner, size_t nth)
{
    switch (partner) {
    case Partner::Mentor:
        return PersonRole::Mentor;
    case Partner::Friend:
        return PersonRole::Friend;
    case Partner::Personnel:
        return PersonRole::Hr;
    case Partner::Group:
        return PersonRole::Community;
    case Partner::Lead: // no longer the boss: the first has left the house
        return nth == 0 ? PersonRole::InTheField : PersonRole::Colleague;
    case Partner::Mate:
    case Partner::Neighbour:
    case Partner::Former:
        break;
    }
    return PersonRole::Colleague;
}

QString nameOf(Partner partner, const Names& names)
{
    switch (partner) {
    case Partner::Mate:
        return names.mate;
    case Partner::Neighbour:
        return names.mate2;
    case Partner::Lead:
        return names.lead;
    case Partner::Mentor:
        return names.mentor;
    case Partner::Friend:
        return names.friendName;
    case Partner::Personnel:
        return personnelName();
    case Partner::Group:
        return groupName();
    case Partner::Former:
        break;
    }
    return {};
}

/// Whom the person knew in the earlier years; each is listed shortly before they are first talked with.
class Acquaintances
{
public:
    Acquaintances(const Maker& maker, const std::vector<Person>& newest, Chance& chance)
        : m_maker(maker), m_chance(chance)
    {
        for (const Person& person : newest)
            m_later.insert(person.name);
    }

    /// Nobody: somebody whom the journal lists in its last year only, or, unless it has to be them, one too many at
    /// that time.
    [[nodiscard]] std::optional<PersonId> meet(Partner partner, const QString& name, QDate day, bool hasToBe = false)
    {
        const auto known =
            std::find_if(m_known.begin(), m_known.end(), [&](const Known& one) { return one.person.name == name; });
        if (known != m_known.end())
            return known->person.id;
        if (m_later.contains(name) || (!hasToBe && isTooSoon(partner, day)))
            return std::nullopt;
        return list(partner, name, day);
    }

    /// A lead, mentor or neighbour of before, whose place somebody else has on \a day.
    [[nodiscard]] std::optional<PersonId> meetAgain(const Names& now)
    {
        std::vector<PersonId> gone;
        for (const Known& one : m_known) {
            const bool hadAPlace = one.as == Partner::Lead || one.as == Partner::Mentor || one.as == Partner::Neighbour;
            if (hadAPlace && one.person.name != nameOf(one.as, now))
                gone.push_back(one.person.id);
        }
        return gone.empty() ? std::nullopt : std::optional(m_chance.pick(std::span<const PersonId>(gone)));
    }

    [[nodiscard]] std::vector<Person> take()
    {
        std::vector<Person> people;
        for (Known& one : m_known)
            people.push_back(std::move(one.person));
        return people;
    }

private:
    struct Known
    {
        Person person;
        Partner as;
    };

    /// Those whom one meets by chance are few, and nobody makes a list of everybody in the first weeks.
    [[nodiscard]] bool isTooSoon(Partner partner, QDate day) const
    {
        const int betweenAny = m_known.size() < 4 ? 30 : 110;
        const int betweenSame = partner == Partner::Lead ? 900 : 1800;
        return std::any_of(m_known.begin(), m_known.end(), [&](const Known& one) {
            const int least = one.as == partner ? betweenSame : betweenAny;
            return one.person.listedOn.addDays(least) > day;
        });
    }

    PersonId list(Partner partner, const QString& name, QDate day)
    {
        const auto nth = static_cast<size_t>(
            std::count_if(m_known.begin(), m_known.end(), [&](const Known& one) { return one.as == partner; }));
        Person person;
        person.listedOn = std::max(m_maker.story.first(), day.addDays(-m_chance.between(0, 9)));
        person.createdAt = instantOn(person.listedOn, 8, 12, m_chance);
        person.id = m_maker.ids.make<PersonId>(person.createdAt);
        person.name = name;
        person.role = roleOf(partner, nth);
        person.about = filled(aboutOf(partner, nth), m_maker.cast.namesOn(person.listedOn, m_chance));
        m_known.push_back({person, partner});
        return person.id;
    }

    const Maker& m_maker;
    Chance& m_chance;
    std::set<QString> m_later;
    std::vector<Known> m_known;
};

class Talking
{
public:
    Talking(const Maker& maker, QDate until, Journal& journal)
        : m_maker(maker),
          m_until(until),
          m_journal(journal),
          m_chance(maker.seed, static_cast<quint64>(EarlierStream::Meeting)),
          m_people(maker, journal.people, m_chance)
    {
        for (const EarlierTalkText& text : earlierTalks())
            m_texts.push_back(&text);
        shuffle(m_texts, m_chance.numbers());
    }

    void add(std::vector<SheetTalk> ofSheets)
    {
        for (const SheetTalk& of : ofSheets)
            m_daysOfSheets.push_back(of.talk.day);
        std::sort(ofSheets.begin(), ofSheets.end(),
                  [](const SheetTalk& a, const SheetTalk& b) { return a.talk.createdAt < b.talk.createdAt; });
        auto next = ofSheets.begin();
        for (QDate day = workday(m_maker, m_maker.story.first().addDays(m_chance.between(10, 40))); day <= m_until;
             day = workday(m_maker, day.addDays(m_chance.between(20, 42)))) {
            for (; next != ofSheets.end() && next->talk.createdAt.date() < day; ++next)
                addOf(*next);
            if (!hasOneAround(day))
                addOn(day);
        }
        for (; next != ofSheets.end(); ++next)
            addOf(*next);
        const std::vector<Person> people = m_people.take();
        m_journal.people.insert(m_journal.people.end(), people.begin(), people.end());
    }

private:
    /// One that a worksheet became.
    [[nodiscard]] bool hasOneAround(QDate day) const
    {
        constexpr int days = 10;
        return std::any_of(m_daysOfSheets.begin(), m_daysOfSheets.end(),
                           [&](QDate talk) { return std::abs(talk.daysTo(day)) < days; });
    }

    [[nodiscard]] Partner anyPartner()
    {
        int left = m_chance.between(1, std::accumulate(weights.begin(), weights.end(), 0));
        size_t partner = 0;
        while ((left -= weights[partner]) > 0)
            ++partner;
        return static_cast<Partner>(partner);
    }

    /// Of the texts that suit, the one that was least lately said of \a person.
    [[nodiscard]] const EarlierTalkText& draw(Partner with, std::optional<TalkForm> form, const PersonId& person)
    {
        const EarlierTalkText* drawn = nullptr;
        for (const EarlierTalkText* text : m_texts) {
            if (text->with != with || (form && text->form != *form))
                continue;
            if (!drawn || m_said[{person, text->outcome}] < m_said[{person, drawn->outcome}])
                drawn = text;
        }
        return *drawn;
    }

    void addOn(QDate day)
    {
        constexpr int tries = 60;
        constexpr int strictTries = 30; // then whoever there is, though they were met just before
        for (int i = 0; i < tries; ++i) {
            const Partner with = anyPartner();
            QDate& before = m_lastOf[static_cast<size_t>(with)];
            if (before.isValid() && before.daysTo(day) < rests[static_cast<size_t>(with)] && i < strictTries)
                continue;
            const Names names = m_maker.cast.namesOn(day, m_chance);
            const auto person =
                with == Partner::Former ? m_people.meetAgain(names) : m_people.meet(with, nameOf(with, names), day);
            if (!person || (m_lastWith == person && i < strictTries))
                continue;
            m_lastWith = person;
            before = day;
            Talk talk;
            talk.createdAt = instantOn(day, 16, 18, m_chance);
            talk.id = m_maker.ids.make<TalkId>(talk.createdAt);
            talk.person = *person;
            talk.day = day;
            const EarlierTalkText& text = draw(with, std::nullopt, *person);
            talk.form = text.form;
            write(text, names, talk);
            return;
        }
    }

    void addOf(SheetTalk& of)
    {
        const auto person = m_people.meet(of.with, of.name, of.talk.createdAt.date(), true);
        if (!person)
            return;
        of.talk.id = m_maker.ids.make<TalkId>(of.talk.createdAt);
        of.talk.person = *person;
        write(draw(of.with, of.talk.form, *person), m_maker.cast.namesOn(of.talk.day, m_chance), of.talk, true);
        m_lastOf[static_cast<size_t>(of.with)] = of.talk.day;
        m_lastWith = *person;
        const auto sheet = std::find_if(m_journal.worksheets.begin(), m_journal.worksheets.end(),
                                        [&](const Worksheet& one) { return one.id == of.sheet; });
        if (sheet != m_journal.worksheets.end())
            sheet->talk = of.talk.id;
    }

    /// \a hasToBeHeld: what came of it is told elsewhere.
    void write(const EarlierTalkText& text, const Names& names, Talk& talk, bool hasToBeHeld = false)
    {
        if (text.how)
            talk.how = filled(text.how, names);
        if (talk.form == TalkForm::Event)
            talk.minutes = 120;
        if (m_chance.happens(0.06) && !hasToBeHeld) {
            talk.state = TalkState::DidNotHappen;
        } else {
            talk.state = TalkState::Held;
            QDate& said = m_said[{talk.person, text.outcome}];
            const int apart = QLatin1String(text.outcome).contains(u'{') ? sameWithAnotherName : sameWordsAgain;
            const bool isNews = said.isNull() || said.daysTo(talk.day) >= apart;
            if (isNews) {
                talk.outcome = filled(text.outcome, names);
                said = talk.day;
            }
            if (text.agreed && isNews)
                talk.agreements = {{m_maker.ids.make<AgreementId>(talk.createdAt), filled(text.agreed, names), {}}};
        }
        m_journal.talks.push_back(talk);
    }

    const Maker& m_maker;
    QDate m_until;
    Journal& m_journal;
    Chance m_chance;
    Acquaintances m_people;
    std::vector<const EarlierTalkText*> m_texts;
    std::optional<PersonId> m_lastWith;
    std::vector<QDate> m_daysOfSheets; ///< of the talks that worksheets became
    std::array<QDate, partnerCount> m_lastOf;
    std::map<std::pair<PersonId, const char*>, QDate> m_said;
};

} // namespace

void addEarlierTalks(const Maker& maker, QDate until, std::vector<SheetTalk> ofSheets, Journal& journal)
{
    Talking(maker, until, journal).add(std::move(ofSheets));
}

} // namespace unrut::demo
