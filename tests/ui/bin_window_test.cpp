// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "backups/backups_dialog.h"
#include "bin/bin_dialog.h"

#include <QAction>
#include <QMenuBar>
#include <QSignalSpy>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The bin in the window: what lies in it, the way back, and the end.
class BinWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void whatWasDeletedIsTakenBack();
    void aStepSaysWhatItWasTakenOutOf();
    void everyLineOfTheRowsIsSeen();
    void aDiscardedDraftIsTakenBack();
    void emptyingIsAskedAboutWithWhatGoes();
    void notNowLeavesEverything();
    void anEmptyBinOffersNothing();
    void aBackupMadeBeforeCanBeDeleted();
    void whatWasSetAsideCanBeDeleted();

private:
    void choose(const QString& command) const;
    std::unique_ptr<OpenWindow> m_open;
};

void BinWindowTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    Workspace& w = *m_open->workspace;
    const auto entry = w.addEntry(EntryKind::Note, u"A note to lose"_s, m_open->clock.today());
    QVERIFY(entry && w.binEntries({*entry}));
    m_open->clock.addSeconds(60);
    Goal goal;
    goal.title = u"A goal to lose"_s;
    const auto added = w.addGoal(goal);
    QVERIFY(added && w.binGoals({*added}));
    m_open->show(Tab::Today);
}

void BinWindowTest::choose(const QString& command) const
{
    const QList<QAction*> actions = m_open->window->menuBar()->findChildren<QAction*>();
    for (QAction* action : actions) {
        if (action->text().remove(u'&') == command) {
            action->trigger();
            OpenWindow::settle();
            return;
        }
    }
    QFAIL(qPrintable(u"no command '%1'"_s.arg(command)));
}

void BinWindowTest::whatWasDeletedIsTakenBack()
{
    choose(u"Bin…"_s);
    auto* list = m_open->find<QListView>(u"The bin"_s);
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"A goal to lose"_s); // the last that went there
    m_open->click(u"Put it back"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(!m_open->workspace->goals().front().isBinned());
    m_open->click(u"Put it back"_s);
    QVERIFY(!list->isVisible());
    QVERIFY(!m_open->find<QAbstractButton>(u"Put it back"_s)->isEnabled());
}

void BinWindowTest::aStepSaysWhatItWasTakenOutOf()
{
    Workspace& w = *m_open->workspace;
    Goal goal;
    goal.title = u"Ask for feedback"_s;
    goal.steps = {{{}, u"Write <b>three</b> lines"_s, {}}, {{}, u"Send them"_s, {}}};
    const auto added = w.addGoal(goal);
    QVERIFY(added);
    m_open->clock.addSeconds(60);
    QVERIFY(w.removeStep(*added, w.goal(*added)->steps.front().id));
    choose(u"Bin…"_s);
    auto* list = m_open->find<QListView>(u"The bin"_s);
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Write <b>three</b> lines"_s);
    QVERIFY(list->model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"Step · Ask for feedback · deleted today"_s));
    m_open->click(u"Put it back"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(w.goal(*added)->steps.back().text, u"Write <b>three</b> lines"_s);
}

/// The list is as high as its rows, of which each has the lines that its text needs.
void BinWindowTest::everyLineOfTheRowsIsSeen()
{
    Workspace& w = *m_open->workspace;
    const QString twoLines = u"What gave energy this week: the sketch with Mira. What took it: the calls on status."_s;
    for (const QString& text : {twoLines, u"Short"_s}) {
        const auto entry = w.addEntry(EntryKind::Note, text, m_open->clock.today());
        QVERIFY(entry && w.binEntries({*entry}));
        m_open->clock.addSeconds(60);
    }
    choose(u"Bin…"_s);
    auto* list = m_open->find<QListView>(u"The bin"_s);
    QVERIFY(list);
    int low = 0;
    int high = 0;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QRect rect = list->visualRect(list->model()->index(row, 0));
        QVERIFY(list->viewport()->rect().contains(rect));
        (list->model()->index(row, 0).data().toString() == twoLines ? high : low) = rect.height();
    }
    QVERIFY(high > low);
}

void BinWindowTest::aDiscardedDraftIsTakenBack()
{
    Workspace& w = *m_open->workspace;
    QVERIFY(w.beginDraft(CheckForm::Short) && w.answerDraft(0, Answer::given(50)));
    m_open->clock.addSeconds(60);
    QVERIFY(w.discardDraft());
    choose(u"Bin…"_s);
    auto* list = m_open->find<QListView>(u"The bin"_s);
    QVERIFY(list);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Assessment, Today"_s);
    m_open->click(u"Put it back"_s);
    QVERIFY(w.draft());
    QCOMPARE(w.draft()->answers[0], Answer::given(50));
}

void BinWindowTest::emptyingIsAskedAboutWithWhatGoes()
{
    choose(u"Empty the bin…"_s);
    QVERIFY(m_open->says(u"This goes for good"_s));
    QVERIFY(m_open->says(u"Entries: 1 · Goals: 1"_s));
    QCOMPARE(m_open->workspace->bin()->things.size(), size_t{2});
    m_open->click(u"Yes, for good"_s);
    QVERIFY(m_open->workspace->bin()->things.empty());
    QVERIFY(m_open->workspace->goals().empty());
    QVERIFY(!m_open->workspace->undoVerb());
    QVERIFY(m_open->window->statusBar()->currentMessage().startsWith(u"The bin was emptied"_s));
}

void BinWindowTest::notNowLeavesEverything()
{
    choose(u"Bin…"_s);
    m_open->click(u"Empty the bin…"_s);
    m_open->click(u"Not now"_s);
    QVERIFY(!m_open->says(u"This goes for good"_s));
    QCOMPARE(m_open->workspace->bin()->things.size(), size_t{2});
}

void BinWindowTest::anEmptyBinOffersNothing()
{
    QVERIFY(m_open->workspace->emptyBin());
    choose(u"Empty the bin…"_s);
    QVERIFY(m_open->says(u"Nothing is in the bin."_s));
    QVERIFY(!m_open->says(u"This goes for good"_s));
    QVERIFY(!m_open->find<QAbstractButton>(u"Empty the bin…"_s)->isEnabled());
}

void BinWindowTest::whatWasSetAsideCanBeDeleted()
{
    const QDateTime at(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    BackupsDialog dialog({{at, u"/new"_s, 4096, false}, {at, u"/damaged"_s, 4096, false, true}}, u"/somewhere"_s,
                         QDate(2026, 11, 2), true);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy deleted(&dialog, &BackupsDialog::deleteWanted);
    dialog.show();
    auto* list = dialog.findChild<QListView*>();
    QVERIFY(list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"set aside"_s));
    list->setCurrentIndex(list->model()->index(1, 0));
    const QList<QAbstractButton*> all = dialog.findChildren<QAbstractButton*>();
    for (const QString& name : {u"Delete it…"_s, u"Yes, for good"_s}) {
        const auto button = std::find_if(all.begin(), all.end(),
                                         [&](const QAbstractButton* one) { return one->text().remove(u'&') == name; });
        QVERIFY(button != all.end() && (*button)->isEnabled());
        (*button)->click();
    }
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(deleted.front().front().toString(), u"/damaged"_s);
}

void BinWindowTest::aBackupMadeBeforeCanBeDeleted()
{
    const QDateTime at(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    const std::vector<Backup> backups{{at, u"/new"_s, 4096, false}, {at.addDays(-1), u"/old"_s, 4096, true}};
    BackupsDialog dialog(backups, u"/somewhere"_s, QDate(2026, 11, 2), true);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy deleted(&dialog, &BackupsDialog::deleteWanted);
    dialog.show();
    const auto button = [&](const QString& name) {
        const QList<QAbstractButton*> all = dialog.findChildren<QAbstractButton*>();
        const auto there = std::find_if(all.begin(), all.end(),
                                        [&](const QAbstractButton* one) { return one->text().remove(u'&') == name; });
        return there == all.end() ? nullptr : *there;
    };
    auto* list = dialog.findChild<QListView*>();
    QVERIFY(!button(u"Delete it…"_s)->isEnabled());
    QVERIFY(
        list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"before the bin was emptied"_s));
    list->setCurrentIndex(list->model()->index(1, 0));
    button(u"Delete it…"_s)->click();
    QCOMPARE(deleted.size(), 0);
    button(u"Yes, for good"_s)->click();
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(deleted.front().front().toString(), u"/old"_s);
    QCOMPARE(list->model()->rowCount(), 1);
}

QTEST_MAIN(BinWindowTest)
#include "bin_window_test.moc"
