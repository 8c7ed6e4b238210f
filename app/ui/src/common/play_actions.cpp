// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play_actions.h"

#include "limit_dialog.h"

#include <wording/goal_words.h>
#include <wording/play_words.h>
#include <workspace/workspace.h>

#include <QCoreApplication>

#include <array>

namespace unrut {

namespace {

struct PlayActions
{
    Q_DECLARE_TR_FUNCTIONS(PlayActions)
};

Status enterDoing(Workspace& workspace, const PlayChoice& choice, LimitChoice limit)
{
    if (const Goal* card = openCard(workspace, choice.play))
        return workspace.moveGoals({card->id}, BoardColumn::Doing, 0, limit);
    Goal card = cardFrom(choice);
    card.column = BoardColumn::Doing;
    const Result<GoalId> added = workspace.addGoal(card, limit);
    return added ? Status() : added.error();
}

void makeFocusWith(const PageContext& context, QWidget* asker, const PlayChoice& choice, LimitChoice limit)
{
    const Status done = enterDoing(context.workspace, choice, limit);
    if (done) {
        context.shell.announce(wording::verbDone(Verb::MakeFocus));
        context.shell.openWorksheet(choice.play, {});
    } else if (done.error().code == ErrorCode::LimitReached && limit == LimitChoice::Respect) {
        const LimitGroup group =
            goalKindFor(choice.play) == GoalKind::SideProject ? LimitGroup::SideProject : LimitGroup::Focus;
        askAboutLimit(asker, context.workspace, {group, 1},
                      [context, asker, choice](LimitChoice chosen) { makeFocusWith(context, asker, choice, chosen); });
    } else {
        context.shell.report(done.error());
    }
}

} // namespace

Goal cardFrom(const PlayChoice& choice)
{
    Goal card;
    card.title = wording::playName(choice.play);
    card.why = choice.why;
    card.kind = goalKindFor(choice.play);
    card.domain = choice.domain;
    card.play = choice.play;
    const QStringList steps = wording::playSteps(choice.play);
    for (const QString& text : steps)
        card.steps.push_back({{}, text, {}});
    return card;
}

const Goal* openCard(const Workspace& workspace, Play play)
{
    constexpr std::array<BoardColumn, 3> open{BoardColumn::Doing, BoardColumn::Next, BoardColumn::Dreams};
    for (const BoardColumn column : open) {
        for (const Goal& card : workspace.goals()) {
            if (card.play == play && card.column == column && !card.isBinned())
                return &card;
        }
    }
    return nullptr;
}

void makeFocus(const PageContext& context, QWidget* asker, const PlayChoice& choice)
{
    const Goal* card = openCard(context.workspace, choice.play);
    if (card && card->column == BoardColumn::Doing) {
        context.shell.announce(PlayActions::tr("This is in Doing already."));
        context.shell.showTab(Tab::Goals);
        return;
    }
    makeFocusWith(context, asker, choice, LimitChoice::Respect);
}

void addToBoard(const PageContext& context, const PlayChoice& choice)
{
    if (const Goal* card = openCard(context.workspace, choice.play)) {
        context.shell.announce(PlayActions::tr("It is on the board already, in %1.")
                                   .arg(wording::columnName(card->column, context.workspace.rules())));
        return;
    }
    Goal card = cardFrom(choice);
    card.column = BoardColumn::Next;
    if (const Result<GoalId> added = context.workspace.addGoal(card); !added)
        context.shell.report(added.error());
    else
        context.shell.announce(PlayActions::tr("Added to the board, in %1.")
                                   .arg(wording::columnName(BoardColumn::Next, context.workspace.rules())));
}

} // namespace unrut
