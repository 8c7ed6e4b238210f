// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_page.h"

namespace unrut {

/// Collects what a report says, in order, as blocks for the page flow. The look must live until they are painted.
class ReportBody
{
public:
    explicit ReportBody(const PageLook& look) : m_look(look) {}

    void addHeading(const QString& text);
    void addSubheading(const QString& text);
    void addText(const QString& text);
    void addMuted(const QString& text);
    void addSmall(const QString& text);
    /// What a chart or a list says, over it and never apart from it.
    void addCaption(const QString& text);
    /// Small remarks beside a text, such as day and kind. A side of no width is left out.
    struct Row
    {
        QString leading = {};
        QString text;
        QString trailing = {};
        qreal leadingWidth = 0;
        qreal trailingWidth = 0;
        qreal spaceBefore = 5;
        bool isStrong = false;      ///< the text
        bool keepsWithNext = false; ///< it heads what follows
    };
    void addRow(const Row& row);
    /// A drawing that is never cut; \a height at most that of a page.
    void addPicture(qreal height, std::function<void(QPainter&, const QRectF&)> paint);
    /// Room before the next block.
    void addSpace(qreal height);

    [[nodiscard]] const PageLook& look() const { return m_look; }
    [[nodiscard]] std::vector<Block> take() { return std::move(m_blocks); }

private:
    void add(const QString& text, const TextLook& look, qreal spaceBefore, bool isHeading);

    const PageLook& m_look;
    std::vector<Block> m_blocks;
    qreal m_space = 0;
};

} // namespace unrut
