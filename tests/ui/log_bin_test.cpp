// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <QComboBox>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The bin as the log shows it: what it says, what can be done there, and the way back.
class LogBinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        m_open->show(Tab::Gratitude);
    }
    void cleanup() { m_open.reset(); }
    void theBinSaysWhatItIsAndLeadsBack();
    void theBinIsEmptiedFromTheLogToo();
    void whoWritesLeavesTheBin();

private:
    void showBin() const
    {
        m_open->find<QComboBox>(u"Time"_s)->setCurrentText(u"In the bin"_s);
        OpenWindow::settle();
    }
    [[nodiscard]] QStringList shown() const { return m_open->rowsOf(u"Entries"_s); }
    std::unique_ptr<OpenWindow> m_open;
};

void LogBinTest::theBinSaysWhatItIsAndLeadsBack()
{
    Workspace& w = *m_open->workspace;
    for (const QString& text : {u"kept"_s, u"thrown away"_s, u"thrown away, too"_s}) {
        const auto id = w.addEntry(EntryKind::Win, text, m_open->clock.today());
        QVERIFY(id);
        QVERIFY(text == u"kept"_s || w.binEntries({*id}));
    }
    OpenWindow::settle();
    QVERIFY(m_open->find<QAbstractButton>(u"Add"_s));
    QVERIFY(!m_open->find<QAbstractButton>(u"Put back"_s));
    showBin();
    QTRY_VERIFY(m_open->says(u"In the bin: 2 entries"_s));
    QVERIFY2(!m_open->find<QAbstractButton>(u"Add"_s), "what is written would not be seen");
    QVERIFY2(m_open->find<QAbstractButton>(u"Put back"_s)->isEnabled(), "the first is chosen");
    auto* list = m_open->find<QListView>(u"Entries"_s);
    list->setFocus();
    list->selectAll();
    OpenWindow::settle();
    QVERIFY(!m_open->find<QAbstractButton>(u"Move to the bin"_s));
    m_open->click(u"Put back"_s);
    QCOMPARE(w.entryCount({}).value_or(-1), 3);
    QTRY_VERIFY(m_open->says(u"No entries in the bin"_s));
    QVERIFY(!m_open->find<QAbstractButton>(u"Empty the bin…"_s)->isEnabled());
    m_open->click(u"Back to your entries"_s);
    QCOMPARE(shown().size(), 3);
    QVERIFY2(!list->selectionModel()->hasSelection(), "in the log nothing is chosen by itself");
    QVERIFY(m_open->find<QAbstractButton>(u"Add"_s));
    QVERIFY(!m_open->find<QAbstractButton>(u"Back to your entries"_s));
}

void LogBinTest::theBinIsEmptiedFromTheLogToo()
{
    const auto id = m_open->workspace->addEntry(EntryKind::Win, u"thrown away"_s, m_open->clock.today());
    QVERIFY(id);
    QVERIFY(m_open->workspace->binEntries({*id}));
    showBin();
    m_open->click(u"Empty the bin…"_s);
    QVERIFY(m_open->says(u"This goes for good"_s));
    m_open->click(u"Yes, for good"_s);
    QVERIFY(m_open->workspace->bin()->things.empty());
    QTRY_COMPARE(shown(), QStringList());
}

void LogBinTest::whoWritesLeavesTheBin()
{
    showBin();
    m_open->shortcut(Qt::Key_E);
    m_open->type(u"Tea with Noor"_s);
    m_open->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown(), QStringList{u"Tea with Noor"_s});
}

QTEST_MAIN(LogBinTest)
#include "log_bin_test.moc"
