// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The wording room holds every sentence that is made from a domain value, translatable. It knows no widget,
// file or clock, and no rule: what is true is decided in the domain, how it is said is decided here. All
// texts are plain text, in the language of the installed translations (wording/translations.h); the functions
// are for the GUI thread. What a person typed stands between U+2068 and U+2069 wherever it becomes part of a
// sentence, so that its direction and punctuation stay its own.

#include <domain/check.h>
#include <domain/recommendation.h>
#include <domain/scoring.h>

#include <QString>
#include <QStringList>

namespace unrut::wording {

/// 'Blocked growth'.
[[nodiscard]] QString domainName(Domain domain);
/// The name where room is scarce: 'Recognition' for 'Recognition and backing'.
[[nodiscard]] QString domainShortName(Domain domain);
/// One sentence that says what the domain asks about.
[[nodiscard]] QString domainHint(Domain domain);
/// As domainName, with the two facets of Colleagues and belonging told apart.
[[nodiscard]] QString matrixColumnName(Column column);

/// The statement, word for word as in the model's data (in English).
[[nodiscard]] QString itemText(ItemIndex item);
/// 'Often', 'Mostly true'. \a value as in isAnswerValue(); empty for any other.
[[nodiscard]] QString answerLabel(AnswerScale scale, int value);
/// The five labels, from 0 to 100.
[[nodiscard]] QStringList answerLabels(AnswerScale scale);
/// 'Does not apply'.
[[nodiscard]] QString doesNotApply();
/// An answer as it is read out: its label, 'Does not apply' or 'Not answered yet'.
[[nodiscard]] QString answerText(AnswerScale scale, const Answer& answer);
/// 'The last four weeks'.
[[nodiscard]] QString scaleTitle(AnswerScale scale);
/// 'how often was this so?', to stand behind the title.
[[nodiscard]] QString scaleQuestion(AnswerScale scale);

/// 'In the past six months', the heading over the events.
[[nodiscard]] QString eventsTitle();
/// The event to tick, word for word as in the model's data (in English).
[[nodiscard]] QString eventText(CheckEvent event);
/// The same event told back as a reason: 'Someone else got a post you wanted.'
[[nodiscard]] QString eventReason(CheckEvent event);

/// \a item 0-2; its answers use the frequency scale.
[[nodiscard]] QString screenItemText(int item);
/// 'The past two weeks'.
[[nodiscard]] QString screenTitle();
/// Why these three are asked, and that they are optional.
[[nodiscard]] QString screenIntroduction();
/// 'Prefer not to answer'.
[[nodiscard]] QString preferNotToAnswer();

/// 'How much does Blocked growth matter to you?'
[[nodiscard]] QString importanceQuestion(Domain domain);
/// 'Not at all' ... 'Very much' for 0, 25, 50, 75, 100; empty for any other.
[[nodiscard]] QString importanceLabel(int importance);

/// 'calm', 'some', 'notable', 'pressing'.
[[nodiscard]] QString bandWord(Band band);
/// 'short form', 'full form', to stand within a line.
[[nodiscard]] QString formName(CheckForm form);
/// 'Short form, 27 statements, about three minutes.'
[[nodiscard]] QString formLine(CheckForm form);
/// '6 of 27 answered'.
[[nodiscard]] QString answeredLine(int answered, int items);
/// That there are no norms and which comparison counts.
[[nodiscard]] QString noNorms();
/// 'A reflection, not a diagnosis.'
[[nodiscard]] QString notADiagnosis();
/// A score that rests on too few answers: what to say beside it.
[[nodiscard]] QString provisionalNote();
/// Asked when looksStraightLined(): keep or answer again?
[[nodiscard]] QString straightLinedQuestion();

} // namespace unrut::wording
