// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown_text.h"

namespace unrut {

using namespace Qt::StringLiterals;

QString plainInMarkdown(const QString& text)
{
    static const QString special = u"\\`*_[]<>#|~&!"_s;
    QString plain;
    for (const QChar each : text) {
        if (special.contains(each))
            plain += u'\\';
        plain += each == u'\n' ? u' ' : each;
    }
    // A number and a full stop, a plus or a minus would begin a list of their own.
    const bool beginsList = !plain.isEmpty() && (plain.front() == u'-' || plain.front() == u'+');
    if (beginsList)
        plain.prepend(u'\\');
    qsizetype digits = 0;
    while (digits < plain.size() && plain.at(digits).isDigit())
        ++digits;
    if (digits > 0 && digits < plain.size() && (plain.at(digits) == u'.' || plain.at(digits) == u')'))
        plain.insert(digits, u'\\');
    return plain;
}

} // namespace unrut
