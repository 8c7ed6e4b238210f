// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "common/message_bar.h"

#include <QSignalSpy>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What the window tells of backups, and what a person can answer.
class BackupTellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        m_open->show(Tab::Today);
    }
    void cleanup() { m_open.reset(); }

    void aFailureStandsInTheStatusBarUntilOneGoesWell();
    void damageLeadsToWhatCanBeDone();
    void aLossIsAgreedToWithOneButton();

private:
    [[nodiscard]] QString message() const { return m_open->window->findChild<MessageBar*>()->message(); }

    std::unique_ptr<OpenWindow> m_open;
};

void BackupTellingTest::aFailureStandsInTheStatusBarUntilOneGoesWell()
{
    m_open->window->showBackupFailure({ErrorCode::DiskFull, {}});
    QVERIFY(m_open->says(u"the last backup failed"_s));
    QVERIFY2(message().contains(u"no room left"_s), qPrintable(message()));
    QVERIFY(!m_open->find<QAbstractButton>(u"What can be done…"_s));
    m_open->window->showBackup(m_open->clock.now());
    QVERIFY(!m_open->says(u"the last backup failed"_s));
    QVERIFY(m_open->says(u"last backup today"_s));
}

void BackupTellingTest::damageLeadsToWhatCanBeDone()
{
    QSignalSpy wanted(m_open->window.get(), &MainWindow::repairRequested);
    m_open->window->showBackupFailure({ErrorCode::JournalCorrupt, u"page 7"_s});
    QVERIFY(m_open->says(u"the last backup failed"_s));
    QVERIFY2(message().contains(u"is damaged"_s), qPrintable(message()));
    m_open->click(u"What can be done…"_s);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.first().first().value<Error>() == (Error{ErrorCode::JournalCorrupt, u"page 7"_s}));
}

void BackupTellingTest::aLossIsAgreedToWithOneButton()
{
    QSignalSpy agreed(m_open->window.get(), &MainWindow::lossAgreed);
    m_open->window->showThatJournalShrank(u"/home/ada/backups"_s);
    QVERIFY2(message().contains(u"holds much less"_s), qPrintable(message()));
    QCOMPARE(agreed.size(), 0);
    m_open->click(u"This is right"_s);
    QCOMPARE(agreed.size(), 1);
    QCOMPARE(message(), QString());
}

QTEST_MAIN(BackupTellingTest)
#include "backup_telling_test.moc"
