// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every program here gives bytes to one reader of what people paste, name, import or open: LLVMFuzzerTestOneInput() of
// libFuzzer (https://llvm.org/docs/LibFuzzer.html). It ends the program when a promise of that reader is broken, which
// the fuzzer keeps as a finding. Built without clang the same programs read the kept inputs again (replay.cpp).

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace unrut::fuzz {

/// Ends the program when \a kept is false. \a promise says what was promised; nothing of the input is printed.
inline void require(bool kept, const char* promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken: %s\n", promise);
    std::abort();
}

/// The bytes of an input, not copied: valid as long as the input.
inline QByteArray bytesOf(const uint8_t* data, size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
}

/// Takes the first byte off \a bytes; 0 when there is none.
inline unsigned char takeByte(QByteArray& bytes)
{
    if (bytes.isEmpty())
        return 0;
    const auto first = static_cast<unsigned char>(bytes.front());
    bytes = bytes.sliced(1);
    return first;
}

} // namespace unrut::fuzz
