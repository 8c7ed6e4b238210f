// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <theme/painting.h>

#include <QWidget>

namespace unrut {

/// The person's own mood over twelve weeks, rising out of its groove.
class RisingLineView : public QWidget
{
    Q_OBJECT

public:
    explicit RisingLineView(QWidget* parent = nullptr);

    void setLine(const RisingLine& line);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RisingLine m_line;
};

/// The program's sign.
class SignView : public QWidget
{
    Q_OBJECT

public:
    explicit SignView(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace unrut
