// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_walk.h"

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class RandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void journalIsWhatAPersonBelievesItToBe_data()
    {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {1U, 20261102U, 77U, 4096U})
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
    }
    void journalIsWhatAPersonBelievesItToBe()
    {
        QFETCH(const quint64, seed);
        constexpr int deeds = 2500;    // ten thousand on the four walks
        constexpr int patience = 5000; // for steps that find nothing to do
        Walk walk(seed);
        for (int i = 0; i < patience && walk.deeds() < deeds; ++i) {
            const QString wrong = walk.step();
            QVERIFY2(wrong.isEmpty(), qUtf8Printable(u"step %1, %2"_s.arg(i).arg(wrong)));
            if (i % 50 != 0)
                continue;
            const QString wrongInFile = walk.compareFile();
            QVERIFY2(wrongInFile.isEmpty(), qUtf8Printable(u"step %1, %2"_s.arg(i).arg(wrongInFile)));
        }
        QVERIFY(walk.deeds() >= deeds);
        // A walk on which nothing was refused, undone or typed would have shown little.
        QVERIFY(walk.refusals() > 20);
        QVERIFY(walk.undone() > 40);
        QVERIFY(walk.typed() > 40);
        QVERIFY(walk.sandbox().memoryMatchesFile());
        QVERIFY(walk.sandbox().workspace().verify());
        QVERIFY(walk.sandbox().reopen());
        QCOMPARE(walk.compareFile(), QString());
    }
};

QTEST_GUILESS_MAIN(RandomTest)
#include "random_test.moc"
