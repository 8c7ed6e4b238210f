// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyed_json.h"

#include <domain/text.h>

#include <QJsonArray>

#include <algorithm>
#include <span>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array screenKeys{"saf1"_L1, "saf2"_L1, "saf3"_L1};

QLatin1String itemKey(size_t item)
{
    return QLatin1String(checkItems().at(item).key);
}

template <class KeyOf>
QJsonObject answersBy(std::span<const Answer> answers, KeyOf keyOf)
{
    QJsonObject object;
    for (size_t i = 0; i < answers.size(); ++i) {
        if (!answers[i].isUnanswered())
            object.insert(keyOf(i), answers[i].isGiven() ? QJsonValue(answers[i].value) : QJsonValue::Null);
    }
    return object;
}

bool isQuarter(const QJsonValue& value)
{
    return value.isDouble() && isAnswerValue(value.toInt(-1));
}

bool takeAnswerAt(std::span<Answer> answers, std::optional<int> place, const QJsonValue& value)
{
    if (!place || !(value.isNull() || isQuarter(value)))
        return false;
    answers[static_cast<size_t>(*place)] = value.isNull() ? Answer::doesNotApply() : Answer::given(value.toInt());
    return true;
}

/// A text that may be kept and is not empty.
bool takeText(QString& text, const QJsonValue& value, qsizetype most)
{
    const QString given = value.toString();
    text = bearableText(given);
    return !text.isEmpty() && given.size() <= most && !given.contains(QChar(u'\0')) && given.isValidUtf16();
}

bool takeCell(QStringList& row, const QJsonValue& value)
{
    QString text;
    const bool isEmpty = value.isString() && value.toString().isEmpty();
    if (!isEmpty && !takeText(text, value, maxTextLength))
        return false;
    row.append(text);
    return true;
}

} // namespace

QJsonObject answersJson(const Answers& answers)
{
    return answersBy(answers, itemKey);
}

bool takeAnswer(Answers& answers, const QString& key, const QJsonValue& value)
{
    return takeAnswerAt(answers, itemFromKey(key), value);
}

QJsonObject screenJson(const WellbeingScreen& screen)
{
    return answersBy(screen, [](size_t item) { return screenKeys.at(item); });
}

bool takeScreenAnswer(WellbeingScreen& screen, const QString& key, const QJsonValue& value)
{
    return takeAnswerAt(screen, screenItemFromKey(key), value);
}

QJsonObject importanceJson(const Importance& importance)
{
    QJsonObject object;
    for (const auto& [domain, value] : importance)
        object.insert(domainKey(domain), value);
    return object;
}

bool takeImportance(Importance& importance, const QString& key, const QJsonValue& value)
{
    const std::optional<Domain> domain = domainFromKey(key);
    if (!domain || !isQuarter(value))
        return false;
    importance[*domain] = value.toInt();
    return true;
}

QJsonObject pulseJson(const std::map<ItemIndex, int>& pulse)
{
    QJsonObject object;
    for (const auto& [item, value] : pulse)
        object.insert(itemKey(static_cast<size_t>(item)), value);
    return object;
}

bool takePulse(std::map<ItemIndex, int>& pulse, const QString& key, const QJsonValue& value)
{
    const std::optional<ItemIndex> item = itemFromKey(key);
    if (!item || !isQuarter(value))
        return false;
    pulse[*item] = value.toInt();
    return true;
}

QJsonObject sheetTextsJson(const SheetTexts& sheet)
{
    QJsonObject object;
    for (const auto& [field, text] : sheet)
        object.insert(sheetFieldKey(field), text);
    return object;
}

bool takeSheetText(SheetTexts& sheet, const QString& key, const QJsonValue& value)
{
    const std::optional<SheetField> field = sheetFieldFromKey(key);
    return field && takeText(sheet[*field], value, maxTextLength);
}

QJsonObject lookingBackTextsJson(const LookingBackTexts& texts)
{
    QJsonObject object;
    for (size_t i = 0; i < texts.size(); ++i) {
        if (!texts[i].isEmpty())
            object.insert(lookingBackTextKey(static_cast<LookingBackText>(i)), texts[i]);
    }
    return object;
}

bool takeLookingBackText(LookingBackTexts& texts, const QString& key, const QJsonValue& value)
{
    const std::optional<LookingBackText> text = lookingBackTextFromKey(key);
    return text && takeText(texts.at(static_cast<size_t>(*text)), value, maxTextLength);
}

QJsonObject lookingBackListsJson(const LookingBackLists& lists)
{
    QJsonObject object;
    for (size_t i = 0; i < lists.size(); ++i) {
        if (!lists[i].isEmpty())
            object.insert(lookingBackListKey(static_cast<LookingBackList>(i)), QJsonArray::fromStringList(lists[i]));
    }
    return object;
}

bool takeLookingBackList(LookingBackLists& lists, const QString& key, const QJsonValue& value)
{
    const std::optional<LookingBackList> list = lookingBackListFromKey(key);
    if (!list || !value.isArray())
        return false;
    QStringList& lines = lists.at(static_cast<size_t>(*list));
    const QJsonArray given = value.toArray();
    return std::all_of(given.begin(), given.end(), [&](const QJsonValue& line) {
        lines.append(QString());
        return takeText(lines.last(), line, maxTextLength);
    });
}

QJsonValue cellsJson(const Cells& cells)
{
    if (cells.size() == 1 && cells.front().size() == 1)
        return cells.front().front();
    const bool isList = std::all_of(cells.begin(), cells.end(), [](const QStringList& row) { return row.size() <= 1; });
    QJsonArray rows;
    for (const QStringList& row : cells)
        rows.append(isList ? QJsonValue(row.value(0)) : QJsonValue(QJsonArray::fromStringList(row)));
    return rows;
}

QJsonObject worksheetAnswersJson(const WorksheetAnswers& answers)
{
    QJsonObject object;
    for (const auto& [field, cells] : answers)
        object.insert(field, cellsJson(cells));
    return object;
}

bool takeWorksheetAnswer(WorksheetAnswers& answers, const QString& key, const QJsonValue& value)
{
    const QJsonArray rows = value.isArray() ? value.toArray() : QJsonArray{value};
    if (rows.isEmpty() || rows.size() > static_cast<qsizetype>(mostWorksheetRows))
        return false;
    Cells& cells = answers[key];
    return std::all_of(rows.begin(), rows.end(), [&](const QJsonValue& each) {
        const QJsonArray row = each.isArray() ? each.toArray() : QJsonArray{each};
        QStringList& into = cells.emplace_back();
        return row.size() <= mostWorksheetColumns &&
               std::all_of(row.begin(), row.end(), [&](const QJsonValue& cell) { return takeCell(into, cell); });
    });
}

QJsonObject columnNamesJson(const ColumnNames& names)
{
    QJsonObject object;
    for (size_t column = 0; column < names.size(); ++column) {
        if (!names[column].isEmpty())
            object.insert(boardColumnKey(static_cast<BoardColumn>(column)), names[column]);
    }
    return object;
}

bool takeColumnName(ColumnNames& names, const QString& key, const QJsonValue& value)
{
    const std::optional<BoardColumn> column = boardColumnFromKey(key);
    return column && *column != BoardColumn::Archive &&
           takeText(names.at(static_cast<size_t>(*column)), value, longestColumnName);
}

} // namespace unrut
