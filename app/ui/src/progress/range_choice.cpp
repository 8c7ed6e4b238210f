// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "range_choice.h"

#include "common/buttons.h"
#include "range_dialog.h"

#include <domain/clock.h>
#include <wording/date_words.h>

#include <QButtonGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace unrut {

RangeChoice::RangeChoice(const Clock& clock, std::function<QDate()> first, QWidget& page)
    : QObject(&page), m_clock(clock), m_first(std::move(first)), m_page(page), m_buttons(new QButtonGroup(this))
{
    const QStringList names{tr("4 weeks"), tr("90 days"), tr("Year"), tr("All"), tr("Other days…")};
    for (int i = 0; i < names.size(); ++i) {
        QPushButton* button = makeButton(names.at(i));
        button->setCheckable(true);
        button->setAccessibleName(i == FromTo ? names.at(i) : tr("Show %1").arg(names.at(i)));
        m_buttons->addButton(button, i);
        button->installEventFilter(this);
    }
    m_buttons->button(m_shown)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idClicked, this, &RangeChoice::choose);
}

QList<QPushButton*> RangeChoice::buttons() const
{
    QList<QPushButton*> all;
    for (int i = FourWeeks; i <= FromTo; ++i)
        all.append(qobject_cast<QPushButton*>(m_buttons->button(i)));
    return all;
}

QPushButton* RangeChoice::checkedButton() const
{
    return qobject_cast<QPushButton*>(m_buttons->checkedButton());
}

std::pair<QDate, QDate> RangeChoice::days() const
{
    constexpr int fourWeeks = 28;
    constexpr int ninetyDays = 90;
    const QDate today = m_clock.today();
    switch (m_shown) {
    case FourWeeks:
        return {today.addDays(1 - fourWeeks), today};
    case NinetyDays:
        return {today.addDays(1 - ninetyDays), today};
    case Year:
        return {today.addYears(-1), today};
    case All:
        return {m_first(), today};
    default:
        return {m_from, m_to};
    }
}

bool RangeChoice::isPast() const
{
    return m_shown == FromTo && m_to < m_clock.today();
}

bool RangeChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (m_isMoving || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Up && key != Qt::Key_Down)
        return QObject::eventFilter(watched, event);
    const QScopedValueRollback<bool> moving(m_isMoving, true);
    QCoreApplication::sendEvent(watched, event); // clicks the button that it moves to
    return true;
}

void RangeChoice::choose(int range)
{
    if (range == FromTo) {
        if (m_isMoving)
            m_buttons->button(m_shown)->setChecked(true);
        else
            ask();
        return;
    }
    m_shown = range;
    Q_EMIT changed();
}

void RangeChoice::ask()
{
    // What was chosen before, or else what is shown now.
    const auto [from, to] = m_from.isValid() ? std::pair(m_from, m_to) : days();
    auto* dialog = new RangeDialog(from, to, m_clock.today(), &m_page);
    // Until days are chosen the range that is shown stays the one that is marked.
    m_buttons->button(m_shown)->setChecked(true);
    connect(dialog, &RangeDialog::chosen, this, &RangeChoice::showDays);
    dialog->open();
}

void RangeChoice::showDays(QDate from, QDate to)
{
    m_from = std::min(from, to);
    m_to = std::max(from, to);
    m_shown = FromTo;
    QAbstractButton* button = m_buttons->button(FromTo);
    button->setChecked(true);
    button->setAccessibleDescription(wording::dayRange(m_from, m_to, m_clock.today()));
    Q_EMIT changed();
    Q_EMIT daysChosen();
}

} // namespace unrut
