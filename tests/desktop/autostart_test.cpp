// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/autostart.h>

#include "autostart_file.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <optional>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The start with the session.
class AutostartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOffUntilItIsWanted();
    void whatTheDesktopSwitchedOffIsOff_data();
    void whatTheDesktopSwitchedOffIsOff();
    void itSaysWhenItCannotBe();
    void aPathIsQuoted_data();
    void aPathIsQuoted();
    void aLaunchAgentIsXml();

private:
    [[nodiscard]] static bool set(bool starts)
    {
        std::optional<bool> done;
        setStartsWithSession(starts, [&](const Status& status) { done = bool{status}; });
        return done.value_or(false); // outside of a sandbox it is done at once
    }
    [[nodiscard]] static QString folder()
    {
        return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)).filePath(u"autostart"_s);
    }
};

void AutostartTest::itIsOffUntilItIsWanted()
{
    QVERIFY(!startsWithSession());
    QVERIFY(set(true));
    QVERIFY(startsWithSession());
    QFile file(folder() + u"/unrut.desktop"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("[Desktop Entry]\n"));
    QVERIFY(content.contains("autostart_test\" --minimized\n"));
    QVERIFY(set(false));
    QVERIFY(!startsWithSession());
    QVERIFY(set(false));
}

void AutostartTest::whatTheDesktopSwitchedOffIsOff_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isOn");
    QTest::newRow("hidden") << QByteArray("Hidden=true\n") << false;
    QTest::newRow("by GNOME") << QByteArray("X-GNOME-Autostart-enabled = false\n") << false;
    QTest::newRow("not hidden") << QByteArray("Hidden=false\n") << true;
    QTest::newRow("a comment") << QByteArray("# Hidden=true\n") << true;
}

void AutostartTest::whatTheDesktopSwitchedOffIsOff()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isOn);
    QVERIFY(QDir().mkpath(folder()));
    QFile file(folder() + u"/unrut.desktop"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[Desktop Entry]\nType=Application\nExec=unrut --minimized\n" + line);
    file.close();
    QCOMPARE(startsWithSession(), isOn);
    QVERIFY(set(true));
    QVERIFY(startsWithSession()); // switched on again here
    QVERIFY(set(false));
}

void AutostartTest::itSaysWhenItCannotBe()
{
    QVERIFY(QDir(folder()).removeRecursively());
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(!set(true));
    QVERIFY(inTheWay.remove());
}

void AutostartTest::aPathIsQuoted_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("usual") << u"/usr/bin/unrut"_s << QByteArray("Exec=\"/usr/bin/unrut\" --minimized\n");
    QTest::newRow("a space") << u"/home/a b/unrut"_s << QByteArray("Exec=\"/home/a b/unrut\" --minimized\n");
    QTest::newRow("signs") << u"/a\"$`%/u"_s << QByteArray("Exec=\"/a\\\\\"\\\\$\\\\`%%/u\" --minimized\n");
    QTest::newRow("a backslash") << u"/a\\b"_s << QByteArray("Exec=\"/a\\\\\\\\b\" --minimized\n");
}

void AutostartTest::aPathIsQuoted()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, line);
    QVERIFY2(autostartEntry(path).contains(line), autostartEntry(path).constData());
}

void AutostartTest::aLaunchAgentIsXml()
{
    const QByteArray agent = launchAgent(u"/Applications/A & B/unrut"_s);
    QVERIFY(agent.contains("<string>/Applications/A &amp; B/unrut</string><string>--minimized</string>"));
}

QTEST_GUILESS_MAIN(AutostartTest)
#include "autostart_test.moc"
