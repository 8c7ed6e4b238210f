// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/searched_thing.h>

#include <QStringList>
#include <QUuid>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar parting(0xE000); ///< a word that nobody types

QString joined(const QStringList& texts)
{
    return texts.join(u' ' + parting + u' ');
}

/// The place between two words next to \a at, towards \a hit; \a at itself where there is none.
qsizetype betweenWords(const QString& text, qsizetype at, qsizetype hit)
{
    const qsizetype space = at < hit ? text.indexOf(u' ', at) : text.lastIndexOf(u' ', at);
    if (space >= std::min(at, hit) && space <= std::max(at, hit))
        return space;
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() ? at - 1 : at;
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

QString excerptOf(const SearchQuery& query, const QString& searchedText)
{
    constexpr qsizetype before = 32;
    constexpr qsizetype behind = 72;
    const std::vector<TextRange> hits = hitsIn(query, searchedText);
    if (hits.empty())
        return {};
    const TextRange hit = hits.front();
    const qsizetype hitEnd = hit.from + hit.length;
    const qsizetype first = searchedText.lastIndexOf(parting, hit.from) + 1; // of the part that it stands in
    const qsizetype parted = searchedText.indexOf(parting, hitEnd);
    const qsizetype last = parted < 0 ? searchedText.size() : parted;
    qsizetype from = first;
    if (hit.from - before > first)
        from = betweenWords(searchedText, hit.from - before, hit.from);
    qsizetype to = last;
    if (hitEnd + behind < last)
        to = betweenWords(searchedText, hitEnd + behind, hitEnd);
    constexpr QChar dots(0x2026);
    const QString line = searchedText.sliced(from, to - from).simplified();
    return (from > first ? QString(dots) : QString()) + line + (to < last ? QString(dots) : QString());
}

} // namespace unrut
