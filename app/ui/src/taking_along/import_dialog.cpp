// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog.h"

#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/panel.h"
#include "common/wrapped_check_box.h"
#include "help/help_key.h"
#include "import_fields.h"

#include <domain/clock.h>
#include <wording/entry_words.h>
#include <wording/error_words.h>
#include <wording/import_words.h>
#include <workspace/workspace.h>

#include <QComboBox>
#include <QDir>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int patienceMilliseconds = 300; ///< what is read sooner shows no bar

// In the order of ImportFormat.
constexpr std::array<const char*, importFormatCount> formats{
    QT_TRANSLATE_NOOP("unrut::ImportDialog", "A journal of Unrut (JSON)"),
    QT_TRANSLATE_NOOP("unrut::ImportDialog", "Day One (JSON)"),
    QT_TRANSLATE_NOOP("unrut::ImportDialog", "jrnl (JSON)"),
    QT_TRANSLATE_NOOP("unrut::ImportDialog", "A table (CSV)"),
};

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
      m_replace(new WrappedCheckBox(tr("Where both say it differently, take the file's words"))),
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
      m_reader(new ImportReader(this))
{
    build(file);
    connect(m_reader, &ImportReader::looked, this, &ImportDialog::showLook);
    connect(m_reader, &ImportReader::planned, this, &ImportDialog::showPreview);
    connect(m_reader, &ImportReader::progressed, m_progress, &QProgressBar::setValue);
    connect(&context.workspace, &Workspace::changed, this, &ImportDialog::follow);
    look();
}

void ImportDialog::build(const QString& file)
{
    setHelpTopic(*this, wording::HelpTopic::Journal);
    content()->addWidget(TextLabel::wrapping(TextRole::SmallMuted, breakable(QDir::toNativeSeparators(file))));
    buildWork();
    buildChoices();
    buildPreview();
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        readAgain();
    });
    for (const QComboBox* box : {m_kind, m_order, m_day, m_text, m_entryKind, m_tags})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::readAgain);
    connect(m_replace, &QCheckBox::toggled, this, &ImportDialog::preview);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    m_import = addButton(tr("I&mport"), ButtonKind::Primary);
    m_import->setEnabled(false);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
}

void ImportDialog::buildChoices()
{
    auto* choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    for (const char* format : formats)
        m_format->addItem(tr(format));
    addImportField(choices, tr("What the file &is"), m_format);
    auto* column = new QVBoxLayout(m_foreign);
    column->setContentsMargins(0, 0, 0, 0);
    for (int kind = 0; kind < entryKindCount; ++kind)
        m_kind->addItem(wording::entryKindName(static_cast<EntryKind>(kind)));
    m_kind->setCurrentIndex(static_cast<int>(EntryKind::Note));
    addImportField(column, tr("Its lines &become"), m_kind);
    choices->addWidget(m_foreign);
    buildColumns();
    choices->addWidget(m_columns);
    content()->addWidget(m_choices);
    m_choices->hide();
}

void ImportDialog::buildColumns()
{
    for (const QString& order :
         {tr("as the days show"), tr("the day first: 23/11/2026"), tr("the month first: 11/23/2026")})
        m_order->addItem(order);
    auto* column = new QVBoxLayout(m_columns);
    column->setContentsMargins(0, 0, 0, 0);
    addImportField(column, tr("Column of the &day"), m_day);
    addImportField(column, tr("Days with slashes have"), m_order);
    addImportField(column, tr("Column of the &text"), m_text);
    addImportField(column, tr("Column of the &kind"), m_entryKind, tr("grateful, win, keep or note"));
    addImportField(column, tr("Column of ta&gs"), m_tags);
}

void ImportDialog::buildWork()
{
    auto* row = new FlowLayout(m_work, 8);
    m_progress->setRange(0, 100);
    for (QPushButton* button : {m_stop, m_again})
        button->setAutoDefault(false);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    content()->addWidget(m_work);
    content()->addWidget(m_again, 0, Qt::AlignLeading);
    m_work->hide();
    m_again->hide();
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMilliseconds);
    connect(m_patience, &QTimer::timeout, this, [this] { tellWork(m_progress->value()); });
    connect(m_stop, &QPushButton::clicked, this, &ImportDialog::stop);
    connect(m_again, &QPushButton::clicked, this, &ImportDialog::look);
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

void ImportDialog::buildPreview()
{
    auto* panel = new Panel;
    for (TextLabel* label : {m_headline, m_rows, m_notes}) {
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        panel->column()->addWidget(label);
    }
    content()->addSpacing(8);
    content()->addWidget(panel);
    content()->addWidget(m_replace);
    m_replace->hide();
    content()->addWidget(TextLabel::wrapping(TextRole::SmallMuted,
                                             tr("A backup is made first. All of it comes, or nothing does; nothing "
                                                "that is here is removed.")));
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
        auto here = m_context.workspace.everything();
        if (!here) {
            stop();
            showPlan(here.error());
            return;
        }
        m_here = std::make_shared<const Journal>(*std::move(here));
    }
    const Clock& clock = m_context.workspace.clock();
    m_reader->read({m_look.bytes, format(), options(), differing(), m_file, m_here, clock.today(), clock.now()});
}

/// The journal has changed: by this dialog, which is closing then, or behind it.
void ImportDialog::follow()
{
    m_here.reset();
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
