// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed.h"

#include <transfer/answers_json.h>

using namespace unrut;

/// An assessment as `unrut check --answers` reads it.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const Result<Check> check = checkFromAnswers(fuzz::bytesOf(data, size));
    if (check)
        static_cast<void>(validateCheck(*check));
    return 0;
}
