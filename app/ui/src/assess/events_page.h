// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/check.h>

#include <QWidget>

#include <vector>

class QCheckBox;

namespace unrut {

/// What happened in the past six months, to be ticked.
class EventsPage : public QWidget
{
    Q_OBJECT

public:
    /// \a introduction: what to tick, above the list.
    EventsPage(const CheckEvents& events, const QString& introduction, QWidget* parent = nullptr);

    /// Of the assessment: the past six months.
    [[nodiscard]] static QString usualIntroduction();

    /// Shows a tick without saying that the person set it.
    void setTicked(CheckEvent event, bool ticked);
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void ticked(unrut::CheckEvent event, bool happened);

private:
    std::vector<QCheckBox*> m_boxes;
};

} // namespace unrut
