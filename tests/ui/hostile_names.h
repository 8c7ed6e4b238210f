// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unrut {

/// A name or a title that would be trouble as the name of a file: all sorts in one line, since no file may learn
/// anything of it.
inline QString hostileName()
{
    return QStringLiteral("../../etc/passwd /etc/shadow ..\\..\\x C:\\x CON NUL.txt .hidden ~/x $HOME a*b?c|d <e> "
                          "\u202egpj.exe ") +
           QString(300, QLatin1Char('n'));
}

} // namespace unrut
