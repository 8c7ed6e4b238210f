// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/late_panel.h"
#include "common/page.h"

#include <domain/entry.h>

class QDoubleSpinBox;
class QLayout;
class QLineEdit;
class QToolButton;

namespace unrut {

class ScaleRow;
class SectionHead;
class UnsentText;

/// Mood, energy, sleep and a word for today, or for a day before; saved as it is given.
class CheckInPanel : public LatePanel
{
    Q_OBJECT

public:
    explicit CheckInPanel(const PageContext& context);

    /// Shows what the journal holds for today, or for the earlier day that was gone to.
    void refresh();
    /// From the day that was gone to, if any; to be refreshed.
    void backToToday() { m_daysAgo = 0; }

private:
    void build();
    SectionHead* buildHead();
    /// To a day nearer or further away; never past today.
    void step(int days);
    void save();
    void buildSleep();
    /// Gives the names of all rows one width; \a sleep is the last of them.
    void alignNames(QWidget& sleep);

    PageContext m_context;
    QDate m_day;
    int m_daysAgo = 0;
    QDate m_today; ///< when it was last shown
    SectionHead* m_title = nullptr;
    QToolButton* m_earlier = nullptr;
    QToolButton* m_later = nullptr;
    ScaleRow* m_mood = nullptr;
    ScaleRow* m_energy = nullptr;
    QDoubleSpinBox* m_sleep = nullptr;
    QLineEdit* m_word = nullptr;
    UnsentText* m_unsent = nullptr; ///< of the word
    QDate m_wordDay;                ///< which it is for
    bool m_showing = false;
};

} // namespace unrut
