// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_journal.h"

#include <functional>

using namespace unrut;
using namespace Qt::StringLiterals;

using Damage = std::function<bool(const QString& path)>;
Q_DECLARE_METATYPE(Damage)

/// Damage that opening does not look for is found by verify(), by readers too.
class JournalVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundJournalIsSound();
    void verifyingChangesNothing();
    void damageIsFound_data();
    void damageIsFound();
    void anAnswerThatIsNoneIsNotRead_data();
    void anAnswerThatIsNoneIsNotRead();
};

void JournalVerify::aSoundJournalIsSound()
{
    const TemporaryJournal file;
    const auto store = sample::opened(file.path());
    VERIFY_OK(store->verify());
    VERIFY_OK(store->apply(sample::everythingMade(), sample::instant()));
    // Twice: it leaves nothing behind that would be in its own way.
    VERIFY_OK(store->verify());
    VERIFY_OK(store->verify());
    VERIFY_OK(store->apply(sample::everythingMade().inverse(), sample::instant()));
    VERIFY_OK(store->verify());
}

void JournalVerify::verifyingChangesNothing()
{
    const TemporaryJournal file;
    const auto store = sample::opened(file.path());
    VERIFY_OK(store->apply(sample::everythingMade(), sample::instant()));
    const QByteArray before = sample::bytesOf(file.path());
    VERIFY_OK(store->verify());
    QCOMPARE(sample::bytesOf(file.path()), before);
}

void JournalVerify::damageIsFound_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("finding");
    const auto sql = [](const char* name, const QStringList& statements, const QString& finding) {
        QTest::newRow(name) << Damage([statements](const QString& path) { return sample::runSql(statements, path); })
                            << finding;
    };
    QTest::newRow("an index overwritten")
        << Damage([](const QString& path) { return sample::overwriteFirstPageOf(u"entries_goal"_s, path); })
        << u"Page"_s;
    sql("a reference to nothing",
        {u"PRAGMA foreign_keys = OFF"_s,
         u"UPDATE steps SET goal_id = 'nobody' WHERE id = (SELECT min(id) FROM steps)"_s},
        u"steps -> goals"_s);
    sql("a value the schema forbids",
        {u"PRAGMA ignore_check_constraints = ON"_s, u"UPDATE goals SET horizon = 'soon'"_s}, u"goals"_s);
    sql("a value that nobody knows", {u"UPDATE goals SET play = 'not_a_play'"_s}, u"goals"_s);
    sql("an item that nobody knows", {u"UPDATE answers SET item = 'exh99' WHERE item = 'exh1'"_s}, u"answers"_s);
    sql("an entry that the search does not know",
        {u"DROP TRIGGER entries_search_update"_s, u"UPDATE entries SET deleted_at = NULL"_s}, u"search index"_s);
    sql("words that the search does not know",
        {u"DROP TRIGGER entries_search_update"_s, u"UPDATE entries SET text = 'others'"_s}, u"search index"_s);
    // All things of the sample are in the bin.
    sql("a goal that the search does not know", {u"UPDATE goals SET deleted_at = NULL"_s}, u"search of things"_s);
    const QString talks = u"INSERT INTO searched_things (kind, thing, words) SELECT 'talk', id, 'others' FROM talks"_s;
    sql("a talk that the search knows otherwise", {u"UPDATE talks SET deleted_at = NULL"_s, talks},
        u"search of things"_s);
    sql("things whose words the search does not know", {u"DROP TRIGGER things_search_insert"_s, talks},
        u"search index"_s);
    sql("a search index without its words", {u"DELETE FROM entry_search_data WHERE id > 10"_s}, u"search index"_s);
}

void JournalVerify::damageIsFound()
{
    QFETCH(Damage, damage);
    QFETCH(QString, finding);
    const TemporaryJournal file;
    VERIFY_OK(sample::opened(file.path())->apply(sample::everythingMade(), sample::instant()));
    const auto reader = sample::opened(file.path(), OpenIntent::ReadOnly);
    QVERIFY(reader);
    QVERIFY(damage(file.path()));
    const Status status = reader->verify();
    VERIFY_ERROR(status, ErrorCode::JournalCorrupt);
    QVERIFY2(status.error().detail.contains(finding), qPrintable(status.error().detail));
}

void JournalVerify::anAnswerThatIsNoneIsNotRead_data()
{
    QTest::addColumn<QString>("value");
    for (const char* value : {"7", "-1", "-25", "101", "1000", "12345678901"})
        QTest::newRow(value) << QString::fromLatin1(value);
}

void JournalVerify::anAnswerThatIsNoneIsNotRead()
{
    QFETCH(QString, value);
    const TemporaryJournal file;
    VERIFY_OK(sample::opened(file.path())->apply(sample::everythingMade(), sample::instant()));
    QVERIFY(sample::runSql({u"PRAGMA ignore_check_constraints = ON"_s,
                            u"UPDATE answers SET value = %1 WHERE value IS NOT NULL"_s.arg(value)},
                           file.path()));
    VERIFY_ERROR(sample::opened(file.path(), OpenIntent::ReadOnly)->held(), ErrorCode::JournalCorrupt);
}

QTEST_GUILESS_MAIN(JournalVerify)
#include "journal_verify_test.moc"
