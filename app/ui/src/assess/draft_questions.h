// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question_box.h"
#include "wizard_route.h"

#include <domain/result.h>

namespace unrut {

class Workspace;

/// What a page of the wizard asks, with the answers that the draft has. Empty for Before, Events and Result.
[[nodiscard]] std::vector<Question> questionsOf(const WizardPage& page, const Check& draft);
/// The answer that the draft has to one of them: noAnswer, 0-4 or passAnswer.
[[nodiscard]] int storedAnswer(const WizardPage& page, const Check& draft, int question);
/// Saves an answer, 0-4 or passAnswer, to the draft.
[[nodiscard]] Status saveAnswer(Workspace& workspace, const WizardPage& page, int question, int answer);

} // namespace unrut
