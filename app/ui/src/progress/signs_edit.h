// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/arrival.h>

#include <QWidget>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace unrut {

/// Early signs as if-then plans, always with an empty one at the end.
class SignsEdit : public QWidget
{
    Q_OBJECT

public:
    /// \a next: what the keyboard comes to after it; must live as long.
    explicit SignsEdit(QWidget& next, QWidget* parent = nullptr);

    void setSigns(const std::vector<EarlySign>& signs);
    /// Without the empty ones.
    [[nodiscard]] std::vector<EarlySign> signs() const;

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QLineEdit* cue;
        QLineEdit* step;
    };
    void addRow(const EarlySign& sign);
    void follow();

    QWidget* m_next;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
};

} // namespace unrut
