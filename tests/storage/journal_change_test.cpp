// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_journal.h"

#include "sqlite_journal_store.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>

using namespace unrut;
using namespace Qt::StringLiterals;

using Spoil = std::function<void(JournalChange&)>;
Q_DECLARE_METATYPE(Spoil)
Q_DECLARE_METATYPE(unrut::ErrorCode)

namespace {

/// The first column of every row.
QStringList column(const QString& file, const QString& sql)
{
    QStringList values;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"column"_s);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(database);
        query.exec(sql);
        while (query.next())
            values.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(u"column"_s);
    return values;
}

Check draft(quint32 number)
{
    Check check = sample::check(number);
    check.finishedAt = {};
    check.binnedAt = {};
    return check;
}

} // namespace

/// A change is written whole or not at all.
class JournalChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyChangeWritesNothing();
    void everyRowSaysWhenItWasModified();
    void aDraftIsFinishedAndAnotherBegunAtOnce();
    void aSecondDraftIsRefused();
    void checkInsMayChangePlaces();
    void aSecondCheckInOfADayIsRefused();
    void aStepMayMoveToAnotherGoal();
    void entriesStayWhenTheirGoalGoes();
    void aChangeThatFailsInTheMiddleChangesNothing_data();
    void aChangeThatFailsInTheMiddleChangesNothing();
    void aFullDiskChangesNothing();
    void aJournalThatIsGoneIsTold_data();
    void aJournalThatIsGoneIsTold();
    void aJournalThatComesBackIsWritten();
    void purgedTextLeavesNoTraceInTheFile();
    void editedTextLeavesNoTraceOnceClosed();
    void longTextsComeBackWhole();

private:
    std::unique_ptr<TemporaryJournal> m_file;
    std::unique_ptr<JournalStore> m_store;
};

void JournalChangeTest::init()
{
    m_store.reset();
    m_file = std::make_unique<TemporaryJournal>();
    m_store = sample::opened(m_file->path());
    QVERIFY(m_store);
}

void JournalChangeTest::anEmptyChangeWritesNothing()
{
    const QByteArray before = sample::bytesOf(m_file->path());
    VERIFY_OK(m_store->apply({}, sample::instant()));
    QCOMPARE(sample::bytesOf(m_file->path()), before);
}

void JournalChangeTest::everyRowSaysWhenItWasModified()
{
    const JournalChange change = sample::everythingMade();
    VERIFY_OK(m_store->apply(change, sample::instant(100)));
    VERIFY_OK(m_store->apply(sample::entriesMade({*change.entries[0].after}), sample::instant(200)));
    for (const QString& table : {u"goals"_s, u"checks"_s, u"check_ins"_s, u"looking_backs"_s, u"arrivals"_s,
                                 u"worksheets"_s, u"friday_pages"_s, u"practices"_s, u"meta"_s}) {
        QCOMPARE(column(m_file->path(), u"SELECT DISTINCT modified_at FROM %1"_s.arg(table)),
                 QStringList{u"2026-03-02T11:10:15.123Z"_s});
    }
    QCOMPARE(column(m_file->path(), u"SELECT modified_at FROM entries ORDER BY modified_at"_s),
             (QStringList{u"2026-03-02T11:10:15.123Z"_s, u"2026-03-02T12:50:15.123Z"_s}));
}

void JournalChangeTest::aDraftIsFinishedAndAnotherBegunAtOnce()
{
    const Check first = draft(1);
    JournalChange begin;
    begin.checks = {sample::made(first)};
    VERIFY_OK(m_store->apply(begin, sample::instant()));

    Check finished = first;
    finished.finishedAt = sample::instant(5);
    JournalChange next;
    // The new draft stands before the one that ends.
    next.checks = {sample::made(draft(2)), {first, finished}};
    VERIFY_OK(m_store->apply(next, sample::instant()));
    VERIFY_OK(m_store->apply(next.inverse(), sample::instant()));
    const Result<Journal> held = m_store->held();
    VERIFY_OK(held);
    QVERIFY(held->checks == std::vector<Check>{first});
}

void JournalChangeTest::aSecondDraftIsRefused()
{
    JournalChange change;
    change.checks = {sample::made(draft(1))};
    VERIFY_OK(m_store->apply(change, sample::instant()));
    change.checks = {sample::made(draft(2))};
    VERIFY_ERROR(m_store->apply(change, sample::instant()), ErrorCode::AlreadyExists);
    // One in the bin does not count.
    change.checks[0].after->binnedAt = sample::instant();
    VERIFY_OK(m_store->apply(change, sample::instant()));
}

void JournalChangeTest::checkInsMayChangePlaces()
{
    const CheckIn monday = sample::checkIn(1, QDate(2026, 3, 2));
    const CheckIn tuesday = sample::checkIn(2, QDate(2026, 3, 3));
    JournalChange change;
    change.checkIns = {sample::made(monday), sample::made(tuesday)};
    VERIFY_OK(m_store->apply(change, sample::instant()));
    CheckIn first = monday;
    CheckIn second = tuesday;
    std::swap(first.day, second.day);
    change.checkIns = {{monday, first}, {tuesday, second}};
    VERIFY_OK(m_store->apply(change, sample::instant()));
    QVERIFY(*m_store->checkIn(monday.day).value() == second);
    QVERIFY(*m_store->checkIn(tuesday.day).value() == first);
}

void JournalChangeTest::aSecondCheckInOfADayIsRefused()
{
    JournalChange change;
    change.checkIns = {sample::made(sample::checkIn(1, QDate(2026, 3, 2)))};
    VERIFY_OK(m_store->apply(change, sample::instant()));
    change.checkIns = {sample::made(sample::checkIn(2, QDate(2026, 3, 2)))};
    VERIFY_ERROR(m_store->apply(change, sample::instant()), ErrorCode::AlreadyExists);
}

void JournalChangeTest::aStepMayMoveToAnotherGoal()
{
    const Goal from = sample::goal(1);
    const Goal to = sample::goal(2);
    JournalChange change;
    change.goals = {sample::made(from), sample::made(to)};
    VERIFY_OK(m_store->apply(change, sample::instant()));
    Goal less = from;
    Goal more = to;
    more.steps.push_back(less.steps.front());
    less.steps.erase(less.steps.begin());
    change.goals = {{to, more}, {from, less}};
    VERIFY_OK(m_store->apply(change, sample::instant()));
    QVERIFY(m_store->held()->goals == (std::vector<Goal>{less, more}));
}

void JournalChangeTest::entriesStayWhenTheirGoalGoes()
{
    const JournalChange change = sample::everythingMade();
    VERIFY_OK(m_store->apply(change, sample::instant()));
    JournalChange purge;
    purge.goals = {sample::removed(*change.goals[0].after)};
    VERIFY_OK(m_store->apply(purge, sample::instant()));
    Entry expected = *change.entries[0].after;
    expected.goal.reset();
    QVERIFY(**m_store->entry(expected.id) == expected);
    VERIFY_OK(m_store->verify());
}

void JournalChangeTest::aChangeThatFailsInTheMiddleChangesNothing_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, const Spoil& spoil, ErrorCode code) { QTest::newRow(name) << spoil << code; };
    const auto text = [](const QString& value) {
        return Spoil([value](JournalChange& change) { change.entries.back().after->text = value; });
    };
    row("NUL", text(u"be\0fore"_s), ErrorCode::InvalidText);
    row("lone surrogate", text(u"be"_s + QChar(0xD800) + u"fore"_s), ErrorCode::InvalidText);
    row("no text", text({}), ErrorCode::WriteFailed);
    row("too long", text(QString(200'001, u'x')), ErrorCode::WriteFailed);
    row(
        "no day", [](JournalChange& change) { change.entries.back().after->day = {}; }, ErrorCode::InvalidDay);
    row(
        "a day before 1900", [](JournalChange& change) { change.entries.back().after->day = QDate(1899, 12, 31); },
        ErrorCode::WriteFailed);
    row(
        "no instant", [](JournalChange& change) { change.entries.back().after->createdAt = {}; },
        ErrorCode::WriteFailed);
    row(
        "no such goal", [](JournalChange& change) { change.entries.back().after->goal = sample::id<GoalId>(99); },
        ErrorCode::WriteFailed);
    row(
        "no answer of ours", [](JournalChange& change) { change.checks[0].after->answers[3] = Answer::given(33); },
        ErrorCode::WriteFailed);
    row(
        "mood of 11", [](JournalChange& change) { change.checkIns[0].after->mood = 11; }, ErrorCode::WriteFailed);
    row(
        "a step twice", [](JournalChange& change) { change.goals[1].after->steps = change.goals[0].after->steps; },
        ErrorCode::AlreadyExists);
}

void JournalChangeTest::aChangeThatFailsInTheMiddleChangesNothing()
{
    QFETCH(Spoil, spoil);
    QFETCH(ErrorCode, code);
    const Entry there = sample::entry(500, u"already there"_s);
    VERIFY_OK(m_store->apply(sample::entriesMade({there}), sample::instant()));
    const QByteArray before = sample::bytesOf(m_file->path());
    JournalChange change = sample::everythingMade();
    spoil(change);
    VERIFY_ERROR(m_store->apply(change, sample::instant()), code);
    QCOMPARE(sample::bytesOf(m_file->path()), before);
    // The connection goes on.
    QVERIFY(m_store->everything()->entries == std::vector<Entry>{there});
    VERIFY_OK(m_store->apply(sample::everythingMade(), sample::instant()));
    VERIFY_OK(m_store->verify());
}

void JournalChangeTest::aFullDiskChangesNothing()
{
    Result<Database> database = Database::open(m_store->path(), Database::Mode::ReadWrite);
    VERIFY_OK(database);
    // SQLite reports this limit as it reports a full disk.
    const Result<qint64> pages = database->number(u"PRAGMA page_count"_s);
    VERIFY_OK(database->number(u"PRAGMA max_page_count = %1"_s.arg(*pages + 3)));
    SqliteJournalStore small(*std::move(database), {m_store->path(), *identityOf(m_store->path()), false, 1});
    const Entry little = sample::entry(1, u"fits"_s);
    VERIFY_OK(small.apply(sample::entriesMade({little}), sample::instant()));

    const QByteArray before = sample::bytesOf(m_file->path());
    JournalChange change = sample::everythingMade();
    change.entries.push_back(sample::made(sample::entry(2, QString(100'000, u'x'))));
    VERIFY_ERROR(small.apply(change, sample::instant()), ErrorCode::DiskFull);
    QCOMPARE(sample::bytesOf(m_file->path()), before);
    QVERIFY(small.everything()->entries == std::vector<Entry>{little});
    VERIFY_OK(small.apply(sample::entriesMade({sample::entry(3, u"fits too"_s)}), sample::instant()));
    VERIFY_OK(m_store->verify());
}

void JournalChangeTest::aJournalThatIsGoneIsTold_data()
{
    QTest::addColumn<QString>("how");
    for (const char* how : {"deleted", "moved", "replaced", "folder moved"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void JournalChangeTest::aJournalThatIsGoneIsTold()
{
    QFETCH(QString, how);
    const QString path = m_file->file(u"folder/journal.unrut"_s);
    const auto store = sample::opened(path);
    QVERIFY(store);
    if (how == u"folder moved"_s) {
        QVERIFY(QDir().rename(m_file->file(u"folder"_s), m_file->file(u"elsewhere"_s)));
    } else if (how == u"deleted"_s) {
        QVERIFY(QFile::remove(path));
    } else {
        QVERIFY(QFile::rename(path, m_file->file(u"moved"_s)));
        if (how == u"replaced"_s)
            QVERIFY(QFile::copy(m_file->file(u"moved"_s), path));
    }
    VERIFY_ERROR(store->apply(sample::everythingMade(), sample::instant()), ErrorCode::JournalGone);
    QVERIFY(QDir(m_file->folder()).entryList({u"*-journal"_s}).isEmpty());
}

void JournalChangeTest::aJournalThatComesBackIsWritten()
{
    const QString away = m_file->file(u"away"_s);
    QVERIFY(QFile::rename(m_file->path(), away));
    VERIFY_ERROR(m_store->apply(sample::everythingMade(), sample::instant()), ErrorCode::JournalGone);
    QVERIFY(QFile::rename(away, m_file->path()));
    VERIFY_OK(m_store->apply(sample::everythingMade(), sample::instant()));
}

void JournalChangeTest::purgedTextLeavesNoTraceInTheFile()
{
    const Entry secret = sample::entry(1, u"The quixotrope told me #zyzzyvine and @Xanthippus everything"_s);
    VERIFY_OK(m_store->apply(sample::entriesMade({secret, sample::entry(2, u"other"_s)}), sample::instant()));
    Entry binned = secret;
    binned.binnedAt = sample::instant(1);
    JournalChange bin;
    bin.entries = {{secret, binned}};
    VERIFY_OK(m_store->apply(bin, sample::instant()));
    QVERIFY(sample::bytesOf(m_file->path()).contains("quixotrope"));
    JournalChange purge;
    purge.entries = {sample::removed(binned)};
    VERIFY_OK(m_store->apply(purge, sample::instant()));
    QVERIFY(m_store->hasToForget());
    Result<bool> isMore = m_store->forgetSome();
    while (isMore && *isMore)
        isMore = m_store->forgetSome();
    VERIFY_OK(isMore);
    QVERIFY(!m_store->hasToForget());
    const QByteArray left = sample::bytesOf(m_file->path()).toLower();
    for (const char* word : {"quixotrope", "zyzzyvine", "xanthippus"})
        QVERIFY2(!left.contains(word), word);
}

void JournalChangeTest::editedTextLeavesNoTraceOnceClosed()
{
    const Entry secret = sample::entry(1, u"The quixotrope told me everything"_s);
    Entry undone = sample::entry(2, u"zyzzyvine"_s);
    VERIFY_OK(m_store->apply(sample::entriesMade({secret, undone}), sample::instant()));
    Entry edited = secret;
    edited.text = u"Somebody told me everything"_s;
    JournalChange change;
    change.entries = {{secret, edited}};
    VERIFY_OK(m_store->apply(change, sample::instant()));
    VERIFY_OK(m_store->apply(sample::entriesMade({undone}).inverse(), sample::instant()));
    m_store.reset();
    const QByteArray left = sample::bytesOf(m_file->path());
    QVERIFY(left.contains("somebody"));
    QVERIFY(!left.contains("quixotrope"));
    QVERIFY(!left.contains("zyzzyvine"));
    VERIFY_OK(sample::opened(m_file->path())->verify());
}

void JournalChangeTest::longTextsComeBackWhole()
{
    const Entry longest = sample::entry(1, QString(199'999, u'語') + u'.');
    VERIFY_OK(m_store->apply(sample::entriesMade({longest}), sample::instant()));
    QVERIFY(**m_store->entry(longest.id) == longest);
    EntryFilter filter;
    filter.text = u"語語語"_s;
    QCOMPARE(m_store->entryCount(filter).value_or(-1), 1);
}

QTEST_GUILESS_MAIN(JournalChangeTest)
#include "journal_change_test.moc"
