// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace unrut {

/// Stands over every page of a journal that is only visited and says what it is, with the way back to one's own.
class VisitBanner : public QFrame
{
    Q_OBJECT

public:
    explicit VisitBanner(const QString& sentence, QWidget* parent = nullptr);

Q_SIGNALS:
    void backRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace unrut
