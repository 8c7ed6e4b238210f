// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/plain_field.h"

#include <domain/goal.h>

namespace unrut {

/// A title or a sentence of one line, shown on as many as it needs up to six; then it scrolls. Enter goes on to the
/// next field.
class TitleField : public PlainField
{
    Q_OBJECT

public:
    /// \a most: in characters (UTF-16 units).
    explicit TitleField(qsizetype most = longestGoalTitle, QWidget* parent = nullptr);

    /// What stands in it, on one line.
    [[nodiscard]] QString title() const;
    /// Shows \a text; what it says already is not touched, so that the cursor stays where it is.
    void setTitle(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited(const QString& title);
    /// The keyboard has left it.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Of the lines that are shown, in pixels: each is as high as its glyphs ask for.
    [[nodiscard]] int heightShown() const;
    void fit();

    int m_height = 0;
    bool m_filling = false;
};

} // namespace unrut
