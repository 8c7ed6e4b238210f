// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "every_control.h"

#include <theme/colours.h>
#include <theme/style.h>

#include <QApplication>
#include <QStyleOptionComplex>
#include <QTest>

using namespace unrut;

namespace {

constexpr int leastTarget = 24;

/// Gives access to what QTabBar keeps for itself.
class OpenTabBar : public QTabBar
{
public:
    using QTabBar::tabSizeHint;
};

class OpenComboBox : public QComboBox
{
public:
    using QComboBox::initStyleOption;
};

class OpenSpinBox : public QSpinBox
{
public:
    using QSpinBox::initStyleOption;
};

class OpenScrollBar : public QScrollBar
{
public:
    using QScrollBar::initStyleOption;
    using QScrollBar::QScrollBar;
};

int mediumWidth(const QWidget& widget, const QString& text)
{
    QFont font = widget.font();
    font.setWeight(QFont::DemiBold);
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

class StyleSizesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void everyTargetIsLargeEnough_data();
    void everyTargetIsLargeEnough();
    void wordsFitTheirButton_data();
    void wordsFitTheirButton();
    void choosingATabDoesNotMoveTheOthers();
    void aCheckedButtonKeepsItsSize();
    void whatCannotBeCheckedKeepsNoRoomForIt();
    void aCheckBoxWithoutWordsTakesNoRoomForThem();
    void aComboShowsItsWidestItem();
    void spinArrowsAreApartFromTheNumber();
    void scrollBarPartsFillTheGroove_data();
    void scrollBarPartsFillTheGroove();
    void aScrollBarHasNoArrows();
    void nothingIsAnimated();

private:
    QFont m_systemFont;
};

void StyleSizesTest::initTestCase()
{
    QApplication::setStyle(makeStyle());
    QApplication::setPalette(paletteFor(lightColours()));
    m_systemFont = QApplication::font();
}

void StyleSizesTest::cleanup()
{
    QApplication::setFont(m_systemFont);
}

void StyleSizesTest::everyTargetIsLargeEnough_data()
{
    addControls(Focusable);
}

void StyleSizesTest::everyTargetIsLargeEnough()
{
    QFETCH(QString, name);
    for (const double points : {6.0, 10.0, 20.0}) {
        QFont font = m_systemFont;
        font.setPointSizeF(points);
        QApplication::setFont(font);
        const std::unique_ptr<QWidget> control(makeControl(name));
        const QSize size = control->sizeHint();
        QVERIFY2(size.width() >= leastTarget && size.height() >= leastTarget,
                 qPrintable(QStringLiteral("%1 x %2").arg(size.width()).arg(size.height())));
    }
}

void StyleSizesTest::wordsFitTheirButton_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<double>("points");
    for (const char* kind : {"", "primary", "hero", "link", "small", "quiet", "answer", "pass", "scale"}) {
        for (const double points : {8.0, 10.5, 21.0})
            QTest::addRow("%s at %g points", *kind ? kind : "plain", points) << QString::fromLatin1(kind) << points;
    }
}

void StyleSizesTest::wordsFitTheirButton()
{
    QFETCH(QString, kind);
    QFETCH(double, points);
    QFont font = m_systemFont;
    font.setPointSizeF(points);
    QApplication::setFont(font);
    QPushButton button(QStringLiteral("Wochenr\u00fcckblick &\u00f6ffnen"));
    button.setProperty(kind::property, kind);
    const double factor = kind == u"small" || kind == u"scale" ? 0.9 : 1.0;
    QFont drawn = button.font();
    drawn.setPointSizeF(points * factor);
    drawn.setWeight(QFont::Medium);
    const QSize words = QFontMetrics(drawn).size(Qt::TextShowMnemonic, button.text());
    QVERIFY(button.sizeHint().width() > words.width());
    QVERIFY(button.sizeHint().height() > words.height());
}

void StyleSizesTest::choosingATabDoesNotMoveTheOthers()
{
    OpenTabBar tabs;
    for (const char* name : {"Today", "Assess", "Ways out"})
        tabs.addTab(QString::fromLatin1(name));
    for (int index = 0; index < tabs.count(); ++index) {
        tabs.setCurrentIndex(0);
        const QSize unchosen = tabs.tabSizeHint(index);
        tabs.setCurrentIndex(index);
        QCOMPARE(tabs.tabSizeHint(index), unchosen);
        QVERIFY(unchosen.width() >= mediumWidth(tabs, tabs.tabText(index)) + 16);
    }
}

void StyleSizesTest::aCheckedButtonKeepsItsSize()
{
    QPushButton button(QStringLiteral("Nearly always"));
    button.setProperty(kind::property, QLatin1String(kind::answer));
    button.setCheckable(true);
    const QSize unchecked = button.sizeHint();
    button.setChecked(true);
    QCOMPARE(button.sizeHint(), unchecked);
}

void StyleSizesTest::whatCannotBeCheckedKeepsNoRoomForIt()
{
    // Links below each other begin at one line: what stands around their words is the same for short and long ones.
    const auto around = [](const QString& words) {
        QPushButton button(words);
        button.setProperty(kind::property, QLatin1String(kind::link));
        QFont drawn = button.font();
        drawn.setWeight(QFont::Medium);
        return button.sizeHint().width() - qCeil(QFontMetricsF(drawn).horizontalAdvance(words));
    };
    const int atShort = around(QStringLiteral("Undo"));
    const int atLong = around(QStringLiteral("Do something enjoyable with a colleague from another room"));
    QVERIFY2(qAbs(atShort - atLong) <= 1, qPrintable(QStringLiteral("%1 and %2").arg(atShort).arg(atLong)));
}

void StyleSizesTest::aCheckBoxWithoutWordsTakesNoRoomForThem()
{
    const QCheckBox bare;
    const QCheckBox worded(QStringLiteral("i"));
    QVERIFY(bare.sizeHint().width() < worded.sizeHint().width());
    QVERIFY(bare.sizeHint().width() <= bare.sizeHint().height());
}

void StyleSizesTest::aComboShowsItsWidestItem()
{
    OpenComboBox combo;
    const QString widest = QStringLiteral("Professional networks and associations");
    combo.addItems({QStringLiteral("All"), widest});
    combo.setCurrentIndex(1);
    combo.resize(combo.sizeHint());
    QStyleOptionComboBox option;
    combo.initStyleOption(&option);
    const QRect room =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    QFont medium = combo.font();
    medium.setWeight(QFont::Medium);
    QVERIFY(room.width() >= QFontMetrics(medium).horizontalAdvance(widest));
}

void StyleSizesTest::spinArrowsAreApartFromTheNumber()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        OpenSpinBox spin;
        spin.setLayoutDirection(direction);
        spin.resize(spin.sizeHint());
        QStyleOptionSpinBox option;
        spin.initStyleOption(&option);
        const auto rect = [&](QStyle::SubControl part) {
            return spin.style()->subControlRect(QStyle::CC_SpinBox, &option, part, &spin);
        };
        const QRect up = rect(QStyle::SC_SpinBoxUp);
        const QRect down = rect(QStyle::SC_SpinBoxDown);
        const QRect number = rect(QStyle::SC_SpinBoxEditField);
        QVERIFY(up.width() >= leastTarget && up.height() >= leastTarget);
        QVERIFY(down.width() >= leastTarget && down.height() >= leastTarget);
        QVERIFY(!up.intersects(down));
        QVERIFY(!number.intersects(up));
        QVERIFY(!number.intersects(down));
        QVERIFY(spin.rect().contains(up) && spin.rect().contains(down) && spin.rect().contains(number));
        QCOMPARE(number.left() < up.left(), direction == Qt::LeftToRight);
    }
}

void StyleSizesTest::scrollBarPartsFillTheGroove_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<int>("value");
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
        const char* name = orientation == Qt::Horizontal ? "across" : "down";
        QTest::addRow("%s, at the start", name) << orientation << 100 << 0;
        QTest::addRow("%s, in the middle", name) << orientation << 100 << 50;
        QTest::addRow("%s, at the end", name) << orientation << 100 << 100;
        QTest::addRow("%s, of a huge page", name) << orientation << 2000000000 << 1234567890;
        QTest::addRow("%s, nothing to scroll", name) << orientation << 0 << 0;
    }
}

void StyleSizesTest::scrollBarPartsFillTheGroove()
{
    QFETCH(Qt::Orientation, orientation);
    QFETCH(int, maximum);
    QFETCH(int, value);
    const bool isFlat = orientation == Qt::Horizontal;
    OpenScrollBar bar(orientation);
    bar.setRange(0, maximum);
    bar.setPageStep(10);
    bar.setValue(value);
    bar.resize(isFlat ? QSize(200, 10) : QSize(10, 200));
    QStyleOptionSlider option;
    bar.initStyleOption(&option);
    const auto length = [&](QStyle::SubControl part) {
        const QRect rect = bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, part, &bar);
        return isFlat ? rect.width() : rect.height();
    };
    const int thumb = length(QStyle::SC_ScrollBarSlider);
    QVERIFY(thumb >= 32);
    QCOMPARE(thumb + length(QStyle::SC_ScrollBarSubPage) + length(QStyle::SC_ScrollBarAddPage), 200);
}

void StyleSizesTest::aScrollBarHasNoArrows()
{
    OpenScrollBar bar(Qt::Vertical);
    bar.resize(10, 200);
    QStyleOptionSlider option;
    bar.initStyleOption(&option);
    QVERIFY(bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarAddLine, &bar).isEmpty());
    QVERIFY(bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSubLine, &bar).isEmpty());
}

void StyleSizesTest::nothingIsAnimated()
{
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animate), 0);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}

QTEST_MAIN(StyleSizesTest)
#include "style_sizes_test.moc"
