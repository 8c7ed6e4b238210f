// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess_page.h"
#include "common/states.h"
#include "compare_dialog.h"
#include "looking_back_view.h"

#include <domain/looking_back.h>
#include <settings/settings.h>
#include <workspace/workspace.h>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// Every question answered, some of them at length.
LookingBack everythingTold(QDate today)
{
    LookingBack told;
    told.lastGood = today.addMonths(-9);
    told.firstOff = today.addMonths(-6);
    told.events.set(static_cast<size_t>(CheckEvent::Passed)).set(static_cast<size_t>(CheckEvent::Left));
    told.of(LookingBackText::Changed) = u"The team was split, and the night bus map went to the other half."_s;
    told.of(LookingBackList::Whys) = QStringList{u"I do the same week again and again"_s, u"nobody asks for more"_s,
                                                 u"nobody knows what I would like to do"_s};
    told.namedCause = Domain::App;
    told.of(LookingBackText::Belief) = u"They do not want me in the lead"_s;
    told.of(LookingBackList::Facts) =
        QStringList{u"‘We need you where you are’, in March"_s, u"The post went to Lotte"_s};
    told.of(LookingBackText::Reading) = u"I am useful and not seen"_s;
    told.of(LookingBackList::Alternatives) = QStringList{u"The post was promised before"_s};
    told.said = Said::Unknown;
    told.certainBefore = 80;
    told.certainAfter = 40;
    told.of(LookingBackList::Skills) = QStringList{u"reading timetables"_s};
    told.of(LookingBackList::People) = QStringList{u"the night shift"_s, u"the trainees"_s};
    told.of(LookingBackList::Cooled) = QStringList{u"the weekly figures"_s};
    told.allies = {{u"R. K."_s, AllyRole::Supervisor, true}, {u"S."_s, AllyRole::Friend, true}};
    told.of(LookingBackText::Decision) = u"whether to ask for the work group"_s;
    told.of(LookingBackText::WaitingCost) = u"another spring"_s;
    told.of(LookingBackText::SmallestStep) = u"ask who is in it"_s;
    told.decideBy = today.addDays(12);
    told.of(LookingBackText::Scene) = u"A morning with drivers, an afternoon at the drawing board."_s;
    told.of(LookingBackText::Obstacle) = u"I tell myself that it is too late"_s;
    told.of(LookingBackText::ThenStep) = u"write one line to R. K."_s;
    told.of(LookingBackText::Sign) = u"I tell about work at lunch again"_s;
    return told;
}

} // namespace

void AssessPage::addLookingBackStates(StateList& states)
{
    const auto tell = [this] {
        static_cast<void>(workspace().saveLookingBack(everythingTold(workspace().clock().today())));
        refresh();
    };
    states.add(u"looking-back"_s, [this] { lookBack(); });
    for (int question = 0; question < lookingBackQuestionCount; ++question) {
        states.add(u"looking-back-%1"_s.arg(question + 1), [this, tell, question] {
            tell();
            lookBack();
            m_lookingBack->showQuestion(question, true);
        });
    }
    states.add(u"result-told"_s, tell);
    states.add(u"compare"_s, [this] {
        const std::vector<Check> checks = finishedChecks(workspace().checks());
        auto* dialog = new CompareDialog(context(), checks[checks.size() - 3], checks.back(), this);
        dialog->open();
    });
    addOfferStates(states);
}

void AssessPage::addOfferStates(StateList& states)
{
    const auto record = [this](CheckForm form, int daysAgo) {
        Check check;
        check.form = form;
        check.day = workspace().clock().today().addDays(-daysAgo);
        for (ItemIndex item = 0; item < itemCount; ++item) {
            if (isInForm(item, form))
                check.answers[static_cast<size_t>(item)] = Answer::given(item % 3 == 0 ? 75 : 25);
        }
        static_cast<void>(workspace().recordCheck(check));
    };
    states.add(u"result-rest"_s, [=] { record(CheckForm::Short, 2); }).on(StateJournal::Empty);
    states.add(u"result-second"_s, [=] { record(CheckForm::Full, 4); }).on(StateJournal::Empty);
    states.add(u"result-next"_s, [=] { record(CheckForm::Full, 30); }).on(StateJournal::Empty);
}

} // namespace unrut
