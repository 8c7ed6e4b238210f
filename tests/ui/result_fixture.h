// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assess_fixture.h"

#include <wording/play_words.h>

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QToolButton>

#include <map>

namespace unrut {

/// Every item answered so that each domain scores \a rest, and those in \a weights what stands there.
inline Check checkWith(const std::map<Domain, int>& weights, int rest, QDate day)
{
    Check check;
    check.form = CheckForm::Full;
    check.day = day;
    for (ItemIndex item = 0; item < itemCount; ++item) {
        const CheckItem& row = checkItems()[static_cast<size_t>(item)];
        const auto own = weights.find(row.domain);
        const int weight = own == weights.end() ? rest : own->second;
        check.answers[static_cast<size_t>(item)] = Answer::given(row.reverse ? 100 - weight : weight);
    }
    return check;
}

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

    void choose(const QString& action)
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
