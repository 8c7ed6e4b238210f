// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/sheet_dialog.h"

#include <domain/entry.h>

class QVBoxLayout;

namespace unrut {

class LinesEdit;

/// The prompts of one kind of entry: the person's own, and back to those of the program.
class PromptsDialog : public SheetDialog
{
    Q_OBJECT

public:
    PromptsDialog(const PageContext& context, EntryKind kind, QWidget* parent);

    /// What it is called for \a kind.
    [[nodiscard]] static QString titleFor(EntryKind kind);

private:
    void show(const QStringList& prompts);
    void save();

    PageContext m_context;
    EntryKind m_kind;
    QWidget* m_place;
    QVBoxLayout* m_column;
    LinesEdit* m_lines = nullptr;
    QPushButton* m_reset;
};

} // namespace unrut
