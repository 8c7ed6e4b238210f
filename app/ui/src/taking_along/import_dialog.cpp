// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog.h"

#include "common/labels.h"
#include "common/panel.h"
#include "common/wrapped_check_box.h"

#include <domain/clock.h>
#include <transfer/journal_json.h>
#include <wording/entry_words.h>
#include <wording/error_words.h>
#include <wording/import_words.h>
#include <workspace/workspace.h>

#include <QComboBox>
#include <QDir>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace unrut {

namespace {

// In the order of ImportFormat.
constexpr std::array<const char*, importFormatCount> formats{
    QT_TRANSLATE_NOOP("unrut::ImportDialog", "A journal of Unrut (JSON)"),
    QT_TRANSLATE_NOOP("unrut::ImportDialog", "Day One (JSON)"),
    QT_TRANSLATE_NOOP("unrut::ImportDialog", "jrnl (JSON)"),
    QT_TRANSLATE_NOOP("unrut::ImportDialog", "A table (CSV)"),
};

QComboBox* columnBox(const QStringList& names, const QString& usual)
{
    auto* box = new QComboBox;
    box->addItem(ImportDialog::tr("none"), QString());
    for (const QString& name : names)
        box->addItem(name.simplified(), name);
    box->setCurrentIndex(std::max(0, box->findData(usual)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

/// A field under its label within a part that may be hidden; the hint stands between them.
void addTo(QVBoxLayout* column, const QString& label, QComboBox* box, const QString& hint = {})
{
    auto* name = new TextLabel(TextRole::CardTitle, label);
    name->setBuddy(box);
    column->addWidget(name);
    if (!hint.isEmpty()) {
        column->addWidget(TextLabel::wrapping(TextRole::SmallMuted, hint));
        box->setAccessibleDescription(hint);
    }
    column->addWidget(box);
}

} // namespace

ImportDialog::ImportDialog(const PageContext& context, const QString& file, QByteArray bytes, QWidget* parent)
    : SheetDialog(tr("Import"), parent),
      m_context(context),
      m_bytes(std::move(bytes)),
      m_format(new QComboBox),
      m_kind(new QComboBox),
      m_order(new QComboBox),
      m_replace(new WrappedCheckBox(tr("Where both say it differently, take the file's words"))),
      m_foreign(new QWidget),
      m_columns(new QWidget),
      m_headline(TextLabel::wrapping(TextRole::PanelTitle)),
      m_rows(TextLabel::wrapping(TextRole::Body)),
      m_notes(TextLabel::wrapping(TextRole::Muted))
{
    build(file);
    const auto guess = guessImportFormat(m_bytes);
    m_format->setCurrentIndex(static_cast<int>(guess.value_or(ImportFormat::Journal)));
    showFields();
    preview();
    m_format->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::build(const QString& file)
{
    content()->addWidget(TextLabel::wrapping(TextRole::SmallMuted, breakable(QDir::toNativeSeparators(file))));
    for (const char* format : formats)
        m_format->addItem(tr(format));
    addField(tr("What the file &is"), m_format);
    auto* column = new QVBoxLayout(m_foreign);
    column->setContentsMargins(0, 0, 0, 0);
    for (int kind = 0; kind < entryKindCount; ++kind)
        m_kind->addItem(wording::entryKindName(static_cast<EntryKind>(kind)));
    m_kind->setCurrentIndex(static_cast<int>(EntryKind::Note));
    addTo(column, tr("Its lines &become"), m_kind);
    content()->addWidget(m_foreign);
    buildColumns();
    buildPreview();
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        preview();
    });
    for (const QComboBox* box : {m_kind, m_order, m_day, m_text, m_entryKind, m_tags})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::preview);
    connect(m_replace, &QCheckBox::toggled, this, &ImportDialog::preview);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    m_import = addButton(tr("I&mport"), ButtonKind::Primary);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
}

void ImportDialog::buildColumns()
{
    const QStringList names = csvColumnNames(m_bytes).value_or({});
    m_usual = usualColumns(names);
    m_day = columnBox(names, m_usual.day);
    m_text = columnBox(names, m_usual.text);
    m_entryKind = columnBox(names, m_usual.kind);
    m_tags = columnBox(names, m_usual.tags);
    for (const QString& order :
         {tr("as the days show"), tr("the day first: 23/11/2026"), tr("the month first: 11/23/2026")})
        m_order->addItem(order);
    auto* column = new QVBoxLayout(m_columns);
    column->setContentsMargins(0, 0, 0, 0);
    addTo(column, tr("Column of the &day"), m_day);
    addTo(column, tr("Days with slashes have"), m_order);
    addTo(column, tr("Column of the &text"), m_text);
    addTo(column, tr("Column of the &kind"), m_entryKind, tr("grateful, win, keep or note"));
    addTo(column, tr("Column of ta&gs"), m_tags);
    content()->addWidget(m_columns);
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

Result<Journal> ImportDialog::read() const
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
    return readImport(m_bytes, format(), options);
}

void ImportDialog::preview()
{
    auto journal = read();
    if (!journal) {
        showPlan(journal.error());
        return;
    }
    m_journal = *std::move(journal);
    showPlan(m_context.workspace.planImport(m_journal, differing()));
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
}

void ImportDialog::import()
{
    const auto done = m_context.workspace.importJournal(m_journal, differing());
    if (!succeeded(done ? Status() : Status(done.error())))
        return;
    accept();
    const QDateTime backupAt = done->backupAt.isValid() ? done->backupAt.toLocalTime() : QDateTime();
    const QString back = wording::importWayBack(done->undoable, backupAt, m_context.workspace.clock().today());
    m_context.shell.announce(back.isEmpty() ? tr("Imported.") : tr("Imported. %1").arg(back));
}

} // namespace unrut
