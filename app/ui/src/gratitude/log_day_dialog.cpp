// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_day_dialog.h"

#include "common/labels.h"

#include <wording/date_words.h>

#include <QDateEdit>
#include <QVBoxLayout>

namespace unrut {

LogDayDialog::LogDayDialog(QDate first, QDate today, QDate chosen, QWidget* parent)
    : SheetDialog(tr("Go to a day"), parent), m_day(new QDateEdit)
{
    m_day->setCalendarPopup(true);
    m_day->setDateRange(first, std::max(first, today));
    m_day->setDate(chosen);
    addField(tr("&Day"), m_day, tr("The log begins on %1.").arg(wording::dayAndYear(first)));
    auto* cancel = addButton(tr("&Cancel"));
    auto* go = addButton(tr("&Go there"), ButtonKind::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this] {
        const QDate day = m_day->date();
        accept(); // first, so that the window has the keyboard again
        Q_EMIT dayChosen(day);
    });
    m_day->setFocus(Qt::PopupFocusReason);
}

} // namespace unrut
