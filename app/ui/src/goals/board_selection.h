// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>

#include <QObject>

#include <vector>

namespace unrut {

class ColumnView;

/// The chosen cards of all columns as one choice: with Ctrl a card of another column joins it, a click or a key without
/// it begins anew.
class BoardSelection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// In reading order; each lives as long as this.
    void add(ColumnView& view);
    /// What a key or a menu in \a at means: all that is chosen when its card is among it, else the card where its
    /// keyboard stands.
    [[nodiscard]] std::vector<GoalId> chosenFrom(const ColumnView& at) const;
    /// \a ids and, if one of them is chosen, whatever else is: a drag carries the cards of its own column only.
    [[nodiscard]] std::vector<GoalId> withChosen(std::vector<GoalId> ids) const;

private:
    void keepOnly(const ColumnView& view) const;
    [[nodiscard]] std::vector<GoalId> chosen() const;

    std::vector<ColumnView*> m_views;
};

} // namespace unrut
