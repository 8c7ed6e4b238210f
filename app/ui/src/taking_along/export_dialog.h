// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/sheet_dialog.h"

#include <transfer/journal_csv.h>
#include <wording/journal_text.h>
#include <workspace/journal_beside.h>

#include <QDateTime>

class QCheckBox;
class QComboBox;

namespace unrut {

class TextLabel;

/// What the journal is written as.
enum class ExportKind { Json, Markdown, Csv, Calendar };

/// What was chosen, for a thread that may not ask the fields of a dialog.
struct ExportWishes
{
    ExportKind kind = ExportKind::Json;
    CsvTable table{};
    TickedParts parts;
    QDate today;
    QDateTime now; ///< UTC
};

/// Writes the journal, or a part of it, to a file: chosen by what it is good for, with what else leaves only when it is
/// ticked.
class ExportDialog : public SheetDialog
{
    Q_OBJECT

public:
    ExportDialog(const PageContext& context, QWidget* parent);
    void choose(ExportKind kind);
    /// What is chosen, into \a file, on another thread, and closes then; what goes wrong is told in the dialog.
    void saveTo(const QString& file);
    /// Not while a file is being written.
    void reject() override;

private:
    void build();
    void showKind();
    void save();
    [[nodiscard]] ExportKind kind() const;
    [[nodiscard]] ExportWishes wishes() const;
    void tellWritten(const Status& written, const QString& file);

    PageContext m_context;
    QComboBox* m_kind;
    TextLabel* m_hint;
    TextLabel* m_tableName;
    QComboBox* m_table;
    TextLabel* m_ticks;
    QCheckBox* m_people;
    QCheckBox* m_lookingBack;
    QCheckBox* m_worksheets;
    QCheckBox* m_titles;
    JournalBeside m_beside;
};

} // namespace unrut
