// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QWidget;

namespace unrut {

/// Lets the rows of a list be dragged to another place, each by a grip of its own. What the mouse does here needs keys
/// or buttons beside it: grips take no keyboard.
class RowDrag : public QObject
{
    Q_OBJECT

public:
    /// \a rows: those of \a list that can change places now, from top to bottom. Belongs to \a list.
    RowDrag(QWidget& list, std::function<std::vector<QWidget*>()> rows);

    /// To be put into a row.
    [[nodiscard]] QWidget* makeGrip();

Q_SIGNALS:
    /// The row \a from is to stand at \a to, counted without itself.
    void moveRequested(int from, int to);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QPoint& globalPosition);
    void drop();
    void end();
    /// How many rows lie above a height of the list.
    [[nodiscard]] int placeAt(int y) const;

    QWidget& m_list;
    std::function<std::vector<QWidget*>()> m_rows;
    QWidget* m_mark; ///< shows where the row would land
    QPointer<QWidget> m_grip;
    int m_from = -1;  ///< -1: nothing is dragged
    int m_place = -1; ///< -1: where it was
};

} // namespace unrut
