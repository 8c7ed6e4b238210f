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

/// Lines one under the other, always with an empty one at the end to go on with. Enter goes to the next; Alt+Up and
/// Alt+Down move a line.
class LinesEdit : public QWidget
{
    Q_OBJECT

public:
    /// \a nameOf: what a line is called, from 0; stands in it while it is empty and is what a screen reader says.
    LinesEdit(const QStringList& lines, int most, std::function<QString(int)> nameOf, QWidget* parent = nullptr);

    /// Without the empty ones.
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QWidget* firstField() const;

Q_SIGNALS:
    void edited(const QStringList& lines);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addLine(const QString& text);
    void follow();
    /// Lets the line at \a place change places with the one \a by further on.
    void move(size_t place, int by);

    int m_most;
    std::function<QString(int)> m_nameOf;
    QVBoxLayout* m_column;
    std::vector<QLineEdit*> m_fields;
};

} // namespace unrut
