// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_line.h"

#include "common/flow_layout.h"

#include <QLabel>
#include <QStyleOption>
#include <QStylePainter>
#include <QTextDocument>

#include <algorithm>

namespace unrut {

namespace {

constexpr QChar typedBegins(0x2068);
constexpr QChar typedEnds(0x2069);
/// Less of a name tells nothing.
constexpr int leastCharacters = 8;
/// Where a sentence begins: where what usually stands there does.
constexpr int edge = 12;

} // namespace

QString fittedSentence(const QString& sentence, const QFontMetrics& metrics, int width)
{
    if (metrics.horizontalAdvance(sentence) <= width)
        return sentence;
    const qsizetype begin = sentence.indexOf(typedBegins) + 1;
    const qsizetype end = sentence.indexOf(typedEnds, begin);
    if (begin > 0 && end > begin) {
        const QString rest = sentence.left(begin) + sentence.mid(end);
        const int room = width - metrics.horizontalAdvance(rest);
        if (room >= leastCharacters * metrics.averageCharWidth()) {
            const QString shorter = metrics.elidedText(sentence.mid(begin, end - begin), Qt::ElideRight, room);
            return sentence.left(begin) + shorter + sentence.mid(end);
        }
    }
    return metrics.elidedText(sentence, Qt::ElideRight, width);
}

StatusLine::StatusLine(QWidget* parent) : QStatusBar(parent)
{
    setSizeGripEnabled(false);
    connect(this, &QStatusBar::messageChanged, this, [this](const QString& shown) {
        if (m_leading)
            m_leading->setVisible(shown.isEmpty());
        if (!shown.isEmpty())
            return;
        m_sentence.clear();
        setToolTip({});
    });
}

void StatusLine::setUsual(QLabel& leading, QLabel& trailing)
{
    m_usual = new QWidget;
    m_leading = &leading;
    m_trailing = &trailing;
    // A sentence stands in its place: neither the other side nor the page above moves for it.
    QSizePolicy policy = leading.sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    leading.setSizePolicy(policy);
    constexpr int gap = 4;
    constexpr QMargins around(10, 2, 10, 4); // with the status bar's own two pixels, 12 from the edge
    auto* row = new FlowLayout(m_usual, gap);
    row->setContentsMargins(around);
    row->setApart(1);
    row->addWidget(&leading);
    row->addWidget(&trailing);
    addPermanentWidget(m_usual, 1); // any other kind goes while a sentence is shown
}

void StatusLine::tell(const QString& sentence, int milliseconds)
{
    m_sentence = sentence;
    m_milliseconds = milliseconds;
    fit();
}

QRect StatusLine::place() const
{
    const QRect line = rect().adjusted(edge, 0, -edge, 0);
    if (!m_leading)
        return line;
    const QRect own(m_leading->mapTo(this, QPoint()), m_leading->size());
    QRect place(line.left(), own.top(), line.width(), own.height());
    const QRect other(m_trailing->mapTo(this, QPoint()), m_trailing->size());
    const bool isBeside = other.top() <= own.bottom() && other.bottom() >= own.top();
    if (!isBeside || m_trailing->text().isEmpty())
        return place;
    if (layoutDirection() == Qt::RightToLeft)
        place.setLeft(std::min(other.right() + edge, place.right()));
    else
        place.setRight(std::max(other.left() - edge, place.left()));
    return place;
}

void StatusLine::fit()
{
    const QFontMetrics metrics = m_leading ? m_leading->fontMetrics() : fontMetrics();
    const QString fitted = fittedSentence(m_sentence, metrics, place().width());
    showMessage(fitted, m_milliseconds);
    // Escaped as a whole: a tooltip takes what a person typed for markup and opens the files it names.
    setToolTip(fitted == m_sentence ? QString() : Qt::convertFromPlainText(m_sentence, Qt::WhiteSpaceNormal));
}

void StatusLine::paintEvent(QPaintEvent*)
{
    // QStatusBar would begin nearer to the edge than everything else in the window does.
    QStylePainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    painter.drawPrimitive(QStyle::PE_PanelStatusBar, option);
    if (currentMessage().isEmpty())
        return;
    const QWidget& like = m_leading ? static_cast<const QWidget&>(*m_leading) : *this;
    painter.setFont(like.font());
    painter.setPen(like.palette().color(like.foregroundRole()));
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignVCenter | Qt::AlignLeft);
    painter.drawText(place(), static_cast<int>(leading) | Qt::TextSingleLine | Qt::TextDontClip, currentMessage());
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QStatusBar::resizeEvent(event);
    if (!m_sentence.isEmpty())
        fit();
}

} // namespace unrut
