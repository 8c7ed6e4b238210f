// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_names.h"
#include "window_fixture.h"

#include <wording/play_words.h>

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>

using namespace unrut;
using namespace Qt::StringLiterals;

/// A retreat: printed, saved, put into a calendar by the menu of its worksheet, and finished a second time when one is
/// back.
class WorksheetFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isPrinted();
    void isSavedAsPdf();
    void isSavedAsMarkdown();
    void itsDaysGoIntoACalendar();
    void withoutADayThereIsNothingForACalendar();
    void whatComesHomeIsTakenOver();
    void thenAndNowIsComparedWithTheOneBefore();
    void noFileIsNamedByAnAnswer();
    void theJournalIsNotWrittenOver();

private:
    void openSheet(Play play = Play::MiniRetreat);
    void choose(const QString& line);
    void nameTheFile(const QString& name);
    [[nodiscard]] QString file(const QString& name) const { return m_open->journal.file(name); }
    [[nodiscard]] QByteArray written(const QString& name) const
    {
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    [[nodiscard]] QString printed(const QString& name) const
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, file(name), u"-"_s});
        return reader.waitForFinished(60'000) ? QString::fromUtf8(reader.readAllStandardOutput()).simplified()
                                              : QString();
    }
    [[nodiscard]] const Worksheet& sheet() const { return m_open->workspace->worksheets().front(); }

    std::unique_ptr<OpenWindow> m_open;
    std::unique_ptr<ModalPerson> m_person;
};

void WorksheetFilesTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    Worksheet retreat;
    retreat.play = Play::MiniRetreat;
    retreat.setText(u"by"_s, u"2026-11-28"_s);
    retreat.setText(u"until"_s, u"2026-11-29"_s);
    retreat.setText(u"place"_s, u"the house by the lake"_s);
    retreat.set(u"agenda"_s, {{u"9:00"_s, u"walk"_s}, {u"11:00"_s, u"look back"_s}, {u"15:00"_s, u"choose"_s}});
    retreat.setLines(u"questions"_s, {u"What would I miss if I left?"_s});
    QVERIFY(m_open->workspace->saveWorksheet(retreat));
    m_person = std::make_unique<ModalPerson>();
}

void WorksheetFilesTest::cleanup()
{
    m_person.reset();
    m_open.reset();
}

void WorksheetFilesTest::openSheet(Play play)
{
    m_open->show(Tab::WaysOut);
    m_open->find<QLineEdit>(u"Search ways out"_s)->setText(wording::playName(play));
    OpenWindow::settle();
    m_open->click(u"Go on with the worksheet"_s);
}

/// A line of the worksheet's menu, which says whether it can be chosen as it opens.
void WorksheetFilesTest::choose(const QString& line)
{
    for (QMenu* menu : m_open->window->findChildren<QMenu*>()) {
        const QList<QAction*> actions = menu->actions();
        const auto called = [&](const QString& text) {
            const auto there = std::ranges::find_if(actions, [&](const QAction* each) { return each->text() == text; });
            return there == actions.end() ? nullptr : *there;
        };
        if (!called(u"Throw this worksheet away"_s))
            continue;
        QVERIFY2(called(line), qPrintable(line));
        Q_EMIT menu->aboutToShow();
        called(line)->trigger();
        OpenWindow::settle();
        return;
    }
    QFAIL("the worksheet has no menu");
}

void WorksheetFilesTest::nameTheFile(const QString& name)
{
    m_person->then([path = file(name)](QDialog& dialog) {
        auto* field = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s);
        QVERIFY(field);
        field->setText(path);
        dialog.accept();
    });
}

void WorksheetFilesTest::isPrinted()
{
    openSheet();
    m_person->then([path = file(u"printed.pdf"_s)](QDialog& dialog) {
        auto* print = qobject_cast<QPrintDialog*>(&dialog);
        QVERIFY(print);
        print->printer()->setOutputFormat(QPrinter::PdfFormat);
        print->printer()->setOutputFileName(path);
        QVERIFY(QMetaObject::invokeMethod(print, "accepted")); // as 'Print' does
        print->reject();
    });
    choose(u"Print…"_s);
    QTRY_VERIFY(m_person->isDone());
    const QString text = printed(u"printed.pdf"_s);
    QVERIFY2(text.contains(wording::playName(Play::MiniRetreat)), qPrintable(text));
    QVERIFY(text.contains(u"the house by the lake"_s) && text.contains(u"look back"_s));
}

void WorksheetFilesTest::isSavedAsPdf()
{
    openSheet();
    nameTheFile(u"sheet.pdf"_s);
    choose(u"Save as a file…"_s);
    QVERIFY(m_person->isDone());
    QVERIFY(m_open->tells(u"Saved"_s));
    const QString text = printed(u"sheet.pdf"_s);
    QVERIFY2(text.contains(u"What would I miss if I left?"_s), qPrintable(text));
}

void WorksheetFilesTest::isSavedAsMarkdown()
{
    openSheet();
    nameTheFile(u"sheet.md"_s);
    choose(u"Save as a file…"_s);
    const QByteArray text = written(u"sheet.md"_s);
    QVERIFY2(text.startsWith("# " + wording::playName(Play::MiniRetreat).toUtf8()), text.constData());
    QVERIFY(text.contains("- the house by the lake\n"));
}

void WorksheetFilesTest::itsDaysGoIntoACalendar()
{
    openSheet();
    nameTheFile(u"day.ics"_s);
    choose(u"Add to calendar…"_s);
    QVERIFY(m_open->tells(u"Saved"_s));
    const QByteArray calendar = written(u"day.ics"_s);
    QVERIFY2(calendar.contains("DTSTART;VALUE=DATE:20261128\r\n"), calendar.constData());
    QVERIFY2(calendar.contains("DTEND;VALUE=DATE:20261130\r\n"), "the day after the last");
    QVERIFY(calendar.contains(wording::playName(Play::MiniRetreat).toUtf8()));
    QVERIFY2(!calendar.contains("lake") && !calendar.contains("miss"), "nothing that was written goes along");
}

void WorksheetFilesTest::withoutADayThereIsNothingForACalendar()
{
    Worksheet without = sheet();
    without.set(u"by"_s, {});
    QVERIFY(m_open->workspace->saveWorksheet(without));
    openSheet();
    choose(u"Add to calendar…"_s);
    QVERIFY(m_person->surprises().isEmpty());
    QVERIFY(written(u"day.ics"_s).isEmpty());
}

/// Before the retreat it is finished once; back from it, what was brought home goes into its card and beside it.
void WorksheetFilesTest::whatComesHomeIsTakenOver()
{
    openSheet();
    const auto toTheEnd = [this] {
        for (int page = 0; page < 4 && !m_open->says(u"What it becomes"_s); ++page)
            m_open->press(Qt::Key_Right, Qt::AltModifier);
    };
    toTheEnd();
    m_open->click(u"Finish, and do this"_s);
    QVERIFY2(!m_open->find<QAbstractButton>(u"Take the changes over"_s), "nothing has changed since");
    QCOMPARE(m_open->workspace->goals().size(), size_t(1));
    const GoalId card = sheet().goal.value_or(GoalId());
    QCOMPARE(m_open->workspace->goal(card)->title, wording::playName(Play::MiniRetreat));

    m_open->clock.setDay(QDate(2026, 11, 30));
    m_open->press(Qt::Key_Left, Qt::AltModifier);
    m_open->find<QPlainTextEdit>(u"What did you notice?"_s)->setPlainText(u"I slept for ten hours"_s);
    m_open->find<QLineEdit>(u"The one thing you begin"_s)->setText(u"One free evening"_s);
    m_open->find<QLineEdit>(u"The one thing you stop"_s)->setText(u"Mail after eight"_s);
    toTheEnd();
    m_open->click(u"Take the changes over"_s);
    QCOMPARE(m_open->workspace->goals().size(), size_t(2));
    const Goal* home = m_open->workspace->goal(card);
    QCOMPARE(home->title, u"One free evening"_s);
    QVERIFY2(home->notes.contains(u"I slept for ten hours"_s), qPrintable(home->notes));
    const auto& goals = m_open->workspace->goals();
    const auto stopping =
        std::ranges::find_if(goals, [](const Goal& each) { return each.title == u"Mail after eight"_s; });
    QVERIFY(stopping != goals.end());
    const Goal& stop = *stopping;
    QCOMPARE(stop.why, u"The one thing you stop"_s);
    QCOMPARE(stop.column, BoardColumn::Dreams);
    m_open->shortcut(Qt::Key_Z);
    QCOMPARE(m_open->workspace->goals().size(), size_t(1));
    QCOMPARE(m_open->workspace->goal(card)->title, wording::playName(Play::MiniRetreat));
}

void WorksheetFilesTest::thenAndNowIsComparedWithTheOneBefore()
{
    for (const QString& today : {u"still"_s, u"gone"_s}) {
        Worksheet page;
        page.play = Play::GoalsReflect;
        page.set(u"then_now"_s, {{u"Building with my hands"_s, today}});
        QVERIFY(m_open->workspace->saveWorksheet(page));
        m_open->clock.addDays(90);
    }
    openSheet(Play::GoalsReflect);
    QStringList texts;
    m_person->then([&texts](QDialog& dialog) {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            texts.append(label->text());
        dialog.reject();
    });
    choose(u"Compare with the last one…"_s);
    QTRY_VERIFY(m_person->isDone());
    const QString all = texts.join(u'\n');
    const qsizetype before = all.indexOf(u"Building with my hands · Today: still true"_s);
    QVERIFY2(before >= 0 && all.indexOf(u"Building with my hands · Today: gone"_s) > before, qPrintable(all));
    QVERIFY2(all.contains(u"begun on 2 November 2026"_s), qPrintable(all));
}

void WorksheetFilesTest::noFileIsNamedByAnAnswer()
{
    Worksheet typed = sheet();
    typed.setText(u"place"_s, hostileName());
    QVERIFY(m_open->workspace->saveWorksheet(typed));
    openSheet();
    QStringList proposed;
    const auto look = [&proposed](QDialog& dialog) {
        const auto* field = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s);
        proposed << (field ? field->text() : QString());
        dialog.reject();
    };
    m_person->then(look);
    choose(u"Save as a file…"_s);
    m_person->then(look);
    choose(u"Add to calendar…"_s);
    QCOMPARE(proposed, (QStringList{u"worksheet.pdf"_s, u"day.ics"_s}));
}

void WorksheetFilesTest::theJournalIsNotWrittenOver()
{
    openSheet();
    const QString journal = QFileInfo(m_open->journal.path()).fileName();
    for (const QString& line : {u"Save as a file…"_s, u"Add to calendar…"_s}) {
        m_person->then([path = file(journal)](QDialog& dialog) {
            dialog.findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(path);
            // Once this is over: whoever answers is not asked again before.
            QMetaObject::invokeMethod(&dialog, &QDialog::accept, Qt::QueuedConnection);
        });
        m_person->then([](QDialog& question) { // it is there: replace it?
            auto* box = qobject_cast<QMessageBox*>(&question);
            QVERIFY(box && box->button(QMessageBox::Yes));
            box->button(QMessageBox::Yes)->click();
        });
        choose(line);
        QVERIFY(m_person->isDone());
        QVERIFY2(written(journal).startsWith("SQLite"), qPrintable(line));
    }
    QVERIFY(m_open->workspace->verify());
}

QTEST_MAIN(WorksheetFilesTest)
#include "worksheet_files_test.moc"
