// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/arrival.h>

#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace unrut {

/// Early signs as if-then plans; an empty one where there is none yet, and further ones when they are asked for.
class SignsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit SignsEdit(QWidget* parent = nullptr);

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

    QVBoxLayout* m_column; ///< of the rows
    QPushButton* m_more;
    std::vector<Row> m_rows;
};

} // namespace unrut
