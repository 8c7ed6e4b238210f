// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thing_picker.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/row_drag.h"
#include "common/spoken_role.h"
#include "common/tab_order.h"
#include "common/wrapped_check_box.h"
#include "gratitude/tag_box.h"

#include <workspace/workspace.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int offeredAtOnce = 12;
constexpr int tagsOffered = 30;
constexpr int anyTime = 0;
constexpr int fourWeeks = 28;
constexpr int threeMonths = 91;
constexpr int aYear = 365;

/// Open ones are on the board; finished ones may have been put away since.
bool isIn(const Goal& goal, bool finished)
{
    const bool isOver = goal.column == BoardColumn::Done || goal.column == BoardColumn::Archive;
    return finished ? goal.doneDay.isValid() : !isOver;
}

} // namespace

ThingPicker::ThingPicker(const PageContext& context, WorksheetField field, Cells chosen, std::optional<GoalId> own,
                         QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_field(std::move(field)),
      m_chosen(std::move(chosen)),
      m_own(own),
      m_most(offeredAtOnce),
      m_column(new QVBoxLayout(this)),
      m_nothing(TextLabel::wrapping(TextRole::Muted)),
      m_offers(new QVBoxLayout),
      m_more(makeButton(tr("Show more"), ButtonKind::Link)),
      m_orderTitle(TextLabel::wrapping(TextRole::SmallMuted, tr("Chosen, in this order:"))),
      m_order(new QVBoxLayout)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    if (m_field.kind == FieldKind::Entries)
        buildFilters();
    m_column->addWidget(m_nothing);
    m_column->addLayout(m_offers);
    m_column->addWidget(m_more, 0, Qt::AlignLeading);
    m_column->addWidget(m_orderTitle);
    m_column->addLayout(m_order);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += offeredAtOnce;
        showOffers();
    });
    showOffers();
    showChosen();
}

void ThingPicker::buildFilters()
{
    m_filters = new QWidget;
    auto* row = new FlowLayout(m_filters, 8);
    m_period = new QComboBox;
    nameChoice(*m_period, tr("From when"));
    m_period->addItem(tr("Any time"), anyTime);
    m_period->addItem(tr("The past four weeks"), fourWeeks);
    m_period->addItem(tr("The past three months"), threeMonths);
    m_period->addItem(tr("The past year"), aYear);
    m_tags = new TagBox;
    row->addWidget(m_period);
    row->addWidget(m_tags);
    m_column->addWidget(m_filters);
    if (const auto names = m_context.workspace.topNames(tagsOffered))
        m_tags->fill(*names);
    const auto narrow = [this] {
        m_most = offeredAtOnce;
        showOffers();
    };
    connect(m_period, &QComboBox::currentIndexChanged, this, narrow);
    connect(m_tags, &TagBox::tagChosen, this, narrow);
}

EntryFilter ThingPicker::filter() const
{
    EntryFilter filter;
    filter.kinds = m_field.entryKinds;
    filter.tag = m_tags->tag();
    if (const int days = m_period->currentData().toInt(); days != anyTime)
        filter.from = m_context.workspace.clock().today().addDays(1 - days);
    return filter;
}

Cells ThingPicker::cards() const
{
    Cells rows;
    for (const Goal& goal : m_context.workspace.goals()) {
        const bool isKind = m_field.goalKinds.empty() || std::find(m_field.goalKinds.begin(), m_field.goalKinds.end(),
                                                                   goal.kind) != m_field.goalKinds.end();
        if (!goal.isBinned() && isKind && goal.id != m_own && isIn(goal, m_field.isFinished))
            rows.push_back({goal.id.toString(), goal.title});
    }
    return rows;
}

Cells ThingPicker::entries(const EntryFilter& filter) const
{
    Cells rows;
    const Result<std::vector<Entry>> found = m_context.workspace.entries(filter, 0, m_most + 1);
    if (!found) {
        m_context.shell.report(found.error());
        return rows;
    }
    for (const Entry& entry : *found)
        rows.push_back({entry.id.toString(), entry.text});
    return rows;
}

void ThingPicker::showOffers()
{
    removeAll(*m_offers);
    m_boxes.clear();
    Cells rows = m_filters ? entries(filter()) : cards();
    const bool isNarrowed = m_filters && !(filter().tag.isEmpty() && filter().from.isNull());
    if (m_filters)
        m_filters->setVisible(isNarrowed || !rows.empty());
    m_nothing->setText(isNarrowed ? tr("Nothing there has that tag and is from that time.")
                                  : tr("There is nothing in your journal to choose from yet. You can leave this out."));
    m_nothing->setVisible(rows.empty());
    m_more->setVisible(static_cast<int>(rows.size()) > m_most);
    if (static_cast<int>(rows.size()) > m_most)
        rows.resize(static_cast<size_t>(m_most));
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const QStringList& row : rows) {
        auto* offer = new WrappedCheckBox(row.value(1));
        offer->setChecked(std::any_of(m_chosen.begin(), m_chosen.end(),
                                      [&](const QStringList& each) { return each.value(0) == row.value(0); }));
        column->addWidget(offer);
        m_boxes[row.value(0)] = offer;
        connect(offer, &QCheckBox::toggled, this, [this, row](bool on) { pick(row, on); });
    }
    m_offers->addWidget(box);
    tabThroughBefore(*box, *m_more);
}

void ThingPicker::showChosen()
{
    removeAll(*m_order);
    m_upButtons.clear();
    m_chosenRows.clear();
    m_orderTitle->setVisible(!m_chosen.empty());
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_order->addWidget(box);
    auto* drag = new RowDrag(*box, [this] { return m_chosenRows; });
    // The rows are about to go, and with them what tells of this.
    connect(
        drag, &RowDrag::moveRequested, this,
        [this](int from, int to) { move(static_cast<size_t>(from), static_cast<size_t>(to)); }, Qt::QueuedConnection);
    QWidget* before = m_more; // for Tab
    for (size_t place = 0; place < m_chosen.size(); ++place) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const QString text = m_chosen[place].value(1);
        auto* up = makeButton(tr("Move up"), ButtonKind::Link);
        up->setAccessibleName(tr("Move up: %1").arg(text));
        up->setEnabled(place > 0);
        auto* out = makeButton(tr("Take out"), ButtonKind::Link);
        out->setAccessibleName(tr("Take out: %1").arg(text));
        row->addWidget(drag->makeGrip());
        row->addWidget(TextLabel::wrapping(TextRole::Body, breakable(text)), 1);
        row->addWidget(up);
        row->addWidget(out);
        column->addWidget(line);
        m_chosenRows.push_back(line);
        m_upButtons.push_back(up);
        setTabOrder(before, up);
        setTabOrder(up, out);
        before = out;
        connect(up, &QPushButton::clicked, this, [this, place] { moveUp(place); });
        connect(out, &QPushButton::clicked, this, [this, place] { takeOut(place); });
    }
}

void ThingPicker::pick(const QStringList& row, bool on)
{
    std::erase_if(m_chosen, [&](const QStringList& each) { return each.value(0) == row.value(0); });
    if (on)
        m_chosen.push_back(row);
    showChosen();
    Q_EMIT edited(m_chosen);
}

void ThingPicker::move(size_t from, size_t to)
{
    if (from >= m_chosen.size() || to >= m_chosen.size())
        return;
    const QStringList row = m_chosen[from];
    m_chosen.erase(m_chosen.begin() + static_cast<std::ptrdiff_t>(from));
    m_chosen.insert(m_chosen.begin() + static_cast<std::ptrdiff_t>(to), row);
    showChosen();
    Q_EMIT edited(m_chosen);
}

void ThingPicker::moveUp(size_t place)
{
    if (place == 0)
        return;
    move(place, place - 1);
    // The keyboard goes along, as far as there is further to go.
    m_upButtons[std::max<size_t>(1, place - 1)]->setFocus(Qt::OtherFocusReason);
}

void ThingPicker::takeOut(size_t place)
{
    if (const auto box = m_boxes.find(m_chosen[place].value(0)); box != m_boxes.end()) {
        box->second->setChecked(false); // which takes it out
        box->second->setFocus(Qt::OtherFocusReason);
    } else {
        pick(m_chosen[place], false);
        if (QWidget* first = firstField())
            first->setFocus(Qt::OtherFocusReason);
    }
}

QWidget* ThingPicker::firstField() const
{
    if (m_filters && !m_filters->isHidden())
        return m_period;
    return m_boxes.empty() ? nullptr : m_offers->itemAt(0)->widget()->findChild<WrappedCheckBox*>();
}

} // namespace unrut
