// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog.h"

#include "common/labels.h"
#include "common/wrapped_check_box.h"
#include "import_fields.h"

#include <domain/clock.h>
#include <wording/error_words.h>
#include <wording/import_words.h>
#include <workspace/workspace.h>

#include <QComboBox>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QTimer>

namespace unrut {

namespace {

void fill(QComboBox& box, const QStringList& names, const QString& usual)
{
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItem(ImportDialog::tr("none"), QString());
    for (const QString& name : names)
        box.addItem(name.simplified(), name);
    box.setCurrentIndex(std::max(0, box.findData(usual)));
}

} // namespace

ImportDialog::ImportDialog(const PageContext& context, const QString& file, const ImportReader::Source& source,
                           QWidget* parent)
    : SheetDialog(tr("Import"), parent),
      m_context(context),
      m_source(source),
      m_choices(new QWidget),
      m_format(new QComboBox),
      m_kind(new QComboBox),
      m_order(new QComboBox),
      m_day(importColumnBox()),
      m_text(importColumnBox()),
      m_entryKind(importColumnBox()),
      m_tags(importColumnBox()),
      m_replace(new WrappedCheckBox(tr("Where both say it differently, take the file’s words"))),
      m_foreign(new QWidget),
      m_columns(new QWidget),
      m_work(new QWidget),
      m_progress(new QProgressBar),
      m_stop(makeButton(tr("&Stop reading"), ButtonKind::Small)),
      m_again(makeButton(tr("&Read it again"), ButtonKind::Small)),
      m_patience(new QTimer(this)),
      m_headline(TextLabel::wrapping(TextRole::PanelTitle)),
      m_rows(TextLabel::wrapping(TextRole::Body)),
      m_notes(TextLabel::wrapping(TextRole::Muted)),
      m_reader(new ImportReader(this)),
      m_beside(context.workspace)
{
    build(file);
    connect(m_reader, &ImportReader::looked, this, &ImportDialog::showLook);
    connect(m_reader, &ImportReader::planned, this, &ImportDialog::showPreview);
    connect(m_reader, &ImportReader::progressed, m_progress, &QProgressBar::setValue);
    connect(&context.workspace, &Workspace::changed, this, &ImportDialog::follow);
    look();
}

void ImportDialog::tellWork(int percent)
{
    m_stop->setText(m_isImporting ? tr("Sto&p importing") : tr("&Stop reading"));
    m_stop->setEnabled(true);
    m_progress->setAccessibleName(m_isImporting ? tr("How much of it is written") : tr("How much of the file is read"));
    m_progress->setValue(percent);
    m_headline->setText(m_isImporting ? tr("Writing it into your journal…") : tr("Reading the file…"));
    m_again->hide();
    m_rows->hide();
    m_notes->hide();
    m_work->show();
    growToContent();
}

bool ImportDialog::isAtWork() const
{
    return m_patience->isActive() || !m_work->isHidden();
}

void ImportDialog::showFields()
{
    m_foreign->setVisible(format() != ImportFormat::Journal);
    m_columns->setVisible(format() == ImportFormat::Csv);
}

ImportFormat ImportDialog::format() const
{
    return static_cast<ImportFormat>(m_format->currentIndex());
}

Differing ImportDialog::differing() const
{
    return m_replace->isChecked() ? Differing::TakeTheirs : Differing::KeepOurs;
}

ForeignOptions ImportDialog::options() const
{
    ForeignOptions options;
    options.kind = static_cast<EntryKind>(m_kind->currentIndex());
    options.columns = {m_day->currentData().toString(),
                       m_text->currentData().toString(),
                       m_entryKind->currentData().toString(),
                       m_tags->currentData().toString(),
                       m_usual.id,
                       m_usual.made};
    if (m_order->currentIndex() > 0)
        options.dayOrder = static_cast<DayOrder>(m_order->currentIndex() - 1);
    return options;
}

void ImportDialog::look()
{
    showWork(true);
    if (m_looked)
        readAgain();
    else
        m_reader->look(m_source);
}

void ImportDialog::showLook(const Result<FileLook>& look)
{
    if (!look) {
        showWork(false);
        showPlan(look.error());
        return;
    }
    m_looked = true;
    m_look = *look;
    m_usual = usualColumns(m_look.columns);
    fill(*m_day, m_look.columns, m_usual.day);
    fill(*m_text, m_look.columns, m_usual.text);
    fill(*m_entryKind, m_look.columns, m_usual.kind);
    fill(*m_tags, m_look.columns, m_usual.tags);
    {
        const QSignalBlocker quiet(m_format);
        m_format->setCurrentIndex(static_cast<int>(m_look.format));
    }
    showFields();
    m_choices->show();
    m_format->setFocus(Qt::OtherFocusReason);
    growToContent();
    readAgain();
}

void ImportDialog::readAgain()
{
    m_file.reset();
    preview();
}

void ImportDialog::preview()
{
    showWork(true);
    if (!m_here) {
        readHere();
        return;
    }
    const Clock& clock = m_context.workspace.clock();
    m_reader->read({m_look.bytes, format(), options(), differing(), m_file, m_here, clock.today(), clock.now()});
}

/// The journal, beside the window; then what would happen. One that has changed meanwhile is read once more.
void ImportDialog::readHere()
{
    m_awaitsHere = true;
    if (m_beside.isAtWork())
        return;
    m_isStale = false;
    const auto keep = [this](const Journal& all) {
        m_arrived = std::make_shared<const Journal>(all);
        return Status();
    };
    m_beside.read(keep, [this](const Status& read) {
        const auto arrived = std::exchange(m_arrived, nullptr);
        m_here = m_isStale ? nullptr : arrived;
        if (!std::exchange(m_awaitsHere, false))
            return;
        if (read)
            return preview();
        stop();
        showPlan(read.error());
    });
}

/// The journal has changed: by this dialog, which is closing then, or behind it.
void ImportDialog::follow()
{
    m_here.reset();
    m_isStale = true;
    if (m_file && !m_isImporting)
        preview();
}

void ImportDialog::showWork(bool isAtWork)
{
    m_again->hide();
    m_import->setEnabled(false);
    if (!isAtWork) {
        m_patience->stop();
        m_work->hide();
    } else if (!m_patience->isActive() && !m_work->isVisible()) {
        m_progress->setValue(0);
        m_patience->start();
    }
}

void ImportDialog::stop()
{
    if (m_isImporting) {
        m_run->stop(); // it may be too late: then it says what it did
        m_stop->setEnabled(false);
        m_headline->setText(tr("Stopping…"));
        return;
    }
    m_reader->stop();
    m_awaitsHere = false;
    showWork(false);
    m_again->show();
    m_rows->hide();
    m_notes->hide();
    m_headline->setText(tr("Reading was stopped. Nothing was changed."));
    m_context.shell.announce(m_headline->text());
    m_again->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::showPreview(const ImportPreview& preview)
{
    m_file = preview.file;
    showWork(false);
    showPlan(preview.plan);
}

void ImportDialog::showPlan(const Result<ImportPlan>& plan)
{
    m_import->setEnabled(plan && !plan->change.isEmpty());
    const int differ = plan ? plan->total().kept + plan->total().changed : 0;
    m_replace->setVisible(differ > 0 || m_replace->isChecked());
    QStringList rows;
    if (plan) {
        for (const wording::ImportRow& row : wording::importRows(*plan))
            rows << tr("%1: %2").arg(row.thing, row.facts);
    }
    const QStringList notes = plan ? wording::importNotes(*plan) : QStringList();
    m_headline->setText(plan ? wording::importHeadline(*plan) : wording::errorSentence(plan.error()));
    m_rows->setText(rows.join(u'\n'));
    m_notes->setText(notes.join(u'\n'));
    m_rows->setVisible(!rows.isEmpty());
    m_notes->setVisible(!notes.isEmpty());
    growToContent();
}

void ImportDialog::import()
{
    m_isImporting = true;
    succeeded({});
    showWork(true);
    m_choices->setEnabled(false);
    m_replace->setEnabled(false);
    m_run = std::make_unique<ImportRun>(m_context.workspace, m_file, differing());
    connect(m_run.get(), &ImportRun::progressed, m_progress, &QProgressBar::setValue);
    connect(m_run.get(), &ImportRun::ended, this, &ImportDialog::showDone);
}

void ImportDialog::showDone(const Result<ImportDone>& done)
{
    m_isImporting = false;
    showWork(false);
    if (done) {
        accept();
        const QDateTime backupAt = done->backupAt.isValid() ? done->backupAt.toLocalTime() : QDateTime();
        const QString back = wording::importWayBack(done->undoable, backupAt, m_context.workspace.clock().today());
        m_context.shell.announce(back.isEmpty() ? tr("Imported.") : tr("Imported. %1").arg(back));
        return;
    }
    m_choices->setEnabled(true);
    m_replace->setEnabled(true);
    m_import->setEnabled(true);
    if (done.error().code == ErrorCode::Cancelled) {
        m_headline->setText(tr("Importing was stopped. Nothing was changed."));
        m_context.shell.announce(m_headline->text());
    } else {
        preview();
        succeeded(done.error());
    }
    m_import->setFocus(Qt::OtherFocusReason);
    if (m_closes)
        reject();
}

void ImportDialog::reject()
{
    m_closes = m_isImporting;
    if (m_isImporting)
        stop();
    else
        SheetDialog::reject();
}

} // namespace unrut
