// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maker.h"

#include <initializer_list>

namespace unrut::demo {

/// Fills in one worksheet.
class Sheet
{
public:
    Sheet(const Maker& maker, Play play, QDate day, Chance& chance);

    [[nodiscard]] QString said(const char* text) const { return filled(text, m_names); }
    void say(QLatin1String field, const char* text) { m_sheet.setText(field, said(text)); }
    void number(QLatin1String field, int value) { m_sheet.setText(field, numberCell(value)); }
    void day(QLatin1String field, QDate day) { m_sheet.setText(field, day.toString(Qt::ISODate)); }
    void list(QLatin1String field, std::initializer_list<const char*> texts);
    Worksheet& sheet() { return m_sheet; }
    [[nodiscard]] const Names& names() const { return m_names; }

private:
    Names m_names;
    Worksheet m_sheet;
};

/// What a week holds: hours then, hours now, and what it does, from -2 (drains) to 2 (gives).
struct TaskText
{
    const char* task;
    int hoursThen;
    int hoursNow;
    int energy;
};
[[nodiscard]] std::span<const TaskText> taskTexts();

} // namespace unrut::demo
