// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

#include "cli_words.h"

#include <QList>

#include <algorithm>

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString term;
    QString help;
};

/// Terms on the left, as wide as the widest, what they mean on the right.
QString table(const QList<Row>& rows)
{
    qsizetype width = 0;
    for (const Row& row : rows)
        width = std::max(width, row.term.size());
    QString text;
    for (const Row& row : rows)
        text += "  "_L1 + row.term.leftJustified(width) + "  "_L1 + row.help + u'\n';
    return text;
}

QList<Row> rowsEverywhere()
{
    return {
        {u"--journal FILE"_s, CliWords::tr("the journal to use; by default the one that the window uses")},
        {u"--help"_s, CliWords::tr("what you are reading")},
        {u"--version"_s, CliWords::tr("the program's version")},
    };
}

Row rowOfInput()
{
    return {u"-"_s, CliWords::tr("in the place of a text: standard input says it, and no list of programs shows it")};
}

QString tabNames()
{
    QStringList names;
    for (const char* tab : windowTabs)
        names.append(QString::fromLatin1(tab));
    return names.join(u'|');
}

} // namespace

QString programHelp()
{
    QList<Row> rows;
    for (const Command& command : allCommands())
        rows.append({QString::fromLatin1(command.name), CliWords::tr(command.summary)});
    QString text = CliWords::tr("Unrut helps you get out of a career rut, one thing at a time.") + u'\n';
    text += u'\n' + CliWords::tr("Usage:") + u'\n';
    text += "  unrut [JOURNAL] [--tab %1] [--minimized]\n"_L1.arg(tabNames());
    text += "  unrut COMMAND ...\n"_L1;
    text += u'\n' + CliWords::tr("Commands, none of which needs a display:") + u'\n' + table(rows);
    text += u'\n' + CliWords::tr("Everywhere:") + u'\n' + table(rowsEverywhere() + QList{rowOfInput()});
    text += u'\n' +
            CliWords::tr("'unrut COMMAND --help' tells more. The exit code is 0 when done, 1 when refused or failed, "
                         "2 for wrong usage.") +
            u'\n';
    return text;
}

QString commandHelp(const Command& command)
{
    QList<Row> rows;
    for (const Option& option : command.options) {
        const QString term = option.value ? "--%1 %2"_L1.arg(QLatin1String(option.name), QLatin1String(option.value))
                                          : "--%1"_L1.arg(QLatin1String(option.name));
        rows.append({term, CliWords::tr(option.help)});
    }
    rows += rowsEverywhere();
    if (takesText(command))
        rows.append(rowOfInput());
    const QString usage = "unrut %1 %2"_L1.arg(QLatin1String(command.name), QLatin1String(command.usage)).trimmed();
    return usage + "\n\n"_L1 + CliWords::tr(command.summary) + "\n\n"_L1 + table(rows);
}

QString versionLine()
{
    return "unrut %1\n"_L1.arg(QCoreApplication::applicationVersion());
}

} // namespace unrut::cli
