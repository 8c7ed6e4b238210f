// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

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
    /// Where the folded things go.
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }

Q_SIGNALS:
    void toggled(bool open);

private:
    void showSign();

    QPushButton* m_button;
    QWidget* m_inside;
    QVBoxLayout* m_content;
    QString m_title;
};

} // namespace unrut
