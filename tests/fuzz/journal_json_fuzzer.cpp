// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed.h"

#include <transfer/journal_json.h>

using namespace unrut;

/// The whole journal as JSON. What is taken is written and read again as the same.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const Result<Journal> journal = journalFromJson(fuzz::bytesOf(data, size));
    if (!journal)
        return 0;
    const QByteArray written = journalJson(*journal);
    const Result<Journal> again = journalFromJson(written);
    fuzz::require(again.has_value(), "what was read can be written and read again");
    fuzz::require(journalJson(*again) == written, "what is written twice is the same to the byte");
    return 0;
}
