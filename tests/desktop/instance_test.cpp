// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/instance.h>

#include "instance_message.h"
#include "instance_socket.h"

#include <support/temporary_journal.h>

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QTest>
#include <QThread>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

#include <algorithm>
#include <array>
#include <type_traits>
#include <vector>

using namespace unrut;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What \a call gives, while this thread's event loop goes on: as another program would call, while this one serves.
template <class Call>
std::invoke_result_t<Call> inAnotherThread(const Call& call)
{
    std::invoke_result_t<Call> result;
    const std::unique_ptr<QThread> caller(QThread::create([&] { result = call(); }));
    QEventLoop untilItIsOver;
    QObject::connect(caller.get(), &QThread::finished, &untilItIsOver, &QEventLoop::quit);
    QTimer::singleShot(30'000, &untilItIsOver, &QEventLoop::quit);
    caller->start();
    untilItIsOver.exec();
    caller->wait();
    return result;
}

const InstanceRequest addLine{{}, "token", {u"add"_s, u"win"_s, u"Zürich, at last"_s}, u"/somewhere"_s, u"/a/file"_s};

#ifdef Q_OS_UNIX
/// A caller that does with its socket what it likes. It never waits to be let in.
class RawCaller
{
public:
    explicit RawCaller(const QString& name) : m_file(::socket(AF_UNIX, SOCK_STREAM, 0))
    {
        const int usual = ::fcntl(m_file, F_GETFL);
        ::fcntl(m_file, F_SETFL, usual | O_NONBLOCK);
        const QByteArray path = name.toLocal8Bit();
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        path.toStdString().copy(std::begin(address.sun_path), sizeof address.sun_path - 1);
        m_connected = ::connect(m_file, reinterpret_cast<const sockaddr*>(&address), // NOLINT: the system's way
                                sizeof address) == 0;
        ::fcntl(m_file, F_SETFL, usual);
    }
    ~RawCaller() { ::close(m_file); }
    RawCaller(const RawCaller&) = delete;
    RawCaller& operator=(const RawCaller&) = delete;

    [[nodiscard]] bool isConnected() const { return m_connected; }

    [[nodiscard]] bool send(const QByteArray& bytes) const
    {
        return m_connected &&
               ::write(m_file, bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size();
    }

    /// Everything until the other end goes.
    [[nodiscard]] QByteArray rest() const
    {
        QByteArray all;
        std::array<char, 65'536> piece{};
        for (ssize_t count = 1; count > 0;) {
            count = ::read(m_file, piece.data(), piece.size());
            all.append(piece.data(), std::max<ssize_t>(count, 0));
        }
        return all;
    }

private:
    int m_file;
    bool m_connected = false;
};
#endif

} // namespace

class InstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_journal = std::make_unique<TemporaryJournal>(); }
    void cleanup() { m_journal.reset(); }

    void messagesComeThroughInPieces();
    void theRunningProgramAnswers();
    void nobodyAnswersForAnotherJournal();
    void aLinkLeadsToTheSameProgram();
    void whoStartsToListenLateIsWaitedFor();
    void whatAKilledProgramLeftIsTakenOver();
    void whoWasThereFirstHearsOfOtherJournals();
    void onlyTheUserMayConnect();
    void strangeBytesAreCutOffAndHarmNothing();
#ifdef Q_OS_UNIX
    void whoSendsInPiecesIsHeardToTheEnd();
    void whoLeavesInTheMiddleIsForgotten();
    void whoDoesNotReadHoldsUpNobody();
#endif
#ifdef Q_OS_LINUX
    void whoeverIsBusyIsThereAllTheSame();
#endif
    void aNameTooLongForASocketIsRefused();

private:
    std::optional<InstanceAnswer> ask(const QString& journal, const InstanceRequest& request,
                                      std::chrono::milliseconds patience = 5s);

    QTemporaryDir m_runtime;
    std::unique_ptr<TemporaryJournal> m_journal;
};

void InstanceTest::initTestCase()
{
    QVERIFY(m_runtime.isValid());
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
}

std::optional<InstanceAnswer> InstanceTest::ask(const QString& journal, const InstanceRequest& request,
                                                std::chrono::milliseconds patience)
{
    return inAnotherThread([&] { return askInstance(journal, request, patience); });
}

void InstanceTest::messagesComeThroughInPieces()
{
    const QByteArray whole = writtenRequest(addLine);
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        const ReceivedRequest received = readRequest(whole.left(cut));
        QVERIFY(!received.request && !received.isForeign);
    }
    QVERIFY(readRequest(whole).request == addLine);
}

void InstanceTest::theRunningProgramAnswers()
{
    InstanceRequest seen;
    InstanceServer server(m_journal->path(), [&seen](const InstanceRequest& request) {
        seen = request;
        return InstanceAnswer{1, "out", "err"};
    });
    QVERIFY(server.listen());
    const auto answer = ask(m_journal->path(), addLine);
    QVERIFY(answer.has_value());
    QVERIFY(*answer == (InstanceAnswer{1, "out", "err"}));
    QVERIFY(seen == addLine);

    InstanceRequest large = addLine;
    large.arguments << QString(200'000, u'ä');
    QVERIFY(ask(m_journal->path(), large).has_value());
    QVERIFY(seen == large);
}

void InstanceTest::nobodyAnswersForAnotherJournal()
{
    InstanceServer server(m_journal->path(), [](const InstanceRequest&) { return InstanceAnswer(); });
    QVERIFY(server.listen());
    QVERIFY(!ask(m_journal->file(u"other.unrut"_s), addLine, 100ms).has_value());
}

void InstanceTest::aLinkLeadsToTheSameProgram()
{
    QFile journal(m_journal->path());
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.close();
    const QString link = m_journal->file(u"link.unrut"_s);
    QVERIFY(QFile::link(m_journal->path(), link));
    InstanceServer server(m_journal->path(), [](const InstanceRequest&) { return InstanceAnswer(); });
    QVERIFY(server.listen());
    QVERIFY(ask(link, addLine).has_value());
}

void InstanceTest::whoStartsToListenLateIsWaitedFor()
{
    InstanceServer server(m_journal->path(), [](const InstanceRequest&) { return InstanceAnswer{0, "late", {}}; });
    QTimer::singleShot(300, this, [&server] { QVERIFY(server.listen()); });
    const auto answer = ask(m_journal->path(), addLine, 20s);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->output, QByteArray("late"));
}

void InstanceTest::whatAKilledProgramLeftIsTakenOver()
{
    // A killed program leaves its socket's file, on which nobody listens.
    const QString socket = instanceSocket(m_journal->path());
    QFile left(socket);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QVERIFY(!ask(m_journal->path(), addLine, 100ms).has_value());
    InstanceServer server(m_journal->path(), [](const InstanceRequest&) { return InstanceAnswer(); });
    QVERIFY(server.listen());
    QVERIFY(ask(m_journal->path(), addLine).has_value());
}

void InstanceTest::whoWasThereFirstHearsOfOtherJournals()
{
    auto first = std::make_unique<InstanceServer>(QString(), [](const InstanceRequest&) {
        return InstanceAnswer{0, "first", {}};
    });
    InstanceServer second({}, [](const InstanceRequest&) { return InstanceAnswer{0, "second", {}}; });
    QVERIFY(first->listen());
    const Status refused = second.listen();
    QVERIFY(!refused && refused.error().code == ErrorCode::AlreadyExists);
    QCOMPARE(ask({}, addLine).value_or(InstanceAnswer()).output, QByteArray("first"));
    // Once it has gone, another can be in its place; the file of a killed one is in nobody's way.
    first.reset();
    QFile left(instanceSocket({}));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QVERIFY(second.listen());
    QCOMPARE(ask({}, addLine).value_or(InstanceAnswer()).output, QByteArray("second"));
}

void InstanceTest::onlyTheUserMayConnect()
{
    InstanceServer server(m_journal->path(), [](const InstanceRequest&) { return InstanceAnswer(); });
    QVERIFY(server.listen());
    const QFileInfo socket(instanceSocket(m_journal->path()));
    QVERIFY(socket.exists());
    QVERIFY(!(socket.permissions() &
              (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
    // The name tells nothing of the journal.
    QVERIFY(!socket.fileName().contains(QFileInfo(m_journal->path()).completeBaseName()));
}

void InstanceTest::strangeBytesAreCutOffAndHarmNothing()
{
    int asked = 0;
    InstanceServer server(m_journal->path(), [&asked](const InstanceRequest&) {
        ++asked;
        return InstanceAnswer();
    });
    QVERIFY(server.listen());
    QVERIFY(!inAnotherThread([&] {
                 return askAt(instanceSocket(m_journal->path()), "GET / HTTP/1.1\r\n\r\n", 5s, 20s);
             }).has_value());
    QCOMPARE(asked, 0);
    QVERIFY(ask(m_journal->path(), addLine).has_value());
    QCOMPARE(asked, 1);
}

#ifdef Q_OS_UNIX

void InstanceTest::whoSendsInPiecesIsHeardToTheEnd()
{
    InstanceRequest seen;
    InstanceServer server(m_journal->path(), [&seen](const InstanceRequest& request) {
        seen = request;
        return InstanceAnswer{0, "heard", {}};
    });
    QVERIFY(server.listen());
    const RawCaller caller(instanceSocket(m_journal->path()));
    const QByteArray written = writtenRequest(addLine);
    for (const char byte : written) {
        QVERIFY(caller.send(QByteArray(1, byte)));
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(seen == addLine);
    const QByteArray answer = inAnotherThread([&] { return caller.rest(); });
    QCOMPARE(readAnswer(answer).value_or(InstanceAnswer()).output, QByteArray("heard"));
}

void InstanceTest::whoLeavesInTheMiddleIsForgotten()
{
    int asked = 0;
    InstanceServer server(m_journal->path(), [&asked](const InstanceRequest&) {
        ++asked;
        return InstanceAnswer();
    });
    QVERIFY(server.listen());
    {
        const RawCaller caller(instanceSocket(m_journal->path()));
        QVERIFY(caller.send(writtenRequest(addLine).chopped(1)));
    }
    QVERIFY(ask(m_journal->path(), addLine).has_value());
    QCOMPARE(asked, 1);
}

void InstanceTest::whoDoesNotReadHoldsUpNobody()
{
    const QByteArray large(qsizetype{8} * 1024 * 1024, 'x');
    InstanceServer server(m_journal->path(), [&large](const InstanceRequest& request) {
        return request.tab.isEmpty() ? InstanceAnswer{0, large, {}} : InstanceAnswer{0, "small", {}};
    });
    QVERIFY(server.listen());
    const RawCaller still(instanceSocket(m_journal->path()));
    QVERIFY(still.send(writtenRequest(addLine)));
    InstanceRequest other;
    other.tab = u"log"_s;
    QCOMPARE(ask(m_journal->path(), other).value_or(InstanceAnswer()).output, QByteArray("small"));
    // When it reads at last, nothing is missing.
    const QByteArray answer = inAnotherThread([&] { return still.rest(); });
    QVERIFY(readAnswer(answer).value_or(InstanceAnswer()).output == large);
}

#endif

#ifdef Q_OS_LINUX

// Other systems do not say whether the line of callers is full or nobody listens.
void InstanceTest::whoeverIsBusyIsThereAllTheSame()
{
    InstanceServer busy({}, [](const InstanceRequest&) { return InstanceAnswer{0, "first", {}}; });
    QVERIFY(busy.listen());
    std::vector<std::unique_ptr<RawCaller>> line;
    bool isFull = false;
    constexpr int moreThanAnyLine = 10'000;
    while (!isFull && line.size() < moreThanAnyLine) {
        line.push_back(std::make_unique<RawCaller>(instanceSocket({})));
        isFull = !line.back()->isConnected();
    }
    QVERIFY(isFull);
    InstanceServer second({}, [](const InstanceRequest&) { return InstanceAnswer{0, "second", {}}; });
    const Status refused = second.listen();
    QVERIFY(!refused && refused.error().code == ErrorCode::AlreadyExists);
    // Who asks is not sent away either, but waits until the line moves.
    QCOMPARE(ask({}, addLine, 0ms).value_or(InstanceAnswer()).output, QByteArray("first"));
}

#endif

void InstanceTest::aNameTooLongForASocketIsRefused()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    QVERIFY(QDir(m_runtime.path()).mkpath(QString(200, u'l')));
    const QString folder = m_runtime.filePath(QString(200, u'l'));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", folder.toUtf8());
    InstanceServer server(m_journal->path(), [](const InstanceRequest&) { return InstanceAnswer(); });
    const Status refused = server.listen();
    const auto answer = askInstance(m_journal->path(), addLine, 0ms);
    qputenv("XDG_RUNTIME_DIR", before);
    QVERIFY(!refused && refused.error().code == ErrorCode::OutputFailed);
    QVERIFY(!answer.has_value());
}

QTEST_GUILESS_MAIN(InstanceTest)
#include "instance_test.moc"
