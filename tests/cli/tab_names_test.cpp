// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/command_line.h>
#include <ui/tab.h>

#include <QTest>

using namespace unrut;

class TabNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandLineNamesTheTabsOfTheWindow();
};

void TabNamesTest::theCommandLineNamesTheTabsOfTheWindow()
{
    QCOMPARE(cli::windowTabs.size(), size_t(tabCount));
    for (size_t i = 0; i < cli::windowTabs.size(); ++i)
        QCOMPARE(tabKey(static_cast<Tab>(i)), QLatin1String(cli::windowTabs[i]));
}

QTEST_APPLESS_MAIN(TabNamesTest)
#include "tab_names_test.moc"
