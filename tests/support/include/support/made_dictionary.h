// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QStringList>

namespace unrut {

/// Writes a dictionary \a tag of \a words into \a folder, as hunspell reads it, in \a encoding ('UTF-8', 'ISO8859-1').
/// False when it cannot be written.
inline bool makeDictionary(const QString& folder, const QString& tag, const QStringList& words,
                           const QString& encoding = QStringLiteral("UTF-8"))
{
    const bool isUtf8 = encoding == QLatin1String("UTF-8");
    QFile rules(QDir(folder).filePath(tag + QLatin1String(".aff")));
    QFile list(QDir(folder).filePath(tag + QLatin1String(".dic")));
    if (!rules.open(QIODevice::WriteOnly) || !list.open(QIODevice::WriteOnly))
        return false;
    rules.write("SET " + encoding.toLatin1() + "\nTRY esianrtolcdugmphbyfvkwz\n");
    const QString text =
        QString::number(words.size()) + QLatin1Char('\n') + words.join(QLatin1Char('\n')) + QLatin1Char('\n');
    list.write(isUtf8 ? text.toUtf8() : text.toLatin1());
    return rules.flush() && list.flush();
}

} // namespace unrut
