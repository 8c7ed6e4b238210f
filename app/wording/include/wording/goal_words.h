// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>
#include <domain/verb.h>

#include <QString>

namespace unrut::wording {

/// 'Doing', or what the person calls it.
[[nodiscard]] QString columnName(BoardColumn column, const BoardRules& rules = {});
/// What an empty column is for, in one sentence.
/// \a moveKey: what the keys that move a card to the next column are called.
[[nodiscard]] QString columnHint(BoardColumn column, const QString& moveKey);
/// 'Self-care'.
[[nodiscard]] QString goalKindName(GoalKind kind);
/// 'Near', 'Far'.
[[nodiscard]] QString horizonName(Horizon horizon);

/// Whether a card says when it is due: while the safety card is shown it does not (rule R4).
enum class Dues { Told, Resting };
/// The small line under a card's title: '2 of 4 steps · due Fri 27 Nov · 40 min', 'needs a next step'. May be
/// empty.
[[nodiscard]] QString cardFacts(const Goal& goal, QDate today, Dues dues = Dues::Told);
/// What the archive tells of a goal: 'archived yesterday · done 14 Nov · helped'. The days are local ones.
[[nodiscard]] QString archivedFacts(const Goal& goal, QDate today);
/// '2 of 4 steps'; empty without steps.
[[nodiscard]] QString stepsLine(const Goal& goal);
/// 'due Fri 27 Nov', 'due today', 'was due 20 Nov'; empty without a due day.
[[nodiscard]] QString dueLine(const Goal& goal, QDate today);
/// Why it was chosen, then \a due: 'Growth is blocked. Due today', 'to see whether it can be done · due today'.
[[nodiscard]] QString whyAndDue(const Goal& goal, const QString& due);
/// 'If stand-up is over, then I open the calendar.' Empty unless both halves are there.
[[nodiscard]] QString ifThenSentence(const Goal& goal);
/// The card as a screen reader says it, with its place: \a position from 1, of \a count in its column.
[[nodiscard]] QString spokenCard(const Goal& goal, int position, int count, QDate today, const BoardRules& rules = {},
                                 Dues dues = Dues::Told);
/// A column as a screen reader says it: 'Doing, 1 card, 1 at most'. \a rules matter for Doing only, where \a beside
/// more cards do not count for the limit on goals.
[[nodiscard]] QString spokenColumn(BoardColumn column, int count, const BoardRules& rules, int beside = 0);
/// The number beside a column's name: '3', for Doing '1 of 1', and '1 of 1 + 2' with two that do not count.
[[nodiscard]] QString columnCount(BoardColumn column, int count, const BoardRules& rules, int beside = 0);
/// Both while cards are searched for: '1 of 4', and for a screen reader 'Next, 1 of 4 cards found'.
[[nodiscard]] QString foundCount(int found, int all);
[[nodiscard]] QString spokenFound(BoardColumn column, int found, int all, const BoardRules& rules);
/// 'One focus at a time.'
[[nodiscard]] QString limitSentence(const BoardRules& rules);
/// 'Side projects: 1 at a time.'
[[nodiscard]] QString sideLimitSentence(const BoardRules& rules);
/// What is told when Doing holds more than the limit, in signal mode. \a count: of that group.
[[nodiscard]] QString overLimitHint(const BoardRules& rules, int count, LimitGroup group = LimitGroup::Focus);
/// What the empty place in a full Doing says.
[[nodiscard]] QString doingFullHint(const BoardRules& rules);
/// 'helped', 'no difference', 'did not help': to stand at the end of a line.
[[nodiscard]] QString helpedWord(Helped helped);
/// One line of a goal's history: 'Moved from Next to Doing', without its day.
[[nodiscard]] QString historyLine(const GoalEvent& event, const BoardRules& rules = {});

/// A verb as it stands after Undo and Redo: 'add entry'.
[[nodiscard]] QString undoName(Verb verb);
/// A verb as it is told once done: 'Entry added.'
[[nodiscard]] QString verbDone(Verb verb);

} // namespace unrut::wording
