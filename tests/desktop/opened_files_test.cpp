// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/opened_files.h>

#include <QFileOpenEvent>
#include <QSignalSpy>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class OpenedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDoubleClickIsToldOf();
    void whatComesBeforeAnybodyListensIsKept();
    void addressesAreNobodysFiles();
};

void OpenedFilesTest::aDoubleClickIsToldOf()
{
    OpenedFiles files;
    QSignalSpy told(&files, &OpenedFiles::opened);
    files.tell();
    QFileOpenEvent opening(u"/journals/A rut.unrut"_s);
    QCoreApplication::sendEvent(qApp, &opening);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), u"/journals/A rut.unrut"_s);
}

void OpenedFilesTest::whatComesBeforeAnybodyListensIsKept()
{
    OpenedFiles files;
    for (const QString& file : {u"/one.unrut"_s, u"/two.unrut"_s}) {
        QFileOpenEvent opening(file);
        QCoreApplication::sendEvent(qApp, &opening);
    }
    QSignalSpy told(&files, &OpenedFiles::opened);
    files.tell();
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.last().first().toString(), u"/two.unrut"_s);
    files.tell();
    QCOMPARE(told.size(), 2); // once each
}

void OpenedFilesTest::addressesAreNobodysFiles()
{
    OpenedFiles files;
    QSignalSpy told(&files, &OpenedFiles::opened);
    files.tell();
    QFileOpenEvent opening(QUrl(u"https://example.org/journal.unrut"_s));
    QCoreApplication::sendEvent(qApp, &opening);
    QCOMPARE(told.size(), 0);
}

QTEST_MAIN(OpenedFilesTest)
#include "opened_files_test.moc"
