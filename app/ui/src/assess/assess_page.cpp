// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess_page.h"

#include "check_wizard.h"
#include "common/scroll_to.h"
#include "history_dialog.h"
#include "looking_back_view.h"
#include "result_view.h"
#include "start_view.h"

#include <wording/goal_words.h>
#include <workspace/workspace.h>

#include <QVBoxLayout>

namespace unrut {

AssessPage::AssessPage(const PageContext& context) : Page(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    connect(&workspace(), &Workspace::changed, this, &AssessPage::follow);
}

void AssessPage::activate()
{
    if (m_day != workspace().clock().today())
        refresh();
}

QWidget* AssessPage::firstFocus()
{
    if (m_view && m_view == m_wizard)
        return m_wizard->firstFocus();
    if (m_view && m_view == m_result)
        return m_result->firstFocus();
    if (m_view && m_view == m_lookingBack)
        return m_lookingBack->firstFocus();
    return m_start->firstFocus();
}

void AssessPage::takeCheck()
{
    if (workspace().draft()) {
        goOn(false);
        return;
    }
    const std::vector<Check> finished = finishedChecks(workspace().checks());
    begin(finished.empty() ? CheckForm::Short : finished.back().form, !finished.empty());
}

void AssessPage::begin(CheckForm form, bool knowsWhatItIs)
{
    // A draft that waits is gone on with: there is only ever one.
    if (!workspace().draft()) {
        if (const Result<CheckId> begun = workspace().beginDraft(form); !begun) {
            shell().report(begun.error());
            return;
        }
    }
    goOn(knowsWhatItIs);
}

void AssessPage::goOn(bool skipBefore)
{
    m_opened = {};
    showView(wizard());
    m_wizard->open(skipBefore);
}

void AssessPage::throwAway()
{
    if (succeeded(workspace().discardDraft()))
        shell().announce(tr("Draft discarded. Undo brings it back."));
}

void AssessPage::binShown()
{
    const std::optional<Standing> standing = shownStanding();
    if (standing && succeeded(workspace().binCheck(standing->check.id)))
        shell().announce(wording::verbDone(Verb::BinCheck));
}

void AssessPage::openHistory()
{
    const std::optional<Standing> standing = shownStanding();
    auto* dialog = new HistoryDialog(context(), standing ? standing->check.id : CheckId(), this);
    connect(dialog, &HistoryDialog::opened, this, &AssessPage::openCheck);
    dialog->open();
}

void AssessPage::openCheck(const CheckId& check)
{
    const std::optional<Standing> newest = workspace().standing();
    m_opened = newest && newest->check.id == check ? CheckId() : check;
    refresh();
    scrollToTop(this);
}

std::optional<Standing> AssessPage::shownStanding() const
{
    if (!m_opened.isNull()) {
        if (const auto older = workspace().standingOf(m_opened))
            return older;
    }
    return workspace().standing();
}

void AssessPage::follow(const WorkspaceChange& change)
{
    if (change.checks.empty() && change.goals.empty() && change.lookingBacks.empty() && change.arrivals.empty() &&
        !change.everything)
        return;
    if (m_day.isNull())
        return; // it was not to be seen yet
    if (m_view && m_view == m_lookingBack)
        m_lookingBack->follow();
    const bool asking = m_view && m_view == m_wizard && workspace().draft();
    // The wizard knows its own answers; it ends when its draft does.
    if (asking && change.everything)
        m_wizard->open(true);
    else if (!asking)
        refresh();
}

void AssessPage::refresh()
{
    m_day = workspace().clock().today();
    if (m_view && m_view == m_wizard && workspace().draft())
        return;
    const std::optional<Standing> standing = shownStanding();
    if (!standing) {
        start()->showDraft(workspace().draft());
        showView(m_start);
        return;
    }
    if (standing->check.id != m_opened)
        m_opened = {};
    result()->showStanding(*standing, m_opened.isNull());
    m_result->showDraft(workspace().draft());
    if (!m_view || m_view != m_lookingBack)
        showView(m_result);
}

void AssessPage::showView(QWidget* view)
{
    if (view == m_view)
        return;
    // Hidden views take no room: a stack would make every view as tall as the tallest.
    if (m_view)
        m_view->hide();
    m_view = view;
    view->show();
    scrollToTop(this);
}

void AssessPage::leave()
{
    if (m_view)
        m_view->hide();
    m_view = nullptr;
    refresh();
    if (QWidget* first = firstFocus())
        first->setFocus(Qt::OtherFocusReason);
}

void AssessPage::showFinished()
{
    leave();
    if (m_view == m_result)
        m_result->focusTitle();
}

void AssessPage::lookBack()
{
    showView(lookingBack());
    m_lookingBack->open();
}

void AssessPage::endSafetyCard()
{
    if (succeeded(workspace().endSafetyCard()))
        shell().announce(wording::verbDone(Verb::EndSafetyCard));
}

LookingBackView* AssessPage::lookingBack()
{
    if (!m_lookingBack) {
        m_lookingBack = new LookingBackView(context());
        layout()->addWidget(m_lookingBack);
        connect(m_lookingBack, &LookingBackView::left, this, &AssessPage::leave);
    }
    return m_lookingBack;
}

CheckWizard* AssessPage::wizard()
{
    if (!m_wizard) {
        m_wizard = new CheckWizard(context());
        layout()->addWidget(m_wizard);
        connect(m_wizard, &CheckWizard::left, this, &AssessPage::leave);
        connect(m_wizard, &CheckWizard::finished, this, &AssessPage::showFinished);
    }
    return m_wizard;
}

ResultView* AssessPage::result()
{
    if (!m_result) {
        m_result = new ResultView(context());
        m_result->hide();
        layout()->addWidget(m_result);
        connect(m_result, &ResultView::beginRequested, this, [this](CheckForm form) { begin(form, true); });
        connect(m_result, &ResultView::goOnRequested, this, [this] { goOn(true); });
        connect(m_result, &ResultView::throwAwayRequested, this, &AssessPage::throwAway);
        connect(m_result, &ResultView::olderRequested, this, &AssessPage::openHistory);
        connect(m_result, &ResultView::newestRequested, this, [this] { openCheck({}); });
        connect(m_result, &ResultView::binRequested, this, &AssessPage::binShown);
        connect(m_result, &ResultView::lookBackRequested, this, &AssessPage::lookBack);
        connect(m_result, &ResultView::spokenRequested, this, &AssessPage::endSafetyCard);
    }
    return m_result;
}

StartView* AssessPage::start()
{
    if (!m_start) {
        m_start = new StartView;
        m_start->hide();
        layout()->addWidget(m_start);
        connect(m_start, &StartView::beginRequested, this, [this](CheckForm form) { begin(form, true); });
        connect(m_start, &StartView::goOnRequested, this, [this] { goOn(true); });
        connect(m_start, &StartView::throwAwayRequested, this, &AssessPage::throwAway);
    }
    return m_start;
}

} // namespace unrut
