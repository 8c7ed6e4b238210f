// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <report/report.h>

#include <QByteArray>
#include <QTemporaryDir>

namespace unrut {

/// The last day of every journal here.
[[nodiscard]] QDate reportToday();
/// A made-up journal of some years; ends the test program when there is none.
[[nodiscard]] Journal demoJournal(int years);
/// What a caller would hand over of \a journal.
[[nodiscard]] ReportContent contentOf(const Journal& journal, const ReportOptions& options);
/// The usual sections of a reader over the last \a days.
[[nodiscard]] ReportOptions optionsFor(ReportReader reader, int days = 90);
/// A journal of nothing but one entry.
[[nodiscard]] Journal oneEntry(const QString& text, EntryKind kind = EntryKind::Win);

/// A report in a folder of its own, and what other programs find in it.
class WrittenReport
{
public:
    WrittenReport(const Journal& journal, const ReportOptions& options);
    WrittenReport(const ReportContent& content, const ReportOptions& options);

    [[nodiscard]] const Status& status() const { return m_status; }
    [[nodiscard]] QString path() const;
    /// All words in reading order, white space as single blanks. Empty when pdftotext is not there or fails.
    [[nodiscard]] QString text() const;
    /// Output of a program of poppler or of qpdf, given \a arguments and the file; nothing when it fails.
    [[nodiscard]] QByteArray output(const QString& program, const QStringList& arguments = {}) const;
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] int pages() const;

private:
    QTemporaryDir m_folder;
    Status m_status;
};

/// True when the programs that read PDFs are installed.
[[nodiscard]] bool canReadPdf();

} // namespace unrut
