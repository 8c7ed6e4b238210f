// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>

#include <QComboBox>

#include <vector>

namespace unrut {

/// Narrows the log to one tag. Hidden while there is none.
class TagBox : public QComboBox
{
    Q_OBJECT

public:
    explicit TagBox(QWidget* parent = nullptr);

    /// The tags among \a names, in their order. The one that is chosen stays as long as it is there.
    void fill(const std::vector<NameCount>& names);
    /// Without the sign; empty for all.
    [[nodiscard]] QString tag() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tagChosen();
};

} // namespace unrut
