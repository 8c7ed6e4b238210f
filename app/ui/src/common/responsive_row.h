// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace unrut {

/// Puts its parts side by side while it is wide enough, else one under the other.
class ResponsiveRow : public QWidget
{
    Q_OBJECT

public:
    /// \a breakpoint in average characters of the font: so large text stacks sooner.
    explicit ResponsiveRow(int breakpoint, QWidget* parent = nullptr);
    void setBreakpoint(int breakpoint);

    /// \a alignment holds while they stand side by side and one under the other.
    void addPart(QWidget* part, int stretch, Qt::Alignment alignment = {});
    /// Between two parts, in pixels; 16 unless it is set.
    void setGap(int gap);
    [[nodiscard]] bool isSideBySide() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// They stand side by side now, or one under the other.
    void turned();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_box;
    int m_breakpoint;
};

} // namespace unrut
