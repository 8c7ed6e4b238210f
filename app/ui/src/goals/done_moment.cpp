// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "done_moment.h"

#include "common/area_answer.h"
#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/prose.h"
#include "common/section_head.h"
#include "common/unsent_text.h"
#include "common/verdict.h"

#include <domain/text.h>
#include <settings/settings.h>
#include <theme/colours.h>
#include <theme/painting.h>
#include <wording/goal_part_words.h>
#include <wording/goal_words.h>
#include <wording/typed.h>
#include <workspace/workspace.h>

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace unrut {

namespace {

constexpr QLatin1String place("mark/"); ///< where what is typed is kept, by the goal
constexpr int glowMilliseconds = 150;
constexpr double goodGround = 0.10; ///< more of it, and the small texts could not be read
constexpr double brightBorder = 4;  ///< pixels

/// The question of a row of answers.
void ask(const QWidget& answers, const QString& question)
{
    answers.findChild<TextLabel*>()->setText(question);
    const auto buttons = answers.findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        button->setAccessibleDescription(question);
}

} // namespace

bool isFirstFinish(const Goal& goal)
{
    const auto finishes = std::count_if(goal.history.begin(), goal.history.end(), [](const GoalEvent& event) {
        const bool arrives = event.kind == GoalEvent::Kind::Moved || event.kind == GoalEvent::Kind::Created;
        return arrives && event.to == BoardColumn::Done && event.from != BoardColumn::Archive;
    });
    return goal.column == BoardColumn::Done && finishes == 1;
}

DoneMoment::DoneMoment(const PageContext& context, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_title(new SectionHead),
      m_mark(new QLineEdit),
      m_logWin(makeButton(tr("Log it as a win"))),
      m_logged(new TextLabel(TextRole::SmallMuted, tr("Logged as a win.")))
{
    build();
    m_unsent = new UnsentText(*m_mark, context.workspace, {}); // its place comes with the goal
    m_done = doneNow();
    connect(&context.workspace, &Workspace::changed, this, &DoneMoment::follow);
    connect(m_mark, &QLineEdit::editingFinished, this, &DoneMoment::saveMark);
    connect(m_logWin, &QPushButton::clicked, this, &DoneMoment::logWin);
    m_glow.setDuration(glowMilliseconds);
    m_glow.setStartValue(brightBorder);
    m_glow.setEndValue(1.0);
    connect(&m_glow, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    bringBack();
}

/// What was being written about a finished goal when the program ended.
void DoneMoment::bringBack()
{
    const auto kept = m_context.workspace.unsentTexts();
    if (!kept)
        return;
    for (const GoalId& id : std::as_const(m_done)) {
        const Goal* goal = m_context.workspace.goal(id);
        if (kept->contains(place + id.toString()) && goal && !goal->isBinned()) {
            showOf(*goal);
            return;
        }
    }
}

void DoneMoment::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto* close = makeButton(tr("Close"), ButtonKind::Link);
    close->setAccessibleName(tr("Close what is said about the finished goal"));
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    m_title->addControl(close);
    column->addWidget(m_title);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_mark->setPlaceholderText(tr("How will you mark it?"));
    m_mark->setAccessibleName(tr("How will you mark it?"));
    setProse(*m_mark);
    m_mark->setMaxLength(static_cast<int>(maxTitleLength));
    row->addWidget(m_mark, 1);
    row->addWidget(m_logWin);
    row->addWidget(m_logged);
    column->addLayout(row);
    QStringList helped;
    for (const Helped answer : {Helped::Yes, Helped::NoDifference, Helped::No})
        helped.append(wording::helpedWord(answer));
    m_helped = buildAnswers(*column, tr("Did it help?"), helped, [this](int answer) { reviewHelped(answer); });
    for (const GoalKind kind : {GoalKind::Exploration, GoalKind::Venture}) {
        QWidget* box = buildAnswers(*column, wording::verdictQuestion(kind), wording::verdictAnswers(kind),
                                    [this](int answer) { giveVerdict(m_context, m_goal, answer); });
        (kind == GoalKind::Exploration ? m_verdict : m_proof) = box;
    }
    QStringList areas;
    for (int i = 0; i < areaAnswerCount; ++i)
        areas.append(wording::areaAnswerName(static_cast<AreaAnswer>(i)));
    m_area = buildAnswers(*column, {}, areas, [this](int answer) { // its question names the area
        answerArea(m_context, m_goal, static_cast<AreaAnswer>(answer));
        refresh();
    });
    hide();
}

QWidget* DoneMoment::buildAnswers(QVBoxLayout& column, const QString& question, const QStringList& answers,
                                  const std::function<void(int)>& answered)
{
    auto* box = new QWidget;
    auto* row = new FlowLayout(box, 8);
    row->addWidget(TextLabel::wrapping(TextRole::Body));
    for (int i = 0; i < answers.size(); ++i) {
        auto* button = makeButton(answers.at(i));
        button->setCheckable(true);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [answered, i] { answered(i); });
    }
    ask(*box, question);
    column.addWidget(box);
    return box;
}

QSet<GoalId> DoneMoment::doneNow() const
{
    QSet<GoalId> done;
    for (const Goal& goal : m_context.workspace.goals()) {
        if (goal.column == BoardColumn::Done)
            done.insert(goal.id); // in the bin, too: what comes back from there was finished before
    }
    return done;
}

void DoneMoment::follow(const WorkspaceChange& change)
{
    if (!change.everything && change.goals.empty() && change.entries.empty())
        return;
    const QSet<GoalId> before = m_done;
    m_done = doneNow();
    // One goal that has just been finished, or was written down as finished already; not a whole board.
    const auto isNew = [&](const GoalId& id) { return m_done.contains(id) && !before.contains(id); };
    const auto found = std::find_if(change.goals.begin(), change.goals.end(), isNew);
    const bool isOne = std::count_if(change.goals.begin(), change.goals.end(), isNew) == 1;
    if (!change.everything && isOne) {
        const Goal& goal = *m_context.workspace.goal(*found);
        if (!goal.isBinned() && !goal.history.empty() && goal.history.back().to == BoardColumn::Done)
            begin(goal);
    }
    const Goal* shown = m_context.workspace.goal(m_goal);
    if (!shown || shown->isBinned() || !m_done.contains(m_goal))
        hide();
    else if (!isHidden())
        refresh();
}

void DoneMoment::showOf(const Goal& goal)
{
    m_goal = goal.id;
    m_win.reset();
    m_unsent->moveTo(place + goal.id.toString(), goal.mark);
    show();
    refresh();
}

void DoneMoment::begin(const Goal& goal)
{
    showOf(goal);
    // No motion where less of it is wanted, and nothing that celebrates beside the safety card.
    if (!m_context.settings.reducesMotion() && !m_context.workspace.duesRest())
        m_glow.start();
}

void DoneMoment::refresh()
{
    const Goal* goal = m_context.workspace.goal(m_goal);
    if (!goal)
        return;
    const QString title = wording::isolated(wording::brief(goal->title));
    m_title->setTitle(tr("Done: %1").arg(title));
    setAccessibleName(m_title->title());
    const bool isLogged = winIsLogged();
    m_logWin->setVisible(!isLogged && isFirstFinish(*goal));
    m_logged->setVisible(isLogged);
    const auto mark = [](QWidget* box, int chosen) {
        const auto buttons = box->findChildren<QPushButton*>();
        for (int i = 0; i < buttons.size(); ++i)
            buttons.at(i)->setChecked(i == chosen);
    };
    m_helped->setVisible(goal->play.has_value());
    mark(m_helped, goal->helped ? static_cast<int>(*goal->helped) : -1);
    m_verdict->setVisible(goal->kind == GoalKind::Exploration);
    m_proof->setVisible(goal->kind == GoalKind::Venture);
    mark(goal->kind == GoalKind::Exploration ? m_verdict : m_proof, verdictPlace(*goal));
    m_area->setVisible(goal->domain.has_value());
    mark(m_area, goal->area ? static_cast<int>(*goal->area) : -1);
    if (goal->domain)
        ask(*m_area, wording::areaQuestion(*goal->domain));
}

bool DoneMoment::winIsLogged() const
{
    if (!m_win)
        return false;
    const auto entry = m_context.workspace.entry(*m_win);
    return entry && entry->has_value() && !(*entry)->isBinned();
}

void DoneMoment::logWin()
{
    const Goal* goal = m_context.workspace.goal(m_goal);
    if (!goal)
        return;
    const auto logged =
        m_context.workspace.addEntry(EntryKind::Win, goal->title, m_context.workspace.clock().today(), m_goal);
    if (!logged) {
        m_context.shell.report(logged.error());
        return;
    }
    m_win = *logged;
    m_context.shell.announce(tr("Logged as a win."));
    refresh();
}

void DoneMoment::saveMark()
{
    const Goal* goal = m_context.workspace.goal(m_goal);
    if (!goal || isHidden() || goal->mark == m_mark->text().trimmed())
        return;
    Goal after = *goal;
    after.mark = m_mark->text();
    if (const Status saved = m_context.workspace.editGoal(after); !saved)
        m_context.shell.report(saved.error());
    else
        m_unsent->saved(after.mark.trimmed());
}

void DoneMoment::reviewHelped(int answer)
{
    if (const Status saved = m_context.workspace.reviewGoal(m_goal, static_cast<Helped>(answer)); !saved)
        m_context.shell.report(saved.error());
    refresh();
}

void DoneMoment::paintEvent(QPaintEvent*)
{
    const Colours colours = coloursOf(palette());
    Surface surface = panelSurface(colours);
    surface.fill = mixed(colours.good, colours.panel, goodGround);
    surface.borderWidth = isGlowing() ? m_glow.currentValue().toDouble() : 1;
    surface.border = colours.good;
    QPainter painter(this);
    paintSurface(painter, QRectF(rect()), surface);
}

} // namespace unrut
