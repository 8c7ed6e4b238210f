// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/sheet_dialog.h"

#include <domain/import_plan.h>
#include <transfer/foreign.h>

#include <QByteArray>

class QCheckBox;
class QComboBox;

namespace unrut {

class TextLabel;

/// Imports a file: says first what would happen, which follows what is chosen; then a backup and all of it or nothing.
class ImportDialog : public SheetDialog
{
    Q_OBJECT

public:
    /// \a file is for the person to read; \a bytes is what it holds.
    ImportDialog(const PageContext& context, const QString& file, QByteArray bytes, QWidget* parent);

private:
    void build(const QString& file);
    void buildColumns();
    void buildPreview();
    void showFields();
    /// Reads the file anew, as is chosen, and says what would happen.
    void preview();
    void showPlan(const Result<ImportPlan>& plan);
    [[nodiscard]] Result<Journal> read() const;
    [[nodiscard]] ImportFormat format() const;
    [[nodiscard]] Differing differing() const;
    void import();

    PageContext m_context;
    QByteArray m_bytes;
    QComboBox* m_format;
    QComboBox* m_kind;
    QComboBox* m_order;
    QComboBox* m_day;
    QComboBox* m_text;
    QComboBox* m_entryKind;
    QComboBox* m_tags;
    QCheckBox* m_replace;
    QWidget* m_foreign;
    QWidget* m_columns;
    TextLabel* m_headline;
    TextLabel* m_rows;
    TextLabel* m_notes;
    QPushButton* m_import = nullptr;
    CsvColumns m_usual; ///< the columns that their names tell
    Journal m_journal;  ///< what was read last
};

} // namespace unrut
