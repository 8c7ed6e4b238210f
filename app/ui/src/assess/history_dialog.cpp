// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_dialog.h"

#include "common/buttons.h"
#include "common/labels.h"

#include <models/check_model.h>
#include <wording/goal_words.h>
#include <workspace/workspace.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace unrut {

namespace {

constexpr int widthInCharacters = 76;
constexpr int rowsShown = 9;

} // namespace

HistoryDialog::HistoryDialog(const PageContext& context, const CheckId& shown, QWidget* parent)
    : QDialog(parent), m_context(context), m_model(new CheckModel(context.workspace, this)), m_list(new QTreeView)
{
    setWindowTitle(tr("Older assessments"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(TextLabel::wrapping(TextRole::PanelTitle, windowTitle()));
    buildList();
    column->addWidget(m_list, 1);
    column->addLayout(buildButtons());
    m_list->setCurrentIndex(m_model->indexOf(shown));
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryDialog::showWhatCanBeDone);
    showWhatCanBeDone();
    m_list->setFocus();
}

void HistoryDialog::buildList()
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    constexpr int roomAround = 100;
    const int most = parentWidget()->window()->width() - roomAround;
    m_list->setMinimumSize(std::min(m_list->fontMetrics().averageCharWidth() * widthInCharacters, most),
                           m_list->fontMetrics().height() * 2 * rowsShown);
    connect(m_list, &QTreeView::doubleClicked, this, &HistoryDialog::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryDialog::showWhatCanBeDone);
}

QLayout* HistoryDialog::buildButtons()
{
    auto* row = new QHBoxLayout;
    m_open = makeButton(tr("Open"), ButtonKind::Primary);
    m_bin = makeButton(tr("Move to the bin"));
    m_open->setDefault(true); // Enter in the list opens too
    auto* close = makeButton(tr("Close"));
    row->addWidget(m_bin);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, &HistoryDialog::openCurrent);
    connect(m_bin, &QPushButton::clicked, this, &HistoryDialog::binCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

CheckId HistoryDialog::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->check(index.row()) : CheckId();
}

void HistoryDialog::showWhatCanBeDone()
{
    const bool any = !current().isNull();
    m_open->setEnabled(any);
    m_bin->setEnabled(any);
}

void HistoryDialog::openCurrent()
{
    const CheckId check = current();
    if (check.isNull())
        return;
    accept();
    Q_EMIT opened(check);
}

void HistoryDialog::binCurrent()
{
    const int row = m_list->currentIndex().row();
    if (const Status done = m_context.workspace.binCheck(current()); !done) {
        m_context.shell.report(done.error());
        return;
    }
    m_context.shell.announce(wording::verbDone(Verb::BinCheck));
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        reject();
    else
        m_list->setCurrentIndex(m_model->index(std::min(row, last), 0));
}

} // namespace unrut
