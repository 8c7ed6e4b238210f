// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <theme/painting.h>

#include <QWidget>

namespace unrut {

/// A year of weeks, each with an entry or without.
class WeekStripView : public QWidget
{
    Q_OBJECT

public:
    explicit WeekStripView(QWidget* parent = nullptr);

    void setStrip(const WeekStrip& strip);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    WeekStrip m_strip;
};

} // namespace unrut
