// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/recommendation.h>

#include <QString>
#include <QStringList>

namespace unrut::wording {

/// Name, line, first steps and end of a play, word for word as in the model's data (in English).
[[nodiscard]] QString playName(Play play);
[[nodiscard]] QString playLine(Play play);
[[nodiscard]] QStringList playSteps(Play play); ///< four or five
[[nodiscard]] QString playDoneWhen(Play play);

/// 'Talk', 'Rest': the heading a play stands under.
[[nodiscard]] QString familyName(PlayFamily family);
/// 'Groundwork', 'Move', 'Practice'.
[[nodiscard]] QString playKindName(PlayKind kind);
/// 'low effort', to stand within a line.
[[nodiscard]] QString effortWord(Effort effort);
/// 'First step 30 minutes.'
[[nodiscard]] QString firstStepLine(Play play);
/// What is known about it from studies that were read, with its limits; or that it rests on judgement.
[[nodiscard]] QString evidenceLine(Play play);
/// True when evidenceLine() names a study.
[[nodiscard]] bool hasEvidence(Play play);
/// Why a play is not suggested yet, kindly, in one sentence.
[[nodiscard]] QString holdSentence(Hold hold);
/// 'not suggested yet', to stand within a line.
[[nodiscard]] QString notSuggestedYet();
/// 'strong match'; empty for Match::None.
[[nodiscard]] QString matchWord(Match match);
/// matchWord() and, when it applies, 'about equal to the next'.
/// \a isLast: there is no next one in sight.
[[nodiscard]] QString matchLine(const Suggestion& suggestion, bool isLast = false);

} // namespace unrut::wording
