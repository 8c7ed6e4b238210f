// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The report room makes a PDF of what it is handed. It reads no journal and asks nobody: who calls it chooses what goes
// in. What a person typed is drawn as plain text; nothing in it is ever opened. The safety card and the notes of a
// check are in no report.

#include <domain/report.h>
#include <domain/report_content.h>
#include <domain/result.h>

#include <QDate>
#include <QLocale>
#include <QSizeF>
#include <QString>

#include <functional>
#include <memory>
#include <set>

class QPagedPaintDevice;
class QPainter;

namespace unrut {

enum class ReportPaper { A4, Letter };
/// The paper of a country: Letter where inches are used, else A4.
[[nodiscard]] ReportPaper paperFor(const QLocale& locale);

struct ReportOptions
{
    QDate from, to; ///< inclusive
    std::set<ReportSection> sections;
    /// Me: all of it. Mentor: of the log only wins, of goals not why. Supervisor: of the log only wins, of goals only
    /// the titles of work under way or finished, without side projects, self-care and all that leads elsewhere.
    ReportReader reader = ReportReader::Me;
    bool hideNames = false; ///< people become initials wherever a person typed their name
    QString title = {};     ///< over the cover and in the file's properties; empty: the usual one
    QString author = {};    ///< on the cover; empty: nobody is named
    ReportPaper paper = ReportPaper::A4;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};
/// What a reader gets unless something else is ticked: a mentor no daily mood and no single answers, a supervisor
/// goals and wins.
[[nodiscard]] std::set<ReportSection> usualSections(ReportReader reader);
/// \a text with each @name replaced by the initial letters of its parts: '@Priya' becomes 'P.'.
[[nodiscard]] QString withoutNames(const QString& text);

/// The pages of a report, laid out: for a preview, a printer or a file. Lengths are pixels at 96 dpi. Made and painted
/// in any thread, by one at a time. Needs a QGuiApplication for its fonts.
class ReportPages
{
public:
    /// \a options: with valid days, from not after to.
    ReportPages(ReportContent content, ReportOptions options);
    ~ReportPages();
    ReportPages(const ReportPages&) = delete;
    ReportPages& operator=(const ReportPages&) = delete;

    [[nodiscard]] int count() const; ///< with the cover; at least 1
    [[nodiscard]] QSizeF size() const;
    void paint(QPainter& painter, int page) const; ///< from 0
    /// Lets go of what \a page is painted from: it is not painted again. In their order, each page once.
    void forget(int page);
    [[nodiscard]] QString title() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Told after each page that is written; false ends it.
using ReportProgress = std::function<bool(int page, int pages)>;

/// Draws pages from \a first to \a last (from 0) on \a device, as large as they are whole on its paper. In the thread
/// that made \a pages or after it. Errors: OutputFailed, Cancelled (by \a progress; the pages drawn so far stay drawn).
[[nodiscard]] Status printReport(QPagedPaintDevice& device, const ReportPages& pages, int first, int last,
                                 const ReportProgress& progress = {});

/// Writes the PDF whole or not at all, readable by its owner only. An earlier file of that name is replaced: who must
/// not lose one asks before. The title is in the file's properties, an author is not. In any thread; needs a
/// QGuiApplication for its fonts.
/// Errors: FolderMissing, FolderReadOnly, IsFolder, NotARegularFile, InvalidDay (from after to), DiskFull,
/// OutputFailed, Cancelled (by \a progress; then nothing was written).
Status writeReport(const QString& file, const ReportContent& content, const ReportOptions& options,
                   const ReportProgress& progress = {});

} // namespace unrut
