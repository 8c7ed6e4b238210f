// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labels.h"

namespace unrut {

/// A text and, in the same paragraph, a quieter tail: 'Ask about your path · strong match'. Plain text; breaks its
/// lines to the width it is given.
class TailLabel : public TextLabel
{
    Q_OBJECT

public:
    /// \a tailRole: Muted or SmallMuted.
    TailLabel(TextRole role, TextRole tailRole, QWidget* parent = nullptr);

    void setTexts(const QString& text, const QString& tail);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont tailFont() const;

    TextRole m_tailRole;
    QString m_head;
    QString m_tail;
};

} // namespace unrut
