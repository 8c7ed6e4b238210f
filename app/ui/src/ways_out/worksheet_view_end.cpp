// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/tab_order.h"
#include "common/timeline_rows.h"
#include "common/wrapped_check_box.h"
#include "play_aside.h"
#include "worksheet_fields.h"
#include "worksheet_view.h"

#include <domain/worksheet_outcome.h>
#include <wording/play_words.h>
#include <wording/worksheet_forms.h>
#include <workspace/search.h>
#include <workspace/worksheet_facts.h>
#include <workspace/workspace.h>

#include <QVBoxLayout>

// The last page of a worksheet: what it becomes, and when the way out is done.

namespace unrut {

QWidget* WorksheetView::buildEnd()
{
    auto* end = new QWidget;
    auto* column = new QVBoxLayout(end);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_becomes = TextLabel::wrapping(TextRole::Body);
    m_timeline = new QVBoxLayout;
    m_timeline->setSpacing(0);
    m_open = TextLabel::wrapping(TextRole::Body, tr("Some answers are still open:"));
    m_openPages = new QVBoxLayout;
    m_done = new QVBoxLayout;
    m_helped = buildHelped();
    m_aside = new PlayAside(m_context);
    m_finish = makeButton(tr("Finish, and do this"), ButtonKind::Primary);
    m_talk = makeButton(tr("Show the talk"));
    m_board = makeButton(tr("Show the board"));
    auto* buttons = new FlowLayout(nullptr, 12);
    buttons->addWidget(m_finish);
    buttons->addWidget(m_talk);
    buttons->addWidget(m_board);
    column->addWidget(m_becomes);
    column->addLayout(m_timeline);
    column->addWidget(m_open);
    column->addLayout(m_openPages);
    column->addLayout(buttons);
    column->addSpacing(8);
    column->addWidget(new TextLabel(TextRole::CardTitle, tr("Done when")));
    column->addLayout(m_done);
    column->addWidget(m_helped);
    column->addWidget(m_aside);
    connect(m_finish, &QPushButton::clicked, this, &WorksheetView::finish);
    connect(m_talk, &QPushButton::clicked, this, &WorksheetView::showTalk);
    connect(m_board, &QPushButton::clicked, this, [this] { m_context.shell.showTab(Tab::Goals); });
    return end;
}

QWidget* WorksheetView::buildHelped()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(TextLabel::wrapping(TextRole::CardTitle, tr("That is done. Did it help?")));
    auto* buttons = new FlowLayout(nullptr, 8);
    const auto answer = [this, buttons](const QString& text, Helped helped) {
        QPushButton* button = makeButton(text);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, helped] {
            const Worksheet now = worksheet();
            if (const Status done = m_context.workspace.reviewGoal(*now.goal, helped); !done)
                m_context.shell.report(done.error());
        });
    };
    answer(tr("It helped"), Helped::Yes);
    answer(tr("No difference"), Helped::NoDifference);
    answer(tr("It did not help"), Helped::No);
    column->addLayout(buttons);
    return box;
}

void WorksheetView::showEnd()
{
    const Worksheet now = worksheet();
    const std::vector<Person>& people = m_context.workspace.people();
    const WorksheetOutcome outcome =
        outcomeOf(m_form, now, wording::playName(play()), wording::playSteps(play()), people);
    QStringList becomes = wording::outcomeLines(outcome, people);
    const Practice* running = m_context.workspace.practice();
    if (outcome.practice && running && running->play != outcome.practice->play && !now.isFinished())
        becomes.append(tr("What you practise now ends with that: one at a time is enough."));
    m_becomes->setText(becomes.join(u'\n'));
    const LookingBack told = m_context.workspace.lookingBack().value_or(LookingBack());
    fillTimeline(*m_timeline, outcome.told ? mergedInto(told, *outcome.told) : LookingBack());
    const bool isWhole = missingFields(m_form, now).empty();
    m_open->setVisible(!isWhole);
    fillOpenPages();
    m_finish->setVisible(isWhole && (!now.isFinished() || m_taken.empty() || written() != m_taken));
    m_finish->setText(now.isFinished() ? tr("Take the changes over") : tr("Finish, and do this"));
    const Talk* talk = now.talk ? m_context.workspace.talk(*now.talk) : nullptr;
    m_talk->setVisible(now.isFinished() && talk && !talk->isBinned());
    m_board->setVisible(now.isFinished());
    fillDone();
    m_aside->showPlay(play());
    tabThroughBefore(*m_aside, *m_back);
}

std::map<QString, Cells> WorksheetView::written() const
{
    std::map<QString, Cells> answers = worksheet().answers;
    for (const DoneRule& rule : m_form.done)
        answers.erase(doneKey(rule));
    return answers;
}

void WorksheetView::showTalk()
{
    Found found;
    found.kind = FoundKind::Talk;
    found.thing = worksheet().talk.value_or(TalkId()).uuid();
    m_context.shell.openThing(found);
}

void WorksheetView::fillOpenPages()
{
    removeAll(*m_openPages);
    auto* links = new QWidget;
    auto* list = new QVBoxLayout(links);
    list->setContentsMargins(0, 0, 0, 0);
    const Worksheet now = worksheet();
    for (int page = 0; page + 1 < pageCount(); ++page) {
        if (missingFields(m_form, now, page).empty())
            continue;
        auto* open = makeButton(m_form.pages[static_cast<size_t>(page)].title, ButtonKind::Link);
        list->addWidget(open, 0, Qt::AlignLeading);
        connect(open, &QPushButton::clicked, this, [this, page] {
            showPage(page, true);
            m_fields->showMissing();
        });
    }
    m_openPages->addWidget(links);
    tabThroughBefore(*links, *m_back);
}

void WorksheetView::fillDone()
{
    removeAll(*m_done);
    const Worksheet now = worksheet();
    const Result<std::map<DoneFact, int>> facts = worksheetFacts(m_context.workspace, now);
    if (!facts) {
        m_context.shell.report(facts.error());
        return;
    }
    for (const DoneRule& rule : m_form.done) {
        if (rule.fact || fieldOf(m_form, rule.field)) {
            const DoneState state = doneState(rule, m_form, now, *facts);
            m_done->addWidget(TextLabel::wrapping(TextRole::Muted, wording::doneLine(rule, now, state, *facts)));
            continue;
        }
        auto* said = new WrappedCheckBox(rule.text);
        said->setChecked(!now.text(doneKey(rule)).isEmpty());
        said->setEnabled(now.isFinished());
        m_done->addWidget(said);
        connect(said, &QCheckBox::toggled, this, [this, key = doneKey(rule)](bool on) {
            Worksheet written = worksheet();
            written.setText(key, on ? QStringLiteral("yes") : QString());
            save(written, key);
            showHelped();
        });
    }
    showHelped();
}

void WorksheetView::showHelped()
{
    const Worksheet now = worksheet();
    const Result<std::map<DoneFact, int>> facts = worksheetFacts(m_context.workspace, now);
    const Goal* card = now.goal ? m_context.workspace.goal(*now.goal) : nullptr;
    m_helped->setVisible(now.isFinished() && facts && card && !card->helped && isDone(m_form, now, *facts));
}

} // namespace unrut
