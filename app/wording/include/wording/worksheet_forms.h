// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/worksheet_outcome.h>
#include <domain/worksheet_text.h>

namespace unrut::wording {

/// The form of a way out in the language of the program. Made anew at each call: keep it while it is shown.
[[nodiscard]] WorksheetForm worksheetForm(Play play);

/// An answer as a person reads it, one line a row: days and numbers as the locale writes them, choices by their
/// labels, cells of a row divided by middle dots.
[[nodiscard]] QStringList answerLines(const WorksheetField& field, const Worksheet& worksheet);
/// One cell of a table or matrix in the same way.
[[nodiscard]] QString cellWords(const TableColumn& column, const QString& cell);
/// When a line of a checklist was last brought up to date: 'updated 3 months ago', 'never updated' for a null day.
[[nodiscard]] QString updatedLine(QDate day, QDate today);
/// What is computed from a table or a matrix, in sentences; none while there is nothing to compute.
[[nodiscard]] QStringList computedLines(const WorksheetForm& form, const WorksheetField& field,
                                        const Worksheet& worksheet);
/// Everything that is answered, with what is computed from it.
[[nodiscard]] WorksheetText worksheetText(const WorksheetForm& form, const Worksheet& worksheet);
/// What goes on paper and into a file for others: the same, but of CV and profile only what was achieved, without what
/// the worksheet asks beside it. The same while nothing is written there.
[[nodiscard]] WorksheetText worksheetDocument(const WorksheetForm& form, const Worksheet& worksheet);
/// What a field still needs: 'Two more.'; empty when nothing.
[[nodiscard]] QString neededLine(const WorksheetForm& form, const WorksheetField& field, const Worksheet& worksheet);
/// What finishing will do, one sentence each.
[[nodiscard]] QStringList outcomeLines(const WorksheetOutcome& outcome, const std::vector<Person>& people);
/// One condition of 'done when' and how it stands: 'Open: Ten wins within two weeks (4 so far)'.
[[nodiscard]] QString doneLine(const DoneRule& rule, const Worksheet& worksheet, DoneState state,
                               const std::map<DoneFact, int>& facts);
/// 'yes', 'no', 'not sure'.
[[nodiscard]] std::vector<FieldChoice> yesNoChoices();

} // namespace unrut::wording
