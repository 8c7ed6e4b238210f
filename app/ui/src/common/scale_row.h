// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace unrut {

class ScaleCircles;
class TextLabel;

/// A name, and a row of circles from 0 to 10 with words at both ends, of which one can be chosen.
class ScaleRow : public QWidget
{
    Q_OBJECT

public:
    ScaleRow(const QString& name, const QString& lowWord, const QString& highWord, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> value() const;
    /// Shows a value without saying that the person chose it.
    void setValue(std::optional<int> value);
    /// The name's column, so that several rows line up.
    [[nodiscard]] TextLabel* nameLabel() const { return m_name; }
    [[nodiscard]] TextLabel* lowLabel() const { return m_low; }

Q_SIGNALS:
    /// The person chose, or took the choice back.
    void chosen(std::optional<int> value);

private:
    TextLabel* m_name;
    TextLabel* m_low;
    ScaleCircles* m_circles;
};

} // namespace unrut
