// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft_questions.h"

#include <wording/check_words.h>
#include <workspace/workspace.h>

#include <QCoreApplication>
#include <QLocale>

namespace unrut {

namespace {

struct DraftQuestions
{
    Q_DECLARE_TR_FUNCTIONS(DraftQuestions)
};

constexpr int valueStep = 25;

int placeOf(const Answer& answer)
{
    switch (answer.kind) {
    case Answer::Kind::Unanswered:
        return noAnswer;
    case Answer::Kind::DoesNotApply:
        return passAnswer;
    case Answer::Kind::Given:
        return answer.value / valueStep;
    }
    return noAnswer;
}

Answer answerAt(int place)
{
    return place == passAnswer ? Answer::doesNotApply() : Answer::given(place * valueStep);
}

std::vector<Question> statements(const WizardPage& page)
{
    std::vector<Question> questions;
    int number = page.firstNumber;
    for (const ItemIndex item : page.items) {
        //: The number before a statement.
        questions.push_back({DraftQuestions::tr("%1.").arg(QLocale().toString(number)), wording::itemText(item),
                             wording::answerLabels(checkItems()[static_cast<size_t>(item)].scale),
                             wording::doesNotApply(), noAnswer});
        ++number;
    }
    return questions;
}

std::vector<Question> wellbeing()
{
    std::vector<Question> questions;
    for (int item = 0; item < static_cast<int>(WellbeingScreen().size()); ++item) {
        questions.push_back({{},
                             wording::screenItemText(item),
                             wording::answerLabels(AnswerScale::Frequency),
                             wording::preferNotToAnswer(),
                             noAnswer});
    }
    return questions;
}

std::vector<Question> importance(const Check& draft)
{
    QStringList labels;
    for (int place = 0; place < passAnswer; ++place)
        labels.append(wording::importanceLabel(place * valueStep));
    std::vector<Question> questions;
    for (const Domain domain : importanceDomains(draft))
        questions.push_back({{}, wording::importanceQuestion(domain), labels, {}, noAnswer});
    return questions;
}

} // namespace

int storedAnswer(const WizardPage& page, const Check& draft, int question)
{
    const auto place = static_cast<size_t>(question);
    switch (page.stage) {
    case WizardStage::FourWeeks:
    case WizardStage::Now:
        return placeOf(draft.answers[static_cast<size_t>(page.items[place])]);
    case WizardStage::Wellbeing:
        return placeOf(draft.screen[place]);
    case WizardStage::Matters: {
        const auto given = draft.importance.find(importanceDomains(draft)[place]);
        return given == draft.importance.end() ? noAnswer : given->second / valueStep;
    }
    case WizardStage::Before:
    case WizardStage::Events:
    case WizardStage::Result:
        break;
    }
    return noAnswer;
}

std::vector<Question> questionsOf(const WizardPage& page, const Check& draft)
{
    std::vector<Question> questions;
    if (page.stage == WizardStage::FourWeeks || page.stage == WizardStage::Now)
        questions = statements(page);
    else if (page.stage == WizardStage::Wellbeing)
        questions = wellbeing();
    else if (page.stage == WizardStage::Matters)
        questions = importance(draft);
    for (size_t place = 0; place < questions.size(); ++place)
        questions[place].chosen = storedAnswer(page, draft, static_cast<int>(place));
    return questions;
}

Status saveAnswer(Workspace& workspace, const WizardPage& page, int question, int answer)
{
    const Check* draft = workspace.draft();
    if (!draft)
        return failure(ErrorCode::NotFound, QStringLiteral("draft"));
    const auto place = static_cast<size_t>(question);
    switch (page.stage) {
    case WizardStage::FourWeeks:
    case WizardStage::Now:
        return workspace.answerDraft(page.items[place], answerAt(answer));
    case WizardStage::Wellbeing:
        return workspace.answerDraftScreen(question, answerAt(answer));
    case WizardStage::Matters:
        return workspace.setDraftImportance(importanceDomains(*draft)[place], answer * valueStep);
    case WizardStage::Before:
    case WizardStage::Events:
    case WizardStage::Result:
        break;
    }
    return {};
}

} // namespace unrut
