// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/late_panel.h"
#include "common/page.h"

#include <domain/check.h>

#include <QDate>

#include <vector>

class QPushButton;

namespace unrut {

class QuestionList;
class TextLabel;

/// The rest of a short form, a few statements a day; every answer is saved into the same assessment.
class RestPanel : public LatePanel
{
    Q_OBJECT

public:
    explicit RestPanel(const PageContext& context);

    /// Shows what waits today; hides itself when nothing does.
    void refresh();

private:
    void build();
    void ask(const Check& check, const std::vector<ItemIndex>& items);
    void save(int question, int answer);
    [[nodiscard]] bool isAnswering() const;

    PageContext m_context;
    CheckId m_check;
    std::vector<ItemIndex> m_items;
    TextLabel* m_note = nullptr; ///< these once it was shown
    QVBoxLayout* m_place = nullptr;
    QPushButton* m_notToday = nullptr;
    QuestionList* m_questions = nullptr;
    QDate m_left; ///< the day on which the person did not want to
};

} // namespace unrut
