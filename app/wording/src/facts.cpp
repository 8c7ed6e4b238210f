// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/facts.h>

#include <QCoreApplication>

namespace unrut::wording {

namespace {

struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

} // namespace

QString dot()
{
    //: Stands between facts in a line, with a space at either side. Not a dot where the digit zero looks like one.
    return Facts::tr(" · ");
}

QString beside(const QStringList& facts)
{
    QString line;
    for (const QString& fact : facts) {
        if (fact.isEmpty())
            continue;
        if (!line.isEmpty())
            line += dot();
        line += fact;
    }
    return line;
}

} // namespace unrut::wording
