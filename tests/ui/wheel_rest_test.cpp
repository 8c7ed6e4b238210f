// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wheel_rest.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QWindow>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The wheel over a form.
class WheelRestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itScrollsAndChangesNothing_data();
    void itScrollsAndChangesNothing();
    void anOpenListStillScrolls();
};

namespace {

/// One notch towards the person, as the display sends it.
void turnOver(QWidget& widget)
{
    QWindow* window = widget.window()->windowHandle();
    const QPoint place = widget.mapTo(widget.window(), widget.rect().center());
    QWheelEvent event(place, window->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QSpontaneKeyEvent::setSpontaneous(&event); // what a program makes up itself goes to no parent
    QCoreApplication::instance()->notify(window, &event);
}

/// A form that is longer than its window; in the middle of what is seen stands a field.
struct Form
{
    QScrollArea area;
    QWidget* field;

    explicit Form(QWidget* one) : field(one)
    {
        auto* inside = new QWidget;
        auto* column = new QVBoxLayout(inside);
        column->addSpacing(60);
        column->addWidget(field);
        column->addSpacing(2000);
        area.setWidget(inside);
        area.resize(300, 200);
        area.show();
    }
};

} // namespace

void WheelRestTest::itScrollsAndChangesNothing_data()
{
    QTest::addColumn<bool>("hasFocus");
    QTest::newRow("of a field that has the keyboard") << true;
    QTest::newRow("of one that has not") << false;
}

void WheelRestTest::itScrollsAndChangesNothing()
{
    QFETCH(const bool, hasFocus);
    const WheelRest rest;
    auto* choice = new QComboBox;
    choice->addItems({u"Dreams"_s, u"Next"_s, u"Doing"_s});
    auto* named = new QComboBox;
    named->setEditable(true);
    named->addItems({u"Dana"_s, u"Renate"_s});
    auto* number = new QSpinBox;
    number->setValue(3);
    auto* day = new QDateEdit(QDate(2026, 11, 2));
    for (QWidget* field : std::initializer_list<QWidget*>{choice, named, number, day}) {
        Form form(field);
        QVERIFY(QTest::qWaitForWindowExposed(&form.area));
        if (hasFocus)
            field->setFocus();
        turnOver(*field);
        QVERIFY2(form.area.verticalScrollBar()->value() > 0, field->metaObject()->className());
        if (field == choice || field == named)
            QCOMPARE(qobject_cast<QComboBox*>(field)->currentIndex(), 0);
        else if (field == number)
            QCOMPARE(number->value(), 3);
        else
            QCOMPARE(day->date(), QDate(2026, 11, 2));
    }
}

void WheelRestTest::anOpenListStillScrolls()
{
    const WheelRest rest;
    QComboBox choice;
    for (int i = 0; i < 100; ++i)
        choice.addItem(QString::number(i));
    choice.setMaxVisibleItems(5);
    choice.setEditable(true); // its list has no more than those, and scrolls
    choice.show();
    choice.showPopup();
    QVERIFY(QTest::qWaitForWindowExposed(choice.view()->window()));
    const int before = choice.view()->verticalScrollBar()->value();
    turnOver(*choice.view()->viewport());
    QVERIFY(choice.view()->verticalScrollBar()->value() > before);
    choice.hidePopup();
}

QTEST_MAIN(WheelRestTest)
#include "wheel_rest_test.moc"
