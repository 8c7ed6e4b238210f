// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace unrut {

/// A line that nobody types in shows how it begins, in every window of the program: one that is narrower than its text
/// otherwise shows its end, since Qt leaves the cursor there. Where the keyboard comes back by itself, the cursor is
/// at the end again, ready to go on. For as long as this is there.
class LineBeginnings : public QObject
{
    Q_OBJECT

public:
    explicit LineBeginnings(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showBeginning();
};

} // namespace unrut
