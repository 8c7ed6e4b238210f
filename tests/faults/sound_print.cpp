// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound_print.h"

#include "reference_model.h"

#include <support/fake_clock.h>

namespace unrut::faults {

QByteArray soundPrint(const QString& file, OpenIntent intent)
{
    const auto opened = openJournal(file, intent, FakeClock().now());
    if (!opened || !opened->store->verify())
        return {};
    const auto journal = opened->store->everything();
    const auto unsent = opened->store->unsentTexts();
    const auto lines = opened->store->binnedLines();
    return journal && unsent && lines ? fingerprint(modelOf(*journal, *lines), *unsent) : QByteArray();
}

} // namespace unrut::faults
