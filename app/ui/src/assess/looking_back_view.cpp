// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looking_back_view.h"

#include "common/buttons.h"
#include "common/font_units.h"
#include "common/labels.h"
#include "common/page_head.h"
#include "common/panel.h"
#include "common/row_delegate.h"
#include "common/scroll_to.h"
#include "common/side_keys.h"
#include "common/tab_order.h"
#include "common/translated_note.h"
#include "looking_back_form.h"

#include <domain/text.h>
#include <domain/told.h>
#include <wording/facts.h>
#include <wording/goal_words.h>
#include <wording/looking_back_words.h>
#include <workspace/workspace.h>

#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int listInCharacters = 36;
constexpr int listFromCharacters = 118;
constexpr int detailRole = Qt::UserRole;
constexpr int toldRole = Qt::UserRole + 1;

QString numberOf(int question)
{
    return QLocale().toString(question + 1);
}

} // namespace

LookingBackView::LookingBackView(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    buildHead(column);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* side = new Panel;
    m_list = new QListWidget;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Questions"));
    showRows(*m_list, detailRole, toldRole);
    inFontUnits(*m_list,
                [this] { m_list->setFixedWidth(m_list->fontMetrics().averageCharWidth() * listInCharacters); });
    side->column()->addWidget(m_list);
    row->addWidget(side);
    row->addWidget(buildBody(), 1);
    column->addLayout(row, 1);
    // Shortcuts, since check boxes and lists take the arrows for themselves.
    const auto onKey = [this](Qt::Key key, int questions) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, questions] { step(questions); });
    };
    onKey(forwardKey(layoutDirection()), 1);
    onKey(backwardKey(layoutDirection()), -1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int place) {
        if (place >= 0)
            showQuestion(place, false);
    });
}

void LookingBackView::buildHead(QVBoxLayout* column)
{
    m_head = new PageHead;
    m_head->setTitle(tr("Looking back"));
    m_head->setSubline(tr("Nine open questions; leave out what you like. Saved as you type. It changes no score, stays "
                          "in this journal and is part of no export unless you tick it."));
    auto* back = makeButton(tr("Back to the result"));
    connect(back, &QPushButton::clicked, this, &LookingBackView::left);
    m_head->addControl(back);
    auto* menu = new QMenu(this);
    menu->addAction(tr("Throw away what you told"), this, &LookingBackView::throwAway);
    m_head->addControl(makeMoreButton(menu));
    column->addWidget(m_head);
}

QWidget* LookingBackView::buildBody()
{
    auto* panel = new Panel(nullptr, 24);
    auto* top = new QHBoxLayout;
    m_stage = TextLabel::wrapping(TextRole::SmallMuted);
    m_told = new TextLabel(TextRole::SmallMuted);
    top->addWidget(m_stage, 1);
    top->addWidget(m_told, 0, Qt::AlignTop);
    panel->column()->addLayout(top);
    m_text = TextLabel::wrapping(TextRole::PanelTitle);
    m_use = TextLabel::wrapping(TextRole::Muted);
    panel->column()->addWidget(m_text);
    panel->column()->addWidget(m_use);
    panel->column()->addSpacing(8);
    m_place = new QVBoxLayout;
    panel->column()->addLayout(m_place);
    m_aside = TextLabel::wrapping(TextRole::Body);
    m_act = makeButton({});
    panel->column()->addSpacing(8);
    panel->column()->addWidget(m_aside);
    panel->column()->addWidget(m_act, 0, Qt::AlignLeading);
    panel->column()->addStretch(1);
    panel->column()->addLayout(buildNavigation());
    //: Both are keys: 'Alt+Right', 'Alt+Left'.
    const QString keys =
        tr("%1 goes on, %2 goes back.").arg(nextPageKey(layoutDirection()), pageBeforeKey(layoutDirection()));
    panel->column()->addWidget(TextLabel::wrapping(TextRole::SmallMuted, keys));
    addTranslatedNote(*panel->column());
    connect(m_act, &QPushButton::clicked, this, &LookingBackView::act);
    return panel;
}

QLayout* LookingBackView::buildNavigation()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* later = makeButton(tr("Enough for now"), ButtonKind::Link);
    m_back = makeButton(tr("Back"));
    m_next = makeButton(tr("Next"), ButtonKind::Primary);
    row->addWidget(later);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(later, &QPushButton::clicked, this, &LookingBackView::left);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    return row;
}

LookingBack LookingBackView::told() const
{
    LookingBack none;
    none.day = m_context.workspace.clock().today();
    return m_context.workspace.lookingBack().value_or(none);
}

void LookingBackView::open()
{
    const LookingBack now = told();
    m_id = now.id;
    int first = 0;
    while (first < lookingBackQuestionCount && isAnswered(now, static_cast<LookingBackQuestion>(first)))
        ++first;
    showQuestion(first % lookingBackQuestionCount, true);
}

void LookingBackView::follow()
{
    if (m_saving || isHidden())
        return;
    m_id = told().id;
    showQuestion(m_question, false);
}

void LookingBackView::showQuestion(int number, bool takesFocus)
{
    m_question = number;
    const LookingBackQuestion asked = question();
    //: %1 and %2 are numbers: 'Question 3 of 9'.
    const QString step = tr("Question %1 of %2").arg(numberOf(number), QLocale().toString(lookingBackQuestionCount));
    m_stage->setText(wording::beside({step, wording::questionTitle(asked)}));
    m_text->setText(wording::questionText(asked));
    m_use->setText(wording::questionUse(asked));
    LookingBackForm* old = m_form;
    m_form = new LookingBackForm(asked, told(), m_context.workspace.clock().today());
    m_place->addWidget(m_form);
    tabThroughBefore(*m_form, *m_act);
    connect(m_form, &LookingBackForm::edited, this, &LookingBackView::save);
    connect(m_form, &LookingBackForm::refused, this,
            [this] { m_context.shell.report(failure(ErrorCode::TextTooLong, QStringLiteral("text"))); });
    if (old) {
        // One of its own fields may have brought us here.
        m_place->removeWidget(old);
        old->hide();
        old->disconnect(this);
        old->deleteLater();
    }
    m_back->setEnabled(number > 0);
    m_next->setText(number + 1 < lookingBackQuestionCount ? tr("Next") : tr("Done"));
    showProgress();
    showAside();
    if (takesFocus)
        firstFocus()->setFocus(Qt::OtherFocusReason);
    scrollToTop(this);
}

void LookingBackView::showProgress()
{
    const LookingBack now = told();
    m_told->setText(wording::toldLine(answeredQuestions(now)));
    const QSignalBlocker quiet(m_list);
    if (m_list->count() == 0) {
        for (int place = 0; place < lookingBackQuestionCount; ++place)
            m_list->addItem(wording::questionTitle(static_cast<LookingBackQuestion>(place)));
    }
    for (int place = 0; place < lookingBackQuestionCount; ++place) {
        QListWidgetItem& item = *m_list->item(place);
        const bool isTold = isAnswered(now, static_cast<LookingBackQuestion>(place));
        //: A question that has an answer, in the list of questions, at the end of its row.
        item.setData(toldRole, isTold ? tr("told") : QString());
        //: The same, spoken: %1 is the question.
        item.setData(Qt::AccessibleTextRole, isTold ? tr("%1 · told").arg(item.text()) : item.text());
    }
    m_list->setCurrentRow(m_question);
}

void LookingBackView::showAside()
{
    const LookingBack now = told();
    const LookingBackQuestion asked = question();
    const bool isPlan = asked == LookingBackQuestion::Decision || asked == LookingBackQuestion::Dream ||
                        asked == LookingBackQuestion::Sign;
    const std::optional<LookingBackPlan> plan = isPlan ? planOf(now) : std::nullopt;
    const bool keeps =
        asked == LookingBackQuestion::Loves &&
        !(now.of(LookingBackList::Skills) + now.of(LookingBackList::Tasks) + now.of(LookingBackList::People)).isEmpty();
    const bool lists = asked == LookingBackQuestion::Allies && !now.allies.empty();
    m_aside->setHidden(!plan);
    if (plan)
        m_aside->setText(wording::planSentence(*plan));
    m_act->setHidden(!plan && !keeps && !lists);
    m_act->setText(plan ? tr("Put it on the board") : lists ? tr("List them in People") : tr("Keep these in your log"));
}

void LookingBackView::save(LookingBack told, const QString& field)
{
    if (m_id.isNull() && answeredQuestions(told) == 0)
        return; // nothing is told yet
    const QScopedValueRollback<bool> guard(m_saving, true);
    told.id = m_id;
    const Result<LookingBackId> saved = m_context.workspace.saveLookingBack(told, m_id.toString() + field);
    if (!saved) {
        m_context.shell.report(saved.error());
        return;
    }
    m_id = *saved;
    showProgress();
    showAside();
}

void LookingBackView::step(int questions)
{
    const int next = m_question + questions;
    if (next >= lookingBackQuestionCount)
        Q_EMIT left();
    else if (next >= 0)
        showQuestion(next, true);
}

void LookingBackView::throwAway()
{
    if (m_id.isNull())
        return;
    if (const Status done = m_context.workspace.binLookingBack(m_id); !done) {
        m_context.shell.report(done.error());
        return;
    }
    m_context.shell.announce(wording::verbDone(Verb::BinLookingBack));
    Q_EMIT left();
}

void LookingBackView::act()
{
    if (question() == LookingBackQuestion::Loves)
        keepLoves();
    else if (question() == LookingBackQuestion::Allies)
        listAllies();
    else
        planToBoard();
}

void LookingBackView::listAllies()
{
    Workspace& workspace = m_context.workspace;
    const std::vector<Person> more = peopleFrom(told(), workspace.people());
    for (const Person& person : more) {
        if (const auto added = workspace.addPerson(person); !added) {
            m_context.shell.report(added.error());
            return;
        }
    }
    m_context.shell.announce(more.empty()
                                 ? tr("They are among your people already.")
                                 : tr("%Ln people are in People now.", nullptr, static_cast<int>(more.size())));
}

void LookingBackView::keepLoves()
{
    Workspace& workspace = m_context.workspace;
    EntryFilter keeps;
    keeps.kinds = {EntryKind::Keep};
    const auto count = workspace.entryCount(keeps);
    const auto there = workspace.entries(keeps, 0, count ? *count : 0);
    if (!there) {
        m_context.shell.report(there.error());
        return;
    }
    const LookingBack now = told();
    int added = 0;
    for (const QString& line :
         now.of(LookingBackList::Skills) + now.of(LookingBackList::Tasks) + now.of(LookingBackList::People)) {
        if (std::any_of(there->begin(), there->end(), [&](const Entry& entry) { return entry.text == line; }))
            continue;
        if (const auto entry = workspace.addEntry(EntryKind::Keep, line, workspace.clock().today()); !entry) {
            m_context.shell.report(entry.error());
            return;
        }
        ++added;
    }
    m_context.shell.announce(added == 0 ? tr("They are in your log already.")
                                        : tr("%Ln lines added to your log.", nullptr, added));
}

void LookingBackView::planToBoard()
{
    const std::optional<LookingBackPlan> plan = planOf(told());
    if (!plan)
        return;
    Goal goal;
    goal.title = (plan->subject.isEmpty() ? plan->step : plan->subject).simplified().left(maxTitleLength);
    goal.kind = plan->isDecision ? GoalKind::Decision : GoalKind::StepGoal;
    if (plan->isDecision)
        goal.play = Play::Decide;
    goal.domain = told().namedCause;
    goal.ifCue = plan->cue.simplified().left(maxTitleLength);
    goal.thenStep = plan->step.simplified().left(maxTitleLength);
    goal.due = plan->day;
    if (!plan->sign.isEmpty())
        goal.notes = tr("Done when: %1").arg(plan->sign);
    goal.steps = {{{}, goal.thenStep, {}}};
    const std::vector<Goal>& goals = m_context.workspace.goals();
    const bool isThere = std::any_of(goals.begin(), goals.end(), [&](const Goal& each) {
        return !each.isBinned() && each.title == goal.title && each.column != BoardColumn::Archive;
    });
    if (isThere) {
        m_context.shell.announce(tr("It is on the board already."));
        return;
    }
    const Result<GoalId> added = m_context.workspace.addGoal(goal);
    if (added)
        m_context.shell.announce(tr("Added to the board, in %1.").arg(wording::columnName(BoardColumn::Next)));
    else
        m_context.shell.report(added.error());
}

QWidget* LookingBackView::firstFocus() const
{
    return m_form && m_form->firstFocus() ? m_form->firstFocus() : m_next;
}

void LookingBackView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_list->parentWidget()->setVisible(width() >= fontMetrics().averageCharWidth() * listFromCharacters);
}

} // namespace unrut
