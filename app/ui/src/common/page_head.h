// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QWidget>

namespace unrut {

class HeadLayout;
class TextLabel;

/// A page's title with a line under it, and controls at the far side; they go below the title when both do not fit.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubline(const QString& subline);
    [[nodiscard]] QString subline() const;
    /// Has screen readers say the line under the title.
    void saySubline();
    /// Gives the title the focus: screen readers say it, the next Tab leads to what comes after it, and Enter, pressed
    /// once more by habit, presses nothing.
    void focusTitle();
    void addControl(QWidget* control);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What stands in the head, and how: as long as it is the same, so is its width.
    struct Texts
    {
        QString title;
        QFont titleFont;
        QString subline; ///< empty where there is none
        QFont sublineFont;
        bool operator==(const Texts&) const = default;
    };
    [[nodiscard]] int textsWidth() const;

    TextLabel* m_title;
    TextLabel* m_subline;
    HeadLayout* m_layout;
    mutable Texts m_measured;
    mutable int m_measuredWidth = -1; ///< of those; -1: not measured yet
};

} // namespace unrut
