// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_flow.h"

#include <domain/split_mix64.h>

#include <QTest>

#include <map>

using namespace unrut;

namespace {

constexpr qreal page = 100;

Block block(int strips, qreal height, qreal spaceBefore = 0, bool isHeading = false)
{
    return {std::vector<Strip>(static_cast<size_t>(strips), Strip{height, {}}), spaceBefore, isHeading};
}

/// How many strips stand on each page.
QList<int> counts(const std::vector<PlacedPage>& pages)
{
    QList<int> counts;
    for (const PlacedPage& placed : pages)
        counts << static_cast<int>(placed.size());
    return counts;
}

} // namespace

class PageFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOneEmptyPage() { QCOMPARE(counts(placeOnPages({}, page)), QList<int>{0}); }

    void stripsFollowEachOther()
    {
        const std::vector<Block> blocks{block(2, 10), block(1, 20, 5)};
        const auto pages = placeOnPages(blocks, page);
        QCOMPARE(pages.size(), size_t(1));
        QCOMPARE(pages[0][0].top, 0.0);
        QCOMPARE(pages[0][1].top, 10.0);
        QCOMPARE(pages[0][2].top, 25.0);
    }

    void pagesEndWhereStripsDoNotFit()
    {
        const std::vector<Block> blocks{block(25, 10)};
        QCOMPARE(counts(placeOnPages(blocks, page)), (QList<int>{10, 10, 5}));
    }

    void noSpaceStandsAtTheTopOfAPage()
    {
        const std::vector<Block> blocks{block(1, 90), block(1, 20, 30)};
        const auto pages = placeOnPages(blocks, page);
        QCOMPARE(pages.size(), size_t(2));
        QCOMPARE(pages[1][0].top, 0.0);
    }

    void headingGoesOverWithWhatItHeads_data()
    {
        QTest::addColumn<int>("before"); ///< strips of 10 above the heading
        QTest::addColumn<int>("after");  ///< strips of 10 under it
        QTest::addColumn<QList<int>>("pages");
        QTest::newRow("fits") << 6 << 2 << QList<int>{9};
        QTest::newRow("two lines just fit") << 7 << 5 << QList<int>{10, 3};
        QTest::newRow("one line would fit") << 8 << 5 << QList<int>{8, 6};
        QTest::newRow("no line would fit") << 9 << 5 << QList<int>{9, 6};
        QTest::newRow("one line is all there is") << 8 << 1 << QList<int>{10};
        QTest::newRow("three lines stay together") << 7 << 3 << QList<int>{7, 4};
    }
    void headingGoesOverWithWhatItHeads()
    {
        QFETCH(const int, before);
        QFETCH(const int, after);
        QFETCH(const QList<int>, pages);
        std::vector<Block> blocks;
        for (int i = 0; i < before; ++i)
            blocks.push_back(block(1, 10));
        blocks.push_back(block(1, 10, 0, true));
        blocks.push_back(block(after, 10));
        QCOMPARE(counts(placeOnPages(blocks, page)), pages);
    }

    /// Rows are a line each: a heading with the first of them alone at the foot of a page looks lost.
    void headingKeepsTwoRows()
    {
        std::vector<Block> blocks(8, block(1, 10));
        blocks.push_back(block(1, 10, 0, true));
        blocks.push_back(block(1, 10));
        QCOMPARE(counts(placeOnPages(blocks, page)), (QList<int>{10})); // one is all there is
        blocks.push_back(block(1, 10, 0, true));                        // as the next heading says
        blocks.push_back(block(1, 10));
        QCOMPARE(counts(placeOnPages(blocks, page)), (QList<int>{10, 2}));
        blocks.resize(10);
        blocks.push_back(block(1, 10));
        QCOMPARE(counts(placeOnPages(blocks, page)), (QList<int>{8, 3}));
    }

    void headingsInARowStayTogether()
    {
        const std::vector<Block> blocks{block(1, 50), block(1, 20, 0, true), block(1, 10, 5, true), block(1, 30, 5)};
        QCOMPARE(counts(placeOnPages(blocks, page)), (QList<int>{1, 3}));
    }

    void headingAtTheVeryEndIsNotLost()
    {
        const std::vector<Block> blocks{block(1, 95), block(1, 10, 0, true)};
        QCOMPARE(counts(placeOnPages(blocks, page)), (QList<int>{1, 1}));
    }

    void noLineIsLeftAlone_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("lines");
        QTest::addColumn<QList<int>>("pages");
        QTest::newRow("last one would be alone") << 4 << 7 << QList<int>{9, 2};
        QTest::newRow("first one would be alone") << 9 << 5 << QList<int>{9, 5};
        QTest::newRow("two and two") << 8 << 4 << QList<int>{10, 2};
        QTest::newRow("over three pages") << 5 << 16 << QList<int>{10, 9, 2};
    }
    void noLineIsLeftAlone()
    {
        QFETCH(const int, before);
        QFETCH(const int, lines);
        QFETCH(const QList<int>, pages);
        std::vector<Block> blocks;
        for (int i = 0; i < before; ++i)
            blocks.push_back(block(1, 10));
        blocks.push_back(block(lines, 10));
        QCOMPARE(counts(placeOnPages(blocks, page)), pages);
    }

    void stripHigherThanAPageHasOneToItself()
    {
        const std::vector<Block> blocks{block(1, 10), block(1, 250), block(1, 10)};
        QCOMPARE(counts(placeOnPages(blocks, page)), (QList<int>{1, 1, 1}));
    }

    void everyStripIsPlacedOnceInOrderAndInside_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
    }
    void everyStripIsPlacedOnceInOrderAndInside()
    {
        QFETCH(const quint64, seed);
        SplitMix64 random(seed);
        std::vector<Block> blocks;
        std::map<const Strip*, size_t> owner;
        for (int i = 0; i < 200; ++i)
            blocks.push_back(block(1 + static_cast<int>(random.below(7)), 3 + static_cast<qreal>(random.below(12)),
                                   static_cast<qreal>(random.below(20)), random.below(4) == 0));
        std::vector<const Strip*> expected;
        for (size_t i = 0; i < blocks.size(); ++i) {
            for (const Strip& strip : blocks[i].strips) {
                expected.push_back(&strip);
                owner[&strip] = i;
            }
        }
        std::vector<const Strip*> placed;
        const auto pages = placeOnPages(blocks, page);
        for (const PlacedPage& strips : pages) {
            qreal end = 0;
            for (const PlacedStrip& strip : strips) {
                QVERIFY(strip.top >= end);
                end = strip.top + strip.strip->height;
                QVERIFY(end <= page + 1e-9);
                placed.push_back(strip.strip);
            }
            QVERIFY(!strips.empty());
            const Block& last = blocks[owner[strips.back().strip]];
            QVERIFY(!last.keepsWithNext || &strips == &pages.back() || strips.back().strip != &last.strips.back() ||
                    strips.size() == last.strips.size());
        }
        QVERIFY(placed == expected);
    }
};

QTEST_APPLESS_MAIN(PageFlowTest)
#include "page_flow_test.moc"
