// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "head_layout.h"

#include "flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace unrut {

HeadLayout::HeadLayout(QWidget* head, const Gaps& gaps, std::function<int()> leastWidth)
    : QLayout(head),
      m_gaps(gaps),
      m_leastWidth(std::move(leastWidth)),
      m_controls(new FlowLayout(nullptr, gaps.between))
{
    setContentsMargins(0, 0, 0, 0);
    addChildLayout(m_controls);
}

HeadLayout::~HeadLayout()
{
    delete std::exchange(m_texts, nullptr);
    delete std::exchange(m_controls, nullptr);
}

void HeadLayout::setTexts(QWidget* texts)
{
    addWidget(texts);
}

void HeadLayout::setTexts(QLayout* texts)
{
    addChildLayout(texts);
    addItem(texts);
}

void HeadLayout::addControl(QWidget* control)
{
    m_controls->addWidget(control);
}

void HeadLayout::addItem(QLayoutItem* item)
{
    Q_ASSERT(!m_texts);
    m_texts = item;
    invalidate();
}

int HeadLayout::count() const
{
    return (m_texts ? 1 : 0) + (m_controls ? 1 : 0);
}

QLayoutItem* HeadLayout::itemAt(int index) const
{
    if (index == 0 && m_texts)
        return m_texts;
    return index >= 0 && index == count() - 1 ? m_controls : nullptr;
}

QLayoutItem* HeadLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item && item == m_texts)
        m_texts = nullptr;
    else if (item)
        m_controls = nullptr;
    return item;
}

/// What stands in a layout inside hears of a change only when all is laid out, and may be asked before.
void HeadLayout::invalidate()
{
    for (int i = 0; i < count(); ++i) {
        if (QLayout* inner = itemAt(i)->layout())
            inner->invalidate();
    }
    QLayout::invalidate();
}

bool HeadLayout::fitsInOneRow(int width) const
{
    const int texts = std::max(m_leastWidth(), m_texts->minimumSize().width());
    return texts + m_gaps.beside + m_controls->sizeHint().width() <= width;
}

int HeadLayout::textsHeight(int width) const
{
    return m_texts->hasHeightForWidth() ? m_texts->heightForWidth(width) : m_texts->sizeHint().height();
}

int HeadLayout::heightForWidth(int width) const
{
    const QSize controls = m_controls->sizeHint();
    if (controls.isEmpty())
        return textsHeight(width);
    if (fitsInOneRow(width))
        return std::max(textsHeight(width - m_gaps.beside - controls.width()), controls.height());
    return textsHeight(width) + m_gaps.below + m_controls->heightForWidth(width);
}

QSize HeadLayout::sizeHint() const
{
    const QSize texts = m_texts->sizeHint();
    const QSize controls = m_controls->sizeHint();
    if (controls.isEmpty())
        return texts;
    return {texts.width() + m_gaps.beside + controls.width(), std::max(texts.height(), controls.height())};
}

QSize HeadLayout::minimumSize() const
{
    return m_texts->minimumSize().expandedTo(m_controls->minimumSize());
}

void HeadLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QSize controls = m_controls->sizeHint();
    if (controls.isEmpty()) {
        m_texts->setGeometry(rect);
    } else if (fitsInOneRow(rect.width())) {
        const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
        const int width = rect.width() - m_gaps.beside - controls.width();
        const QRect texts(rect.left(), rect.top(), width, rect.height());
        m_texts->setGeometry(QStyle::visualRect(direction, rect, texts));
        const QRect place(QPoint(texts.right() + 1 + m_gaps.beside, rect.top()), controls);
        m_controls->setGeometry(QStyle::visualRect(direction, rect, place));
    } else {
        const int texts = textsHeight(rect.width());
        m_texts->setGeometry(QRect(rect.topLeft(), QSize(rect.width(), texts)));
        m_controls->setGeometry(QRect(rect.left(), rect.top() + texts + m_gaps.below, rect.width(),
                                      m_controls->heightForWidth(rect.width())));
    }
}

} // namespace unrut
