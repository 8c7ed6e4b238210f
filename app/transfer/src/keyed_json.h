// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/check.h>
#include <domain/looking_back.h>
#include <domain/reminder.h>
#include <domain/talk.h>
#include <domain/worksheet.h>

#include <QJsonObject>
#include <QJsonValue>

namespace unrut {

// Values that stand under their keys: an object each, and what takes one member of it. A taker returns false when it
// does not know the key or the value is none for it.

/// Answers: a number, or null for 'does not apply'; without a member it is unanswered.
[[nodiscard]] QJsonObject answersJson(const Answers& answers);
[[nodiscard]] bool takeAnswer(Answers& answers, const QString& key, const QJsonValue& value);
[[nodiscard]] QJsonObject screenJson(const WellbeingScreen& screen);
[[nodiscard]] bool takeScreenAnswer(WellbeingScreen& screen, const QString& key, const QJsonValue& value);
[[nodiscard]] QJsonObject importanceJson(const Importance& importance);
[[nodiscard]] bool takeImportance(Importance& importance, const QString& key, const QJsonValue& value);
[[nodiscard]] QJsonObject pulseJson(const std::map<ItemIndex, int>& pulse);
[[nodiscard]] bool takePulse(std::map<ItemIndex, int>& pulse, const QString& key, const QJsonValue& value);

using SheetTexts = std::map<SheetField, QString>;
[[nodiscard]] QJsonObject sheetTextsJson(const SheetTexts& sheet);
[[nodiscard]] bool takeSheetText(SheetTexts& sheet, const QString& key, const QJsonValue& value);

using LookingBackTexts = std::array<QString, lookingBackTextCount>;
[[nodiscard]] QJsonObject lookingBackTextsJson(const LookingBackTexts& texts);
[[nodiscard]] bool takeLookingBackText(LookingBackTexts& texts, const QString& key, const QJsonValue& value);
using LookingBackLists = std::array<QStringList, lookingBackListCount>;
[[nodiscard]] QJsonObject lookingBackListsJson(const LookingBackLists& lists);
[[nodiscard]] bool takeLookingBackList(LookingBackLists& lists, const QString& key, const QJsonValue& value);

/// The cells of an answer: a text, or a list, or rows of cells.
[[nodiscard]] QJsonValue cellsJson(const Cells& cells);
using WorksheetAnswers = std::map<QString, Cells>;
[[nodiscard]] QJsonObject worksheetAnswersJson(const WorksheetAnswers& answers);
[[nodiscard]] bool takeWorksheetAnswer(WorksheetAnswers& answers, const QString& key, const QJsonValue& value);

using ColumnNames = std::array<QString, boardColumnCount - 1>;
[[nodiscard]] QJsonObject columnNamesJson(const ColumnNames& names);
[[nodiscard]] bool takeColumnName(ColumnNames& names, const QString& key, const QJsonValue& value);

} // namespace unrut
