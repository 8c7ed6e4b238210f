// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/report.h>

#include <QDate>
#include <QString>

namespace unrut::wording {

/// 'Where the rut comes from'.
[[nodiscard]] QString reportSectionName(ReportSection section);
/// What a section says when it has nothing to show.
[[nodiscard]] QString reportSectionEmpty(ReportSection section);
/// 'For me'.
[[nodiscard]] QString reportReaderName(ReportReader reader);
/// 'For my supervisor: only what is ticked.'
[[nodiscard]] QString reportReaderHint(ReportReader reader);
/// The cover's title.
[[nodiscard]] QString reportTitle();
/// 'Written on 23 November 2026'.
[[nodiscard]] QString reportMadeOn(QDate day);
/// 'Page 2 of 9'.
[[nodiscard]] QString pageLine(int page, int pages);
/// What the report rests on and that it diagnoses nothing.
[[nodiscard]] QString reportFootnote();

} // namespace unrut::wording
