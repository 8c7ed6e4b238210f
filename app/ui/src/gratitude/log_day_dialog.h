// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/sheet_dialog.h"

#include <QDate>

class QDateEdit;

namespace unrut {

/// Which day of the log to go to. Ctrl+G.
class LogDayDialog : public SheetDialog
{
    Q_OBJECT

public:
    /// \a first: the day of the oldest entry, as far back as one can go; \a chosen is offered.
    LogDayDialog(QDate first, QDate today, QDate chosen, QWidget* parent);

Q_SIGNALS:
    void dayChosen(QDate day);

private:
    QDateEdit* m_day;
};

} // namespace unrut
