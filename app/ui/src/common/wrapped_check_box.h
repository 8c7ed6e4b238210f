// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace unrut {

/// A check box whose text breaks its lines to the width it is given. The text has no mnemonic.
class WrappedCheckBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit WrappedCheckBox(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override;

private:
    /// What the indicator and the padding take of the width.
    [[nodiscard]] int taken() const;
    [[nodiscard]] QRect textRect(int width) const;
};

} // namespace unrut
