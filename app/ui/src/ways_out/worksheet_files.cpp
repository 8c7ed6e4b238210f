// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheet_files.h"

#include "common/labels.h"
#include "common/responsive_row.h"
#include "common/scroll_dialog.h"

#include <report/worksheet_paper.h>
#include <transfer/output_file.h>
#include <transfer/worksheet_export.h>
#include <wording/play_words.h>
#include <wording/typed.h>
#include <wording/worksheet_forms.h>
#include <workspace/workspace.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

struct WorksheetFiles
{
    Q_DECLARE_TR_FUNCTIONS(WorksheetFiles)
};

constexpr int dialogCharacters = 100;
constexpr int besideFrom = 70; ///< characters

std::optional<WorksheetText> textOf(const Workspace& workspace, const WorksheetId& id)
{
    const Worksheet* sheet = workspace.worksheet(id);
    if (!sheet)
        return std::nullopt;
    return wording::worksheetText(wording::worksheetForm(sheet->play), *sheet);
}

std::optional<WorksheetText> documentOf(const Workspace& workspace, const WorksheetId& id)
{
    const Worksheet* sheet = workspace.worksheet(id);
    if (!sheet)
        return std::nullopt;
    return wording::worksheetDocument(wording::worksheetForm(sheet->play), *sheet);
}

QStringList linesOf(const WorksheetText& text, const QString& heading)
{
    const auto there = std::find_if(text.sections.begin(), text.sections.end(),
                                    [&](const WorksheetText::Section& each) { return each.heading == heading; });
    return there == text.sections.end() ? QStringList() : there->lines;
}

std::vector<WorksheetField> fieldsOf(const WorksheetForm& form)
{
    std::vector<WorksheetField> all;
    for (const WorksheetPage& page : form.pages)
        all.insert(all.end(), page.fields.begin(), page.fields.end());
    return all;
}

QString suggestedFile(const QString& name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

void tellSaved(const PageContext& context, const QString& file, const Status& saved)
{
    if (saved)
        context.shell.announce(WorksheetFiles::tr("Saved: %1").arg(wording::isolatedPath(file)));
    else
        context.shell.report(saved.error());
}

QWidget* columnOf(const QString& head, const QStringList& lines)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(TextLabel::wrapping(TextRole::SmallMuted, head));
    column->addWidget(TextLabel::wrapping(lines.isEmpty() ? TextRole::Muted : TextRole::Body,
                                          lines.isEmpty() ? WorksheetFiles::tr("no answer") : lines.join(u'\n')));
    column->addStretch(1);
    return box;
}

} // namespace

const Worksheet* worksheetBefore(const Workspace& workspace, const WorksheetId& id)
{
    const Worksheet* sheet = workspace.worksheet(id);
    if (!sheet)
        return nullptr;
    const std::vector<Worksheet> those = worksheetsOf(sheet->play, workspace.worksheets());
    const auto here = std::find_if(those.begin(), those.end(), [&](const Worksheet& each) { return each.id == id; });
    return here == those.end() || std::next(here) == those.end() ? nullptr : workspace.worksheet(std::next(here)->id);
}

void printWorksheetOf(const PageContext& context, const WorksheetId& id, QWidget* asker)
{
    const auto text = documentOf(context.workspace, id);
    if (!text)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(text->title);
    auto* dialog = new QPrintDialog(printer.get(), asker);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    QObject::connect(dialog, &QDialog::accepted, asker, [context, printer, text] {
        if (!printWorksheet(*printer, *text, QGuiApplication::layoutDirection()))
            context.shell.report(failure(ErrorCode::OutputFailed));
    });
    dialog->open();
}

void saveWorksheetOf(const PageContext& context, const WorksheetId& id, QWidget* asker)
{
    const auto text = documentOf(context.workspace, id);
    if (!text)
        return;
    const QString file = QFileDialog::getSaveFileName(asker, WorksheetFiles::tr("Save the worksheet"),
                                                      suggestedFile(QStringLiteral("worksheet.pdf")),
                                                      WorksheetFiles::tr("PDF files (*.pdf);;Markdown files (*.md)"));
    if (file.isEmpty())
        return;
    const bool isMarkdown = file.endsWith(QLatin1String(".md"), Qt::CaseInsensitive);
    Status saved = mayBeWritten(file, context.workspace.path());
    if (saved && isMarkdown)
        saved = writeWorksheetFile(file, worksheetMarkdown(*text));
    else if (saved)
        saved = writeWorksheet(file, *text, QGuiApplication::layoutDirection(), paperFor(QLocale()));
    tellSaved(context, file, saved);
}

void saveWorksheetToCalendar(const PageContext& context, const WorksheetId& id, QWidget* asker)
{
    const Worksheet* sheet = context.workspace.worksheet(id);
    if (!sheet)
        return;
    const QByteArray calendar =
        worksheetCalendar(*sheet, wording::playName(sheet->play), context.workspace.clock().now());
    if (calendar.isEmpty())
        return;
    const QString file = QFileDialog::getSaveFileName(asker, WorksheetFiles::tr("Add to calendar"),
                                                      suggestedFile(QStringLiteral("day.ics")),
                                                      WorksheetFiles::tr("Calendar files (*.ics)"));
    if (file.isEmpty())
        return;
    const Status fits = mayBeWritten(file, context.workspace.path());
    tellSaved(context, file, fits ? writeWorksheetFile(file, calendar) : fits);
}

void compareWorksheets(const PageContext& context, const WorksheetId& id, QWidget* asker)
{
    const Worksheet* before = worksheetBefore(context.workspace, id);
    const auto now = textOf(context.workspace, id);
    if (!before || !now)
        return;
    const WorksheetText then = *textOf(context.workspace, before->id);
    auto* dialog = new ScrollDialog(asker, dialogCharacters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(WorksheetFiles::tr("Then and now"));
    dialog->column()->addWidget(TextLabel::wrapping(TextRole::PageTitle, now->title));
    for (const WorksheetField& field : fieldsOf(wording::worksheetForm(before->play))) {
        const QStringList left = linesOf(then, field.label);
        const QStringList right = linesOf(*now, field.label);
        if (left.isEmpty() && right.isEmpty())
            continue;
        dialog->column()->addWidget(new LineSeparator);
        dialog->column()->addWidget(TextLabel::wrapping(TextRole::CardTitle, field.label));
        auto* row = new ResponsiveRow(besideFrom);
        row->addPart(columnOf(then.line, left), 1);
        row->addPart(columnOf(now->line, right), 1);
        dialog->column()->addWidget(row);
    }
    dialog->addCloseButton()->setFocus();
    dialog->open();
}

} // namespace unrut
