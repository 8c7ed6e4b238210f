// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/cursor_rest.h>

#include <QApplication>
#include <QLineEdit>
#include <QPaintEvent>
#include <QStyleHints>
#include <QTest>

using namespace unrut;

namespace {

class CountingField : public QLineEdit
{
public:
    int paintings = 0;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        ++paintings;
        QLineEdit::paintEvent(event);
    }
};

} // namespace

/// The cursor of a field that nobody types in.
class CursorRestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStandsStillAfterAWhile();
    void aKeyHasItBlinkAgain();
};

void CursorRestTest::itStandsStillAfterAWhile()
{
    const int usual = QApplication::styleHints()->cursorFlashTime();
    QVERIFY(usual > 0);
    const CursorRest rest(std::chrono::milliseconds(1));
    CountingField field;
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    QTRY_COMPARE(QApplication::styleHints()->cursorFlashTime(), 0);
    // Longer than it takes to blink: the clock of the events is what is waited for.
    QCoreApplication::processEvents();
    const int paintings = field.paintings;
    QTest::qWait(2 * usual);
    QCOMPARE(field.paintings, paintings);
}

void CursorRestTest::aKeyHasItBlinkAgain()
{
    QApplication::styleHints()->setCursorFlashTime(-1);
    const int usual = QApplication::styleHints()->cursorFlashTime();
    const CursorRest rest(std::chrono::milliseconds(1));
    QLineEdit field;
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_B}) {
        QTRY_COMPARE(QApplication::styleHints()->cursorFlashTime(), 0);
        QTest::keyClick(&field, key);
        QCOMPARE(QApplication::styleHints()->cursorFlashTime(), usual);
    }
    QCOMPARE(field.text().size(), 2);
}

QTEST_MAIN(CursorRestTest)
#include "cursor_rest_test.moc"
