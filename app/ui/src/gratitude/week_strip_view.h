// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <theme/painting.h>

#include <QWidget>

namespace unrut {

/// A year of weeks, each with an entry or without. Arrows, Home and End go from week to week, each is spoken; Enter
/// chooses it, and so does a press into the column over or under it: the strip is one target, as a scale is.
class WeekStripView : public QWidget
{
    Q_OBJECT
    /// What can be pressed, for whoever measures it.
    Q_PROPERTY(QList<QRect> targets READ targets)

public:
    explicit WeekStripView(QWidget* parent = nullptr);

    /// \a spoken: what each week is called, one for each.
    void setStrip(const WeekStrip& strip, const QStringList& spoken);
    [[nodiscard]] QList<QRect> targets() const { return {rect()}; }
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
