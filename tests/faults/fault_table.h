// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unrut::faults {

/// How many times as much is injected as in the everyday run of the tests; UNRUT_FAULTS_TIMES says it, at least 1.
[[nodiscard]] int times();

/// How often a row of rows.txt must be injected in this run: as often as is written before it when all of it runs, as
/// ./dev faults does; of what runs every day that part, and at least once.
[[nodiscard]] int leastHits(const QString& fault);

/// A row of the table that ./dev faults prints.
struct Row
{
    QString fault; ///< as rows.txt has it
    QString how;
    int hits = 0;     ///< how often it was injected
    int kept = 0;     ///< changes that were acknowledged meanwhile
    int reported = 0; ///< changes that were refused with an error
    int lost = 0;     ///< acknowledged changes that are not there, or refused ones that are
    int corrupt = 0;  ///< journals and backups that do not verify
    QString remark = {};
};

/// Says it in the log of the test and, in a file of its own, in the folder that UNRUT_FAULTS_DIR names, if it names
/// one. Rows stand in the order of rows.txt; one that is not in it ends the test.
void report(const Row& row);

} // namespace unrut::faults
