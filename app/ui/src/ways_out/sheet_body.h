// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QSpacerItem;
class QVBoxLayout;

namespace unrut {

/// What is filled in on a page of a worksheet. It scrolls by itself, so that the buttons below stay where they are; its
/// scroll bar stands in the room that is kept at the sides, so that nothing moves when it comes. In a window that is
/// too low for that (or whose text is large) it is as high as what is in it, and the whole page scrolls.
class SheetBody : public QScrollArea
{
    Q_OBJECT

public:
    /// Pixels at either side of what is in it.
    static constexpr int side = 14;

    explicit SheetBody(QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    void scrollToTop();

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeRoomForBar();
    [[nodiscard]] bool isInLowWindow() const;

    QVBoxLayout* m_column;
    QSpacerItem* m_end;
};

} // namespace unrut
