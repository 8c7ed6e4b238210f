// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/dot_plot.h>
#include <charts/radar.h>

#include <QWidget>

#include <memory>

namespace unrut {

/// The areas of a result as a dot plot or a radar.
class WeightsView : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Dots, Round };

    explicit WeightsView(QWidget* parent = nullptr);

    /// The same values twice: heaviest first, and in an order that stays.
    void setValues(const DotPlot& plot, const Radar& radar);
    void setShape(Shape shape);
    [[nodiscard]] Shape shape() const { return m_shape; }
    [[nodiscard]] ChartTable table() const;
    [[nodiscard]] ChartLook look() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The person clicked a row of the dot plot.
    void rowClicked(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild(DotPlot plot);

    std::unique_ptr<DotPlotChart> m_dots;
    Radar m_radar;
    Shape m_shape = Shape::Dots;
};

} // namespace unrut
