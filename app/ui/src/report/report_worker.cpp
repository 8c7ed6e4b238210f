// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_worker.h"

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
        const Status status = writeReport(file, content, options, [&](int page, int pages) {
            tell([this, page, pages] { Q_EMIT pageWritten(page, pages); });
            return !*cancelled;
        });
        tell([this, status] { Q_EMIT written(status); });
    });
}

void ReportWorker::cancel()
{
    *m_cancelled = true;
}

} // namespace unrut
