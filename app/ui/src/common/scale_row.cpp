// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scale_row.h"

#include "labels.h"
#include "scale_circles.h"

#include <QHBoxLayout>

namespace unrut {

ScaleRow::ScaleRow(const QString& name, const QString& lowWord, const QString& highWord, QWidget* parent)
    : QWidget(parent),
      m_name(new TextLabel(TextRole::Body, name)),
      m_low(new TextLabel(TextRole::SmallMuted, lowWord)),
      m_circles(new ScaleCircles(name))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_name);
    row->addWidget(m_low);
    row->addWidget(m_circles, 1);
    auto* high = new TextLabel(TextRole::SmallMuted, highWord);
    high->setContentsMargins(3, 0, 3, 0);
    m_circles->setWordBehind(high);
    connect(m_circles, &ScaleCircles::chosen, this, &ScaleRow::chosen);
}

std::optional<int> ScaleRow::value() const
{
    return m_circles->value();
}

void ScaleRow::setValue(std::optional<int> value)
{
    m_circles->setValue(value);
}

} // namespace unrut
