// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/scroll_to.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace unrut;

/// Four wide fields beside one another in a narrow area, as the columns of the board with large text.
class ScrollToTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void theKeyboardIsFollowedSideways_data();
    void theKeyboardIsFollowedSideways();
};

void ScrollToTest::theKeyboardIsFollowedSideways_data()
{
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void ScrollToTest::theKeyboardIsFollowedSideways()
{
    QFETCH(bool, isMirrored);
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    constexpr int fieldWidth = 200;
    QWidget window;
    auto* area = new QScrollArea;
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    QList<QLineEdit*> fields;
    for (int i = 0; i < 4; ++i) {
        auto* field = new QLineEdit;
        field->setFixedWidth(fieldWidth);
        row->addWidget(field);
        fields.append(field);
    }
    area->setWidget(content);
    (new QHBoxLayout(&window))->addWidget(area);
    followKeyboard(&window);
    window.resize(320, 120);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    fields.first()->setFocus();
    const auto isInView = [](const QWidget* field) { return field->visibleRegion().boundingRect() == field->rect(); };
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

QTEST_MAIN(ScrollToTest)
#include "scroll_to_test.moc"
