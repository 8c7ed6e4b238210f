// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <models/entry_model.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

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
    void everyEntryIsSpoken();

private:
    [[nodiscard]] Workspace& workspace() const { return *m_open->workspace; }
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
    QCOMPARE(model.total(), 3);
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
    QCOMPARE(model.total(), 1);
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
    QCOMPARE(model.total(), lines);
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
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 100);
    (void)m_open->write(u"one more"_s);
    QCOMPARE(model.rowCount(), 100);
    QVERIFY(model.canFetchMore({}));
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
