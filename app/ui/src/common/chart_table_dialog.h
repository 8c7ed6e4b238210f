// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet_dialog.h"

#include <charts/chart_look.h>

namespace unrut {

/// A chart as a table that is read with the arrow keys. Its days stand as people write them.
class ChartTableDialog : public SheetDialog
{
    Q_OBJECT

public:
    ChartTableDialog(const QString& title, const ChartTable& table, QWidget* parent);
};

} // namespace unrut
