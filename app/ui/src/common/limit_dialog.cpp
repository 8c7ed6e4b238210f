// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "limit_dialog.h"

#include "buttons.h"
#include "labels.h"

#include <wording/typed.h>

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int widthInCharacters = 56;
constexpr int titleInCharacters = 36;

/// What a person typed, kept apart from the sentence around it: its direction, its length and its ampersands.
QString quotable(const QString& title)
{
    return wording::isolated(wording::brief(title, titleInCharacters));
}

QString buttonText(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

std::vector<Goal> cardsInDoing(const Workspace& workspace, LimitGroup group)
{
    std::vector<Goal> cards = goalsIn(workspace.goals(), BoardColumn::Doing);
    std::erase_if(cards, [&](const Goal& card) { return !card.countsForLimit(group); });
    return cards;
}

} // namespace

LimitDialog::LimitDialog(const Workspace& workspace, LimitGroup group, int incoming, QWidget* parent)
    : ScrollDialog(parent, widthInCharacters)
{
    const bool isSide = group == LimitGroup::SideProject;
    const QString title = isSide ? tr("There is a side project in Doing already") : tr("Doing is full");
    addTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    column()->addWidget(TextLabel::wrapping(
        TextRole::Body,
        tr("One thing at a time is the idea, but it is your board. What is set aside goes to the top of "
           "Next and keeps its steps.")));
    column()->addSpacing(8);

    const std::vector<Goal> cards = cardsInDoing(workspace, group);
    const int limit = workspace.rules().limitOf(group);
    const int inDoing = static_cast<int>(cards.size());
    const int leaving = inDoing - std::max(0, limit - incoming);
    if (incoming <= limit && leaving > 0) {
        const QString swap =
            leaving == 1 ? tr("Set “%1” aside").arg(quotable(cards.back().title)) : tr("Set what is in Doing aside");
        addChoice(swap, LimitChoice::Swap, true);
    }
    if (inDoing + incoming <= largestDoingLimit)
        addChoice(tr("Raise the limit to %1").arg(QLocale().toString(inDoing + incoming)), LimitChoice::Raise, false);
    auto* cancel = makeButton(tr("Leave it as it is"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    column()->addWidget(cancel);
}

void LimitDialog::addChoice(const QString& text, LimitChoice choice, bool first)
{
    auto* button = makeButton(buttonText(text), first ? ButtonKind::Primary : ButtonKind::Secondary);
    button->setAccessibleName(text);
    button->setDefault(first);
    connect(button, &QPushButton::clicked, this, [this, choice] {
        accept();
        Q_EMIT chosen(choice);
    });
    column()->addWidget(button);
}

LimitQuestion limitQuestion(const Workspace& workspace, const std::vector<GoalId>& ids)
{
    for (const LimitGroup group : {LimitGroup::Focus, LimitGroup::SideProject}) {
        const auto incoming = static_cast<int>(std::count_if(ids.begin(), ids.end(), [&](const GoalId& id) {
            const Goal* goal = workspace.goal(id);
            const bool isThere = goal && !goal->isBinned() && goal->column == BoardColumn::Doing;
            return goal && !isThere && goal->limitGroup() == group;
        }));
        if (incoming > 0 && doingCount(workspace.goals(), group) + incoming > workspace.rules().limitOf(group))
            return {group, incoming};
    }
    return {};
}

void askAboutLimit(QWidget* parent, const Workspace& workspace, LimitQuestion question,
                   std::function<void(LimitChoice)> proceed)
{
    auto* dialog = new LimitDialog(workspace, question.group, question.incoming, parent->window());
    // The dialog is the receiver: if its window goes first, nothing is called any more.
    QObject::connect(dialog, &LimitDialog::chosen, dialog, std::move(proceed));
    dialog->open();
}

} // namespace unrut
