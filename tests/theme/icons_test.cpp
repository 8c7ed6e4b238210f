// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <theme/colours.h>
#include <theme/icons.h>

#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

struct Ink
{
    int pixels = 0;          ///< with any ink
    bool isOneColour = true; ///< every pixel is the wanted colour, more or less of it
    bool touchesEdge = false;
};

Ink inkOf(const QImage& picture, const QColor& wanted)
{
    Ink ink;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            if (pixel.alpha() == 0)
                continue;
            ++ink.pixels;
            // Thin edges lose precision to premultiplication: judge the colour where there is enough of it.
            const int distance =
                std::max({std::abs(pixel.red() - wanted.red()), std::abs(pixel.green() - wanted.green()),
                          std::abs(pixel.blue() - wanted.blue())});
            if (pixel.alpha() > 100 && distance > 3)
                ink.isOneColour = false;
            const bool isEdge = x == 0 || y == 0 || x == picture.width() - 1 || y == picture.height() - 1;
            if (isEdge && pixel.alpha() > 40)
                ink.touchesEdge = true;
        }
    }
    return ink;
}

QImage pictureOf(const QIcon& icon, int size, QIcon::Mode mode = QIcon::Normal, QIcon::State state = QIcon::Off)
{
    return icon.pixmap(QSize(size, size), 1.0, mode, state).toImage();
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsDrawnInThePalettesColour_data();
    void everyIconIsDrawnInThePalettesColour();
    void noTwoIconsLookAlike();
    void disabledAndSelectedHaveTheirOwnColours();
    void aLiveIconFollowsTheApplicationsPalette();
    void itIsSharpOnDenseScreens();
    void itStaysSquareInAWideRoom();
    void whatPointsBackIsTurnedRoundRightToLeft();
    void iconsOfOursAreKnown();
    void theAppIconHasEverySize();
    void theLineOfTheSmallAppIconIsSeenRising();
    void everyIconIsDrawnAlike();
    void everyIconIsUsed();
};

void IconsTest::everyIconIsDrawnInThePalettesColour_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("size");
    for (int index = 0; index < iconCount; ++index) {
        for (const int size : {16, 24, 48})
            QTest::addRow("%s at %d", iconName(static_cast<Icon>(index)).data(), size) << index << size;
    }
}

void IconsTest::everyIconIsDrawnInThePalettesColour()
{
    QFETCH(int, index);
    QFETCH(int, size);
    for (const Colours* colours : {&lightColours(), &darkColours()}) {
        const QIcon drawn = icon(static_cast<Icon>(index), paletteFor(*colours));
        const Ink ink = inkOf(pictureOf(drawn, size), colours->text);
        QVERIFY2(ink.pixels >= size / 2, "next to nothing is drawn");
        QVERIFY2(ink.pixels < size * size * 7 / 10, "a blot, not a drawing");
        QVERIFY(ink.isOneColour);
        QVERIFY2(!ink.touchesEdge, "the drawing is cut");
    }
}

void IconsTest::noTwoIconsLookAlike()
{
    for (int first = 0; first < iconCount; ++first) {
        for (int second = first + 1; second < iconCount; ++second) {
            const QPalette palette = paletteFor(lightColours());
            QVERIFY2(pictureOf(icon(static_cast<Icon>(first), palette), 24) !=
                         pictureOf(icon(static_cast<Icon>(second), palette), 24),
                     iconName(static_cast<Icon>(second)).data());
        }
    }
}

void IconsTest::disabledAndSelectedHaveTheirOwnColours()
{
    const Colours& colours = lightColours();
    const QIcon drawn = icon(Icon::Add, paletteFor(colours));
    QVERIFY(inkOf(pictureOf(drawn, 24, QIcon::Disabled), colours.muted).isOneColour);
    QVERIFY(inkOf(pictureOf(drawn, 24, QIcon::Selected), colours.chosen).isOneColour);
    QVERIFY(inkOf(pictureOf(drawn, 24, QIcon::Normal, QIcon::On), colours.chosen).isOneColour);
    QVERIFY(!inkOf(pictureOf(drawn, 24, QIcon::Disabled), colours.text).isOneColour);
}

void IconsTest::aLiveIconFollowsTheApplicationsPalette()
{
    const QIcon live = icon(Icon::Bin);
    QGuiApplication::setPalette(paletteFor(lightColours()));
    QVERIFY(inkOf(pictureOf(live, 24), lightColours().text).isOneColour);
    QGuiApplication::setPalette(paletteFor(darkColours()));
    QVERIFY(inkOf(pictureOf(live, 24), darkColours().text).isOneColour);
}

void IconsTest::itIsSharpOnDenseScreens()
{
    const QPixmap dense = icon(Icon::Goal, paletteFor(lightColours())).pixmap(QSize(24, 24), 2.0);
    QCOMPARE(dense.size(), QSize(48, 48));
    QCOMPARE(dense.devicePixelRatio(), 2.0);
}

void IconsTest::itStaysSquareInAWideRoom()
{
    const QPalette palette = paletteFor(lightColours());
    QImage wide(96, 24, QImage::Format_ARGB32_Premultiplied);
    wide.fill(Qt::transparent);
    QPainter painter(&wide);
    icon(Icon::Goal, palette).paint(&painter, wide.rect());
    painter.end();
    QCOMPARE(wide.copy(36, 0, 24, 24), pictureOf(icon(Icon::Goal, palette), 24));
}

void IconsTest::whatPointsBackIsTurnedRoundRightToLeft()
{
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const QPalette palette = paletteFor(lightColours());
    const auto pictureIn = [&](Icon each, Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        return pictureOf(icon(each, palette), 48);
    };
    for (const Icon each : {Icon::Undo, Icon::Redo, Icon::Quit, Icon::Search, Icon::ChevronLeft}) {
        const bool turns = each == Icon::Undo || each == Icon::Redo || each == Icon::Quit;
        const QImage ltr = pictureIn(each, Qt::LeftToRight);
        const QImage rtl = pictureIn(each, Qt::RightToLeft);
        QVERIFY2((ltr != rtl) == turns, iconName(each).data());
        const QImage turned = turns ? rtl.mirrored(true, false) : rtl;
        for (int y = 0; y < ltr.height(); ++y) {
            for (int x = 0; x < ltr.width(); ++x)
                QVERIFY(std::abs(turned.pixelColor(x, y).alpha() - ltr.pixelColor(x, y).alpha()) < 100);
        }
    }
}

void IconsTest::iconsOfOursAreKnown()
{
    QVERIFY(isOurs(icon(Icon::Add)));
    QVERIFY(isOurs(icon(Icon::Add, QPalette())));
    QVERIFY(!isOurs(QIcon()));
    QVERIFY(!isOurs(appIcon()));
}

void IconsTest::theAppIconHasEverySize()
{
    const QIcon drawn = appIcon();
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QVERIFY(size > 64 || drawn.availableSizes().contains(QSize(size, size)));
        const QImage picture = pictureOf(drawn, size);
        QVERIFY(inkOf(picture, Qt::black).pixels > size * size / 10);
    }
}

/// Between its groove and its dot, in the smallest size that there is.
void IconsTest::theLineOfTheSmallAppIconIsSeenRising()
{
    const QImage picture = pictureOf(appIcon(), 16);
    const auto isLine = [&](int x, int y) {
        const QColor pixel = picture.pixelColor(x, y);
        return pixel.alpha() > 150 && pixel.red() - pixel.blue() > 100;
    };
    const auto isGroove = [&](int x, int y) {
        const QColor pixel = picture.pixelColor(x, y);
        return pixel.alpha() > 150 && pixel.red() - pixel.blue() < 60;
    };
    std::vector<double> middles; // of the line, from the top down
    for (int y = 0; y < 12; ++y) {
        int count = 0;
        int sum = 0;
        for (int x = 0; x < 16; ++x) {
            count += isLine(x, y) ? 1 : 0;
            sum += isLine(x, y) ? x : 0;
        }
        if (count == 0)
            continue;
        QVERIFY2(count <= 6, "a blot, not a line");
        middles.push_back(static_cast<double>(sum) / count);
    }
    QVERIFY(middles.size() >= 10); // without a gap, over most of the height
    QVERIFY(std::is_sorted(middles.rbegin(), middles.rend()));
    QVERIFY(middles.front() - middles.back() >= 6);
    int foot = 0;
    for (int x = 0; x < 16; ++x) {
        foot += isGroove(x, 14) ? 1 : 0;
        QVERIFY2(!isLine(x, 14), "the line ends above its groove");
    }
    QVERIFY(foot >= 14);
    QVERIFY(isGroove(0, 11) && isGroove(15, 11) && picture.pixelColor(12, 11).alpha() < 60);
}

/// One hand: the same grid, the same pen.
void IconsTest::everyIconIsDrawnAlike()
{
    for (int index = 0; index < iconCount; ++index) {
        QFile file(u":/icons/%1.svg"_s.arg(iconName(static_cast<Icon>(index))));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QString drawn = QString::fromUtf8(file.readAll());
        for (const char* rule : {"viewBox=\"0 0 24 24\"", "stroke=\"currentColor\"", "stroke-width=\"1.75\"",
                                 "stroke-linecap=\"round\"", "stroke-linejoin=\"round\""})
            QVERIFY2(drawn.contains(QLatin1String(rule)), qPrintable(file.fileName() + u": "_s + QLatin1String(rule)));
        QCOMPARE(drawn.count(u"stroke-width"_s), 1);
    }
}

void IconsTest::everyIconIsUsed()
{
    static const QRegularExpression use(u"\\bIcon::([A-Z]\\w*)"_s);
    QSet<QString> used;
    const QStringList lists{u"icons.h"_s, u"icons.cpp"_s};
    QDirIterator files(QStringLiteral(UNRUT_APP_SOURCES), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (lists.contains(files.fileName()))
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        QRegularExpressionMatchIterator found = use.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            used.insert(found.next().captured(1).toLower());
    }
    for (int index = 0; index < iconCount; ++index) {
        const QString name = iconName(static_cast<Icon>(index));
        QVERIFY2(used.contains(QString(name).remove(u'_')), qPrintable(name));
    }
    // Nor is there a drawing without a name; three are the program's own, for the desktop.
    QCOMPARE(QDir(u":/icons"_s).entryList({u"*.svg"_s}).size(), iconCount + 3);
}

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
