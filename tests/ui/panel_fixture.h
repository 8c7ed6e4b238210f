// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board_fixture.h"

#include <QLabel>
#include <QPushButton>

namespace unrut {

/// A window with one card in Next, and hands for the panel of that card.
class OpenPanel : public OpenBoard
{
public:
    /// Opens the panel by keyboard.
    void open(GoalKind kind)
    {
        Goal made;
        made.title = QStringLiteral("Ask Dana");
        made.kind = kind;
        const auto added = workspace->addGoal(made);
        if (!added)
            qFatal("a card of a test cannot be made");
        id = *added;
        show(Tab::Goals);
        list(QStringLiteral("Next")).setFocus();
        press(Qt::Key_Return);
    }
    [[nodiscard]] const Goal& goal() const { return *workspace->goal(id); }

    /// The field that a label leads to; null when there is none.
    template <class T>
    [[nodiscard]] T* field(const QString& label) const
    {
        const QList<QLabel*> labels = window->findChildren<QLabel*>();
        for (const QLabel* each : labels) {
            if (each->isVisible() && each->text().remove(QLatin1Char('&')) == label && qobject_cast<T*>(each->buddy()))
                return qobject_cast<T*>(each->buddy());
        }
        return nullptr;
    }
    /// Presses a button that stands beside a field, by keyboard.
    void pressBeside(const QWidget* beside, const QString& text) const
    {
        QVERIFY(beside);
        const QList<QPushButton*> buttons = beside->parentWidget()->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->text() != text || !button->isVisible())
                continue;
            button->setFocus(Qt::TabFocusReason);
            return press(Qt::Key_Space);
        }
        QFAIL(qPrintable(text));
    }

    GoalId id;
};

} // namespace unrut
