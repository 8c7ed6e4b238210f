// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class QFormLayout;

namespace unrut {

class GoalForm;
class TextLabel;

/// Who a goal is with: somebody of People, chosen or completed, or any name that is typed.
class PersonField : public QComboBox
{
    Q_OBJECT

public:
    explicit PersonField(GoalForm& form, QWidget* parent = nullptr);

    /// The field under its label, and beneath it who the name means.
    void addTo(QFormLayout& rows, const QString& label);

private:
    void showNames();
    void showKnown(const QString& name);

    GoalForm& m_form;
    TextLabel* m_known;
};

} // namespace unrut
