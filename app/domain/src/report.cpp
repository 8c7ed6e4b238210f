// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/report.h>

#include <algorithm>

namespace unrut {

namespace {

constexpr std::array<const char*, reportSectionCount> sectionKeys = {
    "summary", "result", "reasons",   "change", "suggestions", "tried",  "mood",     "charts",
    "gut",     "goals",  "decisions", "wins",   "gratitude",   "people", "timeline", "worksheets",
};
constexpr std::array<const char*, reportReaderCount> readerKeys = {"me", "mentor", "supervisor"};

template <class Value, size_t count>
std::optional<Value> fromKey(const std::array<const char*, count>& keys, const QString& key)
{
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&](const char* each) { return key == QLatin1String(each); });
    if (found == keys.end())
        return std::nullopt;
    return static_cast<Value>(found - keys.begin());
}

} // namespace

QLatin1String reportSectionKey(ReportSection section)
{
    return QLatin1String(sectionKeys[static_cast<size_t>(section)]);
}

std::optional<ReportSection> reportSectionFromKey(const QString& key)
{
    return fromKey<ReportSection>(sectionKeys, key);
}

QLatin1String reportReaderKey(ReportReader reader)
{
    return QLatin1String(readerKeys[static_cast<size_t>(reader)]);
}

std::optional<ReportReader> reportReaderFromKey(const QString& key)
{
    return fromKey<ReportReader>(readerKeys, key);
}

} // namespace unrut
