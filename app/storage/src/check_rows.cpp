// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_rows.h"

#include "columns.h"
#include "database.h"

#include <QHash>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

using CheckPlaces = QHash<QString, size_t>;

constexpr std::array screenItems{"saf1"_L1, "saf2"_L1, "saf3"_L1};

QLatin1String formKey(CheckForm form)
{
    return form == CheckForm::Short ? "short"_L1 : "full"_L1;
}

std::optional<CheckForm> formFromKey(const QString& key)
{
    if (key == formKey(CheckForm::Short))
        return CheckForm::Short;
    if (key == formKey(CheckForm::Full))
        return CheckForm::Full;
    return std::nullopt;
}

Result<Check> checkFrom(const Row& row)
{
    Check check;
    check.id = CheckId::fromString(row.text(0));
    check.day = dayFrom(row, 1);
    if (check.id.isNull() || !readKey(row.text(2), formFromKey, check.form))
        return unknownValue("checks");
    check.orderSeed = static_cast<quint32>(row.integer(3));
    check.note = row.text(4);
    check.createdAt = instantFrom(row, 5);
    check.finishedAt = instantFrom(row, 6);
    check.binnedAt = instantFrom(row, 7);
    check.secondDeclined = row.number(8) != 0;
    check.spokenAt = instantFrom(row, 9);
    return check;
}

Answer answerFrom(const Row& row)
{
    return row.isNull(2) ? Answer::doesNotApply() : Answer::given(row.number(2));
}

/// Reads a table of rows that belong to checks: its first column names the check.
Status readParts(Database& database, const QString& sql, const CheckPlaces& places, std::vector<Check>& checks,
                 const std::function<bool(const Row&, Check&)>& take)
{
    Statement statement(database, sql, ErrorCode::ReadFailed);
    return statement.each({}, [&](const Row& row) -> Status {
        const auto place = places.constFind(row.text(0));
        if (place == places.constEnd() || !take(row, checks[*place]))
            return failure(ErrorCode::JournalCorrupt, sql.section(u' ', -1));
        return {};
    });
}

/// Takes all answers of a check from two lists, 'exh1,wkl2' and '75,-': there are up to 51 of them, and a row of its
/// own for each was a fifth of what opening ten years cost. Most checks answer the same items, so their list is read
/// once.
class AnswerTaker
{
public:
    bool take(const Row& row, Check& check)
    {
        if (row.text(1) != m_keys && !readKeys(row.text(1)))
            return false;
        const QString values = row.text(2);
        size_t place = 0;
        for (qsizetype at = 0; at < values.size(); ++at) {
            const std::optional<Answer> answer = answerAt(values, at);
            if (!answer || place == m_items.size())
                return false;
            check.answers[m_items[place++]] = *answer;
        }
        return place == m_items.size();
    }

private:
    /// What stands at \a at, which is left on the comma behind it; nothing when that is no answer.
    static std::optional<Answer> answerAt(const QString& values, qsizetype& at)
    {
        const qsizetype begin = at;
        at = values.indexOf(u',', begin);
        if (at < 0)
            at = values.size();
        if (at == begin + 1 && values.at(begin) == u'-')
            return Answer::doesNotApply();
        constexpr qsizetype mostDigits = 3;
        int number = at == begin || at > begin + mostDigits ? -1 : 0;
        for (qsizetype i = begin; i < at && number >= 0; ++i) {
            const int digit = values.at(i).digitValue();
            number = digit < 0 ? -1 : number * 10 + digit;
        }
        return isAnswerValue(number) ? std::optional(Answer::given(number)) : std::nullopt;
    }

    bool readKeys(const QString& keys)
    {
        m_items.clear();
        for (const QStringView key : QStringView(keys).tokenize(u',')) {
            const std::optional<ItemIndex> item = itemFromKey(key.toString());
            if (!item)
                return false;
            m_items.push_back(static_cast<size_t>(*item));
        }
        m_keys = keys;
        return true;
    }

    QString m_keys; ///< what m_items was read from
    std::vector<size_t> m_items;
};

bool takeScreenAnswer(const Row& row, Check& check)
{
    const std::optional<int> item = screenItemFromKey(row.text(1));
    if (item)
        check.screen[static_cast<size_t>(*item)] = answerFrom(row);
    return item.has_value();
}

bool takeEvent(const Row& row, Check& check)
{
    const std::optional<CheckEvent> event = eventFromKey(row.text(1));
    if (event)
        check.events.set(static_cast<size_t>(*event));
    return event.has_value();
}

bool takeImportance(const Row& row, Check& check)
{
    const std::optional<Domain> domain = domainFromKey(row.text(1));
    if (domain)
        check.importance[*domain] = row.number(2);
    return domain.has_value();
}

/// Writes checks and what belongs to them; its statements are prepared once.
class CheckWriter
{
public:
    explicit CheckWriter(Database& database);
    Status remove(const CheckId& id) { return m_remove.run({id.toString()}); }
    Status write(const Check& check, const QDateTime& now);

private:
    Status clearParts(const QString& id);
    Status writeAnswer(Statement& insert, const QString& id, QLatin1String item, const Answer& answer);
    Status writeParts(const QString& id, const Check& check);

    Statement m_remove;
    Statement m_upsert;
    std::array<Statement, 4> m_clear;
    Statement m_answer;
    Statement m_screen;
    Statement m_event;
    Statement m_importance;
};

CheckWriter::CheckWriter(Database& database)
    : m_remove(database, u"DELETE FROM checks WHERE id = ?"_s, ErrorCode::WriteFailed),
      m_upsert(database,
               upsertSql("checks"_L1, u"id, day, form, order_seed, note, created_at, finished_at, deleted_at, "
                                      "second_declined, spoken_at, modified_at"_s),
               ErrorCode::WriteFailed),
      m_clear{Statement(database, u"DELETE FROM answers WHERE check_id = ?"_s, ErrorCode::WriteFailed),
              Statement(database, u"DELETE FROM screen_answers WHERE check_id = ?"_s, ErrorCode::WriteFailed),
              Statement(database, u"DELETE FROM check_events WHERE check_id = ?"_s, ErrorCode::WriteFailed),
              Statement(database, u"DELETE FROM check_importance WHERE check_id = ?"_s, ErrorCode::WriteFailed)},
      m_answer(database, insertSql("answers"_L1, u"check_id, item, kind, value"_s), ErrorCode::WriteFailed),
      m_screen(database, insertSql("screen_answers"_L1, u"check_id, item, kind, value"_s), ErrorCode::WriteFailed),
      m_event(database, insertSql("check_events"_L1, u"check_id, event"_s), ErrorCode::WriteFailed),
      m_importance(database, insertSql("check_importance"_L1, u"check_id, domain, value"_s), ErrorCode::WriteFailed)
{}

Status CheckWriter::clearParts(const QString& id)
{
    for (Statement& clear : m_clear) {
        if (Status status = clear.run({id}); !status)
            return status;
    }
    return {};
}

Status CheckWriter::writeAnswer(Statement& insert, const QString& id, QLatin1String item, const Answer& answer)
{
    if (answer.isUnanswered())
        return {};
    const bool given = answer.isGiven();
    return insert.run({id, QString(item), QString(given ? "given"_L1 : "does_not_apply"_L1),
                       given ? QVariant(answer.value) : QVariant()});
}

Status CheckWriter::writeParts(const QString& id, const Check& check)
{
    Status status;
    for (size_t i = 0; status && i < check.answers.size(); ++i)
        status = writeAnswer(m_answer, id, QLatin1String(checkItems()[i].key), check.answers[i]);
    for (size_t i = 0; status && i < check.screen.size(); ++i)
        status = writeAnswer(m_screen, id, screenItems[i], check.screen[i]);
    for (size_t i = 0; status && i < check.events.size(); ++i) {
        if (check.events.test(i))
            status = m_event.run({id, QString(eventKey(static_cast<CheckEvent>(i)))});
    }
    for (const auto& [domain, value] : check.importance) {
        if (!status)
            break;
        status = m_importance.run({id, QString(domainKey(domain)), value});
    }
    return status;
}

Status CheckWriter::write(const Check& check, const QDateTime& now)
{
    const QString id = check.id.toString();
    if (Status status = m_upsert.run({id, dayColumn(check.day), QString(formKey(check.form)), check.orderSeed,
                                      check.note, instantColumn(check.createdAt), instantColumn(check.finishedAt),
                                      instantColumn(check.binnedAt), check.secondDeclined ? 1 : 0,
                                      instantColumn(check.spokenAt), instantColumn(now)});
        !status)
        return status;
    if (Status status = clearParts(id); !status)
        return status;
    return writeParts(id, check);
}

bool isOpenDraft(const Check& check)
{
    return check.isDraft() && !check.isBinned();
}

} // namespace

Result<std::vector<Check>> readChecks(Database& database)
{
    std::vector<Check> checks;
    CheckPlaces places;
    Statement statement(database,
                        u"SELECT id, day, form, order_seed, note, created_at, finished_at, deleted_at, "
                        "second_declined, spoken_at FROM checks "
                        "ORDER BY day, coalesce(finished_at, created_at), id"_s,
                        ErrorCode::ReadFailed);
    Status status = statement.each({}, [&](const Row& row) -> Status {
        Result<Check> check = checkFrom(row);
        if (!check)
            return check.error();
        places.insert(row.text(0), checks.size());
        checks.push_back(*std::move(check));
        return {};
    });
    AnswerTaker answers;
    if (status)
        status =
            readParts(database,
                      u"SELECT check_id, items, given FROM (SELECT check_id, group_concat(item) AS items, "
                      "group_concat(ifnull(value, '-')) AS given FROM answers GROUP BY check_id) AS answers"_s,
                      places, checks, [&answers](const Row& row, Check& check) { return answers.take(row, check); });
    if (status)
        status = readParts(database, u"SELECT check_id, item, value FROM screen_answers"_s, places, checks,
                           takeScreenAnswer);
    if (status)
        status = readParts(database, u"SELECT check_id, event FROM check_events"_s, places, checks, takeEvent);
    if (status)
        status = readParts(database, u"SELECT check_id, domain, value FROM check_importance"_s, places, checks,
                           takeImportance);
    if (!status)
        return status.error();
    return checks;
}

Status writeChecks(Database& database, const std::vector<Edit<Check>>& edits, const QDateTime& now)
{
    if (edits.empty())
        return {};
    CheckWriter writer(database);
    Status status;
    for (const Edit<Check>& edit : edits) {
        if (status && edit.before && !edit.after)
            status = writer.remove(edit.before->id);
    }
    // There is one draft at most, at every moment: the old one has to stop being one before a new one comes.
    for (const bool drafts : {false, true}) {
        for (const Edit<Check>& edit : edits) {
            if (status && edit.after && isOpenDraft(*edit.after) == drafts)
                status = writer.write(*edit.after, now);
        }
    }
    return status;
}

} // namespace unrut
