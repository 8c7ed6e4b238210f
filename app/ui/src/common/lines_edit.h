// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace unrut {

class RowDrag;

/// Lines one under the other, always with an empty one at the end to go on with. Enter goes to the next; Alt+Up and
/// Alt+Down move a line, and so does dragging it by its grip.
class LinesEdit : public QWidget
{
    Q_OBJECT

public:
    /// \a nameOf: what a line is called, from 0; stands in it while it is empty and is what a screen reader says.
    LinesEdit(const QStringList& lines, int most, std::function<QString(int)> nameOf, QWidget* parent = nullptr);

    /// Without the empty ones.
    [[nodiscard]] QStringList lines() const;
    /// Shows \a lines instead.
    void setLines(const QStringList& lines);
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void edited(const QStringList& lines);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addLine(const QString& text);
    void follow();
    /// Lets the line at \a from stand at \a to, counted without itself. Nothing while either is empty.
    void move(size_t from, size_t to);
    /// Those with a text, but for the last one.
    [[nodiscard]] std::vector<QWidget*> rows() const;

    int m_most;
    std::function<QString(int)> m_nameOf;
    QVBoxLayout* m_column;
    RowDrag* m_drag;
    bool m_isMoving = false; ///< several fields change and are told of once
    std::vector<QLineEdit*> m_fields;
    std::vector<QWidget*> m_grips; ///< one for each field
};

} // namespace unrut
