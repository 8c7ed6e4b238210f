// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answered_check.h"
#include "assess_fixture.h"

#include <wording/play_words.h>

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QToolButton>

namespace unrut {

inline Check blockedGrowth(QDate day)
{
    Check check = checkWith({{Domain::Grw, 100}, {Domain::App, 75}}, 25, day);
    check.events.set(static_cast<size_t>(CheckEvent::Passed));
    return check;
}

/// The page over a journal with one result.
class ResultWindow : public AssessWindow
{
public:
    explicit ResultWindow(const Check& check, QSize size = {1280, 800}) : AssessWindow(size)
    {
        const Result<CheckId> recorded = workspace->recordCheck(check);
        Q_ASSERT(recorded);
        first = *recorded;
        show();
    }

    void choose(const QString& action) const
    {
        for (QToolButton* more : visible<QToolButton>()) {
            for (QAction* each : more->menu()->actions()) {
                if (each->text() == action) {
                    each->trigger();
                    settle();
                    return;
                }
            }
        }
        QFAIL(qPrintable(QStringLiteral("no action '%1'").arg(action)));
    }

    template <class Dialog>
    [[nodiscard]] Dialog* dialog() const
    {
        return area->findChild<Dialog*>();
    }

    /// Presses the button of a dialog.
    static void press(QDialog* dialog, const QString& text)
    {
        QVERIFY(dialog);
        const QList<QAbstractButton*> buttons = dialog->findChildren<QAbstractButton*>();
        for (QAbstractButton* each : buttons) {
            if (each->text() == text) {
                each->click();
                settle();
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no button '%1'").arg(text)));
    }

    [[nodiscard]] QString firstPlay() const { return wording::playName(top(0).play); }
    [[nodiscard]] Suggestion top(size_t place) const { return workspace->standing()->recommendation.top[place]; }
    [[nodiscard]] std::vector<Goal> cards(BoardColumn column) const { return goalsIn(workspace->goals(), column); }

    CheckId first;
};

inline QString focusButton(const QString& play)
{
    return QStringLiteral("Make it my focus: %1").arg(play);
}

} // namespace unrut
