// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/panel.h"

#include <domain/entry.h>

class QDoubleSpinBox;
class QLineEdit;

namespace unrut {

class ScaleRow;

/// Mood, energy, sleep and a word for today; saved as it is given.
class CheckInPanel : public Panel
{
    Q_OBJECT

public:
    explicit CheckInPanel(const PageContext& context);

    /// Shows what the journal holds for today.
    void refresh();

private:
    void save();
    void buildSleep();
    /// Gives the names of all rows one width; \a sleep is the last of them.
    void alignNames(QWidget& sleep);

    PageContext m_context;
    QDate m_day;
    ScaleRow* m_mood;
    ScaleRow* m_energy;
    QDoubleSpinBox* m_sleep;
    QLineEdit* m_word;
    bool m_showing = false;
};

} // namespace unrut
