// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labels.h"

namespace unrut {

/// A text and, in the same paragraph, a quieter tail: 'Ask about your path · strong match'. Plain text; breaks its
/// lines to the width it is given. The title of a panel is no prose: it is one line wherever there is room.
class TailLabel : public TextLabel
{
    Q_OBJECT

public:
    /// \a tailRole: Muted or SmallMuted.
    TailLabel(TextRole role, TextRole tailRole, QWidget* parent = nullptr);

    void setTexts(const QString& text, const QString& tail);

protected:
    [[nodiscard]] QList<QTextLayout::FormatRange> formats() const override;
    [[nodiscard]] int longestLine() const override;

private:
    TextRole m_tailRole;
    int m_headLength = 0;
};

} // namespace unrut
