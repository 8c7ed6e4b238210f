// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace unrut {

/// Asks what is in it how large it would like to be whenever it is asked itself, and tells its layout when that
/// changes. QScrollArea remembers the first answer, which is of the font that there was.
class AskingScrollArea final : public QScrollArea
{
    Q_OBJECT
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace unrut
