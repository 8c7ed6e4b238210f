// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace unrut::wording {

/// A text of Qt's own windows.
struct QtWord
{
    const char* context;
    const char* text;
};
/// What Qt's own catalogues of some of our languages lack of the dialogs that Unrut opens: that of printing. Our
/// catalogues have it in Qt's contexts.
[[nodiscard]] std::span<const QtWord> wordsThatQtLacks();

} // namespace unrut::wording
