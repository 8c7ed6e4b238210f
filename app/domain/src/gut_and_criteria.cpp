// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/gut_and_criteria.h>

#include <domain/worksheet_form.h>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr int gutDays = 35;
constexpr int leastReadings = 2;
constexpr double meanForGo = 7;
constexpr double meanForStay = 3;

/// Where the matrix of a way out stands; empty for one without.
QLatin1String matrixOf(Play play)
{
    if (play == Play::Decide)
        return "options"_L1;
    return play == Play::CareerChange ? "paths"_L1 : QLatin1String();
}

} // namespace

std::optional<Leaning> gutLeaning(const std::vector<FridayPage>& pages, QDate day)
{
    double sum = 0;
    int readings = 0;
    for (const FridayPage& page : pages) {
        if (page.isBinned() || !page.gut || page.day > day || page.day <= day.addDays(-gutDays))
            continue;
        sum += *page.gut;
        ++readings;
    }
    if (readings < leastReadings)
        return std::nullopt;
    const double mean = sum / readings;
    if (mean >= meanForGo)
        return Leaning::Go;
    return mean <= meanForStay ? std::optional(Leaning::Stay) : std::nullopt;
}

std::optional<Leaning> criteriaLeaning(const Worksheet& worksheet)
{
    const QString staying = worksheet.text(stayingField);
    const Cells matrix = worksheet.cells(matrixOf(worksheet.play));
    const std::vector<OptionSum> sums = matrixSums(matrix);
    const auto stay =
        std::find_if(sums.begin(), sums.end(), [&](const OptionSum& each) { return each.option == staying; });
    if (staying.isEmpty() || stay == sums.end() || stay->sum <= 0 || sums.size() < 2 || isTooClose(matrix))
        return std::nullopt;
    return stay == sums.begin() ? Leaning::Stay : Leaning::Go;
}

std::optional<GutMismatch> gutMismatch(const std::vector<FridayPage>& pages, const std::vector<Worksheet>& worksheets,
                                       QDate day)
{
    const std::optional<Leaning> gut = gutLeaning(pages, day);
    if (!gut)
        return std::nullopt;
    const Worksheet* newest = nullptr;
    for (const Worksheet& each : worksheets) {
        const bool counts = !each.isBinned() && each.day <= day && criteriaLeaning(each);
        if (counts && (!newest || each.day >= newest->day))
            newest = &each;
    }
    if (!newest || criteriaLeaning(*newest) == gut)
        return std::nullopt;
    return GutMismatch{*gut, newest->id, newest->day};
}

} // namespace unrut
