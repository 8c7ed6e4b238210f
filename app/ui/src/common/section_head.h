// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace unrut {

class HeadLayout;
class TailLabel;

/// The head of a panel, a card or a section: its title and, in the same paragraph, a quieter tail; controls at the far
/// side of the same line, which go below the title when both do not fit. Screen readers hear a heading.
class SectionHead : public QWidget
{
    Q_OBJECT

public:
    /// \a gap: between two controls, in pixels.
    explicit SectionHead(const QString& title = {}, int gap = 8);

    /// Words of any length may be in \a title, also what a person typed.
    void setTitle(const QString& title, const QString& tail = {});
    [[nodiscard]] QString title() const { return m_text; }
    /// The title as a screen reader finds it.
    [[nodiscard]] QLabel& heading() const;
    void addControl(QWidget* control);
    /// Is as high as with a button in it: where the card beside it has one, both titles stand on one line.
    void leaveRoom();

private:
    TailLabel* m_title;
    HeadLayout* m_layout;
    QString m_text;
};

} // namespace unrut
