// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLockFile;

namespace unrut {

/// Takes \a lock if nobody who lives holds it, however long that is; does not wait. A lock file that does not say whose
/// it is was left when its program was killed or the power went just then: ten seconds later it is nobody's. Where it
/// is not taken, QLockFile::error() says why.
[[nodiscard]] bool takeLock(QLockFile& lock);

} // namespace unrut
