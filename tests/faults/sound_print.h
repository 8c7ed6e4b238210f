// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <storage/journal_store.h>

namespace unrut::faults {

/// The fingerprint of a journal that is sound, as Walk::print() has it; empty when it is not.
[[nodiscard]] QByteArray soundPrint(const QString& file, OpenIntent intent);

} // namespace unrut::faults
