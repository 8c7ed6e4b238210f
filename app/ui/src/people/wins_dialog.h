// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/sheet_dialog.h"

#include <QStringList>

class QListWidget;

namespace unrut {

/// The newest wins of the log, to choose from.
class WinsDialog : public SheetDialog
{
    Q_OBJECT

public:
    WinsDialog(const PageContext& context, QWidget* parent);

Q_SIGNALS:
    void chosen(const QStringList& wins);

private:
    QListWidget* m_list;
};

} // namespace unrut
