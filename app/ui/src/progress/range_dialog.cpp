// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "range_dialog.h"

#include "common/labels.h"

#include <QDateEdit>
#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int widthInCharacters = 56;
const QDate earliest(1900, 1, 1); ///< the first day that a journal takes

QDateEdit* makeDay(QDate day, QDate today)
{
    auto* edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setDateRange(earliest, today);
    edit->setDate(day);
    return edit;
}

} // namespace

RangeDialog::RangeDialog(QDate from, QDate to, QDate today, QWidget* parent)
    : SheetDialog(tr("Days to show"), parent, widthInCharacters), m_from(makeDay(from, today)), m_to(makeDay(to, today))
{
    addField(tr("&From"), m_from);
    addField(tr("&To"), m_to);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton(tr("&Show"), ButtonKind::Primary), &QPushButton::clicked, this, [this] {
        const QDate first = m_from->date();
        const QDate last = m_to->date();
        accept(); // first, so that the window has the keyboard again
        Q_EMIT chosen(first, last);
    });
    m_from->setFocus(Qt::OtherFocusReason);
}

} // namespace unrut
