// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace unrut {

/// Has the wheel scroll what lies under it and change nothing: a choice, a number, a day or a time is changed on
/// purpose. Qt would take the wheel for one wherever the pointer comes to stand on its way down a form.
class WheelRest : public QObject
{
    Q_OBJECT

public:
    explicit WheelRest(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace unrut
