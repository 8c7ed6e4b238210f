// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/standing.h>

#include <QString>
#include <QStringList>

#include <vector>

namespace unrut::wording {

/// The page title of a result: 'Your result points to Blocked growth'. Domains less than ten points behind
/// the first are named with it, up to three; when more are that close no single place is named.
[[nodiscard]] QString headline(const Standing& standing);
/// The domains that the headline names, what weighs most or was named as the cause first; empty where it names none.
[[nodiscard]] std::vector<Domain> namedAreas(const Standing& standing);
/// The same from scores alone.
[[nodiscard]] std::vector<Domain> namedAreas(const Scores& scores, std::optional<Domain> named = {});
/// Why the headline names none: all high, all low, or several alike.
[[nodiscard]] QString whyNoneIsNamed(const Standing& standing);
/// Day, the day before it, form, and Spark with its verdict, divided by middle dots.
[[nodiscard]] QString subline(const Standing& standing);

/// One line of 'Why ...': what the person said, and how much.
struct Reason
{
    QString text;   ///< a statement in quotation marks, or an event in plain words
    QString answer; ///< 'Fully true.' or 'In the past six months.'
    bool operator==(const Reason&) const = default;
};
/// The person's own answers that weigh most in \a domain, heaviest first (at most three, each 50 or more
/// after reversal), then the events that belong to it. Empty when nothing weighs.
[[nodiscard]] std::vector<Reason> reasonsFor(Domain domain, const Check& check);
/// Every answer in \a domain with what it adds to the mean that is its score: '“...” Fully true: 100.'
[[nodiscard]] std::vector<Reason> answersIn(Domain domain, const Check& check);
/// What the two parts of 'Colleagues' come to by themselves; empty when neither has a score.
[[nodiscard]] QString facetsLine(const Scores& scores);
/// What the person said about how much \a domain matters, and what that makes of its score; empty if not asked.
[[nodiscard]] QString importanceLine(Domain domain, const Standing& standing);
/// How scores, bands, verdicts and matches come about, one paragraph each (model, sections 1.3, 1.4, 3.1 and 4).
[[nodiscard]] QStringList howToRead();
/// 'Why Blocked growth'.
[[nodiscard]] QString reasonsTitle(Domain domain);

/// Why this play, in words: 'Growth is blocked and a post went to someone else.'
[[nodiscard]] QString suggestionWhy(const Suggestion& suggestion, const Scores& scores);
/// The same with how long the first step takes: 'Growth is blocked and a post went to someone else. First step 30
/// minutes.'
[[nodiscard]] QString suggestionReason(const Suggestion& suggestion, const Scores& scores);
/// The same in figures: 'Workload 90 gives 3.5, Recognition 60 gives 1.9, you took over a colleague’s work
/// +1.5.'
[[nodiscard]] QString sums(const Suggestion& suggestion, const Scores& scores);
/// The shares behind the sums: 'Shares of the ten: Workload 4, Recognition 4.' Empty where no area gives points.
[[nodiscard]] QString sharesLine(const Suggestion& suggestion);
/// '7.3 of 10'.
[[nodiscard]] QString pointsLine(const Suggestion& suggestion);
/// A flag as a clause: 'a post went to someone else'.
[[nodiscard]] QString flagClause(Flag flag);
/// A domain as a clause: 'growth is blocked'.
[[nodiscard]] QString columnClause(Column column);
/// 'Chosen because Blocked growth and Recognition weighed most.' Empty when nothing was scored.
[[nodiscard]] QString chosenBecause(const Standing& standing);

/// 'clearly better', 'may be chance, look again in two weeks': to stand within a line.
[[nodiscard]] QString verdictWords(Verdict verdict);
/// 'clearly better', 'may be chance': where room is scarce.
[[nodiscard]] QString verdictShort(Verdict verdict);
/// Beside two scores in a table: the verdict where one may be \a told (null: none may), else 'about the same' below the
/// smallest difference that counts, 'may be chance' above it. Empty where a score is missing.
[[nodiscard]] QString changeWords(const std::optional<double>& before, const std::optional<double>& after,
                                  const ScoreChange* told);
/// '81, was 75: about the same.'
[[nodiscard]] QString verdictSentence(const ScoreChange& change);
/// 'Spark 53, was 42: may be chance': the title of a chart. Without a change only the figure.
[[nodiscard]] QString sparkLine(double spark, const std::optional<ScoreChange>& change);
/// What Spark is and what it is made of.
[[nodiscard]] QString sparkHint();

/// Stands before the area that the person named as the cause.
[[nodiscard]] QString causeSign();
/// What causeSign() says, in a legend.
[[nodiscard]] QString causeLegend();

/// The wobble in a legend: 'grey: its own wobble, we assume about 10 points'. \a assumed: not yet the
/// person's own.
[[nodiscard]] QString wobbleLegend(double points, bool assumed);
/// The wobble in full sentences.
[[nodiscard]] QString wobbleSentence(double points, bool assumed);
/// The first suggestions are about equally good: choose freely.
[[nodiscard]] QString aboutEqualSentence();
/// What a mode means for what is suggested; empty for Mode::Normal.
[[nodiscard]] QString modeTitle(Mode mode);
[[nodiscard]] QString modeSentence(Mode mode);
/// The same for one result: a mode that rests on almost no answers is not spoken of as calm.
[[nodiscard]] QString modeSentence(const Standing& standing);

/// The card of rule R4.
struct SafetyCard
{
    QString title;
    QString text;        ///< the model's text, word for word (in English)
    QStringList numbers; ///< one line each: '112 in the EU and many other countries'
    QString promise;     ///< 'Unrut tells nobody.'
    QString spoken;      ///< the button that ends it: 'I have spoken with someone'
};
[[nodiscard]] SafetyCard safetyCard();
/// The person's own contacts as lines of the card: 'The person you would call: Dana'; those filled in.
[[nodiscard]] QStringList ownContacts(const QString& person, const QString& number);

/// A page of plain words: a title and paragraphs.
struct Page
{
    QString title;
    QStringList paragraphs;
};
/// Rule R13: what happened to the person is not a rut.
[[nodiscard]] Page notARut();
/// Rule R3: why other roles and a change of career wait, and that they can be opened anyway.
[[nodiscard]] Page changeGate();
/// The button beside it: 'Open anyway'.
[[nodiscard]] QString openAnyway();

} // namespace unrut::wording
