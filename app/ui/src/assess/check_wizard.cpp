// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_wizard.h"

#include "before_you_start.h"
#include "common/buttons.h"
#include "common/labels.h"
#include "common/page_head.h"
#include "common/scroll_to.h"
#include "common/side_keys.h"
#include "common/tab_order.h"
#include "draft_questions.h"
#include "events_page.h"
#include "question_list.h"
#include "stage_list.h"

#include <wording/check_words.h>
#include <wording/goal_words.h>
#include <workspace/workspace.h>

#include <QKeyEvent>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int firstStatements = 1;

bool asksStatements(WizardStage stage)
{
    return stage == WizardStage::FourWeeks || stage == WizardStage::Now;
}

int itemsOf(CheckForm form)
{
    return form == CheckForm::Short ? shortItemCount : itemCount;
}

} // namespace

void CheckWizard::open(bool skipBefore)
{
    const Check* draft = m_context.workspace.draft();
    if (!draft)
        return;
    m_keepsAlike = false;
    m_note->hide();
    m_head->setSubline(wording::formLine(draft->form) + QLatin1Char(' ') +
                       tr("Every answer is saved; close the window and come back any time."));
    showPage(std::max(resumePage(wizardRoute(*draft), *draft), skipBefore ? firstStatements : 0));
}

WizardPage CheckWizard::pageShown() const
{
    const auto place = static_cast<size_t>(m_page);
    return place < m_route.size() ? m_route[place] : WizardPage{WizardStage::Result, {}, 0};
}

void CheckWizard::showPage(int page, bool takesFocus)
{
    const Check* draft = m_context.workspace.draft();
    if (!draft)
        return;
    m_route = wizardRoute(*draft); // an answer may have opened or closed a page at its end
    m_page = std::clamp(page, 0, static_cast<int>(m_route.size()));
    const WizardPage shown = pageShown();
    QWidget* old = m_body;
    m_questions = nullptr;
    m_body = buildBody(shown, *draft);
    // A list of questions has room for its mark at the sides.
    const int side = m_questions ? 0 : QuestionBox::sideMargin;
    m_bodyPlace->setContentsMargins(side, 0, side, 0);
    m_bodyPlace->addWidget(m_body);
    tabThroughBefore(*m_body, *m_later);
    showHead(shown);
    showNavigation(shown, *draft);
    showProgress();
    if (takesFocus)
        takeFocus();
    if (old) {
        // One of its own buttons or keys may have brought us here.
        m_bodyPlace->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    scrollToTop(this);
}

void CheckWizard::showStage(WizardStage stage)
{
    const auto page =
        std::find_if(m_route.begin(), m_route.end(), [&](const WizardPage& each) { return each.stage == stage; });
    m_note->hide();
    if (page != m_route.end() || stage == WizardStage::Result)
        showPage(static_cast<int>(page - m_route.begin()), false);
}

QWidget* CheckWizard::buildBody(const WizardPage& page, const Check& draft)
{
    switch (page.stage) {
    case WizardStage::Before:
        return new BeforeYouStart;
    case WizardStage::Events:
        return buildEvents(draft);
    case WizardStage::Result:
        return buildClosing(draft);
    case WizardStage::FourWeeks:
    case WizardStage::Now:
    case WizardStage::Wellbeing:
    case WizardStage::Matters:
        break;
    }
    return buildQuestions(page, draft);
}

QWidget* CheckWizard::buildQuestions(const WizardPage& page, const Check& draft)
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    QString introduction;
    if (page.stage == WizardStage::Wellbeing)
        introduction = wording::screenIntroduction();
    else if (page.stage == WizardStage::Matters)
        introduction =
            tr("The last question. These areas stand in a fixed order, not by weight. What matters little to "
               "you will count for less.");
    if (!introduction.isEmpty()) {
        auto* label = TextLabel::wrapping(TextRole::Muted, introduction);
        label->setContentsMargins(QuestionBox::sideMargin, 0, QuestionBox::sideMargin, 0);
        column->addWidget(label);
    }
    m_questions = new QuestionList(questionsOf(page, draft));
    column->addWidget(m_questions);
    connect(m_questions, &QuestionList::answered, this, &CheckWizard::save);
    connect(m_questions, &QuestionList::completed, this, [this] {
        m_next->setFocus(Qt::ShortcutFocusReason);
        scrollTo(m_next);
    });
    return body;
}

QWidget* CheckWizard::buildEvents(const Check& draft) const
{
    auto* body = new EventsPage(draft.events, EventsPage::usualIntroduction());
    connect(body, &EventsPage::ticked, this, &CheckWizard::saveEvent);
    return body;
}

QWidget* CheckWizard::buildClosing(const Check& draft)
{
    return TextLabel::wrapping(TextRole::Body, hasAnyAnswer(draft)
                                                   ? wording::straightLinedQuestion()
                                                   : tr("There is no answer yet, so there is nothing to show. A few "
                                                        "statements are enough to begin with."));
}

void CheckWizard::save(int question, int answer)
{
    const WizardPage page = pageShown();
    if (const Status done = saveAnswer(m_context.workspace, page, question, answer); !done) {
        m_context.shell.report(done.error());
        if (const Check* draft = m_context.workspace.draft())
            m_questions->setChosen(question, storedAnswer(page, *draft, question));
        return;
    }
    saved();
}

void CheckWizard::saveEvent(CheckEvent event, bool happened)
{
    if (const Status done = m_context.workspace.setDraftEvent(event, happened); !done) {
        m_context.shell.report(done.error());
        static_cast<EventsPage*>(m_body)->setTicked(event, !happened);
        return;
    }
    saved();
}

void CheckWizard::saved()
{
    m_keepsAlike = false;
    m_context.shell.announce(tr("Draft saved"));
    showProgress();
}

void CheckWizard::showProgress()
{
    const Check* draft = m_context.workspace.draft();
    if (!draft)
        return;
    const int items = itemsOf(draft->form);
    const int answered = answeredCount(*draft);
    m_answered->setText(wording::answeredLine(answered, items));
    m_progress->setRange(0, items);
    m_progress->setValue(answered);
    m_progress->setAccessibleDescription(m_answered->text());
}

void CheckWizard::next()
{
    const Check* draft = m_context.workspace.draft();
    if (!draft)
        return;
    const WizardPage page = pageShown();
    if (page.stage == WizardStage::Result) {
        m_keepsAlike = hasAnyAnswer(*draft);
        m_keepsAlike ? finish() : showPage(firstStatements);
        return;
    }
    m_note->setVisible(asksStatements(page.stage) && hasOpenItems(page, *draft));
    const int pages = static_cast<int>(wizardRoute(*draft).size());
    if (m_page + 1 < pages)
        showPage(m_page + 1);
    else
        finish();
}

void CheckWizard::back()
{
    const Check* draft = m_context.workspace.draft();
    if (!draft || m_page == 0)
        return;
    m_note->hide();
    const bool looksAgain = pageShown().stage == WizardStage::Result && hasAnyAnswer(*draft);
    showPage(looksAgain ? firstStatements : m_page - 1);
}

void CheckWizard::finish()
{
    const Check* draft = m_context.workspace.draft();
    if (!draft)
        return;
    if (!hasAnyAnswer(*draft) || (looksStraightLined(*draft) && !m_keepsAlike)) {
        showPage(static_cast<int>(m_route.size()));
        return;
    }
    const Result<CheckId> done = m_context.workspace.finishDraft();
    if (!done) {
        m_context.shell.report(done.error());
        return;
    }
    m_context.shell.announce(wording::verbDone(Verb::FinishCheck));
    Q_EMIT finished(*done);
}

void CheckWizard::throwAway()
{
    if (const Status done = m_context.workspace.discardDraft(); !done) {
        m_context.shell.report(done.error());
        return;
    }
    m_context.shell.announce(tr("Draft discarded. Undo brings it back."));
    Q_EMIT left();
}

void CheckWizard::takeFocus()
{
    if (m_questions)
        m_questions->begin(Qt::ShortcutFocusReason);
    else if (QWidget* first = firstFocus())
        first->setFocus(Qt::ShortcutFocusReason);
}

QWidget* CheckWizard::firstFocus() const
{
    if (m_questions)
        return m_questions->focusTarget();
    const auto* events = qobject_cast<EventsPage*>(m_body);
    return events ? events->firstFocus() : m_next;
}

void CheckWizard::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isBack = event->key() == Qt::Key_Back ||
                        (event->key() == backwardKey(layoutDirection()) && event->modifiers() == Qt::AltModifier);
    if (isBack) {
        back();
    } else if (isEnter && !event->isAutoRepeat()) {
        if (m_later->hasFocus())
            m_later->click();
        else if (m_back->hasFocus())
            m_back->click();
        else if (m_more->hasFocus())
            m_more->showMenu();
        else
            next();
    } else if (!m_questions || !m_questions->handleKey(*event)) {
        QWidget::keyPressEvent(event);
    }
}

} // namespace unrut
