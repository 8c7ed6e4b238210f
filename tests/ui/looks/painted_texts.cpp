// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painted_texts.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace unrut {

namespace {

/// Writes down texts and paints nothing.
class TextEngine : public QPaintEngine
{
public:
    TextEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice* device) override
    {
        Q_UNUSED(device)
        return true;
    }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& changed) override
    {
        if (changed.state().testFlag(DirtyTransform))
            m_transform = changed.transform();
        if (changed.state().testFlag(DirtyPen))
            m_pen = changed.pen().color();
        if (changed.state().testFlag(DirtyOpacity))
            m_opacity = changed.opacity();
    }
    void drawPixmap(const QRectF& r, const QPixmap& pixmap, const QRectF& source) override
    {
        Q_UNUSED(r)
        Q_UNUSED(pixmap)
        Q_UNUSED(source)
    }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        Q_UNUSED(points)
        Q_UNUSED(count)
        Q_UNUSED(mode)
    }
    void drawPath(const QPainterPath& path) override { Q_UNUSED(path) }
    void drawImage(const QRectF& r, const QImage& image, const QRectF& source, Qt::ImageConversionFlags flags) override
    {
        Q_UNUSED(r)
        Q_UNUSED(image)
        Q_UNUSED(source)
        Q_UNUSED(flags)
    }
    void drawTextItem(const QPointF& point, const QTextItem& item) override
    {
        const QRectF rect(point.x(), point.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        if (!item.text().trimmed().isEmpty())
            texts.push_back({item.text(), m_transform.mapRect(rect), ink()});
    }
    [[nodiscard]] Type type() const override { return User; }

    std::vector<PaintedText> texts;

private:
    [[nodiscard]] QColor ink() const
    {
        QColor colour = m_pen;
        colour.setAlphaF(static_cast<float>(colour.alphaF() * m_opacity));
        return colour;
    }

    QTransform m_transform;
    QColor m_pen;
    double m_opacity = 1;
};

class TextDevice : public QPaintDevice
{
public:
    explicit TextDevice(const QWidget& like) : m_like(like) {}

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] const std::vector<PaintedText>& texts() const { return m_engine.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_like.width();
        case PdmHeight:
            return m_like.height();
        case PdmWidthMM:
            return m_like.widthMM();
        case PdmHeightMM:
            return m_like.heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget& m_like;
    mutable TextEngine m_engine;
};

} // namespace

std::vector<PaintedText> textsPaintedBy(QWidget& widget)
{
    TextDevice device(widget);
    QPainter painter(&device);
    widget.render(&painter, {}, {}, {});
    painter.end();
    return device.texts();
}

} // namespace unrut
