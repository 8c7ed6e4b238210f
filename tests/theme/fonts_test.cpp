// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <theme/font_reading.h>
#include <theme/fonts.h>

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTest>

#include <optional>

using namespace unrut;

class FontsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySizeFollowsTheSystems_data();
    void everySizeFollowsTheSystems();
    void pixelSizesStayPixelSizes();
    void theFamilyIsKept();
    void brokenLinesStandApartByHalfTheirSize();
    void fontsCanBeAskedForWhileTheyAreRead();
    void facesAreFoundUntilThereIsSomethingBetterToDo();
};

void FontsTest::everySizeFollowsTheSystems_data()
{
    QTest::addColumn<double>("points");
    QTest::newRow("8 points") << 8.0;
    QTest::newRow("10.5 points") << 10.5;
    QTest::newRow("21 points, text at 200 %") << 21.0;
}

void FontsTest::everySizeFollowsTheSystems()
{
    QFETCH(double, points);
    QFont base;
    base.setPointSizeF(points);
    const Fonts fonts = fontsFor(base);
    QCOMPARE(fonts.base.pointSizeF(), points);
    QCOMPARE(fonts.small.pointSizeF(), points * 0.9);
    QCOMPARE(fonts.axis.pointSizeF(), points * 0.8);
    QCOMPARE(fonts.panelTitle.pointSizeF(), points * 1.07);
    QCOMPARE(fonts.pageTitle.pointSizeF(), points * 1.55);
    QCOMPARE(fonts.heroTitle.pointSizeF(), points * 1.8);
    QCOMPARE(fonts.statement.pointSizeF(), points * 2.0);
    QCOMPARE(fonts.lead.pointSizeF(), points * 1.14);
    QCOMPARE(fonts.tiny.pointSizeF(), points * 0.86);
    QCOMPARE(fonts.cardTitle.weight(), QFont::DemiBold);
    QCOMPARE(fonts.medium.weight(), QFont::Medium);
    QCOMPARE(fonts.pageTitle.weight(), QFont::Bold);
}

void FontsTest::pixelSizesStayPixelSizes()
{
    QFont base;
    base.setPixelSize(20);
    const QFont large = scaledFont(base, 1.55, QFont::Bold);
    QCOMPARE(large.pixelSize(), 31);
    QCOMPARE(scaledFont(base, 0.01).pixelSize(), 1);
}

void FontsTest::brokenLinesStandApartByHalfTheirSize()
{
    QFont base(QStringLiteral("Inter"));
    base.setPixelSize(14);
    const Fonts fonts = fontsFor(base);
    QCOMPARE(linePitch(fonts.base, base), 21.0);
    QVERIFY(linePitch(fonts.pageTitle, base) < fonts.pageTitle.pixelSize() * 1.5);
    for (const QFont& font : {fonts.tiny, fonts.base, fonts.pageTitle, fonts.statement})
        QVERIFY(linePitch(font, base) >= QFontMetricsF(font).lineSpacing());
    QFont points(base);
    points.setPointSizeF(30);
    QVERIFY(linePitch(points, points) > linePitch(base, base));
}

void FontsTest::theFamilyIsKept()
{
    QFont base(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans Arabic")});
    base.setPointSizeF(10);
    QCOMPARE(fontsFor(base).small.families(), base.families());
}

void FontsTest::fontsCanBeAskedForWhileTheyAreRead()
{
    std::optional<FontReading> reading(std::in_place);
    const int asked = QFontMetrics(QFont()).height();
    reading.reset();
    QVERIFY(asked > 0);
    QCOMPARE(QFontMetrics(QFont()).height(), asked);
    QVERIFY(!QFontDatabase::families().isEmpty());
}

void FontsTest::facesAreFoundUntilThereIsSomethingBetterToDo()
{
    int asked = 0;
    findFaces([&asked] { return ++asked > 2; });
    QCOMPARE(asked, 3);
    asked = 0;
    findFaces([&asked] {
        ++asked;
        return false;
    });
    QVERIFY(asked > 5); // all sizes of a page, once each
}

QTEST_MAIN(FontsTest)
#include "fonts_test.moc"
