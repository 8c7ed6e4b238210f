// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "every_control.h"

#include <theme/colours.h>
#include <theme/icons.h>

#include <array>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What cannot be used looks so, in every look.
class DisabledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(makeStyle()); }
    void aDisabledControlLooksDifferent_data();
    void aDisabledControlLooksDifferent();
    void aDisabledIconLooksDifferent_data();
    void aDisabledIconLooksDifferent();
    void aDisabledEntryOfAMenuLooksDifferent_data() { looks(); }
    void aDisabledEntryOfAMenuLooksDifferent();
    void anArrowAtTheEndLooksDifferent_data() { looks(); }
    void anArrowAtTheEndLooksDifferent();

private:
    static void looks();
};

namespace {

enum Wearing { Light, Dark, HighContrast };
constexpr std::array looksThatAre{std::pair("light", Light), std::pair("dark", Dark),
                                  std::pair("high contrast", HighContrast)};

/// White on black; what cannot be used has no colour of its own there.
QPalette whiteOnBlack()
{
    QPalette palette;
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, Qt::black);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, Qt::cyan);
    return palette;
}

void wear(int look)
{
    const Colours colours = look == Light  ? lightColours()
                            : look == Dark ? darkColours()
                                           : highContrastColours(whiteOnBlack());
    QApplication::setPalette(paletteFor(colours));
}

QImage pictureOf(QWidget& widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// Pixels that tell one from the other, by brightness or by hue.
int pixelsApart(const QImage& one, const QImage& other)
{
    constexpr int visible = 24;
    const auto apart = [](const QColor& a, const QColor& b) {
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
    };
    int pixels = 0;
    for (int y = 0; y < std::min(one.height(), other.height()); ++y) {
        for (int x = 0; x < std::min(one.width(), other.width()); ++x)
            pixels += apart(one.pixelColor(x, y), other.pixelColor(x, y)) >= visible ? 1 : 0;
    }
    return pixels;
}

/// Of a control when it can be used and when it cannot.
int changeOf(QWidget& control)
{
    QWidget window;
    (new QVBoxLayout(&window))->addWidget(&control);
    window.show();
    const QImage enabled = pictureOf(control);
    control.setEnabled(false);
    const int pixels = pixelsApart(enabled, pictureOf(control));
    control.setParent(nullptr);
    return pixels;
}

} // namespace

void DisabledTest::looks()
{
    QTest::addColumn<int>("look");
    for (const auto& [name, look] : looksThatAre)
        QTest::newRow(name) << static_cast<int>(look);
}

void DisabledTest::aDisabledControlLooksDifferent_data()
{
    addControls(Focusable);
}

void DisabledTest::aDisabledControlLooksDifferent()
{
    QFETCH(QString, name);
    for (const auto& [look, wearing] : looksThatAre) {
        wear(wearing);
        const std::unique_ptr<QWidget> control(makeControl(name));
        const int pixels = changeOf(*control);
        QVERIFY2(pixels >= 12, qPrintable(u"%1: %2 pixels"_s.arg(QLatin1String(look)).arg(pixels)));
    }
}

void DisabledTest::aDisabledIconLooksDifferent_data()
{
    QTest::addColumn<bool>("frameless");
    QTest::newRow("in a frame") << false;
    QTest::newRow("without") << true;
}

void DisabledTest::aDisabledIconLooksDifferent()
{
    QFETCH(bool, frameless);
    for (const auto& [look, wearing] : looksThatAre) {
        wear(wearing);
        QToolButton button;
        button.setIcon(icon(Icon::Edit));
        button.setAutoRaise(frameless);
        const int pixels = changeOf(button);
        QVERIFY2(pixels >= 12, qPrintable(u"%1: %2 pixels"_s.arg(QLatin1String(look)).arg(pixels)));
    }
}

void DisabledTest::aDisabledEntryOfAMenuLooksDifferent()
{
    QFETCH(int, look);
    wear(look);
    QMenu menu;
    QAction* entry = menu.addAction(icon(Icon::Edit), u"Rename\tCtrl+R"_s);
    menu.addMenu(u"More"_s);
    menu.resize(menu.sizeHint());
    const QImage enabled = pictureOf(menu);
    entry->setEnabled(false);
    QVERIFY(pixelsApart(enabled, pictureOf(menu)) >= 12);
}

void DisabledTest::anArrowAtTheEndLooksDifferent()
{
    QFETCH(int, look);
    wear(look);
    QSpinBox box;
    box.setRange(0, 9);
    box.setValue(5);
    box.setSpecialValueText(u" "_s);
    const QImage between = pictureOf(box);
    box.setMaximum(5);
    QVERIFY(pixelsApart(between, pictureOf(box)) >= 6);
}

QTEST_MAIN(DisabledTest)
#include "disabled_test.moc"
