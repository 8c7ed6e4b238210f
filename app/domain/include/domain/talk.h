// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>
#include <domain/id.h>
#include <domain/person.h>
#include <domain/result.h>

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <bitset>
#include <map>
#include <optional>
#include <vector>

namespace unrut {

/// What a talk is for; decides which questions its sheet asks.
enum class TalkForm {
    Open,        ///< no sheet to speak of: a catch-up
    Supervisor,  ///< facts, effect, ask, offer
    CareerPath,  ///< with the boss or HR: what it takes to get there
    Conflict,    ///< to clear one
    Mentor,      ///< to ask for advice
    Information, ///< somebody in the field tells how it is
    Event,       ///< a meeting or an event of a community
};
constexpr int talkFormCount = 7;
[[nodiscard]] QLatin1String talkFormKey(TalkForm form); ///< 'career_path'
[[nodiscard]] std::optional<TalkForm> talkFormFromKey(const QString& key);
/// The form that suits somebody's role.
[[nodiscard]] TalkForm talkFormFor(PersonRole role);

enum class TalkState { Planned, Held, DidNotHappen };
constexpr int talkStateCount = 3;
[[nodiscard]] QLatin1String talkStateKey(TalkState state); ///< 'did_not_happen'
[[nodiscard]] std::optional<TalkState> talkStateFromKey(const QString& key);

/// A question of a sheet; its words are in the wording room.
enum class SheetField {
    Aim,
    Facts,
    Effect,
    Ask,
    Offer,
    Achieved,
    Criteria,
    OwnPart,
    Wish,
    Tried,
    Questions,
    WhoElse,
};
constexpr int sheetFieldCount = 12;
[[nodiscard]] QLatin1String sheetFieldKey(SheetField field); ///< 'own_part'
[[nodiscard]] std::optional<SheetField> sheetFieldFromKey(const QString& key);
/// The questions of a form, in their order.
[[nodiscard]] std::vector<SheetField> sheetFields(TalkForm form);
/// True for the forms in which somebody may object: only there are objections prepared.
[[nodiscard]] bool hasObjections(TalkForm form);

/// What one may ask a supervisor for.
enum class AskKind { Relief, OtherTasks, OtherPosition, Development, Recognition };
constexpr int askKindCount = 5;
using Asks = std::bitset<askKindCount>;
[[nodiscard]] QLatin1String askKindKey(AskKind kind); ///< 'other_tasks'
[[nodiscard]] std::optional<AskKind> askKindFromKey(const QString& key);
/// True for the form that offers these choices.
[[nodiscard]] bool hasAsks(TalkForm form);

/// Something the other may say, and what to answer; rehearsed aloud from cards.
struct Objection
{
    QString says;
    QString reply;
    bool operator==(const Objection&) const = default;
};

/// What was agreed in a talk.
struct Agreement
{
    AgreementId id;
    QString text;
    std::optional<GoalId> goal; ///< the goal it became
    bool operator==(const Agreement&) const = default;
};

/// The longest talk or event, in minutes: a day.
constexpr int longestTalkMinutes = 24 * 60;

/// A talk with somebody, prepared before and noted after.
struct Talk
{
    TalkId id;
    PersonId person;
    TalkForm form = TalkForm::Open;
    TalkState state = TalkState::Planned;
    QDate day; ///< the day it is planned for, or was held on; null: planned without a day
    QTime at;  ///< local time of that day, to the minute; null: some time that day
    int minutes = 30;
    QString how;                         ///< 'lunch', 'call', a place
    std::map<SheetField, QString> sheet; ///< answers that are not empty
    Asks asks;
    std::vector<Objection> objections;
    QString outcome;
    std::vector<Agreement> agreements;
    QDate followUp;      ///< when to come back to it; null: never
    QDateTime createdAt; ///< UTC
    QDateTime binnedAt;  ///< UTC; null unless in the bin

    [[nodiscard]] bool isBinned() const { return !binnedAt.isNull(); }
    bool operator==(const Talk&) const = default;
};
/// Errors: InvalidDay (a talk that was held needs one), OutOfRange (minutes), EmptyText (an agreement), TextTooLong,
/// InvalidText. Returns the talk with texts cleaned, times to the minute, empty answers and objections left out.
[[nodiscard]] Result<Talk> validatedTalk(Talk talk);

/// Planned for a day that has passed: time to ask how it went.
[[nodiscard]] bool awaitsOutcome(const Talk& talk, QDate today);
/// Held, with a day to come back to it that has come.
[[nodiscard]] bool awaitsFollowUp(const Talk& talk, QDate today);
/// The talks with somebody that are not in the bin, newest day first; those without a day come before all others.
[[nodiscard]] std::vector<Talk> talksWith(const PersonId& person, const std::vector<Talk>& talks);

/// The planned talk with somebody that a goal is about: the one on the day \a due, else the next from \a today on, else
/// one that has no day or awaits its outcome. Null when none is planned. Good as long as \a talks is.
[[nodiscard]] const Talk* plannedTalk(const PersonId& person, const std::vector<Talk>& talks, QDate due, QDate today);
/// The goal that an agreement becomes.
[[nodiscard]] Goal goalFrom(const Agreement& agreement, const QString& why);

} // namespace unrut
