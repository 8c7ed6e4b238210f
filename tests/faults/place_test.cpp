// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_table.h"
#include "random_walk.h"
#include "sound_print.h"
#include "walk_place.h"

#include <storage/journal_store.h>
#include <support/full_disk.h>
#include <support/read_only_disk.h>

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <unistd.h>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

enum class Trouble { FullDisk, ReadOnlyDisk, Deleted, Replaced, WrittenOver, MovedAway, FolderGone, OtherProgram };

std::optional<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

/// As cp and rsync --inplace do: the file stays the same one, only what is in it does not.
void copyInPlace(const QString& from, const QString& to)
{
    const std::optional<QByteArray> bytes = bytesOf(from);
    QFile file(to);
    if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        qFatal("the journal cannot be written over");
}

/// A connection of another program that has begun to write.
class OtherWriter
{
public:
    explicit OtherWriter(const QString& journal)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(journal);
        m_holds = database.open() && QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s);
    }
    ~OtherWriter()
    {
        QSqlDatabase::database(m_name).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    OtherWriter(const OtherWriter&) = delete;
    OtherWriter& operator=(const OtherWriter&) = delete;
    [[nodiscard]] bool holds() const { return m_holds; }

private:
    QString m_name = u"another program"_s;
    bool m_holds = false;
};

/// A walk reads before it writes, and would read the other file. What is written goes by \a round.
std::optional<ErrorCode> writeWithoutReading(Sandbox& sandbox, int round)
{
    Workspace& workspace = sandbox.workspace();
    Person person;
    person.name = u"Sofia"_s;
    switch (round / 2 % 4) { // each over both files
    case 0:
        return codeOf(workspace.addEntry(EntryKind::Note, u"A line"_s, sandbox.clock().today()));
    case 1:
        return codeOf(workspace.addGoal(plainGoal(u"A goal"_s)));
    case 2:
        return codeOf(workspace.addPerson(person));
    default:
        return codeOf(workspace.keepUnsent({{u"quick"_s, u"half a line"_s}}));
    }
}

/// A journal that is open in a folder of its own, and what happens to it there.
class Place
{
public:
    Place(const TemporaryJournal& files, int round)
        : m_home(files.file(u"home"_s)),
          m_aside(files.file(u"aside"_s)),
          m_other(round % 2 == 0 ? files.path() : files.file(u"other.unrut"_s)),
          m_walk(faults::seedOf(round), faults::placeOf(m_home + "/journal.unrut"_L1, round))
    {
        for (const QString& folder : {m_home, m_aside}) {
            QDir(folder).removeRecursively();
            QDir().mkpath(folder);
        }
        QFile::copy(files.path(), journal());
    }
    [[nodiscard]] QString journal() const { return m_home + "/journal.unrut"_L1; }
    [[nodiscard]] Walk& walk() { return m_walk; }
    void make(Trouble trouble);
    /// Ends it where the journal can come back under the open workspace; says whether it is back.
    bool end(Trouble trouble);
    /// Where what was open is now; a name of its own keeps a deleted file.
    [[nodiscard]] QString whatWasOpen() const { return QFile::exists(m_kept) ? m_kept : journal(); }
    /// Nothing was written where the journal was, since it is no more.
    [[nodiscard]] bool isUntouched() const { return !m_expected || bytesOf(journal()) == *m_expected; }

private:
    void keepBesides()
    {
        m_kept = m_aside + "/journal.unrut"_L1;
        if (::link(QFile::encodeName(journal()).constData(), QFile::encodeName(m_kept).constData()) != 0)
            qFatal("this disk has no second names for a file");
    }

    QString m_home;
    QString m_aside;
    QString m_other; ///< what is copied over it: the journal as it was before the walk, or another one
    QString m_kept;
    std::optional<std::optional<QByteArray>> m_expected; ///< the bytes that stay at the journal's name, or no file
    std::unique_ptr<FullDisk> m_full;
    std::unique_ptr<ReadOnlyDisk> m_readOnly;
    std::unique_ptr<OtherWriter> m_writer;
    Walk m_walk;
};

void Place::make(Trouble trouble)
{
    switch (trouble) {
    case Trouble::FullDisk:
        m_full = std::make_unique<FullDisk>();
        return;
    case Trouble::ReadOnlyDisk:
        m_readOnly = std::make_unique<ReadOnlyDisk>();
        return;
    case Trouble::OtherProgram:
        m_writer = std::make_unique<OtherWriter>(journal());
        if (!m_writer->holds())
            qFatal("the other program does not write");
        return;
    case Trouble::Deleted:
        keepBesides();
        QFile::remove(journal());
        break;
    case Trouble::Replaced:
        keepBesides();
        QFile::copy(journal(), journal() + ".other"_L1);
        QFile::remove(journal());
        QFile::rename(journal() + ".other"_L1, journal());
        break;
    case Trouble::WrittenOver:
        m_kept = m_aside + "/journal.unrut"_L1;
        QFile::copy(journal(), m_kept); // what a person would be glad to have
        copyInPlace(m_other, journal());
        break;
    case Trouble::MovedAway:
        m_kept = m_aside + "/journal.unrut"_L1;
        QFile::rename(journal(), m_kept);
        break;
    case Trouble::FolderGone:
        keepBesides();
        QDir(m_home).removeRecursively();
        break;
    }
    m_expected = bytesOf(journal());
}

bool Place::end(Trouble trouble)
{
    m_full.reset();
    m_readOnly.reset();
    m_writer.reset();
    if (trouble == Trouble::MovedAway) {
        m_expected.reset();
        return QFile::rename(m_kept, journal());
    }
    return !m_expected;
}

} // namespace

/// What happens to the place of a journal while it is open: noticed before the next change, which is refused.
class PlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theNextChangeIsRefusedAndNothingIsLost_data();
    void theNextChangeIsRefusedAndNothingIsLost();

private:
    void disturb(Trouble trouble, const QList<int>& codes, int round);
    std::optional<ErrorCode> walkUntilRefused(Walk& walk);
    /// Some changes that are kept; false when one is not.
    bool go(Walk& walk, size_t steps);

    TemporaryJournal m_files; ///< with the journal from which each walk begins
    SplitMix64 m_random{5};
    faults::Row m_row;
};

void PlaceTest::initTestCase()
{
    constexpr int furnishing = 60;
    constexpr int roundOfTheOther = 10'000;
    for (const int round : {0, roundOfTheOther}) {
        const QString file = round == 0 ? m_files.path() : m_files.file(u"other.unrut"_s);
        QVERIFY(openJournal(file, OpenIntent::CreateIfMissing, FakeClock().now()));
        Walk walk(faults::seedOf(round), faults::placeOf(file, round));
        need(walk.begin());
        for (int i = 0; i < furnishing; ++i)
            QCOMPARE(walk.step(), QString());
    }
}

void PlaceTest::theNextChangeIsRefusedAndNothingIsLost_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<QList<int>>("codes"); // one of them
    QTest::addColumn<QString>("how");
    const QList<int> gone{static_cast<int>(ErrorCode::JournalGone)};
    QTest::newRow("The disk is full") << Trouble::FullDisk << QList<int>{static_cast<int>(ErrorCode::DiskFull)}
                                      << u"every write of the open program says ENOSPC"_s;
    QTest::newRow("The disk turns read-only")
        << Trouble::ReadOnlyDisk
        << QList<int>{static_cast<int>(ErrorCode::JournalReadOnly), static_cast<int>(ErrorCode::FolderReadOnly)}
        << u"all that would change something says EROFS"_s;
    QTest::newRow("The journal is deleted") << Trouble::Deleted << gone << u"removed under the open program"_s;
    QTest::newRow("The journal is replaced") << Trouble::Replaced << gone << u"another file gets its name"_s;
    QTest::newRow("The journal is written over")
        << Trouble::WrittenOver << gone
        << u"another journal, or an earlier state of it, is copied into the same file"_s;
    QTest::newRow("The journal is moved away") << Trouble::MovedAway << gone << u"renamed, and later back"_s;
    QTest::newRow("The folder is gone") << Trouble::FolderGone << gone << u"removed with all that is in it"_s;
    QTest::newRow("Another program writes")
        << Trouble::OtherProgram << QList<int>{static_cast<int>(ErrorCode::JournalLocked)}
        << u"it holds the lock of a change that is not finished"_s;
}

bool PlaceTest::go(Walk& walk, size_t steps)
{
    for (size_t i = 0; i < steps; ++i) {
        const Walk::Trial trial = walk.tryStep();
        if (trial.refusal || !trial.wrong.isEmpty()) {
            qWarning("%s", qUtf8Printable(trial.wrong));
            return false;
        }
        ++m_row.kept;
    }
    return true;
}

/// What finds nothing to do it to, or breaks a rule, is refused before the file is asked.
std::optional<ErrorCode> PlaceTest::walkUntilRefused(Walk& walk)
{
    constexpr int patience = 200;
    Walk::Trial trial;
    for (int i = 0; i < patience && !trial.refusal; ++i) {
        const QByteArray before = walk.print();
        trial = walk.tryStep();
        if (!trial.wrong.isEmpty()) {
            qWarning("%s", qUtf8Printable(trial.wrong));
            return std::nullopt;
        }
        m_row.lost += trial.refusal || walk.print() == before ? 0 : 1;
    }
    return trial.refusal;
}

void PlaceTest::disturb(Trouble trouble, const QList<int>& codes, int round)
{
    constexpr size_t mostSteps = 6;
    Place place(m_files, round);
    Walk& walk = place.walk();
    need(walk.begin());
    const bool isWrittenOver = trouble == Trouble::WrittenOver;
    const QByteArray atFirst = walk.print();
    QVERIFY(go(walk, m_random.below(mostSteps)));
    while (isWrittenOver && walk.print() == atFirst) // what is copied over it must not be the same
        QVERIFY(go(walk, 1));
    place.make(trouble);
    ++m_row.hits;
    const auto refusal = isWrittenOver ? writeWithoutReading(walk.sandbox(), round) : walkUntilRefused(walk);
    QVERIFY(refusal);
    ++m_row.reported;
    QVERIFY2(codes.contains(static_cast<int>(*refusal)), qPrintable(QString::number(static_cast<int>(*refusal))));
    m_row.lost += place.isUntouched() ? 0 : 1;
    if (place.end(trouble))
        QVERIFY(go(walk, mostSteps));
    walk.sandbox().close();
    m_row.lost += place.isUntouched() ? 0 : 1;
    const QByteArray found = faults::soundPrint(place.whatWasOpen(), OpenIntent::ReadOnly);
    m_row.corrupt += found.isEmpty() ? 1 : 0;
    m_row.lost += found.isEmpty() || found == walk.print() ? 0 : 1;
}

void PlaceTest::theNextChangeIsRefusedAndNothingIsLost()
{
    QFETCH(const Trouble, trouble);
    QFETCH(const QList<int>, codes);
    QFETCH(const QString, how);
    const bool needsStandIn = trouble == Trouble::FullDisk || trouble == Trouble::ReadOnlyDisk;
    if (needsStandIn && !FullDisk::isPossible())
        QSKIP("such a disk cannot be had here");
    constexpr int fewRounds = 5;
    const int refusalsBefore = FullDisk::refusals() + ReadOnlyDisk::refusals();
    m_row = {QString::fromLatin1(QTest::currentDataTag()), how};
    for (int round = 0; round < fewRounds * faults::times(); ++round) {
        disturb(trouble, codes, round + 1);
        if (QTest::currentTestFailed())
            return;
    }
    faults::report(m_row);
    QCOMPARE(m_row.lost, 0);
    QCOMPARE(m_row.corrupt, 0);
    QCOMPARE(m_row.reported, m_row.hits);
    // The stand-ins must really stand in.
    if (needsStandIn)
        QVERIFY(FullDisk::refusals() + ReadOnlyDisk::refusals() - refusalsBefore >= m_row.hits);
}

QTEST_GUILESS_MAIN(PlaceTest)
#include "place_test.moc"
