// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace unrut {

/// The few words that only a report needs.
struct ReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(unrut::ReportTexts)
};

} // namespace unrut
