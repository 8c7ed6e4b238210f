// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/looking_back.h>

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace unrut {

/// Who could help: initials, role, and whether a talk would be safe; always with an empty row at the end.
class AlliesEdit : public QWidget
{
    Q_OBJECT

public:
    explicit AlliesEdit(const std::vector<Ally>& allies, QWidget* parent = nullptr);

    /// Without those that have no initials.
    [[nodiscard]] std::vector<Ally> allies() const;
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void edited(const std::vector<unrut::Ally>& allies);

private:
    struct Row
    {
        QLineEdit* initials;
        QComboBox* role;
        QComboBox* safe;
    };
    void addRow(const Ally& ally);
    void follow();

    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
};

} // namespace unrut
