// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary_text.h"

#include "cli_words.h"

#include <wording/check_words.h>
#include <wording/play_words.h>
#include <wording/result_words.h>

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

QString line(const QString& text)
{
    return text.isEmpty() ? QString() : text + u'\n';
}

/// A part with a blank line before it, or nothing.
QString part(const QString& title, const QString& body)
{
    return body.isEmpty() ? QString() : u'\n' + line(title) + body;
}

QString safetyText(const Recommendation& so, const QStringList& ownContacts)
{
    if (!so.safetyCard)
        return {};
    const wording::SafetyCard card = wording::safetyCard();
    QString body = line(card.text);
    for (const QString& number : ownContacts + card.numbers)
        body += "  "_L1 + line(number);
    return part(card.title, body + line(card.promise));
}

QString domainLine(const Standing& standing, Domain domain)
{
    const DomainScore& score = standing.scores.of(domain);
    QString text =
        "  %1  %2  %3"_L1.arg(QString::number(displayScore(*score.score)).rightJustified(3),
                              wording::bandWord(bandOf(*score.score)).leftJustified(9), wording::domainName(domain));
    const auto change = standing.changes.find(domain);
    if (change != standing.changes.end())
        text += "  "_L1 + wording::verdictSentence(change->second);
    return line(text);
}

QString domainsText(const Standing& standing)
{
    QString body;
    bool provisional = false;
    for (const Domain domain : rankedDomains(standing.scores)) {
        body += domainLine(standing, domain);
        provisional = provisional || standing.scores.of(domain).provisional;
    }
    if (provisional)
        body += line(wording::provisionalNote());
    return part(CliWords::tr("What weighs, 0 to 100"), body);
}

QString reasonsText(const Standing& standing)
{
    const std::vector<Domain> named = wording::namedAreas(standing);
    if (named.empty())
        return {};
    QString body;
    for (const wording::Reason& reason : wording::reasonsFor(named.front(), standing.check))
        body += line("  %1 %2"_L1.arg(reason.text, reason.answer));
    return part(wording::reasonsTitle(named.front()), body);
}

QString suggestionText(int place, const Suggestion& suggestion, const Scores& scores, bool isLast)
{
    return line("  %1. %2, %3"_L1.arg(QString::number(place), wording::playName(suggestion.play),
                                      wording::matchLine(suggestion, isLast))) +
           "     "_L1 + line(wording::suggestionReason(suggestion, scores)) + "     "_L1 +
           line("%1: %2"_L1.arg(wording::pointsLine(suggestion), wording::sums(suggestion, scores)));
}

QString suggestionsText(const Standing& standing)
{
    const Recommendation& so = standing.recommendation;
    QString body = line(wording::modeSentence(standing));
    if (so.foundationFirst)
        body += "  "_L1 + line(CliWords::tr("First of all: %1").arg(wording::playName(Play::TraceSource)));
    int place = 0;
    for (const Suggestion& suggestion : so.top)
        body += suggestionText(++place, suggestion, standing.scores, &suggestion == &so.top.back());
    if (so.practice && !standing.saysTooLittle())
        body += "  "_L1 + line(CliWords::tr("A small practice beside it: %1").arg(wording::playName(*so.practice)));
    return part(CliWords::tr("What to try first"), body);
}

QString heldText(const Recommendation& so)
{
    QString body;
    for (const auto& [play, hold] : so.held)
        body += line("  %1: %2"_L1.arg(wording::playName(play), wording::holdSentence(hold)));
    return part(CliWords::tr("Not suggested yet"), body);
}

} // namespace

QString summaryText(const Standing& standing, const QStringList& ownContacts)
{
    return line(wording::headline(standing)) + line(wording::subline(standing)) +
           safetyText(standing.recommendation, ownContacts) + domainsText(standing) + reasonsText(standing) +
           suggestionsText(standing) + heldText(standing.recommendation) + u'\n' + line(wording::noNorms()) +
           line(wording::notADiagnosis());
}

} // namespace unrut::cli
