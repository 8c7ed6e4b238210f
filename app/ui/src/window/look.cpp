// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/look.h>

#include <settings/settings.h>
#include <theme/colours.h>
#include <theme/icons.h>
#include <theme/style.h>

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFont>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QWidget>
#include <QWindow>

namespace unrut {

struct Look::Private
{
    QApplication& application;
    Settings& settings;
    QFont systemFont;
    QPalette systemPalette;
    SystemColours systemColours;
    bool isToReadAnew = false; ///< the system has changed, and every window is being told
};

namespace {

/// The system's own colours say whether it is dark, where the desktop has no better word for it.
bool isDark(const QPalette& system)
{
    return system.color(QPalette::Window).lightnessF() < system.color(QPalette::WindowText).lightnessF();
}

/// Black on white or the other way round, which no ordinary theme goes as far as: Qt has no word for it.
bool asksForHighContrast(const QPalette& system)
{
    constexpr double extreme = 20;
    return contrastRatio(system.color(QPalette::Window), system.color(QPalette::WindowText)) >= extreme &&
           contrastRatio(system.color(QPalette::Base), system.color(QPalette::Text)) >= extreme;
}

/// For a desktop that asks for high contrast and has no colours of its own for it.
QPalette blackAndWhite(bool isDark)
{
    const QColor paper = isDark ? Qt::black : Qt::white;
    const QColor ink = isDark ? Qt::white : Qt::black;
    QPalette palette(ink, paper, ink, paper, ink, ink, paper);
    palette.setColor(QPalette::Window, paper);
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Highlight, isDark ? QColor(0x1a, 0xeb, 0xff) : QColor(0x37, 0x00, 0x6e));
    palette.setColor(QPalette::HighlightedText, paper);
    palette.setColor(QPalette::Link, isDark ? QColor(0xff, 0xff, 0x00) : QColor(0x00, 0x00, 0x9f));
    return palette;
}

Colours coloursFor(LookChoice look, const QPalette& system, const SystemColours& wishes)
{
    switch (look) {
    case LookChoice::Light:
        return lightColours();
    case LookChoice::Dark:
        return darkColours();
    case LookChoice::System: {
        const bool dark = wishes.isDark.value_or(isDark(system));
        if (asksForHighContrast(system) && dark == isDark(system))
            return highContrastColours(system);
        if (asksForHighContrast(system) || wishes.highContrast)
            return highContrastColours(blackAndWhite(dark));
        return dark ? darkColours() : lightColours();
    }
    }
    Q_UNREACHABLE();
}

} // namespace

Look::Look(QApplication& application, Settings& settings)
    : d(new Private{application, settings, QApplication::font(), QApplication::palette(), {}})
{
    QApplication::setStyle(makeStyle());
    QApplication::setWindowIcon(appIcon());
    application.installEventFilter(this);
    connect(&settings, &Settings::changed, this, &Look::apply);
    apply();
}

Look::~Look() = default;

bool Look::eventFilter(QObject* watched, QEvent* event)
{
    // Qt tells each window of the screen by itself; once they all know is soon enough.
    if (event->type() == QEvent::ThemeChange && qobject_cast<QWindow*>(watched) && !d->isToReadAnew) {
        d->isToReadAnew = true;
        QMetaObject::invokeMethod(this, &Look::readSystem, Qt::QueuedConnection);
    }
    // Qt tells the application and its windows, and leaves it to them to hand fonts down: a widget whose font is so
    // much larger or smaller than the application's gets none and would never know.
    if (watched == &d->application && event->type() == QEvent::ApplicationFontChange) {
        const QWidgetList widgets = QApplication::allWidgets();
        for (QWidget* widget : widgets) {
            if (!widget->isWindow())
                QCoreApplication::sendEvent(widget, event);
        }
    }
    // A box to choose from keeps the least size that it had with the font before; only another style makes it forget.
    if (event->type() == QEvent::FontChange && qobject_cast<QComboBox*>(watched))
        QCoreApplication::postEvent(watched, new QEvent(QEvent::StyleChange));
    return QObject::eventFilter(watched, event);
}

void Look::setSystemColours(const SystemColours& colours)
{
    d->systemColours = colours;
    apply();
}

void Look::readSystem()
{
    d->isToReadAnew = false;
    // Qt tells the system's palette only while the program has none of its own.
    QApplication::setPalette(QPalette());
    d->systemPalette = QApplication::palette();
    d->systemFont = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    apply();
}

void Look::apply()
{
    QFont font = d->systemFont;
    const double factor = d->settings.textPercent() / 100.0;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    if (QApplication::font() != font)
        QApplication::setFont(font);
    const QPalette palette = paletteFor(coloursFor(d->settings.look(), d->systemPalette, d->systemColours));
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
}

} // namespace unrut
