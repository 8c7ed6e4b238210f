// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/sheet_dialog.h"

#include <domain/talk.h>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace unrut {

class PlainField;

/// What came of a talk: held or not, when, what was said, what was agreed, when to come back to it.
class OutcomeDialog : public SheetDialog
{
    Q_OBJECT

public:
    /// \a talk null: one that was not planned.
    OutcomeDialog(const PageContext& context, const PersonId& person, const TalkId& talk, QWidget* parent);

private:
    void build();
    void fill();
    void collect();
    void save();

    PageContext m_context;
    Talk m_talk;
    QComboBox* m_state = nullptr; ///< of a talk that was planned
    QDateEdit* m_day;
    QLineEdit* m_how;
    PlainField* m_outcome;
    PlainField* m_agreements;
    QCheckBox* m_hasFollowUp;
    QDateEdit* m_followUp;
};

} // namespace unrut
