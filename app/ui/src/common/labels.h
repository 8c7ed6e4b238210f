// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QLabel>
#include <QTextLayout>

#include <memory>
#include <optional>

namespace unrut {

/// What a text is for; decides its size, weight and colour.
enum class TextRole {
    Body,
    Muted,
    Small,
    SmallMuted,
    TinyMuted,
    CardTitle,
    PanelTitle,
    PanelTitleMuted,
    PageTitle,
    HeroTitle,
    Statement,
    Lead,
    LeadMuted,
};

/// A label that shows plain text only, whatever a person typed into it, and follows font and theme. Its lines stand as
/// far apart as reading wants them (linePitch()).
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

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    /// Stretches of the text that look different; none at first.
    [[nodiscard]] virtual QList<QTextLayout::FormatRange> formats() const { return {}; }
    /// In pixels: ninety characters of the usual size, however large this text is.
    [[nodiscard]] virtual int longestLine() const;
    [[nodiscard]] TextRole role() const { return m_role; }

private:
    void wear();
    /// True where lines are broken and drawn here. Text that can be selected is left to QLabel, which knows how.
    [[nodiscard]] bool breaksLines() const;
    /// The text as glyphs, kept until it has been painted: shaping it is most of what measuring and painting cost, and
    /// what a label held after that would be held for as long as it lives.
    [[nodiscard]] QTextLayout& shaped() const;
    /// Breaks the text into lines; returns the height of them all.
    qreal layOut(QTextLayout& layout, qreal width) const;
    /// Of the text where there is room for it; lines are broken as where the label is just so wide.
    [[nodiscard]] QSizeF naturalSize() const;
    [[nodiscard]] QSize plainSize() const;

    [[nodiscard]] int brokenHeight(int width) const;
    [[nodiscard]] int widestWord() const;
    [[nodiscard]] qreal pitch() const;

    /// Sizes, good for as long as what they were measured from. A layout asks for the same few over and over, and
    /// laying text out is most of what building a page costs.
    struct Measured
    {
        QString text;
        QFont font;
        QMargins margins;
        QList<QTextLayout::FormatRange> formats;
        bool wraps = false;
        QHash<int, int> heights;
        std::optional<qreal> pitch;
        std::optional<QSizeF> natural;
        std::optional<QSize> plain;
        std::optional<int> widest;
        std::unique_ptr<QTextLayout> shaped;
    };
    [[nodiscard]] Measured& measured() const;

    mutable Measured m_measured;
    TextRole m_role;
    int m_longestLine = 0;
};

/// \a text with places to break in words that are too long for a line: zero-width spaces, which nobody sees. What is
/// read out or copied should be the text itself.
[[nodiscard]] QString breakable(const QString& text);

/// Lets what \a label says be selected and copied. Its lines begin where those of the window do, whatever direction
/// they are written in: a path stands at the right of a window that runs from there.
void makeSelectable(QLabel& label,
                    Qt::TextInteractionFlags how = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

/// A one-pixel line across, in the line colour.
class LineSeparator : public QFrame
{
    Q_OBJECT

public:
    explicit LineSeparator(QWidget* parent = nullptr);
};

} // namespace unrut
