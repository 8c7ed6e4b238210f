// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_view.h"

#include "common/buttons.h"
#include "common/enter_action.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/panel.h"
#include "common/prose.h"
#include "common/section_head.h"
#include "common/tab_order.h"
#include "common/unsent_text.h"
#include "common/wrapped_check_box.h"
#include "outcome_dialog.h"
#include "person_dialog.h"
#include "talk_dialog.h"
#include "talk_files.h"

#include <domain/text.h>
#include <theme/icons.h>
#include <wording/goal_words.h>
#include <wording/people_words.h>
#include <workspace/workspace.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

PersonView::PersonView(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(buildHead());
    column->addWidget(buildPoints());
    column->addWidget(buildTalks(), 1);
}

Panel* PersonView::buildHead()
{
    auto* panel = new Panel;
    m_name = TextLabel::wrapping(TextRole::PageTitle);
    m_facts = TextLabel::wrapping(TextRole::Muted);
    m_notes = TextLabel::wrapping(TextRole::Body);
    panel->column()->addWidget(m_name);
    panel->column()->addWidget(m_facts);
    panel->column()->addWidget(m_notes);
    m_prepare = makeButton({}, ButtonKind::Primary);
    auto* noteButton = makeButton(tr("N&ote one"));
    m_calendar = makeButton(tr("Add to &calendar…"));
    auto* menu = new QMenu;
    menu->addAction(icon(Icon::Edit), tr("&Edit…"), this,
                    [this] { (new PersonDialog(m_context, m_person, this))->open(); });
    menu->addAction(icon(Icon::Bin), tr("Move to the &bin"), this,
                    [this] { succeeded(m_context.workspace.binPerson(m_person), wording::verbDone(Verb::BinPerson)); });
    auto* buttons = new FlowLayout(nullptr, 8);
    buttons->addWidget(m_prepare);
    buttons->addWidget(noteButton);
    buttons->addWidget(m_calendar);
    buttons->addWidget(makeMoreButton(menu));
    panel->column()->addSpacing(4);
    panel->column()->addLayout(buttons);
    connect(m_prepare, &QPushButton::clicked, this, [this] { prepare({}); });
    connect(noteButton, &QPushButton::clicked, this, [this] { note({}); });
    connect(m_calendar, &QPushButton::clicked, this, &PersonView::toCalendar);
    return panel;
}

Panel* PersonView::buildPoints()
{
    auto* panel = new Panel;
    panel->column()->addWidget(new SectionHead(tr("To bring up")));
    m_pointRows = new QWidget;
    m_points = new QVBoxLayout(m_pointRows);
    m_points->setContentsMargins(0, 0, 0, 0);
    m_points->setSpacing(6);
    panel->column()->addWidget(m_pointRows);
    m_newPoint = new QLineEdit;
    m_newPoint->setPlaceholderText(tr("What you want to bring up the next time"));
    m_newPoint->setObjectName(QStringLiteral("new-point"));
    m_newPoint->setAccessibleName(m_newPoint->placeholderText());
    setProse(*m_newPoint);
    m_newPoint->setMaxLength(static_cast<int>(maxTitleLength));
    addEnterAction(*m_newPoint, tr("Add the point"));
    panel->column()->addWidget(m_newPoint);
    m_unsentPoint = new UnsentText(*m_newPoint, m_context.workspace, QStringLiteral("point"));
    connect(m_newPoint, &QLineEdit::returnPressed, this, &PersonView::addPoint);
    return panel;
}

Panel* PersonView::buildTalks()
{
    auto* panel = new Panel;
    m_talksTitle = new SectionHead;
    panel->column()->addWidget(m_talksTitle);
    m_talks = new QVBoxLayout;
    m_talks->setSpacing(8);
    panel->column()->addLayout(m_talks);
    panel->column()->addStretch(1);
    return panel;
}

void PersonView::showPerson(const PersonId& id)
{
    const Person* person = m_context.workspace.person(id);
    if (!person)
        return;
    if (!(m_person == id))
        m_unsentPoint->moveTo(QStringLiteral("point/") + id.toString());
    m_person = id;
    const auto show = [](TextLabel& label, const QString& text) {
        label.setText(breakable(text));
        label.setAccessibleName(text);
    };
    show(*m_name, person->name);
    show(*m_facts, wording::personFacts(*person));
    show(*m_notes, person->notes);
    m_notes->setVisible(!person->notes.isEmpty());
    const bool isCommunity = person->role == PersonRole::Community;
    m_prepare->setText(isCommunity ? tr("P&lan an event") : tr("&Prepare a talk"));
    m_talksTitle->setTitle(isCommunity ? tr("Events") : tr("Talks"));
    showPoints(*person);
    showTalks(*person);
}

void PersonView::showPoints(const Person& person)
{
    removeAll(*m_points);
    for (const Point& point : person.points) {
        if (point.isDone())
            continue;
        if (m_points->count() > 0)
            m_points->addWidget(new LineSeparator);
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* box = new WrappedCheckBox(point.text);
        auto* remove = makeButton(tr("Remove"), ButtonKind::Link);
        remove->setAccessibleName(tr("Remove “%1”").arg(point.text));
        line->addWidget(box, 1);
        line->addWidget(remove);
        connect(box, &WrappedCheckBox::toggled, this, [this, id = point.id](bool done) { tickPoint(id, done); });
        connect(remove, &QPushButton::clicked, this, [this, id = point.id] { removePoint(id); });
        m_points->addWidget(row);
    }
    m_pointRows->setVisible(m_points->count() > 0);
    tabThroughBefore(*m_pointRows, *m_newPoint);
}

void PersonView::showTalks(const Person& person)
{
    removeAll(*m_talks);
    const auto talks = talksWith(person.id, m_context.workspace.talks());
    const QDate today = m_context.workspace.clock().today();
    bool anyAhead = false;
    for (const Talk& talk : talks) {
        anyAhead = anyAhead || (talk.state == TalkState::Planned && talk.day >= today);
        if (m_talks->count() > 0)
            m_talks->addWidget(new LineSeparator);
        m_talks->addWidget(talkRow(talk));
    }
    m_calendar->setEnabled(anyAhead);
    if (talks.empty())
        m_talks->addWidget(
            TextLabel::wrapping(TextRole::Muted, person.role == PersonRole::Community
                                                     ? tr("Nothing yet. Plan an event, or note one that you went to.")
                                                     : tr("Nothing yet. Prepare a talk, or note one that you had.")));
}

QWidget* PersonView::talkRow(const Talk& talk)
{
    const QDate today = m_context.workspace.clock().today();
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(3);
    lines->addWidget(TextLabel::wrapping(TextRole::CardTitle, breakable(wording::talkTitle(talk, today))));
    const QString text = wording::talkLine(talk, today);
    if (!text.isEmpty())
        lines->addWidget(TextLabel::wrapping(TextRole::Muted, breakable(text)));
    addAgreements(talk, *lines);
    if (awaitsOutcome(talk, today)) {
        auto* ask = makeButton(tr("Say how it went"), ButtonKind::Link);
        connect(ask, &QPushButton::clicked, this, [this, id = talk.id] { note(id); });
        lines->addWidget(ask, 0, Qt::AlignLeading);
    }
    across->addLayout(lines, 1);
    QToolButton* more = makeCardMoreButton(talkMenu(talk));
    more->setAccessibleName(tr("More about the talk: %1").arg(wording::talkTitle(talk, today)));
    across->addWidget(more, 0, Qt::AlignTop);
    return row;
}

void PersonView::addAgreements(const Talk& talk, QVBoxLayout& lines)
{
    for (const Agreement& agreement : talk.agreements) {
        auto* row = new QHBoxLayout;
        row->addWidget(TextLabel::wrapping(TextRole::Body, breakable(tr("Agreed: %1").arg(agreement.text))), 1);
        if (agreement.goal) {
            row->addWidget(new TextLabel(TextRole::SmallMuted, tr("on the board")));
        } else {
            auto* goal = makeButton(tr("Make it a goal"), ButtonKind::Link);
            goal->setAccessibleName(tr("Make it a goal: %1").arg(agreement.text));
            connect(goal, &QPushButton::clicked, this,
                    [this, talk = talk.id, id = agreement.id] { agreementToGoal(talk, id); });
            row->addWidget(goal);
        }
        lines.addLayout(row);
    }
}

QMenu* PersonView::talkMenu(const Talk& talk)
{
    auto* menu = new QMenu;
    const TalkId id = talk.id;
    menu->addAction(icon(Icon::Talk),
                    talk.state == TalkState::Planned ? tr("&How did it go…") : tr("&Edit what came of it…"), this,
                    [this, id] { note(id); });
    menu->addAction(icon(Icon::Open), tr("Open the &sheet…"), this, [this, id] { prepare(id); });
    menu->addAction(icon(Icon::Print), tr("&Print on one page…"), this, [this, id] { printTalk(m_context, id, this); });
    menu->addAction(icon(Icon::Report), tr("Save as a P&DF…"), this,
                    [this, id] { saveTalkAsPdf(m_context, id, this); });
    if (talk.state == TalkState::Planned && talk.day.isValid())
        menu->addAction(icon(Icon::Calendar), tr("Add to &calendar…"), this,
                        [this, id] { saveTalkToCalendar(m_context, id, this); });
    menu->addSeparator();
    menu->addAction(icon(Icon::Bin), tr("Move to the &bin"), this,
                    [this, id] { succeeded(m_context.workspace.binTalk(id), wording::verbDone(Verb::BinTalk)); });
    return menu;
}

bool PersonView::succeeded(const Status& status, const QString& announcement)
{
    if (!status)
        m_context.shell.report(status.error());
    else if (!announcement.isEmpty())
        m_context.shell.announce(announcement);
    return status.has_value();
}

void PersonView::addPoint()
{
    const Person* before = m_context.workspace.person(m_person);
    if (!before || m_newPoint->text().trimmed().isEmpty())
        return;
    Person person = *before;
    person.points.push_back({{}, m_newPoint->text(), {}});
    if (succeeded(m_context.workspace.editPerson(person), tr("Noted for the next time.")))
        m_newPoint->setText({}); // unlike clear(), leaves nothing for the field itself to undo
}

void PersonView::tickPoint(const PointId& id, bool done)
{
    const Person* before = m_context.workspace.person(m_person);
    if (!before)
        return;
    Person person = *before;
    for (Point& point : person.points) {
        if (point.id == id)
            point.doneAt = done ? m_context.workspace.clock().now() : QDateTime();
    }
    succeeded(m_context.workspace.editPerson(person), tr("Brought up."));
}

void PersonView::removePoint(const PointId& id)
{
    const Person* before = m_context.workspace.person(m_person);
    if (!before)
        return;
    Person person = *before;
    std::erase_if(person.points, [&](const Point& point) { return point.id == id; });
    succeeded(m_context.workspace.editPerson(person), tr("Removed. Undo brings it back."));
}

void PersonView::prepare(const TalkId& id)
{
    (new TalkDialog(m_context, m_person, id, this))->open();
}

void PersonView::note(const TalkId& id)
{
    (new OutcomeDialog(m_context, m_person, id, this))->open();
}

void PersonView::toCalendar()
{
    const QDate today = m_context.workspace.clock().today();
    const Talk* next = nullptr;
    for (const Talk& talk : m_context.workspace.talks()) {
        const bool ahead = talk.person == m_person && !talk.isBinned() && talk.state == TalkState::Planned &&
                           talk.day.isValid() && talk.day >= today;
        if (ahead && (!next || talk.day < next->day))
            next = &talk;
    }
    if (next)
        saveTalkToCalendar(m_context, next->id, this);
}

void PersonView::agreementToGoal(const TalkId& talk, const AgreementId& agreement)
{
    const Person* person = m_context.workspace.person(m_person);
    const Talk* held = m_context.workspace.talk(talk);
    if (!person || !held)
        return;
    const auto goal = m_context.workspace.agreementToGoal(talk, agreement, wording::agreedWith(*person, *held));
    succeeded(goal ? Status() : goal.error(), wording::verbDone(Verb::AgreementToGoal));
}

} // namespace unrut
