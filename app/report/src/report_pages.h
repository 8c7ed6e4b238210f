// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/report.h>

#include "report_page.h"
#include "report_source.h"

#include <QPageSize>

#include <vector>

namespace unrut {

/// Pixels of the page's layout to an inch, as in the window.
constexpr int layoutResolution = 96;
[[nodiscard]] QPageSize sheetOf(ReportPaper paper);

/// A heading and the page it came to stand on, from 0 for the cover.
struct ContentsLine
{
    QString text;
    int page = 0;
};
/// The page that says what stands where. \a pages: numbers are told as they are in the foot.
void paintContents(QPainter& painter, const std::vector<ContentsLine>& lines, const PageLook& look);

struct ReportPages::Private
{
    Private(ReportContent theContent, ReportOptions theOptions);

    [[nodiscard]] int before() const { return contents.empty() ? 1 : 2; } ///< pages before the first of the body
    void paintBody(QPainter& painter, int page) const;
    void forgetBody(int page);

    ReportContent content;
    ReportOptions options;
    ReportSource source;
    PageLook look;
    std::vector<Block> blocks;
    std::vector<PlacedPage> pages;
    std::vector<ContentsLine> contents; ///< empty: not worth a page
    size_t firstKeptBlock = 0;          ///< what comes before it is forgotten,
    size_t firstKeptStrip = 0;          ///< and so is what comes before this in it
};

} // namespace unrut
