// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/sheet_dialog.h"

#include <QDate>

class QDateEdit;

namespace unrut {

/// Asks for a first and a last day, up to today.
class RangeDialog : public SheetDialog
{
    Q_OBJECT

public:
    RangeDialog(QDate from, QDate to, QDate today, QWidget* parent);

Q_SIGNALS:
    /// As they were typed, perhaps the wrong way round. The dialog is closed by then.
    void chosen(QDate from, QDate to);

private:
    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace unrut
