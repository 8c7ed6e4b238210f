// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess_fixture.h"
#include "taking_along/import_dialog.h"
#include "window_fixture.h"

#include <wording/error_words.h>

#include <QFile>
#include <QProgressBar>

using namespace unrut;
using namespace Qt::StringLiterals;

/// A long import is written beside the window, which stays alive; it can be stopped, and then nothing was changed.
class ImportWritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void theWindowStaysAlive();
    void stoppingChangesNothing();
    void escapeStopsAndCloses();
    void whatIsDoneMeanwhileIsRefusedInWords();
    void theWindowMayCloseMeanwhile();

private:
    /// Up to where it writes and says so.
    void beginImporting();
    [[nodiscard]] QAbstractButton* button(const QString& name) const { return m_open->find<QAbstractButton>(name); }
    [[nodiscard]] QByteArray journalBytes() const;
    [[nodiscard]] int entries() const { return m_open->workspace->entryCount({}).value_or(-1); }

    std::unique_ptr<OpenWindow> m_open;
    RecordingShell m_shell;
};

namespace {

constexpr int rows = 60'000;
constexpr int patience = 120'000;

QByteArray table()
{
    QByteArray csv = "day,text\r\n";
    for (int i = 0; i < rows; ++i)
        csv += "2026-03-" + QByteArray::number(1 + i % 28).rightJustified(2, '0') + ",line " + QByteArray::number(i) +
               "\r\n";
    return csv;
}

} // namespace

void ImportWritingTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"ours"_s, QDate(2026, 11, 2)));
    m_open->show(Tab::Gratitude);
}

void ImportWritingTest::beginImporting()
{
    const auto source = []() -> Result<QByteArray> { return table(); };
    auto* dialog =
        new ImportDialog({*m_open->workspace, m_open->settings, m_shell}, u"my.csv"_s, source, m_open->window.get());
    dialog->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_open->says(u"Entries: "_s), patience);
    m_open->click(u"Import"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Stop importing"_s), patience);
    QVERIFY(m_open->says(u"Writing it into your journal…"_s));
    QVERIFY(!button(u"Import"_s)->isEnabled());
}

QByteArray ImportWritingTest::journalBytes() const
{
    QFile file(m_open->workspace->path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ImportWritingTest::theWindowStaysAlive()
{
    beginImporting();
    const auto* bar = m_open->visible<QProgressBar>();
    QVERIFY(bar);
    QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 10, patience); // events come while it writes
    QCOMPARE(entries(), 1);                                // and what is read is what was there
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->visible<ImportDialog>(), patience);
    QCOMPARE(entries(), rows + 1);
    QVERIFY(m_open->workspace->undoVerb() == Verb::Import);
    QVERIFY(m_shell.sentences.last().startsWith(u"Imported."_s));
}

void ImportWritingTest::stoppingChangesNothing()
{
    const QByteArray before = journalBytes();
    beginImporting();
    const auto* bar = m_open->visible<QProgressBar>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 20, patience);
    m_open->click(u"Stop importing"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_open->says(u"Importing was stopped. Nothing was changed."_s), patience);
    QCOMPARE(journalBytes(), before);
    QCOMPARE(entries(), 1);
    QVERIFY(m_open->workspace->undoVerb() != Verb::Import);
    QVERIFY(button(u"Import"_s)->hasFocus());
    m_open->press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->visible<ImportDialog>(), patience);
    QCOMPARE(entries(), rows + 1);
}

void ImportWritingTest::escapeStopsAndCloses()
{
    const QByteArray before = journalBytes();
    beginImporting();
    QTest::keyClick(m_open->visible<ImportDialog>(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->visible<ImportDialog>(), patience);
    QCOMPARE(journalBytes(), before);
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"and on"_s, QDate(2026, 11, 3)));
}

void ImportWritingTest::whatIsDoneMeanwhileIsRefusedInWords()
{
    beginImporting();
    const auto refused = m_open->workspace->addEntry(EntryKind::Win, u"too soon"_s, QDate(2026, 11, 3));
    QVERIFY(!refused);
    QCOMPARE(wording::errorSentence(refused.error()), u"An import is under way; wait for it or stop it."_s);
    QTest::keyClick(m_open->visible<ImportDialog>(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->visible<ImportDialog>(), patience);
}

void ImportWritingTest::theWindowMayCloseMeanwhile()
{
    const QByteArray before = journalBytes();
    beginImporting();
    m_open->window.reset();
    QCOMPARE(journalBytes(), before);
    QCOMPARE(entries(), 1);
    QVERIFY(m_open->workspace->verify());
}

QTEST_MAIN(ImportWritingTest)
#include "import_writing_test.moc"
