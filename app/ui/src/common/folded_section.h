// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLayout;
class QPushButton;
class QVBoxLayout;

namespace unrut {

/// A line that opens what is folded below it.
class FoldedSection : public QWidget
{
    Q_OBJECT

public:
    explicit FoldedSection(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    /// Whether there is something to open. What stands beside the line stays.
    void setFoldable(bool foldable);
    /// Puts \a widget into the line, behind the words that open it.
    void addBeside(QWidget* widget);
    /// Where the folded things go.
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }

Q_SIGNALS:
    void toggled(bool open);

private:
    void showSign();

    QPushButton* m_button;
    QLayout* m_line;
    QWidget* m_inside;
    QVBoxLayout* m_content;
    QString m_title;
};

} // namespace unrut
