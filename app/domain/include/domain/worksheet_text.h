// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace unrut {

/// A worksheet as a person reads it: for paper, for a file, for a look beside another. Made in the wording room.
struct WorksheetText
{
    struct Section
    {
        QString heading;
        QStringList lines; ///< never empty
        bool operator==(const Section&) const = default;
    };
    QString title; ///< the name of the way out
    QString line;  ///< its day
    std::vector<Section> sections;
    bool operator==(const WorksheetText&) const = default;
};

} // namespace unrut
