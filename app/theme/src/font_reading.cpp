// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <theme/font_reading.h>

#include <theme/fonts.h>

#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QThread>

namespace unrut {

FontReading::FontReading()
    // All of QFontDatabase may be called from any thread.
    : m_thread(QThread::create([] { QFontDatabase::families(); }))
{
    m_thread->start();
}

FontReading::~FontReading()
{
    m_thread->wait();
}

void findFaces(const std::function<bool()>& isOver)
{
    const Fonts fonts = fontsFor(QGuiApplication::font());
    for (const QFont* font : {&fonts.base, &fonts.medium, &fonts.heroTitle, &fonts.small, &fonts.pageTitle,
                              &fonts.panelTitle, &fonts.cardTitle, &fonts.tiny, &fonts.axis}) {
        if (isOver())
            return;
        (void)QFontMetrics(*font).horizontalAdvance(QLatin1Char('a'));
    }
}

} // namespace unrut
