// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe.h"
#include "sample_journal.h"

#include <QDir>
#include <QElapsedTimer>

#include <functional>
#include <sys/stat.h>

using namespace unrut;
using namespace Qt::StringLiterals;

using Damage = std::function<bool(const QString& path)>;
Q_DECLARE_METATYPE(Damage)
Q_DECLARE_METATYPE(unrut::ErrorCode)

namespace {

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

Damage sql(const QStringList& statements)
{
    return [statements](const QString& path) { return sample::runSql(statements, path); };
}

/// Makes a journal with something in it first.
Damage ofJournal(const Damage& damage)
{
    return [damage](const QString& path) {
        const bool made = sample::opened(path)->apply(sample::everythingMade(), sample::instant()).has_value();
        return made && damage(path);
    };
}

Damage cutTo(const std::function<qint64(qint64)>& length)
{
    return [length](const QString& path) { return QFile::resize(path, length(QFileInfo(path).size())); };
}

Damage overwrite(qint64 from, qint64 count)
{
    return [from, count](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadWrite) && file.seek(from) && file.write(QByteArray(count, '\xAA')) == count;
    };
}

Damage overwriteTable(const QString& table)
{
    return [table](const QString& path) { return sample::overwriteFirstPageOf(table, path); };
}

bool makeFifo(const QString& path)
{
    return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0;
}

QByteArray contentOf(const QString& path)
{
    const QFileInfo info(path);
    return info.isFile() ? sample::bytesOf(path) : QByteArray();
}

} // namespace

/// Everything that is no journal to open: each is told by its own code, at once, and nothing is changed by looking.
class JournalRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRefusalHasItsCodeAndChangesNothing_data();
    void eachRefusalHasItsCodeAndChangesNothing();
    void aMissingJournalIsNotCreatedUnlessAsked();
    void aLockedJournalIsToldSoon_data();
    void aLockedJournalIsToldSoon();
    void aWriterAtWorkDoesNotLockReadersOut();
};

void JournalRefusal::eachRefusalHasItsCodeAndChangesNothing_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, const Damage& damage, ErrorCode code) {
        QTest::newRow(name) << damage << code;
    };
    row(
        "zero bytes", [](const QString& path) { return writeFile(path, {}); }, ErrorCode::JournalEmpty);
    row(
        "text", [](const QString& path) { return writeFile(path, "Dear diary,\n"); }, ErrorCode::NotAJournal);
    row(
        "long text", [](const QString& path) { return writeFile(path, QByteArray(9000, 'x')); },
        ErrorCode::NotAJournal);
    row("database of another program", sql({u"CREATE TABLE entries (id)"_s}), ErrorCode::NotAJournal);
    row("cut within the mark", ofJournal(cutTo([](qint64) { return 7; })), ErrorCode::JournalTruncated);
    row("cut within the header", ofJournal(cutTo([](qint64) { return 50; })), ErrorCode::JournalTruncated);
    row("cut after the header", ofJournal(cutTo([](qint64) { return 100; })), ErrorCode::JournalTruncated);
    row("last byte missing", ofJournal(cutTo([](qint64 size) { return size - 1; })), ErrorCode::JournalTruncated);
    row("half of it missing", ofJournal(cutTo([](qint64 size) { return size / 2 / 4096 * 4096; })),
        ErrorCode::JournalTruncated);
    row("schema overwritten", ofJournal(overwrite(100, 3996)), ErrorCode::JournalCorrupt);
    row("a table overwritten", ofJournal(overwriteTable(u"goals"_s)), ErrorCode::JournalCorrupt);
    row("search index overwritten", ofJournal(overwriteTable(u"entry_search_data"_s)), ErrorCode::JournalCorrupt);
    row("a table missing", ofJournal(sql({u"DROP TABLE check_events"_s})), ErrorCode::JournalCorrupt);
    row("a trigger missing", ofJournal(sql({u"DROP TRIGGER entries_search_update"_s})), ErrorCode::JournalCorrupt);
    row("schema number lost", ofJournal(sql({u"PRAGMA user_version = 0"_s})), ErrorCode::JournalCorrupt);
    row("schema number below zero", ofJournal(sql({u"PRAGMA user_version = -1"_s})), ErrorCode::JournalCorrupt);
    row("newer schema", ofJournal(sql({u"PRAGMA user_version = 4711"_s})), ErrorCode::JournalNewer);
    row(
        "folder", [](const QString& path) { return QDir().mkdir(path); }, ErrorCode::IsFolder);
    row(
        "dangling link", [](const QString& path) { return QFile::link(path + u"-nowhere"_s, path); },
        ErrorCode::DanglingLink);
    row(
        "link to itself", [](const QString& path) { return QFile::link(path, path); }, ErrorCode::DanglingLink);
    row(
        "link to a folder", [](const QString& path) { return QFile::link(u"/usr"_s, path); }, ErrorCode::IsFolder);
    row("FIFO", makeFifo, ErrorCode::NotARegularFile);
    row(
        "link to a device", [](const QString& path) { return QFile::link(u"/dev/zero"_s, path); },
        ErrorCode::NotARegularFile);
}

void JournalRefusal::eachRefusalHasItsCodeAndChangesNothing()
{
    QFETCH(Damage, damage);
    QFETCH(ErrorCode, code);
    const TemporaryJournal file;
    QVERIFY(damage(file.path()));
    const QByteArray before = contentOf(file.path());
    const QStringList names = QDir(file.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    for (const OpenIntent intent : {OpenIntent::CreateIfMissing, OpenIntent::MustExist, OpenIntent::ReadOnly}) {
        QElapsedTimer timer;
        timer.start();
        VERIFY_ERROR(openJournal(file.path(), intent, sample::instant()), code);
        QVERIFY(timer.elapsed() < 3000);
    }
    QCOMPARE(contentOf(file.path()), before);
    QCOMPARE(QDir(file.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System), names);
}

void JournalRefusal::aMissingJournalIsNotCreatedUnlessAsked()
{
    const TemporaryJournal file;
    const QString deep = file.file(u"no/such/folder/journal.unrut"_s);
    for (const QString& path : {file.path(), deep, QString()}) {
        VERIFY_ERROR(openJournal(path, OpenIntent::MustExist, sample::instant()), ErrorCode::JournalMissing);
        VERIFY_ERROR(openJournal(path, OpenIntent::ReadOnly, sample::instant()), ErrorCode::JournalMissing);
    }
    VERIFY_ERROR(openJournal({}, OpenIntent::CreateIfMissing, sample::instant()), ErrorCode::JournalMissing);
    QVERIFY(QDir(file.folder()).isEmpty());
    // A file is in the place of a folder.
    QVERIFY(writeFile(file.file(u"text"_s), "x"));
    VERIFY_ERROR(openJournal(file.file(u"text/journal"_s), OpenIntent::CreateIfMissing, sample::instant()),
                 ErrorCode::FolderMissing);
}

void JournalRefusal::aLockedJournalIsToldSoon_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<OpenIntent>("intent");
    QTest::newRow("another program writes, we would") << u"IMMEDIATE"_s << OpenIntent::MustExist;
    QTest::newRow("another program has it all, we would write") << u"EXCLUSIVE"_s << OpenIntent::CreateIfMissing;
    QTest::newRow("another program has it all, we would read") << u"EXCLUSIVE"_s << OpenIntent::ReadOnly;
}

void JournalRefusal::aLockedJournalIsToldSoon()
{
    QFETCH(QString, kind);
    QFETCH(OpenIntent, intent);
    const TemporaryJournal file;
    QVERIFY(sample::opened(file.path()));
    QProcess other;
    other.start(probe::program(), {u"0"_s, u"lock"_s, file.path(), kind});
    QVERIFY(other.waitForReadyRead(10'000));
    QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("locked"));

    QElapsedTimer timer;
    timer.start();
    VERIFY_ERROR(openJournal(file.path(), intent, sample::instant()), ErrorCode::JournalLocked);
    QVERIFY(timer.elapsed() < 3000);

    other.closeWriteChannel();
    QVERIFY(other.waitForFinished(10'000));
    VERIFY_OK(openJournal(file.path(), intent, sample::instant()));
}

void JournalRefusal::aWriterAtWorkDoesNotLockReadersOut()
{
    const TemporaryJournal file;
    const auto store = sample::opened(file.path());
    QProcess other;
    other.start(probe::program(), {u"0"_s, u"lock"_s, file.path(), u"IMMEDIATE"_s});
    QVERIFY(other.waitForReadyRead(10'000));
    VERIFY_OK(openJournal(file.path(), OpenIntent::ReadOnly, sample::instant()));
    const JournalChange change = sample::everythingMade();
    VERIFY_ERROR(store->apply(change, sample::instant()), ErrorCode::JournalLocked);
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished(10'000));
    VERIFY_OK(store->apply(change, sample::instant()));
}

QTEST_GUILESS_MAIN(JournalRefusal)
#include "journal_refusal_test.moc"
