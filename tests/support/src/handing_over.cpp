// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where Qt hands work and what came of it from one thread to another, told to the thread sanitizer. Qt's own locks are
// futexes in a library that was built without it, so that it sees two threads touch the same and nothing between them.
// Each function stands before Qt's of that name (LD_PRELOAD) and does no more than to say so; this library itself is
// built without the sanitizer.

#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>

#include <functional>
#include <future>
#include <utility>

extern "C" {
// Of the sanitizer's runtime; not there in programs that a test starts and that were built without it.
[[gnu::weak]] void __tsan_acquire(void* place); // NOLINT: its name
[[gnu::weak]] void __tsan_release(void* place); // NOLINT: its name
}

namespace {

template <class Function>
Function ofQt(const char* name)
{
    void* const found = dlsym(RTLD_NEXT, name);
    if (!found)
        qFatal("Qt has no %s any more", name);
    return reinterpret_cast<Function>(found); // NOLINT: what dlsym() is for
}

void give(void* place)
{
    if (__tsan_release)
        __tsan_release(place);
}

void take(void* place)
{
    if (__tsan_acquire)
        __tsan_acquire(place);
}

/// What is to be called in another thread, and what was there before it was asked for.
class HandedCall : public QtPrivate::QSlotObjectBase
{
public:
    explicit HandedCall(QtPrivate::QSlotObjectBase* call) : QSlotObjectBase(&HandedCall::act), m_call(call)
    {
        give(this);
    }

private:
    static void act(int what, QSlotObjectBase* self, QObject* receiver, void** arguments, bool* /*same*/)
    {
        auto* handed = static_cast<HandedCall*>(self);
        take(handed);
        if (what == Call) {
            handed->m_call->call(receiver, arguments);
            give(handed); // whoever asked for it may be the last to let go of it
        } else if (what == Destroy) {
            handed->m_call->destroyIfLastRef();
            delete handed;
        }
    }

    QtPrivate::QSlotObjectBase* m_call;
};

/// Work for a pool. What is taken back before it was begun stays where it is: the sanitizer of threads asks for no
/// more.
struct HandedWork
{
    QThreadPool* pool;
    std::function<void()> work;

    void run()
    {
        take(this);
        work();
        QThreadPool* const given = pool;
        delete this;
        give(given);
    }
};

} // namespace

QThread* QThread::createThreadImpl(std::future<void>&& work)
{
    static const auto create = ofQt<QThread* (*)(std::future<void> &&)>("_ZN7QThread16createThreadImplEOSt6futureIvE");
    return create(std::async(std::launch::deferred, [work = std::move(work)]() mutable {
        work.get();
        work = {};
        give(QThread::currentThread());
    }));
}

bool QThread::wait(QDeadlineTimer until)
{
    static const auto wait = ofQt<bool (*)(QThread*, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool isOver = wait(this, until);
    if (isOver)
        take(this);
    return isOver;
}

void QThreadPool::start(std::function<void()> work, int priority)
{
    static const auto start =
        ofQt<void (*)(QThreadPool*, std::function<void()>, int)>("_ZN11QThreadPool5startESt8functionIFvvEEi");
    auto* handed = new HandedWork{this, std::move(work)};
    give(handed);
    start(
        this, [handed] { handed->run(); }, priority);
}

bool QThreadPool::waitForDone(int milliseconds)
{
    static const auto wait = ofQt<bool (*)(QThreadPool*, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool isOver = wait(this, milliseconds);
    if (isOver)
        take(this);
    return isOver;
}

QMetaObject::Connection QObject::connectImpl(const QObject* sender, void** signal, const QObject* receiver, void** slot,
                                             QtPrivate::QSlotObjectBase* call, Qt::ConnectionType type,
                                             const int* types, const QMetaObject* metaObject)
{
    using Connect =
        QMetaObject::Connection (*)(const QObject*, void**, const QObject*, void**, QtPrivate::QSlotObjectBase*,
                                    Qt::ConnectionType, const int*, const QMetaObject*);
    static const auto connect = ofQt<Connect>(
        "_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject");
    give(const_cast<QObject*>(sender)); // NOLINT: its address alone; Qt locks what a sender is connected to likewise
    return connect(sender, signal, receiver, slot, call, type, types, metaObject);
}

void QMetaObject::activate(QObject* sender, const QMetaObject* metaObject, int signal, void** arguments)
{
    static const auto activate =
        ofQt<void (*)(QObject*, const QMetaObject*, int, void**)>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    take(sender);
    activate(sender, metaObject, signal, arguments);
}

bool QMetaObject::invokeMethodImpl(QObject* receiver, QtPrivate::QSlotObjectBase* call, Qt::ConnectionType type,
                                   void* result)
{
    static const auto invoke = ofQt<bool (*)(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    return invoke(receiver, new HandedCall(call), type, result);
}
