// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ways_out_page.h"

#include "common/buttons.h"
#include "common/empty_state.h"
#include "common/flow_layout.h"
#include "common/font_units.h"
#include "common/hints.h"
#include "common/page_head.h"
#include "common/panel.h"
#include "common/responsive_row.h"
#include "common/row_delegate.h"
#include "common/spoken_role.h"
#include "play_detail.h"
#include "worksheet_view.h"

#include <domain/ways_out_lists.h>
#include <wording/check_words.h>
#include <wording/play_words.h>
#include <wording/result_words.h>
#include <workspace/workspace.h>

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace unrut {

namespace {

constexpr int playRole = Qt::UserRole;
constexpr int detailRole = Qt::UserRole + 1;
constexpr int wordRole = Qt::UserRole + 2;

enum Shown { BestMatch, All, InUse, Done };

struct Row
{
    Play play;
    QString word;   ///< how well it fits, or that it is not suggested yet
    QString detail; ///< where it comes from, and how long the first step is
    bool isHeld = false;
};

/// How long the first step takes, and the area that speaks for it most: 'Blocked growth · 30 min'.
QString detailOf(Play play, const Suggestion* suggestion = nullptr)
{
    const QString time = WaysOutPage::tr("%Ln min", "minutes", playRow(play).firstStepMinutes);
    if (!suggestion || suggestion->parts.empty())
        return time;
    const QString area = wording::domainName(domainOf(suggestion->parts.front().column));
    return WaysOutPage::tr("%1 · %2", "an area of the assessment, how long the first step takes").arg(area, time);
}

/// In a column of such words 'match' goes without saying.
QString shortMatch(Match match)
{
    switch (match) {
    case Match::None:
        return {};
    case Match::Some:
        return WaysOutPage::tr("some", "match");
    case Match::Good:
        return WaysOutPage::tr("good", "match");
    case Match::Strong:
        return WaysOutPage::tr("strong", "match");
    }
    Q_UNREACHABLE();
}

std::vector<Row> rowsFor(const std::optional<Standing>& standing)
{
    const auto plain = [](Play play, const QString& word) { return Row{play, word, detailOf(play), false}; };
    std::vector<Row> rows{plain(Play::TraceSource, WaysOutPage::tr("a first look back"))};
    if (!standing) {
        for (const PlayRow& row : playRows()) {
            if (row.play != Play::TraceSource)
                rows.push_back(plain(row.play, wording::effortWord(row.effort)));
        }
        return rows;
    }
    std::vector<Row> held;
    for (const Suggestion& suggestion : standing->recommendation.all) {
        if (standing->recommendation.held.contains(suggestion.play))
            held.push_back({suggestion.play, wording::notSuggestedYet(), wording::openAnyway(), true});
        else
            rows.push_back({suggestion.play, shortMatch(matchOf(suggestion.points)),
                            detailOf(suggestion.play, &suggestion), false});
    }
    rows.insert(rows.end(), held.begin(), held.end());
    return rows;
}

bool areShown(const QListWidget& list, const std::vector<Row>& rows)
{
    int place = 0;
    return list.count() == static_cast<int>(rows.size()) && std::ranges::all_of(rows, [&](const Row& row) {
               const QListWidgetItem* item = list.item(place++);
               return item->data(playRole).toInt() == static_cast<int>(row.play) &&
                      item->data(detailRole).toString() == row.detail && item->data(wordRole).toString() == row.word;
           });
}

/// \a chosen is so where it is listed; else none is.
void showList(QListWidget& list, const std::vector<Row>& rows, std::optional<Play> chosen)
{
    const QSignalBlocker quiet(&list);
    list.clear();
    for (const Row& row : rows) {
        const QString name = wording::playName(row.play);
        auto* item = new QListWidgetItem(name, &list);
        item->setData(playRole, static_cast<int>(row.play));
        item->setData(detailRole, row.detail);
        item->setData(wordRole, row.word);
        item->setData(Qt::AccessibleTextRole,
                      row.word.isEmpty()
                          ? name
                          : WaysOutPage::tr("%1 · %2", "a way out and how well it fits").arg(name, row.word));
        if (row.play == chosen)
            list.setCurrentItem(item);
    }
}

bool isOnBoard(const Workspace& workspace, Play play, bool done)
{
    const std::vector<Goal>& goals = workspace.goals();
    return std::any_of(goals.begin(), goals.end(), [&](const Goal& goal) {
        return goal.play == play && (done ? isFinishedCard(goal) : isInUse(goal));
    });
}

} // namespace

WaysOutPage::WaysOutPage(const PageContext& context)
    : Page(context),
      m_head(new PageHead),
      m_search(new QLineEdit),
      m_shown(new QButtonGroup(this)),
      m_family(new QComboBox),
      m_effort(new QComboBox),
      m_list(new QListWidget),
      m_nothing(new EmptyState(tr("No way out has these words"),
                               tr("Try a word for what weighs on you, or for what you would do."))),
      m_none(new EmptyState(tr("Nothing here yet"),
                            tr("What you put on the board from here is listed while you are at it, and "
                               "when it is done."))),
      m_detail(new PlayDetail(context)),
      m_sheet(new WorksheetView(context))
{
    m_head->setTitle(tr("Ways out"));
    constexpr int sideBySide = 100;
    m_row = new ResponsiveRow(sideBySide);
    m_listPanel = buildList();
    m_row->addPart(m_listPanel, 30);
    auto* side = new QWidget;
    auto* either = new QVBoxLayout(side);
    either->setContentsMargins(0, 0, 0, 0);
    either->addWidget(m_detail);
    either->addWidget(m_sheet);
    m_sheet->hide();
    m_row->addPart(side, 70);
    connect(m_row, &ResponsiveRow::turned, this, &WaysOutPage::makeRoom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(m_head);
    column->addWidget(m_row, 1);

    connect(m_search, &QLineEdit::textChanged, this, &WaysOutPage::refresh);
    connect(m_shown, &QButtonGroup::idClicked, this, &WaysOutPage::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showSheet(false);
        showCurrent();
    });
    connect(m_detail, &PlayDetail::worksheetWanted, this, [this](Play play) {
        showSheet(true);
        m_sheet->openFor(play);
    });
    connect(m_detail, &PlayDetail::newWorksheetWanted, this, [this](Play play) {
        showSheet(true);
        m_sheet->openNew(play);
    });
    connect(m_detail, &PlayDetail::worksheetOpened, this, [this](const WorksheetId& id) {
        showSheet(true);
        m_sheet->open(id);
    });
    connect(m_sheet, &WorksheetView::left, this, [this] {
        showSheet(false);
        showCurrent();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(&workspace(), &Workspace::changed, m_sheet, &WorksheetView::follow);
    connect(&workspace(), &Workspace::changed, this, &WaysOutPage::refresh);
    refresh();
}

QLayout* WaysOutPage::buildFilters()
{
    nameChoice(*m_family, tr("Family"));
    m_family->addItem(tr("All families"));
    for (int family = 0; family < playFamilyCount; ++family)
        m_family->addItem(wording::familyName(static_cast<PlayFamily>(family)));
    nameChoice(*m_effort, tr("Effort"));
    m_effort->addItem(tr("Any effort"));
    for (const Effort effort : {Effort::Low, Effort::Medium, Effort::High})
        m_effort->addItem(wording::effortWord(effort));
    auto* filters = new FlowLayout(nullptr, 6);
    for (QComboBox* box : {m_family, m_effort}) {
        filters->addWidget(box);
        connect(box, &QComboBox::activated, this, &WaysOutPage::refresh);
    }
    return filters;
}

QWidget* WaysOutPage::buildList()
{
    setHints(*m_search, {tr("Search ways out"), tr("Search")});
    m_search->setAccessibleName(tr("Search ways out"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Ways out"));
    m_list->setFrameShape(QFrame::NoFrame);
    showRows(*m_list, detailRole, wordRole);
    showLinesAtLeast(*m_list, 12);

    auto* chips = new FlowLayout(nullptr, 6);
    const QStringList names{tr("Best match"), tr("All"), tr("In use"), tr("Done")};
    for (int i = 0; i < names.size(); ++i) {
        QPushButton* chip = makeButton(names.at(i), ButtonKind::Small);
        chip->setCheckable(true);
        m_shown->addButton(chip, i);
        chips->addWidget(chip);
    }
    m_shown->button(BestMatch)->setChecked(true);

    auto* panel = new Panel;
    constexpr int leastCharacters = 38;
    inFontUnits(*panel, [panel] { panel->setMinimumWidth(panel->fontMetrics().averageCharWidth() * leastCharacters); });
    auto* head = new QVBoxLayout;
    head->setContentsMargins(RowDelegate::rowInset, 0, RowDelegate::rowInset, 0);
    head->addWidget(m_search);
    head->addLayout(chips);
    head->addLayout(buildFilters());
    QVBoxLayout* inside = panel->column();
    QMargins margins = inside->contentsMargins();
    margins.setLeft(margins.left() - RowDelegate::rowInset);
    margins.setRight(margins.right() - RowDelegate::rowInset);
    inside->setContentsMargins(margins);
    inside->addLayout(head);
    inside->addWidget(m_list, 1);
    inside->addWidget(m_nothing, 1);
    inside->addWidget(m_none, 1);
    return panel;
}

Play WaysOutPage::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? static_cast<Play>(item->data(playRole).toInt()) : Play::TraceSource;
}

std::optional<Play> WaysOutPage::chosen() const
{
    if (!m_sheet->isHidden())
        return m_sheet->play();
    return m_list->currentItem() ? std::optional(current()) : std::nullopt;
}

void WaysOutPage::showSheet(bool shown)
{
    m_sheet->setVisible(shown);
    m_detail->setVisible(!shown && m_list->currentItem());
    makeRoom();
}

/// Where the list would stand above the worksheet, it goes until the worksheet is closed.
void WaysOutPage::makeRoom()
{
    m_listPanel->setVisible(m_row->isSideBySide() || m_sheet->isHidden());
}

void WaysOutPage::select(Play play)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(playRole) == static_cast<int>(play))
            m_list->setCurrentRow(row);
    }
}

void WaysOutPage::makeWayFor(Play play)
{
    m_search->clear();
    m_family->setCurrentIndex(0);
    m_effort->setCurrentIndex(0);
    m_shown->button(All)->setChecked(true);
    refresh();
    select(play);
    showCurrent();
    showSheet(true);
}

void WaysOutPage::showWorksheet(const WorksheetId& id)
{
    const Worksheet* worksheet = workspace().worksheet(id);
    if (!worksheet)
        return;
    makeWayFor(worksheet->play);
    m_sheet->open(id);
}

void WaysOutPage::openWorksheet(Play play, const GoalId& goal)
{
    makeWayFor(play);
    const std::vector<Worksheet> those = worksheetsOf(play, workspace().worksheets());
    const auto became =
        std::find_if(those.begin(), those.end(), [&](const Worksheet& each) { return each.goal == goal; });
    if (became == those.end())
        m_sheet->openFor(play);
    else
        m_sheet->open(became->id);
}

void WaysOutPage::activate()
{
    refresh();
}

QWidget* WaysOutPage::firstFocus()
{
    return m_sheet->isHidden() ? m_list : m_sheet->firstFocus();
}

bool WaysOutPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool WaysOutPage::isShown(Play play, bool isHeld) const
{
    const QString text = m_search->text().trimmed();
    if (!wording::playName(play).contains(text, Qt::CaseInsensitive) &&
        !wording::playLine(play).contains(text, Qt::CaseInsensitive))
        return false;
    const PlayRow& row = playRow(play);
    if (m_family->currentIndex() > 0 && static_cast<int>(row.family) != m_family->currentIndex() - 1)
        return false;
    if (m_effort->currentIndex() > 0 && static_cast<int>(row.effort) != m_effort->currentIndex() - 1)
        return false;
    switch (m_shown->checkedId()) {
    case BestMatch:
        return !isHeld || !text.isEmpty(); // whoever looks for one by name finds it
    case InUse:
        return isOnBoard(workspace(), play, false);
    case Done:
        return isOnBoard(workspace(), play, true);
    default:
        return true;
    }
}

void WaysOutPage::refresh()
{
    std::vector<Row> rows = rowsFor(workspace().standing());
    std::erase_if(rows, [this](const Row& row) { return !isShown(row.play, row.isHeld); });
    if (!areShown(*m_list, rows))
        showList(*m_list, rows, chosen());
    m_head->setSubline(workspace().standing()
                           ? tr("%Ln ways, best match for you first.", nullptr, playCount)
                           : tr("%Ln ways. An assessment puts the best match first.", nullptr, playCount));
    showCurrent();
}

void WaysOutPage::showCurrent()
{
    const bool found = m_list->count() > 0;
    if (found && m_sheet->isHidden()) {
        if (!m_list->currentItem()) {
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentRow(0);
        }
        m_detail->showPlay(current(), workspace().standing());
    }
    m_detail->setVisible(found && m_sheet->isHidden());
    m_list->setVisible(found);
    const bool isSearched =
        !m_search->text().trimmed().isEmpty() || m_family->currentIndex() > 0 || m_effort->currentIndex() > 0;
    m_nothing->setVisible(!found && isSearched);
    m_none->setVisible(!found && !isSearched);
}

} // namespace unrut
