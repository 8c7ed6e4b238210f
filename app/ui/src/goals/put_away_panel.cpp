// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "put_away_panel.h"

#include "common/buttons.h"
#include "common/font_units.h"
#include "common/labels.h"
#include "common/row_delegate.h"
#include "common/section_head.h"

#include <domain/goal_days.h>
#include <wording/bin_words.h>
#include <wording/goal_words.h>
#include <wording/typed.h>
#include <workspace/workspace.h>

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int factsRole = Qt::UserRole;
constexpr int wordRole = Qt::UserRole + 1; // none

} // namespace

PutAwayPanel::PutAwayPanel(const PageContext& context)
    : m_context(context),
      m_title(new SectionHead),
      m_hint(TextLabel::wrapping(TextRole::SmallMuted)),
      m_list(new QListWidget),
      m_restore(makeButton(tr("&Put it back")))
{
    auto* close = makeButton(tr("Close"), ButtonKind::Link);
    close->setAccessibleName(tr("Close the list"));
    connect(close, &QPushButton::clicked, this, &PutAwayPanel::closed);
    m_title->addControl(close);
    column()->addWidget(m_title);
    column()->addWidget(m_hint);
    showRows(*m_list, factsRole, wordRole);
    showLinesAtLeast(*m_list, 8);
    column()->addWidget(m_list, 1);
    column()->addWidget(m_restore, 0, Qt::AlignLeading);
    connect(m_restore, &QPushButton::clicked, this, &PutAwayPanel::restore);
    connect(m_list, &QListWidget::itemActivated, this, &PutAwayPanel::restore);
}

std::vector<const Goal*> PutAwayPanel::goals() const
{
    std::vector<const Goal*> found;
    for (const Goal& goal : m_context.workspace.goals()) {
        const bool isHere =
            m_place == Place::Bin ? goal.isBinned() : !goal.isBinned() && goal.column == BoardColumn::Archive;
        if (isHere)
            found.push_back(&goal);
    }
    const auto putAway = [this](const Goal* goal) { return m_place == Place::Bin ? goal->binnedAt : arrivedAt(*goal); };
    std::stable_sort(found.begin(), found.end(), [&](const Goal* a, const Goal* b) { return putAway(a) > putAway(b); });
    return found;
}

void PutAwayPanel::showPlace(Place place)
{
    m_place = place;
    m_shown.clear();
    m_title->setTitle(place == Place::Bin ? tr("Bin") : wording::columnName(BoardColumn::Archive));
    m_list->setAccessibleName(m_title->title());
    setAccessibleName(m_title->title());
    refresh();
}

QString PutAwayPanel::factsOf(const Goal& goal) const
{
    const QDate today = m_context.workspace.clock().today();
    if (m_place == Place::Archive)
        return wording::archivedFacts(goal, today);
    //: %1 is a column: 'Doing'; %2 is 'deleted yesterday'.
    return tr("was in %1 · %2")
        .arg(wording::columnName(goal.column, m_context.workspace.rules()),
             wording::deletedSince(goal.binnedAt, today));
}

void PutAwayPanel::refresh()
{
    const int row = m_list->currentRow();
    m_list->clear();
    m_shown.clear();
    for (const Goal* goal : goals()) {
        auto* item = new QListWidgetItem(wording::brief(goal->title), m_list);
        item->setData(factsRole, factsOf(*goal));
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(item->text(), factsOf(*goal)));
        m_shown.push_back(goal->id);
    }
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    const bool isEmpty = m_list->count() == 0;
    m_restore->setEnabled(!isEmpty);
    if (isEmpty)
        m_hint->setText(m_place == Place::Bin ? tr("Nothing in the bin.") : tr("Nothing is archived yet."));
    else
        m_hint->setText(m_place == Place::Bin ? tr("What you deleted waits here and goes back where it was.")
                                              : tr("What you have put away, newest first. It can come back."));
}

void PutAwayPanel::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void PutAwayPanel::restore()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_shown.size()))
        return;
    const GoalId id = m_shown[static_cast<size_t>(row)];
    if (m_place == Place::Bin)
        Q_EMIT restoreRequested(id);
    else
        Q_EMIT unarchiveRequested(id);
}

void PutAwayPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Panel::keyPressEvent(event);
}

} // namespace unrut
