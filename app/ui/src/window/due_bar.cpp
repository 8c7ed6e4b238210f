// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "due_bar.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/responsive_row.h"
#include "common/tab_order.h"

#include <theme/colours.h>
#include <wording/reminder_words.h>
#include <workspace/reminders.h>
#include <workspace/workspace.h>

#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace unrut {

namespace {

/// More at once would be a list of debts.
constexpr size_t mostAtOnce = 2;
constexpr int besideFromCharacters = 84;

} // namespace

DueBar::DueBar(const Workspace& workspace, QWidget& next, QWidget* parent)
    : QFrame(parent), m_workspace(workspace), m_next(next), m_rows(new QVBoxLayout(this))
{
    setAccessibleName(tr("What is due"));
    m_rows->setContentsMargins(24, 8, 16, 8);
    m_rows->setSpacing(4);
    hide();
    // A goal or a person may have another name now.
    connect(&workspace, &Workspace::changed, this, &DueBar::refresh, Qt::QueuedConnection);
}

void DueBar::follow(Reminders& reminders)
{
    m_reminders = &reminders;
    connect(&reminders, &Reminders::changed, this, &DueBar::refresh);
    connect(&reminders, &QObject::destroyed, this, &DueBar::clear);
    refresh();
}

void DueBar::setFront(bool isFront)
{
    m_isFront = isFront;
    setVisible(m_isFront && !m_shown.empty());
}

void DueBar::clear()
{
    m_shown.clear();
    m_sentences.clear();
    removeAll(*m_rows);
    setFront(m_isFront);
}

void DueBar::refresh()
{
    if (!m_reminders)
        return;
    std::vector<DueNotice> wanted = m_reminders->waiting();
    if (wanted.size() > mostAtOnce)
        wanted.resize(mostAtOnce);
    QStringList sentences;
    for (const DueNotice& notice : wanted)
        sentences << wording::noticeText(notice.key.subject, reminderThing(m_workspace, notice.key).simplified());
    if (wanted == m_shown && sentences == m_sentences)
        return; // the keyboard may be in it
    removeAll(*m_rows);
    m_shown = std::move(wanted);
    m_sentences = sentences;
    for (size_t i = 0; i < m_shown.size(); ++i)
        m_rows->addWidget(makeRow(m_shown[i], sentences.at(static_cast<qsizetype>(i))));
    setFront(m_isFront);
    tabThroughBefore(*this, m_next);
}

QWidget* DueBar::makeRow(const DueNotice& notice, const QString& sentence)
{
    auto* text = TextLabel::wrapping(TextRole::Body, breakable(sentence));
    text->setAccessibleName(sentence);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    for (const auto answer : {NoticeAnswer::Open, NoticeAnswer::InAnHour, NoticeAnswer::NotThisWeek}) {
        const QString name = wording::noticeAnswerName(answer);
        auto* button = makeButton(name, answer == NoticeAnswer::Open ? ButtonKind::Secondary : ButtonKind::Link);
        //: %1 is an answer ('In an hour'), %2 what it is given to.
        button->setAccessibleName(tr("%1: %2", "answer and question").arg(name, sentence));
        connect(button, &QPushButton::clicked, this,
                [this, key = notice.key, answer] { Q_EMIT answered(key, answer); });
        flow->addWidget(button);
    }
    flow->addWidget(makeLater(notice.key, sentence));
    auto* row = new ResponsiveRow(besideFromCharacters);
    row->addPart(text, 1);
    row->addPart(buttons, 0);
    return row;
}

/// An hour does not suit everything.
QWidget* DueBar::makeLater(const ReminderKey& key, const QString& sentence)
{
    const QString name = tr("Another time");
    auto* button = makeButton(name, ButtonKind::Link);
    button->setAccessibleName(tr("%1: %2", "answer and question").arg(name, sentence));
    auto* waits = new QMenu(button);
    for (const std::chrono::minutes wait : snoozeChoices())
        waits->addAction(wording::snoozeName(wait), this, [this, key, wait] { Q_EMIT snoozed(key, wait); });
    button->setMenu(waits);
    return button;
}

void DueBar::paintEvent(QPaintEvent*)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.panel);
    constexpr int barWidth = 4;
    const int x = layoutDirection() == Qt::RightToLeft ? width() - barWidth : 0;
    painter.fillRect(x, 0, barWidth, height(), colours.chosen);
    painter.fillRect(0, height() - 1, width(), 1, colours.line);
}

} // namespace unrut
