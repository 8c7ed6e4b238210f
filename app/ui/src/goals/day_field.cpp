// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_field.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"

#include <domain/clock.h>

#include <QDateEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace unrut {

namespace {

/// What the field shows for no day: one before any that a journal takes.
const QDate noDay(1899, 12, 31);
const QDate lastDay(2200, 12, 31);

/// Tab leaves it at once; Left and Right go through day, month and year.
class DayEdit : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;

protected:
    bool focusNextPrevChild(bool next) override { return QAbstractSpinBox::focusNextPrevChild(next); }
};

} // namespace

DayField::DayField(const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_name(new TextLabel(TextRole::SmallMuted)),
      m_field(new DayEdit),
      m_buttons(new QWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_name);
    m_name->setBuddy(m_field);
    m_field->setCalendarPopup(true);
    m_field->setDateRange(noDay, lastDay);
    m_field->setSpecialValueText(tr("no day"));
    m_field->setDate(noDay);
    column->addWidget(m_field);
    m_buttons->setLayout(new FlowLayout(nullptr, 4));
    addButton(tr("Today", "quick day"), [](QDate today) { return today; });
    addButton(tr("Tomorrow", "quick day"), [](QDate today) { return today.addDays(1); });
    addButton(tr("Friday", "quick day"),
              [](QDate today) { return today.addDays((Qt::Friday - today.dayOfWeek() + 6) % 7 + 1); });
    addButton(tr("In a week", "quick day"), [](QDate today) { return today.addDays(7); });
    addButton(tr("No day", "quick day"), [](QDate) { return QDate(); });
    column->addWidget(m_buttons);
    // Each section typed is a change of its own; the undo step gathers them.
    connect(m_field, &QDateEdit::userDateChanged, this,
            [this](QDate day) { choose(day == m_field->minimumDate() ? QDate() : day); });
}

void DayField::addButton(const QString& text, std::function<QDate(QDate)> dayFrom)
{
    auto* button = makeButton(text, ButtonKind::Link);
    m_buttons->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, dayFrom] {
        const QDate day = dayFrom(m_clock.today());
        setDay(day);
        choose(day);
    });
}

void DayField::setName(const QString& name)
{
    m_name->setText(name);
    QString plain = name;
    m_field->setAccessibleName(plain.remove(QLatin1Char('&')));
}

void DayField::nameSilently(const QString& name)
{
    m_name->hide();
    m_field->setAccessibleName(name);
}

void DayField::setDay(QDate day)
{
    m_day = day;
    const QSignalBlocker quiet(m_field);
    m_field->setDate(day.isValid() ? day : noDay);
}

QDate DayField::day() const
{
    return m_day;
}

void DayField::choose(QDate day)
{
    // From no day the arrows of the field begin at 1900: what is meant is a day from now on.
    if (day.isValid() && !m_day.isValid() && day < m_clock.today().addYears(-50)) {
        day = m_clock.today();
        const QSignalBlocker quiet(m_field);
        m_field->setDate(day);
    }
    m_day = day;
    Q_EMIT dayChosen(day);
}

} // namespace unrut
