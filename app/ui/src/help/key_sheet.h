// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/scroll_dialog.h"

#include <QList>
#include <QPair>

class QMenuBar;

namespace unrut {

/// Every key: those of the menus, as they stand there, and those that no menu names.
class KeySheet : public ScrollDialog
{
    Q_OBJECT

public:
    KeySheet(const QMenuBar& menus, QWidget* parent);

private:
    void addGroup(const QString& place, const QList<QPair<QString, QString>>& keys);
};

} // namespace unrut
