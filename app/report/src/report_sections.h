// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/report.h>

namespace unrut {

class PageFlow;

/// What every section is written from.
struct ReportSource
{
    const ReportContent& content;
    const ReportOptions& options;

    /// The person's text as this reader may see it.
    [[nodiscard]] QString shown(const QString& text) const
    {
        return options.hideNames ? withoutNames(text) : text;
    }
};

void writeCover(PageFlow& flow, const ReportSource& source);
void writeSection(PageFlow& flow, ReportSection section, const ReportSource& source);

} // namespace unrut
