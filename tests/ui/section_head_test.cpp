// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/buttons.h"
#include "common/labels.h"
#include "common/section_head.h"

#include <theme/style.h>

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <cstdlib>
#include <memory>

using namespace unrut;
using namespace Qt::StringLiterals;

class SectionHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(makeStyle()); }
    void isOneRowWhereItFitsAndElseTwo_data();
    void isOneRowWhereItFitsAndElseTwo();
    void aLongTitleBreaksBesideItsControl();
    void isOneLineHoweverLongWhereThereIsRoom();
    void withoutControlsItIsAsHighAsItsTitle();
    void aControlThatGoesLeavesNoRoom();
    void standsOnOneLineWithAHeadThatHasAControl();
    void isHeardAsAHeading();

private:
    [[nodiscard]] static QRect placeOf(const QWidget& part, const QWidget& head);
};

QRect SectionHeadTest::placeOf(const QWidget& part, const QWidget& head)
{
    return {part.mapTo(&head, QPoint(0, 0)), part.size()};
}

void SectionHeadTest::isOneRowWhereItFitsAndElseTwo_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void SectionHeadTest::isOneRowWhereItFitsAndElseTwo()
{
    QFETCH(Qt::LayoutDirection, direction);
    SectionHead head(u"Goal"_s);
    head.setLayoutDirection(direction);
    QPushButton* start = makeButton(u"Just start"_s);
    QPushButton* close = makeButton(u"Close"_s, ButtonKind::Link);
    head.addControl(start);
    head.addControl(close);
    const auto* title = head.findChild<QLabel*>();
    QVERIFY(title);
    const int both = head.sizeHint().width();
    head.resize(both, head.heightForWidth(both));
    head.show();
    const auto isNear = [&](const QWidget& part) {
        const QRect place = placeOf(part, head);
        return direction == Qt::LeftToRight ? place.left() == 0 : place.right() == head.rect().right();
    };
    const auto isFar = [&](const QWidget& part) {
        const QRect place = placeOf(part, head);
        return direction == Qt::LeftToRight ? place.right() == head.rect().right() : place.left() == 0;
    };

    for (const int width : {both, both + 200}) {
        head.resize(width, head.heightForWidth(width));
        QTest::qWait(20);
        QCOMPARE(head.height(), start->sizeHint().height());
        QVERIFY(isNear(*title));
        QVERIFY(isFar(*close));
        QVERIFY(std::abs(placeOf(*title, head).center().y() - placeOf(*start, head).center().y()) <= 1);
    }

    head.resize(both - 1, head.heightForWidth(both - 1));
    QTest::qWait(20);
    QVERIFY(isNear(*title));
    QVERIFY(isNear(*start));
    QVERIFY(placeOf(*start, head).top() > placeOf(*title, head).bottom());
    for (const QWidget* control : {start, close}) {
        QVERIFY(head.rect().contains(placeOf(*control, head)));
        QVERIFY(control->width() >= control->sizeHint().width());
    }
}

void SectionHeadTest::aLongTitleBreaksBesideItsControl()
{
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* head = new SectionHead;
    head->setTitle(u"Goals on the board, five of them finished in this time"_s, u"· as they were moved"_s);
    QPushButton* control = makeButton(u"…"_s, ButtonKind::Small);
    head->addControl(control);
    column->addWidget(head);
    column->addStretch(1);
    page.resize(360, 400);
    page.show();
    QTest::qWait(20);
    const auto* title = head->findChild<QLabel*>();
    QCOMPARE(head->height(), head->heightForWidth(head->width()));
    QVERIFY(title->height() > title->fontMetrics().height() * 2);
    QCOMPARE(title->height(), title->heightForWidth(title->width()));
    QCOMPARE(placeOf(*control, *head).top(), 0);
    QVERIFY(placeOf(*control, *head).left() > placeOf(*title, *head).right());
}

/// Prose is broken at ninety characters; the title of a chart with how to read it is none.
void SectionHeadTest::isOneLineHoweverLongWhereThereIsRoom()
{
    SectionHead brief(u"Mood"_s);
    SectionHead whole;
    whole.setTitle(u"Mood has shifted up since 29 October"_s,
                   u"· every dot a day, the line smoothed · what happened is marked; it need not be the cause"_s);
    QVERIFY(whole.heading().text().size() > 90);
    const int room = whole.sizeHint().width();
    QCOMPARE(whole.heightForWidth(room), brief.heightForWidth(room));
    QVERIFY(whole.heightForWidth(room / 2) > brief.heightForWidth(room / 2));
}

void SectionHeadTest::withoutControlsItIsAsHighAsItsTitle()
{
    const SectionHead head(u"Weeks with an entry"_s);
    const std::unique_ptr<TextLabel> label(TextLabel::wrapping(TextRole::PanelTitle, head.title()));
    QCOMPARE(head.sizeHint(), label->sizeHint());
    QCOMPARE(head.minimumSizeHint(), label->minimumSizeHint());
    for (const int width : {80, 120, 400})
        QCOMPARE(head.heightForWidth(width), label->heightForWidth(width));
}

void SectionHeadTest::aControlThatGoesLeavesNoRoom()
{
    SectionHead head(u"What you finished"_s);
    const int plain = head.heightForWidth(400);
    QPushButton* control = makeButton(u"More charts"_s);
    head.addControl(control);
    QVERIFY(head.heightForWidth(400) > plain);
    control->hide();
    QCOMPARE(head.heightForWidth(400), plain);
    control->show();
    QVERIFY(head.heightForWidth(400) > plain);
    QWidget elsewhere;
    auto* column = new QVBoxLayout(&elsewhere);
    column->addWidget(control);
    QCOMPARE(head.heightForWidth(400), plain);
    head.addControl(control);
    QVERIFY(head.heightForWidth(400) > plain);
}

void SectionHeadTest::standsOnOneLineWithAHeadThatHasAControl()
{
    SectionHead plain(u"What goes together"_s);
    SectionHead other(u"What you felt"_s);
    auto* button = makeCardMoreButton(new QMenu);
    other.addControl(button);
    QVERIFY(plain.heightForWidth(400) < other.heightForWidth(400));
    plain.leaveRoom();
    QCOMPARE(plain.heightForWidth(400), other.heightForWidth(400));
}

void SectionHeadTest::isHeardAsAHeading()
{
    SectionHead head;
    head.setTitle(u"Check in"_s, u"· 20 seconds"_s);
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(head.findChild<QLabel*>());
    QVERIFY(heard);
    QCOMPARE(heard->role(), QAccessible::Heading);
    QCOMPARE(heard->text(QAccessible::Name), u"Check in · 20 seconds"_s);
    head.setTitle(u"Check in"_s);
    QCOMPARE(heard->text(QAccessible::Name), u"Check in"_s);
    const QString word(60, u'x');
    head.setTitle(word);
    QCOMPARE(heard->text(QAccessible::Name), word);
    QVERIFY(head.minimumSizeHint().width() < head.fontMetrics().averageCharWidth() * 60);
}

QTEST_MAIN(SectionHeadTest)
#include "section_head_test.moc"
