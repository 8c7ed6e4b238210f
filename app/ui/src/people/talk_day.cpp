// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "talk_day.h"

#include "common/flow_layout.h"

#include <domain/talk.h>

#include <QCheckBox>
#include <QDateEdit>
#include <QSpinBox>
#include <QTimeEdit>

namespace unrut {

TalkDay::TalkDay(QDate today, QWidget* parent)
    : QWidget(parent),
      m_hasDay(new QCheckBox(tr("On a &day"))),
      m_day(new QDateEdit),
      m_hasTime(new QCheckBox(tr("at a &time"))),
      m_time(new QTimeEdit),
      m_minutes(new QSpinBox)
{
    auto* row = new FlowLayout(this, 12);
    for (QWidget* part :
         {static_cast<QWidget*>(m_hasDay), static_cast<QWidget*>(m_day), static_cast<QWidget*>(m_hasTime),
          static_cast<QWidget*>(m_time), static_cast<QWidget*>(m_minutes)})
        row->addWidget(part);
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Day"));
    m_day->setDate(today.addDays(1));
    m_time->setAccessibleName(tr("Time"));
    m_time->setTime(QTime(14, 0));
    m_minutes->setRange(1, longestTalkMinutes);
    m_minutes->setSingleStep(5);
    m_minutes->setValue(30);
    m_minutes->setSuffix(tr(" minutes", "after a number"));
    m_minutes->setAccessibleName(tr("Length"));
    setFocusProxy(m_hasDay);
    connect(m_hasDay, &QCheckBox::toggled, this, &TalkDay::showParts);
    connect(m_hasTime, &QCheckBox::toggled, this, &TalkDay::showParts);
    showParts();
}

void TalkDay::setValue(QDate day, QTime at, int minutes)
{
    m_hasDay->setChecked(day.isValid());
    if (day.isValid())
        m_day->setDate(day);
    m_hasTime->setChecked(at.isValid());
    if (at.isValid())
        m_time->setTime(at);
    m_minutes->setValue(minutes);
    showParts();
}

QDate TalkDay::day() const
{
    return m_hasDay->isChecked() ? m_day->date() : QDate();
}

QTime TalkDay::at() const
{
    return m_hasDay->isChecked() && m_hasTime->isChecked() ? m_time->time() : QTime();
}

int TalkDay::minutes() const
{
    return m_minutes->value();
}

void TalkDay::showParts()
{
    const bool hasDay = m_hasDay->isChecked();
    m_day->setEnabled(hasDay);
    m_hasTime->setEnabled(hasDay);
    m_time->setEnabled(hasDay && m_hasTime->isChecked());
    m_minutes->setEnabled(hasDay && m_hasTime->isChecked());
}

} // namespace unrut
