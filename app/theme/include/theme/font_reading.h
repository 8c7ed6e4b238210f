// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QThread;

namespace unrut {

/// Reads which fonts the system has, in a thread of its own, while the program does something that needs none: it is
/// the longest single thing of a start. Who asks for a font meanwhile waits for it. To be made after the
/// QGuiApplication and to go before it; going, it waits until the reading is over.
class FontReading
{
public:
    FontReading();
    ~FontReading();
    FontReading(const FontReading&) = delete;
    FontReading& operator=(const FontReading&) = delete;

private:
    std::unique_ptr<QThread> m_thread;
};

/// Has the faces found, and made ready to shape text, of the sizes and weights that a page shows (fontsFor() of the
/// application's font), one after the other until \a isOver: for a moment that would go by with waiting. Each is looked
/// for once and takes about a millisecond, now or when a text first wears it.
void findFaces(const std::function<bool()>& isOver);

} // namespace unrut
