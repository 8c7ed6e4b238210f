// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the walk by keyboard sees what is wrong: each test shows it a fault.

#include "keyboard_walk.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace unrut;
using namespace Qt::StringLiterals;

class KeyboardWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyboardTrapIsFound();
    void wrongOrderIsFound();
    void rightToLeftTurnsTheOrderRound();
    void whatIsBelowAScrollAreaComesAfterIt_data();
    void whatIsBelowAScrollAreaComesAfterIt();
    void invisibleFocusIsFound();
    void unreachedControlIsFound();
    void whatOnlyTheMouseScrollsIsFound();
};

namespace {

bool finds(const QStringList& lines, const QString& what)
{
    return !lines.filter(what).isEmpty();
}

QStringList walkOf(QWidget& window)
{
    QSet<QString> seen;
    window.show();
    return keyboardFaults(window, seen);
}

} // namespace

void KeyboardWalkTest::keyboardTrapIsFound()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    column->addWidget(new QPlainTextEdit); // takes Tab for itself
    column->addWidget(new QPushButton(u"Never reached"_s));
    QVERIFY(finds(walkOf(window), u"does not let go of the keyboard"_s));
}

void KeyboardWalkTest::wrongOrderIsFound()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    QList<QPushButton*> buttons;
    for (const QString& name : {u"First"_s, u"Second"_s, u"Third"_s, u"Fourth"_s}) {
        buttons.append(new QPushButton(name));
        column->addWidget(buttons.constLast());
    }
    QWidget::setTabOrder(buttons.at(0), buttons.at(2));
    QWidget::setTabOrder(buttons.at(2), buttons.at(1));
    QVERIFY(finds(walkOf(window), u"'Third': Tab goes on to QPushButton 'Second', which stands before it"_s));
}

void KeyboardWalkTest::rightToLeftTurnsTheOrderRound()
{
    QWidget window;
    window.setLayoutDirection(Qt::RightToLeft);
    auto* row = new QHBoxLayout(&window);
    for (const QString& name : {u"First"_s, u"Second"_s, u"Third"_s})
        row->addWidget(new QPushButton(name));
    QCOMPARE(walkOf(window), QStringList());
    window.setLayoutDirection(Qt::LeftToRight);
    row->setDirection(QBoxLayout::RightToLeft);
    QVERIFY(finds(walkOf(window), u"which stands before it"_s));
}

void KeyboardWalkTest::whatIsBelowAScrollAreaComesAfterIt_data()
{
    QTest::addColumn<int>("first");
    QTest::newRow("walked from the top") << 0;
    QTest::newRow("walked from the foot, which scrolls it") << 10;
}

void KeyboardWalkTest::whatIsBelowAScrollAreaComesAfterIt()
{
    QFETCH(int, first);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* inside = new QWidget;
    auto* lines = new QVBoxLayout(inside);
    for (int i = 0; i < 12; ++i)
        lines->addWidget(new QPushButton(QString::number(i)));
    auto* area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    area->setFixedHeight(100);
    area->setWidget(inside);
    column->addWidget(area);
    column->addWidget(new QPushButton(u"Close"_s));
    lines->itemAt(first)->widget()->setFocus();
    QVERIFY(!finds(walkOf(window), u"stands before"_s));
}

void KeyboardWalkTest::invisibleFocusIsFound()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* mute = new QWidget;
    mute->setFocusPolicy(Qt::TabFocus);
    mute->setMinimumSize(60, 40);
    column->addWidget(mute);
    column->addWidget(new QPushButton(u"Visible"_s));
    const QStringList lines = walkOf(window);
    QVERIFY2(finds(lines, u"shows its focus with 0 pixels"_s), qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.filter(u"shows its focus"_s).size(), 1);
}

void KeyboardWalkTest::unreachedControlIsFound()
{
    class Holding : public QWidget
    {
    protected:
        bool focusNextPrevChild(bool next) override
        {
            if (next)
                m_second->setFocus(Qt::TabFocusReason);
            return QWidget::focusNextPrevChild(next);
        }

    public:
        QWidget* m_second = nullptr;
    };
    Holding window;
    auto* column = new QVBoxLayout(&window);
    for (const QString& name : {u"First"_s, u"Second"_s, u"Third"_s, u"Fourth"_s}) {
        auto* button = new QPushButton(name);
        column->addWidget(button);
        if (name == u"Second"_s)
            window.m_second = button;
    }
    QVERIFY(finds(walkOf(window), u"'First': is not reached by Tab"_s));
}

void KeyboardWalkTest::whatOnlyTheMouseScrollsIsFound()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    area->setFixedHeight(60);
    auto* inside = new QLabel(u"Much to read"_s);
    inside->setTextFormat(Qt::PlainText);
    inside->setFixedHeight(300);
    area->setWidget(inside);
    column->addWidget(area);
    column->addWidget(new QPushButton(u"Close"_s));
    column->addWidget(new QPushButton(u"Print"_s));
    QVERIFY(finds(walkOf(window), u"QScrollArea: is not scrolled by the keyboard"_s));
    inside->setFixedHeight(40);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!finds(walkOf(window), u"is not scrolled"_s));
    inside->setFixedHeight(300);
    area->setFocusPolicy(Qt::StrongFocus);
    QVERIFY(!finds(walkOf(window), u"is not scrolled"_s));
}

QTEST_MAIN(KeyboardWalkTest)
#include "keyboard_walk_test.moc"
