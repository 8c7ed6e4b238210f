// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/told.h>

#include <domain/text.h>

#include <algorithm>

namespace unrut {

namespace {

QString nameOf(const Ally* ally)
{
    return ally ? ally->initials : QString();
}

bool hasSay(const Ally& ally)
{
    return ally.role == AllyRole::Supervisor || ally.role == AllyRole::Hr;
}

const Ally* superior(const std::vector<Ally>& allies)
{
    for (const AllyRole role : {AllyRole::Supervisor, AllyRole::Hr}) {
        const auto there = std::find_if(allies.begin(), allies.end(), [&](const Ally& ally) {
            return ally.role == role && ally.safe.value_or(true);
        });
        if (there != allies.end())
            return &*there;
    }
    return nullptr;
}

const Ally* confidant(const std::vector<Ally>& allies)
{
    const auto there = std::find_if(allies.begin(), allies.end(),
                                    [](const Ally& ally) { return !hasSay(ally) && ally.safe.value_or(false); });
    return there == allies.end() ? nullptr : &*there;
}

QStringList numberLine(const std::optional<int>& number)
{
    return number ? QStringList(numberCell(*number)) : QStringList();
}

QStringList dayLine(QDate day)
{
    return day.isValid() ? QStringList(day.toString(Qt::ISODate)) : QStringList();
}

QStringList dayOrPlan(Told part, const LookingBack& told)
{
    switch (part) {
    case Told::LastGood:
        return dayLine(told.lastGood);
    case Told::FirstOff:
        return dayLine(told.firstOff);
    case Told::DecideBy:
        return dayLine(told.decideBy);
    case Told::Decision:
        return {told.of(LookingBackText::Decision)};
    case Told::WaitingCost:
        return {told.of(LookingBackText::WaitingCost)};
    case Told::SmallestStep:
        return {told.of(LookingBackText::SmallestStep)};
    case Told::Scene:
        return {told.of(LookingBackText::Scene)};
    case Told::Outcome:
        return {told.of(LookingBackText::Outcome)};
    case Told::Obstacle:
        return {told.of(LookingBackText::Obstacle)};
    case Told::ThenStep:
        return {told.of(LookingBackText::ThenStep)};
    default:
        return {};
    }
}

QStringList linesOf(Told part, const LookingBack& told)
{
    switch (part) {
    case Told::Nothing:
        return {};
    case Told::Changed:
        return told.of(LookingBackText::Changed).split(u'\n', Qt::SkipEmptyParts);
    case Told::Whys:
        return told.of(LookingBackList::Whys);
    case Told::Cause:
        return {causeSentence(told)};
    case Told::Belief:
        return {told.of(LookingBackText::Belief)};
    case Told::CertainBefore:
        return numberLine(told.certainBefore);
    case Told::Facts:
        return told.of(LookingBackList::Facts);
    case Told::Alternatives:
        return told.of(LookingBackList::Alternatives);
    case Told::CertainAfter:
        return numberLine(told.certainAfter);
    case Told::Tasks:
        return told.of(LookingBackList::Tasks);
    case Told::Loves:
        return told.of(LookingBackList::Skills) + told.of(LookingBackList::Tasks) + told.of(LookingBackList::People);
    case Told::Superior:
        return {nameOf(superior(told.allies))};
    case Told::Confidant:
        return {nameOf(confidant(told.allies))};
    default:
        return dayOrPlan(part, told);
    }
}

/// The lines in the way the kind of field keeps them.
QStringList fitted(const QStringList& lines, FieldKind kind)
{
    QString text;
    if (kind == FieldKind::ShortText || kind == FieldKind::Person)
        text = lines.join(u' ').simplified().left(maxTitleLength);
    else if (kind == FieldKind::LongText)
        text = lines.join(u'\n');
    else
        return lines;
    return text.isEmpty() ? QStringList() : QStringList(text);
}

PersonRole roleOf(AllyRole role)
{
    switch (role) {
    case AllyRole::Supervisor:
        return PersonRole::Supervisor;
    case AllyRole::Hr:
        return PersonRole::Hr;
    case AllyRole::Colleague:
        return PersonRole::Colleague;
    case AllyRole::Mentor:
        return PersonRole::Mentor;
    case AllyRole::InTheField:
        return PersonRole::InTheField;
    case AllyRole::Partner:
        return PersonRole::Partner;
    case AllyRole::Friend:
        return PersonRole::Friend;
    case AllyRole::Family:
        return PersonRole::Family;
    }
    return PersonRole::Colleague;
}

bool isAmong(const std::vector<Person>& people, const QString& name)
{
    return std::any_of(people.begin(), people.end(), [&](const Person& person) {
        return !person.isBinned() && person.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

Worksheet begunWorksheet(const WorksheetForm& form, const LookingBack& told)
{
    Worksheet worksheet;
    worksheet.play = form.play;
    for (const WorksheetPage& page : form.pages) {
        for (const WorksheetField& field : page.fields)
            worksheet.setLines(field.key, fitted(linesOf(field.beginsWith, told), field.kind));
    }
    return worksheet;
}

CheckEvents eventsBefore(const std::vector<Check>& checks, const std::optional<LookingBack>& told)
{
    const auto first = std::find_if(checks.begin(), checks.end(),
                                    [](const Check& each) { return !each.isDraft() && !each.isBinned(); });
    const CheckEvents answered = first == checks.end() ? CheckEvents() : first->events;
    return told ? answered | told->events : answered;
}

Talk begunTalk(Talk talk, const LookingBack& told, const std::vector<Talk>& talks)
{
    const std::vector<SheetField> fields = sheetFields(talk.form);
    const QString facts = told.of(LookingBackList::Facts).join(u'\n');
    const bool asks = std::find(fields.begin(), fields.end(), SheetField::Facts) != fields.end();
    const bool wereSaid = std::any_of(talks.begin(), talks.end(), [&](const Talk& each) {
        const auto said = each.sheet.find(SheetField::Facts);
        return !each.isBinned() && said != each.sheet.end() && said->second.contains(facts);
    });
    if (asks && !facts.isEmpty() && !wereSaid && !talk.sheet.contains(SheetField::Facts))
        talk.sheet[SheetField::Facts] = facts;
    return talk;
}

std::vector<Person> peopleFrom(const LookingBack& told, const std::vector<Person>& people)
{
    std::vector<Person> more;
    for (const Ally& ally : told.allies) {
        if (isAmong(people, ally.initials) || isAmong(more, ally.initials))
            continue;
        Person person;
        person.name = ally.initials;
        person.role = roleOf(ally.role);
        if (ally.safe.value_or(false)) {
            if (told.namedCause)
                person.safeFor.set(static_cast<size_t>(*told.namedCause));
            else
                person.safeFor.set();
        }
        more.push_back(std::move(person));
    }
    return more;
}

} // namespace unrut
