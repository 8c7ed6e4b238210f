// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "talk_files.h"

#include "common/labels.h"
#include "common/sheet_dialog.h"
#include "common/wrapped_check_box.h"

#include <report/talk_sheet.h>
#include <transfer/calendar.h>
#include <transfer/output_file.h>
#include <wording/people_words.h>
#include <wording/typed.h>
#include <workspace/workspace.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <optional>

namespace unrut {

namespace {

struct TalkFiles
{
    Q_DECLARE_TR_FUNCTIONS(TalkFiles)
};

/// A name that says what the file is and nothing about the person.
QString suggestedFile(const QString& name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

std::optional<TalkSheet> sheetFor(const Workspace& workspace, const TalkId& id)
{
    const Talk* talk = workspace.talk(id);
    const Person* person = talk ? workspace.person(talk->person) : nullptr;
    if (!person)
        return std::nullopt;
    return TalkSheet{*person, *talk, workspace.clock().today(), QGuiApplication::layoutDirection()};
}

void tellSaved(const PageContext& context, const Status& status, const QString& file)
{
    if (status)
        context.shell.announce(TalkFiles::tr("Saved: %1").arg(wording::isolatedPath(file)));
    else
        context.shell.report(status.error());
}

void saveCalendar(const PageContext& context, const CalendarEvent& event, QWidget* asker)
{
    const QString file =
        QFileDialog::getSaveFileName(asker, TalkFiles::tr("Add to calendar"), suggestedFile(QStringLiteral("talk.ics")),
                                     TalkFiles::tr("Calendar files (*.ics)"));
    if (file.isEmpty())
        return;
    Status saved = mayBeWritten(file, context.workspace.path());
    if (saved)
        saved = saveWhole(file, calendarFile({event}, context.workspace.clock().now()));
    tellSaved(context, saved, file);
}

} // namespace

void printTalk(const PageContext& context, const TalkId& id, QWidget* asker)
{
    const auto sheet = sheetFor(context.workspace, id);
    if (!sheet)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(wording::talkFormName(sheet->talk.form));
    auto* dialog = new QPrintDialog(printer.get(), asker);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    QObject::connect(dialog, &QDialog::accepted, asker, [context, printer, sheet] {
        if (!printTalkSheet(*printer, *sheet))
            context.shell.report(failure(ErrorCode::OutputFailed));
    });
    dialog->open();
}

void saveTalkAsPdf(const PageContext& context, const TalkId& id, QWidget* asker)
{
    const auto sheet = sheetFor(context.workspace, id);
    if (!sheet)
        return;
    const QString file =
        QFileDialog::getSaveFileName(asker, TalkFiles::tr("Save the sheet"), suggestedFile(QStringLiteral("talk.pdf")),
                                     TalkFiles::tr("PDF files (*.pdf)"));
    if (file.isEmpty())
        return;
    Status saved = mayBeWritten(file, context.workspace.path());
    if (saved)
        saved = writeTalkSheet(file, *sheet, paperFor(QLocale()));
    tellSaved(context, saved, file);
}

void saveTalkToCalendar(const PageContext& context, const TalkId& id, QWidget* asker)
{
    const auto sheet = sheetFor(context.workspace, id);
    if (!sheet || !sheet->talk.day.isValid())
        return;
    auto* dialog = new SheetDialog(TalkFiles::tr("Add to calendar"), asker);
    dialog->content()->addWidget(TextLabel::wrapping(
        TextRole::Body, TalkFiles::tr("A calendar file holds the day and the time, for your calendar program. "
                                      "What else may go into it?")));
    auto* name = new WrappedCheckBox(TalkFiles::tr("The name of the person"));
    auto* place = new WrappedCheckBox(TalkFiles::tr("Where or how you meet"));
    auto* line = new WrappedCheckBox(TalkFiles::tr("What you would like from it"));
    for (QWidget* box : {name, place, line})
        dialog->content()->addWidget(box);
    QObject::connect(dialog->addButton(TalkFiles::tr("Cancel")), &QPushButton::clicked, dialog, &QDialog::reject);
    QPushButton* save = dialog->addButton(TalkFiles::tr("&Save the file…"), ButtonKind::Primary);
    QObject::connect(save, &QPushButton::clicked, dialog, [=] {
        CalendarEvent event;
        event.id = sheet->talk.id.toString();
        event.day = sheet->talk.day;
        event.at = sheet->talk.at;
        event.minutes = sheet->talk.minutes;
        event.title = wording::calendarTitle(sheet->person, sheet->talk, name->isChecked());
        event.place = place->isChecked() ? sheet->talk.how : QString();
        event.text = line->isChecked() ? wording::talkLine(sheet->talk, sheet->today) : QString();
        dialog->accept();
        saveCalendar(context, event, asker);
    });
    dialog->open();
}

} // namespace unrut
