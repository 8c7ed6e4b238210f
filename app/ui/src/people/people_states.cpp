// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/state_popups.h"
#include "common/states.h"
#include "outcome_dialog.h"
#include "people_page.h"
#include "person_dialog.h"
#include "rehearse_dialog.h"
#include "talk_dialog.h"
#include "who_dialog.h"
#include "wins_dialog.h"

#include <workspace/workspace.h>

#include <QComboBox>
#include <QLineEdit>

namespace unrut {

void PeoplePage::addStates(StateList& states)
{
    states.add(QStringLiteral("nothing-found"), [this] { m_search->setText(QStringLiteral("xyzzy")); });
    states.add(QStringLiteral("new"), [this] { addPerson(); });
    states.add(QStringLiteral("who"), [this] { askWho(); });
    states.add(QStringLiteral("prepare"), [this] { (new TalkDialog(context(), m_shown, {}, this))->open(); });
    states.add(QStringLiteral("prepare-supervisor"), [this] {
        for (const Person& person : workspace().people()) {
            if (person.role == PersonRole::Supervisor)
                (new TalkDialog(context(), person.id, {}, this))->open();
        }
    });
    states.add(QStringLiteral("note"), [this] { (new OutcomeDialog(context(), m_shown, {}, this))->open(); });
    states.add(QStringLiteral("rehearse"), [this] {
        (new RehearseDialog({{QStringLiteral("There is no budget"), QStringLiteral("It costs an hour a week.")}}, this))
            ->open();
    });
    states.add(QStringLiteral("wins"), [this] { (new WinsDialog(context(), this))->open(); });
    states.add(QStringLiteral("long-name"), [this] {
        Person person = *workspace().person(m_shown);
        person.name = QStringLiteral("Unteilbarernachname").repeated(12);
        person.notes = QStringLiteral("Ein langer Satz. ").repeated(60);
        static_cast<void>(workspace().editPerson(person));
    });
    states
        .add(QStringLiteral("role-list"),
             [this] {
                 addPerson();
                 findChild<PersonDialog*>()->findChild<QComboBox*>()->showPopup();
             })
        .once(&isPopupUp);
}

} // namespace unrut
