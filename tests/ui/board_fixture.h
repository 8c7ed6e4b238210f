// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_fixture.h"

#include <QDropEvent>
#include <QMimeData>

namespace unrut {

/// A window with the board in front, and hands for its cards: what a mouse would do is sent to the lists as events.
class OpenBoard : public OpenWindow
{
public:
    GoalId add(const QString& title, BoardColumn column = BoardColumn::Next, const QStringList& steps = {})
    {
        Goal goal;
        goal.title = title;
        goal.column = column;
        for (const QString& step : steps)
            goal.steps.push_back({{}, step, {}});
        const auto added = workspace->addGoal(goal, LimitChoice::Raise);
        if (!added)
            qFatal("a card of a test cannot be made");
        return *added;
    }

    [[nodiscard]] QListView& list(const QString& column) const
    {
        auto* found = find<QListView>(column);
        if (!found)
            qFatal("no such column");
        return *found;
    }
    [[nodiscard]] QModelIndex card(const QString& column, const QString& title) const
    {
        const QListView& view = list(column);
        const QModelIndexList found = view.model()->match(view.model()->index(0, 0), Qt::DisplayRole, title);
        if (found.isEmpty())
            qFatal("no such card");
        return found.constFirst();
    }
    [[nodiscard]] QPoint placeOf(const QString& column, const QString& title) const
    {
        return list(column).visualRect(card(column, title)).center();
    }
    using OpenWindow::click;
    void click(const QString& column, const QString& title, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(list(column).viewport(), Qt::LeftButton, modifiers, placeOf(column, title));
        settle();
    }

    /// What a drag of these cards carries.
    [[nodiscard]] std::unique_ptr<QMimeData> carried(const QString& column, const QStringList& titles) const
    {
        QModelIndexList cards;
        for (const QString& title : titles)
            cards.append(card(column, title));
        return std::unique_ptr<QMimeData>(list(column).model()->mimeData(cards));
    }
    static void enter(QWidget& place, const QMimeData& data, QPoint at)
    {
        QDragEnterEvent event(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&place, &event);
    }
    static void hover(QWidget& place, const QMimeData& data, QPoint at)
    {
        QDragMoveEvent event(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&place, &event);
    }
    static void letGo(QWidget& place, const QMimeData& data, QPoint at)
    {
        QDropEvent event(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&place, &event);
        settle();
    }
    static void leave(QWidget& place)
    {
        QDragLeaveEvent event;
        QApplication::sendEvent(&place, &event);
    }
    /// Drops cards at a place of a column, in the coordinates of its list.
    void drop(const QString& from, const QStringList& titles, const QString& to, QPoint at) const
    {
        const auto data = carried(from, titles);
        QWidget& place = *list(to).viewport();
        enter(place, *data, at);
        hover(place, *data, at);
        letGo(place, *data, at);
    }
    /// Just above or below a card.
    [[nodiscard]] QPoint above(const QString& column, const QString& title) const
    {
        return list(column).visualRect(card(column, title)).topLeft() + QPoint(40, 3);
    }
    [[nodiscard]] QPoint below(const QString& column, const QString& title) const
    {
        return list(column).visualRect(card(column, title)).bottomLeft() + QPoint(40, -3);
    }

    [[nodiscard]] BoardColumn columnOf(const GoalId& id) const { return workspace->goal(id)->column; }
};

} // namespace unrut
