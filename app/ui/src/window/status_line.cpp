// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_line.h"

#include "common/flow_layout.h"

#include <QEvent>
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
        if (!shown.isEmpty())
            return;
        m_sentence.clear();
        setToolTip({});
        setMinimumHeight(0);
    });
}

void StatusLine::setUsual(QLabel& leading, QLabel& trailing)
{
    m_usual = new QWidget;
    constexpr int gap = 4;
    constexpr QMargins around(10, 2, 10, 4); // with the status bar's own two pixels, 12 from the edge
    auto* row = new FlowLayout(m_usual, gap);
    row->setContentsMargins(around);
    row->setApart(1);
    row->addWidget(&leading);
    row->addWidget(&trailing);
    addWidget(m_usual, 1);
    m_usual->installEventFilter(this);
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event)
{
    // QStatusBar lays itself out anew when a part gets another height, and that shows what a sentence stands in for.
    if (watched == m_usual && event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &StatusLine::hideUsual, Qt::QueuedConnection);
    return QStatusBar::eventFilter(watched, event);
}

void StatusLine::hideUsual()
{
    if (currentMessage().isEmpty())
        return;
    m_usual->hide();
    m_usual->setAttribute(Qt::WA_WState_ExplicitShowHide, false); // or QStatusBar would not bring it back
}

void StatusLine::tell(const QString& sentence, int milliseconds)
{
    m_sentence = sentence;
    m_milliseconds = milliseconds;
    setMinimumHeight(height()); // two lines or one: the page above stays where it is
    fit();
}

int StatusLine::room() const
{
    int room = width() - 2 * edge;
    const QList<QWidget*> parts = findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget* part : parts) {
        if (part->isVisible())
            room -= part->width();
    }
    return std::max(0, room);
}

void StatusLine::fit()
{
    showMessage(m_sentence, m_milliseconds); // what it stands in for makes room
    const QString fitted = fittedSentence(m_sentence, fontMetrics(), room());
    if (fitted == m_sentence) {
        setToolTip({});
        return;
    }
    showMessage(fitted, m_milliseconds);
    // Escaped as a whole: a tooltip takes what a person typed for markup and opens the files it names.
    setToolTip(Qt::convertFromPlainText(m_sentence, Qt::WhiteSpaceNormal));
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
    painter.setPen(palette().windowText().color());
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignVCenter | Qt::AlignLeft);
    painter.drawText(rect().adjusted(edge, 0, -edge, 0), static_cast<int>(leading) | Qt::TextSingleLine,
                     currentMessage());
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QStatusBar::resizeEvent(event);
    if (!m_sentence.isEmpty())
        fit();
}

} // namespace unrut
