// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace unrut {

/// What the assessment is, what it is not, how long it takes and who sees it.
class BeforeYouStart : public QWidget
{
    Q_OBJECT

public:
    explicit BeforeYouStart(QWidget* parent = nullptr);
};

} // namespace unrut
