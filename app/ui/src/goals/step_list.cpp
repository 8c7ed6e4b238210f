// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "step_list.h"

#include "common/enter_action.h"
#include "common/prose.h"
#include "common/unsent_text.h"
#include "step_rows.h"

#include <domain/text.h>
#include <workspace/workspace.h>

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

StepList::StepList(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_list(new StepRows(context.workspace)), m_add(new QLineEdit)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_list);
    m_add->setPlaceholderText(tr("Add a step"));
    m_add->setAccessibleName(tr("Add a step"));
    setProse(*m_add);
    m_add->setMaxLength(static_cast<int>(maxTitleLength));
    column->addWidget(m_add);
    m_unsent = new UnsentText(*m_add, m_context.workspace, QStringLiteral("step"));
    addEnterAction(*m_add, tr("Add the step"));
    connect(m_add, &QLineEdit::returnPressed, this, &StepList::addStep);
    connect(m_list, &QListWidget::itemChanged, this, &StepList::itemChanged);
    connect(m_list, &StepRows::moveRequested, this, &StepList::move);
    connect(m_list, &StepRows::removeRequested, this, &StepList::remove);
}

void StepList::showGoal(const Goal& goal)
{
    if (goal.id == m_goal && goal.steps == m_shown)
        return;
    const QScopedValueRollback<bool> guard(m_filling, true);
    const int row = goal.id == m_goal ? m_list->currentRow() : 0;
    if (!(goal.id == m_goal))
        m_unsent->moveTo(QStringLiteral("step/") + goal.id.toString());
    m_goal = goal.id;
    m_shown = goal.steps;
    m_list->clear();
    for (const Step& step : goal.steps) {
        auto* item = new QListWidgetItem(step.text, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(step.isDone() ? Qt::Checked : Qt::Unchecked);
        item->setData(StepRows::stepRole, step.id.toString());
        item->setData(Qt::AccessibleTextRole, step.isDone() ? tr("%1, done").arg(step.text) : step.text);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    fitHeight();
}

void StepList::fitHeight()
{
    constexpr int mostRows = 8;
    const int row = m_list->count() > 0 ? m_list->sizeHintForRow(0) : fontMetrics().height() + 8;
    const int rows = std::clamp(m_list->count(), 1, mostRows);
    m_list->setMinimumHeight(row * rows + 2 * m_list->frameWidth());
    m_list->setVisible(m_list->count() > 0);
}

bool StepList::report(const Status& status)
{
    if (!status)
        m_context.shell.report(status.error());
    return status.has_value();
}

void StepList::addStep()
{
    const auto added = m_context.workspace.addStep(m_goal, m_add->text());
    if (added)
        m_add->setText({}); // unlike clear(), leaves nothing for the field itself to undo
    else
        m_context.shell.report(added.error());
}

void StepList::itemChanged(QListWidgetItem* item)
{
    if (m_filling)
        return;
    const auto row = static_cast<size_t>(m_list->row(item));
    if (row >= m_shown.size())
        return;
    const Step shown = m_shown[row];
    const bool done = item->checkState() == Qt::Checked;
    bool kept = true;
    if (done != shown.isDone())
        kept = report(m_context.workspace.tickStep(m_goal, shown.id, done));
    else if (item->text() != shown.text)
        kept = report(m_context.workspace.editStep(m_goal, shown.id, item->text()));
    if (!kept) {
        const QScopedValueRollback<bool> guard(m_filling, true);
        item->setText(shown.text);
        item->setCheckState(shown.isDone() ? Qt::Checked : Qt::Unchecked);
    }
}

void StepList::move(int from, int to)
{
    const auto row = static_cast<size_t>(from);
    if (row < m_shown.size() && report(m_context.workspace.moveStep(m_goal, m_shown[row].id, to)))
        m_list->setCurrentRow(to);
}

void StepList::remove(int row)
{
    if (static_cast<size_t>(row) >= m_shown.size())
        return;
    if (report(m_context.workspace.removeStep(m_goal, m_shown[static_cast<size_t>(row)].id)))
        m_context.shell.announce(tr("Taken out. Undo brings it back."));
}

} // namespace unrut
