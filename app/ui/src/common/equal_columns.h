// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QPointer>

#include <memory>
#include <vector>

namespace unrut {

/// Puts its items into columns: all in one row while each has the width it asks for, else in as few even rows as that
/// takes. The columns are equally wide, or where that does not fit, each as wide as it needs to be and some more; in a
/// single row as setShares() says. Mirrors right to left.
class EqualColumns : public QLayout
{
    Q_OBJECT

public:
    explicit EqualColumns(QWidget* parent = nullptr, int gap = 8);
    ~EqualColumns() override;

    /// How much of a single row the first item, the last, and each between them get of its width.
    void setShares(int first, int between, int last);

    /// Makes its items count as at least as wide as \a widget asks to be, which lies in a row above or below: what is
    /// put beside one another in both goes on in new rows alike.
    void setAlike(const QWidget* widget);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    [[nodiscard]] QSize cell() const;
    [[nodiscard]] int shareOf(int item) const;
    /// The widths of the items where all stand in one row.
    [[nodiscard]] std::vector<int> widthsOfOneRow(int room) const;
    /// The widths of the columns that share \a width.
    [[nodiscard]] std::vector<int> columnsFor(int width) const;
    [[nodiscard]] int rowHeight(const std::vector<int>& widths) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_gap;
    QPointer<const QWidget> m_alike;
    int m_first = 1;
    int m_between = 1;
    int m_last = 1;
};

} // namespace unrut
