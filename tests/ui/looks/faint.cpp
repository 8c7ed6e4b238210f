// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faint.h"

#include "painted_texts.h"
#include "widget_words.h"

#include <theme/colours.h>

#include <QHash>
#include <QImage>
#include <QPixmap>
#include <QWidget>

#include <algorithm>
#include <map>

namespace unrut {

namespace {

constexpr double textBound = 4.5;
constexpr double leastShown = 0.6;  ///< of the height of a text that is looked at, and of its width
constexpr double enoughHeights = 3; ///< of the width of a longer one

/// What there is most of within \a rect: letters leave more of their ground free than they cover.
QColor groundOf(const QImage& picture, const QRect& rect)
{
    QHash<QRgb, int> seen;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            ++seen[picture.pixel(x, y)];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto [colour, count] : seen.asKeyValueRange()) {
        if (count > most) {
            most = count;
            ground = colour;
        }
    }
    return ground;
}

/// The pixels of \a picture that show \a rect of \a widget, as far as they are to be seen; none where most of it is
/// scrolled away, for what is left may be letters or a frame only.
QRect pixelsOf(const QRectF& rect, const QWidget& widget, const QWidget& subject, const QImage& picture)
{
    const QRectF seen = rect.intersected(QRectF(widget.visibleRegion().boundingRect()));
    const double leastWidth = std::min(rect.width() * leastShown, rect.height() * enoughHeights);
    if (seen.height() < rect.height() * leastShown || seen.width() < leastWidth)
        return {};
    const QPointF at = QPointF(widget.mapTo(&subject, QPoint(0, 0))) + seen.topLeft();
    const double scale = picture.devicePixelRatio();
    return QRectF(at * scale, seen.size() * scale).toAlignedRect().intersected(picture.rect());
}

/// Empty when it is not faint.
QString faintness(const PaintedText& text, const QColor& ground)
{
    const QColor ink = mixed(text.colour, ground, text.colour.alphaF());
    const double contrast = contrastRatio(ink, ground);
    return contrast >= textBound ? QString()
                                 : QStringLiteral("'%1' is %2 on %3, %4:1")
                                       .arg(text.text, ink.name(), ground.name())
                                       .arg(contrast, 0, 'f', 2);
}

} // namespace

QStringList faintTexts(QWidget& subject)
{
    const QImage picture = subject.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QStringList lines;
    for (QWidget* widget : shownIn(subject)) {
        // A line with a selection is painted twice at one place, each time with the rest left out: one of the two
        // reads.
        std::map<std::pair<double, double>, QString> found;
        for (const PaintedText& each : textsPaintedBy(*widget)) {
            const QRect pixels = pixelsOf(each.rect, *widget, subject, picture);
            if (pixels.isEmpty())
                continue;
            const QString finding = faintness(each, groundOf(picture, pixels));
            const auto [known, isNew] = found.try_emplace({each.rect.x(), each.rect.y()}, finding);
            if (!isNew && finding.isEmpty())
                known->second.clear();
        }
        for (const auto& [place, finding] : found) {
            if (!finding.isEmpty())
                lines.append(pathOf(*widget) + QStringLiteral(": ") + finding);
        }
    }
    return lines;
}

} // namespace unrut
