// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <theme/colours.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace unrut {

namespace {

/// WCAG 2.1 success criteria 1.4.3 and 1.4.11.
constexpr double textContrast = 4.5;
constexpr double graphicsContrast = 3.0;

Colours makeLight()
{
    Colours c;
    c.window = QColor(0xF7, 0xF5, 0xF0);
    c.panel = QColor(0xFF, 0xFF, 0xFF);
    c.text = QColor(0x1F, 0x29, 0x33);
    c.muted = c.disabled = QColor(0x5B, 0x68, 0x75);
    c.line = QColor(0xE2, 0xDD, 0xD3);
    c.field = QColor(0x85, 0x7F, 0x72);
    c.accent = QColor(0xB4, 0x43, 0x1F);
    c.onAccent = QColor(0xFF, 0xFF, 0xFF);
    c.accentSoft = QColor(0xFB, 0xE9, 0xE1);
    c.chosen = QColor(0x0F, 0x66, 0x74);
    c.onChosen = QColor(0xFF, 0xFF, 0xFF);
    c.chosenSoft = QColor(0xE0, 0xF0, 0xF2);
    c.good = QColor(0x29, 0x73, 0x46);
    c.warning = QColor(0x9A, 0x58, 0x00);
    c.hover = QColor(0xF1, 0xED, 0xE5);
    c.column = QColor(0xEF, 0xEA, 0xE1);
    c.wobble = QColor(0xE4, 0xE0, 0xD7);
    c.weekEmpty = QColor(0xE9, 0xE4, 0xDA);
    c.weekKept = QColor(0x45, 0x80, 0x89);
    c.series[0] = QColor(0x00, 0x72, 0xB2);
    c.series[1] = QColor(0xC0, 0x52, 0x00);
    c.series[2] = QColor(0x00, 0x7F, 0x5C);
    c.series[3] = QColor(0xB0, 0x56, 0x8A);
    return c;
}

Colours makeDark()
{
    Colours c;
    c.window = QColor(0x17, 0x1A, 0x1F);
    c.panel = QColor(0x26, 0x2B, 0x33);
    c.text = QColor(0xE8, 0xE6, 0xE1);
    c.muted = c.disabled = QColor(0xA3, 0xAB, 0xB5);
    c.line = QColor(0x3A, 0x41, 0x4C);
    c.field = QColor(0x7B, 0x85, 0x92);
    c.accent = QColor(0xF0, 0x87, 0x5F);
    c.onAccent = QColor(0x1B, 0x14, 0x10);
    c.accentSoft = QColor(0x3B, 0x2A, 0x24);
    c.chosen = QColor(0x63, 0xBF, 0xCC);
    c.onChosen = QColor(0x10, 0x19, 0x1B);
    c.chosenSoft = QColor(0x1D, 0x34, 0x39);
    c.good = QColor(0x71, 0xC4, 0x93);
    c.warning = QColor(0xE3, 0xA4, 0x4A);
    c.hover = QColor(0x2F, 0x35, 0x3F);
    c.column = QColor(0x1B, 0x1F, 0x25);
    c.wobble = QColor(0x33, 0x3A, 0x45);
    c.weekEmpty = QColor(0x2F, 0x35, 0x3F);
    c.weekKept = QColor(0x3F, 0x8E, 0x99);
    c.series[0] = QColor(0x56, 0xB4, 0xE9);
    c.series[1] = QColor(0xF0, 0x87, 0x5F);
    c.series[2] = QColor(0x3C, 0xC7, 0x9F);
    c.series[3] = QColor(0xE3, 0xA0, 0xC6);
    c.dark = true;
    return c;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// The first of \a candidates that is readable on every one of \a grounds, else \a fallback.
QColor readable(std::initializer_list<QColor> candidates, std::initializer_list<QColor> grounds, const QColor& fallback)
{
    for (const QColor& candidate : candidates) {
        const bool reads = std::all_of(grounds.begin(), grounds.end(), [&](const QColor& ground) {
            return contrastRatio(candidate, ground) >= textContrast;
        });
        if (reads)
            return candidate;
    }
    return fallback;
}

QColor systemColour(const QPalette& system, QPalette::ColorRole role)
{
    return system.color(QPalette::Active, role);
}

bool isMadeFrom(const QPalette& palette, const Colours& colours)
{
    return systemColour(palette, QPalette::Window) == colours.window &&
           systemColour(palette, QPalette::Text) == colours.text;
}

} // namespace

const Colours& lightColours()
{
    static const Colours colours = makeLight();
    return colours;
}

const Colours& darkColours()
{
    static const Colours colours = makeDark();
    return colours;
}

Colours highContrastColours(const QPalette& system)
{
    Colours c;
    c.highContrast = true;
    c.window = systemColour(system, QPalette::Window);
    c.panel = systemColour(system, QPalette::Base);
    c.dark = luminance(c.panel) < 0.18;
    const QColor extreme = c.dark ? QColor(Qt::white) : QColor(Qt::black);
    const auto onBoth = [&](std::initializer_list<QColor> candidates) {
        return readable(candidates, {c.window, c.panel}, extreme);
    };
    c.text = onBoth({systemColour(system, QPalette::Text), systemColour(system, QPalette::WindowText)});
    c.accent = onBoth({systemColour(system, QPalette::Link), systemColour(system, QPalette::Highlight), c.text});
    c.chosen = onBoth({systemColour(system, QPalette::Highlight), systemColour(system, QPalette::Link), c.text});
    c.onAccent = readable({c.panel, c.window}, {c.accent},
                          contrastRatio(c.accent, Qt::black) > textContrast ? QColor(Qt::black) : QColor(Qt::white));
    c.onChosen = readable({systemColour(system, QPalette::HighlightedText), c.panel}, {c.chosen}, c.panel);
    // The one exception: desktops have a colour for this, which those who use them know.
    const QColor systems = system.color(QPalette::Disabled, QPalette::Text);
    const QColor weaker = mixed(c.text, c.panel, 0.6);
    c.disabled = readable({systems == c.text ? weaker : systems, weaker}, {c.window, c.panel}, c.text);
    // Lines and second voices are full text: whoever asks for high contrast asks for no greys.
    c.muted = c.line = c.field = c.good = c.warning = c.text;
    c.accentSoft = c.chosenSoft = c.hover = c.column = c.panel;
    c.wobble = mixed(c.text, c.panel, 0.3);
    c.weekEmpty = c.wobble;
    c.weekKept = c.chosen;
    std::fill(std::begin(c.series), std::end(c.series), c.text);
    c.series[0] = c.chosen;
    c.series[1] = c.accent;
    return c;
}

QPalette paletteFor(const Colours& c)
{
    QPalette palette;
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, const QColor& colour) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(role, colour);
    };
    set({QPalette::Window}, c.window);
    set({QPalette::Base, QPalette::Button, QPalette::Light, QPalette::ToolTipBase}, c.panel);
    set({QPalette::AlternateBase}, c.hover);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}, c.text);
    set({QPalette::PlaceholderText}, c.muted);
    set({QPalette::BrightText}, c.onAccent);
    set({QPalette::Highlight}, c.chosen);
    set({QPalette::HighlightedText}, c.onChosen);
    set({QPalette::Link, QPalette::LinkVisited}, c.accent);
    set({QPalette::Mid, QPalette::Midlight, QPalette::Shadow}, c.line);
    set({QPalette::Dark}, c.field);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    return palette;
}

Colours coloursOf(const QPalette& palette)
{
    for (const Colours* ours : {&lightColours(), &darkColours()}) {
        if (isMadeFrom(palette, *ours))
            return *ours;
    }
    return highContrastColours(palette);
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor mixed(const QColor& over, const QColor& under, double share)
{
    const auto part = [share](float top, float bottom) {
        return static_cast<float>(std::clamp(top * share + bottom * (1.0 - share), 0.0, 1.0));
    };
    return QColor::fromRgbF(part(over.redF(), under.redF()), part(over.greenF(), under.greenF()),
                            part(over.blueF(), under.blueF()));
}

QColor hovered(const QColor& fill, const Colours& colours)
{
    return colours.dark ? mixed(Qt::white, fill, 0.10) : mixed(Qt::black, fill, 0.08);
}

QColor pressed(const QColor& fill, const Colours& colours)
{
    return colours.dark ? mixed(Qt::white, fill, 0.18) : mixed(Qt::black, fill, 0.16);
}

QColor dotColour(const QColor& series, const Colours& colours)
{
    // A little above the bound, so that rounding to eight bits cannot fall below it.
    constexpr double bound = graphicsContrast + 0.05;
    for (int percent = 50; percent < 100; percent += 5) {
        const QColor candidate = mixed(series, colours.panel, percent / 100.0);
        if (contrastRatio(candidate, colours.panel) >= bound)
            return candidate;
    }
    return series;
}

} // namespace unrut
