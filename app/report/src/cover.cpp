// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_page.h"
#include "report_sections.h"
#include "report_texts.h"

#include <theme/painting.h>
#include <wording/date_words.h>
#include <wording/progress_words.h>
#include <wording/report_words.h>
#include <wording/result_words.h>

#include <QPainter>

#include <algorithm>

namespace unrut {

namespace {

constexpr qreal signSide = 64;
constexpr qreal lineHeight = 190;
constexpr int pointsOnLine = 24;

/// The smoothed line at even distances; nothing without two days.
RisingLine risingLineOf(const ReportSource& source)
{
    RisingLine rising;
    // The line of the chart, which is smoothed more over long times.
    const std::vector<DayValue> line =
        moodChart(source.allMoods(), {}, source.options.from, source.options.to).series.back().points;
    if (line.size() < 2)
        return rising;
    const auto days = source.options.from.daysTo(source.options.to);
    size_t at = 0;
    for (int i = 0; i < pointsOnLine; ++i) {
        const QDate day = source.options.from.addDays(days * i / (pointsOnLine - 1));
        while (at + 1 < line.size() && line[at + 1].day <= day)
            ++at;
        rising.values.emplace_back(line[at].day <= day ? std::optional(line[at].value) : std::nullopt);
    }
    rising.caption = ReportTexts::tr("mood, smoothed");
    return rising;
}

/// How much the range holds, as far as this reader sees it.
QString countsOf(const ReportSource& source)
{
    wording::ProgressCounts counts;
    counts.checkIns =
        static_cast<int>(std::count_if(source.content.checkIns.begin(), source.content.checkIns.end(),
                                       [&](const CheckIn& checkIn) { return source.isInRange(checkIn.day); }));
    counts.checks = static_cast<int>(source.checks().size());
    counts.goalsFinished = static_cast<int>(source.finishedGoals().size());
    return wording::countsLine(source.options.from, source.options.to, counts, source.content.today);
}

class Cover
{
public:
    Cover(QPainter& painter, const PageLook& look) : m_painter(painter), m_look(look), m_y(look.body.top()) {}

    void addSign()
    {
        const QRectF sign(m_look.body.left(), m_y, signSide, signSide);
        paintSign(m_painter, mirrored(sign, m_look.body, m_look.direction), m_look.colours);
        m_y += signSide;
    }
    void add(const QString& text, const QFont& font, const QColor& colour, qreal before)
    {
        TextLook look = m_look.text(font, colour);
        look.leading = 1.25;
        const auto lines = linesOf(text, look, m_look.body.left(), m_look.width());
        m_y += before;
        paintStrips(m_painter, lines, {0, m_y});
        m_y += heightOf(lines);
    }
    void addLine(const RisingLine& line)
    {
        const QRectF rect(m_look.body.left(), m_y + 56, m_look.width(), lineHeight);
        paintRisingLine(m_painter, rect, line, m_look.colours, m_look.fonts, m_look.direction);
        m_y = rect.bottom();
    }
    /// What stands at the foot of the page whatever is above it.
    void addAtFoot(const QString& text)
    {
        const auto lines = linesOf(text, m_look.smallText(), m_look.body.left(), m_look.width());
        paintStrips(m_painter, lines, {0, m_look.body.bottom() - heightOf(lines)});
    }

private:
    QPainter& m_painter;
    const PageLook& m_look;
    qreal m_y;
};

} // namespace

void paintCover(QPainter& painter, const ReportSource& source, const PageLook& look)
{
    const Colours& colours = look.colours;
    const QFont title = scaledFont(look.fonts.base, 2.6, QFont::Bold);
    const QFont subtitle = scaledFont(look.fonts.base, 1.45);
    Cover cover(painter, look);
    cover.addSign();
    cover.add(reportHeading(source), title, colours.text, 120);
    cover.add(wording::dayRange(source.options.from, source.options.to, source.content.today), subtitle, colours.muted,
              10);
    if (!source.options.author.isEmpty())
        cover.add(source.options.author, subtitle, colours.text, 10);
    cover.add(wording::reportReaderName(source.options.reader), look.fonts.base, colours.muted, 18);
    cover.add(wording::reportMadeOn(source.content.today), look.fonts.base, colours.muted, 2);
    // Who is not shown the mood sees no line of it either; an empty groove would look like a fault.
    const RisingLine line = source.has(ReportSection::Mood) ? risingLineOf(source) : RisingLine();
    if (!line.values.empty())
        cover.addLine(line);
    if (source.has(ReportSection::Result) && source.content.standing)
        cover.add(wording::headline(*source.content.standing), look.fonts.panelTitle, colours.text, 52);
    if (!source.isFor(ReportReader::Supervisor))
        cover.add(countsOf(source), look.fonts.base, colours.muted, 6);
    using Section = ReportSection;
    const std::initializer_list<Section> findings{Section::Result,      Section::Reasons, Section::Change,
                                                  Section::Suggestions, Section::Tried,   Section::Mood,
                                                  Section::Charts,      Section::Gut};
    if (std::any_of(findings.begin(), findings.end(), [&](Section each) { return source.has(each); }))
        cover.addAtFoot(wording::reportFootnote());
}

} // namespace unrut
