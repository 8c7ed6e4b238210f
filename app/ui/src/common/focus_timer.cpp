// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus_timer.h"

#include "buttons.h"
#include "labels.h"
#include "prose.h"
#include "tab_order.h"
#include "unsent_text.h"

#include <domain/text.h>
#include <settings/settings.h>
#include <theme/colours.h>
#include <wording/date_words.h>
#include <wording/typed.h>
#include <workspace/workspace.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int longestTitle = 60;
constexpr int leastWait = 200;
constexpr int mostWait = 60'000;

/// What a person typed, kept apart from the sentence around it.
QString quoted(const QString& title)
{
    QString text = title.simplified();
    if (text.size() > longestTitle)
        text = text.left(longestTitle - 1).trimmed() + QChar(0x2026);
    return wording::isolated(text);
}

} // namespace

void justStart(const PageContext& context, const GoalId& goal)
{
    if (const auto running = context.workspace.timer()) {
        if (running->goal == goal && !running->isOver(context.workspace.clock().now()))
            return;
        if (const Status stopped = context.workspace.stopTimer(); !stopped) {
            context.shell.report(stopped.error());
            return;
        }
    }
    const int minutes = context.settings.focusMinutes();
    if (const Status begun = context.workspace.startTimer(goal, minutes); !begun)
        context.shell.report(begun.error());
    else
        context.shell.announce(FocusTimerBar::tr("Begun. %1, then stop or go on.").arg(wording::duration(minutes)));
}

FocusTimerBar::FocusTimerBar(const PageContext& context, QWidget* parent) : QFrame(parent), m_context(context)
{
    setAccessibleName(tr("Just start"));
    hide();
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &FocusTimerBar::refresh);
    connect(&context.workspace, &Workspace::changed, this, [this](const WorkspaceChange& change) {
        if (change.timer || change.everything || !change.goals.empty())
            refresh();
    });
    refresh();
}

void FocusTimerBar::build()
{
    QWidget* after = nextInFocusChain(); // what is made now would come last
    m_text = TextLabel::wrapping(TextRole::Body);
    m_progress = new QProgressBar;
    m_pulledAway = new QLineEdit;
    m_goOn = makeButton(tr("Go on"));
    m_stop = makeButton(tr("Stop"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 8);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    m_pulledAway->setPlaceholderText(tr("What pulled me away? (only if you like)"));
    m_pulledAway->setAccessibleName(tr("What pulled me away?"));
    setProse(*m_pulledAway);
    m_pulledAway->setMaxLength(static_cast<int>(maxTitleLength));
    new UnsentText(*m_pulledAway, m_context.workspace, QStringLiteral("timer"));
    row->addWidget(m_pulledAway, 1);
    row->addWidget(m_goOn);
    row->addWidget(m_stop);
    column->addLayout(row);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    column->addWidget(m_progress);
    connect(m_stop, &QPushButton::clicked, this, [this] { stop(false); });
    connect(m_goOn, &QPushButton::clicked, this, [this] { stop(true); });
    if (after && after != this)
        tabThroughBefore(*this, *after);
}

void FocusTimerBar::refresh()
{
    m_tick.stop();
    const auto timer = m_context.workspace.timer();
    if (timer && !m_text)
        build();
    setVisible(timer.has_value());
    if (!timer)
        return;
    const QDateTime now = m_context.workspace.clock().now();
    const Goal* goal = m_context.workspace.goal(timer->goal);
    const bool isOver = timer->isOver(now);
    const QString title = quoted(goal ? goal->title : QString());
    m_text->setText(
        isOver ? tr("%1 on “%2”. That is a start. Stop here, or go on?").arg(wording::duration(timer->minutes), title)
               : tr("Working on “%1”: %2 of %3.")
                     .arg(title, QLocale().toString(timer->worked(now)), wording::duration(timer->minutes)));
    m_progress->setRange(0, timer->minutes * 60);
    m_progress->setValue(static_cast<int>(std::clamp<qint64>(timer->startedAt.secsTo(now), 0, timer->minutes * 60LL)));
    m_progress->setAccessibleName(tr("Time worked"));
    m_pulledAway->setVisible(isOver);
    m_goOn->setVisible(isOver);
    tellOnce(isOver);
    if (!isOver) {
        const qint64 left = now.msecsTo(timer->endsAt());
        m_tick.start(static_cast<int>(std::clamp<qint64>(std::min<qint64>(left, 10'000), leastWait, mostWait)));
    }
}

void FocusTimerBar::tellOnce(bool isOver)
{
    const auto timer = m_context.workspace.timer();
    if (!isOver || timer == m_told)
        return;
    m_told = timer;
    m_context.shell.announce(tr("The time is over: stop, or go on."));
}

void FocusTimerBar::stop(bool goesOn)
{
    const auto timer = m_context.workspace.timer();
    if (!timer)
        return;
    if (const Status stopped = m_context.workspace.stopTimer(m_pulledAway->text()); !stopped) {
        m_context.shell.report(stopped.error());
        return;
    }
    m_pulledAway->setText({});
    if (goesOn)
        justStart(m_context, timer->goal);
    else
        m_context.shell.announce(tr("Stopped. The minutes are kept with the goal."));
}

void FocusTimerBar::paintEvent(QPaintEvent*)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.panel);
    const int barWidth = 4;
    const int x = layoutDirection() == Qt::RightToLeft ? width() - barWidth : 0;
    painter.fillRect(x, 0, barWidth, height(), colours.chosen);
    painter.fillRect(0, height() - 1, width(), 1, colours.line);
}

} // namespace unrut
