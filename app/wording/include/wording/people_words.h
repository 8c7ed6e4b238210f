// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/person.h>
#include <domain/talk.h>

#include <QDate>
#include <QString>

#include <vector>

namespace unrut::wording {

/// 'Somebody in the field'.
[[nodiscard]] QString personRoleName(PersonRole role);
/// 'every 4 weeks', 'every week'; empty without a rhythm.
[[nodiscard]] QString rhythmName(int everyWeeks);
/// A domain as one says it after 'to talk to about': 'growth'.
[[nodiscard]] QString topicName(Domain topic);
/// 'growth and decisions', 'growth, decisions and rest'; empty for none.
[[nodiscard]] QString topicList(const Topics& topics);

/// The line under a name in the list: 'Mentor · every 4 weeks'.
[[nodiscard]] QString personLine(const Person& person);
/// All of it in one line: 'Mentor · was where I want to be · every 4 weeks · safe to talk to about growth'.
[[nodiscard]] QString personFacts(const Person& person);
/// When you talked or will: '5 weeks since you talked', 'Friday', 'in 9 days', 'how did it go?'. Never 'late'; empty
/// when there is nothing to say.
[[nodiscard]] QString standingLine(const PersonStanding& standing, QDate today);
/// A row of the list as a screen reader says it.
[[nodiscard]] QString spokenPerson(const Person& person, const PersonStanding& standing, QDate today);
/// '6 people who can help. One to catch up with.' \a toCatchUp: how many are due or await an outcome.
[[nodiscard]] QString peopleCountLine(int count, int toCatchUp);

/// 'Talk with your supervisor'.
[[nodiscard]] QString talkFormName(TalkForm form);
/// What a form is good for, in one sentence.
[[nodiscard]] QString talkFormHint(TalkForm form);
/// 'What happened, in facts'.
[[nodiscard]] QString sheetFieldName(SheetField field, TalkForm form);
/// What belongs there, in one sentence.
[[nodiscard]] QString sheetFieldHint(SheetField field, TalkForm form);
/// 'relief'.
[[nodiscard]] QString askKindName(AskKind kind);
/// 'relief and development'; empty for none.
[[nodiscard]] QString askList(const Asks& asks);
/// '18 October, lunch', 'Friday, 27 November, 16:00', 'Planned, no day yet'.
[[nodiscard]] QString talkTitle(const Talk& talk, QDate today);
/// What came of a talk, or what it is for while it is planned; one paragraph, may be empty.
[[nodiscard]] QString talkLine(const Talk& talk, QDate today);
/// Why an agreement is on the board: 'Agreed with Dana on 18 October'.
[[nodiscard]] QString agreedWith(const Person& person, const Talk& talk);
/// What stands in a calendar for a planned talk: 'Talk with Dana'; \a withName false: 'Talk'.
[[nodiscard]] QString calendarTitle(const Person& person, const Talk& talk, bool withName);

/// 'Dana · Friday, 27 November, 16:00': whom and when a printed sheet is for.
[[nodiscard]] QString talkSheetLine(const Person& person, const Talk& talk, QDate today);
/// 'To bring up', the heading over points.
[[nodiscard]] QString toBringUp();
/// That a sheet goes on where the page ends.
[[nodiscard]] QString moreThanAPage();

/// A list of names or words: 'a', 'a and b', 'a, b and c'.
[[nodiscard]] QString joinedWithAnd(const QStringList& parts);

} // namespace unrut::wording
