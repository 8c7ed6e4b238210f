// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/person.h>

class QLineEdit;
class QListView;
class QStackedLayout;

namespace unrut {

class PageHead;
class PeopleModel;
class PersonView;
class TextLabel;

/// People: who can help, when you talked, what to bring up, and the talks themselves.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(const PageContext& context);

    void activate() override;
    [[nodiscard]] QWidget* firstFocus() override;
    bool find() override;
    void addStates(StateList& states) override;
    /// Opens somebody's page.
    void showPerson(const PersonId& id);
    /// The talk itself, over its person: what was prepared, or what was noted when it is held.
    void showTalk(const TalkId& id);

private:
    QWidget* buildPeople();
    QWidget* buildEmpty();
    void buildHead();
    void refresh();
    void showCurrent();
    bool eventFilter(QObject* watched, QEvent* event) override;
    void addPerson();
    void askWho();

    PeopleModel* m_model;
    QStackedLayout* m_stack;
    PageHead* m_head;
    QLineEdit* m_search;
    QListView* m_list;
    TextLabel* m_nobody; ///< where a search finds none
    PersonView* m_view;
    PersonId m_shown;
};

} // namespace unrut
