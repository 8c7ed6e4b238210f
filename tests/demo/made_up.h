// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <demo/demo.h>

namespace unrut {

/// The journal of \a years up to Monday 23 November 2026; ends the test program when there is none.
inline Journal madeUp(int years, quint64 seed, QDate today = QDate(2026, 11, 23))
{
    DemoOptions options;
    options.years = years;
    options.seed = seed;
    options.today = today;
    options.locale = QLocale::c();
    auto journal = madeUpJournal(options);
    if (!journal)
        qFatal("no journal of %d years", years);
    return *std::move(journal);
}

} // namespace unrut
