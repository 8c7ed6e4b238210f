// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLayout>

#include <memory>
#include <optional>
#include <vector>

namespace unrut {

/// Puts its items beside one another and goes on in a new row when the width is used up; mirrors right to left.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr, int gap = 8);
    ~FlowLayout() override;

    /// Rows begin at the far side: for controls at a page's right.
    void setTrailing(bool trailing);
    /// The first \a items stand at the near side, the others at the far side, also where they go on in a new row.
    void setApart(int items);

    /// \a item takes what the others leave of its row; -1 for none.
    void setFilling(int item);

    void insertWidget(int index, QWidget* widget);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    void invalidate() override;

private:
    struct Row;
    [[nodiscard]] int heightOfRows(int width) const;
    [[nodiscard]] QSize sizeOfRow() const;
    [[nodiscard]] std::vector<Row> rowsFor(int width) const;
    [[nodiscard]] bool isApart(const QLayoutItem& item) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_gap;
    bool m_trailing = false;
    int m_apart = 0;
    int m_filling = -1;
    /// Good until something in here changes: boxes around it ask for the same few over and over.
    mutable QHash<int, int> m_heights;
    mutable std::optional<QSize> m_hint;
};

} // namespace unrut
