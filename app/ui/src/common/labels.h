// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace unrut {

/// What a text is for; decides its size, weight and colour.
enum class TextRole { Body, Muted, Small, SmallMuted, CardTitle, PanelTitle, PageTitle, HeroTitle };

/// A label that shows plain text only, whatever a person typed into it, and follows font and theme.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role = TextRole::Body, const QString& text = {}, QWidget* parent = nullptr);

    /// A label that breaks its lines to the width it is given.
    [[nodiscard]] static TextLabel* wrapping(TextRole role, const QString& text = {}, QWidget* parent = nullptr);

    void setRole(TextRole role);
    /// Lines of at most this many average characters, however much room there is: long lines are hard to read.
    void setLongestLine(int characters);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void wear();

    TextRole m_role;
    int m_longestLine = 0;
    bool m_wearing = false;
};

/// A one-pixel line across, in the line colour.
class LineSeparator : public QFrame
{
    Q_OBJECT

public:
    explicit LineSeparator(QWidget* parent = nullptr);
};

} // namespace unrut
