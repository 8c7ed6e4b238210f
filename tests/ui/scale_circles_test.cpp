// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/scale_circles.h"

#include <theme/colours.h>
#include <theme/style.h>

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>
#include <memory>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Circles of which one is chosen, below a line that has the keyboard first.
class ScaleCirclesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(makeStyle());
        QApplication::setPalette(paletteFor(lightColours()));
    }
    void init();
    void cleanup();
    void keysChoose_data();
    void keysChoose();
    void zeroLongAfterOneIsZero();
    void keysThatAreNotForItGoOn();
    void theKeyboardScrollsTheCircleIn();
    void theKeyboardStaysWhereItWasWhenTheValueChanges();
    void tabComesToTheChosenOne();
    void aPressChoosesAndTakesBack();
    void aPressThatIsLetGoElsewhereChoosesNothing();
    void aPressThatComesBackChooses();
    void aPressEndsWhereTheyAreHidden();
    void aPressBesideThemIsNotForThem();
    void thePointerLeavesTheLastForTheWord();
    void theirPictureSaysWhichIsWhich();
    void theyGoOnInANewRow();
    void theyGrowWithTheText();
    void aScreenReaderHearsEach();
    void aScreenReaderTogglesAndGoes();
    void aScreenReaderSeesWhereTheKeyboardIs();

private:
    void press(int number) const
    {
        QTest::mouseClick(m_circles, Qt::LeftButton, {}, m_circles->circle(number).center());
    }
    /// The pointer, in the window.
    void move(QPoint place) const { QTest::mouseMove(m_window->windowHandle(), place); }
    [[nodiscard]] QImage pictureOf(int number) const { return m_circles->grab(m_circles->circle(number)).toImage(); }

    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_line = nullptr;
    ScaleCircles* m_circles = nullptr;
    std::unique_ptr<QSignalSpy> m_chosen;
};

void ScaleCirclesTest::init()
{
    m_window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_window.get());
    m_line = new QLineEdit;
    m_circles = new ScaleCircles(u"Mood"_s);
    m_circles->setWordBehind(new QLabel(u"high"_s));
    column->addWidget(m_line);
    column->addWidget(m_circles);
    column->addStretch();
    m_window->resize(600, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_line->setFocus();
    m_chosen = std::make_unique<QSignalSpy>(m_circles, &ScaleCircles::chosen);
}

void ScaleCirclesTest::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_window.reset();
}

void ScaleCirclesTest::keysChoose_data()
{
    QTest::addColumn<int>("before"); // -1: none
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("isMirrored");
    using Keys = QList<int>;
    QTest::newRow("a digit") << -1 << Keys{Qt::Key_7} << 7 << false;
    QTest::newRow("one, then zero") << -1 << Keys{Qt::Key_1, Qt::Key_0} << 10 << false;
    QTest::newRow("no ten without a one") << -1 << Keys{Qt::Key_2, Qt::Key_0} << 0 << false;
    QTest::newRow("something between") << -1 << Keys{Qt::Key_1, Qt::Key_3, Qt::Key_0} << 0 << false;
    QTest::newRow("up from none") << -1 << Keys{Qt::Key_Right} << 0 << false;
    QTest::newRow("up") << 4 << Keys{Qt::Key_Right} << 5 << false;
    QTest::newRow("down") << 4 << Keys{Qt::Key_Left} << 3 << false;
    QTest::newRow("up, right to left") << 4 << Keys{Qt::Key_Left} << 5 << true;
    QTest::newRow("not past the end") << 10 << Keys{Qt::Key_Right} << 10 << false;
    QTest::newRow("not past the beginning") << 0 << Keys{Qt::Key_Left} << 0 << false;
    QTest::newRow("taken back") << 4 << Keys{Qt::Key_Backspace} << -1 << false;
    QTest::newRow("deleted") << 4 << Keys{Qt::Key_Delete} << -1 << false;
    QTest::newRow("the first, by space") << -1 << Keys{Qt::Key_Space} << 0 << false;
    QTest::newRow("taken back by space") << 4 << Keys{Qt::Key_Space} << -1 << false;
    QTest::newRow("the first, by Enter") << -1 << Keys{Qt::Key_Return} << 0 << false;
    QTest::newRow("taken back by Enter") << 4 << Keys{Qt::Key_Enter} << -1 << false;
    QTest::newRow("one, taken back, zero") << -1 << Keys{Qt::Key_1, Qt::Key_Backspace, Qt::Key_0} << 0 << false;
    QTest::newRow("one, up, zero") << -1 << Keys{Qt::Key_1, Qt::Key_Right, Qt::Key_0} << 0 << false;
    QTest::newRow("back and again") << 4 << Keys{Qt::Key_Space, Qt::Key_Space} << 4 << false;
}

void ScaleCirclesTest::keysChoose()
{
    QFETCH(int, before);
    QFETCH(QList<int>, keys);
    QFETCH(int, after);
    QFETCH(bool, isMirrored);
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_circles->setValue(before < 0 ? std::nullopt : std::optional<int>(before));
    m_circles->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_chosen->count(), 0); // what is only shown was not chosen by anybody
    for (const int key : std::as_const(keys))
        QTest::keyClick(m_circles, static_cast<Qt::Key>(key));
    QCOMPARE(m_circles->value().value_or(-1), after);
    QCOMPARE(m_chosen->count(), keys.size());
    QCOMPARE(m_chosen->last().front().value<std::optional<int>>().value_or(-1), after);
}

void ScaleCirclesTest::zeroLongAfterOneIsZero()
{
    m_circles->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_circles, Qt::Key_1);
    QTest::qWait(1000);
    QTest::keyClick(m_circles, Qt::Key_0);
    QCOMPARE(m_circles->value(), 0);
}

void ScaleCirclesTest::theKeyboardScrollsTheCircleIn()
{
    QScrollArea area;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    auto* circles = new ScaleCircles(u"Energy"_s);
    column->addWidget(circles);
    column->addSpacing(600);
    column->addWidget(new QLineEdit);
    area.setWidgetResizable(true);
    area.setWidget(content);
    area.resize(500, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    QTest::keyClick(&area, Qt::Key_Tab); // from here on the person uses the keyboard
    QTest::keyClick(&area, Qt::Key_Backtab);
    circles->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    area.verticalScrollBar()->setValue(area.verticalScrollBar()->maximum());
    QVERIFY(!circles->visibleRegion().contains(circles->circle(3)));
    QTest::keyClick(circles, Qt::Key_3);
    QVERIFY(circles->visibleRegion().contains(circles->circle(3)));
}

void ScaleCirclesTest::theKeyboardStaysWhereItWasWhenTheValueChanges()
{
    m_circles->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_circles, Qt::Key_6);
    m_circles->setValue(std::nullopt); // undone
    QCOMPARE(m_circles->current(), 6);
    QDialog dialog(m_window.get());
    (new QVBoxLayout(&dialog))->addWidget(new QLineEdit);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_VERIFY(!m_circles->hasFocus());
    m_circles->setValue(2);
    dialog.hide();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(m_circles->current(), 6);
}

void ScaleCirclesTest::keysThatAreNotForItGoOn()
{
    m_circles->setFocus(Qt::TabFocusReason);
    for (const auto& [key, modifiers] : {std::pair(Qt::Key_Up, Qt::KeyboardModifiers()),
                                         {Qt::Key_Down, {}},
                                         {Qt::Key_X, {}},
                                         {Qt::Key_Escape, {}},
                                         {Qt::Key_3, Qt::ControlModifier},
                                         {Qt::Key_Left, Qt::AltModifier}}) {
        QKeyEvent pressed(QEvent::KeyPress, key, modifiers);
        QApplication::sendEvent(m_circles, &pressed);
        QVERIFY(!pressed.isAccepted());
    }
    QCOMPARE(m_chosen->count(), 0);
}

void ScaleCirclesTest::tabComesToTheChosenOne()
{
    m_circles->setValue(6);
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    QVERIFY(m_circles->hasFocus());
    QCOMPARE(m_circles->current(), 6);
    QTest::keyClick(m_circles, Qt::Key_Backspace);
    QCOMPARE(m_circles->current(), 6); // the keyboard stays where it is
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    QVERIFY(!m_circles->hasFocus()); // one stop for all of them
    QTest::keyClick(m_window.get(), Qt::Key_Backtab);
    QCOMPARE(m_circles->current(), 0);
}

void ScaleCirclesTest::aPressChoosesAndTakesBack()
{
    press(7);
    QCOMPARE(m_circles->value(), 7);
    QVERIFY(m_circles->hasFocus());
    press(3);
    QCOMPARE(m_circles->value(), 3);
    press(3);
    QCOMPARE(m_circles->value(), std::nullopt);
    QCOMPARE(m_circles->current(), 3);
    QCOMPARE(m_chosen->count(), 3);
    QTest::mouseClick(m_circles, Qt::RightButton, {}, m_circles->circle(5).center());
    QCOMPARE(m_chosen->count(), 3);
}

void ScaleCirclesTest::aPressThatIsLetGoElsewhereChoosesNothing()
{
    QTest::mousePress(m_circles, Qt::LeftButton, {}, m_circles->circle(7).center());
    QTest::mouseRelease(m_circles, Qt::LeftButton, {}, m_circles->circle(8).center());
    QCOMPARE(m_chosen->count(), 0);
    QTest::mouseRelease(m_circles, Qt::LeftButton, {}, m_circles->circle(7).center());
    QCOMPARE(m_chosen->count(), 0);
}

void ScaleCirclesTest::aPressThatComesBackChooses()
{
    QTest::mousePress(m_circles, Qt::LeftButton, {}, m_circles->circle(7).center());
    const QImage held = pictureOf(7);
    const auto drag = [this](QPoint place) {
        QMouseEvent moved(QEvent::MouseMove, place, m_circles->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(m_circles, &moved);
    };
    drag({1, m_circles->height() + 50});
    QVERIFY(pictureOf(7) != held);
    drag(m_circles->circle(7).center());
    QCOMPARE(pictureOf(7), held);
    QTest::mouseRelease(m_circles, Qt::LeftButton, {}, m_circles->circle(7).center());
    QCOMPARE(m_circles->value(), 7);
}

void ScaleCirclesTest::aPressEndsWhereTheyAreHidden()
{
    QTest::mousePress(m_circles, Qt::LeftButton, {}, m_circles->circle(7).center());
    m_circles->hide();
    m_circles->show();
    QTest::mouseRelease(m_circles, Qt::LeftButton, {}, m_circles->circle(7).center());
    QCOMPARE(m_chosen->count(), 0);
}

void ScaleCirclesTest::thePointerLeavesTheLastForTheWord()
{
    const QImage left = pictureOf(10);
    move(m_circles->mapTo(m_window.get(), m_circles->circle(10).center()));
    QVERIFY(pictureOf(10) != left);
    const auto* word = m_circles->findChild<QLabel*>();
    move(word->mapTo(m_window.get(), word->rect().center()));
    QCOMPARE(pictureOf(10), left);
}

void ScaleCirclesTest::aPressBesideThemIsNotForThem()
{
    const QPoint gap(m_circles->circle(3).right() + 2, m_circles->circle(3).center().y());
    QVERIFY(!m_circles->circle(3).contains(gap) && !m_circles->circle(4).contains(gap));
    QTest::mouseClick(m_circles, Qt::LeftButton, {}, gap);
    QCOMPARE(m_chosen->count(), 0);
    QVERIFY(m_line->hasFocus());
}

void ScaleCirclesTest::theirPictureSaysWhichIsWhich()
{
    const QImage plain = pictureOf(4);
    m_circles->setValue(4);
    const QImage chosen = pictureOf(4);
    QVERIFY(chosen != plain);
    const QImage left = pictureOf(5);
    move(m_circles->mapTo(m_window.get(), m_circles->circle(5).center()));
    QVERIFY(pictureOf(5) != left);
    move({1, m_window->height() - 1});
    QCOMPARE(pictureOf(5), left);
    QTest::keyClick(m_window.get(), Qt::Key_Tab); // from here on the keyboard is shown
    const QImage focused = pictureOf(4);
    QVERIFY(focused != chosen);
    m_circles->setEnabled(false);
    QVERIFY(pictureOf(4) != chosen);
}

void ScaleCirclesTest::theyGoOnInANewRow()
{
    QCOMPARE(m_circles->circle(10).top(), m_circles->circle(0).top());
    const int height = m_circles->height();
    m_window->resize(200, 300);
    QTRY_VERIFY(m_circles->height() > height);
    QVERIFY(m_circles->circle(10).top() > m_circles->circle(0).bottom());
    const QList<QRect> places = m_circles->targets();
    QCOMPARE(places.size(), 11);
    for (const QRect& place : places) {
        QVERIFY(m_circles->rect().contains(place));
        QCOMPARE(std::count_if(places.begin(), places.end(), [&](const QRect& one) { return one.intersects(place); }),
                 std::ptrdiff_t{1});
    }
    press(10);
    QCOMPARE(m_circles->value(), 10);
}

void ScaleCirclesTest::theyGrowWithTheText()
{
    const QSize before = m_circles->circle(10).size();
    QFont large = m_window->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_window->setFont(large);
    QTRY_VERIFY(m_circles->circle(10).width() > before.width() * 3 / 2);
    QVERIFY(m_circles->rect().contains(m_circles->circle(10)));
}

void ScaleCirclesTest::aScreenReaderHearsEach()
{
    QAccessibleInterface* all = QAccessible::queryAccessibleInterface(m_circles);
    QVERIFY(all);
    QCOMPARE(all->text(QAccessible::Name), u"Mood"_s);
    QCOMPARE(all->childCount(), 12); // the word behind them, too
    m_circles->setValue(7);
    for (int number = 0; number <= ScaleCircles::most; ++number) {
        QAccessibleInterface* one = all->child(number);
        QVERIFY(one && one->isValid());
        QCOMPARE(one->text(QAccessible::Name), u"Mood: %1 of 10"_s.arg(number));
        QCOMPARE(one->role(), QAccessible::CheckBox);
        QCOMPARE(one->state().checked != 0U, number == 7);
        QVERIFY(one->state().checkable && one->state().focusable && !one->state().focused);
        QCOMPARE(one->rect(),
                 QRect(m_circles->mapToGlobal(m_circles->circle(number).topLeft()), m_circles->circle(number).size()));
        QCOMPARE(all->indexOfChild(one), number);
        QCOMPARE(one->parent(), all);
        QCOMPARE(all->childAt(one->rect().center().x(), one->rect().center().y()), one);
        QCOMPARE(all->child(number), one); // the same one each time
    }
    QCOMPARE(all->child(11)->text(QAccessible::Name), u"high"_s);
    QCOMPARE(all->indexOfChild(all->child(11)), 11);
    QVERIFY(!all->child(12) && !all->child(-1));
}

void ScaleCirclesTest::aScreenReaderTogglesAndGoes()
{
    QAccessibleInterface* all = QAccessible::queryAccessibleInterface(m_circles);
    QAccessibleActionInterface* nine = all->child(9)->actionInterface();
    QVERIFY(nine);
    nine->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(m_circles->hasFocus());
    QCOMPARE(m_circles->current(), 9);
    QCOMPARE(m_chosen->count(), 0);
    nine->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(m_circles->value(), 9);
    nine->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(m_circles->value(), std::nullopt);
    QCOMPARE(m_chosen->count(), 2);
    m_circles->setEnabled(false);
    nine->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(m_chosen->count(), 2);
    QVERIFY(all->child(9)->state().disabled);
}

void ScaleCirclesTest::aScreenReaderSeesWhereTheKeyboardIs()
{
    m_circles->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_circles, Qt::Key_4);
    QAccessibleInterface* all = QAccessible::queryAccessibleInterface(m_circles);
    QCOMPARE(all->focusChild(), all->child(4));
    QVERIFY(all->child(4)->state().focused && !all->state().focused);
}

QTEST_MAIN(ScaleCirclesTest)
#include "scale_circles_test.moc"
