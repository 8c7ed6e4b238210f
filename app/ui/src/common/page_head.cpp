// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_head.h"

#include "flow_layout.h"
#include "labels.h"

#include <QEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace unrut {

namespace {

constexpr int gap = 16;
constexpr int rowGap = 12;
constexpr int likelyWidth = 640; ///< until it has one
constexpr int leastSubline = 24; ///< in characters

} // namespace

PageHead::PageHead(QWidget* parent)
    : QWidget(parent),
      m_texts(new QWidget(this)),
      m_title(TextLabel::wrapping(TextRole::PageTitle)),
      m_subline(TextLabel::wrapping(TextRole::Muted)),
      m_controls(new QWidget(this)),
      m_flow(new FlowLayout(m_controls))
{
    auto* texts = new QVBoxLayout(m_texts);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(3);
    texts->addWidget(m_title);
    texts->addWidget(m_subline);
    m_subline->hide();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PageHead::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHead::setSubline(const QString& subline)
{
    m_subline->setText(subline);
    m_subline->setVisible(!subline.isEmpty());
}

QString PageHead::subline() const
{
    return m_subline->text();
}

void PageHead::addControl(QWidget* control)
{
    m_flow->addWidget(control);
}

/// Asked for a dozen times until a page is there, and texts are slow to measure.
int PageHead::textsWidth() const
{
    Texts texts{m_title->text(), m_title->font(), m_subline->isHidden() ? QString() : m_subline->text(),
                m_subline->font()};
    if (m_measuredWidth < 0 || texts != m_measured) {
        const QFontMetrics metrics(texts.sublineFont);
        // Beside controls, a line about the page is not squeezed to a word or two a line.
        const int subline =
            std::min(metrics.horizontalAdvance(texts.subline), metrics.averageCharWidth() * leastSubline);
        m_measuredWidth = std::max(QFontMetrics(texts.titleFont).horizontalAdvance(texts.title), subline);
        m_measured = std::move(texts);
    }
    return m_measuredWidth;
}

bool PageHead::fitsInOneRow(int width) const
{
    const int texts = std::max(textsWidth(), m_texts->minimumSizeHint().width());
    return texts + gap + m_flow->sizeHint().width() <= width;
}

int PageHead::titleHeight(int width) const
{
    return m_texts->layout()->heightForWidth(width);
}

QSize PageHead::sizeHint() const
{
    // A layout gives it no more height than this, whatever heightForWidth() says.
    const int known = testAttribute(Qt::WA_Resized) ? width() : likelyWidth;
    return {m_texts->sizeHint().width() + gap + m_flow->sizeHint().width(), heightForWidth(known)};
}

QSize PageHead::minimumSizeHint() const
{
    const int least = std::max(m_texts->minimumSizeHint().width(), m_flow->minimumSize().width());
    return {least, 0};
}

int PageHead::heightForWidth(int width) const
{
    if (m_flow->count() == 0)
        return titleHeight(width);
    if (fitsInOneRow(width)) {
        const int controls = m_flow->sizeHint().width();
        return std::max(titleHeight(width - gap - controls), m_flow->sizeHint().height());
    }
    return titleHeight(width) + rowGap + m_flow->heightForWidth(width);
}

void PageHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
    if (height() != heightForWidth(width()))
        updateGeometry();
}

bool PageHead::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void PageHead::arrange()
{
    const QRect all = rect();
    if (m_flow->count() == 0) {
        m_texts->setGeometry(all);
    } else if (fitsInOneRow(all.width())) {
        const QSize controls = m_flow->sizeHint();
        const QRect texts(0, 0, all.width() - gap - controls.width(),
                          titleHeight(all.width() - gap - controls.width()));
        m_texts->setGeometry(QStyle::visualRect(layoutDirection(), all, texts));
        const QRect place(all.width() - controls.width(), 0, controls.width(), controls.height());
        m_controls->setGeometry(QStyle::visualRect(layoutDirection(), all, place));
    } else {
        const int texts = titleHeight(all.width());
        m_texts->setGeometry(0, 0, all.width(), texts);
        m_controls->setGeometry(0, texts + rowGap, all.width(), m_flow->heightForWidth(all.width()));
    }
}

} // namespace unrut
