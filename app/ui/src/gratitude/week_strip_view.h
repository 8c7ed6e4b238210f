// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <theme/painting.h>

#include <QWidget>

namespace unrut {

/// A year of weeks, each with an entry or without. Arrows, Home and End go from week to week, each is spoken; Enter or
/// a click chooses it.
class WeekStripView : public QWidget
{
    Q_OBJECT

public:
    explicit WeekStripView(QWidget* parent = nullptr);

    /// \a spoken: what each week is called, one for each.
    void setStrip(const WeekStrip& strip, const QStringList& spoken);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void weekChosen(int week);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void go(int week);
    void say();
    [[nodiscard]] QRect placeOf(int week) const;

    QStringList m_spoken;
    int m_current = 0;
    WeekStrip m_strip;
};

} // namespace unrut
