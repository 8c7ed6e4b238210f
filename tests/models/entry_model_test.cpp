// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <models/entry_model.h>

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const EntryModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row).data().toString());
    return texts;
}

} // namespace

/// The log as a list, read page by page, under Qt's own tester.
class EntryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNewestDayComesFirstAndEachDayBeginsOnce();
    void itFollowsEveryChangeAndItsUndo();
    void theFilterDecidesWhatIsRead();
    void whatIsLookedForIsMarked();
    void whatIsBinnedIsFoundInTheBinOnly();
    void aLongLogIsReadPageByPage();
    void afterAChangeAsMuchIsThereAsWasRead();
    void aChangeMovesOnlyTheRowsItTouches();
    void aListThatFollowsIsTheListReadAnew();
    void theListBeginsAtADayAndGoesBothWays();
    void aDayBeforeThemAllShowsTheNewest();
    void manyAreCountedBehindTheList();
    void everyEntryIsSpoken();

private:
    [[nodiscard]] Workspace& workspace() const { return *m_open->workspace; }
    /// All of them at once, each as \a describe has it.
    void fill(int count, const std::function<void(int, Entry&)>& describe)
    {
        Journal journal;
        for (int i = 0; i < count; ++i) {
            Entry entry;
            entry.id = m_open->ids.make<EntryId>();
            entry.createdAt = m_open->clock.now().addSecs(i);
            describe(i, entry);
            journal.entries.push_back(entry);
        }
        QVERIFY(workspace().fill(journal));
    }
    std::unique_ptr<OpenWorkspace> m_open;
};

void EntryModelTest::init()
{
    m_open = std::make_unique<OpenWorkspace>();
}

void EntryModelTest::theNewestDayComesFirstAndEachDayBeginsOnce()
{
    (void)m_open->write(u"old"_s, {2026, 10, 1});
    (void)m_open->write(u"new, first"_s);
    m_open->clock.addSeconds(60);
    (void)m_open->write(u"new, second"_s);
    EntryModel model(workspace());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(textsOf(model), (QStringList{u"new, second"_s, u"new, first"_s, u"old"_s}));
    QCOMPARE(model.total(), std::optional(3));
    QVERIFY(model.beginsDay(0));
    QVERIFY(!model.beginsDay(1));
    QVERIFY(model.index(2).data(EntryModel::BeginsDayRole).toBool());
}

void EntryModelTest::itFollowsEveryChangeAndItsUndo()
{
    EntryModel model(workspace());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const EntryId id = m_open->write(u"a line"_s);
    QCOMPARE(textsOf(model), QStringList{u"a line"_s});
    QVERIFY(workspace().editEntry(id, EntryKind::Win, u"another"_s, {2026, 11, 1}));
    QCOMPARE(textsOf(model), QStringList{u"another"_s});
    QVERIFY(workspace().binEntries({id}));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(workspace().undo());
    QVERIFY(workspace().undo());
    QCOMPARE(textsOf(model), QStringList{u"a line"_s});
    QCOMPARE(model.indexOf(id).row(), 0);
    // What is none of its business does not make it read.
    const QSignalSpy refreshes(&model, &EntryModel::refreshed);
    (void)m_open->add(u"a goal"_s);
    QCOMPARE(refreshes.count(), 0);
}

void EntryModelTest::theFilterDecidesWhatIsRead()
{
    (void)m_open->write(u"Tea with @Noor"_s, {2026, 11, 2}, EntryKind::Grateful);
    (void)m_open->write(u"Shipped it #work"_s, {2026, 10, 30}, EntryKind::Win);
    EntryModel model(workspace());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EntryFilter filter;
    filter.text = u"@noor"_s;
    model.setFilter(filter);
    QCOMPARE(textsOf(model), QStringList{u"Tea with @Noor"_s});
    QCOMPARE(model.total(), std::optional(1));
    filter = {};
    filter.kinds = {EntryKind::Win};
    model.setFilter(filter);
    QCOMPARE(textsOf(model), QStringList{u"Shipped it #work"_s});
    filter.from = {2026, 11, 1};
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 2);
}

void EntryModelTest::whatIsLookedForIsMarked()
{
    (void)m_open->write(u"A café by the sea"_s);
    EntryModel model(workspace());
    QVERIFY(model.hits(model.entry(0).text).empty());
    EntryFilter filter;
    filter.text = u"caf"_s;
    model.setFilter(filter);
    QVERIFY((model.hits(model.entry(0).text) == std::vector<TextRange>{{2, 3}}));
}

void EntryModelTest::whatIsBinnedIsFoundInTheBinOnly()
{
    const EntryId id = m_open->write(u"thrown away"_s);
    (void)m_open->write(u"kept"_s);
    QVERIFY(workspace().binEntries({id}));
    EntryModel model(workspace());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(textsOf(model), QStringList{u"kept"_s});
    EntryFilter bin;
    bin.inBin = true;
    model.setFilter(bin);
    QCOMPARE(textsOf(model), QStringList{u"thrown away"_s});
    QVERIFY(workspace().restoreEntries({id}));
    QCOMPARE(model.rowCount(), 0);
}

void EntryModelTest::aLongLogIsReadPageByPage()
{
    constexpr int lines = 130;
    for (int i = 0; i < lines; ++i)
        (void)m_open->write(u"line %1"_s.arg(i), QDate(2026, 1, 1).addDays(i));
    EntryModel model(workspace()); // without the tester: it would read on by itself
    QVERIFY(!model.total());       // nothing waits for it
    QTRY_COMPARE(model.total(), std::optional(lines));
    QVERIFY(model.rowCount() < lines);
    int pages = 1;
    while (model.canFetchMore({})) {
        model.fetchMore({});
        ++pages;
    }
    QCOMPARE(pages, 3);
    QCOMPARE(model.rowCount(), lines);
    for (int row = 0; row < lines; ++row)
        QCOMPARE(model.entry(row).text, u"line %1"_s.arg(lines - 1 - row));

    EntryModel tested(workspace());
    const QAbstractItemModelTester tester(&tested, QAbstractItemModelTester::FailureReportingMode::Fatal);
    while (tested.canFetchMore({}))
        tested.fetchMore({});
    QCOMPARE(tested.rowCount(), lines);
}

void EntryModelTest::afterAChangeAsMuchIsThereAsWasRead()
{
    for (int i = 0; i < 100; ++i)
        (void)m_open->write(u"line %1"_s.arg(i));
    EntryModel model(workspace());
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 100);
    (void)m_open->write(u"one more"_s);
    QCOMPARE(model.entry(0).text, u"one more"_s);
    QCOMPARE(model.rowCount(), 101);
    QVERIFY(!model.canFetchMore({}));
}

void EntryModelTest::aChangeMovesOnlyTheRowsItTouches()
{
    for (int i = 0; i < 5; ++i)
        (void)m_open->write(u"line %1"_s.arg(i), QDate(2026, 10, 1).addDays(i));
    EntryModel model(workspace());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(&model, &EntryModel::modelReset);
    const QPersistentModelIndex chosen = model.index(2);
    (void)m_open->write(u"new"_s);
    QCOMPARE(chosen.row(), 3);
    QVERIFY(workspace().editEntry(model.entry(3).id, EntryKind::Win, u"edited"_s, model.entry(3).day));
    QCOMPARE(chosen.row(), 3);
    QCOMPARE(chosen.data().toString(), u"edited"_s);
    QVERIFY(workspace().binEntries({model.entry(0).id, model.entry(1).id}));
    QCOMPARE(chosen.row(), 1);
    QVERIFY(workspace().undo());
    QCOMPARE(chosen.row(), 3);
    QCOMPARE(resets.count(), 0);
}

void EntryModelTest::aListThatFollowsIsTheListReadAnew()
{
    QRandomGenerator chance(7);
    EntryModel model(workspace());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int i = 0; i < 150; ++i) {
        const auto any = [&] { return model.entry(chance.bounded(model.rowCount())).id; };
        const QDate day = QDate(2026, 10, 1).addDays(chance.bounded(12));
        const int what = model.rowCount() < 3 ? 0 : chance.bounded(6);
        if (what < 3)
            (void)m_open->write(u"line %1"_s.arg(i), day);
        else if (what == 3)
            QVERIFY(workspace().editEntry(any(), EntryKind::Win, u"edited %1"_s.arg(i), day));
        else if (what == 4)
            QVERIFY(workspace().binEntries({any(), any()}));
        else
            QVERIFY(workspace().undo());
        const EntryModel anew(workspace());
        QCOMPARE(textsOf(model).mid(0, anew.rowCount()), textsOf(anew));
        QTRY_COMPARE(model.total(), std::optional(workspace().entryCount({}).value_or(-1)));
    }
}

void EntryModelTest::theListBeginsAtADayAndGoesBothWays()
{
    constexpr int lines = 200;
    const QDate first(2026, 1, 1);
    fill(lines, [&](int i, Entry& entry) {
        entry.day = first.addDays(i);
        entry.text = u"line %1"_s.arg(i);
    });
    EntryModel model(workspace());
    model.beginAt(first.addDays(100));
    QCOMPARE(model.entry(0).text, u"line 100"_s);
    QVERIFY(model.canFetchNewer());
    QVERIFY(model.canFetchMore({}));
    QCOMPARE(model.fetchNewer(), 60);
    QCOMPARE(model.entry(0).text, u"line 160"_s);
    QCOMPARE(model.entry(60).text, u"line 100"_s);
    // A change far above leaves the list where it is.
    (void)m_open->write(u"today"_s);
    QCOMPARE(model.entry(0).text, u"line 160"_s);
    QVERIFY(model.canFetchNewer());
    QCOMPARE(model.fetchNewer(), 40);
    QCOMPARE(model.entry(0).text, u"today"_s);
    QVERIFY(!model.canFetchNewer());
    QCOMPARE(model.fetchNewer(), 0);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), lines + 1);
    EntryFilter other;
    other.text = u"line"_s;
    model.setFilter(other); // another search begins with the newest
    QCOMPARE(model.entry(0).text, u"line 199"_s);
}

void EntryModelTest::aDayBeforeThemAllShowsTheNewest()
{
    (void)m_open->write(u"old"_s, {2026, 10, 1});
    (void)m_open->write(u"new"_s);
    EntryModel model(workspace());
    model.beginAt({2026, 10, 20}); // nothing was written then
    QCOMPARE(textsOf(model), QStringList{u"old"_s});
    QVERIFY(model.canFetchNewer());
    model.beginAt({2020, 1, 1});
    QCOMPARE(textsOf(model), (QStringList{u"new"_s, u"old"_s}));
    QVERIFY(!model.canFetchNewer());
}

void EntryModelTest::manyAreCountedBehindTheList()
{
    constexpr int many = 9'000; // more than two bits
    fill(many, [](int i, Entry& entry) {
        entry.day = QDate(2020, 1, 1).addDays(i / 5);
        entry.text = i % 2 == 0 ? u"even"_s : u"odd"_s;
    });
    EntryModel model(workspace());
    QTRY_COMPARE(model.total(), std::optional(many));
    EntryFilter even;
    even.text = u"ev"_s;
    model.setFilter(even);
    QVERIFY(!model.total());
    EntryFilter odd;
    odd.text = u"od"_s;
    model.setFilter(odd); // what was being counted is of no use any more
    QTRY_COMPARE(model.total(), std::optional(many / 2));
}

void EntryModelTest::everyEntryIsSpoken()
{
    (void)m_open->write(u"Tea with @Noor"_s, {2026, 11, 2}, EntryKind::Grateful);
    const EntryModel model(workspace());
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"Tea with @Noor"_s), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"Grateful"_s, Qt::CaseInsensitive), qPrintable(spoken));
    QVERIFY(!model.index(5).data().isValid());
}

QTEST_GUILESS_MAIN(EntryModelTest)
#include "entry_model_test.moc"
