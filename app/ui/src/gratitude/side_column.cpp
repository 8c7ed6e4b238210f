// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "side_column.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/panel.h"
#include "common/section_head.h"
#include "common/tab_order.h"
#include "week_strip_view.h"

#include <settings/settings.h>
#include <wording/date_words.h>
#include <wording/entry_words.h>
#include <wording/today_words.h>
#include <workspace/on_this_day.h>
#include <workspace/workspace.h>

#include <domain/split_mix64.h>
#include <domain/today.h>

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace unrut {

namespace {

constexpr int weeksShown = 52;
constexpr int namesShown = 5;

/// Those of which an entry lifts; notes tell of worries, too.
std::vector<EntryKind> upliftingKinds()
{
    return {EntryKind::Grateful, EntryKind::Win, EntryKind::Keep};
}

/// As much as there is room for beside the log.
QString beginningOf(const QString& text)
{
    constexpr qsizetype most = 280;
    if (text.size() <= most)
        return text;
    const qsizetype end = text.lastIndexOf(QLatin1Char(' '), most);
    return text.left(end > 0 ? end : most - (text.at(most - 1).isHighSurrogate() ? 1 : 0)) + QChar(0x2026);
}

} // namespace

SideColumn::SideColumn(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(buildWeeks());
    m_lift = buildLift();
    column->addWidget(m_lift);
    m_names = buildNames();
    column->addWidget(m_names, 1);
    m_behind.setSingleShot(true);
    connect(&m_behind, &QTimer::timeout, this, &SideColumn::showNames);
}

Panel* SideColumn::buildWeeks()
{
    auto* panel = new Panel;
    panel->column()->addWidget(new SectionHead(tr("Weeks with an entry")));
    m_weeks = new WeekStripView;
    panel->column()->addSpacing(4);
    panel->column()->addWidget(m_weeks);
    m_rhythm = TextLabel::wrapping(TextRole::SmallMuted);
    panel->column()->addWidget(m_rhythm);
    panel->column()->addStretch(1); // while nothing stands below it, it is as high as the log
    const auto showRhythm = [this] { m_rhythm->setText(wording::rhythmSentence(m_context.settings.logRhythm())); };
    connect(&m_context.settings, &Settings::changed, this, showRhythm);
    showRhythm();
    connect(m_weeks, &WeekStripView::weekChosen, this, [this](int week) {
        const QDate monday = mondayOf(week);
        Q_EMIT weekChosen(monday, monday.addDays(6));
    });
    return panel;
}

Panel* SideColumn::buildLift()
{
    auto* panel = new Panel;
    panel->column()->addWidget(new SectionHead(tr("Lift me up")));
    m_liftText = TextLabel::wrapping(TextRole::Lead);
    m_liftDay = TextLabel::wrapping(TextRole::SmallMuted);
    panel->column()->addWidget(m_liftText);
    panel->column()->addWidget(m_liftDay);
    auto* another = makeButton(tr("Another one"));
    another->setAccessibleName(tr("Another entry to lift me up"));
    connect(another, &QPushButton::clicked, this, &SideColumn::showAnother);
    auto* there = makeButton(tr("Show that day"), ButtonKind::Link);
    auto* buttons = new FlowLayout(nullptr, 12);
    buttons->addWidget(another);
    buttons->addWidget(there);
    panel->column()->addLayout(buttons);
    connect(there, &QPushButton::clicked, this, [this] { Q_EMIT dayChosen(m_thatDay); });
    return panel;
}

Panel* SideColumn::buildNames()
{
    auto* panel = new Panel;
    panel->column()->addWidget(new SectionHead(tr("What you are thankful for most")));
    auto* rows = new QWidget;
    m_nameList = new QVBoxLayout(rows);
    m_nameList->setContentsMargins(0, 0, 0, 0);
    m_nameList->setSpacing(5);
    panel->column()->addWidget(rows);
    m_allNames = makeButton(tr("All tags and people…"), ButtonKind::Link);
    panel->column()->addWidget(m_allNames, 0, Qt::AlignLeading);
    connect(m_allNames, &QPushButton::clicked, this, &SideColumn::allNamesWanted);
    panel->column()->addStretch(1);
    return panel;
}

void SideColumn::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void SideColumn::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const auto weeks = m_context.workspace.entriesPerWeek(weeksShown);
    if (!weeks) {
        m_context.shell.report(weeks.error());
        return;
    }
    WeekStrip strip;
    QStringList spoken;
    for (const int count : *weeks) {
        strip.kept.push_back(count > 0);
        spoken.append(wording::spokenWeek(mondayOf(static_cast<int>(spoken.size())), count));
    }
    const QDate today = m_context.workspace.clock().today();
    const QDate first = today.addDays(qint64{-7} * (weeksShown - 1));
    constexpr int halfYear = weeksShown / 2;
    strip.labels = {{0, wording::shortMonthAndYear(first, QLocale())},
                    {halfYear, wording::shortMonthAndYear(first.addDays(qint64{7} * halfYear), QLocale())},
                    {weeksShown - 1, tr("now")}};
    m_weeks->setStrip(strip, spoken);
    if (const auto lifting = stillLifting())
        showLift(lifting);
    else
        showAnother();
    askForNames();
}

QDate SideColumn::mondayOf(int week) const
{
    const QDate today = m_context.workspace.clock().today();
    return today.addDays(1 - today.dayOfWeek() - 7 * (weeksShown - 1 - week));
}

Result<std::optional<Entry>> SideColumn::findLift(const EntryId& other) const
{
    EntryFilter uplifting;
    uplifting.kinds = upliftingKinds();
    const Workspace& workspace = m_context.workspace;
    const auto first = workspace.firstEntryDay();
    if (!first)
        return first.error();
    if (!first->isValid())
        return std::optional<Entry>();
    // A day anywhere in the log, and one of the few before its end: no step depends on how long the log is.
    constexpr int few = 16;
    SplitMix64 random(m_liftNumber);
    const qint64 days = std::max<qint64>(1, first->daysTo(workspace.clock().today()) + 1);
    uplifting.to = first->addDays(static_cast<qint64>(random.below(static_cast<quint64>(days))));
    auto found = workspace.entries(uplifting, 0, few);
    if (found && found->size() < few) { // so early that there are not enough
        uplifting.to = {};
        found = workspace.entries(uplifting, 0, few);
    }
    if (!found)
        return found.error();
    if (found->size() > 1)
        std::erase_if(*found, [&](const Entry& entry) { return entry.id == other; });
    if (found->empty())
        return std::optional<Entry>();
    return std::optional<Entry>(found->at(random.below(found->size())));
}

std::optional<Entry> SideColumn::stillLifting() const
{
    if (m_lifted.isNull() || m_liftedOn != m_context.workspace.clock().today())
        return std::nullopt;
    const auto entry = m_context.workspace.entry(m_lifted);
    if (!entry || !*entry || (*entry)->isBinned() || (*entry)->kind == EntryKind::Note)
        return std::nullopt;
    return *entry;
}

void SideColumn::showAnother()
{
    const QDate today = m_context.workspace.clock().today();
    const bool isFirst = std::exchange(m_liftedOn, today) != today;
    m_liftNumber = isFirst ? static_cast<quint64>(today.toJulianDay()) : m_liftNumber + 1;
    // A day begins with what was on it, where there is something.
    auto found =
        isFirst ? onThisDay(m_context.workspace, upliftingKinds()) : Result<std::optional<Entry>>(std::nullopt);
    if (found && !*found)
        found = findLift(m_lifted);
    if (!found)
        m_context.shell.report(found.error());
    showLift(found.value_or(std::nullopt));
}

void SideColumn::showLift(const std::optional<Entry>& entry)
{
    m_lift->setVisible(entry.has_value());
    m_lifted = entry ? entry->id : EntryId();
    if (!entry)
        return;
    m_liftText->setText(tr("“%1”").arg(breakable(beginningOf(entry->text))));
    m_liftText->setAccessibleName(entry->text);
    m_thatDay = entry->day;
    const QString day = wording::dayAndYear(m_thatDay);
    const QDate today = m_context.workspace.clock().today();
    const std::vector<QDate> alike = daysLike(today);
    const bool isAlike = std::find(alike.begin(), alike.end(), m_thatDay) != alike.end();
    //: 'On this day, a year ago', then the date.
    m_liftDay->setText(isAlike ? tr("%1 · %2").arg(wording::onThisDayLine(m_thatDay, today), day) : day);
}

void SideColumn::askForNames()
{
    m_asksForNames = true;
    update();
}

void SideColumn::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (std::exchange(m_asksForNames, false))
        m_behind.start(); // the rest of the picture is drawn first
}

void SideColumn::showNames()
{
    const auto names = m_context.workspace.topNames(namesShown, NamesOf::GoodThings);
    if (!names) {
        m_context.shell.report(names.error());
        return;
    }
    Q_EMIT namesCounted();
    m_names->setVisible(!names->empty());
    if (*names != std::exchange(m_shownNames, *names))
        fillNames(*names);
}

void SideColumn::fillNames(const std::vector<NameCount>& names)
{
    while (QLayoutItem* item = m_nameList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const NameCount& name : names) {
        if (m_nameList->count() > 0)
            m_nameList->addWidget(new LineSeparator);
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        QString shown = name.name;
        auto* button = makeButton(shown.replace(QLatin1Char('&'), QLatin1String("&&")), ButtonKind::Plain);
        button->setAccessibleName(tr("Show entries with %1").arg(name.name));
        connect(button, &QPushButton::clicked, this, [this, name] { Q_EMIT nameChosen(name.name); });
        line->addWidget(button);
        line->addStretch(1);
        line->addWidget(new TextLabel(TextRole::Muted, QLocale().toString(name.count)));
        m_nameList->addWidget(row);
    }
    tabThroughBefore(*m_nameList->parentWidget(), *m_allNames);
}

} // namespace unrut
