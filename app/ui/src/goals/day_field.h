// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <functional>

class QDateEdit;

namespace unrut {

class Clock;
class TextLabel;

/// A day or none: today, tomorrow, Friday and a week from now at one press, any other in the field.
class DayField : public QWidget
{
    Q_OBJECT

public:
    explicit DayField(const Clock& clock, QWidget* parent = nullptr);

    /// What the day is for, with a mnemonic that leads to the field.
    void setName(const QString& name);
    /// The same, said by screen readers only: where a question stands above the field.
    void nameSilently(const QString& name);
    /// Shows \a day without telling anyone; null: none.
    void setDay(QDate day);
    [[nodiscard]] QDate day() const;

Q_SIGNALS:
    /// The person chose another day; null: none.
    void dayChosen(QDate day);

private:
    void addButton(const QString& text, std::function<QDate(QDate)> dayFrom);
    void choose(QDate day);

    const Clock& m_clock;
    TextLabel* m_name;
    QDateEdit* m_field;
    QWidget* m_buttons;
    QDate m_day;
};

} // namespace unrut
