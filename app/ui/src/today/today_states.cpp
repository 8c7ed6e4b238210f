// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_in_panel.h"
#include "common/states.h"
#include "quiet_day.h"
#include "today_page.h"

#include <settings/settings.h>
#include <workspace/workspace.h>

#include <QToolButton>

namespace unrut {

void TodayPage::addPracticeStates(StateList& states)
{
    const QTime evening(20, 15);
    const auto practise = [this](PracticeKind kind, const QString& text) {
        const auto begun = workspace().beginPractice(kind, text);
        if (begun && kind == PracticeKind::Daily) {
            const QDate today = workspace().clock().today();
            for (int ago = 4; ago > 0; --ago)
                static_cast<void>(workspace().notePracticeDay(*begun, {today.addDays(-ago), {}, true, 8 - ago, {}}));
        }
    };
    const QString idea = QStringLiteral("Show one idea that I would hold back");
    states.add(QStringLiteral("practice"), [=] { practise(PracticeKind::Daily, idea); });
    states.add(QStringLiteral("practice-evening"), [=] { practise(PracticeKind::Daily, idea); }).at(evening);
    states
        .add(QStringLiteral("three-good-things"),
             [=] { practise(PracticeKind::ThreeGoodThings, QStringLiteral("Three good things")); })
        .at(evening);
}

void TodayPage::addStates(StateList& states)
{
    const QTime evening(20, 15);
    states.add(QStringLiteral("evening"), [] {}).at(evening);
    states.add(QStringLiteral("no-focus"),
               [this] { static_cast<void>(workspace().binGoals({workspace().focus()->id})); });
    states.add(QStringLiteral("no-step"), [this] {
        const std::vector<Step> steps = workspace().focus()->steps;
        for (const Step& step : steps)
            static_cast<void>(workspace().tickStep(workspace().focus()->id, step.id, true));
    });
    states.add(QStringLiteral("draft"), [this] { static_cast<void>(workspace().beginDraft(CheckForm::Full)); });
    states.add(QStringLiteral("day-off"), [this] {
        const int tomorrow = workspace().clock().today().addDays(1).dayOfWeek();
        settings().setWorkingDays({tomorrow});
    });
    addPracticeStates(states);
    states.add(QStringLiteral("check-in-earlier"), [this] {
        const auto steppers = findChildren<QToolButton*>();
        for (QToolButton* button : steppers) {
            if (button->accessibleName() == CheckInPanel::tr("The day before"))
                button->click();
        }
    });
    states.add(QStringLiteral("rough"), [this] { settings().setRoughDay(workspace().clock().today()); });
    states.add(QStringLiteral("low-mood"), [this] {
        CheckIn low;
        low.day = workspace().clock().today();
        low.mood = 2;
        static_cast<void>(workspace().setCheckIn(low));
    });
    states.add(QStringLiteral("no-cards"), [this] {
        for (const TodayCard card : {TodayCard::CheckIn, TodayCard::GoodThing})
            settings().setCardHidden(card, true);
    });
    states.add(QStringLiteral("away"), [this] {
        TodayPlan plan;
        plan.kind = DayKind::Away;
        showPage(plan);
    });
    states.add(QStringLiteral("finished"),
               [this] { static_cast<void>(workspace().moveGoals({workspace().focus()->id}, BoardColumn::Done, 0)); });
    states
        .add(QStringLiteral("first-entry"),
             [this] {
                 static_cast<void>(
                     workspace().addEntry(EntryKind::Win, QStringLiteral("A first line"), workspace().clock().today()));
             })
        .on(StateJournal::Empty);
}

} // namespace unrut
