// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_portal.h"

#include <desktop/motion_watch.h>

#include <QSignalSpy>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const FakePortal::Key commonKey(u"org.freedesktop.appearance"_s, u"reduced-motion"_s);
const FakePortal::Key gnomeKey(u"org.gnome.desktop.interface"_s, u"enable-animations"_s);

} // namespace

/// How a desktop's wish for less motion reaches the program, at its start and while it runs.
class MotionPortalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_bus = std::make_unique<PortalBus>(); }
    void cleanupTestCase() { m_bus.reset(); }
    void init();
    void theWishIsReadAtTheStart();
    void aChangeIsHeardWhileTheProgramRuns();
    void oneOfTwoWishesIsEnough();
    void withoutAPortalNothingIsAskedFor();

private:
    [[nodiscard]] FakePortal& portal() const { return m_bus->portal; }
    [[nodiscard]] bool isAsked() const { return portal().reads >= 3; }

    std::unique_ptr<PortalBus> m_bus;
};

void MotionPortalTest::init()
{
    portal().values.clear();
    portal().reads = 0;
    QVERIFY(m_bus->desktop->registerService(FakePortal::name()));
}

void MotionPortalTest::theWishIsReadAtTheStart()
{
    portal().values[commonKey] = 1U;
    const MotionWatch watch;
    QVERIFY(QTest::qWaitFor([&] { return watch.isReduced(); }));
    portal().values[commonKey] = 0U;
    portal().reads = 0;
    const MotionWatch other;
    QVERIFY(QTest::qWaitFor([&] { return isAsked(); }));
    QCoreApplication::processEvents();
    QVERIFY(!other.isReduced());
}

void MotionPortalTest::aChangeIsHeardWhileTheProgramRuns()
{
    const MotionWatch watch;
    const QSignalSpy changed(&watch, &MotionWatch::changed);
    QVERIFY(QTest::qWaitFor([&] { return isAsked(); }));
    portal().change(*m_bus->desktop, gnomeKey, false);
    QVERIFY(QTest::qWaitFor([&] { return watch.isReduced(); }));
    QCOMPARE(changed.count(), 1);
    portal().change(*m_bus->desktop, gnomeKey, u"perhaps"_s); // says nothing
    portal().change(*m_bus->desktop, gnomeKey, true);
    QVERIFY(QTest::qWaitFor([&] { return !watch.isReduced(); }));
    QCOMPARE(changed.count(), 2);
}

void MotionPortalTest::oneOfTwoWishesIsEnough()
{
    portal().values[commonKey] = 1U;
    portal().values[gnomeKey] = true;
    const MotionWatch watch;
    const QSignalSpy changed(&watch, &MotionWatch::changed);
    QVERIFY(QTest::qWaitFor([&] { return watch.isReduced() && isAsked(); }));
    portal().change(*m_bus->desktop, gnomeKey, false);
    portal().change(*m_bus->desktop, commonKey, 0U); // the other still wants it
    portal().change(*m_bus->desktop, gnomeKey, true);
    QVERIFY(QTest::qWaitFor([&] { return !watch.isReduced(); }));
    QCOMPARE(changed.count(), 2); // less, and full again
}

void MotionPortalTest::withoutAPortalNothingIsAskedFor()
{
    QVERIFY(m_bus->desktop->unregisterService(FakePortal::name()));
    const MotionWatch watch;
    const QSignalSpy changed(&watch, &MotionWatch::changed);
    portal().change(*m_bus->desktop, commonKey, 1U); // from nobody that is the portal
    portal().values.clear();
    QVERIFY(m_bus->desktop->registerService(FakePortal::name()));
    portal().change(*m_bus->desktop, commonKey, 0U);
    QTest::qWait(1);
    QVERIFY(!watch.isReduced());
    QCOMPARE(changed.count(), 0);
}

QTEST_GUILESS_MAIN(MotionPortalTest)
#include "motion_portal_test.moc"
