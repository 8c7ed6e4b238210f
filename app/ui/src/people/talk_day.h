// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTime>
#include <QWidget>

class QCheckBox;
class QDateEdit;
class QSpinBox;
class QTimeEdit;

namespace unrut {

/// The day of a talk that is planned, and its time, both of which may be left open.
class TalkDay : public QWidget
{
    Q_OBJECT

public:
    explicit TalkDay(QDate today, QWidget* parent = nullptr);

    void setValue(QDate day, QTime at, int minutes);
    [[nodiscard]] QDate day() const; ///< null: none
    [[nodiscard]] QTime at() const;  ///< null: some time that day
    [[nodiscard]] int minutes() const;

private:
    void showParts();

    QCheckBox* m_hasDay;
    QDateEdit* m_day;
    QCheckBox* m_hasTime;
    QTimeEdit* m_time;
    QSpinBox* m_minutes;
};

} // namespace unrut
