// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/line_chart.h>
#include <wording/progress_words.h>

#include <QWidget>

#include <memory>

namespace unrut {

/// A line chart in the window: read by hover and by the arrow keys (Left and Right
/// along a line, Up and Down to another), spoken, kept as a picture or a table.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    /// \a name: what it says, spoken too. It and the whole caption stand above a picture that is taken along; here the
    /// caption's basis stands where what is read would.
    void setChart(const LineChartData& chart, const QString& name, const wording::ChartCaption& caption = {});
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] QString caption() const { return m_caption.whole(); }
    /// Where the chart lies; above it is room for what is read.
    [[nodiscard]] QRectF chartRect() const;
    /// What is drawn, for a picture or a table; null before there is any.
    [[nodiscard]] const LineChart* chart() const { return m_chart.get(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A click on a value, or Enter on the one that is read.
    void dayChosen(QDate day);

protected:
    bool event(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void read(const std::optional<LineChart::Reading>& reading);
    void describe();
    /// Room (pixels) for the caption's basis, at least a line.
    [[nodiscard]] int heightAbove(int width) const;
    [[nodiscard]] int longestLine() const;
    void step(int values);
    void changeLine(int lines);
    [[nodiscard]] QString sentence(const LineChart::Reading& reading) const;

    LineChartData m_data;
    QString m_name;
    wording::ChartCaption m_caption;
    std::unique_ptr<LineChart> m_chart;
    std::optional<LineChart::Reading> m_reading;
};

} // namespace unrut
