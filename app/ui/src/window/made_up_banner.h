// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace unrut {

/// Stands over every page of a made-up journal and says so, with the way back to one's own.
class MadeUpBanner : public QFrame
{
    Q_OBJECT

public:
    explicit MadeUpBanner(QWidget* parent = nullptr);

Q_SIGNALS:
    void backRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace unrut
