// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "side_keys.h"

#include <QCoreApplication>

namespace unrut {

namespace {

struct SideKeys
{
    Q_DECLARE_TR_FUNCTIONS(SideKeys)
};

QString withAlt(Qt::Key arrow)
{
    return arrow == Qt::Key_Left ? SideKeys::tr("Alt+Left") : SideKeys::tr("Alt+Right");
}

} // namespace

Qt::Key forwardKey(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
}

Qt::Key backwardKey(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
}

QString nextPageKey(Qt::LayoutDirection direction)
{
    return withAlt(forwardKey(direction));
}

QString pageBeforeKey(Qt::LayoutDirection direction)
{
    return withAlt(backwardKey(direction));
}

QString nextColumnKey(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? SideKeys::tr("Ctrl+Shift+Left") : SideKeys::tr("Ctrl+Shift+Right");
}

} // namespace unrut
