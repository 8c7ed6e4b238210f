// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown_text.h"

#include <transfer/plain_signs.h>

namespace unrut {

using namespace Qt::StringLiterals;

QString plainInMarkdown(const QString& text)
{
    static const QString special = u"\\`*_[]<>#|~&!"_s;
    QString plain;
    const QString printable = withoutControls(text);
    for (const QChar each : printable) {
        if (special.contains(each))
            plain += u'\\';
        plain += each == u'\n' || each == u'\t' ? u' ' : each;
    }
    // A number and a full stop, a plus or a minus would begin a list of their own, and a line of equal signs would make
    // a heading of the one above.
    const bool beginsPart = !plain.isEmpty() && u"-+="_s.contains(plain.front());
    if (beginsPart)
        plain.prepend(u'\\');
    qsizetype digits = 0;
    while (digits < plain.size() && plain.at(digits).isDigit())
        ++digits;
    if (digits > 0 && digits < plain.size() && (plain.at(digits) == u'.' || plain.at(digits) == u')'))
        plain.insert(digits, u'\\');
    return plain;
}

} // namespace unrut
