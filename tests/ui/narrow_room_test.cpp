// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What large text and long words do where there is little room.
#include "common/flow_layout.h"
#include "gratitude/tag_box.h"
#include "looks/painted_texts.h"
#include "window_fixture.h"

#include <theme/style.h>
#include <wording/translations.h>

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class NarrowRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRowGoesOnInTheNextAndItsFieldTakesTheRest_data();
    void aRowGoesOnInTheNextAndItsFieldTakesTheRest();
    void theFieldOfTheLogShowsItsHintWhole();
    void allTagsIsReadInFull_data();
    void allTagsIsReadInFull();
    void keysStayWithinAMenuThatTheScreenNarrows_data();
    void keysStayWithinAMenuThatTheScreenNarrows();
};

void NarrowRoomTest::initTestCase()
{
    QApplication::setStyle(makeStyle());
}

void NarrowRoomTest::aRowGoesOnInTheNextAndItsFieldTakesTheRest_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void NarrowRoomTest::aRowGoesOnInTheNextAndItsFieldTakesTheRest()
{
    QFETCH(Qt::LayoutDirection, direction);
    QWidget place;
    place.setLayoutDirection(direction);
    auto* flow = new FlowLayout(&place, 8);
    auto* field = new QLineEdit;
    auto* choice = new QPushButton(u"All kinds"_s);
    flow->addWidget(field);
    flow->addWidget(choice);
    flow->setFilling(0);
    place.resize(600, 200);
    place.show();
    QCOMPARE(field->width() + 8 + choice->width(), 600);
    QCOMPARE(choice->width(), choice->sizeHint().width());
    QCOMPARE(field->x() < choice->x(), direction == Qt::LeftToRight);
    place.resize(field->sizeHint().width() + 4, 200);
    QTRY_VERIFY(choice->y() >= field->geometry().bottom());
    QCOMPARE(field->width(), place.width());
}

void NarrowRoomTest::theFieldOfTheLogShowsItsHintWhole()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(2 * before.pointSizeF());
    QApplication::setFont(large);
    OpenWindow open;
    open.show(Tab::Gratitude);
    open.window->resize(700, 600);
    OpenWindow::settle();
    auto* field = open.find<QPlainTextEdit>(u"New entry"_s);
    QVERIFY(field);
    // That Ctrl+Enter adds is read and heard before it is needed, and beside the button that does the same.
    QVERIFY(field->accessibleDescription().contains(u"Ctrl+Enter"_s));
    QVERIFY(open.find<QAbstractButton>(u"Add"_s)->toolTip().contains(u"Ctrl+Enter"_s));
    QString said;
    for (const PaintedText& each : textsPaintedBy(*field->viewport())) {
        said += each.text;
        QVERIFY2(each.rect.bottom() <= field->viewport()->height() + 1, qPrintable(each.text));
    }
    QVERIFY2(said.contains(u"Ctrl+Enter"_s) && said.contains(u"@people"_s), qPrintable(said));
    // A field of a few letters is no place for it.
    open.window->resize(520, 600);
    OpenWindow::settle();
    OpenWindow::settle();
    QVERIFY(field->width() > 20 * field->fontMetrics().averageCharWidth());
    const int lines = field->height() / field->fontMetrics().lineSpacing();
    QVERIFY2(lines <= 4, qPrintable(QString::number(lines)));
    QApplication::setFont(before);
}

void NarrowRoomTest::allTagsIsReadInFull_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de", "fr", "es", "ar", "en-XA"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void NarrowRoomTest::allTagsIsReadInFull()
{
    QFETCH(QString, language);
    wording::Translations translations;
    translations.speak(language);
    TagBox box;
    box.fill({{u"#an-unusually-long-tag-that-nobody-would-want-in-a-row"_s, 1}});
    for (const QSize size : {box.minimumSizeHint(), box.sizeHint()}) {
        box.resize(size);
        const std::vector<PaintedText> texts = textsPaintedBy(box);
        QCOMPARE(static_cast<int>(texts.size()), 1);
        QVERIFY2(!texts.front().text.contains(QChar(0x2026)), qPrintable(texts.front().text));
    }
    QVERIFY(box.sizeHint().width() < box.fontMetrics().horizontalAdvance(box.itemText(1)));
}

void NarrowRoomTest::keysStayWithinAMenuThatTheScreenNarrows_data()
{
    aRowGoesOnInTheNextAndItsFieldTakesTheRest_data();
}

void NarrowRoomTest::keysStayWithinAMenuThatTheScreenNarrows()
{
    QFETCH(Qt::LayoutDirection, direction);
    QMenu menu;
    menu.setLayoutDirection(direction);
    menu.addAction(u"Write down what went well in the past week"_s)->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    menu.addAction(u"Short"_s)->setShortcut(Qt::CTRL | Qt::Key_E);
    menu.resize(menu.sizeHint() - QSize(60, 0));
    QStringList painted;
    for (const PaintedText& each : textsPaintedBy(menu)) {
        painted.append(each.text);
        QVERIFY2(each.rect.left() >= 0 && each.rect.right() <= menu.width(), qPrintable(each.text));
    }
    QVERIFY(painted.contains(u"Ctrl+Shift+W"_s));
    QVERIFY(painted.contains(u"Ctrl+E"_s));
    QVERIFY(painted.contains(u"Short"_s));
    // The words end before their keys.
    QVERIFY(painted.filter(u"Write down"_s).constFirst().endsWith(QChar(0x2026)));
}

QTEST_MAIN(NarrowRoomTest)
#include "narrow_room_test.moc"
