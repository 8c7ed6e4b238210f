// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_worker.h"

#include <algorithm>

namespace unrut {

ReportWorker::ReportWorker(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ReportWorker::~ReportWorker()
{
    cancel();
    m_pool.clear();
    m_pool.waitForDone();
}

void ReportWorker::tell(std::function<void()> emitIt)
{
    QMetaObject::invokeMethod(this, std::move(emitIt), Qt::QueuedConnection);
}

void ReportWorker::layOut(const ReportContent& content, const ReportOptions& options)
{
    const int number = ++m_layout;
    m_pool.start([this, number, content, options] {
        if (number != m_layout)
            return;
        const auto pages = std::make_shared<const ReportPages>(content, options);
        tell([this, number, pages] {
            if (number == m_layout)
                Q_EMIT laidOut(pages);
        });
    });
}

void ReportWorker::write(const QString& file, const ReportContent& content, const ReportOptions& options)
{
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, cancelled = m_cancelled, file, content, options] {
        const Status status = *cancelled ? Status(failure(ErrorCode::Cancelled))
                                         : writeReport(file, content, options, progress(cancelled));
        tell([this, status] { Q_EMIT written(status); });
    });
}

void ReportWorker::print(const std::shared_ptr<QPagedPaintDevice>& printer, const ReportContent& content,
                         const ReportOptions& options, int first, int last)
{
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, cancelled = m_cancelled, printer, content, options, first, last] {
        Status status = failure(ErrorCode::Cancelled);
        if (!*cancelled) {
            const ReportPages pages(content, options);
            const int from = std::clamp(first, 1, pages.count());
            const int to = last < from ? pages.count() : std::min(last, pages.count());
            status = printReport(*printer, pages, from - 1, to - 1, progress(cancelled));
        }
        tell([this, status] { Q_EMIT printed(status); });
    });
}

ReportProgress ReportWorker::progress(const std::shared_ptr<std::atomic<bool>>& cancelled)
{
    return [this, cancelled](int page, int pages) {
        tell([this, page, pages] { Q_EMIT pageWritten(page, pages); });
        return !*cancelled;
    };
}

void ReportWorker::cancel()
{
    *m_cancelled = true;
}

} // namespace unrut
