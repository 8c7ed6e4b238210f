// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_report.h"

#include <support/full_disk.h>

#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

std::optional<ErrorCode> codeOf(const Status& status)
{
    return status ? std::nullopt : std::optional(status.error().code);
}

Status write(const QString& file)
{
    const ReportOptions options = optionsFor(ReportReader::Me);
    return writeReport(file, contentOf(oneEntry(u"A small win"_s), options), options);
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

QByteArray contentOfFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// A report is there whole or not at all.
class FailureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereNoFileCanLieItIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("code");
        QTest::newRow("no name") << QString() << static_cast<int>(ErrorCode::FolderMissing);
        QTest::newRow("a folder that is not there")
            << u"nowhere/report.pdf"_s << static_cast<int>(ErrorCode::FolderMissing);
        QTest::newRow("a file as folder") << u"file/report.pdf"_s << static_cast<int>(ErrorCode::FolderMissing);
        QTest::newRow("a folder") << u"folder"_s << static_cast<int>(ErrorCode::IsFolder);
#ifdef Q_OS_LINUX
        QTest::newRow("a device") << u"/dev/full"_s << static_cast<int>(ErrorCode::NotARegularFile);
        QTest::newRow("nothing") << u"/dev/null"_s << static_cast<int>(ErrorCode::NotARegularFile);
#endif
    }
    void whereNoFileCanLieItIsRefused()
    {
        QFETCH(const QString, path);
        QFETCH(const int, code);
        QTemporaryDir folder;
        put(folder.filePath(u"file"_s), "a file");
        QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
        const QStringList before = filesIn(folder.path());
        const QString target = path.isEmpty() || path.startsWith(u'/') ? path : folder.filePath(path);
        QVERIFY(codeOf(write(target)) == static_cast<ErrorCode>(code));
        QCOMPARE(filesIn(folder.path()), before);
    }

    void impossibleRangesAreRefused()
    {
        QTemporaryDir folder;
        ReportOptions options = optionsFor(ReportReader::Me);
        for (const auto& [from, to] :
             {std::pair(options.to, options.from), {QDate(), options.to}, {options.from, QDate()}}) {
            ReportOptions wrong = options;
            wrong.from = from;
            wrong.to = to;
            const Status refused = writeReport(folder.filePath(u"r.pdf"_s), contentOf(Journal(), options), wrong);
            QVERIFY(codeOf(refused) == ErrorCode::InvalidDay);
        }
        QVERIFY(filesIn(folder.path()).isEmpty());
    }

    void fullDiskLeavesTheEarlierReport()
    {
        if (!FullDisk::isPossible())
            QSKIP("a full disk cannot be had here");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"report.pdf"_s);
        put(path, "an earlier report");
        const int before = FullDisk::refusals();
        {
            const FullDisk full;
            QVERIFY(codeOf(write(path)) == ErrorCode::DiskFull);
        }
        QVERIFY(FullDisk::refusals() > before);
        QCOMPARE(contentOfFile(path), QByteArray("an earlier report"));
        QCOMPARE(filesIn(folder.path()), QStringList{u"report.pdf"_s});
        QVERIFY(write(path));
    }

    void earlierFileIsReplacedAndGetsItsOwnersRights()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"report.pdf"_s);
        put(path, "an earlier report");
        QVERIFY(
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(write(path));
        QVERIFY(contentOfFile(path).startsWith("%PDF-"));
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(filesIn(folder.path()), QStringList{u"report.pdf"_s});
    }

#ifdef Q_OS_UNIX
    void folderThatMayNotBeWrittenIsNamed()
    {
        QTemporaryDir folder;
        const QString closed = folder.filePath(u"closed"_s);
        QVERIFY(QDir().mkdir(closed));
        const auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                              QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(folder.path(), readable));
        QVERIFY(QFile::setPermissions(closed, readable));
        // Rights do not hold root, who runs the tests in many a container.
        const bool isRoot = geteuid() == 0;
        constexpr uid_t nobody = 65534;
        QVERIFY(!isRoot || seteuid(nobody) == 0);
        const Status refused = write(closed + "/report.pdf"_L1);
        QVERIFY(!isRoot || seteuid(0) == 0);
        QVERIFY(QFile::setPermissions(folder.path(), readable | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(closed, readable | QFile::WriteOwner));
        QVERIFY2(codeOf(refused) == ErrorCode::FolderReadOnly,
                 refused ? "written" : qUtf8Printable(refused.error().detail));
        QCOMPARE(refused.error().detail, closed);
        QVERIFY(filesIn(closed).isEmpty());
    }
#endif
};

QTEST_MAIN(FailureTest)
#include "failure_test.moc"
