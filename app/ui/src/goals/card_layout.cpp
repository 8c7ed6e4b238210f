// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_layout.h"

#include "common/broken_lines.h"

#include <theme/painting.h>
#include <wording/facts.h>
#include <wording/goal_words.h>

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace unrut {

namespace {

constexpr int padding = 13;
constexpr int mostTitleLines = 3;
constexpr int mostStepLines = 4;

QStringList chipTexts(const Goal& goal)
{
    QStringList texts;
    if (goal.kind != GoalKind::StepGoal)
        texts.append(wording::goalKindName(goal.kind));
    if (goal.horizon == Horizon::Far || goal.column == BoardColumn::Doing)
        texts.append(wording::horizonName(goal.horizon));
    return texts;
}

/// \a facts in lines of at most \a width pixels that end at a dot where that can be: half a fact says nothing.
QStringList brokenAtDots(const QString& facts, const QFont& font, int width)
{
    const QFontMetrics metrics(font);
    const QString dot = wording::dot();
    const QStringList parts = facts.split(dot);
    QStringList lines;
    QString line;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = i + 1 < parts.size() ? parts[i] + dot.chopped(1) : parts[i];
        const QString longer = line.isEmpty() ? part : line + QLatin1Char(' ') + part;
        if (metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines.append(line);
        QStringList broken = brokenInto(part, font, width);
        line = broken.takeLast();
        lines.append(broken);
    }
    lines.append(line);
    return lines;
}

class CardBuilder
{
public:
    CardBuilder(int width, const Fonts& fonts)
        : m_fonts(fonts),
          m_inner(std::max(1, width - 2 * padding)),
          m_line(qRound(linePitch(fonts.base, fonts.base))),
          m_smallLine(qRound(linePitch(fonts.small, fonts.base)))
    {}

    void addChips(const QStringList& texts)
    {
        int x = padding;
        int rowHeight = 0;
        for (const QString& text : texts) {
            const QSize size = chipSize(text, m_fonts).toSize().boundedTo(QSize(m_inner, 1000));
            if (x > padding && x + size.width() > padding + m_inner) {
                x = padding;
                m_y += rowHeight + 4;
            }
            card.chips.push_back({QRect(QPoint(x, m_y), size), text});
            x += size.width() + 6;
            rowHeight = size.height();
        }
        if (!texts.isEmpty())
            m_y += rowHeight + 4;
    }

    void addTitle(const QString& title)
    {
        card.titleLines = brokenInto(title, m_fonts.cardTitle, m_inner, mostTitleLines);
        card.title = QRect(padding, m_y, m_inner, m_line * static_cast<int>(card.titleLines.size()));
        m_y = card.title.bottom() + 1;
    }

    void addProgress(const Goal& goal)
    {
        if (goal.stepsDone() == 0)
            return; // a bar without anything in it says no more than the words beneath
        card.share = static_cast<double>(goal.stepsDone()) / static_cast<double>(goal.steps.size());
        card.progress = QRect(padding, m_y + 8, m_inner, 6);
        m_y = card.progress.bottom() + 4;
    }

    void addNextStep(const Step& step)
    {
        const QFontMetrics metrics(m_fonts.base);
        const int box = std::max(24, metrics.height() + 4);
        const int textWidth = m_inner - box - 4;
        card.stepLines = brokenInto(step.text, m_fonts.base, textWidth, mostStepLines);
        const int textHeight = m_line * static_cast<int>(card.stepLines.size());
        card.tick = QRect(padding - 4, m_y, box, box);
        card.step = QRect(padding + box, m_y + std::max(0, (box - m_line) / 2), textWidth, textHeight);
        m_y = std::max(card.tick.bottom(), card.step.bottom()) + 1;
    }

    void addFacts(const QString& facts)
    {
        if (!facts.isEmpty()) {
            card.factLines = brokenAtDots(facts, m_fonts.small, m_inner);
            card.facts = QRect(padding, m_y + 2, m_inner, m_smallLine * static_cast<int>(card.factLines.size()));
            m_y = card.facts.bottom() + 1;
        }
        card.height = m_y + 11;
    }

    CardLayout card;

private:
    const Fonts& m_fonts;
    int m_inner;
    int m_line;
    int m_smallLine;
    int m_y = 12;
};

} // namespace

CardLayout layoutCard(const Goal& goal, int width, const Fonts& fonts, QDate today, wording::Dues dues)
{
    CardBuilder builder(width, fonts);
    builder.addChips(chipTexts(goal));
    builder.addTitle(goal.title.simplified());
    if (goal.column != BoardColumn::Done)
        builder.addProgress(goal);
    if (const Step* next = goal.nextStep(); next && goal.column == BoardColumn::Doing)
        builder.addNextStep(*next);
    builder.addFacts(wording::cardFacts(goal, today, dues));
    return builder.card;
}

} // namespace unrut
