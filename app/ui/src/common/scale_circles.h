// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QRect>
#include <QWidget>

#include <array>
#include <optional>

class QStyleOptionButton;

namespace unrut {

/// The circles from 0 to 10 of a scale, of which one can be chosen; they go on in a new row where the width ends. One
/// stop of Tab: the chosen circle, or the first. Keys: digits (0-9; 1 then 0 within a moment is 10), Left and Right,
/// Space or Enter for the circle that has the keyboard, Backspace or Delete to take the choice back.
///
/// One widget that paints them all, as a list does its rows: two scales stand on the page of a start, and as buttons
/// their circles were a quarter of its widgets. Screen readers hear each circle as something to be ticked.
class ScaleCircles : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QList<QRect> targets READ targets) ///< where it can be pressed, in its own coordinates

public:
    static constexpr int most = 10;

    /// \a name is what is rated.
    explicit ScaleCircles(const QString& name, QWidget* parent = nullptr);

    /// Stands behind the last circle, in its row if there is room.
    void setWordBehind(QWidget* word);

    [[nodiscard]] std::optional<int> value() const { return m_value; }
    /// Shows a value, 0 to 10, without saying that the person chose it.
    void setValue(std::optional<int> value);
    /// As a press on it: chooses \a number, or takes the choice back where it is chosen.
    void toggle(int number);

    /// Which circle the keyboard is on, or would come to by Tab.
    [[nodiscard]] int current() const { return m_current; }
    /// Brings the keyboard to a circle without choosing it.
    void goTo(int number);
    [[nodiscard]] QRect circle(int number) const;
    [[nodiscard]] QString spokenName(int number) const;
    [[nodiscard]] QList<QRect> targets() const;

Q_SIGNALS:
    /// The person chose, or took the choice back.
    void chosen(std::optional<int> value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Circle;

    void choose(std::optional<int> value);
    [[nodiscard]] bool handleKey(const QKeyEvent& event);
    [[nodiscard]] std::optional<int> circleAt(QPoint place) const;
    void setHovered(std::optional<int> number);
    /// Brings the keyboard to a circle; unless it was there, that is told.
    void moveTo(int number, Qt::FocusReason reason);
    /// Nothing is pressed or under the pointer any more.
    void letGo();
    /// How a circle is drawn now; without its place.
    [[nodiscard]] QStyleOptionButton optionFor(int number) const;
    void tellChecked(int number);
    void tellFocus();

    std::array<Circle*, most + 1> m_circles{}; ///< items of the layout, which has them
    std::optional<int> m_value;
    std::optional<int> m_hovered;
    std::optional<int> m_held; ///< on which the button of the mouse went down
    int m_current = 0;
    QElapsedTimer m_sinceOne; ///< since a 1 was typed; invalid when something else was done since
};

} // namespace unrut
