// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "waiting_list.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/folded_section.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/verdict.h"

#include <wording/goal_part_words.h>
#include <wording/today_words.h>
#include <workspace/search.h>
#include <workspace/workspace.h>

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace unrut {

WaitingList::WaitingList(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_line(new LineSeparator),
      m_section(new FoldedSection({})),
      m_summary(TextLabel::wrapping(TextRole::SmallMuted))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_line);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_section);
    row->addWidget(m_summary, 1);
    column->addLayout(row);
    standAlone(false);
    connect(m_section, &FoldedSection::toggled, this, [this](bool isOpen) { m_summary->setVisible(!isOpen); });
}

void WaitingList::standAlone(bool isAlone)
{
    constexpr int aboveTheLine = 8;
    m_line->setVisible(!isAlone);
    layout()->setContentsMargins(0, isAlone ? 0 : aboveTheLine, 0, 0);
}

void WaitingList::show(const std::vector<Waiting>& waiting)
{
    setShown(*this, !waiting.empty());
    if (waiting == m_shown)
        return;
    m_shown = waiting;
    //: %1 is how many things wait.
    m_section->setTitle(tr("Also waiting (%1)").arg(QLocale().toString(static_cast<int>(waiting.size()))));
    m_summary->setText(wording::waitingSummary(waiting));
    removeAll(*m_section->content());
    const QDate today = m_context.workspace.clock().today();
    for (const Waiting& one : waiting) {
        auto* row = new QWidget;
        auto* lines = new QVBoxLayout(row);
        lines->setContentsMargins(0, 0, 0, 0);
        auto* line = new QHBoxLayout;
        lines->addLayout(line);
        const QString sentence = wording::waitingSentence(one, today);
        auto* text = TextLabel::wrapping(TextRole::Body, breakable(sentence));
        text->setAccessibleName(sentence);
        auto* go = makeButton(tr("Open"), ButtonKind::Link);
        go->setAccessibleName(tr("Open: %1").arg(sentence));
        connect(go, &QPushButton::clicked, this, [this, one] { open(one); });
        line->addWidget(text, 1);
        line->addWidget(go, 0, Qt::AlignTop);
        addAnswers(*lines, one, sentence);
        m_section->content()->addWidget(row);
    }
}

void WaitingList::addAnswers(QVBoxLayout& lines, const Waiting& waiting, const QString& sentence)
{
    const bool isHabit = waiting.kind == WaitingKind::SelfCare;
    if (!isHabit && waiting.kind != WaitingKind::Verdict && waiting.kind != WaitingKind::Proof)
        return;
    const GoalKind kind = waiting.kind == WaitingKind::Verdict ? GoalKind::Exploration : GoalKind::Venture;
    auto* answers = new FlowLayout(nullptr, 8);
    if (!isHabit)
        answers->addWidget(new TextLabel(TextRole::SmallMuted, wording::verdictQuestion(kind)));
    const QStringList words = isHabit ? QStringList{tr("Kept today")} : wording::verdictAnswers(kind);
    for (int i = 0; i < words.size(); ++i) {
        auto* button = makeButton(words.at(i), ButtonKind::Small);
        button->setAccessibleDescription(sentence);
        answers->addWidget(button);
        connect(
            button, &QPushButton::clicked, this, [this, waiting, i] { answer(waiting, i); }, Qt::QueuedConnection);
    }
    lines.addLayout(answers);
}

void WaitingList::answer(const Waiting& waiting, int place)
{
    const GoalId goal(waiting.thing);
    if (waiting.kind != WaitingKind::SelfCare)
        return giveVerdict(m_context, goal, place);
    Workspace& workspace = m_context.workspace;
    if (const Status kept = workspace.keepDay(goal, workspace.clock().today(), true); !kept)
        m_context.shell.report(kept.error());
}

void WaitingList::open(const Waiting& waiting)
{
    switch (waiting.kind) {
    case WaitingKind::Outcome:
    case WaitingKind::FollowUp:
        m_context.shell.openThing({FoundKind::Talk, waiting.thing});
        break;
    case WaitingKind::Person:
        m_context.shell.openThing({FoundKind::Person, waiting.thing});
        break;
    case WaitingKind::Decision:
    case WaitingKind::Verdict:
    case WaitingKind::Proof:
    case WaitingKind::GoalDue:
    case WaitingKind::SelfCare:
        m_context.shell.openThing({FoundKind::Goal, waiting.thing});
        break;
    case WaitingKind::FridayPage:
        m_context.shell.openFridayPage();
        break;
    case WaitingKind::Check:
        m_context.shell.takeCheck();
        break;
    }
}

} // namespace unrut
