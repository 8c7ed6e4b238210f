// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest_panel.h"

#include "common/buttons.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/section_head.h"
#include "common/tab_order.h"
#include "question_list.h"

#include <domain/check_rhythm.h>
#include <wording/check_words.h>
#include <workspace/workspace.h>

#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int valueStep = 25;

const Check* findCheck(const std::vector<Check>& checks, const CheckId& id)
{
    const auto there = std::find_if(checks.begin(), checks.end(), [&](const Check& check) { return check.id == id; });
    return there == checks.end() || there->isBinned() ? nullptr : &*there;
}

int answeredOf(const Check& check)
{
    return static_cast<int>(std::count_if(check.answers.begin(), check.answers.end(),
                                          [](const Answer& answer) { return !answer.isUnanswered(); }));
}

/// Statements of both scales stand side by side, so those of the past weeks say so.
QString asked(ItemIndex item)
{
    const QString text = wording::itemText(item);
    if (checkItems()[static_cast<size_t>(item)].scale == AnswerScale::Agreement)
        return text;
    //: %1 is 'The last four weeks', %2 a statement.
    return RestPanel::tr("%1: %2").arg(wording::scaleTitle(AnswerScale::Frequency), text);
}

} // namespace

RestPanel::RestPanel(const PageContext& context) : LatePanel([this] { build(); }), m_context(context) {}

void RestPanel::build()
{
    m_note = TextLabel::wrapping(TextRole::Muted);
    m_place = new QVBoxLayout;
    m_notToday = makeButton(tr("Not today"), ButtonKind::Link);
    column()->addWidget(new SectionHead(tr("A few more statements")));
    column()->addWidget(m_note);
    column()->addLayout(m_place);
    column()->addWidget(m_notToday, 0, Qt::AlignLeading);
    connect(m_notToday, &QPushButton::clicked, this, [this] {
        m_left = m_context.workspace.clock().today();
        hide();
    });
}

bool RestPanel::isAnswering() const
{
    const Check* check = findCheck(m_context.workspace.checks(), m_check);
    return check && std::any_of(m_items.begin(), m_items.end(), [&](ItemIndex item) {
               return check->answers[static_cast<size_t>(item)].isUnanswered();
           });
}

void RestPanel::refresh()
{
    const QDate today = m_context.workspace.clock().today();
    // What is asked stays as it is until all of it is answered.
    if (isAnswering() || m_left == today)
        return;
    const std::optional<Check> check = checkWithRest(m_context.workspace.checks(), today);
    const bool wasAsking = !m_items.empty();
    m_items.clear();
    m_questions = nullptr;
    setHidden(!check);
    if (m_place)
        removeAll(*m_place);
    if (check)
        ask(*check, restItemsOn(*check, today));
    else if (wasAsking)
        m_context.shell.announce(tr("Thank you, that is all for today."));
}

void RestPanel::ask(const Check& check, const std::vector<ItemIndex>& items)
{
    m_check = check.id;
    m_items = items;
    m_note->setText(tr("The rest of the short form, a few a day for a week: %1. Your result gets firmer with each, and "
                       "can be compared later.")
                        .arg(wording::answeredLine(answeredOf(check), itemCount)));
    std::vector<Question> questions;
    for (const ItemIndex item : items) {
        const AnswerScale scale = checkItems()[static_cast<size_t>(item)].scale;
        questions.push_back({{}, asked(item), wording::answerLabels(scale), wording::doesNotApply(), noAnswer});
    }
    m_questions = new QuestionList(questions);
    m_place->addWidget(m_questions);
    tabThroughBefore(*m_questions, *m_notToday);
    connect(m_questions, &QuestionList::answered, this, &RestPanel::save);
}

void RestPanel::save(int question, int answer)
{
    const Answer given = answer == passAnswer ? Answer::doesNotApply() : Answer::given(answer * valueStep);
    const Status done = m_context.workspace.answerRest(m_check, m_items[static_cast<size_t>(question)], given);
    if (!done) {
        m_context.shell.report(done.error());
        m_questions->setChosen(question, noAnswer);
    }
}

} // namespace unrut
