// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace unrut {

/// The first page of a new journal: one sentence of comfort, one of purpose, one button.
class FirstStart : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStart(QWidget* parent = nullptr);

Q_SIGNALS:
    void begin();
    void lookAround();
};

} // namespace unrut
