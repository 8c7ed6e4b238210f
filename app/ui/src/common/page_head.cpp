// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_head.h"

#include "head_layout.h"
#include "labels.h"
#include "spoken_role.h"

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
      m_title(TextLabel::wrapping(TextRole::PageTitle)),
      m_subline(TextLabel::wrapping(TextRole::Muted)),
      m_layout(new HeadLayout(this, {gap, rowGap}, [this] { return textsWidth(); }))
{
    setSpokenRole(*m_title, QAccessible::Heading); // before its text, which makes what speaks for it
    auto* texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->addWidget(m_title);
    texts->addWidget(m_subline);
    texts->addStretch(1); // controls may be higher
    m_layout->setTexts(texts);
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

void PageHead::saySubline()
{
    sayShown(*m_subline);
}

QString PageHead::subline() const
{
    return m_subline->text();
}

void PageHead::addControl(QWidget* control)
{
    m_layout->addControl(control);
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

QSize PageHead::sizeHint() const
{
    // A layout gives it no more height than this, whatever heightForWidth() says.
    const int known = testAttribute(Qt::WA_Resized) ? width() : likelyWidth;
    return {m_layout->sizeHint().width(), heightForWidth(known)};
}

QSize PageHead::minimumSizeHint() const
{
    return {m_layout->minimumSize().width(), 0};
}

void PageHead::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void PageHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (height() != heightForWidth(width()))
        updateGeometry();
}

} // namespace unrut
