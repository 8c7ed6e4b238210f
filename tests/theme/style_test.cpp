// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "every_control.h"

#include <theme/colours.h>
#include <theme/fonts.h>
#include <theme/icons.h>
#include <theme/style.h>

#include <QApplication>
#include <QDateTimeEdit>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QTest>
#include <QToolTip>

using namespace unrut;

namespace {

int countOf(const QImage& picture, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
    }
    return count;
}

QImage pictureOf(QWidget& widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// A window with one control, and a neighbour that holds the focus at first.
struct Stage
{
    explicit Stage(const QString& name)
    {
        auto* layout = new QVBoxLayout(&window);
        neighbour = new QWidget;
        neighbour->setFocusPolicy(Qt::StrongFocus);
        neighbour->setFixedSize(20, 20);
        control = makeControl(name);
        layout->addWidget(neighbour);
        layout->addWidget(control);
        window.show();
        window.activateWindow();
        neighbour->setFocus();
    }
    QWidget window;
    QWidget* neighbour = nullptr;
    QWidget* control = nullptr;
};

} // namespace

class StyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void keyboardFocusIsVisible_data();
    void keyboardFocusIsVisible();
    void aClickLeavesNoRing_data();
    void aClickLeavesNoRing();
    void aChangeOfThemeLeavesNoOldColour_data();
    void aChangeOfThemeLeavesNoOldColour();
    void kindsHaveTheirColours();
    void iconsTakeTheColourOfTheTextBesideThem();
    void placeholderIsMutedText();
    void menusAndToolTipsFollowThePalette();
    void menusHaveRoundCorners();
    void aListIsOfOneColourUpToItsFrame();
    void rightToLeftMirrorsEveryControl_data();
    void rightToLeftMirrorsEveryControl();
    void drawingWithoutAWidgetWorks();
    void daysAndTimesKeepTheirOrderRightToLeft();
    void wordsOfABoxReadInTheirOwnDirection();
    void anUnderlineLeavesLettersJoined_data();
    void anUnderlineLeavesLettersJoined();
};

void StyleTest::initTestCase()
{
    QApplication::setStyle(makeStyle());
}

void StyleTest::init()
{
    QApplication::setPalette(paletteFor(lightColours()));
}

void StyleTest::keyboardFocusIsVisible_data()
{
    addControls(Focusable);
}

void StyleTest::keyboardFocusIsVisible()
{
    QFETCH(QString, name);
    for (const Colours* colours : {&lightColours(), &darkColours()}) {
        QApplication::setPalette(paletteFor(*colours));
        Stage stage(name);
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        const int before = countOf(pictureOf(*stage.control), colours->chosen);
        stage.window.setAttribute(Qt::WA_KeyboardFocusChange);
        stage.control->setFocus(Qt::TabFocusReason);
        QVERIFY(QApplication::focusWidget() != stage.neighbour);
        const int after = countOf(pictureOf(*stage.control), colours->chosen);
        QVERIFY2(after >= before + 40, qPrintable(QStringLiteral("%1 pixels, before %2").arg(after).arg(before)));
    }
}

void StyleTest::aClickLeavesNoRing_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"button", "primary", "link", "tool button", "check box", "radio button"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void StyleTest::aClickLeavesNoRing()
{
    QFETCH(QString, name);
    Stage stage(name);
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    const int before = countOf(pictureOf(*stage.control), lightColours().chosen);
    stage.control->setFocus(Qt::MouseFocusReason);
    QVERIFY(stage.control->hasFocus());
    QCOMPARE(countOf(pictureOf(*stage.control), lightColours().chosen), before);
}

void StyleTest::aChangeOfThemeLeavesNoOldColour_data()
{
    addControls(All);
}

void StyleTest::aChangeOfThemeLeavesNoOldColour()
{
    QFETCH(QString, name);
    Stage switched(name);
    QVERIFY(QTest::qWaitForWindowActive(&switched.window));
    const QImage light = pictureOf(switched.window);
    QApplication::setPalette(paletteFor(darkColours()));
    QCoreApplication::sendPostedEvents();
    const QImage dark = pictureOf(switched.window);
    QVERIFY(dark != light);
    for (const QColor& old : {lightColours().window, lightColours().panel, lightColours().line, lightColours().accent,
                              lightColours().chosen, lightColours().hover})
        QCOMPARE(countOf(dark, old), 0);

    Stage fresh(name);
    QVERIFY(QTest::qWaitForWindowActive(&fresh.window));
    QCOMPARE(dark, pictureOf(fresh.window));
}

void StyleTest::kindsHaveTheirColours()
{
    const Colours& colours = lightColours();
    Stage primary(QStringLiteral("primary"));
    QVERIFY(countOf(pictureOf(*primary.control), colours.accent) > 500);
    Stage plain(QStringLiteral("button"));
    QCOMPARE(countOf(pictureOf(*plain.control), colours.accent), 0);
    Stage link(QStringLiteral("link"));
    const QImage words = pictureOf(*link.control);
    QVERIFY(countOf(words, colours.window) > words.width() * words.height() / 2);
    Stage scale(QStringLiteral("scale"));
    const int unchosen = countOf(pictureOf(*scale.control), colours.chosen);
    qobject_cast<QAbstractButton*>(scale.control)->setChecked(true);
    QVERIFY(countOf(pictureOf(*scale.control), colours.chosen) > unchosen + 200);
}

void StyleTest::iconsTakeTheColourOfTheTextBesideThem()
{
    Stage stage(QStringLiteral("primary"));
    auto* button = qobject_cast<QPushButton*>(stage.control);
    button->setText({});
    const int before = countOf(pictureOf(*button), lightColours().onAccent);
    button->setIcon(icon(Icon::Goal));
    QVERIFY(countOf(pictureOf(*button), lightColours().onAccent) > before + 10);
    QCOMPARE(countOf(pictureOf(*button), lightColours().text), 0);
}

void StyleTest::placeholderIsMutedText()
{
    QCOMPARE(QApplication::palette().color(QPalette::PlaceholderText), lightColours().muted);
    Stage stage(QStringLiteral("line edit"));
    auto* field = qobject_cast<QLineEdit*>(stage.control);
    QFont large = field->font();
    large.setPointSizeF(40); // so that letters have an inside
    field->setFont(large);
    field->clear();
    field->setPlaceholderText(QStringLiteral("Search"));
    QVERIFY(countOf(pictureOf(*field), lightColours().muted) > 10);
}

void StyleTest::menusAndToolTipsFollowThePalette()
{
    QApplication::setPalette(paletteFor(darkColours()));
    QMenu menu;
    menu.addAction(QStringLiteral("Quick add"));
    QVERIFY(countOf(pictureOf(menu), darkColours().panel) > 100);

    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QToolTip::showText({10, 10}, QStringLiteral("A tip"), &window);
    QWidget* tip = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel"))
            tip = widget;
    }
    QVERIFY(tip);
    QVERIFY(countOf(pictureOf(*tip), darkColours().panel) > 50);
    QToolTip::hideText();
}

void StyleTest::menusHaveRoundCorners()
{
    QMenu menu;
    menu.addAction(QStringLiteral("Quick add"));
    menu.popup({50, 50});
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    QVERIFY(!menu.mask().contains(QPoint(0, 0)));
    QVERIFY(menu.mask().contains(menu.rect().center()));
}

/// Between frame and rows and beneath the scroll bar the window showed through.
void StyleTest::aListIsOfOneColourUpToItsFrame()
{
    QWidget window;
    auto* list = new QListWidget(&window);
    for (int i = 0; i < 40; ++i)
        list->addItem(QString(i, QLatin1Char(' ')) + QLatin1Char('.'));
    list->setGeometry(20, 20, 200, 160);
    window.resize(240, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(list->verticalScrollBar()->isVisible());
    const QImage picture = pictureOf(window);
    const Colours& colours = lightColours();
    const QRect inside = list->geometry().adjusted(1, 8, -1, -8);
    for (const int x : {inside.left(), inside.left() + 1, inside.right() - 1, inside.right()}) {
        for (const int y : {inside.top(), inside.center().y(), inside.bottom()})
            QCOMPARE(picture.pixelColor(x, y), colours.panel);
    }
}

void StyleTest::rightToLeftMirrorsEveryControl_data()
{
    QTest::addColumn<QString>("name");
    // Controls whose parts stand on one side; their words are left out, for words do not mirror.
    for (const char* name : {"combo", "spin box", "check box", "radio button", "slider", "progress", "tab bar"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void StyleTest::rightToLeftMirrorsEveryControl()
{
    QFETCH(QString, name);
    const auto picture = [&](Qt::LayoutDirection direction) {
        Stage stage(name);
        clearWords(stage.control);
        stage.window.setLayoutDirection(direction);
        stage.control->setFixedSize(160, 48);
        QCoreApplication::sendPostedEvents();
        return pictureOf(*stage.control);
    };
    const QImage ltr = picture(Qt::LeftToRight);
    const QImage rtl = picture(Qt::RightToLeft).mirrored(true, false);
    QVERIFY(ltr != rtl.mirrored(true, false));
    int differing = 0;
    for (int y = 0; y < ltr.height(); ++y) {
        for (int x = 0; x < ltr.width(); ++x)
            differing += qAbs(qGray(ltr.pixel(x, y)) - qGray(rtl.pixel(x, y))) > 60 ? 1 : 0;
    }
    // Antialiasing is not symmetric: some pixels of an edge differ, a part on the wrong side is hundreds.
    QVERIFY2(differing < 60, qPrintable(QString::number(differing)));
}

void StyleTest::drawingWithoutAWidgetWorks()
{
    QImage sheet(200, 60, QImage::Format_RGB32);
    sheet.fill(lightColours().window);
    QPainter painter(&sheet);
    QStyleOptionButton button;
    button.rect = QRect(10, 10, 120, 34);
    button.text = QStringLiteral("Add");
    button.palette = paletteFor(darkColours());
    button.state = QStyle::State_Enabled;
    QApplication::style()->drawControl(QStyle::CE_PushButton, &button, &painter);
    painter.end();
    QVERIFY(countOf(sheet, darkColours().panel) > 1000);
}

void StyleTest::daysAndTimesKeepTheirOrderRightToLeft()
{
    const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
    const QTime half(14, 30);
    const QDate day(2026, 11, 23);
    QTimeEdit time(half);
    QDateEdit date(day);
    for (QDateTimeEdit* edit : {static_cast<QDateTimeEdit*>(&time), static_cast<QDateTimeEdit*>(&date)}) {
        edit->setLocale(arabic);
        edit->setLayoutDirection(Qt::RightToLeft);
    }
    time.setDisplayFormat(arabic.timeFormat(QLocale::ShortFormat));
    date.setDisplayFormat(arabic.dateFormat(QLocale::ShortFormat));
    time.show();
    date.show();
    QCOMPARE(time.text(), arabic.toString(half, QLocale::ShortFormat));
    QCOMPARE(date.text(), arabic.toString(day, QLocale::ShortFormat));
    QCOMPARE(time.time(), half);
    QCOMPARE(date.date(), day);
    time.hide(); // and what is shown once more is not turned once more
    time.show();
    QCOMPARE(time.text(), arabic.toString(half, QLocale::ShortFormat));
}

/// What a person asks in English keeps its question mark behind it in an Arabic window, and stands beside the box.
void StyleTest::wordsOfABoxReadInTheirOwnDirection()
{
    const QRect room(0, 0, 300, 40);
    const auto drawn = [&](Qt::LayoutDirection direction, int flags, const QString& text) {
        QImage picture(room.size(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setLayoutDirection(direction);
        QApplication::style()->drawItemText(&painter, room, flags | Qt::AlignVCenter, QApplication::palette(), true,
                                            text, QPalette::WindowText);
        return picture;
    };
    const QString english = QStringLiteral("How did you know?");
    const QString arabic = QStringLiteral("\u0643\u064A\u0641\u061F");
    constexpr int right = Qt::AlignRight | Qt::AlignAbsolute;
    constexpr int left = Qt::AlignLeft | Qt::AlignAbsolute;
    QCOMPARE(drawn(Qt::RightToLeft, Qt::AlignLeft, english), drawn(Qt::LeftToRight, right, english));
    QCOMPARE(drawn(Qt::LeftToRight, Qt::AlignLeft, arabic), drawn(Qt::RightToLeft, left, arabic));
    QVERIFY(drawn(Qt::RightToLeft, Qt::AlignLeft, english) != drawn(Qt::RightToLeft, left, english));
}

void StyleTest::anUnderlineLeavesLettersJoined_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("inside a word") << QStringLiteral("نقل إلى ال&سلة");
    QTest::newRow("where a word begins") << QStringLiteral("&فتح");
    QTest::newRow("with an ampersand of its own") << QStringLiteral("ملف && د&فتر");
}

/// Qt draws the letter under which it puts the line apart from its neighbours.
void StyleTest::anUnderlineLeavesLettersJoined()
{
    QFETCH(const QString, text);
    const auto drawn = [&](int flags) {
        QImage picture(400, 60, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setFont(scaledFont(QApplication::font(), 2));
        const int all = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignTop | Qt::TextSingleLine | flags;
        QApplication::style()->drawItemText(&painter, picture.rect(), all, QApplication::palette(), true, text);
        return picture;
    };
    const QImage plain = drawn(Qt::TextHideMnemonic);
    const QImage marked = drawn(Qt::TextShowMnemonic);
    QVERIFY(plain != marked);
    // What differs is one line across: every other row of pixels is the same.
    int rows = 0;
    for (int y = 0; y < plain.height(); ++y) {
        const bool same =
            std::equal(plain.constScanLine(y), plain.constScanLine(y) + plain.bytesPerLine(), marked.constScanLine(y));
        rows += same ? 0 : 1;
    }
    QVERIFY2(rows <= 4, qPrintable(QString::number(rows)));
}

QTEST_MAIN(StyleTest)
#include "style_test.moc"
