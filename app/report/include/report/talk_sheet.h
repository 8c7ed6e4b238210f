// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/report.h>

#include <domain/talk.h>

class QPagedPaintDevice;

namespace unrut {

/// What a talk sheet is printed from: the person, the talk and the points to bring up, as they stand.
struct TalkSheet
{
    Person person;
    Talk talk;
    QDate today;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Draws the sheet on one page of \a device, in smaller letters when there is much of it, down to a size that can be
/// read; beyond that the last lines are left out, and the page says so. False when the device takes nothing.
[[nodiscard]] bool printTalkSheet(QPagedPaintDevice& device, const TalkSheet& sheet);
/// The same as a PDF, whole or not at all, readable by its owner only. Errors: as writeReport().
Status writeTalkSheet(const QString& file, const TalkSheet& sheet, ReportPaper paper);

} // namespace unrut
