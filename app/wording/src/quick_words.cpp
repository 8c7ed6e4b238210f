// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/quick_words.h>

#include <wording/goal_words.h>

#include <QCoreApplication>
#include <QLocale>

namespace unrut::wording {

namespace {

struct QuickWordTexts
{
    Q_DECLARE_TR_FUNCTIONS(QuickWordTexts)
};

} // namespace

QuickWords quickWords()
{
    QuickWords words;
    for (size_t i = 0; i < words.kinds.size(); ++i)
        words.kinds[i] = {goalKindName(static_cast<GoalKind>(i))};
    const QLocale locale;
    for (int day = 1; day <= 7; ++day) {
        words.weekdays[static_cast<size_t>(day) - 1] = {locale.standaloneDayName(day),
                                                        locale.standaloneDayName(day, QLocale::ShortFormat)};
    }
    //: A word a person types after an exclamation mark to set a due day, in small letters.
    words.today = {QuickWordTexts::tr("today", "typed")};
    //: A word a person types after an exclamation mark to set a due day, in small letters.
    words.tomorrow = {QuickWordTexts::tr("tomorrow", "typed")};
    words.near = {horizonName(Horizon::Near)};
    words.far = {horizonName(Horizon::Far)};
    return words;
}

} // namespace unrut::wording
