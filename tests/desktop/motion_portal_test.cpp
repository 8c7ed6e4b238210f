// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/motion_watch.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QString portalName = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString settingsInterface = u"org.freedesktop.portal.Settings"_s;

using Key = std::pair<QString, QString>;
const Key commonKey(u"org.freedesktop.appearance"_s, u"reduced-motion"_s);
const Key gnomeKey(u"org.gnome.desktop.interface"_s, u"enable-animations"_s);

/// The settings of a desktop, as its portal tells them: those of others it does not know.
class Portal : public QDBusVirtualObject
{
public:
    std::map<Key, QVariant> values;
    int reads = 0;

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() != u"Read"_s)
            return false;
        ++reads;
        const auto found =
            values.find({message.arguments().value(0).toString(), message.arguments().value(1).toString()});
        if (found == values.end())
            return bus.send(message.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"not here"_s));
        // The portal's Read() answers with a variant in a variant.
        const QDBusVariant inner(found->second);
        return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(inner)))));
    }
    /// The person changed it, and every program is told.
    void change(QDBusConnection& bus, const Key& key, const QVariant& value)
    {
        values[key] = value;
        QDBusMessage told = QDBusMessage::createSignal(portalPath, settingsInterface, u"SettingChanged"_s);
        told.setArguments({key.first, key.second, QVariant::fromValue(QDBusVariant(value))});
        QVERIFY(bus.send(told));
    }
};

} // namespace

/// How a desktop's wish for less motion reaches the program, at its start and while it runs.
class MotionPortalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void theWishIsReadAtTheStart();
    void aChangeIsHeardWhileTheProgramRuns();
    void oneOfTwoWishesIsEnough();
    void withoutAPortalNothingIsAskedFor();

private:
    [[nodiscard]] bool isAsked() const { return m_portal->reads >= 3; }

    QProcess m_daemon;
    std::unique_ptr<Portal> m_portal;
    std::unique_ptr<QDBusConnection> m_desktop;
};

void MotionPortalTest::initTestCase()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s, u"--nopidfile"_s});
    QVERIFY(m_daemon.waitForStarted());
    QVERIFY(m_daemon.waitForReadyRead());
    const QByteArray address = m_daemon.readLine().trimmed();
    QVERIFY(qputenv("DBUS_SESSION_BUS_ADDRESS", address));
    m_desktop =
        std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(QString::fromUtf8(address), u"desktop"_s));
    QVERIFY(m_desktop->isConnected());
    m_portal = std::make_unique<Portal>();
    QVERIFY(m_desktop->registerVirtualObject(portalPath, m_portal.get()));
}

void MotionPortalTest::cleanupTestCase()
{
    m_desktop.reset();
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void MotionPortalTest::init()
{
    m_portal->values.clear();
    m_portal->reads = 0;
    QVERIFY(m_desktop->registerService(portalName));
}

void MotionPortalTest::theWishIsReadAtTheStart()
{
    m_portal->values[commonKey] = 1U;
    const MotionWatch watch;
    QVERIFY(QTest::qWaitFor([&] { return watch.isReduced(); }));
    m_portal->values[commonKey] = 0U;
    m_portal->reads = 0;
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
    m_portal->change(*m_desktop, gnomeKey, false);
    QVERIFY(QTest::qWaitFor([&] { return watch.isReduced(); }));
    QCOMPARE(changed.count(), 1);
    m_portal->change(*m_desktop, gnomeKey, u"perhaps"_s); // says nothing
    m_portal->change(*m_desktop, gnomeKey, true);
    QVERIFY(QTest::qWaitFor([&] { return !watch.isReduced(); }));
    QCOMPARE(changed.count(), 2);
}

void MotionPortalTest::oneOfTwoWishesIsEnough()
{
    m_portal->values[commonKey] = 1U;
    m_portal->values[gnomeKey] = true;
    const MotionWatch watch;
    const QSignalSpy changed(&watch, &MotionWatch::changed);
    QVERIFY(QTest::qWaitFor([&] { return watch.isReduced() && isAsked(); }));
    m_portal->change(*m_desktop, gnomeKey, false);
    m_portal->change(*m_desktop, commonKey, 0U); // the other still wants it
    m_portal->change(*m_desktop, gnomeKey, true);
    QVERIFY(QTest::qWaitFor([&] { return !watch.isReduced(); }));
    QCOMPARE(changed.count(), 2); // less, and full again
}

void MotionPortalTest::withoutAPortalNothingIsAskedFor()
{
    QVERIFY(m_desktop->unregisterService(portalName));
    const MotionWatch watch;
    const QSignalSpy changed(&watch, &MotionWatch::changed);
    m_portal->change(*m_desktop, commonKey, 1U); // from nobody that is the portal
    m_portal->values.clear();
    QVERIFY(m_desktop->registerService(portalName));
    m_portal->change(*m_desktop, commonKey, 0U);
    QTest::qWait(1);
    QVERIFY(!watch.isReduced());
    QCOMPARE(changed.count(), 0);
}

QTEST_GUILESS_MAIN(MotionPortalTest)
#include "motion_portal_test.moc"
