// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/instance.h>

#include "instance_message.h"

#include <support/temporary_journal.h>

#include <QBuffer>
#include <QDataStream>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace unrut;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const InstanceRequest addLine{{}, "token", {u"add"_s, u"win"_s, u"Zürich, at last"_s}, u"/somewhere"_s, u"/a/file"_s};

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

private:
    /// Asks from another thread, as another program would, while this one serves.
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
    std::optional<InstanceAnswer> answer;
    const std::unique_ptr<QThread> caller(QThread::create([&] { answer = askInstance(journal, request, patience); }));
    QSignalSpy ended(caller.get(), &QThread::finished);
    caller->start();
    if (!caller->isFinished())
        ended.wait(30'000);
    caller->wait();
    return answer;
}

void InstanceTest::messagesComeThroughInPieces()
{
    QBuffer whole;
    whole.open(QIODevice::ReadWrite);
    writeRequest(whole, addLine);
    for (qsizetype cut = 0; cut < whole.data().size(); ++cut) {
        QByteArray part = whole.data().left(cut);
        QBuffer piece(&part);
        piece.open(QIODevice::ReadOnly);
        const ReceivedRequest received = readRequest(piece);
        QVERIFY(!received.request && !received.isForeign);
    }
    whole.seek(0);
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
    QLocalSocket stranger;
    stranger.connectToServer(instanceSocket(m_journal->path()));
    QVERIFY(stranger.waitForConnected(5000));
    QSignalSpy gone(&stranger, &QLocalSocket::disconnected);
    stranger.write("GET / HTTP/1.1\r\n\r\n");
    QVERIFY(gone.wait(5000));
    QCOMPARE(asked, 0);
    QVERIFY(ask(m_journal->path(), addLine).has_value());
    QCOMPARE(asked, 1);
}

QTEST_GUILESS_MAIN(InstanceTest)
#include "instance_test.moc"
