// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gratitude_page.h"

#include "common/empty_state.h"
#include "common/hints.h"
#include "common/page_head.h"
#include "common/panel.h"
#include "common/responsive_row.h"
#include "composer.h"
#include "log_list.h"
#include "names_dialog.h"
#include "side_column.h"

#include <models/entry_model.h>
#include <wording/date_words.h>
#include <wording/entry_words.h>
#include <workspace/workspace.h>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

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
    m_list = new LogList(*m_model, workspace().clock());
    m_nothingFound = new EmptyState(tr("Nothing here"), tr("What you write or search for appears in this list."));
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_nothingFound);
    panel->column()->addWidget(stack, 1);
    column->addWidget(panel, 1);
    connect(m_list, &LogList::editRequested, this, &GratitudePage::edit);
    connect(m_list, &LogList::binRequested, this, &GratitudePage::binSelected);
    connect(m_list, &LogList::copyRequested, this, &GratitudePage::copySelected);
    return log;
}

QWidget* GratitudePage::buildFilters()
{
    auto* filters = new QWidget;
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_search = new QLineEdit;
    setHints(*m_search, {tr("Search all entries"), tr("Search")});
    m_search->setAccessibleName(tr("Search all entries"));
    m_search->setClearButtonEnabled(true);
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("All kinds"));
    for (int i = 0; i < entryKindCount; ++i)
        m_kind->addItem(wording::entryKindName(static_cast<EntryKind>(i)));
    m_time = new QComboBox;
    m_time->setAccessibleName(tr("Time"));
    m_time->addItems({tr("Any time"), tr("4 weeks"), tr("A year"), tr("In the bin")});
    row->addWidget(m_search, 1);
    row->addWidget(m_kind);
    row->addWidget(m_time);
    connect(m_search, &QLineEdit::textChanged, this, &GratitudePage::applyFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &GratitudePage::applyFilter);
    connect(m_time, &QComboBox::currentIndexChanged, this, &GratitudePage::applyFilter);
    return filters;
}

void GratitudePage::activate()
{
    showFound();
    m_side->refresh();
}

QWidget* GratitudePage::firstFocus()
{
    return m_composer->field();
}

bool GratitudePage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void GratitudePage::writeEntry()
{
    m_composer->start();
}

void GratitudePage::showEntry(const EntryId& id, const QString& typed)
{
    m_kind->setCurrentIndex(0);
    m_time->setCurrentIndex(AnyTime);
    m_search->setText(typed);
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
    const QDate today = workspace().clock().today();
    if (m_time->currentIndex() == FourWeeks)
        filter.from = today.addDays(-27);
    else if (m_time->currentIndex() == Year)
        filter.from = today.addYears(-1);
    filter.inBin = m_time->currentIndex() == TheBin;
    m_model->setFilter(filter);
}

void GratitudePage::showFound()
{
    const bool everything = m_model->filter() == EntryFilter();
    const auto since = workspace().firstEntryDay();
    if (!everything)
        m_head->setSubline(wording::foundLine(m_model->total()));
    else if (since && since->isValid())
        m_head->setSubline(wording::entryCountLine(m_model->total(), *since));
    else
        m_head->setSubline(tr("A line now and then is enough. Once a week does it."));
    m_listStack->setCurrentWidget(m_model->total() > 0 ? static_cast<QWidget*>(m_list) : m_nothingFound);
}

void GratitudePage::edit(const EntryId& id)
{
    const auto found = workspace().entry(id);
    if (!found)
        shell().report(found.error());
    else if (found->has_value())
        m_composer->edit(**found);
}

void GratitudePage::binSelected()
{
    const std::vector<EntryId> ids = m_list->selectedEntries();
    if (ids.empty())
        return;
    const bool inBin = m_model->filter().inBin;
    if (succeeded(inBin ? workspace().restoreEntries(ids) : workspace().binEntries(ids)))
        shell().announce(inBin ? tr("Restored.") : tr("In the bin. Undo brings it back."));
}

void GratitudePage::copySelected()
{
    QStringList lines;
    const std::vector<EntryId> ids = m_list->selectedEntries();
    for (const EntryId& id : ids) {
        const QModelIndex index = m_model->indexOf(id);
        if (!index.isValid())
            continue;
        const Entry& entry = m_model->entry(index.row());
        lines.append(wording::dayAndYear(entry.day) + QLatin1Char('\n') + entry.text);
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QStringLiteral("\n\n")));
}

} // namespace unrut
