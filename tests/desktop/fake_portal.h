// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTest>

#include <map>
#include <memory>

namespace unrut {

/// The settings of a desktop, as its portal tells them: those of others it does not know.
class FakePortal : public QDBusVirtualObject
{
public:
    using Key = std::pair<QString, QString>;

    std::map<Key, QVariant> values;
    int reads = 0;

    [[nodiscard]] static QString name() { return QStringLiteral("org.freedesktop.portal.Desktop"); }
    [[nodiscard]] static QString path() { return QStringLiteral("/org/freedesktop/portal/desktop"); }

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() != QLatin1String("Read"))
            return false;
        ++reads;
        const auto found =
            values.find({message.arguments().value(0).toString(), message.arguments().value(1).toString()});
        if (found == values.end())
            return bus.send(message.createErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"),
                                                     QStringLiteral("not here")));
        // The portal's Read() answers with a variant in a variant.
        const QDBusVariant inner(found->second);
        return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(inner)))));
    }
    /// The person changed it, and every program is told.
    void change(QDBusConnection& bus, const Key& key, const QVariant& value)
    {
        values[key] = value;
        QDBusMessage told = QDBusMessage::createSignal(path(), QStringLiteral("org.freedesktop.portal.Settings"),
                                                       QStringLiteral("SettingChanged"));
        told.setArguments({key.first, key.second, QVariant::fromValue(QDBusVariant(value))});
        QVERIFY(bus.send(told));
    }
};

/// A session bus of its own, with a portal on it as soon as somebody registers its name.
struct PortalBus
{
    PortalBus()
    {
        daemon.start(QStringLiteral("dbus-daemon"),
                     {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1"),
                      QStringLiteral("--nopidfile")});
        QVERIFY(daemon.waitForStarted());
        QVERIFY(daemon.waitForReadyRead());
        const QByteArray address = daemon.readLine().trimmed();
        QVERIFY(qputenv("DBUS_SESSION_BUS_ADDRESS", address));
        desktop = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(QString::fromUtf8(address), QStringLiteral("desktop")));
        QVERIFY(desktop->isConnected());
        QVERIFY(desktop->registerVirtualObject(FakePortal::path(), &portal));
    }
    ~PortalBus()
    {
        desktop.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        daemon.kill();
        daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PortalBus)

    QProcess daemon;
    FakePortal portal;
    std::unique_ptr<QDBusConnection> desktop;
};

} // namespace unrut
