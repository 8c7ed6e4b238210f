// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix_edit.h"

#include "cell_field.h"
#include "common/buttons.h"
#include "common/equal_columns.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/prose.h"
#include "common/tab_order.h"

#include <domain/text.h>

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr qsizetype usualCriteria = 3;
constexpr qsizetype mostCriteria = 8;
constexpr size_t usualOptions = 3;
constexpr size_t mostOptions = 12;
constexpr size_t optionRow = 2;
constexpr int nameWidth = 10; ///< characters

qsizetype criteriaIn(const Cells& cells)
{
    return cells.empty() ? 0 : std::max<qsizetype>(0, cells.front().size() - 1);
}

/// An option has a longer name than what matters, and a sum is short.
EqualColumns* addPlaces(QWidget& row)
{
    auto* places = new EqualColumns(&row);
    places->setShares(34, 25, 10);
    return places;
}

/// Breaks its lines where the column is narrow, and makes none wider.
TextLabel* makeLabel(const QString& text)
{
    TextLabel* label = TextLabel::wrapping(TextRole::SmallMuted, text);
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    label->setSizePolicy(policy);
    return label;
}

size_t optionsIn(const Cells& cells)
{
    return cells.size() > optionRow ? cells.size() - optionRow : 0;
}

} // namespace

MatrixEdit::MatrixEdit(const Cells& cells, QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    build(cells, std::max(usualCriteria, criteriaIn(cells)), std::max(usualOptions, optionsIn(cells)));
    auto* buttons = new FlowLayout(nullptr, 12); // below the table, and after it for Tab
    QPushButton* criterion = makeButton(tr("Add something that matters"), ButtonKind::Link);
    QPushButton* option = makeButton(tr("Add an option"), ButtonKind::Link);
    buttons->addWidget(criterion);
    buttons->addWidget(option);
    m_column->addLayout(buttons);
    connect(criterion, &QPushButton::clicked, this, [this, criterion] {
        grow(static_cast<qsizetype>(m_criteria.size()) + 1, m_options.size());
        tabThroughBefore(*m_table, *criterion);
        m_criteria.back()->setFocus(Qt::OtherFocusReason);
    });
    connect(option, &QPushButton::clicked, this, [this, criterion] {
        grow(static_cast<qsizetype>(m_criteria.size()), m_options.size() + 1);
        tabThroughBefore(*m_table, *criterion);
        m_options.back()->setFocus(Qt::OtherFocusReason);
    });
}

void MatrixEdit::build(const Cells& cells, qsizetype criteria, size_t options)
{
    QWidget* old = m_table;
    m_table = new QWidget;
    m_criteria.clear();
    m_options.clear();
    m_numbers.clear();
    m_sums.clear();
    auto* rows = new QVBoxLayout(m_table);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    addNames(cells, criteria);
    addNumbers(cells, 1, criteria);
    for (size_t row = optionRow; row < optionRow + options; ++row) {
        rows->addWidget(new LineSeparator);
        addNumbers(cells, row, criteria);
    }
    m_column->insertWidget(0, m_table);
    if (old) {
        old->hide();
        old->deleteLater();
    }
    const QSignalBlocker quiet(this);
    tell();
}

void MatrixEdit::addNames(const Cells& cells, qsizetype criteria)
{
    auto* row = new QWidget;
    EqualColumns* places = addPlaces(*row);
    places->addWidget(makeLabel(tr("What matters")));
    for (qsizetype column = 1; column <= criteria; ++column) {
        QLineEdit* field = nameField(cellAt(cells, 0, column), tr("What matters, %1").arg(QLocale().toString(column)));
        m_criteria.push_back(field);
        places->addWidget(field);
    }
    places->addWidget(new TextLabel(TextRole::SmallMuted, tr("Sum")));
    places->setAlike(m_criteria.front());
    m_table->layout()->addWidget(row);
}

void MatrixEdit::addNumbers(const Cells& cells, size_t row, qsizetype criteria)
{
    auto* box = new QWidget;
    EqualColumns* places = addPlaces(*box);
    places->setAlike(m_criteria.front());
    const bool isOption = row >= optionRow;
    const QString optionName = tr("Option %1").arg(QLocale().toString(row + 1 - optionRow));
    if (isOption) {
        m_options.push_back(nameField(cellAt(cells, row, 0), optionName));
        places->addWidget(m_options.back());
    } else {
        places->addWidget(makeLabel(tr("How much, 1 to 5")));
    }
    std::vector<CellField*> numbers;
    for (qsizetype column = 1; column <= criteria; ++column) {
        const QString name = isOption ? tr("%1, mark for what matters %2").arg(optionName, QLocale().toString(column))
                                      : tr("How much %1 matters, 1 to 5").arg(QLocale().toString(column));
        auto* field = new CellField(name, 1, largestMark);
        field->setCell(cellAt(cells, row, column));
        connect(field, &CellField::cellEdited, this, &MatrixEdit::tell);
        numbers.push_back(field);
        places->addWidget(field);
    }
    m_numbers.push_back(numbers);
    auto* sum = new TextLabel(TextRole::CardTitle);
    if (isOption)
        m_sums.push_back(sum);
    places->addWidget(sum);
    m_table->layout()->addWidget(box);
}

QLineEdit* MatrixEdit::nameField(const QString& text, const QString& name) const
{
    auto* field = new CellLine(nameWidth);
    field->setText(text);
    field->setMaxLength(static_cast<int>(maxTitleLength)); // moves the cursor to the end
    field->setCursorPosition(0);                           // a narrow one shows how it begins
    setProse(*field);
    field->setAccessibleName(name);
    connect(field, &QLineEdit::textChanged, this, &MatrixEdit::tell);
    return field;
}

void MatrixEdit::grow(qsizetype criteria, size_t options)
{
    build(cells(), std::min(mostCriteria, criteria), std::min(mostOptions, options));
}

Cells MatrixEdit::cells() const
{
    Cells cells{{QString()}, {QString()}};
    for (const QLineEdit* criterion : m_criteria)
        cells[0].append(criterion->text());
    for (const CellField* number : m_numbers.front())
        cells[1].append(number->cell());
    for (size_t option = 0; option < m_options.size(); ++option) {
        QStringList row{m_options[option]->text()};
        for (const CellField* number : m_numbers[option + 1])
            row.append(number->cell());
        cells.push_back(row);
    }
    return cells;
}

QWidget* MatrixEdit::firstField() const
{
    return m_criteria.front();
}

void MatrixEdit::tell()
{
    const Cells now = cells();
    const std::vector<OptionSum> sums = matrixSums(now);
    for (size_t option = 0; option < m_options.size(); ++option) {
        const QString name = m_options[option]->text();
        const auto sum =
            std::find_if(sums.begin(), sums.end(), [&](const OptionSum& each) { return each.option == name; });
        const bool counts = sum != sums.end() && sum->sum > 0;
        m_sums[option]->setText(counts ? QLocale().toString(sum->sum, 'g', 6) : QString());
    }
    Q_EMIT edited(now);
}

} // namespace unrut
