// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gratitude_page.h"

#include "bin/bin_dialog.h"
#include "common/empty_state.h"
#include "common/flow_layout.h"
#include "common/hints.h"
#include "common/page_head.h"
#include "common/panel.h"
#include "common/responsive_row.h"
#include "common/spoken_role.h"
#include "composer.h"
#include "entry_delegate.h"
#include "entry_editor.h"
#include "log_bars.h"
#include "log_day_dialog.h"
#include "log_list.h"
#include "names_dialog.h"
#include "side_column.h"
#include "tag_box.h"

#include <models/entry_model.h>
#include <wording/date_words.h>
#include <wording/entry_words.h>
#include <workspace/workspace.h>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace unrut {

namespace {

enum TimeChoice { AnyTime, FourWeeks, Year, TheBin };

} // namespace

GratitudePage::GratitudePage(const PageContext& context)
    : Page(context), m_model(new EntryModel(context.workspace, this))
{
    constexpr int sideBySide = 110;
    auto* row = new ResponsiveRow(sideBySide);
    row->addPart(buildLog(), 69);
    m_side = new SideColumn(context);
    row->addPart(m_side, 31);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->addWidget(row);

    connect(m_model, &EntryModel::refreshed, this, &GratitudePage::showFound);
    // What stands beside the log is counted over all of it: once for a change, not for every letter of a search.
    connect(&workspace(), &Workspace::changed, this, [this](const WorkspaceChange& change) {
        if (change.everything || !change.entries.empty())
            m_side->refresh();
    });
    connect(m_model, &EntryModel::failed, this, [this](const Error& error) { shell().report(error); });
    connect(m_side, &SideColumn::weekChosen, this, [this](QDate from, QDate to) {
        m_search->setText(QStringLiteral("after:%1 before:%2")
                              .arg(from.addDays(-1).toString(Qt::ISODate), to.addDays(1).toString(Qt::ISODate)));
    });
    connect(m_side, &SideColumn::namesCounted, this, &GratitudePage::fillTags);
    connect(m_side, &SideColumn::dayChosen, this, &GratitudePage::goTo);
    connect(m_side, &SideColumn::allNamesWanted, this, &GratitudePage::showNames);
    connect(m_side, &SideColumn::nameChosen, this, [this](const QString& name) { m_search->setText(name); });
    showFound();
}

QWidget* GratitudePage::buildLog()
{
    auto* log = new QWidget;
    auto* column = new QVBoxLayout(log);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_head = new PageHead;
    m_head->setTitle(tr("Gratitude and wins"));
    column->addWidget(m_head);
    column->addSpacing(4);
    m_composer = new Composer(context());
    column->addWidget(m_composer);
    column->addWidget(buildFilters());

    auto* panel = new Panel;
    auto* stack = new QWidget;
    m_listStack = new QStackedLayout(stack);
    m_list = new LogList(*m_model, context());
    m_nothingYet = new EmptyState(tr("Nothing here"), tr("What you write appears in this list."));
    m_nothingFound = new EmptyState(tr("No entry matches."), {}, tr("Clear the search"), ButtonKind::Link);
    m_nothingBinned = new EmptyState(tr("No entries in the bin"), tr("Entries that you delete wait here."));
    for (QWidget* each : std::initializer_list<QWidget*>{m_list, m_nothingYet, m_nothingFound, m_nothingBinned})
        m_listStack->addWidget(each);
    m_binBar = new BinBar;
    m_chosen = new SelectionBar;
    m_fromDay = new FromDayBar;
    auto* bars = new QVBoxLayout;
    bars->setContentsMargins(EntryDelegate::rowInset, 0, EntryDelegate::rowInset, 0);
    bars->addWidget(m_binBar);
    bars->addWidget(m_chosen);
    bars->addWidget(m_fromDay);
    panel->column()->addLayout(bars);
    panel->column()->addWidget(stack, 1);
    QMargins margins = panel->column()->contentsMargins();
    margins.setLeft(margins.left() - EntryDelegate::rowInset);
    margins.setRight(margins.right() - EntryDelegate::rowInset);
    panel->column()->setContentsMargins(margins);
    column->addWidget(panel, 1);
    connectList();
    return log;
}

void GratitudePage::connectList()
{
    connect(m_nothingFound->button(), &QPushButton::clicked, this, [this] {
        m_search->setFocus(Qt::OtherFocusReason); // the button goes
        m_search->clear();
        dropFilters();
    });
    connect(m_list, &LogList::binRequested, this, &GratitudePage::binSelected);
    connect(m_list, &LogList::copyRequested, this, &GratitudePage::copySelected);
    connect(m_list, &LogList::kindRequested, this, &GratitudePage::setSelectedKind);
    connect(m_list, &LogList::selectionMade, this, &GratitudePage::showChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &GratitudePage::showChosen);
    connect(m_binBar, &BinBar::putBackRequested, this, &GratitudePage::binSelected);
    connect(m_binBar, &BinBar::emptyRequested, this, [this] {
        auto* dialog = new BinDialog(context(), this);
        dialog->open();
        dialog->ask();
    });
    connect(m_binBar, &BinBar::leaveRequested, this, &GratitudePage::leaveBin);
    connect(m_chosen, &SelectionBar::kindRequested, this, &GratitudePage::setSelectedKind);
    connect(m_chosen, &SelectionBar::copyRequested, this, &GratitudePage::copySelected);
    connect(m_chosen, &SelectionBar::binRequested, this, &GratitudePage::binSelected);
    connect(m_fromDay, &FromDayBar::newerRequested, m_list, &LogList::goOnUpwards);
    connect(m_fromDay, &FromDayBar::newestRequested, this, [this] { goTo({}); });
    connect(m_model, &EntryModel::refreshed, this, &GratitudePage::showWhereItBegins);
    connect(m_model, &EntryModel::rowsInserted, this, &GratitudePage::showWhereItBegins);
}

QWidget* GratitudePage::buildFilters()
{
    auto* filters = new QWidget;
    auto* row = new FlowLayout(filters, 8);
    m_search = new QLineEdit;
    setHints(*m_search, {tr("Search all entries"), tr("Search")});
    m_search->setAccessibleName(tr("Search all entries"));
    m_search->setClearButtonEnabled(true);
    m_kind = new QComboBox;
    nameChoice(*m_kind, tr("Kind"));
    m_kind->addItem(tr("All kinds"));
    for (int i = 0; i < entryKindCount; ++i)
        m_kind->addItem(wording::entryKindName(static_cast<EntryKind>(i)));
    m_time = new QComboBox;
    nameChoice(*m_time, tr("Time"));
    m_time->addItems({tr("Any time"), tr("4 weeks"), tr("A year"), tr("In the bin")});
    m_tag = new TagBox;
    row->addWidget(m_search);
    row->setFilling(0);
    row->addWidget(m_kind);
    row->addWidget(m_tag);
    row->addWidget(m_time);
    connect(m_search, &QLineEdit::textChanged, this, &GratitudePage::applyFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &GratitudePage::applyFilter);
    connect(m_time, &QComboBox::currentIndexChanged, this, &GratitudePage::applyFilter);
    connect(m_tag, &TagBox::tagChosen, this, &GratitudePage::applyFilter);
    return filters;
}

void GratitudePage::activate()
{
    m_composer->followDay();
    showFound();
    m_side->refresh();
    // Behind this, so that the keyboard stays there.
    if (!std::exchange(m_hasBeenOpened, true))
        QMetaObject::invokeMethod(this, &GratitudePage::goOnEditing, Qt::QueuedConnection);
}

void GratitudePage::goOnEditing()
{
    const EntryId id = EntryEditor::leftOpen(workspace());
    if (id.isNull())
        return;
    showEntry(id, {});
    m_list->editAt(m_model->indexOf(id));
}

QWidget* GratitudePage::firstFocus()
{
    return isBinShown() ? static_cast<QWidget*>(m_time) : m_composer->field();
}

bool GratitudePage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void GratitudePage::writeEntry()
{
    if (isBinShown())
        leaveBin();
    m_composer->start();
}

void GratitudePage::showEntry(const EntryId& id, const QString& typed)
{
    dropFilters();
    m_search->setText(typed);
    if (const auto entry = workspace().entry(id); entry && *entry && !m_model->indexOf(id).isValid())
        m_model->beginAt((*entry)->day);
    while (!m_model->indexOf(id).isValid() && m_model->canFetchMore({})) {
        const int before = m_model->rowCount();
        m_model->fetchMore({});
        if (m_model->rowCount() == before)
            return; // it could not be read, which was told
    }
    m_list->setCurrentIndex(m_model->indexOf(id));
    m_list->setFocus(Qt::OtherFocusReason);
}

void GratitudePage::showNames()
{
    auto* dialog = new NamesDialog(context(), this);
    connect(dialog, &NamesDialog::nameChosen, this, [this](const QString& name) { m_search->setText(name); });
    dialog->open();
}

void GratitudePage::applyFilter()
{
    EntryFilter filter;
    filter.text = m_search->text();
    if (m_kind->currentIndex() > 0)
        filter.kinds = {static_cast<EntryKind>(m_kind->currentIndex() - 1)};
    filter.tag = m_tag->tag();
    const QDate today = workspace().clock().today();
    if (m_time->currentIndex() == FourWeeks)
        filter.from = today.addDays(-27);
    else if (m_time->currentIndex() == Year)
        filter.from = today.addYears(-1);
    filter.inBin = m_time->currentIndex() == TheBin;
    m_model->setFilter(filter);
    showPlace();
}

bool GratitudePage::isBinShown() const
{
    return m_model->filter().inBin;
}

void GratitudePage::showPlace()
{
    const bool inBin = isBinShown();
    m_composer->setVisible(!inBin); // what is written goes to the log, where it would not be seen
    m_binBar->setVisible(inBin);
    showChosen();
}

void GratitudePage::showChosen()
{
    const auto chosen = static_cast<int>(m_list->selectionModel()->selectedRows().size());
    m_chosen->showChosen(isBinShown() ? 0 : chosen);
    const bool canChange = m_model->rowCount() > 0 && !workspace().isReadOnly();
    m_binBar->showWhatCanBeDone(canChange && (chosen > 0 || m_list->currentIndex().isValid()), canChange);
}

void GratitudePage::leaveBin()
{
    m_time->setCurrentIndex(AnyTime);
    m_composer->field()->setFocus(Qt::OtherFocusReason);
}

void GratitudePage::fillTags()
{
    constexpr int mostOffered = 40;
    const auto names = workspace().topNames(2 * mostOffered);
    if (names)
        m_tag->fill(*names);
    else
        shell().report(names.error());
}

void GratitudePage::dropFilters()
{
    m_kind->setCurrentIndex(0);
    m_tag->setCurrentIndex(0);
    m_time->setCurrentIndex(AnyTime);
}

void GratitudePage::showFound()
{
    const bool inBin = isBinShown();
    EntryFilter onlyBin;
    onlyBin.inBin = true;
    const bool wholeBin = m_model->filter() == onlyBin;
    const bool everything = m_model->filter() == EntryFilter();
    m_listStack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list)
                                  : wholeBin              ? m_nothingBinned
                                  : everything            ? m_nothingYet
                                                          : m_nothingFound);
    // One is always chosen there: what stands above the list is for it.
    if (inBin && m_model->rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    showChosen();
    const std::optional<int> total = m_model->total();
    if (!total) { // it is being counted; until then the line keeps its place
        if (m_head->subline().isEmpty())
            m_head->setSubline(QString(QChar(QChar::Nbsp)));
        return;
    }
    const auto since = everything ? workspace().firstEntryDay() : Result<QDate>(QDate());
    if (inBin && (*total > 0 || wholeBin))
        m_head->setSubline(wording::binnedCountLine(*total));
    else if (!everything)
        m_head->setSubline(wording::foundLine(*total));
    else if (since && since->isValid())
        m_head->setSubline(wording::entryCountLine(*total, *since));
    else
        m_head->setSubline(tr("A line now and then is enough. Once a week does it."));
}

void GratitudePage::askForDay()
{
    const auto first = workspace().firstEntryDay();
    if (!first) {
        shell().report(first.error());
        return;
    }
    if (!first->isValid()) {
        shell().announce(tr("Nothing is written yet."));
        return;
    }
    const QModelIndex current = m_list->currentIndex();
    const QDate today = workspace().clock().today();
    const QDate chosen = current.isValid() ? m_model->entry(current.row()).day : today;
    auto* dialog = new LogDayDialog(*first, today, chosen, this);
    connect(dialog, &LogDayDialog::dayChosen, this, &GratitudePage::goTo);
    dialog->open();
}

void GratitudePage::goTo(QDate day)
{
    if (day.isValid()) { // the day is looked for in the whole log
        m_search->clear();
        dropFilters();
    }
    m_model->beginAt(day);
    if (m_model->rowCount() == 0)
        return;
    m_list->scrollToTop();
    m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus(Qt::OtherFocusReason);
    const QDate there = m_model->entry(0).day;
    if (day.isValid() && there != day)
        shell().announce(tr("Nothing was written on that day. This is from %1.").arg(wording::dayAndYear(there)));
}

void GratitudePage::showWhereItBegins()
{
    const bool above = m_model->canFetchNewer() && m_model->rowCount() > 0;
    m_fromDay->showFrom(above ? m_model->entry(0).day : QDate(), workspace().clock().today());
}

void GratitudePage::setSelectedKind(EntryKind kind)
{
    if (succeeded(workspace().setEntriesKind(m_list->selectedEntries(), kind)))
        shell().announce(tr("Kind changed. Undo takes it back."));
}

void GratitudePage::binSelected()
{
    const std::vector<EntryId> ids = m_list->selectedEntries();
    if (ids.empty())
        return;
    const bool inBin = isBinShown();
    if (succeeded(inBin ? workspace().restoreEntries(ids) : workspace().binEntries(ids)))
        shell().announce(inBin ? tr("Back in the log.") : tr("In the bin. Undo brings it back."));
}

void GratitudePage::copySelected()
{
    std::vector<Entry> chosen;
    for (const EntryId& id : m_list->selectedEntries()) {
        if (const QModelIndex index = m_model->indexOf(id); index.isValid())
            chosen.push_back(m_model->entry(index.row()));
    }
    if (chosen.empty())
        return;
    QGuiApplication::clipboard()->setText(wording::entriesAsText(chosen));
    shell().announce(tr("%Ln entries copied", nullptr, static_cast<int>(chosen.size())));
}

} // namespace unrut
