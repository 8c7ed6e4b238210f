// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace unrut {

/// Lets the undo and redo keys through to the journal when the text field that has the keyboard has nothing of its own
/// to take back. Fields claim these keys always; somebody who has just added a line means the line.
class UndoKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace unrut
