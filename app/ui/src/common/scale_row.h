// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace unrut {

class TextLabel;

/// A row of circles from 0 to 10 with words at both ends, of which one can be chosen. Keys: digits (0-9; 1 then 0
/// within a moment is 10), arrows, Backspace or Delete to take the choice back.
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

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(std::optional<int> value);
    [[nodiscard]] bool handleKey(int key);

    TextLabel* m_name;
    TextLabel* m_low;
    QButtonGroup* m_group;
    qint64 m_oneTypedAt = 0;
};

} // namespace unrut
