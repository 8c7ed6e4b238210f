// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/report.h>

#include <QObject>
#include <QPagedPaintDevice>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace unrut {

/// Lays reports out, writes and prints them on a thread of its own, one after the other, so that the window stays
/// alive. Its signals come in the thread it lives in.
class ReportWorker : public QObject
{
    Q_OBJECT

public:
    explicit ReportWorker(QObject* parent = nullptr);
    ~ReportWorker() override; ///< what is under way is cancelled and waited for
    ReportWorker(const ReportWorker&) = delete;
    ReportWorker& operator=(const ReportWorker&) = delete;

    /// Ends in laidOut(), unless another call follows before.
    void layOut(const ReportContent& content, const ReportOptions& options);
    /// Ends in written(). As writeReport().
    void write(const QString& file, const ReportContent& content, const ReportOptions& options);
    /// Pages \a first to \a last, from 1, of those there are; 0: from the first, to the last. Ends in printed(). \a
    /// printer is used by nobody else until then. As printReport().
    void print(const std::shared_ptr<QPagedPaintDevice>& printer, const ReportContent& content,
               const ReportOptions& options, int first, int last);
    /// What is being written ends with Cancelled and leaves nothing; what is being printed ends with the page.
    void cancel();

Q_SIGNALS:
    void laidOut(const std::shared_ptr<const unrut::ReportPages>& pages);
    void pageWritten(int page, int pages);
    void written(const unrut::Status& status);
    void printed(const unrut::Status& status);

private:
    /// Runs \a emitIt in the thread this lives in, if this still lives.
    void tell(std::function<void()> emitIt);
    /// Tells of pages until \a cancelled.
    [[nodiscard]] ReportProgress progress(const std::shared_ptr<std::atomic<bool>>& cancelled);

    std::atomic<int> m_layout = 0; ///< which layout is wanted: results of earlier ones are dropped
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    QThreadPool m_pool;
};

} // namespace unrut
