// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_dialog.h"

#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/responsive_row.h"
#include "common/tab_order.h"
#include "common/wrapped_check_box.h"
#include "help/help_key.h"
#include "report_preview.h"
#include "report_worker.h"

#include <domain/text.h>
#include <transfer/output_file.h>
#include <wording/report_words.h>
#include <wording/typed.h>
#include <workspace/report_content.h>
#include <workspace/workspace.h>

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int besideFromCharacters = 80;
constexpr int widthInCharacters = 132;
constexpr int waitMilliseconds = 150; ///< while choices follow one another nothing is laid out

QDateEdit* makeDay(const QString& name)
{
    auto* day = new QDateEdit;
    day->setCalendarPopup(true);
    day->setAccessibleName(name);
    return day;
}

} // namespace

ReportDialog::ReportDialog(const PageContext& context, QDate upTo, QWidget* parent)
    : SheetDialog(tr("Report (PDF)"), parent, widthInCharacters),
      m_context(context),
      m_upTo(upTo.isValid() ? upTo : context.workspace.clock().today()),
      m_reader(new QComboBox),
      m_readerHint(TextLabel::wrapping(TextRole::SmallMuted)),
      m_range(new QComboBox),
      m_from(makeDay(tr("First day"))),
      m_to(makeDay(tr("Last day"))),
      m_hideNames(new WrappedCheckBox(tr("Hide names: people become initials"))),
      m_title(new QLineEdit),
      m_author(new QLineEdit),
      m_paper(new QComboBox),
      m_preview(new ReportPreview),
      m_place(new TextLabel(TextRole::SmallMuted)),
      m_progress(new QProgressBar),
      m_wait(new QTimer(this)),
      m_worker(new ReportWorker(this))
{
    setHelpTopic(*this, wording::HelpTopic::Progress);
    m_parts = new ResponsiveRow(besideFromCharacters);
    m_parts->addPart(buildOptions(), 1);
    m_parts->addPart(buildPreview(), 1);
    content()->addWidget(m_parts);
    buildFoot();
    m_wait->setSingleShot(true);
    m_wait->setInterval(waitMilliseconds);
    connect(m_wait, &QTimer::timeout, this, &ReportDialog::layOut);
    connect(m_worker, &ReportWorker::laidOut, m_preview, &ReportPreview::setPages);
    connect(m_worker, &ReportWorker::pageWritten, this, [this](int page, int pages) {
        m_progress->setRange(0, pages);
        m_progress->setValue(page);
    });
    connect(&m_context.workspace, &Workspace::changed, this, [this] { m_content.reset(); });
    connect(m_worker, &ReportWorker::written, this, &ReportDialog::end);
    connect(m_worker, &ReportWorker::printed, this, &ReportDialog::endPrinting);
    showReader();
    showRange();
    layOut();
    m_reader->setFocus(Qt::OtherFocusReason);
}

QWidget* ReportDialog::buildOptions()
{
    auto* options = new QWidget;
    auto* column = new QVBoxLayout(options);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto add = [&](const QString& text, QWidget* field) {
        auto* name = new TextLabel(TextRole::CardTitle, text);
        name->setBuddy(field);
        column->addWidget(name);
        column->addWidget(field);
        column->addSpacing(6);
    };
    for (int reader = 0; reader < reportReaderCount; ++reader)
        m_reader->addItem(wording::reportReaderName(static_cast<ReportReader>(reader)));
    add(tr("&Who reads it"), m_reader);
    column->addWidget(m_readerHint);
    m_range->addItems({tr("4 weeks"), tr("90 days"), tr("A year"), tr("Everything"), tr("From one day to another")});
    m_range->setCurrentIndex(NinetyDays);
    add(tr("Of which &days"), m_range);
    column->addWidget(buildRange());
    column->addWidget(new TextLabel(TextRole::CardTitle, tr("What goes in")));
    column->addWidget(buildSections());
    column->addWidget(m_hideNames);
    column->addSpacing(6);
    m_title->setMaxLength(static_cast<int>(maxTitleLength));
    m_title->setPlaceholderText(wording::reportTitle());
    add(tr("&Title"), m_title);
    m_author->setMaxLength(static_cast<int>(maxTitleLength));
    add(tr("&Your name, if it is to stand on the cover"), m_author);
    m_paper->addItems({tr("A4"), tr("US Letter")});
    m_paper->setCurrentIndex(paperFor(QLocale()) == ReportPaper::Letter ? 1 : 0);
    add(tr("P&aper"), m_paper);
    column->addStretch(1);
    connect(m_reader, &QComboBox::currentIndexChanged, this, &ReportDialog::showReader);
    connect(m_range, &QComboBox::currentIndexChanged, this, &ReportDialog::showRange);
    connect(m_hideNames, &QCheckBox::toggled, this, &ReportDialog::changed);
    connect(m_title, &QLineEdit::textChanged, this, &ReportDialog::changed);
    connect(m_author, &QLineEdit::textChanged, this, &ReportDialog::changed);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ReportDialog::changed);
    return options;
}

QWidget* ReportDialog::buildRange()
{
    m_days = new QWidget;
    auto* flow = new FlowLayout(m_days, 8);
    flow->addWidget(m_from);
    flow->addWidget(m_to);
    connect(m_from, &QDateEdit::dateChanged, this, &ReportDialog::changed);
    connect(m_to, &QDateEdit::dateChanged, this, &ReportDialog::changed);
    return m_days;
}

QWidget* ReportDialog::buildSections()
{
    auto* boxes = new QWidget;
    auto* column = new QVBoxLayout(boxes);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(2);
    for (const ReportSection section : allReportSections()) {
        auto* box = new WrappedCheckBox(wording::reportSectionName(section));
        m_sections[section] = box;
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ReportDialog::changed);
    }
    return boxes;
}

QWidget* ReportDialog::buildPreview()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TextLabel(TextRole::CardTitle, tr("How it will look")));
    auto* turning = new FlowLayout(nullptr, 8);
    m_back = makeButton(tr("Previous page"), ButtonKind::Small);
    m_next = makeButton(tr("Next page"), ButtonKind::Small);
    for (QPushButton* button : {m_back, m_next})
        button->setAutoDefault(false);
    turning->addWidget(m_back);
    turning->addWidget(m_place);
    turning->addWidget(m_next);
    column->addLayout(turning);
    column->addWidget(m_preview, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_back, &QPushButton::clicked, this, [this] { m_preview->showPage(m_preview->page() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_preview->showPage(m_preview->page() + 1); });
    connect(m_preview, &ReportPreview::shown, this, &ReportDialog::showPage);
    showPage();
    return side;
}

void ReportDialog::buildFoot()
{
    m_work = new QWidget;
    auto* row = new FlowLayout(m_work, 8);
    m_progress->setAccessibleName(tr("How much of the report is written"));
    auto* stop = makeButton(tr("Stop writing"), ButtonKind::Small);
    stop->setAutoDefault(false);
    row->addWidget(m_progress);
    row->addWidget(stop);
    content()->addWidget(m_work);
    m_work->hide();
    connect(stop, &QPushButton::clicked, m_worker, &ReportWorker::cancel);
    QPushButton* cancel = addButton(tr("Cancel"));
    tabThroughBefore(*m_parts, *cancel);
    tabThroughBefore(*m_work, *cancel);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_print = addButton(tr("&Print…"));
    m_save = addButton(tr("&Save PDF…"), ButtonKind::Primary);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::print);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
}

/// What a reader usually gets; the person ticks what else.
void ReportDialog::showReader()
{
    const auto reader = static_cast<ReportReader>(m_reader->currentIndex());
    m_readerHint->setText(wording::reportReaderHint(reader));
    const std::set<ReportSection> usual = usualSections(reader);
    for (const auto& [section, box] : m_sections)
        box->setChecked(usual.contains(section));
    changed();
}

void ReportDialog::showRange()
{
    constexpr int weeks = 28;
    constexpr int days = 90;
    QDate from = m_upTo;
    switch (m_range->currentIndex()) {
    case FourWeeks:
        from = m_upTo.addDays(1 - weeks);
        break;
    case NinetyDays:
        from = m_upTo.addDays(1 - days);
        break;
    case Year:
        from = m_upTo.addYears(-1).addDays(1);
        break;
    case All:
        if (const auto first = firstReportedDay(m_context.workspace, m_upTo);
            succeeded(first ? Status() : first.error()))
            from = *first;
        break;
    default:
        from = m_from->date();
        break;
    }
    m_days->setVisible(m_range->currentIndex() == FromTo);
    if (m_range->currentIndex() != FromTo) {
        m_from->setDate(from);
        m_to->setDate(m_upTo);
    }
    changed();
}

void ReportDialog::changed()
{
    m_options.from = m_from->date();
    m_options.to = m_to->date();
    m_options.reader = static_cast<ReportReader>(m_reader->currentIndex());
    m_options.sections.clear();
    for (const auto& [section, box] : m_sections) {
        if (box->isChecked())
            m_options.sections.insert(section);
    }
    m_options.hideNames = m_hideNames->isChecked();
    m_options.title = m_title->text().simplified();
    m_options.author = m_author->text().simplified();
    m_options.paper = m_paper->currentIndex() == 1 ? ReportPaper::Letter : ReportPaper::A4;
    m_options.direction = QGuiApplication::layoutDirection();
    m_wait->start();
}

std::shared_ptr<const ReportContent> ReportDialog::read()
{
    if (m_options.from > m_options.to) {
        succeeded(failure(ErrorCode::InvalidDay, QLocale().toString(m_options.from, QLocale::ShortFormat)));
        return nullptr;
    }
    const bool isOfToday = m_content && m_content->today == m_context.workspace.clock().today();
    if (isOfToday && m_readFrom == m_options.from && m_readTo == m_options.to)
        return m_content;
    auto found = reportContent(m_context.workspace, m_options.from, m_options.to);
    if (!succeeded(found ? Status() : found.error()))
        return nullptr;
    m_readFrom = m_options.from;
    m_readTo = m_options.to;
    m_content = std::make_shared<const ReportContent>(*std::move(found));
    return m_content;
}

void ReportDialog::layOut()
{
    m_wait->stop();
    if (const auto what = read())
        m_worker->layOut(*what, m_options);
}

void ReportDialog::showPage()
{
    const int count = m_preview->count();
    m_place->setText(count == 0 ? QString() : wording::pageLine(m_preview->page() + 1, count));
    m_back->setEnabled(m_preview->page() > 0);
    m_next->setEnabled(m_preview->page() + 1 < count);
}

void ReportDialog::save()
{
    const QString name = QStringLiteral("unrut-%1.pdf").arg(m_options.to.toString(Qt::ISODate));
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the report"), documents.filePath(name), tr("PDF files (*.pdf)"));
    if (!file.isEmpty())
        saveTo(file);
}

void ReportDialog::saveTo(const QString& file)
{
    if (!succeeded(mayBeWritten(file, m_context.workspace.path())))
        return;
    const auto what = read();
    if (!what)
        return;
    m_file = file;
    setWorking(true);
    m_worker->write(file, *what, m_options);
}

void ReportDialog::end(const Status& status)
{
    setWorking(false);
    if (!status && status.error().code == ErrorCode::Cancelled) {
        m_context.shell.announce(tr("Nothing was written."));
        return;
    }
    if (!succeeded(status))
        return;
    accept();
    m_context.shell.announce(tr("Report saved: %1").arg(wording::isolatedPath(m_file)));
}

void ReportDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QGuiApplication::applicationDisplayName()); // others may see what a printer has to do
    printer->setPageSize(m_options.paper == ReportPaper::Letter ? QPageSize::Letter : QPageSize::A4);
    printer->setFullPage(true);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool isLaidOut = !m_wait->isActive() && m_preview->count() > 0;
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, isLaidOut);
    if (isLaidOut) {
        printer->setFromTo(1, m_preview->count());
        dialog->setMinMax(1, m_preview->count());
    }
    connect(dialog, &QDialog::accepted, this, [this, printer] { printOn(printer); });
    dialog->open();
}

void ReportDialog::printOn(const std::shared_ptr<QPrinter>& printer)
{
    const auto what = read();
    if (!what)
        return;
    setWorking(true);
    m_worker->print(printer, *what, m_options, printer->fromPage(), printer->toPage());
}

void ReportDialog::endPrinting(const Status& status)
{
    setWorking(false);
    if (!status && status.error().code == ErrorCode::Cancelled)
        m_context.shell.announce(tr("Stopped. Pages that the printer already has may still come."));
    else if (succeeded(status))
        m_context.shell.announce(tr("The printer has the report."));
}

void ReportDialog::setWorking(bool working)
{
    if (working)
        m_progress->setRange(0, 0);
    m_work->setVisible(working);
    m_save->setEnabled(!working);
    m_print->setEnabled(!working);
}

} // namespace unrut
