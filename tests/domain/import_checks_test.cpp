// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/import_plan.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

QDateTime instant(int minute)
{
    return QDateTime(QDate(2026, 11, 2), QTime(8, 0), Qt::UTC).addSecs(60LL * minute);
}

Check check(quint64 number, bool isDraft)
{
    Check check;
    check.id = CheckId(uuidV7(1, 0, number));
    check.day = QDate(2026, 11, 2);
    check.answers[0] = Answer::given(50);
    check.createdAt = instant(4);
    if (!isDraft)
        check.finishedAt = instant(5);
    return check;
}

ImportPlan planOf(const Journal& here, const Journal& file, Differing differing = Differing::KeepOurs)
{
    auto plan = planImport(here, file, {differing, QDate(2026, 11, 2), instant(60), [next = quint64{1000}]() mutable {
                                            return uuidV7(2, 0, next++);
                                        }});
    if (!plan)
        qFatal("does not fit: %s", qPrintable(plan.error().detail));
    return *std::move(plan);
}

} // namespace

/// What an import does with checks, beside what it does with everything.
class ImportChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondDraftStaysOut();
    void whatWasSaidOnTheSafetyCardStays();
};

void ImportChecksTest::aSecondDraftStaysOut()
{
    Journal here;
    here.checks = {check(1, true)};
    Journal file;
    file.checks = {check(2, true), check(3, false)};
    const ImportPlan plan = planOf(here, file);
    QVERIFY(plan.leavesDraft);
    QCOMPARE(plan.of(ImportThing::Checks), (ImportCount{1, 0, 0, 1}));
    QVERIFY(!planOf({}, file).leavesDraft);
}

void ImportChecksTest::whatWasSaidOnTheSafetyCardStays()
{
    Journal here;
    here.checks = {check(6, false)};
    here.checks.front().spokenAt = instant(5);
    Journal file;
    file.checks = {check(6, false)};
    QCOMPARE(planOf(here, file, Differing::TakeTheirs).total(), (ImportCount{0, 0, 1, 0}));
    file.checks.front().note = u"theirs"_s;
    const ImportPlan taking = planOf(here, file, Differing::TakeTheirs);
    QCOMPARE(taking.change.checks.front().after->spokenAt, instant(5));
}

QTEST_APPLESS_MAIN(ImportChecksTest)
#include "import_checks_test.moc"
