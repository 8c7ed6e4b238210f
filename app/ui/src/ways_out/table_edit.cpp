// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_edit.h"

#include "cell_field.h"
#include "common/equal_columns.h"
#include "common/labels.h"
#include "common/prose.h"
#include "common/spoken_role.h"

#include <domain/text.h>
#include <wording/worksheet_forms.h>

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr size_t mostTableRows = 40;
constexpr int textWidth = 16; ///< characters

/// A cell with the name of its column above it.
QWidget* named(QWidget* cell, const QString& name)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* label = TextLabel::wrapping(TextRole::SmallMuted, name);
    label->setBuddy(cell);
    column->addWidget(label);
    column->addStretch(1);
    column->addWidget(cell);
    return box;
}

} // namespace

TableEdit::TableEdit(const WorksheetField& field, const Cells& cells, QWidget* parent)
    : QWidget(parent), m_field(field), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    for (const QStringList& row : cells)
        addRow(row);
    follow();
}

void TableEdit::addRow(const QStringList& texts)
{
    auto* box = new QWidget;
    auto* cells = new EqualColumns(box);
    Row row;
    const int place = static_cast<int>(m_rows.size());
    QWidget* before = nullptr;
    for (QWidget* cell : m_rows.empty() ? std::vector<QWidget*>() : m_rows.back().cells) {
        if (cell->focusPolicy() != Qt::NoFocus)
            before = cell;
    }
    for (size_t column = 0; column < m_field.columns.size(); ++column) {
        QWidget* cell = makeCell(column, texts.value(static_cast<qsizetype>(column)), place);
        cells->addWidget(place == 0 ? named(cell, m_field.columns[column].label) : cell);
        row.cells.push_back(cell);
    }
    m_column->addWidget(box);
    m_rows.push_back(row);
    for (QWidget* cell : row.cells) {
        if (cell->focusPolicy() == Qt::NoFocus)
            continue;
        if (before)
            QWidget::setTabOrder(before, cell);
        before = cell;
    }
}

QWidget* TableEdit::makeCell(size_t column, const QString& text, int row)
{
    const TableColumn& asked = m_field.columns[column];
    //: The name of a column, the number of a row: how a screen reader says which cell of a table this is.
    const QString name = tr("%1, row %2").arg(asked.label, QLocale().toString(row + 1));
    const auto tell = [this] {
        follow();
        Q_EMIT edited(cells());
    };
    switch (asked.kind) {
    case TableColumn::Kind::Number: {
        auto* field = new CellField(name, asked.low, asked.high);
        field->setCell(text);
        connect(field, &CellField::cellEdited, this, tell);
        return field;
    }
    case TableColumn::Kind::Choice: {
        auto* field = new QComboBox;
        nameChoice(*field, name);
        field->addItem(tr("not said"));
        for (const FieldChoice& choice : asked.choices)
            field->addItem(choice.label, choice.key);
        field->setCurrentIndex(std::max(0, field->findData(text)));
        connect(field, &QComboBox::activated, this, tell);
        return field;
    }
    case TableColumn::Kind::Score:
        return new TextLabel(TextRole::CardTitle);
    case TableColumn::Kind::Text:
        break;
    }
    auto* field = new CellLine(textWidth);
    field->setText(text);
    setProse(*field);
    field->setMaxLength(static_cast<int>(maxTitleLength)); // moves the cursor to the end
    field->setCursorPosition(0);                           // a narrow one shows how it begins
    field->setAccessibleName(name);
    connect(field, &QLineEdit::textChanged, this, tell);
    return field;
}

QString TableEdit::textOf(const Row& row, size_t column) const
{
    QWidget* cell = row.cells[column];
    if (const auto* number = qobject_cast<CellField*>(cell))
        return number->cell();
    if (const auto* line = qobject_cast<QLineEdit*>(cell))
        return line->text();
    if (const auto* choice = qobject_cast<QComboBox*>(cell))
        return choice->currentData().toString();
    return {};
}

Cells TableEdit::cells() const
{
    Cells cells;
    for (const Row& row : m_rows) {
        QStringList texts;
        for (size_t column = 0; column < row.cells.size(); ++column)
            texts.append(textOf(row, column));
        if (std::any_of(texts.begin(), texts.end(), [](const QString& text) { return !text.trimmed().isEmpty(); }))
            cells.push_back(texts);
    }
    return cells;
}

QWidget* TableEdit::firstField() const
{
    return m_rows.front().cells.front();
}

void TableEdit::follow()
{
    const auto isEmpty = [this](const Row& row) {
        for (size_t column = 0; column < row.cells.size(); ++column) {
            if (!textOf(row, column).isEmpty())
                return false;
        }
        return true;
    };
    if (m_rows.empty() || (!isEmpty(m_rows.back()) && m_rows.size() < mostTableRows))
        addRow({});
    for (const Row& row : m_rows) {
        for (size_t column = 0; column < row.cells.size(); ++column) {
            if (m_field.columns[column].kind != TableColumn::Kind::Score)
                continue;
            QStringList texts;
            for (size_t each = 0; each < row.cells.size(); ++each)
                texts.append(textOf(row, each));
            const std::optional<double> score = rowScore(m_field, texts);
            auto* label = qobject_cast<TextLabel*>(row.cells[column]);
            label->setText(score ? wording::cellWords(m_field.columns[column], numberCell(*score)) : QString());
        }
    }
}

} // namespace unrut
