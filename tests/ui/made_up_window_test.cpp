// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/visit_banner.h"

#include <settings/settings.h>
#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>
#include <ui/main_window.h>
#include <workspace/workspace.h>

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace unrut;

namespace {

/// A window over an empty journal.
class Shown
{
public:
    explicit Shown(MainWindow::JournalKind kind)
        : m_settings(m_journal.file(QStringLiteral("settings.ini"))),
          m_workspace(*Workspace::open(m_journal.path(), WorkspaceMode::CreateIfMissing, m_clock, m_ids)),
          m_window(*m_workspace, m_settings, kind)
    {
        m_window.show();
    }
    MainWindow& window() { return m_window; }
    Workspace& workspace() { return *m_workspace; }
    FakeClock& clock() { return m_clock; }
    [[nodiscard]] bool says(const QString& text) const
    {
        const QList<QLabel*> labels = m_window.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }
    [[nodiscard]] VisitBanner* banner() const { return m_window.findChild<VisitBanner*>(); }

private:
    TemporaryJournal m_journal;
    FakeClock m_clock;
    SequentialIdSource m_ids;
    Settings m_settings;
    std::unique_ptr<Workspace> m_workspace;
    MainWindow m_window;
};

} // namespace

/// Nobody takes a made-up journal for their own.
class MadeUpWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMadeUpJournalSaysSoOverEveryPage();
    void theWayBackClosesItsWindow();
    void onesOwnJournalHasNoBanner();
    void thereIsSomethingToSeeOnADayOff_data();
    void thereIsSomethingToSeeOnADayOff();
    void nothingIsSaidToBeSaved();
};

void MadeUpWindowTest::aMadeUpJournalSaysSoOverEveryPage()
{
    Shown shown(MainWindow::JournalKind::MadeUp);
    QVERIFY(shown.window().windowTitle().contains(QStringLiteral("made-up")));
    const QList<Tab> tabs = shown.window().visibleTabs();
    for (const Tab tab : tabs) {
        shown.window().showTab(tab);
        QVERIFY(shown.banner() && shown.banner()->isVisible());
    }
}

void MadeUpWindowTest::theWayBackClosesItsWindow()
{
    Shown shown(MainWindow::JournalKind::MadeUp);
    QVERIFY(shown.banner());
    auto* back = shown.banner()->findChild<QPushButton*>();
    QVERIFY(back);
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(!shown.window().isVisible());
}

void MadeUpWindowTest::onesOwnJournalHasNoBanner()
{
    const Shown shown(MainWindow::JournalKind::Own);
    QVERIFY(!shown.banner());
}

void MadeUpWindowTest::thereIsSomethingToSeeOnADayOff_data()
{
    QTest::addColumn<MainWindow::JournalKind>("kind");
    QTest::addColumn<bool>("isQuiet");
    QTest::newRow("one's own") << MainWindow::JournalKind::Own << true;
    QTest::newRow("made up") << MainWindow::JournalKind::MadeUp << false;
}

void MadeUpWindowTest::thereIsSomethingToSeeOnADayOff()
{
    QFETCH(const MainWindow::JournalKind, kind);
    QFETCH(const bool, isQuiet);
    Shown shown(kind);
    shown.clock().setDay({2026, 11, 8}); // a Sunday
    QVERIFY(shown.workspace().addEntry(EntryKind::Win, QStringLiteral("Something done"), shown.clock().today()));
    shown.window().showTab(Tab::Goals);
    shown.window().showTab(Tab::Today);
    QCOMPARE(shown.says(QStringLiteral("A day off.")), isQuiet);
}

void MadeUpWindowTest::nothingIsSaidToBeSaved()
{
    Shown shown(MainWindow::JournalKind::MadeUp);
    QVERIFY(shown.workspace().addEntry(EntryKind::Win, QStringLiteral("Something done"), shown.clock().today()));
    QVERIFY(shown.says(QStringLiteral("Nothing is kept")));
    QVERIFY(!shown.says(QStringLiteral("All changes saved")));
}

QTEST_MAIN(MadeUpWindowTest)
#include "made_up_window_test.moc"
