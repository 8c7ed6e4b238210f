// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style_canvas.h"

#include <QProxyStyle>

#include <optional>

namespace unrut {

/// Sorts what Qt asks of a style to the drawing groups (style_buttons, style_fields, ...), and leaves the rest to
/// Fusion in the widget's palette.
class UnrutStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    UnrutStyle();

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                      const QString& text, QPalette::ColorRole role = QPalette::NoRole) const override;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* result = nullptr) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option = nullptr,
                       const QWidget* widget = nullptr) const override;

private:
    /// The reading of the palette last asked about. One window's widgets share one palette, so one is enough.
    struct Reading
    {
        qint64 key = 0;
        Colours colours;
    };
    [[nodiscard]] const Colours& coloursFor(const QStyleOption& option) const;
    [[nodiscard]] Canvas canvasFor(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;

    [[nodiscard]] bool drawIndicator(PrimitiveElement element, const Canvas& canvas, const QStyleOption& option) const;
    [[nodiscard]] bool drawFrame(PrimitiveElement element, const Canvas& canvas, const QStyleOption& option) const;
    [[nodiscard]] bool drawLabel(ControlElement element, const Canvas& canvas, const QStyleOption& option) const;
    [[nodiscard]] bool drawBar(ControlElement element, const Canvas& canvas, const QStyleOption& option) const;

    mutable std::optional<Reading> m_reading;
};

} // namespace unrut
