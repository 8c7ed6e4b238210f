// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/check_model.h>
#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>
#include <workspace/workspace.h>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace unrut;

namespace {

/// Exhaustion as given, everything else calm.
Check checkOn(QDate day, int exhaustion)
{
    Check check;
    check.form = CheckForm::Full;
    check.day = day;
    for (ItemIndex item = 0; item < itemCount; ++item) {
        const CheckItem& row = checkItems()[static_cast<size_t>(item)];
        const int weight = row.domain == Domain::Exh ? exhaustion : 0;
        check.answers[static_cast<size_t>(item)] = Answer::given(row.reverse ? 100 - weight : weight);
    }
    return check;
}

} // namespace

class CheckModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsFinishedChecksNewestFirst();
    void tellsFormSparkAndArea();
    void tellsTheNoteInOneLine();
    void followsBinAndUndo();

private:
    [[nodiscard]] QString text(const CheckModel& model, int row, int role = Qt::DisplayRole) const
    {
        return model.data(model.index(row), role).toString();
    }

    std::unique_ptr<TemporaryJournal> m_journal;
    FakeClock m_clock;
    SequentialIdSource m_ids;
    std::unique_ptr<Workspace> m_workspace;
};

void CheckModelTest::init()
{
    m_workspace.reset();
    m_journal = std::make_unique<TemporaryJournal>();
    auto opened = Workspace::open(m_journal->path(), WorkspaceMode::CreateIfMissing, m_clock, m_ids);
    QVERIFY(opened.has_value());
    m_workspace = *std::move(opened);
}

void CheckModelTest::listsFinishedChecksNewestFirst()
{
    CheckModel model(*m_workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    const Result<CheckId> newer = m_workspace->recordCheck(checkOn({2026, 10, 20}, 100));
    const Result<CheckId> older = m_workspace->recordCheck(checkOn({2026, 9, 20}, 50));
    QVERIFY(newer && older);
    QVERIFY(m_workspace->beginDraft(CheckForm::Short));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.check(0) == *newer);
    QVERIFY(model.check(1) == *older);
    QCOMPARE(model.indexOf(*older).row(), 1);
    QVERIFY(!model.indexOf(m_workspace->draft()->id).isValid());
}

void CheckModelTest::tellsFormSparkAndArea()
{
    QVERIFY(m_workspace->recordCheck(checkOn({2026, 10, 20}, 100)));
    Check little;
    little.day = {2026, 10, 21};
    little.answers[0] = Answer::given(50);
    QVERIFY(m_workspace->recordCheck(little));
    const CheckModel model(*m_workspace);
    QCOMPARE(text(model, 1), QStringLiteral("20 October 2026 · full form"));
    QCOMPARE(text(model, 1, CheckModel::SparkRole), QStringLiteral("Spark 50"));
    QCOMPARE(text(model, 1, CheckModel::DetailRole), QStringLiteral("Points to Exhaustion"));
    QCOMPARE(text(model, 1, Qt::AccessibleTextRole),
             QStringLiteral("20 October 2026 · full form. Points to Exhaustion. Spark 50"));
    QCOMPARE(text(model, 0), QStringLiteral("21 October 2026 · short form"));
    QCOMPARE(text(model, 0, CheckModel::SparkRole), QString());
    QCOMPARE(text(model, 0, CheckModel::DetailRole), QStringLiteral("Points to no single area"));
}

void CheckModelTest::tellsTheNoteInOneLine()
{
    const Result<CheckId> check = m_workspace->recordCheck(checkOn({2026, 10, 20}, 100));
    QVERIFY(check);
    QVERIFY(m_workspace->annotateCheck(*check, QStringLiteral("A hard\nmonth"), {}));
    const CheckModel model(*m_workspace);
    QCOMPARE(text(model, 0, CheckModel::DetailRole), QStringLiteral("Points to Exhaustion · A hard month"));
}

void CheckModelTest::followsBinAndUndo()
{
    CheckModel model(*m_workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Result<CheckId> check = m_workspace->recordCheck(checkOn({2026, 10, 20}, 100));
    QVERIFY(check);
    QVERIFY(m_workspace->binCheck(*check));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(m_workspace->undo());
    QCOMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(CheckModelTest)
#include "check_model_test.moc"
