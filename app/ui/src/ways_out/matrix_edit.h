// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/worksheet_form.h>

#include <QWidget>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace unrut {

class CellField;
class TextLabel;

/// Options side by side: what matters and how much, and the marks of every option with their sum.
class MatrixEdit : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixEdit(const Cells& cells, QWidget* parent = nullptr);

    [[nodiscard]] Cells cells() const;
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void edited(const unrut::Cells& cells);

private:
    void build(const Cells& cells, qsizetype criteria, size_t options);
    void addNames(const Cells& cells, qsizetype criteria);
    void addNumbers(const Cells& cells, size_t row, qsizetype criteria);
    [[nodiscard]] QLineEdit* nameField(const QString& text, const QString& name) const;
    void grow(qsizetype criteria, size_t options);
    void tell();

    QVBoxLayout* m_column;
    QWidget* m_table = nullptr;
    std::vector<QLineEdit*> m_criteria;
    std::vector<QLineEdit*> m_options;
    std::vector<std::vector<CellField*>> m_numbers; ///< how much it matters, then the marks of each option
    std::vector<TextLabel*> m_sums;
};

} // namespace unrut
