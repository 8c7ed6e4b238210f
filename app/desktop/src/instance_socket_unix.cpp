// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance_socket.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include <QDeadlineTimer>
#include <QFile>
#include <QSocketNotifier>
#include <QThread>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>
#include <vector>

namespace unrut {

namespace {

constexpr std::chrono::milliseconds betweenTries{50};
constexpr int callersInLine = 16;
constexpr std::size_t pieceSize = 65'536;

/// A socket that closes itself, belongs to no program started from here and never makes this one wait.
class Descriptor
{
public:
    explicit Descriptor(int file) : m_file(file)
    {
        if (m_file >= 0) {
            ::fcntl(m_file, F_SETFD, FD_CLOEXEC);
            ::fcntl(m_file, F_SETFL, O_NONBLOCK);
        }
    }
    ~Descriptor()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Descriptor(Descriptor&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_file, other.m_file);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    static Descriptor socket() { return Descriptor(::socket(AF_UNIX, SOCK_STREAM, 0)); }

    [[nodiscard]] int file() const { return m_file; }
    [[nodiscard]] bool isOpen() const { return m_file >= 0; }

    /// Whether \a events came, or the other end went, in time.
    [[nodiscard]] bool waitFor(short events, const QDeadlineTimer& until) const
    {
        pollfd watched{m_file, events, 0};
        int ready = 0;
        do
            ready = ::poll(&watched, 1, static_cast<int>(until.remainingTime()));
        while (ready < 0 && errno == EINTR);
        return ready > 0;
    }

private:
    int m_file;
};

/// The address of \a name; nothing where the system's addresses are too short for it.
std::optional<sockaddr_un> addressOf(const QString& name)
{
    const QByteArray path = QFile::encodeName(name);
    sockaddr_un address{};
    if (path.isEmpty() || path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return std::nullopt;
    address.sun_family = AF_UNIX;
    std::copy(path.begin(), path.end(), std::begin(address.sun_path));
    return address;
}

const sockaddr* generic(const sockaddr_un& address)
{
    return reinterpret_cast<const sockaddr*>(&address); // NOLINT: how the system's functions take every address
}

enum class Flow { Waits, Ended, Failed };

/// Adds what is there to \a received.
Flow receive(const Descriptor& from, QByteArray& received)
{
    std::array<char, pieceSize> piece{};
    for (;;) {
        const ssize_t count = ::recv(from.file(), piece.data(), piece.size(), 0);
        if (count > 0)
            received.append(piece.data(), count);
        else if (count == 0)
            return Flow::Ended;
        else if (errno != EINTR)
            return errno == EAGAIN || errno == EWOULDBLOCK ? Flow::Waits : Flow::Failed;
    }
}

/// Sends from \a unsent what goes, and takes it away there.
Flow send(const Descriptor& to, QByteArray& unsent)
{
#ifdef MSG_NOSIGNAL
    constexpr int flags = MSG_NOSIGNAL;
#else
    constexpr int flags = 0;
    const int on = 1;
    ::setsockopt(to.file(), SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
    while (!unsent.isEmpty()) {
        const ssize_t count = ::send(to.file(), unsent.constData(), static_cast<std::size_t>(unsent.size()), flags);
        if (count >= 0)
            unsent.remove(0, count);
        else if (errno != EINTR)
            return errno == EAGAIN || errno == EWOULDBLOCK ? Flow::Waits : Flow::Failed;
    }
    return Flow::Ended;
}

/// One try to connect.
struct Attempt
{
    Descriptor caller;
    bool isLineFull = false; ///< somebody listens, but has as many callers waiting as the system lets wait
};

Attempt connectTo(const sockaddr_un& address)
{
    Descriptor caller = Descriptor::socket();
    if (caller.isOpen() && ::connect(caller.file(), generic(address), sizeof address) == 0)
        return {std::move(caller)};
    const bool isLineFull = caller.isOpen() && (errno == EAGAIN || errno == EWOULDBLOCK);
    return {Descriptor(-1), isLineFull};
}

/// Tries for \a patience while nobody listens, and for \a lineTime while the line is full.
Descriptor connectedTo(const QString& name, const QDeadlineTimer& patience, const QDeadlineTimer& lineTime)
{
    const auto address = addressOf(name);
    while (address) {
        Attempt attempt = connectTo(*address);
        if (attempt.caller.isOpen())
            return std::move(attempt.caller);
        if ((attempt.isLineFull ? lineTime : patience).hasExpired())
            break;
        QThread::msleep(static_cast<unsigned long>(betweenTries.count()));
    }
    return Descriptor(-1);
}

} // namespace

/// One that has connected: heard until it is answered, then written to until the answer is out.
class Caller : public QObject
{
public:
    Caller(Descriptor socket, const InstanceSocket::Hear& hear)
        : m_socket(std::move(socket)),
          m_hear(hear),
          m_read(m_socket.file(), QSocketNotifier::Read),
          m_write(m_socket.file(), QSocketNotifier::Write)
    {
        m_write.setEnabled(false);
        connect(&m_read, &QSocketNotifier::activated, this, &Caller::listen);
        connect(&m_write, &QSocketNotifier::activated, this, &Caller::speak);
    }

private:
    void listen()
    {
        const Flow flow = receive(m_socket, m_received);
        Heard heard = m_hear(m_received);
        if (heard.answer) {
            m_read.setEnabled(false);
            m_unsent = *std::move(heard.answer);
            speak();
        } else if (heard.isRefused || flow != Flow::Waits) {
            leave();
        }
    }

    void speak()
    {
        const bool waits = send(m_socket, m_unsent) == Flow::Waits;
        m_write.setEnabled(waits);
        if (!waits)
            leave();
    }

    void leave()
    {
        m_read.setEnabled(false);
        m_write.setEnabled(false);
        m_socket = Descriptor(-1);
        deleteLater();
    }

    Descriptor m_socket;
    const InstanceSocket::Hear& m_hear;
    QByteArray m_received;
    QByteArray m_unsent;
    QSocketNotifier m_read;
    QSocketNotifier m_write;
};

struct InstanceSocket::Private
{
    explicit Private(Hear function) : hear(std::move(function)) {}

    Hear hear;
    Descriptor socket{-1};
    QByteArray path;
    QObject callers; ///< owns those that are being heard
    std::unique_ptr<QSocketNotifier> notifier;

    void acceptAll();
};

void InstanceSocket::Private::acceptAll()
{
    for (;;) {
        Descriptor caller(::accept(socket.file(), nullptr, nullptr));
        if (!caller.isOpen())
            return;
        (new Caller(std::move(caller), hear))->setParent(&callers);
    }
}

InstanceSocket::InstanceSocket(Hear hear) : d(std::make_unique<Private>(std::move(hear))) {}

InstanceSocket::~InstanceSocket()
{
    d->notifier.reset();
    if (d->socket.isOpen())
        ::unlink(d->path.constData());
}

Status InstanceSocket::listen(const QString& name)
{
    const auto address = addressOf(name);
    if (!address)
        return failure(ErrorCode::OutputFailed, name);
    const QByteArray path = QFile::encodeName(name);
    Descriptor socket = Descriptor::socket();
    ::unlink(path.constData());
    // Nobody can connect before listen(), so the rights are right in time.
    if (!socket.isOpen() || ::bind(socket.file(), generic(*address), sizeof *address) != 0 ||
        ::chmod(path.constData(), S_IRUSR | S_IWUSR) != 0 || ::listen(socket.file(), callersInLine) != 0)
        return failure(ErrorCode::OutputFailed, QString::fromLocal8Bit(std::strerror(errno)));
    d->socket = std::move(socket);
    d->path = path;
    d->notifier = std::make_unique<QSocketNotifier>(d->socket.file(), QSocketNotifier::Read);
    QObject::connect(d->notifier.get(), &QSocketNotifier::activated, &d->callers, [this] { d->acceptAll(); });
    return {};
}

bool isListenedTo(const QString& name)
{
    const auto address = addressOf(name);
    if (!address)
        return false;
    const Attempt attempt = connectTo(*address);
    return attempt.caller.isOpen() || attempt.isLineFull;
}

std::optional<QByteArray> askAt(const QString& name, const QByteArray& question, std::chrono::milliseconds patience,
                                std::chrono::milliseconds answerTime)
{
    const Descriptor listener = connectedTo(name, QDeadlineTimer(patience), QDeadlineTimer(answerTime));
    if (!listener.isOpen())
        return std::nullopt;
    const QDeadlineTimer until(answerTime);
    QByteArray unsent = question;
    Flow flow = send(listener, unsent);
    for (; flow == Flow::Waits && listener.waitFor(POLLOUT, until); flow = send(listener, unsent)) {
    }
    QByteArray answer;
    while (flow == Flow::Ended && receive(listener, answer) == Flow::Waits) {
        if (!listener.waitFor(POLLIN, until))
            return std::nullopt;
    }
    return answer.isEmpty() ? std::nullopt : std::optional(answer);
}

} // namespace unrut

#endif
