// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace unrut {

/// A line that asks for no more than \a characters beside others, and takes what there is.
class CellLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit CellLine(int characters, QWidget* parent = nullptr) : QLineEdit(parent), m_characters(characters) {}

    [[nodiscard]] QSize sizeHint() const override { return narrowed(QLineEdit::sizeHint()); }
    [[nodiscard]] QSize minimumSizeHint() const override { return narrowed(QLineEdit::minimumSizeHint()); }

private:
    [[nodiscard]] QSize narrowed(QSize size) const;

    int m_characters;
};

/// A number between two others or nothing, typed as the locale writes it. What lies outside becomes the nearest that
/// does not, once the keyboard leaves.
class CellField : public CellLine
{
    Q_OBJECT

public:
    CellField(const QString& name, double low, double high, QWidget* parent = nullptr);

    /// With a point for the decimals (domain/worksheet.h); empty: none.
    void setCell(const QString& cell);
    [[nodiscard]] QString cell() const;

Q_SIGNALS:
    void cellEdited(const QString& cell);

private:
    void settle();

    double m_low;
    double m_high;
};

} // namespace unrut
