// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_panel.h"

#include "card_menu.h"
#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/font_units.h"
#include "common/hints.h"
#include "common/labels.h"
#include "common/offered_line.h"
#include "common/prose.h"
#include "common/scale_row.h"
#include "common/section_head.h"
#include "common/unsent_text.h"
#include "practice_dialog.h"
#include "rising_line_view.h"

#include <domain/practice_starts.h>
#include <domain/text.h>
#include <domain/today.h>
#include <wording/today_words.h>
#include <workspace/workspace.h>

#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr size_t daysShown = 30;

QVBoxLayout* plainColumn(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

} // namespace

PracticePanel::PracticePanel(const PageContext& context) : LatePanel([this] { build(); }), m_context(context) {}

void PracticePanel::build()
{
    m_title = new SectionHead;
    m_hint = TextLabel::wrapping(TextRole::SmallMuted);
    m_line = new RisingLineView;
    m_kept = new TextLabel(TextRole::SmallMuted);
    constexpr int lineHeight = 5; // of text: a small line, beside the mood's
    inFontUnits(*m_line, [this] { m_line->setFixedHeight(fontMetrics().height() * lineHeight); });
    m_title->addControl(makeCardMenu(m_context, [] { return TodayCard::Practice; }));
    column()->addWidget(m_title);
    column()->addWidget(m_hint);
    m_plan = buildPlan();
    m_asked = buildAsked();
    m_whether = buildWhether();
    m_evening = buildEvening();
    for (QWidget* part : {m_plan, m_asked, m_whether, m_evening})
        column()->addWidget(part);
    column()->addWidget(m_kept);
    column()->addWidget(m_line, 0, Qt::AlignLeading);
    column()->addStretch(1);
}

QWidget* PracticePanel::buildPlan()
{
    auto* part = new QWidget;
    auto* column = plainColumn(part);
    m_planText = new OfferedLine(tr("What is it to be today?"), false);
    setProse(*m_planText);
    m_planText->setMaxLength(static_cast<int>(maxTitleLength));
    m_planText->setPlaceholderText(tr("What is it to be today?"));
    m_unsentPlan = new UnsentText(*m_planText, m_context.workspace, QStringLiteral("today/plan"));
    column->addWidget(m_planText);
    //: %1 is a time: '15:00'.
    const QString later = tr("After %1 this asks whether you did it.").arg(wording::timeOfLookingBack());
    column->addWidget(TextLabel::wrapping(TextRole::SmallMuted, later));
    connect(m_planText, &QLineEdit::editingFinished, this, &PracticePanel::notePlan);
    connect(m_planText, &OfferedLine::taken, this, &PracticePanel::notePlan);
    return part;
}

void PracticePanel::notePlan()
{
    PracticeDay day = today();
    if (day.plan == m_planText->text().trimmed())
        return;
    day.plan = m_planText->text();
    if (note(day))
        m_unsentPlan->saved(today().plan);
}

QWidget* PracticePanel::buildAsked()
{
    auto* part = new QWidget;
    auto* column = plainColumn(part);
    m_askedText = TextLabel::wrapping(TextRole::Body);
    column->addWidget(m_askedText);
    auto* buttons = new FlowLayout(nullptr, 12);
    m_done = makeButton(tr("Yes, d&id it"));
    m_notToday = makeButton(tr("Not toda&y"), ButtonKind::Link);
    buttons->addWidget(m_done);
    buttons->addWidget(m_notToday);
    column->addLayout(buttons);
    m_confidence = new ScaleRow(tr("Confidence"), tr("low"), tr("high"));
    column->addWidget(m_confidence);
    const auto answer = [this](bool done) {
        PracticeDay day = today();
        day.done = done;
        note(day);
    };
    connect(m_done, &QPushButton::clicked, this, [answer] { answer(true); });
    connect(m_notToday, &QPushButton::clicked, this, [answer] { answer(false); });
    connect(m_confidence, &ScaleRow::chosen, this, [this](std::optional<int> value) {
        PracticeDay day = today();
        day.confidence = value;
        note(day);
    });
    return part;
}

QWidget* PracticePanel::buildWhether()
{
    auto* part = new QWidget;
    auto* column = plainColumn(part);
    column->addWidget(TextLabel::wrapping(TextRole::Body, tr("Four weeks are over. What becomes of it?")));
    auto* buttons = new FlowLayout(nullptr, 12);
    auto* keep = makeButton(tr("&Keep it"));
    auto* change = makeButton(tr("C&hange it"));
    auto* stop = makeButton(tr("Sto&p"), ButtonKind::Link);
    for (QPushButton* button : {keep, change, stop})
        buttons->addWidget(button);
    column->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, [this] {
        if (const Status kept = m_context.workspace.keepPractice(m_practice); !kept)
            m_context.shell.report(kept.error());
    });
    connect(change, &QPushButton::clicked, this, [this] { (new PracticeDialog(m_context, window()))->open(); });
    connect(stop, &QPushButton::clicked, this, &PracticePanel::end);
    return part;
}

QWidget* PracticePanel::buildEvening()
{
    auto* part = new QWidget;
    auto* column = plainColumn(part);
    int number = 0;
    for (QLineEdit*& thing : m_things) {
        thing = new QLineEdit;
        setProse(*thing);
        thing->setMaxLength(static_cast<int>(maxTextLength));
        thing->setAccessibleName(tr("Good thing %1").arg(QLocale().toString(++number)));
        new UnsentText(*thing, m_context.workspace, QStringLiteral("today/good-thing-%1").arg(number));
        column->addWidget(thing);
    }
    setHints(*m_things.front(), {tr("What went well today, and why?"), tr("What went well?")});
    auto* add = makeButton(tr("&Add them"));
    column->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, &PracticePanel::noteEvening);
    connect(m_things.back(), &QLineEdit::returnPressed, this, &PracticePanel::noteEvening);
    return part;
}

void PracticePanel::refresh()
{
    make(); // what is not for today is not to come up first
    const Practice& practice = *m_context.workspace.practice();
    const QDate day = m_context.workspace.clock().today();
    m_practice = practice.id;
    m_title->setTitle(practice.text);
    m_hint->setText(tr("Your practice · %1").arg(wording::practiceLine(practice, day)));
    const bool daily = practice.kind == PracticeKind::Daily;
    const bool whether = practice.asksWhether(day);
    const bool late = looksBack(m_context.workspace.clock().timeOfDay());
    const PracticeDay noted = today();
    m_whether->setVisible(whether);
    m_plan->setVisible(daily && !whether && !late);
    m_asked->setVisible(daily && !whether && late);
    m_evening->setVisible(!daily && !noted.done);
    m_planText->setOffers(itemsFor(practice, m_context.workspace.goals()));
    m_unsentPlan->restAt(noted.plan);
    const QString question =
        noted.plan.isEmpty() ? tr("Did you do it today?") : tr("Did you do it? %1").arg(noted.plan);
    m_askedText->setText(noted.done ? (*noted.done ? tr("Done today. How sure of yourself are you?")
                                                   : tr("Not today; that costs nothing."))
                                    : breakable(question));
    m_done->setVisible(!noted.done);
    m_notToday->setVisible(!noted.done);
    m_confidence->setVisible(noted.done.value_or(false));
    m_confidence->setValue(noted.confidence);
    showLine(practice);
}

void PracticePanel::showLine(const Practice& practice)
{
    RisingLine line;
    line.caption = tr("your confidence, day by day");
    for (const PracticeDay& day : practice.days) {
        if (day.confidence)
            line.values.emplace_back(*day.confidence);
    }
    if (line.values.size() > daysShown)
        line.values.erase(line.values.begin(), line.values.end() - static_cast<std::ptrdiff_t>(daysShown));
    m_line->setVisible(line.values.size() >= 2);
    m_line->setLine(line);
    const QDate day = m_context.workspace.clock().today();
    m_kept->setText(wording::keptLine(practice, startsDuring(practice, m_context.workspace.goals(), day)));
    m_kept->setVisible(!m_kept->text().isEmpty());
}

PracticeDay PracticePanel::today() const
{
    const QDate day = m_context.workspace.clock().today();
    const Practice* practice = m_context.workspace.practice();
    const PracticeDay* noted = practice ? practice->on(day) : nullptr;
    return noted ? *noted : PracticeDay{day, {}, {}, {}, {}};
}

bool PracticePanel::note(const PracticeDay& day)
{
    const bool becomesWin = day.done.value_or(false) && !day.win && !day.plan.isEmpty();
    if (const Status noted = m_context.workspace.notePracticeDay(m_practice, day); !noted) {
        m_context.shell.report(noted.error());
        return false;
    }
    if (becomesWin)
        m_context.shell.announce(tr("Done, and in the log as a win."));
    return true;
}

void PracticePanel::noteEvening()
{
    QStringList things;
    for (const QLineEdit* thing : m_things)
        things.append(thing->text());
    if (const Status noted = m_context.workspace.noteGoodThings(m_practice, things); !noted) {
        m_context.shell.report(noted.error());
        return;
    }
    for (QLineEdit* thing : m_things)
        thing->setText({});
    m_context.shell.announce(tr("Added to the log. That was this evening."));
}

void PracticePanel::end()
{
    if (const Status ended = m_context.workspace.endPractice(m_practice); !ended)
        m_context.shell.report(ended.error());
    else
        m_context.shell.announce(tr("The practice has ended. Undo brings it back."));
}

} // namespace unrut
