// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/answers_json.h>

#include "json_reader.h"

#include <QJsonArray>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// One of 0, 25, 50, 75, 100. Asked of the double, since a number of the file may be far outside any int.
std::optional<int> stepOf(const QJsonValue& value)
{
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (!(number >= 0.0 && number <= 100.0))
        return std::nullopt;
    const int whole = static_cast<int>(number);
    if (static_cast<double>(whole) < number || !isAnswerValue(whole))
        return std::nullopt;
    return whole;
}

Result<Answer> answerOf(const QString& key, const QJsonValue& value)
{
    if (value.isNull())
        return Answer::doesNotApply();
    const std::optional<int> step = stepOf(value);
    if (!step)
        return failure(ErrorCode::InvalidAnswer, key);
    return Answer::given(*step);
}

/// The part of the file called \a name, empty when it is left out.
Result<QJsonObject> partOf(const QJsonObject& file, QLatin1String name)
{
    const QJsonValue part = file.value(name);
    if (part.isUndefined())
        return QJsonObject();
    if (!part.isObject())
        return failure(ErrorCode::WrongShape, TransferWords::tr("%1 must be an object").arg(name));
    return part.toObject();
}

/// Reads the answers of a part; \a indexOf finds the place of a key in \a answers.
template <class Answers, class IndexOf>
Status readAnswers(const QJsonObject& file, QLatin1String name, IndexOf indexOf, Answers& answers)
{
    const Result<QJsonObject> part = partOf(file, name);
    if (!part)
        return part.error();
    for (auto member = part->begin(); member != part->end(); ++member) {
        const std::optional<int> index = indexOf(member.key());
        if (!index)
            return failure(ErrorCode::UnknownItem, member.key());
        const Result<Answer> answer = answerOf(member.key(), member.value());
        if (!answer)
            return answer.error();
        answers[static_cast<size_t>(*index)] = *answer;
    }
    return {};
}

Status readEvents(const QJsonObject& file, CheckEvents& events)
{
    const QJsonValue part = file.value("events"_L1);
    if (part.isUndefined())
        return {};
    if (!part.isArray())
        return failure(ErrorCode::WrongShape, TransferWords::tr("%1 must be an array").arg("events"_L1));
    for (const QJsonValue value : part.toArray()) {
        if (!value.isString())
            return failure(ErrorCode::WrongShape, TransferWords::tr("an event must be a string"));
        const std::optional<CheckEvent> event = eventFromKey(value.toString());
        if (!event)
            return failure(ErrorCode::UnknownEvent, value.toString());
        if (events.test(static_cast<size_t>(*event)))
            return failure(ErrorCode::WrongShape, TransferWords::tr("%1 stands twice").arg(eventKey(*event)));
        events.set(static_cast<size_t>(*event));
    }
    return {};
}

Status readImportance(const QJsonObject& file, Importance& importance)
{
    const Result<QJsonObject> part = partOf(file, "importance"_L1);
    if (!part)
        return part.error();
    for (auto member = part->begin(); member != part->end(); ++member) {
        const std::optional<Domain> domain = domainFromKey(member.key());
        if (!domain)
            return failure(ErrorCode::UnknownDomain, member.key());
        const std::optional<int> step = stepOf(member.value());
        if (!step)
            return failure(ErrorCode::OutOfRange, "%1: 0, 25, 50, 75, 100"_L1.arg(domainKey(*domain)));
        importance[*domain] = *step;
    }
    return {};
}

Status refuseStrangers(const QJsonObject& file)
{
    for (const QString& key : file.keys()) {
        if (key != "items"_L1 && key != "events"_L1 && key != "importance"_L1 && key != "screen"_L1)
            return failure(ErrorCode::WrongShape,
                           TransferWords::tr("only items, events, importance and screen are known"));
    }
    return {};
}

CheckForm formOf(const Answers& answers)
{
    for (ItemIndex item = 0; item < itemCount; ++item) {
        if (!answers[static_cast<size_t>(item)].isUnanswered() && !isInForm(item, CheckForm::Short))
            return CheckForm::Full;
    }
    return CheckForm::Short;
}

} // namespace

Result<Check> checkFromAnswers(const QByteArray& json)
{
    const Result<QJsonObject> file = readJsonObject(json);
    if (!file)
        return file.error();
    Check check;
    if (const Status known = refuseStrangers(*file); !known)
        return known.error();
    if (const Status read = readAnswers(*file, "items"_L1, itemFromKey, check.answers); !read)
        return read.error();
    if (const Status read = readEvents(*file, check.events); !read)
        return read.error();
    if (const Status read = readImportance(*file, check.importance); !read)
        return read.error();
    if (const Status read = readAnswers(*file, "screen"_L1, screenItemFromKey, check.screen); !read)
        return read.error();
    check.form = formOf(check.answers);
    return check;
}

} // namespace unrut
