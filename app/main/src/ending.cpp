// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ending.h"

#include <QEvent>
#include <QGuiApplication>

namespace unrut {

bool Ending::eventFilter(QObject* watched, QEvent* event)
{
    // Otherwise windows are closed one by one, and the one that goes to the tray instead would refuse.
    if (watched == qApp && event->type() == QEvent::Quit)
        Q_EMIT asked();
    return QObject::eventFilter(watched, event);
}

void Ending::followSession()
{
    qApp->installEventFilter(this);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &Ending::savingAsked, Qt::DirectConnection);
}

} // namespace unrut

#ifdef Q_OS_UNIX

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace unrut {

namespace {

constexpr std::array asking{SIGTERM, SIGINT, SIGHUP};

/// Where the handler writes to, and the event loop reads from. A signal handler can reach nothing else.
struct Ends
{
    std::array<int, 2> files{-1, -1};
    Ends()
    {
        if (::pipe(files.data()) != 0)
            files = {-1, -1};
        for (const int file : files)
            (void)::fcntl(file, F_SETFD, FD_CLOEXEC);
    }
};

/// Made before the first signal can come, and there for as long as one may.
const Ends& ends()
{
    static const Ends made;
    return made;
}

extern "C" void noteSignal(int)
{
    const char mark = 1;
    if (::write(ends().files[1], &mark, 1) < 0)
        ::_exit(1);
}

} // namespace

struct Ending::Private
{
    std::unique_ptr<QSocketNotifier> notifier;
};

Ending::Ending() : d(std::make_unique<Private>())
{
    followSession();
    const int file = ends().files[0];
    if (file < 0)
        return;
    d->notifier = std::make_unique<QSocketNotifier>(file, QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this, file] {
        char mark = 0;
        (void)::read(file, &mark, 1);
        Q_EMIT asked();
    });
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : asking)
        ::sigaction(number, &action, nullptr);
}

Ending::~Ending()
{
    for (const int number : asking)
        std::signal(number, SIG_DFL);
}

} // namespace unrut

#else

namespace unrut {

struct Ending::Private
{};

Ending::Ending()
{
    followSession();
}

Ending::~Ending() = default;

} // namespace unrut

#endif
