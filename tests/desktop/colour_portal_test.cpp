// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_portal.h"

#include <desktop/colour_watch.h>

#include <QSignalSpy>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const FakePortal::Key schemeKey(u"org.freedesktop.appearance"_s, u"color-scheme"_s);
const FakePortal::Key contrastKey(u"org.freedesktop.appearance"_s, u"contrast"_s);

} // namespace

/// How a desktop's wish for dark colours and for contrast reaches the program, at its start and while it runs.
class ColourPortalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_bus = std::make_unique<PortalBus>(); }
    void cleanupTestCase() { m_bus.reset(); }
    void init();
    void theWishIsReadAtTheStart_data();
    void theWishIsReadAtTheStart();
    void aChangeIsHeardWhileTheProgramRuns();
    void whatMakesNoSenseIsPassedOver();
    void withoutAPortalThereIsNoWish();
    void whatWasLastAskedHoldsUntilThereIsAnAnswer_data();
    void whatWasLastAskedHoldsUntilThereIsAnAnswer();

private:
    [[nodiscard]] FakePortal& portal() const { return m_bus->portal; }
    [[nodiscard]] bool isAsked() const { return portal().reads >= 2; }

    std::unique_ptr<PortalBus> m_bus;
};

void ColourPortalTest::init()
{
    portal().values.clear();
    portal().reads = 0;
    QVERIFY(m_bus->desktop->registerService(FakePortal::name()));
}

void ColourPortalTest::theWishIsReadAtTheStart_data()
{
    QTest::addColumn<uint>("scheme");
    QTest::addColumn<uint>("contrast");
    QTest::addColumn<int>("dark"); ///< -1: no wish
    QTest::newRow("none") << 0U << 0U << -1;
    QTest::newRow("dark") << 1U << 0U << 1;
    QTest::newRow("light") << 2U << 0U << 0;
    QTest::newRow("one of tomorrow") << 3U << 2U << -1;
    QTest::newRow("contrast") << 0U << 1U << -1;
    QTest::newRow("dark, with contrast") << 1U << 1U << 1;
}

void ColourPortalTest::theWishIsReadAtTheStart()
{
    QFETCH(uint, scheme);
    QFETCH(uint, contrast);
    QFETCH(int, dark);
    portal().values = {{schemeKey, scheme}, {contrastKey, contrast}};
    const ColourWatch watch;
    const auto isHeard = [&] {
        return (watch.prefersDark() ? int(*watch.prefersDark()) : -1) == dark &&
               watch.prefersContrast() == (contrast == 1);
    };
    QVERIFY(QTest::qWaitFor([&] { return isAsked() && isHeard(); }));
    QCoreApplication::processEvents();
    QVERIFY(isHeard());
}

void ColourPortalTest::aChangeIsHeardWhileTheProgramRuns()
{
    const ColourWatch watch;
    const QSignalSpy changed(&watch, &ColourWatch::changed);
    QVERIFY(QTest::qWaitFor([&] { return isAsked(); }));
    portal().change(*m_bus->desktop, schemeKey, 1U);
    QVERIFY(QTest::qWaitFor([&] { return watch.prefersDark() == true; }));
    portal().change(*m_bus->desktop, schemeKey, 1U); // nothing new
    portal().change(*m_bus->desktop, contrastKey, 1U);
    QVERIFY(QTest::qWaitFor([&] { return watch.prefersContrast(); }));
    portal().change(*m_bus->desktop, schemeKey, 0U);
    QVERIFY(QTest::qWaitFor([&] { return !watch.prefersDark(); }));
    QCOMPARE(changed.count(), 3);
}

void ColourPortalTest::whatMakesNoSenseIsPassedOver()
{
    const ColourWatch watch;
    QVERIFY(QTest::qWaitFor([&] { return isAsked(); }));
    portal().change(*m_bus->desktop, schemeKey, u"dark"_s);
    portal().change(*m_bus->desktop, {u"org.example"_s, u"color-scheme"_s}, 1U);
    portal().change(*m_bus->desktop, contrastKey, 1U); // comes after the others
    QVERIFY(QTest::qWaitFor([&] { return watch.prefersContrast(); }));
    QVERIFY(!watch.prefersDark());
}

void ColourPortalTest::withoutAPortalThereIsNoWish()
{
    QVERIFY(m_bus->desktop->unregisterService(FakePortal::name()));
    const ColourWatch watch;
    const QSignalSpy changed(&watch, &ColourWatch::changed);
    portal().change(*m_bus->desktop, schemeKey, 1U); // from nobody that is the portal
    portal().values.clear();
    QVERIFY(m_bus->desktop->registerService(FakePortal::name()));
    portal().change(*m_bus->desktop, schemeKey, 0U);
    QTest::qWait(1);
    QVERIFY(!watch.prefersDark());
    QCOMPARE(changed.count(), 0);
}

void ColourPortalTest::whatWasLastAskedHoldsUntilThereIsAnAnswer_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<int>("scheme"); ///< -1: the portal does not know
    QTest::addColumn<int>("dark");   ///< in the end; -1: no wish
    QTest::addColumn<int>("changes");
    QTest::newRow("still so") << true << 1 << 1 << 1; // contrast goes
    QTest::newRow("light by now") << true << 2 << 0 << 2;
    QTest::newRow("no wish any more") << true << 0 << -1 << 2;
    QTest::newRow("a portal that does not know") << true << -1 << -1 << 2;
    QTest::newRow("no portal any more") << false << -1 << -1 << 2;
}

void ColourPortalTest::whatWasLastAskedHoldsUntilThereIsAnAnswer()
{
    QFETCH(bool, isThere);
    QFETCH(int, scheme);
    QFETCH(int, dark);
    QFETCH(int, changes);
    if (scheme >= 0)
        portal().values = {{schemeKey, uint(scheme)}};
    if (!isThere)
        QVERIFY(m_bus->desktop->unregisterService(FakePortal::name()));
    const ColourWatch watch(true, true);
    const QSignalSpy changed(&watch, &ColourWatch::changed);
    QVERIFY(watch.prefersDark() == true && watch.prefersContrast());
    QVERIFY(QTest::qWaitFor(
        [&] { return (watch.prefersDark() ? int(*watch.prefersDark()) : -1) == dark && !watch.prefersContrast(); }));
    QCOMPARE(changed.count(), changes);
}

QTEST_GUILESS_MAIN(ColourPortalTest)
#include "colour_portal_test.moc"
