// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <QDir>
#include <QLocale>

#include <cmath>

namespace unrut::wording {

namespace {

constexpr QChar isolateEnds(0x2069);

bool beginsIsolate(QChar character)
{
    return character >= QChar(0x2066) && character <= QChar(0x2068);
}

/// Without ends of isolates that never began, and with those that are missing: what is typed could else end the one
/// around it, or take its end away. None of them can be seen.
QString balanced(const QString& typed)
{
    QString text;
    text.reserve(typed.size());
    int depth = 0;
    for (const QChar character : typed) {
        if (character == isolateEnds && depth == 0)
            continue;
        depth += beginsIsolate(character) ? 1 : character == isolateEnds ? -1 : 0;
        text += character;
    }
    return text + QString(depth, isolateEnds);
}

} // namespace

QString isolated(const QString& typed)
{
    return QChar(0x2068) + balanced(typed) + isolateEnds;
}

QString isolatedPath(const QString& file)
{
    return QChar(0x2066) + balanced(QDir::toNativeSeparators(file)) + isolateEnds;
}

QString brief(const QString& typed, qsizetype most)
{
    const QString line = typed.simplified();
    if (line.size() <= most)
        return line;
    const qsizetype space = line.lastIndexOf(QLatin1Char(' '), most - 1);
    // A single word of that length is cut where it must be, but not in the middle of a character.
    qsizetype end = space > most / 2 ? space : most - 1;
    if (line.at(end).isLowSurrogate())
        --end;
    return line.left(end) + QChar(0x2026);
}

QString withoutStop(const QString& typed)
{
    const QString text = typed.trimmed();
    const bool isStopped = text.endsWith(u'.') && !text.endsWith(QLatin1String(".."));
    return isStopped ? text.chopped(1) : text;
}

QString capitalised(const QString& clause)
{
    return clause.isEmpty() ? clause : QLocale().toUpper(clause.left(1)) + clause.mid(1);
}

QString oneDecimal(double value)
{
    constexpr double leastShown = 0.05;
    return QLocale().toString(std::abs(value) < leastShown ? 0.0 : value, 'f', 1); // no '-0.0'
}

} // namespace unrut::wording
