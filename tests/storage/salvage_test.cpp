// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_journal.h"

#include "database.h"
#include "migrations.h"
#include "opener.h"

#include <storage/salvage.h>

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096;
constexpr quint32 firstEntry = 1000;
constexpr quint32 entries = 120;
constexpr quint32 firstGoal = 2000;
constexpr quint32 goals = 40;

/// Written as it stands here in one place of the file only: the search has it in small letters.
QString textOf(quint32 number)
{
    return u"Marker-%1-Of-It. "_s.arg(QString::number(number).rightJustified(5, u'0')) +
           QString(static_cast<qsizetype>(number % 7 * 31), u'x');
}

QByteArray hexOf(const QUuid& id)
{
    return id.toByteArray(QUuid::WithoutBraces);
}

FocusTimer running()
{
    return {sample::id<GoalId>(firstGoal), sample::instant(), 25};
}

UnsentTexts typed()
{
    return {{u"log/win"_s, u"Said no to a third"_s}, {u"quick"_s, u"Ask"_s}};
}

/// Sample things, and many more, so that tables have several pages; a long text overflows.
JournalChange much()
{
    JournalChange change = sample::everythingMade();
    for (quint32 i = 0; i < entries; ++i)
        change.entries.push_back(sample::made(
            sample::entry(firstEntry + i, textOf(i), QDate(2026, 1, 1).addDays(static_cast<qint64>(i % 90)))));
    change.entries.push_back(sample::made(sample::entry(firstEntry + entries, u"Long. "_s + QString(30'000, u'y'))));
    for (quint32 i = 0; i < goals; ++i) {
        Goal goal = sample::goal(firstGoal + i);
        goal.steps.clear();
        goal.history.clear();
        goal.title = u"Goal-%1"_s.arg(i);
        change.goals.push_back(sample::made(goal));
    }
    change.timer = sample::made(running());
    change.unsent = sample::made(typed());
    return change;
}

template <class T>
QSet<QUuid> idsOf(const std::vector<T>& things)
{
    QSet<QUuid> ids;
    for (const T& thing : things)
        ids.insert(thing.id.uuid());
    return ids;
}

QSet<QUuid> idsOf(const Journal& journal)
{
    return idsOf(journal.entries) + idsOf(journal.checkIns) + idsOf(journal.checks) + idsOf(journal.goals) +
           idsOf(journal.worksheets) + idsOf(journal.people) + idsOf(journal.talks) + idsOf(journal.fridayPages) +
           idsOf(journal.practices) + idsOf(journal.lookingBacks) + idsOf(journal.arrivals);
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QStringList names(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

/// What can be read of a damaged journal comes into a new one, whichever of its pages are damaged.
class SalvageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QFile::remove(out()); }
    void aSoundJournalIsSavedWhole();
    void whateverPageIsDamaged_data();
    void whateverPageIsDamaged();
    void aCutFileGivesWhatIsLeft_data();
    void aCutFileGivesWhatIsLeft();
    void aFewBytesCostOneRow();
    void whatACrashLeftIsFinishedInACopy();
    void whatIsLeftOfAnotherFileIsNotPlayedIn_data();
    void whatIsLeftOfAnotherFileIsNotPlayedIn();
    void aSchemaNumberThatMeansNothingIsTakenForOurs();
    void aTalkOfAnEarlierSchemaOutlivesItsPerson();
    void whatCannotBeSavedIsRefused_data();
    void whatCannotBeSavedIsRefused();

private:
    [[nodiscard]] QString damaged() const { return m_file->file(u"damaged.unrut"_s); }
    [[nodiscard]] QString out() const { return m_file->file(u"new.unrut"_s); }
    [[nodiscard]] int pages() const { return static_cast<int>(m_bytes.size() / pageSize); }
    void expectAllButThoseOn(const QByteArray& lost, const QByteArray& bytes);

    std::unique_ptr<TemporaryJournal> m_file;
    Journal m_journal; ///< as it was
    std::vector<BinnedLine> m_lines;
    QByteArray m_bytes;
};

void SalvageTest::initTestCase()
{
    m_file = std::make_unique<TemporaryJournal>();
    {
        const auto store = sample::opened(m_file->path());
        QVERIFY(store);
        VERIFY_OK(store->apply(much(), sample::instant()));
        m_journal = *store->everything();
        m_lines = *store->binnedLines();
        QCOMPARE(m_lines.size(), size_t{2});
    }
    m_bytes = sample::bytesOf(m_file->path());
    QCOMPARE(m_bytes.size() % pageSize, qsizetype{0});
    QVERIFY(pages() > 40);
}

void SalvageTest::aSoundJournalIsSavedWhole()
{
    const QStringList before = names(m_file->folder());
    const auto report = salvageJournal(m_file->path(), out(), sample::instant());
    VERIFY_OK(report);
    QCOMPARE(report->total().lost, 0);
    QCOMPARE(report->total().saved, static_cast<int>(idsOf(m_journal).size()));
    QCOMPARE(report->damagedPages, 0);
    QCOMPARE(report->lostParts, 0);
    QCOMPARE(report->pages, pages());
    const auto store = sample::opened(out(), OpenIntent::ReadOnly);
    QVERIFY(*store->everything() == m_journal);
    QVERIFY(*store->binnedLines() == m_lines);
    QVERIFY(*store->timer() == running());
    QVERIFY(*store->unsentTexts() == typed());
    QCOMPARE(sample::bytesOf(m_file->path()), m_bytes);
    QCOMPARE(names(m_file->folder()).size(), before.size() + 1);
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFileInfo(out()).permissions() & others));
}

void SalvageTest::whateverPageIsDamaged_data()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < pages(); ++page)
        QTest::addRow("page %d", page + 1) << page;
}

/// Everything that has nothing on the damaged pages is there as it was, and the report is true.
void SalvageTest::expectAllButThoseOn(const QByteArray& lost, const QByteArray& bytes)
{
    QVERIFY(write(damaged(), bytes));
    const auto report = salvageJournal(damaged(), out(), sample::instant());
    VERIFY_OK(report);
    QCOMPARE(sample::bytesOf(damaged()), bytes);
    const auto store = sample::opened(out(), OpenIntent::ReadOnly);
    VERIFY_OK(store->verify());
    Journal saved = *store->everything();
    const auto timer = store->timer();
    VERIFY_OK(timer);
    QVERIFY(!*timer || idsOf(saved.goals).contains((*timer)->goal.uuid()));
    std::erase_if(saved.people, [](const Person& person) { return person.name == u"?"_s; }); // stood in for
    const QSet<QUuid> ids = idsOf(saved);
    const QUuid longEntry = sample::id<EntryId>(firstEntry + entries).uuid();
    int missing = 0;
    const QSet<QUuid> all = idsOf(m_journal);
    for (const QUuid& id : all) {
        missing += ids.contains(id) ? 0 : 1;
        // The long text lies in pages of its own.
        const bool isOverflowing = id == longEntry && lost.contains(QByteArray(1000, 'y'));
        QVERIFY2(ids.contains(id) || lost.contains(hexOf(id)) || isOverflowing, qPrintable(id.toString()));
    }
    const std::vector<BinnedLine> lines = *store->binnedLines();
    for (const BinnedLine& line : m_lines) {
        const bool isThere = std::find(lines.begin(), lines.end(), line) != lines.end();
        QVERIFY(isThere || !ids.contains(line.of) || lost.contains(hexOf(line.id.uuid())));
    }
    // An entry has its words in one page, which other pages only point to.
    for (const Entry& entry : m_journal.entries) {
        const bool isWhole = entry.text.startsWith(u"Marker"_s) && !lost.contains(entry.text.left(15).toUtf8());
        const auto there = std::find(saved.entries.begin(), saved.entries.end(), entry);
        QVERIFY2(!isWhole || there != saved.entries.end() || entry.goal, qPrintable(entry.text.left(20)));
    }
    QVERIFY(report->total().lost <= missing + 1);
    QCOMPARE(report->total().saved, static_cast<int>((ids & all).size()));
}

void SalvageTest::whateverPageIsDamaged()
{
    QFETCH(int, page);
    QByteArray bytes = m_bytes;
    const QByteArray lost = bytes.mid(page * pageSize, pageSize);
    bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, '\xAA'));
    expectAllButThoseOn(lost, bytes);
}

void SalvageTest::aCutFileGivesWhatIsLeft_data()
{
    QTest::addColumn<int>("bytes");
    for (const int tenth : {3, 5, 7, 9})
        QTest::addRow("%d0 percent", tenth) << static_cast<int>(m_bytes.size()) * tenth / 10;
    QTest::newRow("the last byte") << static_cast<int>(m_bytes.size()) - 1;
}

void SalvageTest::aCutFileGivesWhatIsLeft()
{
    QFETCH(int, bytes);
    const qsizetype whole = bytes / pageSize * pageSize;
    expectAllButThoseOn(m_bytes.mid(whole), m_bytes.left(bytes));
}

void SalvageTest::aFewBytesCostOneRow()
{
    QByteArray bytes = m_bytes;
    const qsizetype at = bytes.indexOf(textOf(77).left(15).toUtf8());
    QVERIFY(at > 0);
    bytes.replace(at, 4, "\xff\xff\xff\xff"); // no text any more
    QVERIFY(write(damaged(), bytes));
    const auto report = salvageJournal(damaged(), out(), sample::instant());
    VERIFY_OK(report);
    QCOMPARE(report->damagedPages, 1);
    QCOMPARE(report->total(), (SalvageCount{static_cast<int>(idsOf(m_journal).size()) - 1, 1}));
    QCOMPARE(report->counts[static_cast<size_t>(ImportThing::Entries)].lost, 1);
}

void SalvageTest::whatACrashLeftIsFinishedInACopy()
{
    QVERIFY(write(m_file->file(u"busy.unrut"_s), m_bytes));
    const QString busy = m_file->file(u"busy.unrut"_s);
    {
        Result<Database> database = Database::open(busy, Database::Mode::ReadWrite);
        VERIFY_OK(database);
        // So little memory that the change is written before it ends.
        for (const QString& sql : {u"PRAGMA cache_size = 4"_s, u"BEGIN"_s,
                                   u"UPDATE goals SET notes = notes || 'half of a change', title = 'Half'"_s})
            VERIFY_OK(database->run(sql));
        QVERIFY(write(damaged(), sample::bytesOf(busy)));
        QVERIFY(write(damaged() + u"-journal"_s, sample::bytesOf(busy + u"-journal"_s)));
        VERIFY_OK(database->run(u"ROLLBACK"_s));
    }
    const QByteArray unfinished = sample::bytesOf(damaged());
    QVERIFY(unfinished != m_bytes);
    const QStringList before = names(m_file->folder());
    const auto report = salvageJournal(damaged(), out(), sample::instant());
    VERIFY_OK(report);
    QVERIFY(*sample::opened(out(), OpenIntent::ReadOnly)->everything() == m_journal);
    QCOMPARE(sample::bytesOf(damaged()), unfinished);
    QCOMPARE(names(m_file->folder()).size(), before.size() + 1);
    QVERIFY(QFile::remove(damaged() + u"-journal"_s));
}

void SalvageTest::whatIsLeftOfAnotherFileIsNotPlayedIn_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("its rollback") << u"-journal"_s;
    QTest::newRow("its log") << u"-wal"_s;
}

/// SQLite takes what lies beside a name for a part of the file that gets it.
void SalvageTest::whatIsLeftOfAnotherFileIsNotPlayedIn()
{
    QFETCH(const QString, suffix);
    QVERIFY(write(damaged(), m_bytes));
    const QString left = out() + suffix;
    QVERIFY(write(left, "of another file"));
    const QStringList before = names(m_file->folder());
    const auto report = salvageJournal(damaged(), out(), sample::instant());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::OutputExists);
    QCOMPARE(report.error().detail, left);
    QCOMPARE(names(m_file->folder()), before);
    QVERIFY(QFile::remove(left));
}

void SalvageTest::aSchemaNumberThatMeansNothingIsTakenForOurs()
{
    // What the file says of its schema decides how rows are read; a number that means nothing is taken for ours.
    QByteArray bytes = m_bytes;
    bytes[63] = '\x7f';
    QVERIFY(write(damaged(), bytes));
    VERIFY_OK(salvageJournal(damaged(), out(), sample::instant()));
    QVERIFY(*sample::opened(out(), OpenIntent::ReadOnly)->everything() == m_journal);
}

/// What is found is brought to the schema of today while the talk still belongs to nobody.
void SalvageTest::aTalkOfAnEarlierSchemaOutlivesItsPerson()
{
    QFile::remove(damaged());
    Migrations then{shippedMigrations()};
    then.pop_back();
    VERIFY_OK(openJournalWith(then, damaged(), OpenIntent::CreateIfMissing, sample::instant()));
    {
        Result<Database> file = Database::open(damaged(), Database::Mode::ReadWrite);
        VERIFY_OK(file);
        VERIFY_OK(file->run(u"PRAGMA foreign_keys = OFF"_s)); // the page of the person is lost
        VERIFY_OK(file->run(u"INSERT INTO talks VALUES ('019cade2-4cd3-7000-8000-00000000000a', "
                            "'019cade2-4cd3-7000-8000-000000000008', 'open', 'planned', NULL, NULL, 30, '', '', NULL, "
                            "'2026-03-02T09:30:00.000Z', '2026-03-02T09:30:00.000Z', NULL)"_s));
    }
    const Result<SalvageReport> report = salvageJournal(damaged(), out(), sample::instant());
    VERIFY_OK(report);
    const auto store = sample::opened(out());
    QVERIFY(store);
    const Journal saved = *store->everything();
    QCOMPARE(saved.talks.size(), size_t{1});
    QCOMPARE(saved.people.size(), size_t{1});
    QCOMPARE(saved.people.front().id, saved.talks.front().person);
}

void SalvageTest::whatCannotBeSavedIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(pageSize * 4, '\0');
    QTest::newRow("a text") << QByteArray("Dear diary, ").repeated(2000);
    QTest::newRow("a header alone") << m_bytes.left(100);
}

void SalvageTest::whatCannotBeSavedIsRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(write(damaged(), bytes));
    const QStringList before = names(m_file->folder());
    const auto report = salvageJournal(damaged(), out(), sample::instant());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::JournalCorrupt);
    QCOMPARE(names(m_file->folder()), before);
    QCOMPARE(salvageJournal(m_file->file(u"none"_s), out(), sample::instant()).error().code, ErrorCode::JournalMissing);
    QCOMPARE(salvageJournal(m_file->path(), damaged(), sample::instant()).error().code, ErrorCode::OutputExists);
    QCOMPARE(salvageJournal(m_file->folder(), out(), sample::instant()).error().code, ErrorCode::IsFolder);
}

QTEST_GUILESS_MAIN(SalvageTest)
#include "salvage_test.moc"
