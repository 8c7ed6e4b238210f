// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ways_out_page.h"

#include "common/empty_state.h"
#include "common/page_head.h"
#include "common/panel.h"
#include "common/responsive_row.h"
#include "play_detail.h"

#include <wording/play_words.h>
#include <workspace/workspace.h>

#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <vector>

namespace unrut {

namespace {

constexpr int playRole = Qt::UserRole;

struct Row
{
    Play play;
    QString note; ///< how well it fits, or that it is not suggested yet
};

/// Best match first; what is held back comes after, in the same order. Without a result: the model's order.
std::vector<Row> rowsFor(const std::optional<Standing>& standing)
{
    std::vector<Row> rows{{Play::TraceSource, WaysOutPage::tr("a first look back")}};
    if (!standing) {
        for (const PlayRow& row : playRows()) {
            if (row.play != Play::TraceSource)
                rows.push_back({row.play, wording::effortWord(row.effort)});
        }
        return rows;
    }
    std::vector<Row> held;
    for (const Suggestion& suggestion : standing->recommendation.all) {
        if (standing->recommendation.held.contains(suggestion.play))
            held.push_back({suggestion.play, wording::notSuggestedYet()});
        else
            rows.push_back({suggestion.play, wording::matchWord(matchOf(suggestion.points))});
    }
    rows.insert(rows.end(), held.begin(), held.end());
    return rows;
}

} // namespace

WaysOutPage::WaysOutPage(const PageContext& context)
    : Page(context),
      m_head(new PageHead),
      m_search(new QLineEdit),
      m_list(new QListWidget),
      m_nothing(new EmptyState(tr("No way out has these words"),
                               tr("Try a word for what weighs on you, or for what you would do."))),
      m_detail(new PlayDetail(context))
{
    m_head->setTitle(tr("Ways out"));
    m_head->setSubline(tr("Things that have helped others, best match first. One at a time is enough."));
    m_search->setPlaceholderText(tr("Search ways out"));
    m_search->setAccessibleName(tr("Search ways out"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Ways out"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fontMetrics().height() * 12);

    auto* panel = new Panel;
    panel->column()->addWidget(m_search);
    panel->column()->addWidget(m_list, 1);
    panel->column()->addWidget(m_nothing, 1);
    constexpr int sideBySide = 110;
    auto* row = new ResponsiveRow(sideBySide);
    row->addPart(panel, 38);
    row->addPart(m_detail, 62);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(m_head);
    column->addWidget(row, 1);

    connect(m_search, &QLineEdit::textChanged, this, &WaysOutPage::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &WaysOutPage::showCurrent);
    connect(&workspace(), &Workspace::changed, this, &WaysOutPage::refresh);
    refresh();
}

void WaysOutPage::activate()
{
    refresh();
}

QWidget* WaysOutPage::firstFocus()
{
    return m_list;
}

bool WaysOutPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void WaysOutPage::refresh()
{
    const QSignalBlocker quiet(m_list);
    const QListWidgetItem* current = m_list->currentItem();
    const QVariant chosen = current ? current->data(playRole) : QVariant();
    const QString text = m_search->text().trimmed();
    m_list->clear();
    for (const Row& row : rowsFor(workspace().standing())) {
        const QString name = wording::playName(row.play);
        if (!name.contains(text, Qt::CaseInsensitive) &&
            !wording::playLine(row.play).contains(text, Qt::CaseInsensitive))
            continue;
        auto* item = new QListWidgetItem(tr("%1 · %2", "a way out and how well it fits").arg(name, row.note), m_list);
        item->setData(playRole, static_cast<int>(row.play));
        if (item->data(playRole) == chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    showCurrent();
}

void WaysOutPage::showCurrent()
{
    if (const QListWidgetItem* item = m_list->currentItem())
        m_detail->showPlay(static_cast<Play>(item->data(playRole).toInt()), workspace().standing());
    const bool found = m_list->currentItem() != nullptr;
    m_detail->setVisible(found);
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
}

} // namespace unrut
