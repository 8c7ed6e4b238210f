// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <theme/font_reading.h>

#include <QFontDatabase>
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

} // namespace unrut
