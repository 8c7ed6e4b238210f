// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <functional>

namespace unrut {

class FlowLayout;

/// How the head of a page or of a section is laid out: texts, and on the same line, at the far side, controls; they go
/// below the texts when both do not fit.
class HeadLayout : public QLayout
{
    Q_OBJECT

public:
    /// In pixels.
    struct Gaps
    {
        int beside = 0;  ///< between texts and controls on one line
        int below = 0;   ///< between texts and controls under them
        int between = 8; ///< between two controls
    };

    /// \a leastWidth says how wide the texts have to be to have controls beside them.
    HeadLayout(QWidget* head, const Gaps& gaps, std::function<int()> leastWidth);
    ~HeadLayout() override;

    void setTexts(QWidget* texts);
    void setTexts(QLayout* texts);
    void addControl(QWidget* control);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    void invalidate() override;

private:
    [[nodiscard]] bool fitsInOneRow(int width) const;
    [[nodiscard]] int textsHeight(int width) const;

    Gaps m_gaps;
    std::function<int()> m_leastWidth;
    FlowLayout* m_controls;
    QLayoutItem* m_texts = nullptr;
};

} // namespace unrut
