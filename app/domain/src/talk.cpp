// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/talk.h>

#include <domain/clock.h>
#include <domain/text.h>

#include "keys.h"

#include <algorithm>
#include <tuple>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr Keys<TalkForm, talkFormCount> formKeys("open"_L1, "supervisor"_L1, "career_path"_L1, "conflict"_L1,
                                                 "mentor"_L1, "information"_L1, "event"_L1);
constexpr Keys<TalkState, talkStateCount> stateKeys("planned"_L1, "held"_L1, "did_not_happen"_L1);
constexpr Keys<SheetField, sheetFieldCount> fieldKeys("aim"_L1, "facts"_L1, "effect"_L1, "ask"_L1, "offer"_L1,
                                                      "achieved"_L1, "criteria"_L1, "own_part"_L1, "wish"_L1,
                                                      "tried"_L1, "questions"_L1, "who_else"_L1);
constexpr Keys<AskKind, askKindCount> askKeys("relief"_L1, "other_tasks"_L1, "other_position"_L1, "development"_L1,
                                              "recognition"_L1);

Status clean(QString& typed, qsizetype most, const QString& field)
{
    Result<QString> cleaned = cleanOptionalText(typed, most, field);
    if (!cleaned)
        return cleaned.error();
    typed = *std::move(cleaned);
    return {};
}

Status cleanSheet(Talk& talk)
{
    for (auto& [field, text] : talk.sheet) {
        if (Status status = clean(text, maxTextLength, sheetFieldKey(field)); !status)
            return status;
    }
    std::erase_if(talk.sheet, [](const auto& answer) { return answer.second.isEmpty(); });
    for (Objection& objection : talk.objections) {
        if (Status status = clean(objection.says, maxTitleLength, u"objection"_s); !status)
            return status;
        if (Status status = clean(objection.reply, maxTextLength, u"reply"_s); !status)
            return status;
    }
    std::erase_if(talk.objections,
                  [](const Objection& objection) { return objection.says.isEmpty() && objection.reply.isEmpty(); });
    return {};
}

Status cleanAgreements(Talk& talk)
{
    for (Agreement& agreement : talk.agreements) {
        Result<QString> text = cleanText(agreement.text, maxTitleLength, u"agreement"_s);
        if (!text)
            return text.error();
        agreement.text = *std::move(text);
    }
    return {};
}

Status checkDays(const Talk& talk)
{
    const bool needsDay = talk.state == TalkState::Held;
    if ((needsDay || talk.day.isValid()) && !isJournalDay(talk.day))
        return failure(ErrorCode::InvalidDay, talk.day.toString(Qt::ISODate));
    if (talk.followUp.isValid() && !isJournalDay(talk.followUp))
        return failure(ErrorCode::InvalidDay, talk.followUp.toString(Qt::ISODate));
    if (talk.minutes < 1 || talk.minutes > longestTalkMinutes)
        return failure(ErrorCode::OutOfRange, u"minutes: 1-%1"_s.arg(longestTalkMinutes));
    return {};
}

} // namespace

QLatin1String talkFormKey(TalkForm form)
{
    return formKeys.of(form);
}

std::optional<TalkForm> talkFormFromKey(const QString& key)
{
    return formKeys.find(key);
}

TalkForm talkFormFor(PersonRole role)
{
    switch (role) {
    case PersonRole::Supervisor:
        return TalkForm::Supervisor;
    case PersonRole::Hr:
        return TalkForm::CareerPath;
    case PersonRole::Mentor:
    case PersonRole::Coach:
        return TalkForm::Mentor;
    case PersonRole::Counsellor:
    case PersonRole::InTheField:
        return TalkForm::Information;
    case PersonRole::Community:
        return TalkForm::Event;
    case PersonRole::Colleague:
    case PersonRole::Partner:
    case PersonRole::Friend:
    case PersonRole::Family:
        break;
    }
    return TalkForm::Open;
}

QLatin1String talkStateKey(TalkState state)
{
    return stateKeys.of(state);
}

std::optional<TalkState> talkStateFromKey(const QString& key)
{
    return stateKeys.find(key);
}

QLatin1String sheetFieldKey(SheetField field)
{
    return fieldKeys.of(field);
}

std::optional<SheetField> sheetFieldFromKey(const QString& key)
{
    return fieldKeys.find(key);
}

std::vector<SheetField> sheetFields(TalkForm form)
{
    using enum SheetField;
    switch (form) {
    case TalkForm::Open:
        return {Aim, Questions};
    case TalkForm::Supervisor:
        return {Aim, Facts, Effect, Ask, Offer};
    case TalkForm::CareerPath:
        return {Aim, Achieved, Criteria, Offer};
    case TalkForm::Conflict:
        return {Facts, Effect, OwnPart, Tried, Wish, Offer};
    case TalkForm::Mentor:
        return {Aim, Tried, Questions};
    case TalkForm::Information:
    case TalkForm::Event:
        return {Aim, Questions, WhoElse};
    }
    return {};
}

bool hasObjections(TalkForm form)
{
    return form == TalkForm::Supervisor || form == TalkForm::CareerPath || form == TalkForm::Conflict;
}

QLatin1String askKindKey(AskKind kind)
{
    return askKeys.of(kind);
}

std::optional<AskKind> askKindFromKey(const QString& key)
{
    return askKeys.find(key);
}

bool hasAsks(TalkForm form)
{
    return form == TalkForm::Supervisor;
}

Result<Talk> validatedTalk(Talk talk)
{
    if (Status status = checkDays(talk); !status)
        return status.error();
    talk.at = talk.at.isValid() ? QTime(talk.at.hour(), talk.at.minute()) : QTime();
    if (Status status = clean(talk.how, maxTitleLength, u"how"_s); !status)
        return status.error();
    if (Status status = clean(talk.outcome, maxTextLength, u"outcome"_s); !status)
        return status.error();
    if (Status status = cleanSheet(talk); !status)
        return status.error();
    if (Status status = cleanAgreements(talk); !status)
        return status.error();
    return talk;
}

bool awaitsOutcome(const Talk& talk, QDate today)
{
    return !talk.isBinned() && talk.state == TalkState::Planned && talk.day.isValid() && talk.day < today;
}

bool awaitsFollowUp(const Talk& talk, QDate today)
{
    return !talk.isBinned() && talk.state == TalkState::Held && talk.followUp.isValid() && talk.followUp <= today;
}

std::vector<Talk> talksWith(const PersonId& person, const std::vector<Talk>& talks)
{
    std::vector<Talk> found;
    std::copy_if(talks.begin(), talks.end(), std::back_inserter(found),
                 [&](const Talk& talk) { return talk.person == person && !talk.isBinned(); });
    std::stable_sort(found.begin(), found.end(), [](const Talk& a, const Talk& b) {
        const auto key = [](const Talk& talk) { return std::tuple(!talk.day.isValid(), talk.day, talk.createdAt); };
        return key(b) < key(a);
    });
    return found;
}

const Talk* plannedTalk(const PersonId& person, const std::vector<Talk>& talks, QDate due, QDate today)
{
    const auto rank = [&](const Talk& talk) {
        if (talk.day.isValid() && talk.day == due)
            return 0;
        return talk.day.isValid() && talk.day >= today ? 1 : 2;
    };
    const auto isBefore = [&](const Talk& a, const Talk& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.day < b.day;
    };
    const Talk* found = nullptr;
    for (const Talk& talk : talks) {
        const bool isPlanned = talk.person == person && talk.state == TalkState::Planned && !talk.isBinned();
        if (isPlanned && (!found || isBefore(talk, *found)))
            found = &talk;
    }
    return found;
}

Goal goalFrom(const Agreement& agreement, const QString& why)
{
    Goal goal;
    goal.title = agreement.text;
    goal.why = why;
    return goal;
}

} // namespace unrut
