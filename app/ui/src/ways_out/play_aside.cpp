// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play_aside.h"

#include "common/buttons.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/section_head.h"

#include <domain/text.h>
#include <domain/ways_out_lists.h>
#include <domain/worksheet_form.h>
#include <wording/date_words.h>
#include <wording/facts.h>
#include <wording/goal_part_words.h>
#include <wording/goal_words.h>
#include <wording/typed.h>
#include <wording/worksheet_forms.h>
#include <workspace/search.h>
#include <workspace/workspace.h>

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateColumn = 2;

QString labelOf(const std::vector<FieldChoice>& choices, const QString& key)
{
    const auto there =
        std::find_if(choices.begin(), choices.end(), [&](const FieldChoice& each) { return each.key == key; });
    return there == choices.end() ? QString() : there->label;
}

/// The form's own word for a state of the shelf.
QString stateName(const QString& key)
{
    const WorksheetForm form = wording::worksheetForm(Play::ReadListen);
    const WorksheetField* shelf = fieldOf(form, u"shelf"_s);
    return shelf && shelf->columns.size() > stateColumn ? labelOf(shelf->columns[stateColumn].choices, key) : QString();
}

/// The form's own word for what became of a pitch.
QString answerName(const QString& key)
{
    const WorksheetForm form = wording::worksheetForm(Play::NewChallenge);
    const WorksheetField* answer = fieldOf(form, u"answer"_s);
    return answer ? labelOf(answer->choices, key) : QString();
}

/// A part of a line that the person wrote; nothing, where there is none.
QString typed(const QString& text)
{
    return text.isEmpty() ? text : wording::isolated(text);
}

/// What the day of a pitch is for.
QString dayLine(const Pitch& pitch)
{
    if (!pitch.day.isValid())
        return {};
    const QString day = wording::dayAndYear(pitch.day);
    if (pitch.answer == u"proposed")
        //: A pitch; %1 is a day.
        return PlayAside::tr("ask again on %1").arg(day);
    if (pitch.answer == u"declined")
        //: A pitch; %1 is a day.
        return PlayAside::tr("come back to it on %1").arg(day);
    //: A pitch that was accepted; %1 is a day.
    return PlayAside::tr("until %1").arg(day);
}

} // namespace

PlayAside::PlayAside(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_title(new SectionHead), m_lines(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_title);
    column->addLayout(m_lines);
    hide();
}

void PlayAside::showPlay(Play play)
{
    removeAll(*m_lines);
    if (play == Play::ReadListen) {
        addShelf();
        addSparks();
    } else if (play == Play::CraftJob)
        addDrain();
    else if (play == Play::NewChallenge)
        addPitches();
    else if (play == Play::Training || play == Play::EmployerDev)
        addApprovals();
    if (play == Play::EmployerDev)
        addProgrammes();
    setVisible(m_lines->count() > 0);
}

void PlayAside::addShelf()
{
    m_title->setTitle(tr("Your shelf"));
    QString area;
    for (const ShelfItem& item : readingShelf(m_context.workspace.worksheets())) {
        if (item.area != area || m_lines->count() == 0)
            m_lines->addWidget(TextLabel::wrapping(TextRole::SmallMuted, item.area));
        area = item.area;
        const QString line = wording::beside({typed(item.title), typed(item.toldBy), stateName(item.state)});
        m_lines->addWidget(TextLabel::wrapping(TextRole::Body, line));
    }
}

void PlayAside::addSparks()
{
    const std::vector<Spark> sparks = sparksRead(m_context.workspace.worksheets());
    if (sparks.empty())
        return;
    m_lines->addWidget(TextLabel::wrapping(TextRole::SmallMuted, tr("What struck you")));
    for (const Spark& spark : sparks) {
        Goal goal;
        goal.title = spark.text.simplified().left(maxTitleLength);
        goal.why = spark.area;
        offer(spark.text, goal);
    }
}

void PlayAside::addDrain()
{
    const std::optional<Drain> drain = biggestDrain(m_context.workspace.worksheets());
    if (!drain)
        return;
    m_title->setTitle(tr("What drains you most"));
    const QLocale locale;
    Goal goal;
    //: A goal: that there is less of something that drains. %1 is what somebody does at work.
    goal.title = tr("Less of this: %1").arg(drain->task).simplified().left(maxTitleLength);
    //: %1 is a number. The reason of a goal that wants less of something.
    goal.why = tr("%1 h a week that drain").arg(locale.toString(drain->hours));
    //: What somebody does at work, and for how many hours a week.
    offer(tr("%1: %2 h a week").arg(wording::isolated(drain->task), locale.toString(drain->hours)), goal);
}

void PlayAside::addPitches()
{
    m_title->setTitle(tr("Your pitches"));
    for (const Pitch& pitch : pitchesMade(m_context.workspace.worksheets())) {
        const QString line =
            wording::beside({typed(pitch.title), typed(pitch.to), answerName(pitch.answer), dayLine(pitch)});
        const Goal* card = pitch.goal ? m_context.workspace.goal(*pitch.goal) : nullptr;
        if (!card || card->isBinned()) {
            m_lines->addWidget(TextLabel::wrapping(TextRole::Body, line));
            continue;
        }
        QPushButton* open = makeButton(line, ButtonKind::Link);
        m_lines->addWidget(open, 0, Qt::AlignLeading);
        connect(open, &QPushButton::clicked, this, [this, id = card->id] { openGoal(id); });
    }
}

void PlayAside::offer(const QString& line, const Goal& goal)
{
    m_lines->addWidget(TextLabel::wrapping(TextRole::Body, line));
    const std::vector<Goal>& goals = m_context.workspace.goals();
    const auto there =
        std::ranges::find_if(goals, [&](const Goal& each) { return !each.isBinned() && each.title == goal.title; });
    QPushButton* button =
        makeButton(there == goals.end() ? tr("Make it a goal") : tr("Open its goal"), ButtonKind::Link);
    //: A button and the line that it is about, for a screen reader.
    button->setAccessibleName(tr("%1: %2").arg(button->text(), line));
    m_lines->addWidget(button, 0, Qt::AlignLeading);
    if (there == goals.end())
        connect(button, &QPushButton::clicked, this, [this, goal, line] { makeGoal(goal, line); });
    else
        connect(button, &QPushButton::clicked, this, [this, id = there->id] { openGoal(id); });
}

void PlayAside::makeGoal(const Goal& goal, const QString& line)
{
    const Result<GoalId> made = m_context.workspace.addGoal(goal); // in Next
    if (!made) {
        m_context.shell.report(made.error());
        return;
    }
    m_context.shell.announce(
        tr("Added to the board, in %1.").arg(wording::columnName(BoardColumn::Next, m_context.workspace.rules())));
    // The line was shown anew; the keyboard stays with it.
    for (int place = 0; place < m_lines->count(); ++place) {
        QWidget* each = m_lines->itemAt(place)->widget();
        if (!each->accessibleName().endsWith(line))
            continue;
        each->show(); // else it would be shown only after this, without the keyboard
        each->setFocus(Qt::OtherFocusReason);
    }
}

void PlayAside::openGoal(const GoalId& id)
{
    Found found;
    found.kind = FoundKind::Goal;
    found.thing = id.uuid();
    m_context.shell.openThing(found);
}

void PlayAside::addProgrammes()
{
    const QStringList programmes = employerProgrammes(m_context.workspace.worksheets());
    if (programmes.isEmpty())
        return;
    if (m_lines->count() == 0)
        m_title->setTitle(tr("What your employer offers"));
    else
        m_lines->addWidget(TextLabel::wrapping(TextRole::SmallMuted, tr("What your employer offers")));
    for (const QString& programme : programmes)
        m_lines->addWidget(TextLabel::wrapping(TextRole::Body, programme));
}

void PlayAside::addApprovals()
{
    m_title->setTitle(tr("Waiting for approval"));
    for (const Goal& goal : awaitingApproval(m_context.workspace.goals())) {
        const LearningPart& part = goal.parts.learning;
        const QString whose = goal.play == Play::EmployerDev ? tr("your employer’s programme") : QString();
        const QString source = part.source == goal.title ? QString() : part.source;
        const QString line = wording::beside(
            {typed(goal.title), whose, typed(source), typed(part.cost), wording::approvalName(part.approval)});
        QPushButton* open = makeButton(line, ButtonKind::Link);
        m_lines->addWidget(open, 0, Qt::AlignLeading);
        connect(open, &QPushButton::clicked, this, [this, id = goal.id] { openGoal(id); });
    }
}

} // namespace unrut
