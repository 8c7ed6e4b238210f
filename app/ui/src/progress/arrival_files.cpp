// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival_files.h"

#include <domain/check_rhythm.h>
#include <report/arrival_paper.h>
#include <transfer/output_file.h>
#include <wording/typed.h>
#include <workspace/workspace.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <algorithm>

namespace unrut {

namespace {

struct ArrivalFiles
{
    Q_DECLARE_TR_FUNCTIONS(ArrivalFiles)
};

/// Null when there is no page, or the journal could not be read, which is told.
std::shared_ptr<const ArrivalPaper> paperOf(const PageContext& context)
{
    const Workspace& journal = context.workspace;
    const std::optional<Arrival> arrival = journal.arrival();
    if (!arrival)
        return nullptr;
    auto paper = std::make_shared<ArrivalPaper>();
    paper->arrival = *arrival;
    paper->isDue = isArrivalDue(journal.checks(), journal.goals(), {}, arrival->day);
    paper->standing = journal.standingOn(arrival->day);
    paper->goals = journal.goals();
    paper->today = journal.clock().today();
    paper->lineFrom = arrival->day;
    for (const Check& check : finishedChecks(journal.checks()))
        paper->lineFrom = std::min(paper->lineFrom, check.day);
    auto checkIns = journal.checkIns(paper->lineFrom, paper->today);
    if (!checkIns) {
        context.shell.report(checkIns.error());
        return nullptr;
    }
    paper->checkIns = *std::move(checkIns);
    paper->direction = QGuiApplication::layoutDirection();
    return paper;
}

} // namespace

void printArrivalOf(const PageContext& context, QWidget* asker)
{
    const auto paper = paperOf(context);
    if (!paper)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QGuiApplication::applicationDisplayName()); // others may see what a printer has to do
    auto* dialog = new QPrintDialog(printer.get(), asker);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    QObject::connect(dialog, &QDialog::accepted, asker, [context, printer, paper] {
        if (!printArrival(*printer, *paper))
            context.shell.report(failure(ErrorCode::OutputFailed));
    });
    dialog->open();
}

void saveArrivalOf(const PageContext& context, QWidget* asker)
{
    const auto paper = paperOf(context);
    if (!paper)
        return;
    const QString suggested = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                                  .filePath(QStringLiteral("way-out.pdf"));
    const QString file = QFileDialog::getSaveFileName(asker, ArrivalFiles::tr("Save the page"), suggested,
                                                      ArrivalFiles::tr("PDF files (*.pdf)"));
    if (file.isEmpty())
        return;
    Status saved = mayBeWritten(file, context.workspace.path());
    if (saved)
        saved = writeArrival(file, *paper, paperFor(QLocale()));
    if (saved)
        context.shell.announce(ArrivalFiles::tr("Saved: %1").arg(wording::isolatedPath(file)));
    else
        context.shell.report(saved.error());
}

} // namespace unrut
