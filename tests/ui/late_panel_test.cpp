// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/late_panel.h"
#include "common/layouts.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace unrut;

class LatePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOnItIsMadeOnceItIsSeen();
    void tabGoesThroughItWhereItStands();
};

void LatePanelTest::whatIsOnItIsMadeOnceItIsSeen()
{
    int times = 0;
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* panel = new LatePanel([&times] { ++times; });
    column->addWidget(panel);
    window.show();
    QVERIFY(panel->isHidden());
    QCOMPARE(times, 0);
    setShown(*panel, false);
    QCOMPARE(times, 0);
    setShown(*panel, true);
    QCOMPARE(times, 1);
    QVERIFY(panel->isVisible());
    panel->hide();
    panel->show();
    QCOMPARE(times, 1);

    // Also where the page itself is not up yet: what is asked of the panel then is asked of what stands on it.
    QWidget later;
    auto* early = new LatePanel([&times] { ++times; });
    (new QVBoxLayout(&later))->addWidget(early);
    setShown(*early, true);
    QCOMPARE(times, 2);
    later.show();
    QCOMPARE(times, 2);
    QVERIFY(early->isVisible());
}

void LatePanelTest::tabGoesThroughItWhereItStands()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    const auto button = [](const char* name) {
        auto* made = new QPushButton;
        made->setObjectName(QLatin1String(name));
        return made;
    };
    column->addWidget(button("first"));
    LatePanel* upper = nullptr;
    LatePanel* lower = nullptr;
    upper = new LatePanel([&] {
        upper->column()->addWidget(button("second"));
        upper->column()->addWidget(button("third"));
    });
    lower = new LatePanel([&] { lower->column()->addWidget(button("fourth")); });
    column->addWidget(upper);
    column->addWidget(lower);
    column->addWidget(button("fifth"));
    window.show();
    lower->show(); // the other way round than they stand
    upper->show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    window.findChild<QPushButton*>(QStringLiteral("first"))->setFocus();
    QStringList stops;
    for (int i = 0; i < 6; ++i) {
        stops.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(&window, Qt::Key_Tab);
    }
    QCOMPARE(stops.join(u' '), QStringLiteral("first second third fourth fifth first"));
}

QTEST_MAIN(LatePanelTest)
#include "late_panel_test.moc"
