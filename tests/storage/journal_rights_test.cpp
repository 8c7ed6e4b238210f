// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe.h"
#include "sample_journal.h"

#include <QDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

bool setMode(const QString& path, mode_t mode)
{
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

/// Hands a path to the user that the probe becomes.
bool handOver(const QString& path)
{
    const uint user = probe::powerlessUser();
    return user == 0 || ::chown(QFile::encodeName(path).constData(), user, user) == 0;
}

QString error(ErrorCode code)
{
    return u"error %1"_s.arg(static_cast<int>(code));
}

QString probed(const QStringList& words)
{
    return probe::run(probe::powerlessUser(), words).section(u' ', 0, 1);
}

QString opened(OpenOutcome outcome)
{
    return u"opened %1"_s.arg(static_cast<int>(outcome));
}

} // namespace

/// What rights take away. Root is refused nothing, so a process that has become somebody else does the opening.
class JournalRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theProbeCanOpenWhatItMay();
    void aReadOnlyFileCanOnlyBeRead();
    void aReadOnlyFolderCanOnlyBeRead();
    void noJournalIsMadeInAReadOnlyFolder();
    void noFolderIsMadeInAReadOnlyFolder();
    void aFileThatMayNotBeReadIsToldSo();
    void noBackupIsMadeInAReadOnlyFolder();

private:
    std::unique_ptr<TemporaryJournal> m_file;
};

void JournalRights::init()
{
    m_file = std::make_unique<TemporaryJournal>();
    QVERIFY(sample::opened(m_file->path()));
    QVERIFY(handOver(m_file->path()));
    QVERIFY(handOver(m_file->folder()));
}

void JournalRights::cleanup()
{
    QVERIFY(setMode(m_file->folder(), 0700));
    m_file.reset();
}

void JournalRights::theProbeCanOpenWhatItMay()
{
    QCOMPARE(probed({u"open"_s, u"write"_s, m_file->path()}), opened(OpenOutcome::UpToDate));
    QCOMPARE(probed({u"open"_s, u"create"_s, m_file->file(u"new"_s)}), opened(OpenOutcome::Created));
}

void JournalRights::aReadOnlyFileCanOnlyBeRead()
{
    QVERIFY(setMode(m_file->path(), 0400));
    const QByteArray before = sample::bytesOf(m_file->path());
    QCOMPARE(probed({u"open"_s, u"write"_s, m_file->path()}), error(ErrorCode::JournalReadOnly));
    QCOMPARE(probed({u"open"_s, u"create"_s, m_file->path()}), error(ErrorCode::JournalReadOnly));
    QCOMPARE(probed({u"open"_s, u"read"_s, m_file->path()}), opened(OpenOutcome::UpToDate));
    QCOMPARE(sample::bytesOf(m_file->path()), before);
}

void JournalRights::aReadOnlyFolderCanOnlyBeRead()
{
    QVERIFY(setMode(m_file->folder(), 0500));
    const QByteArray before = sample::bytesOf(m_file->path());
    QCOMPARE(probed({u"open"_s, u"write"_s, m_file->path()}), error(ErrorCode::FolderReadOnly));
    QCOMPARE(probed({u"open"_s, u"read"_s, m_file->path()}), opened(OpenOutcome::UpToDate));
    QCOMPARE(sample::bytesOf(m_file->path()), before);
}

void JournalRights::noJournalIsMadeInAReadOnlyFolder()
{
    QVERIFY(setMode(m_file->folder(), 0500));
    QCOMPARE(probed({u"open"_s, u"create"_s, m_file->file(u"new"_s)}), error(ErrorCode::FolderReadOnly));
    QCOMPARE(QDir(m_file->folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"journal.unrut"_s});
}

void JournalRights::noFolderIsMadeInAReadOnlyFolder()
{
    QVERIFY(setMode(m_file->folder(), 0500));
    QCOMPARE(probed({u"open"_s, u"create"_s, m_file->file(u"a/b/new"_s)}), error(ErrorCode::FolderReadOnly));
    QVERIFY(!QFileInfo::exists(m_file->file(u"a"_s)));
}

void JournalRights::aFileThatMayNotBeReadIsToldSo()
{
    QVERIFY(setMode(m_file->path(), 0000));
    for (const QString& intent : {u"create"_s, u"write"_s, u"read"_s})
        QCOMPARE(probed({u"open"_s, intent, m_file->path()}), error(ErrorCode::ReadFailed));
}

void JournalRights::noBackupIsMadeInAReadOnlyFolder()
{
    QVERIFY(setMode(m_file->folder(), 0500));
    QCOMPARE(probed({u"backup"_s, m_file->path(), m_file->file(u"copy"_s)}), error(ErrorCode::FolderReadOnly));
    QCOMPARE(QDir(m_file->folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"journal.unrut"_s});
}

QTEST_GUILESS_MAIN(JournalRights)
#include "journal_rights_test.moc"
