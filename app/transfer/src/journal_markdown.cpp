// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/journal_markdown.h>

#include "markdown_text.h"

#include <QStringList>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// An item of a list; further lines of its text are indented, so that they stay in it.
QString item(const JournalText::Line& line)
{
    const QString indent(qsizetype{2} * line.depth, u' ');
    QString mark = indent + u"- "_s;
    if (line.ticked)
        mark += *line.ticked ? u"[x] "_s : u"[ ] "_s;
    QStringList lines;
    for (const QString& each : line.text.split(u'\n'))
        lines << plainInMarkdown(each.trimmed());
    return mark + lines.join(u"\\\n"_s + indent + u"  "_s) + u'\n';
}

} // namespace

QByteArray journalMarkdown(const JournalText& text)
{
    QString markdown = u"# "_s + plainInMarkdown(text.title) + u"\n\n"_s + plainInMarkdown(text.line) + u'\n';
    for (const JournalText::Section& section : text.sections) {
        markdown += u'\n' + QString(section.level + 1, u'#') + u' ' + plainInMarkdown(section.heading) + u'\n';
        if (!section.lines.empty())
            markdown += u'\n';
        for (const JournalText::Line& line : section.lines)
            markdown += item(line);
    }
    return markdown.toUtf8();
}

} // namespace unrut
