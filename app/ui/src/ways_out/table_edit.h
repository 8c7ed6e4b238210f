// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/worksheet_form.h>

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace unrut {

class TextLabel;

/// The rows of a table of a worksheet, always with an empty one at the end to go on with. Cells that do not fit beside
/// one another go below.
class TableEdit : public QWidget
{
    Q_OBJECT

public:
    TableEdit(const WorksheetField& field, const Cells& cells, QWidget* parent = nullptr);

    [[nodiscard]] Cells cells() const;
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void edited(const unrut::Cells& cells);

private:
    struct Row
    {
        std::vector<QWidget*> cells; ///< one a column
    };
    void addRow(const QStringList& texts);
    [[nodiscard]] QWidget* makeCell(size_t column, const QString& text, int row);
    [[nodiscard]] QString textOf(const Row& row, size_t column) const;
    void follow();

    WorksheetField m_field;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
};

} // namespace unrut
