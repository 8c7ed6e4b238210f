// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "talk_rows.h"

#include "columns.h"
#include "database.h"

#include <QHash>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr auto talkColumns =
    "id, person_id, form, state, day, at_time, minutes, how, outcome, follow_up, created_at, deleted_at"_L1;
constexpr auto timeFormat = "HH:mm"_L1;

Result<Talk> talkFrom(const Row& row)
{
    Talk talk;
    talk.id = TalkId::fromString(row.text(0));
    talk.person = PersonId::fromString(row.text(1));
    const bool known = !talk.id.isNull() && !talk.person.isNull() && readKey(row.text(2), talkFormFromKey, talk.form) &&
                       readKey(row.text(3), talkStateFromKey, talk.state);
    if (!known)
        return unknownValue("talks");
    talk.day = dayFrom(row, 4);
    talk.at = QTime::fromString(row.text(5), timeFormat);
    talk.minutes = row.number(6);
    talk.how = row.text(7);
    talk.outcome = row.text(8);
    talk.followUp = dayFrom(row, 9);
    talk.createdAt = instantFrom(row, 10);
    talk.binnedAt = instantFrom(row, 11);
    return talk;
}

QVariantList columnsOf(const Talk& talk, const QDateTime& now)
{
    return {talk.id.toString(),
            talk.person.toString(),
            QString(talkFormKey(talk.form)),
            QString(talkStateKey(talk.state)),
            dayColumn(talk.day),
            talk.at.isValid() ? QVariant(talk.at.toString(timeFormat)) : QVariant(),
            talk.minutes,
            talk.how,
            talk.outcome,
            dayColumn(talk.followUp),
            instantColumn(talk.createdAt),
            instantColumn(talk.binnedAt),
            instantColumn(now)};
}

/// Hands each row of a table that hangs on talks to \a use, with its talk; column 0 is the talk's id.
template <class UseRow>
Status eachOf(Database& database, const QString& sql, const QHash<QString, size_t>& places, std::vector<Talk>& talks,
              const char* table, UseRow use)
{
    Statement statement(database, sql, ErrorCode::ReadFailed);
    return statement.each({}, [&](const Row& row) -> Status {
        const auto place = places.constFind(row.text(0));
        if (place == places.constEnd() || !use(row, talks[*place]))
            return unknownValue(table);
        return {};
    });
}

bool takeAnswer(const Row& row, Talk& talk)
{
    const auto field = sheetFieldFromKey(row.text(1));
    if (field)
        talk.sheet[*field] = row.text(2);
    return field.has_value();
}

bool takeAsk(const Row& row, Talk& talk)
{
    const auto ask = askKindFromKey(row.text(1));
    if (ask)
        talk.asks.set(static_cast<size_t>(*ask));
    return ask.has_value();
}

bool takeObjection(const Row& row, Talk& talk)
{
    talk.objections.push_back({row.text(1), row.text(2)});
    return true;
}

bool takeAgreement(const Row& row, Talk& talk)
{
    Agreement agreement;
    agreement.id = AgreementId::fromString(row.text(1));
    agreement.text = row.text(2);
    if (!row.isNull(3))
        agreement.goal = GoalId::fromString(row.text(3));
    talk.agreements.push_back(agreement);
    return !agreement.id.isNull() && !(agreement.goal && agreement.goal->isNull());
}

Status readParts(Database& database, const QHash<QString, size_t>& places, std::vector<Talk>& talks)
{
    Status status =
        eachOf(database, u"SELECT talk_id, field, text FROM talk_sheet"_s, places, talks, "talk_sheet", takeAnswer);
    if (status)
        status = eachOf(database, u"SELECT talk_id, ask FROM talk_asks"_s, places, talks, "talk_asks", takeAsk);
    if (status)
        status = eachOf(database, u"SELECT talk_id, says, reply FROM talk_objections ORDER BY talk_id, ordinal"_s,
                        places, talks, "talk_objections", takeObjection);
    if (status)
        status = eachOf(database, u"SELECT talk_id, id, text, goal_id FROM talk_agreements ORDER BY talk_id, ordinal"_s,
                        places, talks, "talk_agreements", takeAgreement);
    return status;
}

Status writeSheet(Database& database, const Talk& talk)
{
    Statement answer(database, insertSql("talk_sheet"_L1, u"talk_id, field, text"_s), ErrorCode::WriteFailed);
    for (const auto& [field, text] : talk.sheet) {
        if (Status status = answer.run({talk.id.toString(), QString(sheetFieldKey(field)), text}); !status)
            return status;
    }
    Statement ask(database, insertSql("talk_asks"_L1, u"talk_id, ask"_s), ErrorCode::WriteFailed);
    for (int kind = 0; kind < askKindCount; ++kind) {
        if (!talk.asks.test(static_cast<size_t>(kind)))
            continue;
        if (Status status = ask.run({talk.id.toString(), QString(askKindKey(static_cast<AskKind>(kind)))}); !status)
            return status;
    }
    Statement objection(database, insertSql("talk_objections"_L1, u"talk_id, ordinal, says, reply"_s),
                        ErrorCode::WriteFailed);
    int ordinal = 0;
    for (const Objection& one : talk.objections) {
        if (Status status = objection.run({talk.id.toString(), ordinal++, one.says, one.reply}); !status)
            return status;
    }
    return {};
}

Status writeAgreements(Database& database, const Talk& talk)
{
    Statement insert(database, insertSql("talk_agreements"_L1, u"talk_id, ordinal, id, text, goal_id"_s),
                     ErrorCode::WriteFailed);
    int ordinal = 0;
    for (const Agreement& agreement : talk.agreements) {
        const QVariant goal = agreement.goal ? QVariant(agreement.goal->toString()) : QVariant();
        if (Status status = insert.run({talk.id.toString(), ordinal++, agreement.id.toString(), agreement.text, goal});
            !status)
            return status;
    }
    return {};
}

/// Removes the talks that go, and what hangs on those that stay.
Status clearTalks(Database& database, const std::vector<Edit<Talk>>& edits)
{
    Statement removeTalk(database, u"DELETE FROM talks WHERE id = ?"_s, ErrorCode::WriteFailed);
    const auto removePart = [&](const QString& table, const Talk& talk) {
        Statement remove(database, u"DELETE FROM %1 WHERE talk_id = ?"_s.arg(table), ErrorCode::WriteFailed);
        return remove.run({talk.id.toString()});
    };
    Status status;
    for (const Edit<Talk>& edit : edits) {
        if (status && !edit.after && edit.before)
            status = removeTalk.run({edit.before->id.toString()});
        if (!edit.after)
            continue;
        for (const auto& table : {u"talk_sheet"_s, u"talk_asks"_s, u"talk_objections"_s, u"talk_agreements"_s}) {
            if (status)
                status = removePart(table, *edit.after);
        }
    }
    return status;
}

} // namespace

Result<std::vector<Talk>> readTalks(Database& database)
{
    std::vector<Talk> talks;
    QHash<QString, size_t> places;
    Statement statement(database, u"SELECT %1 FROM talks ORDER BY created_at, id"_s.arg(talkColumns),
                        ErrorCode::ReadFailed);
    Status status = statement.each({}, [&](const Row& row) -> Status {
        Result<Talk> talk = talkFrom(row);
        if (!talk)
            return talk.error();
        places.insert(talk->id.toString(), talks.size());
        talks.push_back(*std::move(talk));
        return {};
    });
    if (status)
        status = readParts(database, places, talks);
    if (!status)
        return status.error();
    return talks;
}

Status writeTalks(Database& database, const std::vector<Edit<Talk>>& edits, const QDateTime& now)
{
    if (edits.empty())
        return {};
    if (Status status = clearTalks(database, edits); !status)
        return status;
    Statement upsert(database, upsertSql("talks"_L1, talkColumns + ", modified_at"_L1), ErrorCode::WriteFailed);
    Status status;
    for (const Edit<Talk>& edit : edits) {
        if (status && edit.after)
            status = upsert.run(columnsOf(*edit.after, now));
        if (status && edit.after)
            status = writeSheet(database, *edit.after);
        if (status && edit.after)
            status = writeAgreements(database, *edit.after);
    }
    return status;
}

} // namespace unrut
