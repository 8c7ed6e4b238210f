// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace unrut {

/// Has every line that gets the keyboard leave out what bearableText() leaves out, before it is laid out. Lines with a
/// validator of their own take nothing of the sort anyway.
class BearableFields : public QObject
{
    Q_OBJECT

public:
    explicit BearableFields(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace unrut
