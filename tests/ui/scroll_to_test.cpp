// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/scroll_to.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

using namespace unrut;

namespace {

constexpr int fieldWidth = 200;

/// Four wide fields beside one another in a narrow area, as the columns of the board with large text.
class FieldsInARow : public QWidget
{
public:
    FieldsInARow() : area(new QScrollArea), content(new QWidget)
    {
        auto* row = new QHBoxLayout(content);
        for (int i = 0; i < 4; ++i) {
            fields.append(new QLineEdit);
            fields.last()->setFixedWidth(fieldWidth);
            row->addWidget(fields.last());
        }
        area->setWidget(content);
        (new QHBoxLayout(this))->addWidget(area);
        resize(320, 120);
    }

    QScrollArea* area;
    QWidget* content;
    QList<QLineEdit*> fields;
};

bool isInView(const QWidget* field)
{
    return field->visibleRegion().boundingRect() == field->rect();
}

} // namespace

class ScrollToTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void theKeyboardIsFollowedSideways_data() { directions(); }
    void theKeyboardIsFollowedSideways();
    void whatComesUpIsBroughtIn_data() { directions(); }
    void whatComesUpIsBroughtIn();

private:
    static void directions();
};

void ScrollToTest::directions()
{
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void ScrollToTest::theKeyboardIsFollowedSideways()
{
    QFETCH(bool, isMirrored);
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    FieldsInARow window;
    QWidget* content = window.content;
    const QList<QLineEdit*> fields = window.fields;
    followKeyboard(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    fields.first()->setFocus();
    for (int round = 0; round < 2; ++round) {
        for (int i = 1; i < 4; ++i) {
            QTest::keyClick(&window, Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), fields.at(i));
            QVERIFY2(isInView(fields.at(i)), qPrintable(QString::number(i)));
        }
        for (int i = 2; i >= 0; --i) {
            QTest::keyClick(&window, Qt::Key_Backtab);
            QVERIFY2(isInView(fields.at(i)), qPrintable(QString::number(i)));
        }
    }
    // A part of one: its end, its beginning.
    fields.first()->setFixedWidth(3 * fieldWidth);
    QCoreApplication::sendPostedEvents();
    content->adjustSize();
    for (const int left : {3 * fieldWidth - 20, 0, 3 * fieldWidth - 20}) {
        const QRect part(left, 0, 20, 10);
        followKeyboard(*fields.first(), part);
        QVERIFY(fields.first()->visibleRegion().contains(part));
    }
}

void ScrollToTest::whatComesUpIsBroughtIn()
{
    QFETCH(bool, isMirrored);
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    FieldsInARow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const int place : {3, 0, 2, 1}) {
        scrollTo(window.fields.at(place));
        QTRY_VERIFY(isInView(window.fields.at(place)));
    }
    // What is wholly in view stays where it is, also at the very edge.
    QScrollBar& bar = *window.area->horizontalScrollBar();
    QWidget* second = window.fields.at(1);
    bar.setValue(bar.minimum());
    while (!isInView(second) && bar.value() < bar.maximum())
        bar.setValue(bar.value() + 1);
    QVERIFY(isInView(second));
    const int atTheEdge = bar.value();
    bool hasRun = false;
    scrollTo(second);
    QTimer::singleShot(0, second, [&] { QTimer::singleShot(0, second, [&] { hasRun = true; }); });
    QTRY_VERIFY(hasRun);
    QCOMPARE(bar.value(), atTheEdge);
}

QTEST_MAIN(ScrollToTest)
#include "scroll_to_test.moc"
