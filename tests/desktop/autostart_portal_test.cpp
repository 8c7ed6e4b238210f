// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "autostart_portal.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTest>

#include <optional>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QString portalName = u"org.freedesktop.portal.Desktop"_s;

/// The desktop behind the portal, and what the person answers there.
class Portal : public QDBusVirtualObject
{
public:
    enum class Answer { Yes, YesWithoutAutostart, No, Later };
    Answer answer = Answer::Yes;
    QVariantMap asked; ///< the options of the last question
    std::function<void()> answerNow;

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() != u"RequestBackground"_s)
            return false;
        asked = qdbus_cast<QVariantMap>(message.arguments().at(1));
        const QString caller = message.service().mid(1).replace(u'.', u'_');
        const QString path =
            u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(caller, asked.value(u"handle_token"_s).toString());
        bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(path))));
        answerNow = [this, bus, path] {
            QDBusMessage response =
                QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
            const bool starts = asked.value(u"autostart"_s).toBool() && answer != Answer::YesWithoutAutostart;
            response.setArguments(
                {answer == Answer::No ? 1U : 0U, QVariantMap{{u"background"_s, true}, {u"autostart"_s, starts}}});
            bus.send(response);
        };
        if (answer != Answer::Later)
            answerNow();
        return true;
    }
};

} // namespace

Q_DECLARE_METATYPE(Portal::Answer)

/// What the desktop says to a start with the session, from inside a sandbox.
class AutostartPortalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void whatTheDesktopSaysHolds_data();
    void whatTheDesktopSaysHolds();
    void aPersonMayTakeTheirTime();
    void withoutAPortalItFails();

private:
    [[nodiscard]] std::optional<bool> ask(bool starts);

    QProcess m_daemon;
    std::unique_ptr<Portal> m_portal;
    std::optional<QDBusConnection> m_program;
};

void AutostartPortalTest::initTestCase()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s, u"--nopidfile"_s});
    QVERIFY(m_daemon.waitForStarted());
    QVERIFY(m_daemon.waitForReadyRead());
    const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    QDBusConnection desktop = QDBusConnection::connectToBus(address, u"desktop"_s);
    m_program = QDBusConnection::connectToBus(address, u"program"_s);
    QVERIFY(desktop.isConnected() && m_program->isConnected());
    m_portal = std::make_unique<Portal>();
    QVERIFY(desktop.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get()));
    QVERIFY(desktop.registerService(portalName));
}

void AutostartPortalTest::cleanupTestCase()
{
    m_program.reset();
    QDBusConnection::disconnectFromBus(u"program"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

/// Whether it is as it was wanted afterwards; nothing when nobody answered.
std::optional<bool> AutostartPortalTest::ask(bool starts)
{
    std::optional<bool> answer;
    int answers = 0;
    askForAutostart(*m_program, starts, [&](const Status& status) {
        answer = bool{status};
        ++answers;
    });
    const bool came = QTest::qWaitFor([&] { return answer.has_value(); });
    QCoreApplication::processEvents();
    return came && answers == 1 ? answer : std::nullopt;
}

void AutostartPortalTest::whatTheDesktopSaysHolds_data()
{
    QTest::addColumn<Portal::Answer>("answer");
    QTest::addColumn<bool>("starts");
    QTest::addColumn<bool>("isSo");
    QTest::newRow("on, yes") << Portal::Answer::Yes << true << true;
    QTest::newRow("on, but without the session") << Portal::Answer::YesWithoutAutostart << true << false;
    QTest::newRow("on, no") << Portal::Answer::No << true << false;
    QTest::newRow("off, yes") << Portal::Answer::Yes << false << true;
    QTest::newRow("off, no") << Portal::Answer::No << false << false;
}

void AutostartPortalTest::whatTheDesktopSaysHolds()
{
    QFETCH(Portal::Answer, answer);
    QFETCH(bool, starts);
    QFETCH(bool, isSo);
    m_portal->answer = answer;
    QCOMPARE(ask(starts), std::optional(isSo));
    QCOMPARE(m_portal->asked.value(u"autostart"_s).toBool(), starts);
    QCOMPARE(m_portal->asked.value(u"commandline"_s).toStringList(), (QStringList{u"unrut"_s, u"--minimized"_s}));
}

void AutostartPortalTest::aPersonMayTakeTheirTime()
{
    m_portal->answer = Portal::Answer::Later;
    m_portal->answerNow = {};
    std::optional<bool> answer;
    askForAutostart(*m_program, true, [&](const Status& status) { answer = bool{status}; });
    QVERIFY(QTest::qWaitFor([&] { return bool{m_portal->answerNow}; }));
    QCoreApplication::processEvents();
    QVERIFY(!answer);
    m_portal->answerNow();
    QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }));
    QVERIFY(*answer);
}

void AutostartPortalTest::withoutAPortalItFails()
{
    QVERIFY(QDBusConnection(u"desktop"_s).unregisterService(portalName));
    QCOMPARE(ask(true), std::optional(false));
}

QTEST_GUILESS_MAIN(AutostartPortalTest)
#include "autostart_portal_test.moc"
