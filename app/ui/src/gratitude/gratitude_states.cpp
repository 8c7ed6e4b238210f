// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/plain_field.h"
#include "common/state_popups.h"
#include "common/states.h"
#include "composer.h"
#include "gratitude_page.h"
#include "log_list.h"
#include "tag_box.h"

#include <models/entry_model.h>
#include <workspace/workspace.h>

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

#include <algorithm>
#include <limits>

namespace unrut {

void GratitudePage::addStates(StateList& states)
{
    states.add(QStringLiteral("chosen"), [this] { m_list->setCurrentIndex(m_model->index(0)); });
    states.add(QStringLiteral("editing"), [this] { m_list->editAt(m_model->index(0)); });
    states.add(QStringLiteral("several-chosen"), [this] { m_list->selectAll(); });
    states.add(QStringLiteral("day-asked"), [this] { askForDay(); });
    states.add(QStringLiteral("at-a-day"), [this] {
        if (m_model->rowCount() > 1)
            goTo(m_model->entry(m_model->rowCount() - 1).day);
    });
    states.add(QStringLiteral("found"), [this] { m_search->setText(m_model->entry(0).text.section(u' ', 0, 0)); });
    states.add(QStringLiteral("nothing-found"), [this] { m_search->setText(QStringLiteral("xyzzy")); });
    states.add(QStringLiteral("bin"), [this] {
        m_list->selectAll();
        binSelected();
        m_time->setCurrentIndex(m_time->count() - 1);
    });
    states.add(QStringLiteral("prompts"), [this] { m_composer->editPrompts(); });
    states.add(QStringLiteral("names"), [this] { showNames(); });
    states.add(QStringLiteral("bin-empty"), [this] { m_time->setCurrentIndex(m_time->count() - 1); });
    states.add(QStringLiteral("long-entry"), [this] {
        const QString text =
            QStringLiteral("Unteilbar").repeated(30) + QStringLiteral(" und noch ein Satz.").repeated(40);
        static_cast<void>(workspace().addEntry(EntryKind::Grateful, text, workspace().clock().today()));
    });
    addPopups(states);
}

void GratitudePage::addPopups(StateList& states)
{
    const auto writing = [this](const QString& text, bool asksForMenu) {
        return [this, text, asksForMenu] {
            QWidget* field = m_composer->field();
            onceFocused(*field, [field, text, asksForMenu] {
                typeInto(*field, text);
                if (asksForMenu)
                    openFieldMenu(*field);
            });
        };
    };
    states.add(QStringLiteral("tags-offered"), writing(QStringLiteral("#"), false)).once(&isPopupUp);
    // In a made-up language nobody is named, since an @ within foreign letters names nobody.
    const auto names = workspace().topNames(std::numeric_limits<int>::max());
    if (names && std::ranges::any_of(*names, [](const NameCount& one) { return one.name.startsWith(u'@'); }))
        states.add(QStringLiteral("people-offered"), writing(QStringLiteral("@"), false)).once(&isPopupUp);
    states.add(QStringLiteral("spelling-menu"), writing(QStringLiteral("qiuet"), true)).once(&isPopupUp);
    states.add(QStringLiteral("field-menu"), writing(QStringLiteral("quiet"), true)).once(&isPopupUp);
    states.add(QStringLiteral("tags-list"), [this] { findChild<TagBox*>()->showPopup(); }).once(&isPopupUp);
    states.add(QStringLiteral("day-calendar"), [this] { dropCalendar(*m_composer->findChild<QDateEdit*>()); })
        .once(&isPopupUp);
}

} // namespace unrut
