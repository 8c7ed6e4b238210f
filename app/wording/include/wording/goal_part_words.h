// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>

#include <QString>
#include <QStringList>

namespace unrut::wording {

/// What the due day of a kind is called: 'Due', 'Decide by', 'Time box ends', 'Decide whether to go on'.
[[nodiscard]] QString dueLabel(GoalKind kind);
/// 'decided', 'put off', 'dropped': as a fact on a card.
[[nodiscard]] QString decisionEndName(DecisionEnd end);
/// 'Interview'.
[[nodiscard]] QString stageName(OpportunityStage stage);
/// 'Interview since 3 Nov', with its year when that is not this one; empty without a stage.
[[nodiscard]] QString stageLine(const Goal& goal, QDate today);
/// 'Not asked yet'.
[[nodiscard]] QString approvalName(Approval approval);
/// 'I go on with it'.
[[nodiscard]] QString explorationVerdictName(ExplorationVerdict verdict);
/// What is asked about the area of a goal that was finished: 'Is “Blocked growth” where you want it?'.
[[nodiscard]] QString areaQuestion(Domain area);
/// 'Yes, this is enough', as an answer to areaQuestion().
[[nodiscard]] QString areaAnswerName(AreaAnswer answer);
/// 'kept 2 of 3 this week', 'paused until 4 Dec'; empty without a rhythm.
[[nodiscard]] QString rhythmLine(const SelfCarePart& part, QDate today);
/// What a card tells of its kind: '3 options', 'Interview since 3 Nov · Acme'. May be empty.
[[nodiscard]] QString partFacts(const Goal& goal, QDate today);
/// What is asked about an exploration or a venture whose time is over: 'What came of it?'; empty for other kinds.
[[nodiscard]] QString verdictQuestion(GoalKind kind);
/// Its answers, in the order of ExplorationVerdict, or 'It passed' and 'It did not'.
[[nodiscard]] QStringList verdictAnswers(GoalKind kind);

} // namespace unrut::wording
