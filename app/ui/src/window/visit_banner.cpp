// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit_banner.h"

#include "common/buttons.h"
#include "common/labels.h"

#include <theme/colours.h>

#include <QHBoxLayout>
#include <QPainter>

namespace unrut {

VisitBanner::VisitBanner(const QString& sentence, QWidget* parent) : QFrame(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 16, 6);
    row->setSpacing(16);
    row->addWidget(TextLabel::wrapping(TextRole::Body, sentence), 1);
    auto* back = makeButton(tr("Back to my own journal"));
    connect(back, &QPushButton::clicked, this, &VisitBanner::backRequested);
    row->addWidget(back);
}

void VisitBanner::paintEvent(QPaintEvent*)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.accentSoft);
    painter.fillRect(0, height() - 1, width(), 1, colours.line);
}

} // namespace unrut
