// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two threads touch the same number, handed over by Qt as the program does it. 'race_probe WAY' does so with nothing
// between the two, which the thread sanitizer must report; 'race_probe WAY ordered' waits first, and it must not. A
// mark too many in handing_over.cpp would make the first silent, one too few the second loud.

#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class Worker : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void told();
};

int number = 0;
/// In milliseconds, between one and the other: of two at the very same moment the sanitizer may see neither.
constexpr unsigned long pause = 50;

void countByThread(bool ordered)
{
    const std::unique_ptr<QThread> thread(QThread::create([] { ++number; }));
    thread->start();
    if (ordered)
        thread->wait();
    ++number;
    thread->wait();
}

void countByPool(bool ordered)
{
    QThreadPool pool;
    pool.start([] { ++number; });
    if (ordered)
        pool.waitForDone();
    ++number;
    pool.waitForDone();
}

/// Two of a pool; each on a thread of its own unless one is there before the other.
void countByTwo(bool ordered)
{
    std::atomic<int> there = 0; // tells of nothing else
    const auto count = [&] {
        const int before = there.fetch_add(1, std::memory_order_relaxed);
        while (!ordered && there.load(std::memory_order_relaxed) < 2)
            QThread::yieldCurrentThread();
        if (!ordered && before > 0)
            QThread::msleep(pause);
        ++number;
    };
    QThreadPool pool;
    pool.setMaxThreadCount(2);
    pool.start(count);
    if (ordered)
        pool.waitForDone();
    pool.start(count);
    pool.waitForDone();
}

/// A thread that has something done in this one: what it did before it asked is handed over, and nothing later.
void countByCall(bool ordered)
{
    std::atomic<bool> isAsked = false; // tells of nothing else
    const std::unique_ptr<QThread> thread(QThread::create([&isAsked, ordered] {
        if (ordered)
            ++number;
        QMetaObject::invokeMethod(QCoreApplication::instance(), [&isAsked] {
            // Else the other may be the last to let go of the call, and is behind it then.
            while (!isAsked.load(std::memory_order_relaxed))
                QThread::yieldCurrentThread();
            QThread::msleep(pause);
            ++number;
            QCoreApplication::quit();
        });
        isAsked.store(true, std::memory_order_relaxed);
        if (!ordered)
            ++number;
    }));
    thread->start();
    QCoreApplication::exec();
    thread->wait();
}

/// A signal that is emitted in another thread hands over what was there when it was connected, and nothing later.
void countBySignal(bool ordered)
{
    Worker worker;
    QObject::connect(
        &worker, &Worker::told, &worker, [] { ++number; }, Qt::DirectConnection);
    const std::unique_ptr<QThread> thread(QThread::create([&worker] { Q_EMIT worker.told(); }));
    thread->start();
    if (ordered)
        thread->wait();
    ++number;
    thread->wait();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString way = arguments.value(1);
    const bool ordered = arguments.value(2) == "ordered"_L1;
    if (way == "thread"_L1)
        countByThread(ordered);
    else if (way == "pool"_L1)
        countByPool(ordered);
    else if (way == "two"_L1)
        countByTwo(ordered);
    else if (way == "call"_L1)
        countByCall(ordered);
    else if (way == "signal"_L1)
        countBySignal(ordered);
    std::printf("%d\n", number);
    return number == 2 ? 0 : 1;
}

#include "race_probe.moc"
