// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_flow.h"

#include <QPainter>

#include <algorithm>

namespace unrut {

namespace {

/// So many lines of a paragraph stand together at the foot and at the head of a page.
constexpr size_t together = 2;

class Placement
{
public:
    Placement(const std::vector<Block>& blocks, qreal height) : m_blocks(blocks), m_height(height), m_pages(1) {}

    std::vector<PlacedPage> run()
    {
        for (size_t i = 0; i < m_blocks.size(); ++i)
            place(i);
        return std::move(m_pages);
    }

private:
    [[nodiscard]] bool isAtTop() const { return m_pages.back().empty(); }

    /// What must stand on one page for block \a index to begin on it: itself while it is a heading, and the beginning
    /// of what it heads.
    [[nodiscard]] qreal heightToBegin(size_t index) const
    {
        qreal height = 0;
        size_t under = 0; // strips beneath the last heading
        for (size_t i = index; i < m_blocks.size(); ++i) {
            const Block& block = m_blocks[i];
            const bool isHeading = block.keepsWithNext && i + 1 < m_blocks.size();
            if (isHeading && under > 0)
                break; // the next section
            height += i == index ? 0 : block.spaceBefore;
            const bool goesWhole = isHeading || block.strips.size() <= together + 1;
            const size_t begins = goesWhole ? block.strips.size() : together;
            height += heightOf(block, begins);
            under += isHeading ? 0 : begins;
            const bool isEnough = under >= together || !m_blocks[index].keepsWithNext;
            if (!isHeading && isEnough)
                break;
        }
        return height;
    }

    /// Of its first strips.
    [[nodiscard]] static qreal heightOf(const Block& block, size_t strips)
    {
        qreal height = 0;
        for (size_t strip = 0; strip < strips; ++strip)
            height += block.strips[strip].height;
        return height;
    }

    /// True when the page must end before \a strip, though it would fit, so that the last one is not left alone.
    [[nodiscard]] bool leavesOneAlone(const Block& block, size_t strip) const
    {
        if (block.strips.size() <= together + 1 || strip + together != block.strips.size())
            return false;
        return m_y + block.strips[strip].height + block.strips[strip + 1].height > m_height;
    }

    void place(size_t index)
    {
        const Block& block = m_blocks[index];
        m_y += isAtTop() ? 0 : block.spaceBefore;
        if (!isAtTop() && m_y + heightToBegin(index) > m_height)
            newPage();
        for (size_t i = 0; i < block.strips.size(); ++i) {
            const Strip& strip = block.strips[i];
            if (!isAtTop() && (m_y + strip.height > m_height || leavesOneAlone(block, i)))
                newPage();
            m_pages.back().push_back({&strip, m_y});
            m_y += strip.height;
        }
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_y = 0;
    }

    const std::vector<Block>& m_blocks;
    qreal m_height;
    qreal m_y = 0;
    std::vector<PlacedPage> m_pages;
};

} // namespace

std::vector<PlacedPage> placeOnPages(const std::vector<Block>& blocks, qreal height)
{
    return Placement(blocks, height).run();
}

void paintPage(QPainter& painter, const PlacedPage& page, qreal top)
{
    for (const PlacedStrip& placed : page) {
        painter.save();
        placed.strip->paint(painter, {0, top + placed.top});
        painter.restore();
    }
}

} // namespace unrut
