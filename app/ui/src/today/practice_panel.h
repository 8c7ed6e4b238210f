// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/late_panel.h"
#include "common/page.h"

#include <domain/practice.h>

#include <array>

class QLineEdit;
class QPushButton;

namespace unrut {

class OfferedLine;
class RisingLineView;
class ScaleRow;
class SectionHead;
class TextLabel;
class UnsentText;

/// What is practised: in the morning what it is to be today, later whether it was done and how sure one felt; after
/// four weeks whether it is kept. On one of seven evenings: three good things. Its own small line over time.
class PracticePanel : public LatePanel
{
    Q_OBJECT

public:
    explicit PracticePanel(const PageContext& context);

    /// Shows the practice that goes on; there must be one.
    void refresh();

private:
    void build();
    QWidget* buildPlan();
    QWidget* buildAsked();
    QWidget* buildWhether();
    QWidget* buildEvening();
    void showLine(const Practice& practice);
    [[nodiscard]] PracticeDay today() const;
    void notePlan();
    bool note(const PracticeDay& day); ///< false when it could not be, which was told
    void noteEvening();
    void end();

    PageContext m_context;
    PracticeId m_practice;
    SectionHead* m_title = nullptr;
    TextLabel* m_hint = nullptr;
    QWidget* m_plan = nullptr;
    OfferedLine* m_planText = nullptr;
    UnsentText* m_unsentPlan = nullptr;
    QWidget* m_asked = nullptr;
    TextLabel* m_askedText = nullptr;
    QPushButton* m_done = nullptr;
    QPushButton* m_notToday = nullptr;
    ScaleRow* m_confidence = nullptr;
    QWidget* m_whether = nullptr;
    QWidget* m_evening = nullptr;
    std::array<QLineEdit*, goodThingsAnEvening> m_things{};
    RisingLineView* m_line = nullptr;
    TextLabel* m_kept = nullptr;
};

} // namespace unrut
