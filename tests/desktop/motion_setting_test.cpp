// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/motion_watch.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What the settings of different desktops say about motion.
class MotionSettingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDesktopHasItsWord_data();
    void eachDesktopHasItsWord();
};

void MotionSettingTest::eachDesktopHasItsWord_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("reduces"); ///< -1: it says nothing
    const QString common = u"org.freedesktop.appearance"_s;
    const QString gnome = u"org.gnome.desktop.interface"_s;
    const QString kde = u"org.kde.kdeglobals.KDE"_s;
    const auto row = [](const char* name, const QString& group, const QString& key, const QVariant& value,
                        int reduces) { QTest::newRow(name) << group << key << value << reduces; };
    row("common: no wish", common, u"reduced-motion"_s, 0U, 0);
    row("common: less", common, u"reduced-motion"_s, 1U, 1);
    row("common: a wish of tomorrow", common, u"reduced-motion"_s, 2U, 0);
    row("common: nonsense", common, u"reduced-motion"_s, u"much"_s, -1);
    row("common: colours", common, u"color-scheme"_s, 1U, -1);
    row("GNOME: on", gnome, u"enable-animations"_s, true, 0);
    row("GNOME: off", gnome, u"enable-animations"_s, false, 1);
    row("GNOME: a font", gnome, u"font-name"_s, u"Cantarell 11"_s, -1);
    row("GNOME: nonsense", gnome, u"enable-animations"_s, u"perhaps"_s, -1);
    row("KDE: usual", kde, u"AnimationDurationFactor"_s, u"1"_s, 0);
    row("KDE: quick", kde, u"AnimationDurationFactor"_s, u"0.25"_s, 0);
    row("KDE: at once", kde, u"AnimationDurationFactor"_s, u"0"_s, 1);
    row("KDE: nonsense", kde, u"AnimationDurationFactor"_s, u"fast"_s, -1);
    row("somebody else", u"org.example"_s, u"reduced-motion"_s, 1U, -1);
}

void MotionSettingTest::eachDesktopHasItsWord()
{
    QFETCH(QString, group);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(int, reduces);
    const std::optional<bool> told = reducesMotion(group, key, value);
    QCOMPARE(told ? int(*told) : -1, reduces);
}

QTEST_GUILESS_MAIN(MotionSettingTest)
#include "motion_setting_test.moc"
