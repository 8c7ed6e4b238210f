// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <settings/colour_memory.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class ColourMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAskedLastIsKnownAgain();
    void nothingIsWrittenWithoutNews();
    void nonsenseIsNoWish();
};

void ColourMemoryTest::whatWasAskedLastIsKnownAgain()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    QVERIFY(ColourMemory(file).last() == ColourWishes());
    for (const ColourWishes& wishes : {ColourWishes{true, true}, ColourWishes{true, false}, ColourWishes{false, true},
                                       ColourWishes{std::nullopt, true}, ColourWishes{}}) {
        ColourMemory(file).remember(wishes);
        QVERIFY(ColourMemory(file).last() == wishes);
    }
}

void ColourMemoryTest::nothingIsWrittenWithoutNews()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    ColourMemory(file).remember({});
    QVERIFY(!QFile::exists(file));
}

void ColourMemoryTest::nonsenseIsNoWish()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[desktop]\ndark=rather\ncontrast=7\n");
    file.close();
    QVERIFY(ColourMemory(file.fileName()).last() == ColourWishes());
}

QTEST_GUILESS_MAIN(ColourMemoryTest)
#include "colour_memory_test.moc"
