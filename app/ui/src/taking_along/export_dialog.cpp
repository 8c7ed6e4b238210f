// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_dialog.h"

#include "common/labels.h"
#include "common/wrapped_check_box.h"
#include "help/help_key.h"

#include <domain/clock.h>
#include <transfer/calendar.h>
#include <transfer/journal_json.h>
#include <transfer/journal_markdown.h>
#include <transfer/output_file.h>
#include <wording/typed.h>
#include <workspace/workspace.h>

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace unrut {

namespace {

struct KindWords
{
    const char* name;
    const char* hint;
    const char* filter;
    const char* ending;
};
// In the order of ExportKind.
constexpr std::array kinds{
    KindWords{QT_TRANSLATE_NOOP("unrut::ExportDialog", "Everything, for Unrut (JSON)"),
              QT_TRANSLATE_NOOP("unrut::ExportDialog",
                                "All of the journal, people and the bin too. Unrut can read it again, on another "
                                "computer for instance. Whom to call, on the safety card, is a setting and not in it."),
              QT_TRANSLATE_NOOP("unrut::ExportDialog", "JSON files (*.json)"), "json"},
    KindWords{QT_TRANSLATE_NOOP("unrut::ExportDialog", "A text to read (Markdown)"),
              QT_TRANSLATE_NOOP("unrut::ExportDialog", "Goals, the log, assessments, check-ins and Friday pages."),
              QT_TRANSLATE_NOOP("unrut::ExportDialog", "Markdown files (*.md)"), "md"},
    KindWords{QT_TRANSLATE_NOOP("unrut::ExportDialog", "A table (CSV)"),
              QT_TRANSLATE_NOOP("unrut::ExportDialog", "For a spreadsheet. What it could take for a formula is marked "
                                                       "as text."),
              QT_TRANSLATE_NOOP("unrut::ExportDialog", "CSV files (*.csv)"), "csv"},
    KindWords{QT_TRANSLATE_NOOP("unrut::ExportDialog", "Days for a calendar (ics)"),
              QT_TRANSLATE_NOOP("unrut::ExportDialog", "When goals are due and talks are planned."),
              QT_TRANSLATE_NOOP("unrut::ExportDialog", "Calendar files (*.ics)"), "ics"},
};

// In the order of CsvTable.
constexpr std::array<const char*, csvTableCount> tables{
    QT_TRANSLATE_NOOP("unrut::ExportDialog", "The log"),      QT_TRANSLATE_NOOP("unrut::ExportDialog", "Check-ins"),
    QT_TRANSLATE_NOOP("unrut::ExportDialog", "Goals"),        QT_TRANSLATE_NOOP("unrut::ExportDialog", "Assessments"),
    QT_TRANSLATE_NOOP("unrut::ExportDialog", "Friday pages"), QT_TRANSLATE_NOOP("unrut::ExportDialog", "People"),
    QT_TRANSLATE_NOOP("unrut::ExportDialog", "Talks"),
};

QByteArray bytesOf(const Journal& journal, const ExportWishes& wishes)
{
    switch (wishes.kind) {
    case ExportKind::Json:
        return journalJson(journal);
    case ExportKind::Markdown:
        return journalMarkdown(wording::journalText(journal, wishes.parts, wishes.today));
    case ExportKind::Csv:
        return journalCsv(journal, wishes.table);
    case ExportKind::Calendar:
        return calendarFile(wording::journalCalendar(journal, wishes.parts), wishes.now);
    }
    Q_UNREACHABLE();
}

} // namespace

ExportDialog::ExportDialog(const PageContext& context, QWidget* parent)
    : SheetDialog(tr("Export"), parent),
      m_context(context),
      m_kind(new QComboBox),
      m_hint(TextLabel::wrapping(TextRole::SmallMuted)),
      m_tableName(new TextLabel(TextRole::CardTitle, tr("&Which table"))),
      m_table(new QComboBox),
      m_ticks(TextLabel::wrapping(TextRole::CardTitle, tr("What else may go into it?"))),
      m_people(new WrappedCheckBox(tr("People and talks"))),
      m_lookingBack(new WrappedCheckBox(tr("What you told looking back"))),
      m_worksheets(new WrappedCheckBox(tr("Worksheets"))),
      m_titles(new WrappedCheckBox(tr("What goals are called"))),
      m_beside(context.workspace)
{
    build();
    showKind();
    m_kind->setFocus(Qt::OtherFocusReason);
}

void ExportDialog::build()
{
    setHelpTopic(*this, wording::HelpTopic::Journal);
    content()->addWidget(TextLabel::wrapping(
        TextRole::Muted, tr("Your journal is yours. It is written to a file of your choice; nothing is sent.")));
    for (const KindWords& kind : kinds)
        m_kind->addItem(tr(kind.name));
    addField(tr("What it is &for"), m_kind);
    content()->addWidget(m_hint);
    for (const char* table : tables)
        m_table->addItem(tr(table));
    m_tableName->setBuddy(m_table);
    for (QWidget* piece : std::initializer_list<QWidget*>{m_tableName, m_table, m_ticks, m_people, m_lookingBack,
                                                          m_worksheets, m_titles})
        content()->addWidget(piece);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::showKind);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton(tr("&Save the file…"), ButtonKind::Primary), &QPushButton::clicked, this, &ExportDialog::save);
}

void ExportDialog::choose(ExportKind kind)
{
    m_kind->setCurrentIndex(static_cast<int>(kind));
}

ExportKind ExportDialog::kind() const
{
    return static_cast<ExportKind>(m_kind->currentIndex());
}

void ExportDialog::showKind()
{
    m_hint->setText(tr(kinds.at(static_cast<size_t>(m_kind->currentIndex())).hint));
    const bool isText = kind() == ExportKind::Markdown;
    const bool isCalendar = kind() == ExportKind::Calendar;
    m_tableName->setVisible(kind() == ExportKind::Csv);
    m_table->setVisible(kind() == ExportKind::Csv);
    m_ticks->setVisible(isText || isCalendar);
    m_people->setVisible(isText || isCalendar);
    m_lookingBack->setVisible(isText);
    m_worksheets->setVisible(isText);
    m_titles->setVisible(isCalendar);
}

ExportWishes ExportDialog::wishes() const
{
    const Clock& clock = m_context.workspace.clock();
    return {kind(),
            static_cast<CsvTable>(m_table->currentIndex()),
            {m_people->isChecked(), m_lookingBack->isChecked(), m_worksheets->isChecked(), m_titles->isChecked()},
            clock.today(),
            clock.now()};
}

void ExportDialog::save()
{
    const KindWords& words = kinds.at(static_cast<size_t>(m_kind->currentIndex()));
    const QString name =
        QStringLiteral("unrut-%1.%2")
            .arg(m_context.workspace.clock().today().toString(Qt::ISODate), QLatin1String(words.ending));
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString file = QFileDialog::getSaveFileName(this, tr("Export"), documents.filePath(name), tr(words.filter));
    if (!file.isEmpty())
        saveTo(file);
}

void ExportDialog::saveTo(const QString& file)
{
    if (!succeeded(mayBeWritten(file, m_context.workspace.path())))
        return;
    setEnabled(false);
    m_context.shell.announce(tr("The file is being written."));
    m_beside.read([file, wishes = wishes()](const Journal& all) { return saveWhole(file, bytesOf(all, wishes)); },
                  [this, file](const Status& written) { tellWritten(written, file); });
}

void ExportDialog::tellWritten(const Status& written, const QString& file)
{
    setEnabled(true);
    if (!succeeded(written))
        return;
    accept();
    m_context.shell.announce(tr("Exported: %1").arg(wording::isolatedPath(file)));
}

void ExportDialog::reject()
{
    if (!m_beside.isAtWork())
        SheetDialog::reject();
}

} // namespace unrut
