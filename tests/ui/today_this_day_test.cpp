// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/scale_circles.h"
#include "window_fixture.h"

#include "today/entry_card.h"

#include <QToolButton>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// Two years after it snowed.
QDate goToADayThatRemembers(OpenWindow& open)
{
    QDate day = open.clock.today();
    while (day.toJulianDay() % 3 != 0 || day.dayOfWeek() > 5)
        day = day.addDays(1);
    open.clock.setDay(day);
    const bool isWritten =
        open.workspace->addEntry(EntryKind::Win, u"Snow on the roof"_s, day.addYears(-2)).has_value();
    return isWritten ? day : QDate();
}

} // namespace

/// Where what was on this day stands on Today.
class TodayThisDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStandsBesideACardThatWouldBeAlone();
    void theKeyboardComesToItBeforeWhatStandsBelow();
};

void TodayThisDayTest::itStandsBesideACardThatWouldBeAlone()
{
    OpenWindow open;
    const QDate day = goToADayThatRemembers(open);
    QVERIFY(day.isValid());
    QVERIFY(open.workspace->addEntry(EntryKind::Note, u"here"_s, day));
    open.show(Tab::Today);
    const auto placeOf = [&](const QWidget* widget) {
        return QRect(widget->mapTo(open.window.get(), QPoint()), widget->size());
    };
    const auto placeOfThisDay = [&] { return placeOf(open.visible<EntryCard>()); };
    const auto placeOfMood = [&] { return placeOf(open.find<ScaleCircles>(u"Mood"_s)); };
    QVERIFY(open.says(u"One good thing"_s));
    QVERIFY(placeOfThisDay().top() > placeOfMood().bottom()); // two are asked: below them
    open.settings.setCardHidden(TodayCard::GoodThing, true);
    OpenWindow::settle();
    QVERIFY(placeOfThisDay().left() > placeOfMood().right());
    QVERIFY(placeOfThisDay().top() <= placeOfMood().top());
    open.settings.setCardHidden(TodayCard::GoodThing, false);
    OpenWindow::settle();
    QVERIFY(placeOfThisDay().top() > placeOfMood().bottom());
    QVERIFY(open.says(u"Snow on the roof"_s));
}

void TodayThisDayTest::theKeyboardComesToItBeforeWhatStandsBelow()
{
    OpenWindow open;
    const QDate day = goToADayThatRemembers(open);
    QVERIFY(day.isValid());
    QVERIFY(open.workspace->addEntry(EntryKind::Grateful, u"here"_s, day));
    open.show(Tab::Today);
    const QWidget* next = open.visible<EntryCard>()->findChild<QToolButton*>();
    QVERIFY(next);
    do
        next = next->nextInFocusChain();
    while (!next->isVisible() || (next->focusPolicy() & Qt::TabFocus) == 0);
    QCOMPARE(next, open.find<QAbstractButton>(u"Write one more line"_s));
}

QTEST_MAIN(TodayThisDayTest)
#include "today_this_day_test.moc"
