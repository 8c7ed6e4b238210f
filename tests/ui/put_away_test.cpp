// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_fixture.h"

#include "common/row_delegate.h"
#include "goals/put_away_panel.h"

#include <QListWidget>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The archive and the bin of the board.
class PutAwayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenBoard>(); }
    void cleanup() { m_open.reset(); }
    void theArchiveTellsTheDaysThatItIsOrderedBy();
    void theBinTellsTheDaysThatItIsOrderedBy();
    void aScreenReaderIsToldTheTitleFirst();

private:
    void open(const QString& action)
    {
        m_open->show(Tab::Goals);
        const QList<QAction*> actions = m_open->window->findChildren<QAction*>();
        for (QAction* each : actions) {
            if (each->text().remove(u'&') == action)
                each->trigger();
        }
        OpenWindow::settle();
    }
    /// The facts of each row, from top to bottom.
    [[nodiscard]] QStringList told(const QString& list, int role) const
    {
        QStringList lines;
        const auto* rows = m_open->find<QListWidget>(list);
        for (int row = 0; rows && row < rows->count(); ++row)
            lines.append(rows->item(row)->data(role).toString());
        return lines;
    }
    std::unique_ptr<OpenBoard> m_open;
};

void PutAwayTest::theArchiveTellsTheDaysThatItIsOrderedBy()
{
    Workspace& workspace = *m_open->workspace;
    const GoalId early = m_open->add(u"Done first"_s);
    const GoalId late = m_open->add(u"Done last"_s);
    QVERIFY(workspace.moveGoals({early}, BoardColumn::Done, 0));
    m_open->clock.addDays(2);
    QVERIFY(workspace.moveGoals({late}, BoardColumn::Done, 0));
    m_open->clock.addDays(1);
    QVERIFY(workspace.moveGoals({late}, BoardColumn::Archive, 0));
    m_open->clock.addDays(1);
    QVERIFY(workspace.moveGoals({early}, BoardColumn::Archive, 0));
    open(u"Show the archive"_s);
    QCOMPARE(m_open->rowsOf(u"Archive"_s), (QStringList{u"Done first"_s, u"Done last"_s}));
    QCOMPARE(told(u"Archive"_s, Qt::UserRole),
             (QStringList{u"archived today · done 2 Nov"_s, u"archived yesterday · done 4 Nov"_s}));
}

void PutAwayTest::theBinTellsTheDaysThatItIsOrderedBy()
{
    Workspace& workspace = *m_open->workspace;
    const GoalId next = m_open->add(u"Deleted first"_s);
    const GoalId dream = m_open->add(u"Deleted last"_s, BoardColumn::Dreams);
    QVERIFY(workspace.binGoals({next}));
    m_open->clock.addDays(1);
    QVERIFY(workspace.binGoals({dream}));
    open(u"Show the bin"_s);
    QCOMPARE(m_open->rowsOf(u"Bin"_s), (QStringList{u"Deleted last"_s, u"Deleted first"_s}));
    QCOMPARE(told(u"Bin"_s, Qt::UserRole),
             (QStringList{u"was in Dreams · deleted today"_s, u"was in Next · deleted yesterday"_s}));
}

void PutAwayTest::aScreenReaderIsToldTheTitleFirst()
{
    QVERIFY(m_open->workspace->binGoals({m_open->add(u"A goal"_s)}));
    open(u"Show the bin"_s);
    QCOMPARE(told(u"Bin"_s, Qt::AccessibleTextRole), QStringList{u"A goal, was in Next · deleted today"_s});
    QVERIFY(qobject_cast<RowDelegate*>(m_open->find<QListWidget>(u"Bin"_s)->itemDelegate()));
}

QTEST_MAIN(PutAwayTest)
#include "put_away_test.moc"
