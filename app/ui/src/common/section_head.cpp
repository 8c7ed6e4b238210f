// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "section_head.h"

#include "head_layout.h"
#include "labels.h"
#include "spoken_role.h"
#include "tail_label.h"

#include <theme/style.h>

#include <QToolButton>

#include <algorithm>

namespace unrut {

namespace {

constexpr int leastTitle = 24; ///< in characters, beside controls; a shorter one is not broken

} // namespace

SectionHead::SectionHead(const QString& title, int gap)
    : m_title(new TailLabel(TextRole::PanelTitle, TextRole::SmallMuted)),
      m_layout(new HeadLayout(this, {8, 8, gap}, [this] {
          const int characters = m_title->fontMetrics().averageCharWidth() * leastTitle;
          return std::min(m_title->sizeHint().width(), characters);
      }))
{
    setSpokenRole(*m_title, QAccessible::Heading); // before its text, which makes what speaks for it
    m_layout->setTexts(m_title);
    if (!title.isEmpty())
        setTitle(title);
}

void SectionHead::setTitle(const QString& title, const QString& tail)
{
    m_text = title;
    const QString shown = breakable(title);
    m_title->setTexts(shown, tail);
    // Screen readers would stop at the places to break.
    m_title->setAccessibleName(shown == title ? QString() : tail.isEmpty() ? title : title + QLatin1Char(' ') + tail);
}

QLabel& SectionHead::heading() const
{
    return *m_title;
}

void SectionHead::addControl(QWidget* control)
{
    m_layout->addControl(control);
}

void SectionHead::leaveRoom()
{
    auto* room = new QToolButton;
    room->setProperty(kind::property, QLatin1String(kind::quiet));
    QSizePolicy policy = room->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    room->setSizePolicy(policy);
    room->hide();
    addControl(room);
}

} // namespace unrut
