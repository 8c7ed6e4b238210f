// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace unrut::cli {

/// The context of this room's own texts.
struct CliWords
{
    Q_DECLARE_TR_FUNCTIONS(CliWords)
};

} // namespace unrut::cli
