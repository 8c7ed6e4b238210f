// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/clock.h>
#include <domain/id.h>

#include <QSet>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class IdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exampleOfTheStandardComesOut();
    void versionAndVariantStand_data();
    void versionAndVariantStand();
    void laterIdsSortLater();
    void everyBitOfChanceCounts();
    void idsGoThroughText();
    void idsThatAreNoneAreNull();
    void journalDaysHaveBounds_data();
    void journalDaysHaveBounds();
};

void IdTest::exampleOfTheStandardComesOut()
{
    // RFC 9562, appendix A.6.
    const QUuid id = uuidV7(0x017F22E279B0, 0xCC3, 0x18C4DC0C0C07398F);
    QCOMPARE(CheckId(id).toString(), u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s);
}

void IdTest::versionAndVariantStand_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<quint64>("high");
    QTest::addColumn<quint64>("low");
    const quint64 ones = ~quint64{0};
    QTest::newRow("zeros") << qint64{0} << quint64{0} << quint64{0};
    QTest::newRow("ones") << qint64{0xFFFFFFFFFFFF} << ones << ones;
    QTest::newRow("today") << qint64{1772409600000} << quint64{0x123456789ABCDEF0} << quint64{0x0FEDCBA987654321};
    QTest::newRow("before 1970") << qint64{-1} << ones << ones;
}

void IdTest::versionAndVariantStand()
{
    QFETCH(qint64, milliseconds);
    QFETCH(quint64, high);
    QFETCH(quint64, low);
    const QString text = CheckId(uuidV7(milliseconds, high, low)).toString();
    QCOMPARE(text.size(), 36);
    QCOMPARE(text[14], QChar(u'7'));
    QVERIFY(u"89ab"_s.contains(text[19]));
    QCOMPARE(text.left(8) + text.mid(9, 4),
             QString::number(qMax<qint64>(milliseconds, 0), 16).rightJustified(12, u'0'));
}

void IdTest::laterIdsSortLater()
{
    // As values and as text, by time first, then by both parts of chance.
    const std::vector<QUuid> ids{uuidV7(1, 0xFFF, ~quint64{0}), uuidV7(2, 0, 0),           uuidV7(2, 0, 1),
                                 uuidV7(2, 0, 1ULL << 61),      uuidV7(2, 1, 0),           uuidV7(2, 0xFFF, 0),
                                 uuidV7(0x10000, 0, 0),         uuidV7(0x1000000000, 0, 0)};
    for (size_t i = 1; i < ids.size(); ++i) {
        QVERIFY(GoalId(ids[i - 1]) < GoalId(ids[i]));
        QVERIFY(GoalId(ids[i - 1]).toString() < GoalId(ids[i]).toString());
    }
}

void IdTest::everyBitOfChanceCounts()
{
    QSet<QUuid> ids;
    for (int bit = 0; bit < 12; ++bit)
        ids.insert(uuidV7(1, 1ULL << bit, 0));
    for (int bit = 0; bit < 62; ++bit)
        ids.insert(uuidV7(1, 0, 1ULL << bit));
    QCOMPARE(ids.size(), 74);
}

void IdTest::idsGoThroughText()
{
    const EntryId id(uuidV7(1772409600000, 5, 6));
    QCOMPARE(EntryId::fromString(id.toString()), id);
    QVERIFY(!id.isNull());
    QCOMPARE(qHash(id), qHash(EntryId::fromString(id.toString().toUpper())));
}

void IdTest::idsThatAreNoneAreNull()
{
    QVERIFY(StepId().isNull());
    for (const QString& text : {u""_s, u"x"_s, u"017f22e2-79b0-7cc3-98c4"_s})
        QVERIFY(StepId::fromString(text).isNull());
}

void IdTest::journalDaysHaveBounds_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isDay");
    QTest::newRow("none") << QDate() << false;
    QTest::newRow("30 February") << QDate(2026, 2, 30) << false;
    QTest::newRow("1899") << QDate(1899, 12, 31) << false;
    QTest::newRow("1900") << QDate(1900, 1, 1) << true;
    QTest::newRow("leap day") << QDate(2028, 2, 29) << true;
    QTest::newRow("2200") << QDate(2200, 12, 31) << true;
    QTest::newRow("2201") << QDate(2201, 1, 1) << false;
}

void IdTest::journalDaysHaveBounds()
{
    QFETCH(QDate, day);
    QFETCH(bool, isDay);
    QCOMPARE(isJournalDay(day), isDay);
}

QTEST_APPLESS_MAIN(IdTest)
#include "id_test.moc"
