// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_field.h"

#include <domain/worksheet.h>

#include <QLocale>

#include <algorithm>

namespace unrut {

namespace {

constexpr int digitsShown = 6;
constexpr int mostCharacters = 12;
constexpr int numberWidth = 6; ///< characters
constexpr int besideText = 3;  ///< characters: frame and margins

QString shown(double number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'g', digitsShown);
}

} // namespace

QSize CellLine::narrowed(QSize size) const
{
    size.setWidth(fontMetrics().averageCharWidth() * (m_characters + besideText));
    return size;
}

CellField::CellField(const QString& name, double low, double high, QWidget* parent)
    : CellLine(numberWidth, parent), m_low(low), m_high(high)
{
    setAccessibleName(name);
    setMaxLength(mostCharacters);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    // Qt goes by the letters of a line, and figures have none.
    if (isRightToLeft())
        setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    connect(this, &QLineEdit::textChanged, this, [this] { Q_EMIT cellEdited(cell()); });
    connect(this, &QLineEdit::editingFinished, this, &CellField::settle);
}

void CellField::setCell(const QString& cell)
{
    const std::optional<double> number = cellNumber(cell);
    setText(number ? shown(*number) : QString());
}

QString CellField::cell() const
{
    bool isNumber = false;
    const double number = QLocale().toDouble(text().trimmed(), &isNumber);
    return isNumber ? numberCell(std::clamp(number, m_low, m_high)) : QString();
}

void CellField::settle()
{
    const QString kept = cell();
    const QString before = text();
    setCell(kept);
    if (text() != before)
        Q_EMIT cellEdited(kept);
}

} // namespace unrut
