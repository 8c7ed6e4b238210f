// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/input_file.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace unrut;

Q_DECLARE_METATYPE(unrut::ErrorCode)

class InputFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileIsReadWhole();
    void anEmptyFileIsEmpty();
    void theLargestFileIsReadAndOneByteMoreIsNot();
    void aHugeFileIsRefusedWithoutReadingIt();
    void aMissingFileIsSaidToBeMissing();
    void aFolderIsNoFile();
#ifdef Q_OS_UNIX
    void aLinkIsFollowed();
    void aLinkToNothingIsMissing();
    void whatIsNoOrdinaryFileIsRefusedAtOnce_data();
    void whatIsNoOrdinaryFileIsRefusedAtOnce();
    void aSystemFileThatSaysNoSizeIsReadOrRefusedByWhatItGives();
    void aFileThatMayNotBeReadIsRefused();
#endif

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    QString write(const char* name, const QByteArray& bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void InputFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString InputFileTest::write(const char* name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", name);
    return file.fileName();
}

void InputFileTest::aFileIsReadWhole()
{
    const QByteArray bytes("one\r\ntwo\0three\xff", 15);
    QCOMPARE(readInputFile(write("a", bytes), 100).value(), bytes);
}

void InputFileTest::anEmptyFileIsEmpty()
{
    QCOMPARE(readInputFile(write("a", {}), 100).value(), QByteArray());
}

void InputFileTest::theLargestFileIsReadAndOneByteMoreIsNot()
{
    QCOMPARE(readInputFile(write("a", QByteArray(2048, 'a')), 2048).value().size(), 2048);
    const auto larger = readInputFile(write("b", QByteArray(2049, 'a')), 2048);
    QVERIFY(!larger);
    QCOMPARE(larger.error(), failure(ErrorCode::FileTooLarge, QStringLiteral("2 kB")));
}

void InputFileTest::aHugeFileIsRefusedWithoutReadingIt()
{
    QFile file(path("huge"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    if (!file.resize(qint64(1) << 40))
        QSKIP("this file system has no files of a terabyte");
    file.close();
    QElapsedTimer timer;
    timer.start();
    const auto read = readInputFile(file.fileName(), 4 * 1024 * 1024);
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(!read);
    QCOMPARE(read.error(), failure(ErrorCode::FileTooLarge, QStringLiteral("4 MB")));
}

void InputFileTest::aMissingFileIsSaidToBeMissing()
{
    const auto read = readInputFile(path("none"), 100);
    QVERIFY(!read);
    QCOMPARE(read.error(), failure(ErrorCode::FileMissing, path("none")));
}

void InputFileTest::aFolderIsNoFile()
{
    const auto read = readInputFile(m_folder->path(), 100);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::IsFolder);
}

#ifdef Q_OS_UNIX

void InputFileTest::aLinkIsFollowed()
{
    QVERIFY(QFile::link(write("a", "text"), path("link")));
    QCOMPARE(readInputFile(path("link"), 100).value(), QByteArray("text"));
}

void InputFileTest::aLinkToNothingIsMissing()
{
    QVERIFY(QFile::link(path("none"), path("link")));
    const auto read = readInputFile(path("link"), 100);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FileMissing);
}

void InputFileTest::whatIsNoOrdinaryFileIsRefusedAtOnce_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("/dev/zero") << QStringLiteral("/dev/zero");
    QTest::newRow("/dev/full") << QStringLiteral("/dev/full");
    QTest::newRow("/dev/null") << QStringLiteral("/dev/null");
    QTest::newRow("a pipe that nobody writes") << QStringLiteral("pipe");
    QTest::newRow("a socket") << QStringLiteral("socket");
}

void InputFileTest::whatIsNoOrdinaryFileIsRefusedAtOnce()
{
    QFETCH(QString, file);
    if (!file.startsWith(QLatin1Char('/')))
        file = m_folder->filePath(file);
    if (file.endsWith(QLatin1String("pipe")))
        QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0);
    int socket = -1;
    if (file.endsWith(QLatin1String("socket"))) {
        socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(file).constData(), sizeof address.sun_path);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    }
    QElapsedTimer timer;
    timer.start();
    const auto read = readInputFile(file, 100);
    QVERIFY(timer.elapsed() < 5000);
    if (socket >= 0)
        ::close(socket);
    QVERIFY(!read);
    QCOMPARE(read.error(), failure(ErrorCode::NotARegularFile, file));
}

void InputFileTest::aSystemFileThatSaysNoSizeIsReadOrRefusedByWhatItGives()
{
    const QString file = QStringLiteral("/proc/self/status");
    if (!QFile::exists(file))
        QSKIP("there is no such file here");
    QVERIFY(readInputFile(file, 1024 * 1024).value().startsWith("Name:"));
    const auto cut = readInputFile(file, 10);
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, ErrorCode::FileTooLarge);
}

void InputFileTest::aFileThatMayNotBeReadIsRefused()
{
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    const QString file = write("secret", "text");
    QVERIFY(QFile::setPermissions(file, {}));
    const auto read = readInputFile(file, 100);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FileUnreadable);
}

#endif

QTEST_APPLESS_MAIN(InputFileTest)
#include "input_file_test.moc"
