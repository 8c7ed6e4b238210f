// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/tried_chart.h>

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace unrut {

/// Ways out that were tried, each with its area before and after: read by hover and by the arrow keys, spoken. Enter or
/// a click goes to the day it began.
class TriedView : public QWidget
{
    Q_OBJECT

public:
    explicit TriedView(QWidget* parent = nullptr);

    void setTried(const std::vector<TriedPlay>& tried, const QString& name);
    [[nodiscard]] const std::vector<TriedPlay>& tried() const { return m_tried; }
    [[nodiscard]] const DotPlotChart& chart() const { return *m_chart; }
    /// Where the rows lie; below them is room for what is read.
    [[nodiscard]] QRectF plotRect() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void read(std::optional<int> row);
    void step(int rows);
    [[nodiscard]] int readingLines(int width) const;

    std::vector<TriedPlay> m_tried;
    std::vector<TriedPlay> m_drawn; ///< as many as the plot has rows
    std::unique_ptr<DotPlotChart> m_chart;
    std::optional<int> m_row; ///< the one that is read
};

} // namespace unrut
