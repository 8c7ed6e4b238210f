// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/check.h>
#include <domain/id.h>
#include <domain/result.h>
#include <domain/scoring.h>

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace unrut {

/// The nine questions after a result (assessment model, section 2), in their order: q1 to q9. Each may be left out.
enum class LookingBackQuestion { Onset, Trigger, Whys, Belief, Loves, Allies, Decision, Dream, Sign };
constexpr int lookingBackQuestionCount = 9;

/// What is told in one text.
enum class LookingBackText {
    Changed,      ///< q2: what changed between the two months
    Belief,       ///< q4: about someone
    Reading,      ///< q4: what the person concludes
    Decision,     ///< q7
    WaitingCost,  ///< q7
    SmallestStep, ///< q7: and reversible
    Scene,        ///< q8: an ordinary good workday in three years
    Outcome,      ///< q8: what would be best about it
    Obstacle,     ///< q8: inside the person
    ThenStep,     ///< q8: what to do when the obstacle shows up
    Sign,         ///< q9: how a colleague would notice
};
constexpr int lookingBackTextCount = 11;
[[nodiscard]] QLatin1String lookingBackTextKey(LookingBackText text); ///< 'changed'
[[nodiscard]] std::optional<LookingBackText> lookingBackTextFromKey(const QString& key);

/// What is told in several lines.
enum class LookingBackList {
    Whys,         ///< q3: what bothers most, then why; at most mostLookingBackWhys
    Facts,        ///< q4: what was said or done, word for word
    Alternatives, ///< q4: what else could explain it
    Skills,       ///< q5: would be missed in a year
    Tasks,        ///< q5: would be missed in a year
    People,       ///< q5: would be missed in a year
    Cooled,       ///< q5: once cared about
    Frustrations, ///< q5
};
constexpr int lookingBackListCount = 8;
constexpr int mostLookingBackWhys = 5;
constexpr int mostLookingBackLines = 20;                              ///< in any other list
[[nodiscard]] QLatin1String lookingBackListKey(LookingBackList list); ///< 'whys'
[[nodiscard]] std::optional<LookingBackList> lookingBackListFromKey(const QString& key);

/// Has the other person said so, to the person or to anyone?
enum class Said { Yes, No, Unknown };
[[nodiscard]] QLatin1String saidKey(Said said); ///< 'yes'
[[nodiscard]] std::optional<Said> saidFromKey(const QString& key);

/// What somebody is to the person who could help (q6).
enum class AllyRole { Supervisor, Hr, Colleague, Mentor, InTheField, Partner, Friend, Family };
constexpr int allyRoleCount = 8;
[[nodiscard]] QLatin1String allyRoleKey(AllyRole role); ///< 'supervisor'
[[nodiscard]] std::optional<AllyRole> allyRoleFromKey(const QString& key);

/// Somebody who could change it or be talked to.
struct Ally
{
    QString initials;
    AllyRole role = AllyRole::Colleague;
    std::optional<bool> safe; ///< would a talk be safe? nothing: not said
    bool operator==(const Ally&) const = default;
};
constexpr int mostAllies = 12;

/// What the person tells after a result about how it began and where it should go. Never scored, never searched for
/// words, and part of no export of texts unless the person asks for it; JSON holds the whole journal.
struct LookingBack
{
    LookingBackId id;
    QDate day; ///< local day on which it was begun
    // q1: the first day of a month, give or take one month; null: not said.
    QDate lastGood;
    QDate firstOff;
    CheckEvents events;               ///< q2: what happened between them
    std::optional<Domain> namedCause; ///< q3: where the last why leads
    std::optional<Said> said;         ///< q4
    std::optional<int> certainBefore; ///< q4: of the reading, 0-100
    std::optional<int> certainAfter;  ///< q4: of the reading once the other explanations stand there, 0-100
    bool nobodyAbove = false;         ///< q6: self-employed, or without a supervisor
    std::vector<Ally> allies;         ///< q6
    QDate decideBy;                   ///< q7; null: not said
    std::array<QString, lookingBackTextCount> texts;
    std::array<QStringList, lookingBackListCount> lists;
    QDateTime createdAt; ///< UTC
    QDateTime binnedAt;  ///< UTC; null unless in the bin

    [[nodiscard]] const QString& of(LookingBackText text) const { return texts[static_cast<size_t>(text)]; }
    [[nodiscard]] QString& of(LookingBackText text) { return texts[static_cast<size_t>(text)]; }
    [[nodiscard]] const QStringList& of(LookingBackList list) const { return lists[static_cast<size_t>(list)]; }
    [[nodiscard]] QStringList& of(LookingBackList list) { return lists[static_cast<size_t>(list)]; }
    [[nodiscard]] bool isBinned() const { return !binnedAt.isNull(); }
    bool operator==(const LookingBack&) const = default;
};

/// True when the question has anything for an answer.
[[nodiscard]] bool isAnswered(const LookingBack& lookingBack, LookingBackQuestion question);
[[nodiscard]] int answeredQuestions(const LookingBack& lookingBack);
/// Errors: TextTooLong, InvalidText, InvalidDay, OutOfRange. Returns it with its texts cleaned, empty lines and allies
/// without initials left out, and months set to their first day.
[[nodiscard]] Result<LookingBack> validatedLookingBack(LookingBack lookingBack);
/// The one in force on \a day: the last begun by then that is not in the bin.
[[nodiscard]] std::optional<LookingBack> lookingBackOn(const std::vector<LookingBack>& all, QDate day);

/// The flags that q2, q6 and q7 set beside those of the answers.
[[nodiscard]] Flags lookingBackFlags(const LookingBack& lookingBack);
/// q4: a belief that nobody has confirmed, so that facts and reading are told apart before a talk about it.
[[nodiscard]] bool wantsFactsFirst(const LookingBack& lookingBack);
/// q3: the last why, which is the sentence that names the cause; empty when there is none.
[[nodiscard]] QString causeSentence(const LookingBack& lookingBack);

/// The one plan that q7, q8 and q9 make: 'if <cue> then <step>', a day and a sign (Gollwitzer 1999; Oettingen 2000).
struct LookingBackPlan
{
    bool isDecision = false; ///< from q7; else from q8
    QString subject;         ///< the decision, or the scene
    QString cue;             ///< may be empty
    QString step;
    QDate day;    ///< null: none
    QString sign; ///< may be empty
    bool operator==(const LookingBackPlan&) const = default;
};
/// Nothing while neither q7 nor q8 names a step.
[[nodiscard]] std::optional<LookingBackPlan> planOf(const LookingBack& lookingBack);

} // namespace unrut
