// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <theme/fonts.h>

#include <QTest>

using namespace unrut;

class FontsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySizeFollowsTheSystems_data();
    void everySizeFollowsTheSystems();
    void pixelSizesStayPixelSizes();
    void theFamilyIsKept();
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

void FontsTest::theFamilyIsKept()
{
    QFont base(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans Arabic")});
    base.setPointSizeF(10);
    QCOMPARE(fontsFor(base).small.families(), base.families());
}

QTEST_APPLESS_MAIN(FontsTest)
#include "fonts_test.moc"
